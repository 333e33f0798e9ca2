// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/monthreporttext.h"
#include "ui/print/pageunits.h"
#include "ui/print/reportcontent.h"
#include "ui/print/reportwords.h"

#include <algorithm>

// The sections that are lists: defects, parties, customers, products, money.

namespace kesu {

using namespace reportelements;
using namespace reportwords;

namespace {

const CellAlign end = CellAlign::End;

} // namespace

void ReportContent::addCategories()
{
    begin(ReportSection::Categories);
    QList<ParetoBar> bars;
    ReportTable rows;
    rows.columns = {{tr("No."), 0.6, end}, {tr("Category"), 3.2}, {tr("Count"), 0.9, end}, {tr("Share"), 1.0, end},
        {tr("Cumulative"), 1.1, end}, {headBefore(), 1.2, end}, {tr("Change"), 0.9, end}};
    if (comparesTwice())
        rows.columns.append({{headLastYear(), 1.2, end}, {tr("Change"), 0.9, end}});
    for (const CategoryLine& line : m_report.categories) {
        ParetoBar bar{line.label, line.count, line.before};
        if (comparesTwice())
            bar.lastYear = line.lastYear;
        bar.link = link(FigureOf::Category, line.count, line.label);
        bars.append(bar);
        QList<ReportCell> row{QString::number(rows.rows.size() + 1), line.label, {grouped(line.count), bar.link},
            line.share.toPercent(), line.cumulative.toPercent(),
            {grouped(line.before), link(FigureOf::Category, line.before, line.label, FigurePeriod::Before)},
            difference(line.count, line.before)};
        if (comparesTwice())
            row << ReportCell(
                grouped(line.lastYear), link(FigureOf::Category, line.lastYear, line.label, FigurePeriod::LastYear))
                << difference(line.count, line.lastYear);
        rows.rows.append(row);
    }
    const ParetoLegend legend{
        thisPeriodName(m_report.period.kind()), headBefore(), headLastYear(), tr("Cumulative share")};
    add(panel({double(fromMm(bars.isEmpty() ? 20.0 : 64.0)),
                  [bars, legend, &style = m_style](
                      PageInk& ink, const QRectF& area) { putParetoChart(ink, area, bars, legend, style.chart); }},
        m_style));
    if (!bars.isEmpty()) {
        space(fromMm(2.0));
        addTable(rows);
    }
    addRemark(ReportSection::Categories);
}

void ReportContent::addParties()
{
    begin(ReportSection::Parties);
    if (m_report.parties.isEmpty()) {
        addNote(tr("No loss has been divided in this period."));
        addRemark(ReportSection::Parties);
        return;
    }
    QList<LengthBar> bars;
    ReportTable rows;
    rows.columns = {{tr("Party"), 2.2}, {tr("Complaints"), 0.9, end}, {tr("Amount"), 1.7, end}, {tr("Share"), 0.9, end},
        {headBefore(), 1.7, end}};
    rows.last = ReportTable::Last::Total;
    Money total;
    Money totalBefore;
    for (const PartyLine& line : m_report.parties) {
        total += line.amount;
        totalBefore += line.amountBefore;
        const QString to = link(FigureOf::Party, line.count, line.label);
        if (bars.size() < 10)
            bars.append(LengthBar{line.label, line.amount.fen(), yuan(line.amount), line.amountBefore.fen(), to});
        rows.rows.append({line.label, {grouped(line.count), to}, {yuan(line.amount), to}, line.share.toPercent(),
            {yuan(line.amountBefore), link(FigureOf::Party, line.countBefore, line.label, FigurePeriod::Before)}});
    }
    const QString hundred = total == Money() ? QStringLiteral("—") : QStringLiteral("100.0%");
    rows.rows.append({tr("Total"), {}, yuan(total), hundred, yuan(totalBefore)});
    constexpr qsizetype beside = 16; // rows that fit beside the chart
    if (rows.rows.size() > beside) {
        add(panel(lengthChart(bars, m_style), m_style));
        addTable(rows);
    } else {
        const double chartPart = 0.38;
        const double tableWidth = (m_style.width - m_style.gap) * (1.0 - chartPart);
        add(pair(lengthChart(bars, m_style), tablePanel(rows, tableWidth, m_style), chartPart, m_style));
    }
    addRemark(ReportSection::Parties);
}

void ReportContent::addTops(ReportSection section, const QList<TopLine>& lines, FigureOf all, FigureOf valid)
{
    begin(section);
    if (lines.isEmpty()) {
        addNote(section == ReportSection::Customers ? tr("No customer was named in this period.")
                                                    : tr("No product was named in this period."));
        addRemark(section);
        return;
    }
    ReportTable rows;
    rows.columns = {{tr("No."), 0.65, end}, {section == ReportSection::Customers ? tr("Customer") : tr("Product"), 3.0},
        {tr("Count"), 0.8, end}, {headBefore(), 0.9, end}, {tr("Change"), 0.8, end}};
    if (comparesTwice())
        rows.columns.append({headLastYear(), 1.1, end});
    rows.columns.append({{tr("Of them valid"), 0.9, end}, {tr("Defective"), 1.1, end}, {tr("Loss"), 1.6, end}});
    for (const TopLine& line : lines) {
        QList<ReportCell> row{QString::number(rows.rows.size() + 1), line.name,
            {grouped(line.count), link(all, line.count, line.name)},
            {grouped(line.before), link(all, line.before, line.name, FigurePeriod::Before)},
            difference(line.count, line.before)};
        if (comparesTwice())
            row << ReportCell(grouped(line.lastYear), link(all, line.lastYear, line.name, FigurePeriod::LastYear));
        row << ReportCell(grouped(line.valid), link(valid, line.valid, line.name)) << grouped(line.defectiveQuantity)
            << ReportCell(yuan(line.loss), link(all, line.count, line.name));
        rows.rows.append(row);
    }
    addTable(rows);
    addRemark(section);
}

void ReportContent::addMoney()
{
    begin(ReportSection::Amounts);
    ReportTable demands;
    demands.columns = {{tr("Demand"), 2.2}, {tr("Complaints"), 1.0, end}, {headBefore(), 1.0, end},
        {tr("Amount asked for"), 1.8, end}, {headBefore(), 1.8, end}};
    for (const DemandLine& line : m_report.demands) {
        const QString now = link(FigureOf::Demand, line.count, line.id);
        const QString then = link(FigureOf::Demand, line.before, line.id, FigurePeriod::Before);
        demands.rows.append({line.label, {grouped(line.count), now}, {grouped(line.before), then},
            {yuan(line.amount), now}, {yuan(line.amountBefore), then}});
    }
    ReportTable costs;
    costs.columns = {{tr("Cost"), 2.2}, {tr("Complaints"), 1.0, end}, {tr("Estimate"), 1.6, end},
        {tr("Actual"), 1.6, end}, {tr("Counted"), 1.6, end}, {headBefore(), 1.6, end}};
    costs.last = ReportTable::Last::Total;
    Money estimate;
    Money actual;
    Money amount;
    Money amountBefore;
    for (const CostLine& line : m_report.costs) {
        const QString to = link(FigureOf::Cost, line.count, line.id);
        costs.rows.append({line.label, {grouped(line.count), to}, yuan(line.estimate), yuan(line.actual),
            {yuan(line.amount), to}, yuan(line.amountBefore)});
        estimate += line.estimate;
        actual += line.actual;
        amount += line.amount;
        amountBefore += line.amountBefore;
    }
    costs.rows.append({tr("Total"), {}, yuan(estimate), yuan(actual), yuan(amount), yuan(amountBefore)});
    if (!demands.rows.isEmpty()) {
        addTable(demands);
        space(fromMm(3.0));
    }
    addTable(costs);
    const PeriodFigures& now = m_report.now;
    const PeriodFigures& then = m_report.before;
    ReportTable sums;
    sums.columns = {{tr("Figure"), 2.4}, {thisPeriodName(m_report.period.kind()), 1.6, end}, {headBefore(), 1.6, end},
        {tr("Change"), 1.4, end}};
    const QString returned = link(FigureOf::Returned, now.returnCount);
    const QString returnedBefore = link(FigureOf::Returned, then.returnCount, {}, FigurePeriod::Before);
    sums.rows = {
        {tr("Complaints with returned goods"), {grouped(now.returnCount), returned},
            {grouped(then.returnCount), returnedBefore}, difference(now.returnCount, then.returnCount)},
        {tr("· quantity"), {grouped(now.returnQuantity), returned}, {grouped(then.returnQuantity), returnedBefore},
            difference(now.returnQuantity, then.returnQuantity)},
        {tr("· value"), {yuan(now.returnAmount), returned}, {yuan(then.returnAmount), returnedBefore},
            difference(now.returnAmount, then.returnAmount)},
        {tr("Claimed"), {yuan(now.claimed), link(FigureOf::Claimed, now.claimed)},
            {yuan(then.claimed), link(FigureOf::Claimed, then.claimed, {}, FigurePeriod::Before)},
            difference(now.claimed, then.claimed)},
        {tr("Accepted"), {yuan(now.accepted), link(FigureOf::Accepted, now.accepted)},
            {yuan(then.accepted), link(FigureOf::Accepted, then.accepted, {}, FigurePeriod::Before)},
            difference(now.accepted, then.accepted)},
    };
    space(fromMm(3.0));
    addTable(sums);
    addRemark(ReportSection::Amounts);
}

} // namespace kesu
