// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/service/replay.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QSortFilterProxyModel;

namespace kesu {

class ReplayModel;
class ReplayRun;
class ReplayTotalsModel;
class TidyTable;
class Workspace;

/// Tries a draft on the complaints of the past: what it would have decided otherwise, in sum and complaint by
/// complaint. Nothing is changed by it.
class ReplayDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ReplayDialog(Workspace& workspace, QWidget* parent = nullptr);
    ~ReplayDialog() override;

    /// Takes the draft in that file and forgets what another one gave. Does nothing while a draft is tried.
    void setFile(const QString& path);
    void chooseFile();
    void start();
    void stop();
    void exportCsv();

    bool isRunning() const;
    QString message() const;
    const ReplayModel& lines() const { return *m_lines; }
    TidyTable* table() const { return m_table; }

Q_SIGNALS:
    void complaintRequested(ComplaintId id);

private:
    QWidget* makeChoice();
    QWidget* makeTables();
    QWidget* makeButtons();
    void show(const ReplayProgress& progress);
    void show(const ReplayResult& result);
    void updateButtons();
    QString summary(const ReplayResult& result) const;

    Workspace& m_workspace;
    ReplayModel* m_lines;
    ReplayTotalsModel* m_totals;
    QSortFilterProxyModel* m_sorted;
    ReplayRun* m_run;
    QLineEdit* m_path;
    QPushButton* m_choose;
    QLabel* m_message;
    QProgressBar* m_progress;
    TidyTable* m_totalsTable;
    TidyTable* m_table;
    QPushButton* m_start;
    QPushButton* m_export;
    std::optional<Rulebook> m_draft; ///< what would be tried next
    std::optional<Rulebook> m_tried; ///< what is tried now, or was last; gives the result its words
};

} // namespace kesu
