// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/slip/sliphead.h"

#include "ui/shared/statuschip.h"
#include "ui/shared/theme.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

namespace kesu {

SlipHead::SlipHead(QWidget* parent)
    : QWidget(parent)
    , m_ledger(new QToolButton(this))
    , m_title(new QLabel(this))
    , m_status(new StatusChip(this))
    , m_note(new QLabel(this))
    , m_menu(new QMenu(this))
    , m_more(new QToolButton(this))
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::small);

    m_ledger->setText(tr("Ledger"));
    m_ledger->setToolTip(tr("Back to the ledger"));
    m_ledger->setFocusPolicy(Qt::ClickFocus);
    makeFlat(m_ledger);
    connect(m_ledger, &QToolButton::clicked, this, &SlipHead::ledgerRequested);
    auto* mark = new QLabel(QStringLiteral("▸"), this);
    makeQuiet(mark);
    m_title->setFont(headingFont(font()));
    m_title->setTextFormat(Qt::PlainText);
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_title->setMinimumWidth(80);
    m_note->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_more->setIcon(icon(QStringLiteral("ellipsis")));
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setMenu(m_menu);
    m_more->setToolTip(tr("More"));
    m_more->setAccessibleName(tr("More"));
    makeFlat(m_more);

    layout->addWidget(m_ledger);
    layout->addWidget(mark);
    layout->addWidget(m_title, 1);
    layout->addWidget(m_status);
    layout->addWidget(m_note);
    layout->addWidget(m_more);
}

void SlipHead::showTitle(const QString& number, const QString& subject)
{
    const QString title = subject.isEmpty() ? number : number + QStringLiteral("  ") + subject;
    if (m_title->text() != title) {
        m_title->setText(title);
        m_title->setToolTip(title);
    }
}

void SlipHead::showStatus(Tone tone, const QString& text)
{
    m_status->setStatus(tone, text);
    m_status->setVisible(!text.isEmpty());
}

void SlipHead::showNote(const QString& text, Tone tone)
{
    m_note->setText(text);
    setTone(m_note, tone);
}

void SlipHead::addButton(QAction* action)
{
    auto* button = new QPushButton(action->icon(), action->text(), this);
    // A push button keeps the mnemonic of its text; the keys stand in the tooltip.
    const auto follow = [action, button] {
        button->setText(action->text());
        button->setEnabled(action->isEnabled());
        button->setVisible(action->isVisible());
        const QString keys = action->shortcut().toString(QKeySequence::NativeText);
        button->setToolTip(keys.isEmpty() ? action->toolTip() : QStringLiteral("%1 (%2)").arg(action->toolTip(), keys));
    };
    follow();
    connect(action, &QAction::changed, button, follow);
    connect(button, &QPushButton::clicked, action, &QAction::trigger);
    button->setProperty("actionName", action->objectName());
    m_buttons += button;
    auto* line = static_cast<QHBoxLayout*>(layout());
    line->insertWidget(line->count() - 1, button);
}

void SlipHead::addMenuButton(QMenu& menu, const QString& tip)
{
    auto* button = new QToolButton(this);
    button->setIcon(icon(QStringLiteral("chevron-down")));
    button->setPopupMode(QToolButton::InstantPopup);
    button->setMenu(&menu);
    button->setToolTip(tip);
    button->setAccessibleName(tip);
    button->setFocusPolicy(Qt::TabFocus);
    button->setProperty("menuArrow", true); // the icon is arrow enough
    makeFlat(button);
    connect(menu.menuAction(), &QAction::changed, button,
        [button, action = menu.menuAction()] { button->setEnabled(action->isEnabled()); });
    auto* line = static_cast<QHBoxLayout*>(layout());
    line->insertWidget(line->count() - 1, button);
}

void SlipHead::setPrimary(QAction* action)
{
    for (QPushButton* button : m_buttons) {
        if (button->property("actionName").toString() == action->objectName()) {
            button->setIcon({}); // a line icon is lost on the accent
            makePrimary(button);
        }
    }
}

} // namespace kesu
