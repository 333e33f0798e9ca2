// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/settings.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace kesu {

class Workspace;

/// What the company is called, what stands on its forms, and how long a complaint may take. Works on a copy until it is
/// saved.
class CompanyPanel : public QWidget
{
    Q_OBJECT

public:
    explicit CompanyPanel(Workspace& workspace, QWidget* parent = nullptr);

    CompanySettings edited() const;
    bool isChanged() const;

Q_SIGNALS:
    void saved();

private:
    void load();
    void save();
    void chooseLogo();
    void showLogo();
    void changed();

    Workspace* m_workspace;
    CompanySettings m_stored;
    QByteArray m_logo;
    QLineEdit* m_name;
    QLabel* m_logoView;
    QPushButton* m_removeLogo;
    QSpinBox* m_closeCount;
    QComboBox* m_closeUnit;
    QSpinBox* m_repeatMonths;
    QPushButton* m_save;
    QPushButton* m_revert;
};

} // namespace kesu
