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
    return sheet;
}

ReportSheet trend(const MonthReport& report)
{
    const QString rate = Text::tr("On-time rate (by month of closing)");
    ReportSheet sheet{Text::tr("Twelve months"),
        {{Text::tr("Month"), countWidth}, {Text::tr("Registered"), countWidth}, {Text::tr("Valid"), countWidth},
            {Text::tr("Closed that had a due day"), moneyWidth}, {Text::tr("· of them on time"), moneyWidth},
            {rate, moneyWidth}},
        {}, {{ReportChart::Kind::Columns, Text::tr("Complaints"), 0, {1, 2}}, {ReportChart::Kind::Line, rate, 0, {5}}}};
    for (const TrendMonth& month : report.trend)
        sheet.rows.append({ReportPeriod::monthOf(month.first).toId(), count(month.total), count(month.valid),
            count(month.punctuality.whole), count(month.punctuality.part),
            // a chart would draw "—" as nought, and an empty cell as a gap
            month.punctuality.isKnown() ? ReportCell(month.punctuality) : ReportCell()});
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
    for (const CategoryLine& line : report.categories)
        sheet.rows.append(
            {count(sheet.rows.size() + 1), text(line.label), count(line.count), line.share, line.cumulative});
    return sheet;
}

ReportSheet parties(const MonthReport& report)
{
    ReportSheet sheet{Text::tr("Who bears the loss"),
        {{Text::tr("Party"), nameWidth}, {Text::tr("Complaints"), countWidth}, {Text::tr("Amount"), moneyWidth},
            {Text::tr("Share"), countWidth}},
        {}, {}};
    for (const PartyLine& line : report.parties)
        sheet.rows.append({line.label, count(line.count), line.amount, line.share});
    return sheet;
}

ReportSheet topTen(const QString& name, const QList<TopLine>& lines)
{
    ReportSheet sheet{name,
        {{name, 30}, {Text::tr("Count"), countWidth}, {Text::tr("Valid"), countWidth},
            {Text::tr("Defective quantity"), moneyWidth}, {Text::tr("Loss"), moneyWidth}},
        {}, {}};
    for (const TopLine& line : lines)
        sheet.rows.append({line.name, count(line.count), count(line.valid), line.defectiveQuantity, line.loss});
    return sheet;
}

ReportSheet times(const MonthReport& report)
{
    ReportSheet sheet{Text::tr("Handling times"), {{Text::tr("Figure"), 40}, {Text::tr("Value"), countWidth}}, {}, {}};
    sheet.rows = {
        {Text::tr("Due in the period"), report.now.closing.whole},
        {Text::tr("· of them closed"), report.now.closing.part},
        {Text::tr("Closed in the period"), count(report.closedCount)},
        {Text::tr("· of them on time"), report.now.punctuality.part},
        {Text::tr("Days to close, mean (calendar days)"), known(report.meanDays)},
        {Text::tr("Days to close, median (calendar days)"), known(report.medianDays)},
        {Text::tr("Open at the end"), count(report.openCount)},
    };
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
    for (const DemandLine& line : report.demands)
        sheet.rows.append({line.label, Text::tr("Demand"), count(line.count), line.amount});
    for (const CostLine& line : report.costs)
        sheet.rows.append({line.label, Text::tr("Cost"), {}, line.amount, line.estimate, line.actual});
    sheet.rows.append({Text::tr("Returned goods"), Text::tr("Return"), count(report.returnCount), report.returnAmount,
        {}, {}, report.returnQuantity});
    return sheet;
}

ReportSheet satisfaction(const MonthReport& report)
{
    ReportSheet sheet{Text::tr("Satisfaction and follow-up"),
        {{Text::tr("Figure"), nameWidth}, {Text::tr("Count"), countWidth}, {Text::tr("Share"), countWidth}}, {}, {}};
    for (const ClassLine& line : report.satisfaction)
        sheet.rows.append({line.label, count(line.count), Rate{line.count, report.closedCount}});
    sheet.rows.append({Text::tr("Closed in the period"), report.followedUp.whole});
    sheet.rows.append({Text::tr("· of them followed up"), report.followedUp.part, report.followedUp});
    return sheet;
}

ReportSheet cases(const MonthReport& report)
{
    ReportSheet sheet{Text::tr("Cases of note"),
        {{Text::tr("Number"), numberWidth}, {Text::tr("Customer"), nameWidth}, {Text::tr("Product"), nameWidth},
            {Text::tr("Category"), numberWidth}, {Text::tr("Status"), countWidth}, {Text::tr("Loss"), moneyWidth},
            {Text::tr("Description"), 60}},
        {}, {}};
    for (const CaseLine& line : report.cases)
        sheet.rows.append({numberOf(line.number, line.id), text(line.customer), text(line.product), text(line.category),
            text(line.status), line.loss, text(line.description)});
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
    sheet.rows.append({Text::tr("What comes next"), text(report.inputs.nextFocus)});
    return sheet;
}

} // namespace

QList<ReportSheet> reportSheets(const MonthReport& report)
{
    return {overview(report), trend(report), categories(report), parties(report),
        topTen(Text::tr("Customer (top ten)"), report.customers),
        topTen(Text::tr("Product (top ten)"), report.products), times(report), overdue(report), repeats(report),
        money(report), satisfaction(report), cases(report), definitions(report)};
}

} // namespace kesu
