// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rulebooks/rulebooklist.h"

#include "ui/shared/sidelist.h"
#include "ui/shared/theme.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

namespace kesu {

namespace {

constexpr int idRole = Qt::UserRole;
constexpr int wordsRole = Qt::UserRole + 1;

} // namespace

RulebookList::RulebookList(QWidget* parent)
    : QWidget(parent)
    , m_search(new QLineEdit(this))
    , m_list(new QListWidget(this))
{
    auto* heading = new QLabel(tr("Rulebooks"), this);
    heading->setFont(headingFont(font(), 3));
    m_search->setPlaceholderText(tr("Search the rulebooks"));
    m_search->setAccessibleName(tr("Search the rulebooks"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    makeSideList(m_list);
    m_list->setAccessibleName(tr("Rulebooks"));
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::medium);
    layout->addWidget(heading);
    layout->addWidget(m_search);
    layout->addWidget(m_list, 1);
    connect(m_search, &QLineEdit::textChanged, this, &RulebookList::setFilter);
    connect(m_list, &QListWidget::currentItemChanged, this, [this](QListWidgetItem* item) {
        if (item)
            Q_EMIT chosen(item->data(idRole).toString());
    });
}

void RulebookList::setLibrary(const RulebookLibrary& library, const QStringList& used)
{
    const QString current = currentId();
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        QStringList seen;
        const auto add = [&](const Rulebook& rulebook) {
            seen.append(rulebook.id());
            auto* item = new QListWidgetItem(rulebook.title(), m_list);
            item->setData(idRole, rulebook.id());
            item->setData(
                wordsRole, QStringList{rulebook.title(), rulebook.sector(), rulebook.id()}.join(QLatin1Char('\n')));
            item->setToolTip(rulebook.sector().isEmpty() ? rulebook.title()
                                                         : tr("%1 · %2").arg(rulebook.title(), rulebook.sector()));
            item->setSizeHint(QSize(0, rowHeight(font()) + spacing::tiny));
            if (used.contains(rulebook.id()))
                item->setIcon(icon(QStringLiteral("check")));
        };
        // The newest edition of each stands first in the library.
        for (const Rulebook& rulebook : library.rulebooks()) {
            if (used.contains(rulebook.id()) && !seen.contains(rulebook.id()))
                add(rulebook);
        }
        for (const Rulebook& rulebook : library.rulebooks()) {
            if (!seen.contains(rulebook.id()))
                add(rulebook);
        }
        setFilter(m_search->text());
    }
    choose(current);
    if (m_list->currentRow() < 0)
        m_list->setCurrentRow(0);
}

void RulebookList::choose(const QString& id)
{
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->data(idRole).toString() == id) {
            m_list->setCurrentRow(row);
            return;
        }
    }
}

QString RulebookList::currentId() const
{
    const QListWidgetItem* item = m_list->currentItem();
    return item ? item->data(idRole).toString() : QString();
}

int RulebookList::count() const
{
    return m_list->count();
}

void RulebookList::setFilter(const QString& words)
{
    const QStringList searched = words.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (int row = 0; row < m_list->count(); ++row) {
        const QString text = m_list->item(row)->data(wordsRole).toString();
        const bool fits = std::all_of(searched.begin(), searched.end(),
            [&](const QString& word) { return text.contains(word, Qt::CaseInsensitive); });
        m_list->item(row)->setHidden(!fits);
    }
}

} // namespace kesu
