// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/monthreporttext.h"
#include "ui/print/pageunits.h"
#include "ui/print/reportcontent.h"

#include <algorithm>

// The sections from handling times to the foot.

namespace kesu {

using namespace reportelements;

namespace {

const CellAlign end = CellAlign::End;
/// More lines than this nobody reads on paper; the rest is counted below the table, and listed in the ledger and the
/// JSON.
constexpr qsizetype mostLines = 60;

QString yuan(Money amount)
{
    return QStringLiteral("￥") + amount.toDisplay();
}

QString days(const std::optional<double>& count)
{
    return count ? QString::number(*count, 'f', 1) : QStringLiteral("—");
}

/// The ledger number; the file's own number while the rulebook gives none.
QString numberOf(const QString& number, ComplaintId id)
{
    return number.isEmpty() ? QStringLiteral("#%1").arg(id.value()) : number;
}

} // namespace

void ReportContent::addTimeliness()
{
    addHeading(tr("Handling times"));
    const PeriodFigures& now = m_report.now;
    ReportTable figures;
    figures.columns = {{tr("Figure"), 2.6}, {tr("Value"), 1.4, end}};
    figures.rows = {
        {tr("Due in the period"), QString::number(now.closing.whole)},
        {tr("· of them closed"), QStringLiteral("%1 (%2)").arg(now.closing.part).arg(now.closing.toPercent())},
        {tr("Closed in the period"), QString::number(m_report.now.closed)},
        {tr("· of them on time"), QStringLiteral("%1 (%2)").arg(now.punctuality.part).arg(now.punctuality.toPercent())},
        {tr("Days to close, mean (calendar days)"), days(m_report.times.meanDays)},
        {tr("Days to close, median (calendar days)"), days(m_report.times.medianDays)},
    };
    QList<LengthBar> ages;
    for (const AgeClass& age : m_report.ages)
        ages.append(
            LengthBar{age.to ? tr("%1 to %2 days").arg(age.from).arg(*age.to) : tr("over %1 days").arg(age.from - 1),
                age.count, QString::number(age.count)});
    const double width = (m_style.width - m_style.gap) * 0.5;
    add(pair(tablePanel(figures, width, m_style),
        titled(
            tr("Age of the %1 open ones (calendar days)").arg(m_report.times.openCount), lengthChart(ages, m_style), m_style),
        0.5, m_style));
    if (m_report.overdue.isEmpty()) {
        addNote(tr("No complaint was overdue on %1.").arg(m_report.until.toDisplay()));
        return;
    }
    ReportTable overdue;
    overdue.columns = {{tr("Overdue"), 1.7}, {tr("Customer"), 2.3}, {tr("Product"), 1.9}, {tr("Due on"), 1.3},
        {tr("Days over"), 1.0, end}, {tr("Working days"), 0.9, end}, {tr("Next step"), 2.8}};
    for (const OverdueLine& line : m_report.overdue.first(std::min(mostLines, m_report.overdue.size())))
        overdue.rows.append({numberOf(line.number, line.id), line.customer, line.product, toIso(line.dueAt.date()),
            QString::number(line.days), QString::number(line.workingDays), line.next});
    space(fromMm(3.0));
    addTable(overdue);
    addRest(m_report.times.overdueCount - mostLines);
}

void ReportContent::addRest(qint64 count)
{
    if (count > 0)
        addNote(tr("%1 more are listed in the ledger.").arg(count));
}

void ReportContent::addRepeats()
{
    addHeading(tr("Repeated complaints"));
    const Rate& rate = m_report.now.repetition;
    if (m_report.repeats.isEmpty()) {
        addNote(tr("None within %1 months (repeat rate %2).").arg(m_report.repeatWindowMonths).arg(rate.toPercent()));
        return;
    }
    ReportTable rows;
    rows.columns = {{tr("Number"), 1.7}, {tr("Customer"), 2.4}, {tr("Product"), 2.2}, {tr("Category"), 1.6},
        {tr("Time"), 0.7, end}, {tr("The one before"), 1.7}};
    for (const RepeatLine& line : m_report.repeats.first(std::min(mostLines, m_report.repeats.size())))
        rows.rows.append({numberOf(line.number, line.id), line.customer, line.product, line.category,
            QString::number(line.nth), numberOf(line.earlierNumber, line.earlierId)});
    addTable(rows);
    addRest(rate.part - mostLines);
    addNote(tr("Repeat rate %1 (%2 of %3), within %4 months.")
                .arg(rate.toPercent())
                .arg(rate.part)
                .arg(rate.whole)
                .arg(m_report.repeatWindowMonths));
}

void ReportContent::addMoney()
{
    addHeading(tr("Demands, returns and costs"));
    ReportTable demands;
    demands.columns = {{tr("Demand"), 2.4}, {tr("Complaints"), 1.2, end}, {tr("Amount asked for"), 2.0, end}};
    for (const DemandLine& line : m_report.demands)
        demands.rows.append({line.label, QString::number(line.count), yuan(line.amount)});
    ReportTable costs;
    costs.columns
        = {{tr("Cost"), 2.0}, {tr("Estimate"), 1.8, end}, {tr("Actual"), 1.8, end}, {tr("Counted"), 1.8, end}};
    costs.last = ReportTable::Last::Total;
    Money estimate;
    Money actual;
    Money amount;
    for (const CostLine& line : m_report.costs) {
        costs.rows.append({line.label, yuan(line.estimate), yuan(line.actual), yuan(line.amount)});
        estimate += line.estimate;
        actual += line.actual;
        amount += line.amount;
    }
    costs.rows.append({tr("Total"), yuan(estimate), yuan(actual), yuan(amount)});
    const double leftPart = 0.42;
    const double room = m_style.width - m_style.gap;
    add(pair(tablePanel(demands, room * leftPart, m_style), tablePanel(costs, room * (1.0 - leftPart), m_style),
        leftPart, m_style));
    addNote(tr("Returns: %1 complaints, quantity %2, value %3. Claimed %4, accepted %5.")
                .arg(m_report.now.returnCount)
                .arg(grouped(m_report.now.returnQuantity), yuan(m_report.now.returnAmount), yuan(m_report.now.claimed),
                    yuan(m_report.now.accepted)));
}

void ReportContent::addSatisfaction()
{
    addHeading(tr("Satisfaction and follow-up"));
    QList<LengthBar> bars;
    for (const ClassLine& line : m_report.satisfaction)
        bars.append(LengthBar{line.label, line.count, QString::number(line.count)});
    ReportTable figures;
    figures.columns = {{tr("Figure"), 2.6}, {tr("Value"), 1.4, end}};
    figures.rows = {{tr("Closed in the period"), QString::number(m_report.now.closed)},
        {tr("· of them followed up"),
            QStringLiteral("%1 (%2)").arg(m_report.now.followedUp.part).arg(m_report.now.followedUp.toPercent())}};
    add(pair(
        lengthChart(bars, m_style), tablePanel(figures, (m_style.width - m_style.gap) * 0.5, m_style), 0.5, m_style));
}

void ReportContent::addCases()
{
    addHeading(tr("Cases of note"));
    if (m_report.cases.isEmpty()) {
        addNote(tr("No case with a loss in this period."));
        return;
    }
    for (const CaseLine& line : m_report.cases) {
        QStringList head{
            numberOf(line.number, line.id), line.customer, line.product, line.category, line.status, yuan(line.loss)};
        head.removeAll(QString());
        ReportElement title
            = paragraph(head.join(QStringLiteral("  ·  ")), m_style.bold, fromMm(5.2), inks::text, m_style);
        title.flow.keep = Keep::WithNext;
        title.flow.spaceBefore = fromMm(1.0);
        add(title);
        add(paragraph(line.description.isEmpty() ? QStringLiteral("—") : line.description, m_style.body, fromMm(4.8),
            inks::label, m_style));
    }
}

void ReportContent::addFocus()
{
    addHeading(tr("What comes next"));
    if (m_report.inputs.nextFocus.trimmed().isEmpty())
        add(ruledLines(3, m_style));
    else
        add(paragraph(m_report.inputs.nextFocus.trimmed(), m_style.body, fromMm(5.2), inks::text, m_style));
}

void ReportContent::addFoot()
{
    add(signatures({tr("Prepared by"), tr("Reviewed by"), tr("Approved by")}, m_style));
    QStringList definitions;
    for (const Definition& definition : reportDefinitions(m_report))
        definitions.append(tr("%1: %2", "term: what it means").arg(definition.term, definition.meaning));
    ReportElement notes = paragraph(
        definitions.join(tr("; ", "between two definitions")), m_style.small, fromMm(4.0), inks::faint, m_style);
    notes.flow.spaceBefore = fromMm(4.0);
    add(notes);
    QStringList sources{
        tr("Period %1 to %2, as of %3")
            .arg(toIso(m_report.period.from()), toIso(m_report.period.to()), m_report.asOf.toDisplay())};
    if (!m_report.rulebooks.isEmpty())
        sources.append(tr("judged by %1").arg(m_report.rulebooks.join(tr(", ", "between two rulebooks"))));
    if (!m_report.rootHash.isEmpty())
        sources.append(tr("root hash of the history %1").arg(m_report.rootHash));
    add(paragraph(sources.join(tr("; ", "between two definitions")), m_style.small, fromMm(4.0), inks::faint, m_style));
}

} // namespace kesu
