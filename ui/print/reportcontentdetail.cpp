// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/monthreporttext.h"
#include "ui/print/pageunits.h"
#include "ui/print/reportcontent.h"

#include <QCoreApplication>

// The sections from handling times to the foot.

namespace kesu {

using namespace reportelements;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ReportContent)
};

const CellAlign end = CellAlign::End;

QString yuan(Money amount)
{
    return QStringLiteral("￥") + amount.toDisplay();
}

QString days(const std::optional<double>& count)
{
    return count ? QString::number(*count, 'f', 1) : QStringLiteral("—");
}

QString numberOf(const QString& number)
{
    return number.isEmpty() ? QStringLiteral("—") : number;
}

} // namespace

void ReportContent::addTimeliness()
{
    addHeading(Text::tr("Handling times"));
    const PeriodFigures& now = m_report.now;
    ReportTable figures;
    figures.columns = {{Text::tr("Figure"), 2.6}, {Text::tr("Value"), 1.4, end}};
    figures.rows = {
        {Text::tr("Due in the period"), QString::number(now.closing.whole)},
        {Text::tr("· of them closed"),
            QStringLiteral("%1 (%2)").arg(now.closing.part).arg(now.closing.toPercent())},
        {Text::tr("Closed in the period"), QString::number(m_report.closedCount)},
        {Text::tr("· of them on time"),
            QStringLiteral("%1 (%2)").arg(now.punctuality.part).arg(now.punctuality.toPercent())},
        {Text::tr("Days to close, mean (calendar days)"), days(m_report.meanDays)},
        {Text::tr("Days to close, median (calendar days)"), days(m_report.medianDays)},
    };
    QList<LengthBar> ages;
    for (const AgeClass& age : m_report.ages)
        ages.append(LengthBar {age.to ? Text::tr("%1 to %2 days").arg(age.from).arg(*age.to)
                                      : Text::tr("over %1 days").arg(age.from - 1),
            age.count, QString::number(age.count)});
    const double width = (m_style.width - m_style.gap) * 0.5;
    add(pair(tablePanel(figures, width, m_style),
        titled(Text::tr("Age of the %1 open ones (calendar days)").arg(m_report.openCount), lengthChart(ages, m_style), m_style),
        0.5, m_style));
    if (m_report.overdue.isEmpty()) {
        addNote(Text::tr("No complaint was overdue on %1.").arg(m_report.until.toDisplay()));
        return;
    }
    ReportTable overdue;
    overdue.columns = {{Text::tr("Overdue"), 1.7}, {Text::tr("Customer"), 2.4}, {Text::tr("Product"), 2.2},
        {Text::tr("Due on"), 1.3}, {Text::tr("Days over"), 1.0, end}, {Text::tr("Working days"), 1.0, end},
        {Text::tr("Next step"), 2.2}};
    for (const OverdueLine& line : m_report.overdue)
        overdue.rows.append({numberOf(line.number), line.customer, line.product, toIso(line.dueAt.date()),
            QString::number(line.days), QString::number(line.workingDays), line.next});
    space(fromMm(3.0));
    addTable(overdue);
}

void ReportContent::addRepeats()
{
    addHeading(Text::tr("Repeated complaints"));
    const Rate& rate = m_report.now.repetition;
    if (m_report.repeats.isEmpty()) {
        addNote(Text::tr("None within %1 months (repeat rate %2).").arg(m_report.repeatWindowMonths).arg(rate.toPercent()));
        return;
    }
    ReportTable rows;
    rows.columns = {{Text::tr("Number"), 1.7}, {Text::tr("Customer"), 2.4}, {Text::tr("Product"), 2.2},
        {Text::tr("Category"), 1.6}, {Text::tr("Time"), 0.7, end}, {Text::tr("The one before"), 1.7}};
    for (const RepeatLine& line : m_report.repeats)
        rows.rows.append({numberOf(line.number), line.customer, line.product, line.category, QString::number(line.nth),
            numberOf(line.earlierNumber)});
    addTable(rows);
    addNote(Text::tr("Repeat rate %1 (%2 of %3), within %4 months.")
                .arg(rate.toPercent())
                .arg(rate.part)
                .arg(rate.whole)
                .arg(m_report.repeatWindowMonths));
}

void ReportContent::addMoney()
{
    addHeading(Text::tr("Demands, returns and costs"));
    ReportTable demands;
    demands.columns = {{Text::tr("Demand"), 2.4}, {Text::tr("Complaints"), 1.2, end}, {Text::tr("Amount asked for"), 2.0, end}};
    for (const DemandLine& line : m_report.demands)
        demands.rows.append({line.label, QString::number(line.count), yuan(line.amount)});
    ReportTable costs;
    costs.columns = {{Text::tr("Cost"), 2.0}, {Text::tr("Estimate"), 1.8, end}, {Text::tr("Actual"), 1.8, end},
        {Text::tr("Counted"), 1.8, end}};
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
    costs.rows.append({Text::tr("Total"), yuan(estimate), yuan(actual), yuan(amount)});
    const double leftPart = 0.42;
    const double room = m_style.width - m_style.gap;
    add(pair(tablePanel(demands, room * leftPart, m_style), tablePanel(costs, room * (1.0 - leftPart), m_style), leftPart,
        m_style));
    addNote(Text::tr("Returns: %1 complaints, quantity %2, value %3. Claimed %4, accepted %5.")
                .arg(m_report.returnCount)
                .arg(grouped(m_report.returnQuantity), yuan(m_report.returnAmount), yuan(m_report.now.claimed),
                    yuan(m_report.now.accepted)));
}

void ReportContent::addSatisfaction()
{
    addHeading(Text::tr("Satisfaction and follow-up"));
    QList<LengthBar> bars;
    for (const ClassLine& line : m_report.satisfaction)
        bars.append(LengthBar {line.label, line.count, QString::number(line.count)});
    ReportTable figures;
    figures.columns = {{Text::tr("Figure"), 2.6}, {Text::tr("Value"), 1.4, end}};
    figures.rows = {{Text::tr("Closed in the period"), QString::number(m_report.closedCount)},
        {Text::tr("· of them followed up"),
            QStringLiteral("%1 (%2)").arg(m_report.followedUp.part).arg(m_report.followedUp.toPercent())}};
    add(pair(lengthChart(bars, m_style), tablePanel(figures, (m_style.width - m_style.gap) * 0.5, m_style), 0.5, m_style));
}

void ReportContent::addCases()
{
    addHeading(Text::tr("Cases of note"));
    if (m_report.cases.isEmpty()) {
        addNote(Text::tr("No case with a loss in this period."));
        return;
    }
    for (const CaseLine& line : m_report.cases) {
        QStringList head {numberOf(line.number), line.customer, line.product, line.category, line.status, yuan(line.loss)};
        head.removeAll(QString());
        ReportElement title = paragraph(head.join(QStringLiteral("  ·  ")), m_style.bold, fromMm(5.2), inks::text, m_style);
        title.flow.keep = Keep::WithNext;
        title.flow.spaceBefore = fromMm(1.0);
        add(title);
        add(paragraph(line.description.isEmpty() ? QStringLiteral("—") : line.description, m_style.body, fromMm(4.8),
            inks::label, m_style));
    }
}

void ReportContent::addFocus()
{
    addHeading(Text::tr("What comes next"));
    if (m_report.inputs.nextFocus.trimmed().isEmpty())
        add(ruledLines(3, m_style));
    else
        add(paragraph(m_report.inputs.nextFocus.trimmed(), m_style.body, fromMm(5.2), inks::text, m_style));
}

void ReportContent::addFoot()
{
    add(signatures({Text::tr("Prepared by"), Text::tr("Reviewed by"), Text::tr("Approved by")}, m_style));
    QStringList definitions;
    for (const Definition& definition : reportDefinitions(m_report))
        definitions.append(Text::tr("%1: %2", "term: what it means").arg(definition.term, definition.meaning));
    ReportElement notes = paragraph(definitions.join(Text::tr("; ", "between two definitions")), m_style.small, fromMm(4.0),
        inks::faint, m_style);
    notes.flow.spaceBefore = fromMm(4.0);
    add(notes);
    QStringList sources {Text::tr("Period %1 to %2, as of %3")
                             .arg(toIso(m_report.period.from()), toIso(m_report.period.to()), m_report.asOf.toDisplay())};
    if (!m_report.rulebooks.isEmpty())
        sources.append(Text::tr("judged by %1").arg(m_report.rulebooks.join(Text::tr(", ", "between two rulebooks"))));
    if (!m_report.rootHash.isEmpty())
        sources.append(Text::tr("root hash of the history %1").arg(m_report.rootHash));
    add(paragraph(sources.join(Text::tr("; ", "between two definitions")), m_style.small, fromMm(4.0), inks::faint, m_style));
}

} // namespace kesu
