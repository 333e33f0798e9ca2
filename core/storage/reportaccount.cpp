// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/reportaccount.h"

#include <algorithm>

namespace kesu {

bool DaySums::isZero() const
{
    return std::all_of(values.begin(), values.end(), [](qint64 value) { return value == 0; });
}

SumValues& SumValues::operator+=(const SumValues& other)
{
    count += other.count;
    valid += other.valid;
    quantity += other.quantity;
    amount += other.amount;
    estimate += other.estimate;
    actual += other.actual;
    return *this;
}

void ReportAccount::add(SumOf of, qint64 month, qint64 rulebook, qint64 key, const SumValues& values, Booking booking)
{
    const qint64 sign = booking == Booking::In ? 1 : -1;
    sums[{of, month, rulebook, key}] += SumValues{sign * values.count, sign * values.valid, sign * values.quantity,
        sign * values.amount, sign * values.estimate, sign * values.actual};
}

void ReportAccount::bookRegistered(const ReportLine& line, qint64 month, Booking booking)
{
    const SumValues one{.count = 1};
    if (line.categories != 0)
        add(SumOf::Categories, month, line.rulebook, line.categories, one, booking);
    if (line.bearers != 0)
        add(SumOf::Bearers, month, line.rulebook, line.bearers, one, booking);
    const SumValues whole{
        .count = 1, .valid = line.status == ReportLine::Valid, .quantity = line.defective, .amount = line.loss};
    if (line.customer != 0)
        add(SumOf::Customer, month, 0, line.customer, whole, booking);
    if (line.product != 0)
        add(SumOf::Product, month, 0, line.product, whole, booking);
    add(SumOf::Edition, month, line.rulebook, line.edition, one, booking);
    for (const ReportLine::Part& part : line.parts) {
        const SumValues values{.count = 1, .amount = part.amount, .estimate = part.estimate, .actual = part.actual};
        const SumOf of = part.kind == ReportLine::Part::Demand ? SumOf::Demand
            : part.kind == ReportLine::Part::Cost              ? SumOf::Cost
                                                               : SumOf::Borne;
        add(of, month, line.rulebook, part.key, values, booking);
    }
}

void ReportAccount::bookClosed(const ReportLine& line, qint64 month, Booking booking)
{
    if (!line.isHandled() || !line.closedAt)
        return;
    const SumValues one{.count = 1};
    add(SumOf::Satisfaction, month, 0, line.satisfaction, one, booking);
    add(SumOf::Duration, month, 0, dayNumber(*line.closedAt) - dayNumber(line.registeredAt), one, booking);
}

void ReportAccount::bookDays(const ReportLine& line, Booking booking)
{
    const qint64 sign = booking == Booking::In ? 1 : -1;
    DaySums& registered = days[dayNumber(line.registeredAt)];
    registered[DayColumn::Total] += sign;
    registered[DayColumn::Valid] += line.status == ReportLine::Valid ? sign : 0;
    registered[DayColumn::Pending] += line.status == ReportLine::Pending ? sign : 0;
    registered[DayColumn::Invalid] += line.status == ReportLine::Invalid ? sign : 0;
    registered[DayColumn::OutOfScope] += line.status == ReportLine::OutOfScope ? sign : 0;
    registered[DayColumn::Repeated] += line.earlierCount > 0 ? sign : 0;
    registered[DayColumn::Loss] += sign * line.loss;
    registered[DayColumn::Company] += sign * line.company;
    for (const ReportLine::Part& part : line.parts)
        registered[DayColumn::Claimed] += part.kind == ReportLine::Part::Demand ? sign * part.amount : 0;
    registered[DayColumn::Accepted] += sign * line.accepted;
    registered[DayColumn::Defective] += sign * line.defective;
    registered[DayColumn::Returns] += line.isReturned ? sign : 0;
    registered[DayColumn::ReturnAmount] += sign * line.returnAmount;
    registered[DayColumn::ReturnQuantity] += sign * line.returnQuantity;
    if (!line.isHandled())
        return;
    if (line.dueAt) {
        DaySums& due = days[dayNumber(*line.dueAt)];
        due[DayColumn::Due] += sign;
        due[DayColumn::DueClosed] += line.closedAt ? sign : 0;
    }
    if (!line.closedAt)
        return;
    DaySums& closed = days[dayNumber(*line.closedAt)];
    closed[DayColumn::Closed] += sign;
    closed[DayColumn::FollowedUp] += line.followedUpAt ? sign : 0;
    if (line.dueAt) {
        closed[DayColumn::ClosedWithDue] += sign;
        closed[DayColumn::Punctual] += *line.closedAt <= *line.dueAt ? sign : 0;
    }
    days[dayNumber(std::max(*line.closedAt, line.registeredAt))][DayColumn::Ended] += sign;
}

void ReportAccount::bookWithin(const ReportLine& line, const DaySpan& span, Booking booking)
{
    if (span.contains(line.registeredAt))
        bookRegistered(line, 0, booking);
    if (line.closedAt && span.contains(*line.closedAt))
        bookClosed(line, 0, booking);
}

void ReportAccount::takeBackUndue(const ReportLine& then, qint64 moment)
{
    if (!then.isHandled() || !then.dueAt || *then.dueAt <= moment || dayNumber(*then.dueAt) != dayNumber(moment))
        return;
    DaySums& day = days[dayNumber(moment)];
    day[DayColumn::Due] -= 1;
    day[DayColumn::DueClosed] -= then.closedAt ? 1 : 0;
}

void ReportAccount::book(const ReportLine& line, Booking booking)
{
    bookRegistered(line, monthNumber(dayNumber(line.registeredAt)), booking);
    if (line.closedAt)
        bookClosed(line, monthNumber(dayNumber(*line.closedAt)), booking);
    bookDays(line, booking);
}

} // namespace kesu
