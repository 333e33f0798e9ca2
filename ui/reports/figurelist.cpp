// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/figurelist.h"

#include "core/base/rate.h"
#include "ui/shared/theme.h"

#include <QHeaderView>

namespace kesu {

namespace {

constexpr int figureRole = Qt::UserRole;

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
    setUniformRowHeights(true);
    setIndentation(spacing::small);
    setTextElideMode(Qt::ElideMiddle);
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

void FigureList::setFigures(const QList<ReportedFigure>& figures)
{
    clear();
    QTreeWidgetItem* head = nullptr;
    std::optional<ReportSection> section;
    QFont bold = font();
    bold.setBold(true);
    for (const ReportedFigure& figure : figures) {
        if (isNothing(figure))
            continue;
        if (section != figure.section) {
            section = figure.section;
            head = new QTreeWidgetItem(this, {label(*section)});
            head->setFlags(Qt::ItemIsEnabled);
            head->setFont(0, bold);
        }
        const QString value = valueOf(figure);
        auto* item = new QTreeWidgetItem(head, {figure.name, value});
        item->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
        item->setFont(1, figureFont(font()));
        item->setToolTip(0, tr("%1: %2. Shows these complaints in the ledger.").arg(figure.name, value));
        item->setData(0, Qt::AccessibleTextRole, tr("%1: %2").arg(figure.name, value));
        item->setData(0, figureRole, figure.figure.toId());
    }
    expandAll();
}

void FigureList::open(QTreeWidgetItem* item)
{
    if (const auto figure = ReportFigure::tryFrom(item->data(0, figureRole).toString()))
        Q_EMIT figureActivated(*figure);
}

} // namespace kesu
