// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>
#include <QToolButton>

namespace kesu {

/// A menu that stays open while one ticks several of its entries.
class CheckMenu final : public QMenu
{
    Q_OBJECT

public:
    using QMenu::QMenu;

protected:
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    bool triggerCheckable();
};

/// One filter of a list: its name, what it lets through, and a menu to choose from. Lit while it filters.
class FilterChip final : public QToolButton
{
    Q_OBJECT

public:
    enum class Choice { One, Several };

    FilterChip(const QString& name, Choice choice, QWidget* parent = nullptr);

    /// Replaces the menu's entries: pairs of id and label. What is chosen and no longer there is forgotten.
    void setEntries(const QList<std::pair<QString, QString>>& entries);
    QStringList chosen() const { return m_chosen; }
    void setChosen(const QStringList& ids);
    /// Shown instead of the chosen labels, for example "2026-10-01 – 2026-10-31"; empty: the labels.
    void setSummary(const QString& summary);

Q_SIGNALS:
    /// The user changed what is chosen.
    void chosenChanged();

private:
    void rebuild();
    void choose(const QString& id, bool on);
    void updateChecks();
    void updateText();

    QString m_name;
    Choice m_choice;
    QList<std::pair<QString, QString>> m_entries;
    QStringList m_chosen;
    QString m_summary;
    CheckMenu* m_menu;
};

} // namespace kesu
