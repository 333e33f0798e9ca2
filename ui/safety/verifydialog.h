// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/service/verifyservice.h"
#include "ui/shared/backgroundrun.h"

#include <QDialog>
#include <QElapsedTimer>

class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QRadioButton;

namespace kesu {

class BrokenPlacesModel;
class NoticeBar;
class TidyTable;
class Workspace;

/// Proves the database: what was changed behind Kesu's back stands in a list, with what, where and who; a sound one
/// gives the end of its history, to be kept on paper. Works while others work; the window stays free.
class VerifyDialog : public QDialog
{
    Q_OBJECT

public:
    explicit VerifyDialog(Workspace& workspace, QWidget* parent = nullptr);
    ~VerifyDialog() override;

    void start();
    bool isRunning() const { return m_run.isRunning(); }
    /// What is asked of a head on paper, as it was typed.
    void setPaperHead(const QString& text);
    /// The sentence of the result; empty before there is one.
    QString result() const;
    const BrokenPlacesModel& places() const { return *m_model; }
    /// Everything that was found, for a file.
    QString reportText() const;

Q_SIGNALS:
    void complaintRequested(kesu::ComplaintId id);

private:
    QWidget* makeQuestion();
    QWidget* makeHead();
    QWidget* makeButtons();
    void checkPaperHead();
    void show(const VerifyReport& report);
    void save();
    void updateButtons();

    Workspace& m_workspace;
    BackgroundRun m_run;
    QElapsedTimer m_since;
    std::optional<VerifyReport> m_report;
    BrokenPlacesModel* m_model;
    QRadioButton* m_plain;
    QRadioButton* m_quick;
    QLineEdit* m_paper;
    QLabel* m_paperProblem;
    QProgressBar* m_progress;
    NoticeBar* m_result;
    NoticeBar* m_paperResult;
    QWidget* m_headArea;
    QLineEdit* m_head;
    TidyTable* m_table;
    QPushButton* m_save;
    QPushButton* m_start;
};

} // namespace kesu
