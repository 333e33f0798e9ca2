// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/reportfigure.h"

#include "core/report/monthreporttext.h"

#include <QCoreApplication>
#include <algorithm>

namespace kesu {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ReportFigure)
};

/// Collects the figures of one section after the other.
class FigureList
{
public:
    explicit FigureList(const MonthReport& report)
        : m_report(report)
    {
    }

    void begin(ReportSection section) { m_section = section; }

    void count(const QString& name, FigureOf of, qint64 complaints, const QString& argument = {})
    {
        add(name, of, argument).complaints = complaints;
    }
    void money(const QString& name, FigureOf of, Money amount, const QString& argument = {})
    {
        add(name, of, argument).amount = amount;
    }
    void quantity(const QString& name, FigureOf of, qint64 amount) { add(name, of, {}).quantity = amount; }

    /// The figures of one of the periods that are compared.
    void addPeriod(FigurePeriod in, const PeriodFigures& told, const PeriodTimes& times)
    {
        m_in = in;
        begin(ReportSection::Overview);
        count(Text::tr("Registered"), FigureOf::Registered, told.total);
        count(Text::tr("Valid"), FigureOf::Valid, told.valid);
        count(Text::tr("Pending"), FigureOf::Pending, told.pending);
        count(Text::tr("Void"), FigureOf::Invalid, told.invalid);
        count(Text::tr("Out of scope"), FigureOf::OutOfScope, told.outOfScope);
        count(Text::tr("Repeated complaints"), FigureOf::Repeated, told.repetition.part);
        money(Text::tr("Loss to bear"), FigureOf::Loss, told.loss);
        money(Text::tr("Borne by the company"), FigureOf::CompanyBears, told.companyBears);
        money(Text::tr("Claimed"), FigureOf::Claimed, told.claimed);
        money(Text::tr("Accepted"), FigureOf::Accepted, told.accepted);
        quantity(Text::tr("Defective quantity"), FigureOf::Defective, told.defectiveQuantity);
        begin(ReportSection::Times);
        count(Text::tr("Due in the period"), FigureOf::Due, told.closing.whole);
        count(Text::tr("Due in the period and closed"), FigureOf::DueClosed, told.closing.part);
        count(Text::tr("Closed in the period"), FigureOf::Closed, told.closed);
        count(Text::tr("Closed that had a due day"), FigureOf::ClosedWithDue, told.punctuality.whole);
        count(Text::tr("Closed on time"), FigureOf::Punctual, told.punctuality.part);
        count(Text::tr("Open at the end"), FigureOf::Open, times.openCount);
        count(Text::tr("Overdue at the end"), FigureOf::Overdue, times.overdueCount);
        begin(ReportSection::Amounts);
        count(Text::tr("Returned goods"), FigureOf::Returned, told.returnCount);
        begin(ReportSection::Satisfaction);
        count(Text::tr("Followed up"), FigureOf::FollowedUp, told.followedUp.part);
    }

    void addMonth(const TrendMonth& month)
    {
        m_in = FigurePeriod::Month;
        m_month = month.first;
        begin(ReportSection::Trend);
        count(Text::tr("Registered"), FigureOf::Registered, month.total);
        count(Text::tr("Valid"), FigureOf::Valid, month.valid);
        count(Text::tr("Closed that had a due day"), FigureOf::ClosedWithDue, month.punctuality.whole);
        count(Text::tr("Closed on time"), FigureOf::Punctual, month.punctuality.part);
        m_month = month.first.addYears(-1);
        count(Text::tr("Registered"), FigureOf::Registered, month.lastYear);
        m_month = {};
    }

    void addLines()
    {
        m_in = FigurePeriod::Now;
        begin(ReportSection::Categories);
        for (const CategoryLine& line : m_report.categories)
            counts(line.label, FigureOf::Category, line.label, line.count, line.before, line.lastYear);
        begin(ReportSection::Parties);
        for (const PartyLine& line : m_report.parties) {
            counts(line.label, FigureOf::Party, line.label, line.count, line.countBefore, line.countLastYear);
            amounts(line.amount, line.amountBefore, line.amountLastYear);
        }
        addNames(ReportSection::Customers, m_report.customers, FigureOf::Customer, FigureOf::CustomerValid);
        addNames(ReportSection::Products, m_report.products, FigureOf::Product, FigureOf::ProductValid);
        begin(ReportSection::Times);
        for (const AgeClass& age : m_report.ages)
            count(age.to ? Text::tr("Open for %1 to %2 days").arg(age.from).arg(*age.to)
                         : Text::tr("Open for over %1 days").arg(age.from - 1),
                FigureOf::Age, age.count, QString::number(age.from));
        begin(ReportSection::Amounts);
        for (const DemandLine& line : m_report.demands) {
            counts(line.label, FigureOf::Demand, line.id, line.count, line.before, line.lastYear);
            amounts(line.amount, line.amountBefore, line.amountLastYear);
        }
        for (const CostLine& line : m_report.costs) {
            counts(line.label, FigureOf::Cost, line.id, line.count, {}, {});
            amounts(line.amount, line.amountBefore, line.amountLastYear);
        }
        begin(ReportSection::Satisfaction);
        for (const ClassLine& line : m_report.satisfaction)
            counts(line.label, FigureOf::Satisfaction, line.id, line.count, line.before, line.lastYear);
    }

    QList<ReportedFigure> figures;

private:
    void addNames(ReportSection section, const QList<TopLine>& lines, FigureOf all, FigureOf valid)
    {
        begin(section);
        for (const TopLine& line : lines) {
            counts(line.name, all, line.name, line.count, line.before, line.lastYear);
            amounts(line.loss, line.lossBefore, line.lossLastYear);
            (figures.end() - 3)->quantity = line.defectiveQuantity;
            count(Text::tr("%1: valid").arg(line.name), valid, line.valid, line.name);
        }
    }

    /// A line of a section with what it was in the two periods compared.
    void counts(const QString& name, FigureOf of, const QString& argument, int now, std::optional<int> before,
        std::optional<int> lastYear)
    {
        m_in = FigurePeriod::Now;
        add(name, of, argument).complaints = now;
        m_in = FigurePeriod::Before;
        add(name, of, argument).complaints = before;
        m_in = FigurePeriod::LastYear;
        add(name, of, argument).complaints = lastYear;
        m_in = FigurePeriod::Now;
    }

    /// The amounts of the line that counts() added last.
    void amounts(Money now, Money before, Money lastYear)
    {
        figures[figures.size() - 3].amount = now;
        figures[figures.size() - 2].amount = before;
        figures.last().amount = lastYear;
    }

    ReportedFigure& add(const QString& name, FigureOf of, const QString& argument)
    {
        return figures.emplaceBack(ReportedFigure{.figure = {of, m_in, argument, m_month},
            .section = m_section,
            .name = named(name),
            .complaints = {},
            .amount = {},
            .quantity = {}});
    }

    /// With the period in front of it where it is not the report's own.
    QString named(const QString& name) const
    {
        const PeriodKind kind = m_report.period.kind();
        switch (m_in) {
        case FigurePeriod::Now:
            return name;
        case FigurePeriod::Before:
            return Text::tr("%1 · %2").arg(previousPeriodHead(kind), name);
        case FigurePeriod::LastYear:
            return Text::tr("%1 · %2").arg(Text::tr("Same period last year"), name);
        case FigurePeriod::YearToDate:
            return Text::tr("%1 · %2").arg(Text::tr("Year to date"), name);
        case FigurePeriod::Month:
            break;
        }
        return Text::tr("%1 · %2").arg(ReportPeriod::monthOf(m_month).toDisplay(), name);
    }

    const MonthReport& m_report;
    ReportSection m_section = ReportSection::Overview;
    FigurePeriod m_in = FigurePeriod::Now;
    QDate m_month;
};

} // namespace

QList<ReportedFigure> reportedFigures(const MonthReport& report)
{
    FigureList list(report);
    list.addPeriod(FigurePeriod::Now, report.now, report.times);
    list.addPeriod(FigurePeriod::Before, report.before, report.timesBefore);
    list.addPeriod(FigurePeriod::LastYear, report.lastYear, report.timesLastYear);
    list.addPeriod(FigurePeriod::YearToDate, report.yearToDate, report.timesYearToDate);
    for (const TrendMonth& month : report.trend)
        list.addMonth(month);
    list.addLines();
    std::stable_sort(list.figures.begin(), list.figures.end(),
        [](const ReportedFigure& a, const ReportedFigure& b) { return a.section < b.section; });
    return list.figures;
}

} // namespace kesu
