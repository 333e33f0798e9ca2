// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/figurelist.h"

#include "core/base/rate.h"
#include "ui/shared/theme.h"

#include <QHash>
#include <QHeaderView>

namespace kesu {

namespace {

constexpr int figureRole = Qt::UserRole;
const QString separator = QStringLiteral(" · "); ///< between a period and a figure of it

bool isNothing(const ReportedFigure& figure)
{
    return figure.complaints.value_or(0) == 0 && figure.amount.value_or(Money()) == Money()
        && figure.quantity.value_or(0) == 0;
}

} // namespace

FigureList::FigureList(QWidget* parent)
    : QTreeWidget(parent)
{
    setAccessibleName(tr("Figures and their complaints"));
    setColumnCount(2);
    setHeaderHidden(true);
    setRootIsDecorated(false);
    setIndentation(spacing::large);
    setTextElideMode(Qt::ElideRight);
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(0, QHeaderView::Stretch);
    header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    connect(this, &QTreeWidget::itemActivated, this, &FigureList::open);
    connect(this, &QTreeWidget::itemClicked, this, &FigureList::open);
}

QString FigureList::valueOf(const ReportedFigure& figure)
{
    if (figure.complaints)
        return grouped(*figure.complaints);
    if (figure.amount)
        return QStringLiteral("￥") + figure.amount->toDisplay();
    return figure.quantity ? grouped(*figure.quantity) : QString();
}

QTreeWidgetItem* FigureList::addHead(QTreeWidgetItem* parent, const QString& name)
{
    auto* head = parent ? new QTreeWidgetItem(parent, {name}) : new QTreeWidgetItem(this, {name});
    head->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    head->setFirstColumnSpanned(true);
    if (!parent) {
        QFont bold = font();
        bold.setBold(true);
        head->setFont(0, bold);
    }
    head->setExpanded(!parent);
    return head;
}

void FigureList::setFigures(const QList<ReportedFigure>& figures)
{
    clear();
    QTreeWidgetItem* section = nullptr;
    std::optional<ReportSection> told;
    QHash<QString, QTreeWidgetItem*> periods; ///< of this section, by their name
    for (const ReportedFigure& figure : figures) {
        if (isNothing(figure))
            continue;
        if (told != figure.section) {
            told = figure.section;
            section = addHead(nullptr, label(*told));
            periods.clear();
        }
        // Figures of another period say so before their name: that is their head here.
        const qsizetype end = figure.figure.in == FigurePeriod::Now ? -1 : figure.name.indexOf(separator);
        QTreeWidgetItem* head = section;
        if (end > 0) {
            QTreeWidgetItem*& period = periods[figure.name.first(end)];
            if (!period)
                period = addHead(section, figure.name.first(end));
            head = period;
        }
        const QString value = valueOf(figure);
        auto* item
            = new QTreeWidgetItem(head, {end > 0 ? figure.name.mid(end + separator.size()) : figure.name, value});
        item->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
        item->setFont(1, figureFont(font()));
        item->setToolTip(0, tr("%1: %2. Shows these complaints in the ledger.").arg(figure.name, value));
        item->setData(0, Qt::AccessibleTextRole, tr("%1: %2").arg(figure.name, value));
        item->setData(0, figureRole, figure.figure.toId());
    }
}

void FigureList::open(QTreeWidgetItem* item)
{
    if (const auto figure = ReportFigure::tryFrom(item->data(0, figureRole).toString()))
        Q_EMIT figureActivated(*figure);
}

} // namespace kesu
