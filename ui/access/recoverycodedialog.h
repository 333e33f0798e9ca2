// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QCheckBox;
class QPushButton;

namespace kesu {

/// Shows the recovery code the one time it can be shown, and lets nobody pass who has not said that it is kept.
class RecoveryCodeDialog : public QDialog
{
    Q_OBJECT

public:
    explicit RecoveryCodeDialog(const QString& code, QWidget* parent = nullptr);

    void reject() override;

private:
    QCheckBox* m_kept;
    QPushButton* m_done;
};

} // namespace kesu
