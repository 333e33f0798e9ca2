// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/reportcontent.h"

#include "core/report/monthreporttext.h"
#include "ui/print/pageunits.h"

#include <QCoreApplication>

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

/// "+3", "−3", "±0" against the period before.
QString difference(int now, int then)
{
    if (now == then)
        return QStringLiteral("±0");
    return now > then ? QStringLiteral("+%1").arg(now - then) : QStringLiteral("−%1").arg(then - now);
}

/// 「上月 29」: what the figure was in the period before.
QString before(PeriodKind kind, const QString& value)
{
    switch (kind) {
    case PeriodKind::Month:
        return Text::tr("was %1", "in the month before").arg(value);
    case PeriodKind::Quarter:
        return Text::tr("was %1", "in the quarter before").arg(value);
    case PeriodKind::HalfYear:
        return Text::tr("was %1", "in the half-year before").arg(value);
    case PeriodKind::Year:
        return Text::tr("was %1", "in the year before").arg(value);
    case PeriodKind::Range:
        break;
    }
    return Text::tr("was %1", "in the period before").arg(value);
}

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

} // namespace

ReportContent::ReportContent(const MonthReport& report, const ReportStyle& style)
    : m_report(report)
    , m_style(style)
{
    addLead();
    addKeyFigures();
    addOverview();
    addTrend();
    addCategories();
    addParties();
    addTops();
    addTimeliness();
    addRepeats();
    addMoney();
    addSatisfaction();
    addCases();
    addFocus();
    addFoot();
}

void ReportContent::addHeading(const QString& text)
{
    add(heading(QStringLiteral("%1  %2").arg(++m_section).arg(text), m_style));
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

void ReportContent::space(int height)
{
    m_space = height;
}

void ReportContent::addLead()
{
    for (const QString& text : reportLead(m_report))
        add(paragraph(text, m_style.lead, fromMm(6.0), inks::text, m_style));
}

void ReportContent::addKeyFigures()
{
    const PeriodFigures& now = m_report.now;
    const PeriodFigures& then = m_report.before;
    add(keyFigures(
        {
            {tr("Registered"), QString::number(now.total),
                tr("%1, %2", "difference, what it was")
                    .arg(difference(now.total, then.total),
                        before(m_report.period.kind(), QString::number(then.total)))},
            {tr("Validity rate"), now.validity.toPercent(), rateNote(m_report, now.validity, then.validity)},
            {tr("Closing rate"), now.closing.toPercent(), rateNote(m_report, now.closing, then.closing)},
            {tr("On-time rate"), now.punctuality.toPercent(), rateNote(m_report, now.punctuality, then.punctuality)},
            {tr("Overdue"), QString::number(m_report.times.overdueCount), tr("of %1 open").arg(m_report.times.openCount)},
            {tr("Loss to bear"), yuan(now.loss), tr("company %1").arg(yuan(now.companyBears))},
        },
        m_style));
}

void ReportContent::addOverview()
{
    addHeading(tr("Overview"));
    const ReportPeriod& period = m_report.period;
    const bool year = period.kind() == PeriodKind::Year; // where the period before is that of the year before
    const QList<const PeriodFigures*> periods = year
        ? QList<const PeriodFigures*>{&m_report.now, &m_report.before}
        : QList<const PeriodFigures*>{&m_report.now, &m_report.before, &m_report.lastYear, &m_report.yearToDate};
    ReportTable table;
    table.columns = {
        {tr("Figure"), 2.4}, {thisPeriodName(period.kind()), 1.5, end}, {previousPeriodHead(period.kind()), 1.5, end}};
    if (!year)
        table.columns.append({{tr("Same period last year"), 1.5, end}, {tr("Year to date"), 1.5, end}});
    const auto row = [&](const QString& name, const auto& value) {
        QList<ReportCell> cells{name};
        for (const PeriodFigures* figures : periods)
            cells.append(QString(value(*figures)));
        table.rows.append(cells);
    };
    using F = const PeriodFigures&;
    row(tr("Registered"), [](F f) { return QString::number(f.total); });
    row(tr("· valid"), [](F f) { return QString::number(f.valid); });
    row(tr("· pending"), [](F f) { return QString::number(f.pending); });
    row(tr("· void"), [](F f) { return QString::number(f.invalid); });
    row(tr("· out of scope"), [](F f) { return QString::number(f.outOfScope); });
    const auto rate = [](const Rate& r) {
        return r.isKnown() ? QStringLiteral("%1 (%2/%3)").arg(r.toPercent()).arg(r.part).arg(r.whole) : r.toPercent();
    };
    row(tr("Validity rate"), [&](F f) { return rate(f.validity); });
    row(tr("Closing rate"), [&](F f) { return rate(f.closing); });
    row(tr("On-time rate"), [&](F f) { return rate(f.punctuality); });
    row(tr("Repeat rate"), [&](F f) { return rate(f.repetition); });
    row(tr("Defective quantity"), [](F f) { return grouped(f.defectiveQuantity); });
    row(tr("Claimed"), [](F f) { return yuan(f.claimed); });
    row(tr("Accepted"), [](F f) { return yuan(f.accepted); });
    row(tr("Loss to bear"), [](F f) { return yuan(f.loss); });
    row(tr("· borne by the company"), [](F f) { return yuan(f.companyBears); });
    addTable(table);
    const auto typed
        = [](const std::optional<qint64>& number) { return number ? grouped(*number) : QStringLiteral("—"); };
    addNote(tr("Complaint rate %1 (delivered batches %2); PPM %3 (shipped quantity %4).")
                .arg(m_report.perBatch.toPercent(), typed(m_report.inputs.deliveredBatches), m_report.ppm.toPpm(),
                    typed(m_report.inputs.shippedQuantity)));
}

void ReportContent::addTrend()
{
    addHeading(tr("Twelve months"));
    QList<TrendBar> bars;
    for (const TrendMonth& month : m_report.trend) {
        const bool tellYear = month.first.month() == 1 || &month == &m_report.trend.first();
        const QString name = tr("%1", "month of the year").arg(month.first.month());
        bars.append(TrendBar{tellYear ? QStringLiteral("%1\n%2").arg(name).arg(month.first.year()) : name, month.total,
            month.valid, month.punctuality.permille()});
    }
    const TrendLegend legend{tr("Registered"), tr("Valid"), tr("On-time rate (by month of closing)")};
    add(panel({double(fromMm(62.0)),
                  [bars, legend, &style = m_style](
                      PageInk& ink, const QRectF& area) { putTrendChart(ink, area, bars, legend, style.chart); }},
        m_style));
}

void ReportContent::addCategories()
{
    addHeading(tr("Defects"));
    QList<ParetoBar> bars;
    ReportTable rows;
    rows.columns = {{tr("No."), 1.0, end}, {tr("Category"), 3.2}, {tr("Count"), 1.0, end}, {tr("Share"), 1.3, end},
        {tr("Cumulative"), 1.4, end}};
    for (const CategoryLine& line : m_report.categories) {
        bars.append(ParetoBar{line.label, line.count});
        rows.rows.append({QString::number(rows.rows.size() + 1), line.label, QString::number(line.count),
            line.share.toPercent(), line.cumulative.toPercent()});
    }
    const ReportPanel chart{double(fromMm(66.0)), [bars, &style = m_style](PageInk& ink, const QRectF& area) {
                                putParetoChart(ink, area, bars, {}, style.chart);
                            }};
    constexpr qsizetype beside = 11; // rows that fit beside the chart
    if (bars.isEmpty() || bars.size() > beside) {
        add(panel(chart, m_style));
        if (!bars.isEmpty())
            addTable(rows);
        return;
    }
    const double leftPart = 0.56;
    add(pair(chart, tablePanel(rows, (m_style.width - m_style.gap) * (1.0 - leftPart), m_style), leftPart, m_style));
}

void ReportContent::addParties()
{
    addHeading(tr("Who bears the loss"));
    if (m_report.parties.isEmpty()) {
        addNote(tr("No loss has been divided in this period."));
        return;
    }
    QList<LengthBar> bars;
    ReportTable rows;
    rows.columns
        = {{tr("Party"), 2.4}, {tr("Complaints"), 1.1, end}, {tr("Amount"), 2.0, end}, {tr("Share"), 1.2, end}};
    rows.last = ReportTable::Last::Total;
    Money total;
    for (const PartyLine& line : m_report.parties) {
        total += line.amount;
        if (bars.size() < 10)
            bars.append(LengthBar{line.label, line.amount.fen(), yuan(line.amount)});
        rows.rows.append({line.label, QString::number(line.count), yuan(line.amount), line.share.toPercent()});
    }
    rows.rows.append({tr("Total"), {}, yuan(total), QStringLiteral("100.0%")});
    if (rows.rows.size() > 16) {
        add(panel(lengthChart(bars, m_style), m_style));
        addTable(rows);
        return;
    }
    add(pair(lengthChart(bars, m_style), tablePanel(rows, (m_style.width - m_style.gap) * 0.5, m_style), 0.5, m_style));
}

void ReportContent::addTops()
{
    addHeading(tr("Customers and products"));
    if (m_report.customers.isEmpty() && m_report.products.isEmpty()) {
        addNote(tr("No customer or product in this period."));
        return;
    }
    const auto rows = [](const QString& name, const QList<TopLine>& lines) {
        ReportTable made;
        made.columns = {{name, 3.4}, {tr("Count"), 0.8, end}, {tr("Defective"), 1.3, end}, {tr("Loss"), 1.8, end}};
        for (const TopLine& line : lines)
            made.rows.append(
                {line.name, QString::number(line.count), grouped(line.defectiveQuantity), yuan(line.loss)});
        return made;
    };
    const double width = (m_style.width - m_style.gap) / 2.0;
    add(pair(tablePanel(rows(tr("Customer (top ten)"), m_report.customers), width, m_style),
        tablePanel(rows(tr("Product (top ten)"), m_report.products), width, m_style), 0.5, m_style));
}

} // namespace kesu
