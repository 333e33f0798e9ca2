// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/reportsumreader.h"

#include "core/storage/directstatement.h"
#include "core/storage/reportlinetable.h"
#include "core/storage/reportsumlists.h"
#include "core/storage/reportsumtable.h"
#include "core/storage/reportsumteller.h"

#include <algorithm>

namespace kesu {

namespace {

qint64 firstDayOf(qint64 month)
{
    return dayZero().daysTo(QDate(int(month / 12), int(month % 12) + 1, 1));
}

} // namespace

DaySpan ReportSpan::days() const
{
    return {dayZero().daysTo(from), dayZero().daysTo(to)};
}

ReportSums ReportSumReader::read(const ReportSumsOrder& order)
{
    const qint64 asOf = order.asOf.seconds();
    readLater(order.asOf);

    ReportSums sums;
    ReportSumTeller teller(m_keys);
    const SumMap now = counted(order.now.days(), {}, asOf);
    sums.now = teller.toldAll(now);
    const Choice names{Choice::Of::TheseNames, ReportSumTeller::foremost(now, SumOf::Customer),
        ReportSumTeller::foremost(now, SumOf::Product)};
    sums.before = teller.told(counted(order.before.days(), names, asOf), names.customers, names.products);
    sums.lastYear = teller.told(counted(order.lastYear.days(), names, asOf), names.customers, names.products);
    const Choice closed{Choice::Of::Closed, {}, {}};
    sums.yearToDate = teller.told(counted(order.yearToDate.days(), closed, asOf), {}, {});

    const ReportAccount difference = differenceOfDays(order.asOf);
    sums.days = daysWith(difference, {order.comparedFrom, order.now.to});
    const ReportSumLists lists(m_database);
    const auto tellEnd = [&](PeriodSums& told, const ReportSpan& of) {
        told.openCount = openCount(difference, of.until(order.asOf));
        told.overdueCount = lists.overdueCount(of.until(order.asOf));
    };
    tellEnd(sums.now, order.now);
    tellEnd(sums.before, order.before);
    tellEnd(sums.lastYear, order.lastYear);
    sums.yearToDate.openCount = sums.now.openCount;
    sums.yearToDate.overdueCount = sums.now.overdueCount;

    const Moment until = order.now.until(order.asOf);
    tellOpen(sums, until);
    ReportNames(m_database, m_keys)
        .tell(sums, order.cases ? *order.cases : idsOf(lists.cases(order.now.days(), until.seconds())),
            lists.repeats(order.now.days(), until.seconds()), lists.overdue(until), order.repeatWindowMonths);
    return sums;
}

SumMap ReportSumReader::counted(const DaySpan& span, const Choice& choice, qint64 asOf) const
{
    ReportAccount account;
    qint64 firstMonth = monthNumber(span.from);
    if (firstDayOf(firstMonth) < span.from)
        ++firstMonth;
    qint64 lastMonth = monthNumber(span.to);
    if (firstDayOf(lastMonth + 1) - 1 > span.to)
        --lastMonth;
    if (lastMonth < firstMonth) {
        addDays(account, span.from, span.to);
    } else {
        addMonths(account.sums, firstMonth, lastMonth, choice);
        addDays(account, span.from, firstDayOf(firstMonth) - 1);
        addDays(account, firstDayOf(lastMonth + 1), span.to);
    }
    takeBackLater(account, span, asOf);
    return account.sums;
}

void ReportSumReader::addMonths(SumMap& sums, qint64 first, qint64 last, const Choice& choice) const
{
    const ReportSumTable table(m_database);
    for (size_t i = 0; i < sumOfCount; ++i) {
        const auto of = SumOf(i);
        const bool isOfClosed = of == SumOf::Satisfaction || of == SumOf::Duration;
        const bool isName = of == SumOf::Customer || of == SumOf::Product;
        if (choice.of == Choice::Of::Closed && !isOfClosed)
            continue;
        if (choice.of == Choice::Of::TheseNames && isName)
            table.addMonths(sums, of, first, last, of == SumOf::Customer ? choice.customers : choice.products);
        else
            table.addMonths(sums, of, first, last);
    }
}

/// Days that are no whole month, line by line.
void ReportSumReader::addDays(ReportAccount& account, qint64 from, qint64 to) const
{
    if (to < from)
        return;
    const DaySpan span{from, to};
    const ReportLineTable table(m_database);
    table.each("registered_at BETWEEN ?1 AND ?2", span.firstSecond(), span.lastSecond(),
        [&account](const ReportLine& line) { account.bookRegistered(line, 0, Booking::In); });
    table.each("closed_at IS NOT NULL AND closed_at BETWEEN ?1 AND ?2", span.firstSecond(), span.lastSecond(),
        [&account](const ReportLine& line) { account.bookClosed(line, 0, Booking::In); });
}

/// The sums know the whole file; what is dated after the report's moment is taken out of them, and comes back as it
/// stood then. Mostly that is nothing at all.
void ReportSumReader::readLater(Moment asOf)
{
    QHash<qint64, ReportLine> later;
    const ReportLineTable table(m_database);
    const auto keep = [&later](const ReportLine& line) { later.insert(line.id, line); };
    table.each("registered_at > ?1 AND ?2 = 0", asOf.seconds(), 0, keep);
    table.each("closed_at IS NOT NULL AND closed_at > ?1 AND ?2 = 0", asOf.seconds(), 0, keep);
    table.each("followed_up_at IS NOT NULL AND followed_up_at > ?1 AND ?2 = 0", asOf.seconds(), 0, keep);
    m_later = later.values();
}

void ReportSumReader::takeBackLater(ReportAccount& account, const DaySpan& span, qint64 asOf) const
{
    for (const ReportLine& line : m_later) {
        account.bookWithin(line, span, Booking::Out);
        if (const auto then = line.asOf(asOf))
            account.bookWithin(*then, span, Booking::In);
    }
}

/// What the days are at that moment more or less than in the file.
ReportAccount ReportSumReader::differenceOfDays(Moment asOf) const
{
    ReportAccount account;
    for (const ReportLine& line : m_later) {
        account.bookDays(line, Booking::Out);
        if (const auto then = line.asOf(asOf.seconds()))
            account.bookDays(*then, Booking::In);
    }
    ReportLineTable(m_database)
        .each("complaint_id IN (SELECT complaint_id FROM ledger_line WHERE coalesce(close_due_at, '') > ?1"
              " AND coalesce(close_due_at, '') <= ?2)",
            {asOf.toIso(), Moment::endOf(asOf.date()).toIso()}, [&](const ReportLine& line) {
                if (const auto then = line.asOf(asOf.seconds()))
                    account.takeBackUndue(*then, asOf.seconds());
                return true;
            });
    return account;
}

QList<ReportedDay> ReportSumReader::days(QDate from, QDate to, Moment asOf)
{
    readLater(asOf);
    return daysWith(differenceOfDays(asOf), {from, to});
}

QList<ReportedDay> ReportSumReader::daysWith(const ReportAccount& difference, const ReportSpan& of) const
{
    const DaySpan span = of.days();
    std::map<qint64, DaySums> days = ReportSumTable(m_database).days(span.from, span.to);
    for (const auto& [day, changed] : difference.days) {
        if (day < span.from || day > span.to)
            continue;
        DaySums& here = days[day];
        for (size_t i = 0; i < dayColumnCount; ++i)
            here.values[i] += changed.values[i];
    }
    return ReportSumTeller::days(days);
}

int ReportSumReader::openCount(const ReportAccount& difference, Moment until) const
{
    const qint64 lastDay = dayNumber(until.seconds());
    qint64 open = ReportSumTable(m_database).openAfter(lastDay);
    for (const auto& [day, changed] : difference.days)
        if (day <= lastDay)
            open += changed[DayColumn::Valid] + changed[DayColumn::Pending] - changed[DayColumn::Ended];
    return int(open);
}

void ReportSumReader::tellOpen(ReportSums& sums, Moment until) const
{
    DirectStatement row(m_database,
        "SELECT registered_at FROM report_line WHERE registered_at BETWEEN ?1 AND ?2 AND status < 2"
        " AND (closed_at IS NULL OR closed_at > ?2) ORDER BY registered_at");
    row.bind(1, Moment::startOf(until.date().addDays(-oldestAgeDay)).seconds()).bind(2, until.seconds());
    qint64 day = 0;
    while (row.next()) {
        const qint64 here = dayNumber(row.integer(0));
        if (sums.openByDay.isEmpty() || here != day)
            sums.openByDay += {dayZero().addDays(here), 0};
        day = here;
        ++sums.openByDay.last().second;
    }
}

} // namespace kesu
