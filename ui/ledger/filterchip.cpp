// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledger/filterchip.h"

#include "ui/shared/theme.h"

#include <QActionGroup>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QStyle>

namespace kesu {

bool CheckMenu::triggerCheckable()
{
    QAction* action = activeAction();
    if (!action || !action->isCheckable() || !action->isEnabled() || action->actionGroup())
        return false;
    action->trigger();
    return true;
}

void CheckMenu::mouseReleaseEvent(QMouseEvent* event)
{
    if (!triggerCheckable())
        QMenu::mouseReleaseEvent(event);
}

void CheckMenu::keyPressEvent(QKeyEvent* event)
{
    if (event->key() != Qt::Key_Space || !triggerCheckable())
        QMenu::keyPressEvent(event);
}

FilterChip::FilterChip(const QString& name, Choice choice, QWidget* parent)
    : QToolButton(parent)
    , m_name(name)
    , m_choice(choice)
    , m_menu(new CheckMenu(this))
{
    setMenu(m_menu);
    setPopupMode(QToolButton::InstantPopup);
    setToolButtonStyle(Qt::ToolButtonTextOnly);
    setFocusPolicy(Qt::TabFocus);
    setProperty("filterChip", true);
    setAccessibleName(name);
    updateText();
}

void FilterChip::setEntries(const QList<std::pair<QString, QString>>& entries)
{
    m_entries = entries;
    m_chosen.removeIf([this](const QString& id) {
        return std::none_of(m_entries.cbegin(), m_entries.cend(), [&](const auto& entry) { return entry.first == id; });
    });
    rebuild();
}

void FilterChip::setChosen(const QStringList& ids)
{
    m_chosen = ids;
    updateChecks();
}

void FilterChip::setSummary(const QString& summary)
{
    m_summary = summary;
    updateText();
}

void FilterChip::rebuild()
{
    m_menu->clear();
    delete m_menu->findChild<QActionGroup*>();
    QActionGroup* group = m_choice == Choice::One ? new QActionGroup(m_menu) : nullptr;
    // Nothing may be ticked, too: the filter is off then.
    if (group)
        group->setExclusionPolicy(QActionGroup::ExclusionPolicy::ExclusiveOptional);
    for (const auto& [id, label] : m_entries) {
        QAction* action = m_menu->addAction(label);
        action->setData(id);
        action->setCheckable(true);
        action->setChecked(m_chosen.contains(id));
        if (group)
            group->addAction(action);
        connect(action, &QAction::triggered, this, [this, entry = id](bool on) { choose(entry, on); });
    }
    m_menu->addSeparator();
    QAction* none = m_menu->addAction(tr("All"));
    none->setData(QString());
    connect(none, &QAction::triggered, this, [this] {
        setChosen({});
        Q_EMIT chosenChanged();
    });
    updateText();
}

void FilterChip::choose(const QString& id, bool on)
{
    if (m_choice == Choice::One)
        m_chosen = on ? QStringList{id} : QStringList();
    else if (on)
        m_chosen << id;
    else
        m_chosen.removeAll(id);
    updateChecks();
    Q_EMIT chosenChanged();
}

void FilterChip::updateChecks()
{
    for (QAction* action : m_menu->actions()) {
        if (action->isCheckable())
            action->setChecked(m_chosen.contains(action->data().toString()));
    }
    updateText();
}

void FilterChip::updateText()
{
    QStringList labels;
    for (const auto& [id, label] : m_entries) {
        if (m_chosen.contains(id))
            labels << label;
    }
    QString value = m_summary;
    if (value.isEmpty())
        value = labels.size() > 2
            ? tr("%1 and %n more", nullptr, static_cast<int>(labels.size()) - 1).arg(labels.first())
            : labels.join(QStringLiteral(" / "));
    const bool active = !m_chosen.isEmpty() || !m_summary.isEmpty();
    setText(active ? tr("%1: %2").arg(m_name, value) : m_name);
    setIcon(kesu::icon(QStringLiteral("chevron-down")));
    setAccessibleDescription(active ? value : tr("All"));
    if (property("active").toBool() != active) {
        setProperty("active", active);
        style()->unpolish(this);
        style()->polish(this);
    }
}

} // namespace kesu
