// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/reportsumreader.h"

#include "core/storage/directstatement.h"
#include "core/storage/reportlinetable.h"
#include "core/storage/reportsumlists.h"
#include "core/storage/reportsumtable.h"

#include <algorithm>

namespace kesu {

namespace {

constexpr size_t topCount = 10;
const QDate dayZero(1970, 1, 1);

qint64 dayOf(QDate date)
{
    return dayZero.daysTo(date);
}

qint64 firstDayOf(qint64 month)
{
    return dayOf(QDate(int(month / 12), int(month % 12) + 1, 1));
}

ReportedDay reported(qint64 day, const DaySums& sums)
{
    const auto count = [&sums](DayColumn column) { return int(sums[column]); };
    const auto money = [&sums](DayColumn column) { return Money::fromFen(sums[column]); };
    return ReportedDay{
        .day = dayZero.addDays(day),
        .total = count(DayColumn::Total),
        .valid = count(DayColumn::Valid),
        .pending = count(DayColumn::Pending),
        .invalid = count(DayColumn::Invalid),
        .outOfScope = count(DayColumn::OutOfScope),
        .repeated = count(DayColumn::Repeated),
        .loss = money(DayColumn::Loss),
        .companyBears = money(DayColumn::Company),
        .claimed = money(DayColumn::Claimed),
        .accepted = money(DayColumn::Accepted),
        .defectiveQuantity = sums[DayColumn::Defective],
        .returns = count(DayColumn::Returns),
        .returnAmount = money(DayColumn::ReturnAmount),
        .returnQuantity = sums[DayColumn::ReturnQuantity],
        .due = count(DayColumn::Due),
        .dueClosed = count(DayColumn::DueClosed),
        .closed = count(DayColumn::Closed),
        .closedWithDue = count(DayColumn::ClosedWithDue),
        .punctual = count(DayColumn::Punctual),
        .followedUp = count(DayColumn::FollowedUp),
    };
}

/// The line as it stood at that moment; empty where it was not registered yet.
std::optional<ReportLine> asOfMoment(ReportLine line, qint64 asOf)
{
    if (line.registeredAt > asOf)
        return {};
    if (line.closedAt && *line.closedAt > asOf)
        line.closedAt.reset();
    if (line.followedUpAt && *line.followedUpAt > asOf)
        line.followedUpAt.reset();
    return line;
}

/// Books it as far as it belongs to days [from, to].
void bookIn(ReportAccount& account, const ReportLine& line, qint64 from, qint64 to, Booking booking)
{
    const auto isIn = [from, to](qint64 seconds) {
        const qint64 day = dayNumber(seconds);
        return from <= day && day <= to;
    };
    account.bookDays(line, booking);
    if (isIn(line.registeredAt))
        account.bookRegistered(line, 0, booking);
    if (line.closedAt && isIn(*line.closedAt))
        account.bookClosed(line, 0, booking);
}

} // namespace

ReportSums ReportSumReader::read(const ReportSpan& span, Moment asOf, int repeatWindowMonths)
{
    const qint64 from = dayOf(span.from);
    const qint64 to = dayOf(span.to);
    const Moment until = std::min(Moment::endOf(span.to), asOf);

    ReportAccount account;
    addPeriod(account, from, to);
    const ReportAccount difference = futureTakenBack(from, to, asOf);
    for (auto sum = difference.sums.begin(); sum != difference.sums.end(); ++sum)
        account.sums[sum.key()] += *sum;

    ReportSums sums;
    const qint64 lastDay = dayNumber(until.seconds());
    qint64 open = ReportSumTable(m_database).openAfter(lastDay);
    for (const auto& [day, changed] : difference.days)
        if (day <= lastDay)
            open += changed[DayColumn::Valid] + changed[DayColumn::Pending] - changed[DayColumn::Ended];
    sums.openCount = int(open);
    sums.days = daysWith(difference, span.comparedFrom, span.to);
    tellSums(sums, account.sums);
    tellOpen(sums, until);
    ReportSumLists lists(m_database, m_keys, {from, to, std::min(asOf.seconds(), Moment::endOf(span.to).seconds())});
    sums.cases = lists.cases();
    sums.repeats = lists.repeats(repeatWindowMonths);
    sums.overdueCount = lists.overdueCount(until);
    sums.overdue = lists.overdue(until);
    return sums;
}

void ReportSumReader::addPeriod(ReportAccount& account, qint64 from, qint64 to) const
{
    qint64 firstMonth = monthNumber(from);
    if (firstDayOf(firstMonth) < from)
        ++firstMonth;
    qint64 lastMonth = monthNumber(to);
    if (firstDayOf(lastMonth + 1) - 1 > to)
        --lastMonth;
    if (lastMonth < firstMonth) {
        addDays(account, from, to);
        return;
    }
    ReportSumTable(m_database).addMonths(account.sums, firstMonth, lastMonth);
    addDays(account, from, firstDayOf(firstMonth) - 1);
    addDays(account, firstDayOf(lastMonth + 1), to);
}

/// Days that are no whole month, line by line.
void ReportSumReader::addDays(ReportAccount& account, qint64 from, qint64 to) const
{
    if (to < from)
        return;
    const qint64 first = from * secondsOfDay;
    const qint64 last = (to + 1) * secondsOfDay - 1;
    const ReportLineTable table(m_database);
    table.each("registered_at BETWEEN ?1 AND ?2", first, last,
        [&account](const ReportLine& line) { account.bookRegistered(line, 0, Booking::In); });
    table.each("closed_at IS NOT NULL AND closed_at BETWEEN ?1 AND ?2", first, last,
        [&account](const ReportLine& line) { account.bookClosed(line, 0, Booking::In); });
}

/// The sums know the whole file; what is dated after the report's moment is taken out here, and comes back as it stood
/// then: the difference that makes. Mostly that is nothing at all.
ReportAccount ReportSumReader::futureTakenBack(qint64 from, qint64 to, Moment asOf) const
{
    ReportAccount account;
    const ReportLineTable table(m_database);
    QHash<qint64, ReportLine> later;
    const auto keep = [&later](const ReportLine& line) { later.insert(line.id, line); };
    table.each("registered_at > ?1 AND ?2 = 0", asOf.seconds(), 0, keep);
    table.each("closed_at IS NOT NULL AND closed_at > ?1 AND ?2 = 0", asOf.seconds(), 0, keep);
    table.each("followed_up_at IS NOT NULL AND followed_up_at > ?1 AND ?2 = 0", asOf.seconds(), 0, keep);
    for (const ReportLine& line : std::as_const(later)) {
        bookIn(account, line, from, to, Booking::Out);
        if (const auto then = asOfMoment(line, asOf.seconds()))
            bookIn(account, *then, from, to, Booking::In);
    }
    // On the very day of the report, what falls due later in the day is not due yet.
    const qint64 endOfDay = Moment::endOf(asOf.date()).seconds();
    DirectStatement due(
        m_database, "SELECT complaint_id FROM ledger_line WHERE close_due_at > ?1 AND close_due_at <= ?2");
    due.bind(1, asOf.toIso()).bind(2, Moment::endOf(asOf.date()).toIso());
    QList<qint64> ids;
    while (due.next())
        ids += due.integer(0);
    for (const qint64 id : std::as_const(ids))
        table.each("complaint_id = ?1 AND due_at <= ?2", id, endOfDay, [&](const ReportLine& line) {
            const auto then = asOfMoment(line, asOf.seconds());
            if (!then || !then->isHandled())
                return;
            DaySums& day = account.days[dayNumber(asOf.seconds())];
            day[DayColumn::Due] -= 1;
            day[DayColumn::DueClosed] -= then->closedAt ? 1 : 0;
        });
    return account;
}

QList<ReportedDay> ReportSumReader::days(QDate from, QDate to, Moment asOf) const
{
    return daysWith(futureTakenBack(dayOf(from), dayOf(to), asOf), from, to);
}

QList<ReportedDay> ReportSumReader::daysWith(const ReportAccount& difference, QDate from, QDate to) const
{
    std::map<qint64, DaySums> days = ReportSumTable(m_database).days(dayOf(from), dayOf(to));
    for (const auto& [day, changed] : difference.days) {
        if (day < dayOf(from) || day > dayOf(to))
            continue;
        DaySums& here = days[day];
        for (size_t i = 0; i < dayColumnCount; ++i)
            here.values[i] += changed.values[i];
    }
    QList<ReportedDay> told;
    for (const auto& [day, values] : days)
        if (!values.isZero())
            told += reported(day, values);
    return told;
}

void ReportSumReader::tellSums(ReportSums& sums, const SumMap& counted)
{
    const qint64 none = 0;
    for (auto sum = counted.begin(); sum != counted.end(); ++sum) {
        if (sum->count == none)
            continue;
        const SumKey& key = sum.key();
        if (key.of == SumOf::Customer || key.of == SumOf::Product)
            continue;
        if (key.of == SumOf::Duration) {
            sums.durations += {int(key.key), int(sum->count)};
            continue;
        }
        const bool isSet = key.of == SumOf::Categories || key.of == SumOf::Bearers;
        const ReportedSum made{m_keys.textOf(key.rulebook),
            isSet ? m_keys.setOf(key.key) : QStringList{m_keys.textOf(key.key)}, int(sum->count), int(sum->valid),
            sum->quantity, Money::fromFen(sum->amount), Money::fromFen(sum->estimate), Money::fromFen(sum->actual)};
        switch (key.of) {
        case SumOf::Categories:
            sums.categories += made;
            break;
        case SumOf::Bearers:
            sums.bearers += made;
            break;
        case SumOf::Borne:
            sums.borne += made;
            break;
        case SumOf::Demand:
            sums.demands += made;
            break;
        case SumOf::Cost:
            sums.costs += made;
            break;
        case SumOf::Edition:
            sums.editions += made;
            break;
        case SumOf::Satisfaction:
            sums.satisfaction += made;
            break;
        case SumOf::Customer:
        case SumOf::Product:
        case SumOf::Duration:
            break;
        }
    }
    std::sort(sums.durations.begin(), sums.durations.end());
    sums.customers = topOf(counted, SumOf::Customer);
    sums.products = topOf(counted, SumOf::Product);
}

/// Names are only read of those that may come among the first, ties included.
QList<ReportedSum> ReportSumReader::topOf(const SumMap& counted, SumOf of)
{
    std::vector<std::pair<SumValues, qint64>> all;
    for (auto sum = counted.begin(); sum != counted.end(); ++sum)
        if (sum.key().of == of && sum->count != 0)
            all.emplace_back(*sum, sum.key().key);
    const auto isBefore = [](const auto& a, const auto& b) {
        return std::tie(a.first.count, a.first.amount) > std::tie(b.first.count, b.first.amount);
    };
    if (all.size() > topCount) {
        std::nth_element(all.begin(), all.begin() + (topCount - 1), all.end(), isBefore);
        const auto tenth = all[topCount - 1];
        std::erase_if(all, [&](const auto& one) { return isBefore(tenth, one); });
    }
    QList<ReportedSum> top;
    for (const auto& [values, key] : all)
        top += ReportedSum{{}, {m_keys.textOf(key)}, int(values.count), int(values.valid), values.quantity,
            Money::fromFen(values.amount), {}, {}};
    return top;
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
            sums.openByDay += {dayZero.addDays(here), 0};
        day = here;
        ++sums.openByDay.last().second;
    }
}

} // namespace kesu
