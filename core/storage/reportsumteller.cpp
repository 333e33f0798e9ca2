// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/reportsumteller.h"

#include <algorithm>

namespace kesu {

namespace {

constexpr size_t topCount = 10;

ReportedDay reported(qint64 day, const DaySums& sums)
{
    const auto count = [&sums](DayColumn column) { return int(sums[column]); };
    const auto money = [&sums](DayColumn column) { return Money::fromFen(sums[column]); };
    return ReportedDay{
        .day = dayZero().addDays(day),
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

QList<ReportedSum>* listOf(PeriodSums& sums, SumOf of)
{
    switch (of) {
    case SumOf::Categories:
        return &sums.categories;
    case SumOf::Bearers:
        return &sums.bearers;
    case SumOf::Borne:
        return &sums.borne;
    case SumOf::Demand:
        return &sums.demands;
    case SumOf::Cost:
        return &sums.costs;
    case SumOf::Edition:
        return &sums.editions;
    case SumOf::Satisfaction:
        return &sums.satisfaction;
    case SumOf::Customer:
        return &sums.customers;
    case SumOf::Product:
        return &sums.products;
    case SumOf::Duration:
        break;
    }
    return nullptr;
}

bool isName(SumOf of)
{
    return of == SumOf::Customer || of == SumOf::Product;
}

} // namespace

QDate dayZero()
{
    return QDate(1970, 1, 1);
}

PeriodSums ReportSumTeller::toldAll(const SumMap& counted)
{
    return told(counted, foremost(counted, SumOf::Customer), foremost(counted, SumOf::Product));
}

PeriodSums ReportSumTeller::told(const SumMap& counted, const QSet<qint64>& customers, const QSet<qint64>& products)
{
    PeriodSums sums;
    for (auto sum = counted.begin(); sum != counted.end(); ++sum) {
        const SumKey& key = sum.key();
        if (sum->count == 0 || isName(key.of))
            continue;
        if (key.of == SumOf::Duration) {
            sums.durations += {int(key.key), int(sum->count)};
            continue;
        }
        const bool isSet = key.of == SumOf::Categories || key.of == SumOf::Bearers;
        *listOf(sums, key.of) += ReportedSum{m_keys.textOf(key.rulebook),
            isSet ? m_keys.setOf(key.key) : QStringList{m_keys.textOf(key.key)}, int(sum->count), int(sum->valid),
            sum->quantity, Money::fromFen(sum->amount), Money::fromFen(sum->estimate), Money::fromFen(sum->actual)};
    }
    std::sort(sums.durations.begin(), sums.durations.end());
    tellNames(sums, counted, customers, products);
    return sums;
}

void ReportSumTeller::tellNames(
    PeriodSums& sums, const SumMap& counted, const QSet<qint64>& customers, const QSet<qint64>& products)
{
    for (const SumOf of : {SumOf::Customer, SumOf::Product})
        for (const qint64 key : of == SumOf::Customer ? customers : products) {
            const SumValues values = counted.value({of, 0, 0, key});
            if (values.count != 0)
                *listOf(sums, of) += ReportedSum{{}, {m_keys.textOf(key)}, int(values.count), int(values.valid),
                    values.quantity, Money::fromFen(values.amount), {}, {}};
        }
}

/// Names are only read of those that may come among the first, ties included.
QSet<qint64> ReportSumTeller::foremost(const SumMap& counted, SumOf of)
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
    QSet<qint64> keys;
    for (const auto& [values, key] : all)
        keys += key;
    return keys;
}

QList<ReportedDay> ReportSumTeller::days(const std::map<qint64, DaySums>& days)
{
    QList<ReportedDay> told;
    for (const auto& [day, values] : days)
        if (!values.isZero())
            told += reported(day, values);
    return told;
}

} // namespace kesu
