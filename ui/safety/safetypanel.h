// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/service/backupservice.h"

#include <QWidget>

class QBoxLayout;
class QLabel;
class QProgressBar;
class QPushButton;

namespace kesu {

class BackupKeeper;
class BackupListModel;
class BackupPlanForm;
class NoticeBar;
class TidyTable;
class Workspace;

/// The part of the settings about safety 数据安全: whether there is a good backup and making one now, where and when
/// they are made, those that are kept and how to get one back, proving the database, and the facts about its file.
class SafetyPanel : public QWidget
{
    Q_OBJECT

public:
    SafetyPanel(Workspace& workspace, BackupKeeper& keeper, QWidget* parent = nullptr);

    /// What stands at the head of the page about the backups.
    QString backupSentence() const;
    void backUpNow();
    void restore(const QString& backup);
    void verifyDatabase();

Q_SIGNALS:
    void complaintRequested(kesu::ComplaintId id);
    /// A restored database is to be opened.
    void databaseRequested(const QString& path);

private:
    QWidget* makeBackupCard();
    QWidget* makePlanCard();
    QWidget* makeListCard();
    QWidget* makeProofCard();
    QWidget* makeFactsCard();
    /// Off, with the reason, is what the user lacks the right for.
    void applyRights();
    void showState();
    void showList();
    void showRunning();
    void planEdited();
    void savePlan();
    void revertPlan();
    void checkFolder(const QString& folder);
    void restoreMarked();

    Workspace& m_workspace;
    BackupKeeper& m_keeper;
    BackupPlan m_stored;
    BackupListModel* m_list;
    NoticeBar* m_state;
    QPushButton* m_now;
    QPushButton* m_stop;
    QProgressBar* m_progress;
    QLabel* m_stage;
    QLabel* m_done;
    BackupPlanForm* m_plan;
    QPushButton* m_save;
    QPushButton* m_revert;
    TidyTable* m_table;
    QLabel* m_none;
    QPushButton* m_restore;
    QPushButton* m_verify;
    QPushButton* m_folder;
};

} // namespace kesu
