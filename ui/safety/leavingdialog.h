// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/backupservice.h"

#include <QDialog>

class QLabel;
class QProgressBar;
class QPushButton;

namespace kesu {

class BackupKeeper;

/// What is on the screen while the backup on leaving is made: how far it is, and a way to leave without it. Accepted
/// when the window may close, rejected when the user wants to stay.
class LeavingDialog : public QDialog
{
    Q_OBJECT

public:
    explicit LeavingDialog(BackupKeeper& keeper, QWidget* parent = nullptr);

    /// Begins the backup; it may have begun already. Throws Error.
    void start();
    QString message() const;

public Q_SLOTS:
    /// Escape: the user wants to stay.
    void reject() override;

private:
    void skip();
    void showFailure(const QString& message);

    BackupKeeper& m_keeper;
    bool m_isSkipped = false;
    QLabel* m_message;
    QLabel* m_stage;
    QProgressBar* m_progress;
    QPushButton* m_skip;
    QPushButton* m_stay;
};

} // namespace kesu
