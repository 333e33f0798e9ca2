// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/window/screen.h"

#include <QMap>
#include <QWidget>

class QToolButton;

namespace kesu {

/// The rail at the left edge: one button for each screen.
class NavigationRail : public QWidget
{
    Q_OBJECT

public:
    explicit NavigationRail(QWidget* parent = nullptr);

    void setCurrent(Screen screen);
    QToolButton* button(Screen screen) const { return m_buttons.value(screen); }

Q_SIGNALS:
    void screenRequested(kesu::Screen screen);

private:
    QMap<Screen, QToolButton*> m_buttons;
};

} // namespace kesu
