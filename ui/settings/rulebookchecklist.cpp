// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/rulebookchecklist.h"

#include "core/rulebook/assessment.h"
#include "ui/shared/theme.h"

#include <QPainter>
#include <QStyledItemDelegate>

namespace kesu {

namespace {

constexpr int idRole = Qt::UserRole;
constexpr int aboutRole = Qt::UserRole + 1;

/// Title and a quiet second line beside the box; headings of groups are one quiet line.
class CheckLineDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const int lines = index.data(idRole).toString().isEmpty() ? 1 : 2;
        return {120, lines * option.fontMetrics.height() + (lines == 1 ? spacing::medium : spacing::small + 6)};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const ThemeColors& colors = themeColors();
        if (index.data(idRole).toString().isEmpty()) {
            painter->setFont(option.font);
            painter->setPen(colors.secondaryText);
            painter->drawText(option.rect.adjusted(spacing::small, 0, -spacing::small, -2),
                Qt::AlignLeft | Qt::AlignBottom | Qt::TextSingleLine, index.data(Qt::DisplayRole).toString());
            return;
        }
        QStyleOptionViewItem inner = option;
        initStyleOption(&inner, index);
        const QString title = inner.text;
        inner.text = QStringLiteral("x"); // so that the style leaves room for a text
        const QStyle* style = inner.widget->style();
        const QRect text = style->subElementRect(QStyle::SE_ItemViewItemText, &inner, inner.widget)
                               .adjusted(spacing::tiny, spacing::tiny, -spacing::small, -spacing::tiny);
        inner.text.clear();
        style->drawControl(QStyle::CE_ItemViewItem, &inner, painter, inner.widget);
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        const int half = text.height() / 2;
        painter->setFont(option.font);
        painter->setPen(selected ? option.palette.color(QPalette::HighlightedText) : colors.text);
        painter->drawText(QRect(text.left(), text.top(), text.width(), half), Qt::AlignLeft | Qt::AlignVCenter,
            option.fontMetrics.elidedText(title, Qt::ElideRight, text.width()));
        painter->setPen(selected ? option.palette.color(QPalette::HighlightedText) : colors.secondaryText);
        painter->drawText(QRect(text.left(), text.top() + half, text.width(), text.height() - half),
            Qt::AlignLeft | Qt::AlignVCenter,
            option.fontMetrics.elidedText(index.data(aboutRole).toString(), Qt::ElideRight, text.width()));
    }
};

QString partName(RulebookPart part)
{
    switch (part) {
    case RulebookPart::FilingLimit:
        return RulebookCheckList::tr("filing limit");
    case RulebookPart::Evidence:
        return RulebookCheckList::tr("evidence");
    case RulebookPart::Validity:
        return RulebookCheckList::tr("validity");
    case RulebookPart::Grade:
        return RulebookCheckList::tr("grade");
    case RulebookPart::Deadlines:
        return RulebookCheckList::tr("deadlines");
    case RulebookPart::Approvals:
        return RulebookCheckList::tr("approvals");
    case RulebookPart::Liability:
        return RulebookCheckList::tr("liability");
    case RulebookPart::Recoveries:
        return RulebookCheckList::tr("recoveries");
    case RulebookPart::Penalties:
        return RulebookCheckList::tr("penalties");
    }
    return {};
}

} // namespace

QString partsText(const Rulebook& rulebook)
{
    QStringList parts;
    for (const RulebookPart part : rulebook.parts())
        parts.append(partName(part));
    if (!rulebook.assessments().isEmpty())
        parts.append(RulebookCheckList::tr("periodic assessment"));
    return parts.isEmpty() ? RulebookCheckList::tr("judges no single complaint") : parts.join(QStringLiteral(" · "));
}

QList<std::pair<QString, QString>> tradesOf(const RulebookLibrary& library)
{
    QStringList used;
    for (const Rulebook& rulebook : library.rulebooks())
        used += rulebook.trades();
    QList<std::pair<QString, QString>> trades;
    QStringList seen;
    for (const Rulebook& rulebook : library.rulebooks()) {
        for (const Term& term : rulebook.terms(VocabularyKind::Trade)) {
            if (!used.contains(term.id) || seen.contains(term.id))
                continue;
            seen.append(term.id);
            trades.append({term.id, rulebook.label(VocabularyKind::Trade, term.id, windowLanguage())});
        }
    }
    return trades;
}

RulebookCheckList::RulebookCheckList(QWidget* parent)
    : QListWidget(parent)
{
    setItemDelegate(new CheckLineDelegate(this));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    connect(this, &QListWidget::itemChanged, this, [this] {
        if (!m_filling)
            Q_EMIT tickedChanged();
    });
}

void RulebookCheckList::setLibrary(const RulebookLibrary& library)
{
    m_entries.clear();
    QStringList seen;
    for (const Rulebook& rulebook : library.rulebooks()) {
        if (seen.contains(rulebook.id()))
            continue;
        seen << rulebook.id();
        const QString parts = partsText(rulebook);
        const QString about = rulebook.sector().isEmpty() ? parts : tr("%1 – %2").arg(rulebook.sector(), parts);
        m_entries.append({rulebook.id(), rulebook.title(), about, rulebook.trades()});
    }
    fill();
}

void RulebookCheckList::setTrade(const QString& trade)
{
    if (m_trade == trade)
        return;
    m_trade = trade;
    fill();
}

QStringList RulebookCheckList::madeFor(const QString& trade) const
{
    QStringList ids;
    for (const Entry& entry : m_entries) {
        if (entry.trades.contains(trade))
            ids.append(entry.id);
    }
    return ids;
}

void RulebookCheckList::addHeading(const QString& text)
{
    auto* item = new QListWidgetItem(text, this);
    item->setFlags(Qt::NoItemFlags);
}

void RulebookCheckList::fill()
{
    const QStringList chosen = ticked();
    const QString current = currentRulebook();
    m_filling = true;
    clear();
    const auto addAll = [&](const QString& heading, const auto& belongs) {
        bool any = false;
        for (const Entry& entry : m_entries) {
            if (!belongs(entry))
                continue;
            if (!any && !heading.isEmpty())
                addHeading(heading);
            any = true;
            auto* item = new QListWidgetItem(entry.title, this);
            item->setData(idRole, entry.id);
            item->setData(aboutRole, entry.about);
            item->setToolTip(entry.title + QLatin1Char('\n') + entry.about);
            item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
            item->setCheckState(chosen.contains(entry.id) ? Qt::Checked : Qt::Unchecked);
            if (entry.id == current)
                setCurrentItem(item);
        }
    };
    if (m_trade.isEmpty()) {
        addAll({}, [](const Entry&) { return true; });
    } else {
        addAll(tr("Made for this trade"), [this](const Entry& entry) { return entry.trades.contains(m_trade); });
        addAll(tr("For every trade"), [](const Entry& entry) { return entry.trades.isEmpty(); });
        addAll(tr("Made for other trades"),
            [this](const Entry& entry) { return !entry.trades.isEmpty() && !entry.trades.contains(m_trade); });
        scrollToTop();
    }
    m_filling = false;
    applyFilter();
}

void RulebookCheckList::setTicked(const QStringList& ids)
{
    m_filling = true;
    for (int row = 0; row < count(); ++row) {
        const QString id = item(row)->data(idRole).toString();
        if (!id.isEmpty())
            item(row)->setCheckState(ids.contains(id) ? Qt::Checked : Qt::Unchecked);
    }
    m_filling = false;
    Q_EMIT tickedChanged();
}

QStringList RulebookCheckList::ticked() const
{
    QStringList ids;
    for (int row = 0; row < count(); ++row) {
        const QString id = item(row)->data(idRole).toString();
        if (!id.isEmpty() && item(row)->checkState() == Qt::Checked)
            ids.append(id);
    }
    return ids;
}

QString RulebookCheckList::currentRulebook() const
{
    const QListWidgetItem* item = currentItem();
    return item ? item->data(idRole).toString() : QString();
}

void RulebookCheckList::setFilter(const QString& text)
{
    m_filter = text.trimmed();
    applyFilter();
}

void RulebookCheckList::applyFilter()
{
    QListWidgetItem* heading = nullptr;
    bool anyBelow = false;
    const auto closeGroup = [&] {
        if (heading)
            heading->setHidden(!anyBelow);
    };
    for (int row = 0; row < count(); ++row) {
        QListWidgetItem* line = item(row);
        if (line->data(idRole).toString().isEmpty()) {
            closeGroup();
            heading = line;
            anyBelow = false;
            continue;
        }
        const bool fits = line->text().contains(m_filter, Qt::CaseInsensitive)
            || line->data(aboutRole).toString().contains(m_filter, Qt::CaseInsensitive);
        line->setHidden(!fits);
        anyBelow = anyBelow || fits;
    }
    closeGroup();
}

} // namespace kesu
