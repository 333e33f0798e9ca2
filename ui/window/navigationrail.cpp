// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/navigationrail.h"

#include "ui/shared/format.h"
#include "ui/shared/theme.h"

#include <QButtonGroup>
#include <QToolButton>
#include <QVBoxLayout>

namespace kesu {

NavigationRail::NavigationRail(QWidget* parent)
    : QWidget(parent)
{
    setAttribute(Qt::WA_StyledBackground);
    setProperty("rail", true);
    setAccessibleName(tr("Screens"));
    auto* group = new QButtonGroup(this);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::tiny, spacing::small, spacing::tiny, spacing::small);
    layout->setSpacing(spacing::tiny);
    for (const Screen screen : Screens::all()) {
        auto* button = new QToolButton(this);
        const QString text = withoutMnemonic(Screens::title(screen));
        button->setText(text);
        button->setIcon(icon(Screens::iconName(screen)));
        button->setIconSize(QSize(24, 24));
        button->setToolButtonStyle(Qt::ToolButtonTextUnderIcon);
        button->setCheckable(true);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        button->setMinimumWidth(64);
        button->setToolTip(tr("%1 (%2)").arg(text, Screens::shortcut(screen).toString(QKeySequence::NativeText)));
        group->addButton(button);
        m_buttons.insert(screen, button);
        // The settings stand apart at the foot.
        if (screen == Screen::Settings)
            layout->addStretch();
        layout->addWidget(button);
        connect(button, &QToolButton::clicked, this, [this, screen] { Q_EMIT screenRequested(screen); });
    }
}

void NavigationRail::setCurrent(Screen screen)
{
    m_buttons.value(screen)->setChecked(true);
}

} // namespace kesu
