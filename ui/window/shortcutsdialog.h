// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QMenuBar;

namespace kesu {

/// All keys in one list: those of the menus, and those that fields and tables understand.
class ShortcutsDialog : public QDialog
{
    Q_OBJECT

public:
    ShortcutsDialog(const QMenuBar& menus, QWidget* parent = nullptr);
};

} // namespace kesu
