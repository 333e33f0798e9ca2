// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/reportsheet.h"

#include "core/report/monthreporttext.h"

#include <QCoreApplication>

namespace kesu {

namespace {

/// The workbook speaks the words of the printed report, so both share their translations.
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ReportContent)
};

constexpr int nameWidth = 24;
constexpr int numberWidth = 18;
constexpr int countWidth = 12;
constexpr int moneyWidth = 16;
constexpr int dayWidth = 18;

template <typename Number> ReportCell known(const std::optional<Number>& number)
{
    return number ? ReportCell(*number) : ReportCell(QStringLiteral("—"));
}

ReportCell text(const QString& value)
{
    return value.isEmpty() ? ReportCell() : ReportCell(value);
}

ReportCell count(qsizetype number)
{
    return qint64(number);
}

/// The ledger number; the file's own number while the rulebook gives none.
QString numberOf(const QString& number, ComplaintId id)
{
    return number.isEmpty() ? QStringLiteral("#%1").arg(id.value()) : number;
}

/// Two more columns: what the figure was in the periods compared.
QList<ReportColumn> compared(const MonthReport& report, const QString& figure)
{
    return {{QStringLiteral("%1 · %2").arg(figure, previousPeriodHead(report.period.kind())), moneyWidth},
        {QStringLiteral("%1 · %2").arg(figure, Text::tr("Same period last year")), moneyWidth}};
}

ReportSheet overview(const MonthReport& report)
{
    const ReportPeriod& period = report.period;
    const QList<const PeriodFigures*> all{&report.now, &report.before, &report.lastYear, &report.yearToDate};
    ReportSheet sheet{Text::tr("Overview"),
        {{Text::tr("Figure"), 30}, {thisPeriodName(period.kind()), moneyWidth},
            {previousPeriodHead(period.kind()), moneyWidth}, {Text::tr("Same period last year"), moneyWidth},
            {Text::tr("Year to date"), moneyWidth}},
        {}, {}};
    const auto row = [&](const QString& name, const auto& value) {
        QList<ReportCell> cells{name};
        for (const PeriodFigures* figures : all)
            cells.append(value(*figures));
        sheet.rows.append(cells);
    };
    using F = const PeriodFigures&;
    row(Text::tr("Registered"), [](F f) { return count(f.total); });
    row(Text::tr("· valid"), [](F f) { return count(f.valid); });
    row(Text::tr("· pending"), [](F f) { return count(f.pending); });
    row(Text::tr("· void"), [](F f) { return count(f.invalid); });
    row(Text::tr("· out of scope"), [](F f) { return count(f.outOfScope); });
    row(Text::tr("Validity rate"), [](F f) { return ReportCell(f.validity); });
    row(Text::tr("Due in the period"), [](F f) { return count(f.closing.whole); });
    row(Text::tr("· of them closed"), [](F f) { return count(f.closing.part); });
    row(Text::tr("Closing rate"), [](F f) { return ReportCell(f.closing); });
    row(Text::tr("Closed that had a due day"), [](F f) { return count(f.punctuality.whole); });
    row(Text::tr("· of them on time"), [](F f) { return count(f.punctuality.part); });
    row(Text::tr("On-time rate"), [](F f) { return ReportCell(f.punctuality); });
    row(Text::tr("Repeated complaints"), [](F f) { return count(f.repetition.part); });
    row(Text::tr("Repeat rate"), [](F f) { return ReportCell(f.repetition); });
    row(Text::tr("Defective quantity"), [](F f) { return count(f.defectiveQuantity); });
    row(Text::tr("Claimed"), [](F f) { return ReportCell(f.claimed); });
    row(Text::tr("Accepted"), [](F f) { return ReportCell(f.accepted); });
    row(Text::tr("Loss to bear"), [](F f) { return ReportCell(f.loss); });
    row(Text::tr("· borne by the company"), [](F f) { return ReportCell(f.companyBears); });
    sheet.rows.append({Text::tr("Delivered batches"), known(report.inputs.deliveredBatches)});
    sheet.rows.append({Text::tr("Complaint rate"), report.perBatch});
    sheet.rows.append({Text::tr("Shipped quantity"), known(report.inputs.shippedQuantity)});
    sheet.rows.append({Text::tr("PPM"), PerMillion{report.ppm}});
    for (const TargetLine& line : report.targets) {
        const auto value = [&line](const Rate& rate) {
            return line.of == TargetOf::Ppm ? ReportCell(PerMillion{rate}) : ReportCell(rate);
        };
        const QString outcome = !line.isMet ? QStringLiteral("—") : *line.isMet ? Text::tr("met") : Text::tr("missed");
        sheet.rows.append({Text::tr("Target: %1 %2 (%3)").arg(label(line.of), line.targetText(), outcome),
            value(line.now), value(line.before)});
    }
    return sheet;
}

ReportSheet trend(const MonthReport& report)
{
    const QString rate = Text::tr("On-time rate (by month of closing)");
    ReportSheet sheet{Text::tr("Twelve months"),
        {{Text::tr("Month"), countWidth}, {Text::tr("Registered"), countWidth}, {Text::tr("Valid"), countWidth},
            {Text::tr("Closed that had a due day"), moneyWidth}, {Text::tr("· of them on time"), moneyWidth},
            {rate, moneyWidth}, {Text::tr("Registered a year earlier"), moneyWidth}},
        {},
        {{ReportChart::Kind::Columns, Text::tr("Complaints"), 0, {1, 2, 6}}, {ReportChart::Kind::Line, rate, 0, {5}}}};
    for (const TrendMonth& month : report.trend)
        sheet.rows.append({ReportPeriod::monthOf(month.first).toId(), count(month.total), count(month.valid),
            count(month.punctuality.whole), count(month.punctuality.part),
            // a chart would draw "—" as nought, and an empty cell as a gap
            month.punctuality.isKnown() ? ReportCell(month.punctuality) : ReportCell(), count(month.lastYear)});
    return sheet;
}

ReportSheet categories(const MonthReport& report)
{
    ReportSheet sheet{Text::tr("Defects"),
        {{Text::tr("No."), 6}, {Text::tr("Category"), nameWidth}, {Text::tr("Count"), countWidth},
            {Text::tr("Share"), countWidth}, {Text::tr("Cumulative"), countWidth}},
        {},
        {{ReportChart::Kind::Columns, Text::tr("Count"), 1, {2}},
            {ReportChart::Kind::Line, Text::tr("Cumulative"), 1, {4}}}};
    sheet.columns += compared(report, Text::tr("Count"));
    for (const CategoryLine& line : report.categories)
        sheet.rows.append({count(sheet.rows.size() + 1), text(line.label), count(line.count), line.share,
            line.cumulative, count(line.before), count(line.lastYear)});
    return sheet;
}

ReportSheet parties(const MonthReport& report)
{
    ReportSheet sheet{Text::tr("Who bears the loss"),
        {{Text::tr("Party"), nameWidth}, {Text::tr("Complaints"), countWidth}, {Text::tr("Amount"), moneyWidth},
            {Text::tr("Share"), countWidth}},
        {}, {{ReportChart::Kind::Columns, Text::tr("Amount"), 0, {2}}}};
    sheet.columns += compared(report, Text::tr("Complaints"));
    sheet.columns += compared(report, Text::tr("Amount"));
    for (const PartyLine& line : report.parties)
        sheet.rows.append({line.label, count(line.count), line.amount, line.share, count(line.countBefore),
            count(line.countLastYear), line.amountBefore, line.amountLastYear});
    return sheet;
}

ReportSheet topTen(const MonthReport& report, const QString& name, const QList<TopLine>& lines)
{
    ReportSheet sheet{name,
        {{name, 30}, {Text::tr("Count"), countWidth}, {Text::tr("Valid"), countWidth},
            {Text::tr("Defective quantity"), moneyWidth}, {Text::tr("Loss"), moneyWidth}},
        {}, {}};
    sheet.columns += compared(report, Text::tr("Count"));
    sheet.columns += compared(report, Text::tr("Loss"));
    for (const TopLine& line : lines)
        sheet.rows.append({line.name, count(line.count), count(line.valid), line.defectiveQuantity, line.loss,
            count(line.before), count(line.lastYear), line.lossBefore, line.lossLastYear});
    return sheet;
}

ReportSheet times(const MonthReport& report)
{
    ReportSheet sheet{Text::tr("Handling times"),
        {{Text::tr("Figure"), 40}, {thisPeriodName(report.period.kind()), moneyWidth},
            {previousPeriodHead(report.period.kind()), moneyWidth}, {Text::tr("Same period last year"), moneyWidth},
            {Text::tr("Year to date"), moneyWidth}},
        {}, {}};
    const QList<std::pair<const PeriodFigures*, const PeriodTimes*>> all{{&report.now, &report.times},
        {&report.before, &report.timesBefore}, {&report.lastYear, &report.timesLastYear},
        {&report.yearToDate, &report.timesYearToDate}};
    const auto row = [&](const QString& name, const auto& value) {
        QList<ReportCell> cells{name};
        for (const auto& [figures, spans] : all)
            cells.append(value(*figures, *spans));
        sheet.rows.append(cells);
    };
    using F = const PeriodFigures&;
    using T = const PeriodTimes&;
    row(Text::tr("Due in the period"), [](F f, T) { return ReportCell(f.closing.whole); });
    row(Text::tr("· of them closed"), [](F f, T) { return ReportCell(f.closing.part); });
    row(Text::tr("Closed in the period"), [](F f, T) { return count(f.closed); });
    row(Text::tr("· of them on time"), [](F f, T) { return ReportCell(f.punctuality.part); });
    row(Text::tr("Days to close, mean (calendar days)"), [](F, T t) { return known(t.meanDays); });
    row(Text::tr("Days to close, median (calendar days)"), [](F, T t) { return known(t.medianDays); });
    row(Text::tr("Open at the end"), [](F, T t) { return count(t.openCount); });
    row(Text::tr("Overdue at the end"), [](F, T t) { return count(t.overdueCount); });
    for (const AgeClass& age : report.ages)
        sheet.rows.append(
            {age.to ? Text::tr("%1 to %2 days").arg(age.from).arg(*age.to) : Text::tr("over %1 days").arg(age.from - 1),
                count(age.count)});
    return sheet;
}

ReportSheet overdue(const MonthReport& report)
{
    ReportSheet sheet{Text::tr("Overdue"),
        {{Text::tr("Number"), numberWidth}, {Text::tr("Customer"), nameWidth}, {Text::tr("Product"), nameWidth},
            {Text::tr("Due on"), dayWidth}, {Text::tr("Days over"), countWidth}, {Text::tr("Working days"), countWidth},
            {Text::tr("Next step"), 30}},
        {}, {}};
    for (const OverdueLine& line : report.overdue)
        sheet.rows.append({numberOf(line.number, line.id), text(line.customer), text(line.product), line.dueAt,
            count(line.days), count(line.workingDays), text(line.next)});
    return sheet;
}

ReportSheet repeats(const MonthReport& report)
{
    ReportSheet sheet{Text::tr("Repeated complaints"),
        {{Text::tr("Number"), numberWidth}, {Text::tr("Customer"), nameWidth}, {Text::tr("Product"), nameWidth},
            {Text::tr("Category"), numberWidth}, {Text::tr("Time"), countWidth},
            {Text::tr("The one before"), numberWidth}},
        {}, {}};
    for (const RepeatLine& line : report.repeats)
        sheet.rows.append({numberOf(line.number, line.id), text(line.customer), text(line.product), text(line.category),
            count(line.nth), numberOf(line.earlierNumber, line.earlierId)});
    return sheet;
}

/// Demands, costs and returns are told apart by their second column, so that each can be filtered.
ReportSheet money(const MonthReport& report)
{
    ReportSheet sheet{Text::tr("Demands, returns and costs"),
        {{Text::tr("Figure"), nameWidth}, {Text::tr("Kind"), countWidth}, {Text::tr("Complaints"), countWidth},
            {Text::tr("Amount"), moneyWidth}, {Text::tr("Estimate"), moneyWidth}, {Text::tr("Actual"), moneyWidth},
            {Text::tr("Quantity"), moneyWidth}},
        {}, {}};
    sheet.columns += compared(report, Text::tr("Amount"));
    for (const DemandLine& line : report.demands)
        sheet.rows.append({line.label, Text::tr("Demand"), count(line.count), line.amount, {}, {}, {},
            line.amountBefore, line.amountLastYear});
    for (const CostLine& line : report.costs)
        sheet.rows.append({line.label, Text::tr("Cost"), count(line.count), line.amount, line.estimate, line.actual, {},
            line.amountBefore, line.amountLastYear});
    sheet.rows.append(
        {Text::tr("Returned goods"), Text::tr("Return"), count(report.now.returnCount), report.now.returnAmount, {}, {},
            report.now.returnQuantity, report.before.returnAmount, report.lastYear.returnAmount});
    return sheet;
}

ReportSheet satisfaction(const MonthReport& report)
{
    ReportSheet sheet{Text::tr("Satisfaction and follow-up"),
        {{Text::tr("Figure"), nameWidth}, {Text::tr("Count"), countWidth}, {Text::tr("Share"), countWidth}}, {}, {}};
    sheet.columns += compared(report, Text::tr("Count"));
    for (const ClassLine& line : report.satisfaction)
        sheet.rows.append({line.label, count(line.count), Rate{line.count, report.now.closed}, count(line.before),
            count(line.lastYear)});
    sheet.rows.append({Text::tr("Closed in the period"), report.now.followedUp.whole});
    sheet.rows.append({Text::tr("· of them followed up"), report.now.followedUp.part, report.now.followedUp});
    return sheet;
}

ReportSheet cases(const MonthReport& report)
{
    ReportSheet sheet{Text::tr("Cases of note"),
        {{Text::tr("Number"), numberWidth}, {Text::tr("Customer"), nameWidth}, {Text::tr("Product"), nameWidth},
            {Text::tr("Category"), numberWidth}, {Text::tr("Status"), countWidth}, {Text::tr("Loss"), moneyWidth},
            {Text::tr("Description"), 60}, {Text::tr("Comment"), 60}},
        {}, {}};
    for (const CaseLine& line : report.cases)
        sheet.rows.append({numberOf(line.number, line.id), text(line.customer), text(line.product), text(line.category),
            text(line.status), line.loss, text(line.description), text(line.comment)});
    return sheet;
}

/// What the clerk typed and what the standards ask for.
ReportSheet remarks(const MonthReport& report)
{
    ReportSheet sheet{Text::tr("Remarks"), {{Text::tr("Section"), nameWidth}, {Text::tr("Remark"), 90}}, {}, {}};
    for (auto remark = report.remarks.begin(); remark != report.remarks.end(); ++remark)
        sheet.rows.append({label(remark.key()), text(*remark)});
    sheet.rows.append({Text::tr("What comes next"), text(report.inputs.nextFocus)});
    for (const DutyLine& duty : report.duties)
        sheet.rows.append({duty.name,
            text(Text::tr("%1, clause %2, %3: %4")
                     .arg(duty.rulebook, duty.clause, duty.role.isEmpty() ? QStringLiteral("—") : duty.role,
                         duty.text))});
    return sheet;
}

ReportSheet numbers(const ReportAppendix& appendix)
{
    ReportSheet sheet{Text::tr("Complaints behind the figures"),
        {{Text::tr("Section"), nameWidth}, {Text::tr("Figure"), nameWidth}, {Text::tr("Count"), countWidth},
            {Text::tr("Numbers"), 90}, {Text::tr("And so many more"), countWidth}},
        {}, {}};
    for (const AppendixEntry& entry : appendix)
        sheet.rows.append(
            {label(entry.figure.section), text(entry.figure.name), count(entry.figure.complaints.value_or(0)),
                text(entry.numbers.join(QStringLiteral(", "))), count(entry.more)});
    return sheet;
}

ReportSheet definitions(const MonthReport& report)
{
    ReportSheet sheet{Text::tr("Definitions"), {{Text::tr("Figure"), nameWidth}, {Text::tr("Meaning"), 90}}, {}, {}};
    for (const Definition& definition : reportDefinitions(report))
        sheet.rows.append({definition.term, definition.meaning});
    sheet.rows.append({Text::tr("First day"), report.period.from()});
    sheet.rows.append({Text::tr("Last day"), report.period.to()});
    sheet.rows.append({Text::tr("As of"), report.asOf});
    sheet.rows.append({Text::tr("Rulebooks"), text(report.rulebooks.join(QLatin1Char('\n')))});
    sheet.rows.append({Text::tr("Head of the history"), text(report.rootHash)});
    sheet.rows.append({Text::tr("Complaints in the report"),
        report.scopeName.isEmpty() ? ReportCell(Text::tr("all")) : ReportCell(report.scopeName)});
    return sheet;
}

} // namespace

QList<ReportSheet> reportSheets(const MonthReport& report, const ReportAppendix& appendix)
{
    QList<ReportSheet> sheets{overview(report), trend(report), categories(report), parties(report),
        topTen(report, Text::tr("Customer (top ten)"), report.customers),
        topTen(report, Text::tr("Product (top ten)"), report.products), times(report), overdue(report), repeats(report),
        money(report), satisfaction(report), cases(report), remarks(report), definitions(report)};
    if (!appendix.isEmpty())
        sheets += numbers(appendix);
    return sheets;
}

} // namespace kesu
