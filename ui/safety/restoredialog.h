// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/backupservice.h"
#include "ui/shared/backgroundrun.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;

namespace kesu {

class NoticeBar;
class Workspace;

/// Makes a database out of a backup in a new place: reads the backup through and says what is in it, asks where to,
/// restores and checks again, and offers to open the result. What is open now stays as it is.
class RestoreDialog : public QDialog
{
    Q_OBJECT

public:
    RestoreDialog(Workspace& workspace, const QString& backup, QWidget* parent = nullptr);
    ~RestoreDialog() override;

    void setTarget(const QString& path);
    void restore();
    bool isRunning() const { return m_run.isRunning(); }
    /// What was found or done last.
    QString result() const;
    /// The restored database that is to be opened now; empty if it is not wanted or there is none.
    QString databaseToOpen() const;

private:
    QWidget* makeFields(const QString& backup);
    void check();
    void chooseTarget();
    void showProblem();
    void updateButtons();
    void run(const BackgroundRun::Work& work, const std::function<void()>& then);

    Workspace& m_workspace;
    QString m_backup;
    BackgroundRun m_run;
    std::function<void()> m_then;
    bool m_isWhole = false; ///< the backup was read through and found so
    QString m_restored;
    QLineEdit* m_target;
    QLabel* m_problem;
    QCheckBox* m_setAside;
    QCheckBox* m_open;
    QProgressBar* m_progress;
    NoticeBar* m_result;
    QPushButton* m_restore;
    QPushButton* m_close;
};

} // namespace kesu
