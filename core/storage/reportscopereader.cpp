// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/reportscopereader.h"

#include "core/storage/directstatement.h"
#include "core/storage/reportsumlists.h"
#include "core/storage/reportsumteller.h"

#include <algorithm>

namespace kesu {

namespace {

constexpr qint64 askEvery = 4096; ///< lines

/// One of the periods of a report, as it fills.
struct PeriodAccount
{
    DaySpan span;
    Moment until;
    ReportAccount account;
    int openCount = 0;
    int overdueCount = 0;

    PeriodAccount(const ReportSpan& period, Moment asOf)
        : span(period.days())
        , until(period.until(asOf))
    {
    }

    void take(const ReportLine& then)
    {
        account.bookWithin(then, span, Booking::In);
        if (!then.isOpenAt(until.seconds()))
            return;
        ++openCount;
        overdueCount += then.dueAt && *then.dueAt < until.seconds();
    }

    void tellEnd(PeriodSums& sums) const
    {
        sums.openCount = openCount;
        sums.overdueCount = overdueCount;
    }
};

/// Everything that the lines of a report add up to.
struct ScopeAccount
{
    Moment asOf;
    PeriodAccount now;
    PeriodAccount before;
    PeriodAccount lastYear;
    PeriodAccount yearToDate;
    ReportAccount days;
    std::map<qint64, int> openByDay;
    ForemostIds cases{ForemostIds::Order::Greatest, mostCases};
    ForemostIds repeats{ForemostIds::Order::Greatest, mostReportedLines};
    ForemostIds overdue{ForemostIds::Order::Least, mostReportedLines};

    explicit ScopeAccount(const ReportSumsOrder& order)
        : asOf(order.asOf)
        , now(order.now, asOf)
        , before(order.before, asOf)
        , lastYear(order.lastYear, asOf)
        , yearToDate(order.yearToDate, asOf)
    {
    }

    void take(const ReportLine& line)
    {
        const std::optional<ReportLine> then = line.asOf(asOf.seconds());
        if (!then)
            return;
        for (PeriodAccount* const period : {&now, &before, &lastYear, &yearToDate})
            period->take(*then);
        days.bookDays(*then, Booking::In);
        days.takeBackUndue(*then, asOf.seconds());
        if (now.span.contains(then->registeredAt)) {
            if (then->loss != 0)
                cases.add(then->id, then->loss);
            if (then->earlierCount > 0)
                repeats.add(then->id, then->earlierCount);
        }
        if (!then->isOpenAt(now.until.seconds()))
            return;
        const qint64 day = dayNumber(then->registeredAt);
        if (dayNumber(now.until.seconds()) - day <= oldestAgeDay)
            ++openByDay[day];
        if (then->dueAt && *then->dueAt < now.until.seconds())
            overdue.add(then->id, *then->dueAt);
    }
};

} // namespace

std::optional<ReportSums> ReportScopeReader::read(
    const ReportSumsOrder& order, const ReportScope& scope, const std::function<bool(qint64 lines)>& goOn)
{
    ScopeAccount account(order);
    qint64 lines = 0;
    const bool isWhole = eachLine(m_database, linesOf(scope, m_keys), [&](const ReportLine& line) {
        account.take(line);
        return ++lines % askEvery != 0 || !goOn || goOn(lines);
    });
    if (!isWhole)
        return {};

    ReportSums sums;
    ReportSumTeller teller(m_keys);
    const SumMap& now = account.now.account.sums;
    const QSet<qint64> customers = ReportSumTeller::foremost(now, SumOf::Customer);
    const QSet<qint64> products = ReportSumTeller::foremost(now, SumOf::Product);
    sums.now = teller.toldAll(now);
    sums.before = teller.told(account.before.account.sums, customers, products);
    sums.lastYear = teller.told(account.lastYear.account.sums, customers, products);
    sums.yearToDate = teller.told(account.yearToDate.account.sums, {}, {});
    account.now.tellEnd(sums.now);
    account.before.tellEnd(sums.before);
    account.lastYear.tellEnd(sums.lastYear);
    account.yearToDate.tellEnd(sums.yearToDate);

    const DaySpan compared = ReportSpan{order.comparedFrom, order.now.to}.days();
    std::erase_if(account.days.days,
        [&compared](const auto& day) { return day.first < compared.from || day.first > compared.to; });
    sums.days = ReportSumTeller::days(account.days.days);
    for (const auto& [day, count] : account.openByDay)
        sums.openByDay += {dayZero().addDays(day), count};

    ReportNames(m_database, m_keys)
        .tell(sums, order.cases ? *order.cases : idsOf(account.cases.ids()), account.repeats.ids(),
            account.overdue.ids(), order.repeatWindowMonths);
    return sums;
}

qint64 ReportScopeReader::count(const ReportScope& scope)
{
    const LineCondition condition = linesOf(scope, m_keys);
    if (condition.sql.isEmpty())
        return 0;
    DirectStatement row(m_database, QByteArray("SELECT count(*) FROM report_line WHERE " + condition.sql).constData());
    for (qsizetype i = 0; i < condition.values.size(); ++i)
        std::visit([&row, i](const auto& value) { row.bind(int(i) + 1, value); }, condition.values[i]);
    return row.next() ? row.integer(0) : 0;
}

} // namespace kesu
