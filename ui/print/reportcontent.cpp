// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/reportcontent.h"

#include "core/report/monthreporttext.h"
#include "ui/print/pageunits.h"
#include "ui/print/reportwords.h"

#include <algorithm>

namespace kesu {

using namespace reportelements;
using namespace reportwords;

namespace {

const CellAlign end = CellAlign::End;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ReportContent)
};

/// "14/25, was 69.0%": the base, and the rate of the period before.
QString rateNote(const MonthReport& report, const Rate& now, const Rate& then)
{
    if (!now.isKnown())
        return Text::tr("no base");
    return Text::tr("%1/%2, %3", "part, whole, what it was")
        .arg(now.part)
        .arg(now.whole)
        .arg(before(report.period.kind(), then.toPercent()));
}

/// A row of the overview is written from the figures of one period; the differences from two.
struct OverviewRow
{
    QString name;
    std::function<ReportCell(const PeriodFigures&, FigurePeriod)> value;
    std::function<QString(const PeriodFigures& now, const PeriodFigures& then)> change;
};

template <typename T> OverviewRow countRow(const QString& name, FigureOf of, T PeriodFigures::*figure)
{
    return {name,
        [=](const PeriodFigures& f, FigurePeriod in) {
            return ReportCell(grouped(f.*figure), link(of, qint64(f.*figure), {}, in));
        },
        [=](const PeriodFigures& now, const PeriodFigures& then) {
            return difference(qint64(now.*figure), qint64(then.*figure));
        }};
}

OverviewRow rateRow(const QString& name, FigureOf of, Rate PeriodFigures::*figure)
{
    return {name,
        [=](const PeriodFigures& f, FigurePeriod in) {
            return ReportCell(withBase(f.*figure), link(of, (f.*figure).part, {}, in));
        },
        [=](const PeriodFigures& now, const PeriodFigures& then) { return difference(now.*figure, then.*figure); }};
}

OverviewRow moneyRow(const QString& name, FigureOf of, Money PeriodFigures::*figure)
{
    return {name,
        [=](const PeriodFigures& f, FigurePeriod in) {
            return ReportCell(yuan(f.*figure), link(of, f.*figure, {}, in));
        },
        [=](const PeriodFigures& now, const PeriodFigures& then) { return difference(now.*figure, then.*figure); }};
}

} // namespace

ReportContent::ReportContent(const MonthReport& report, const ReportAppendix& appendix, const ReportStyle& style)
    : m_report(report)
    , m_style(style)
{
    addLead();
    addKeyFigures();
    addOverview();
    addTrend();
    addCategories();
    addParties();
    addTops(ReportSection::Customers, m_report.customers, FigureOf::Customer, FigureOf::CustomerValid);
    addTops(ReportSection::Products, m_report.products, FigureOf::Product, FigureOf::ProductValid);
    addTimeliness();
    addRepeats();
    addMoney();
    addSatisfaction();
    addCases();
    addFocus();
    addFoot();
    addAppendix(appendix);
}

void ReportContent::begin(ReportSection section)
{
    add(heading(QStringLiteral("%1  %2").arg(++m_section).arg(label(section)), m_style));
}

void ReportContent::addRemark(ReportSection section)
{
    const QString text = m_report.remarks.value(section).trimmed();
    if (!text.isEmpty())
        add(remark(text, m_style));
}

QString ReportContent::headBefore() const
{
    return previousPeriodHead(m_report.period.kind());
}

QString ReportContent::headLastYear() const
{
    return tr("Same period last year");
}

void ReportContent::addTable(const ReportTable& rows)
{
    QList<ReportElement> elements = table(rows, static_cast<int>(m_elements.size()), m_style);
    elements.first().flow.spaceBefore = m_space;
    m_space = 0;
    m_elements.append(elements);
}

void ReportContent::addNote(const QString& text)
{
    ReportElement note = paragraph(text, m_style.body, fromMm(4.8), inks::faint, m_style);
    note.flow.spaceBefore = fromMm(1.0);
    add(note);
}

void ReportContent::addRest(qint64 count)
{
    if (count > 0)
        addNote(tr("%1 more are listed in the ledger.").arg(count));
}

void ReportContent::addLead()
{
    if (!m_report.scopeName.isEmpty())
        add(paragraph(m_report.scopeName, m_style.heading, fromMm(6.4), inks::accent, m_style));
    for (const QString& text : reportLead(m_report))
        add(paragraph(text, m_style.lead, fromMm(6.0), inks::text, m_style));
}

void ReportContent::addKeyFigures()
{
    const PeriodFigures& now = m_report.now;
    const PeriodFigures& then = m_report.before;
    const int overdue = m_report.times.overdueCount;
    add(keyFigures(
        {
            {tr("Registered"), grouped(now.total),
                tr("%1, %2", "difference, what it was")
                    .arg(difference(now.total, then.total), before(m_report.period.kind(), grouped(then.total))),
                link(FigureOf::Registered, now.total)},
            {tr("Validity rate"), now.validity.toPercent(), rateNote(m_report, now.validity, then.validity),
                link(FigureOf::Valid, now.valid)},
            {tr("Closing rate"), now.closing.toPercent(), rateNote(m_report, now.closing, then.closing),
                link(FigureOf::DueClosed, now.closing.part)},
            {tr("On-time rate"), now.punctuality.toPercent(), rateNote(m_report, now.punctuality, then.punctuality),
                link(FigureOf::Punctual, now.punctuality.part)},
            {tr("Overdue"), grouped(overdue), tr("of %1 open").arg(grouped(m_report.times.openCount)),
                link(FigureOf::Overdue, overdue)},
            {tr("Loss to bear"), yuan(now.loss), tr("company %1").arg(yuan(now.companyBears)),
                link(FigureOf::Loss, now.loss)},
        },
        m_style));
}

void ReportContent::addOverview()
{
    begin(ReportSection::Overview);
    using F = PeriodFigures;
    const OverviewRow repeated{tr("Repeat rate"),
        [](const F& f, FigurePeriod in) {
            return ReportCell(withBase(f.repetition), link(FigureOf::Repeated, f.repetition.part, {}, in));
        },
        [](const F& now, const F& then) { return difference(now.repetition, then.repetition); }};
    const QList<OverviewRow> rows{
        countRow(tr("Registered"), FigureOf::Registered, &F::total),
        countRow(tr("· valid"), FigureOf::Valid, &F::valid),
        countRow(tr("· pending"), FigureOf::Pending, &F::pending),
        countRow(tr("· void"), FigureOf::Invalid, &F::invalid),
        countRow(tr("· out of scope"), FigureOf::OutOfScope, &F::outOfScope),
        rateRow(tr("Validity rate"), FigureOf::Valid, &F::validity),
        rateRow(tr("Closing rate"), FigureOf::DueClosed, &F::closing),
        rateRow(tr("On-time rate"), FigureOf::Punctual, &F::punctuality),
        repeated,
        countRow(tr("Defective quantity"), FigureOf::Defective, &F::defectiveQuantity),
        moneyRow(tr("Claimed"), FigureOf::Claimed, &F::claimed),
        moneyRow(tr("Accepted"), FigureOf::Accepted, &F::accepted),
        moneyRow(tr("Loss to bear"), FigureOf::Loss, &F::loss),
        moneyRow(tr("· borne by the company"), FigureOf::CompanyBears, &F::companyBears),
    };
    ReportTable table;
    table.columns = {{tr("Figure"), 2.0}, {thisPeriodName(m_report.period.kind()), 1.6, end}, {headBefore(), 1.6, end},
        {tr("Change"), 1.0, end}};
    if (comparesTwice())
        table.columns.append({{headLastYear(), 1.6, end}, {tr("Change"), 1.0, end}, {tr("Year to date"), 1.7, end}});
    for (const OverviewRow& row : rows) {
        QList<ReportCell> cells{row.name, row.value(m_report.now, FigurePeriod::Now),
            row.value(m_report.before, FigurePeriod::Before), row.change(m_report.now, m_report.before)};
        if (comparesTwice())
            cells << row.value(m_report.lastYear, FigurePeriod::LastYear) << row.change(m_report.now, m_report.lastYear)
                  << row.value(m_report.yearToDate, FigurePeriod::YearToDate);
        table.rows.append(cells);
    }
    addTable(table);
    addDeliveries();
    addTargets();
    addRemark(ReportSection::Overview);
}

void ReportContent::addDeliveries()
{
    addNote(tr("Complaint rate %1 (delivered batches %2); PPM %3 (shipped quantity %4). Changes of rates are in points "
               "of a percent.")
                .arg(m_report.perBatch.toPercent(), typed(m_report.inputs.deliveredBatches), m_report.ppm.toPpm(),
                    typed(m_report.inputs.shippedQuantity)));
}

void ReportContent::addTargets()
{
    if (m_report.targets.isEmpty())
        return;
    ReportTable table;
    table.columns = {{tr("Target"), 2.4}, {tr("Wanted"), 1.2, end}, {thisPeriodName(m_report.period.kind()), 1.2, end},
        {headBefore(), 1.2, end}, {tr("Result"), 1.4, CellAlign::Middle}};
    for (const TargetLine& line : m_report.targets) {
        const QString result = !line.isMet ? QStringLiteral("—")
            : *line.isMet                  ? tr("✓ met", "the target")
                                           : tr("✗ missed", "the target");
        table.rows.append(
            {label(line.of), line.targetText(), line.valueText(line.now), line.valueText(line.before), result});
    }
    space(fromMm(3.0));
    addTable(table);
}

void ReportContent::addTrend()
{
    begin(ReportSection::Trend);
    QList<TrendBar> bars;
    // A file that began within these months has nothing to compare.
    const bool knowsLastYear = std::any_of(
        m_report.trend.begin(), m_report.trend.end(), [](const TrendMonth& month) { return month.lastYear > 0; });
    for (const TrendMonth& month : m_report.trend) {
        const bool tellYear = month.first.month() == 1 || &month == &m_report.trend.first();
        const QString name = tr("%1", "month of the year").arg(month.first.month());
        TrendBar bar{tellYear ? QStringLiteral("%1\n%2").arg(name).arg(month.first.year()) : name, month.total,
            month.valid, month.punctuality.permille()};
        bar.countLink = monthLink(FigureOf::Registered, month.total, month.first);
        bar.partLink = monthLink(FigureOf::Valid, month.valid, month.first);
        bar.rateLink = monthLink(FigureOf::ClosedWithDue, month.punctuality.whole, month.first);
        if (knowsLastYear) {
            bar.lastYear = month.lastYear;
            bar.lastYearLink = monthLink(FigureOf::Registered, month.lastYear, month.first.addYears(-1));
        }
        bars.append(bar);
    }
    const TrendLegend legend{
        tr("Registered"), tr("Valid"), tr("On-time rate (by month of closing)"), tr("Registered a year earlier")};
    add(panel({double(fromMm(62.0)),
                  [bars, legend, &style = m_style](
                      PageInk& ink, const QRectF& area) { putTrendChart(ink, area, bars, legend, style.chart); }},
        m_style));
    addRemark(ReportSection::Trend);
}

} // namespace kesu
