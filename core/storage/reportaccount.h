// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/reportline.h"

#include <QHash>
#include <array>
#include <map>

namespace kesu {

/// The columns of `report_day`, in their order.
enum class DayColumn {
    Total,
    Valid,
    Pending,
    Invalid,
    OutOfScope,
    Repeated,
    Loss,
    Company,
    Claimed,
    Accepted,
    Defective,
    Returns,
    ReturnAmount,
    ReturnQuantity,
    Due,
    DueClosed,
    Closed,
    ClosedWithDue,
    Punctual,
    FollowedUp,
    Ended,
};
constexpr size_t dayColumnCount = size_t(DayColumn::Ended) + 1;

/// What one day adds up to.
struct DaySums
{
    std::array<qint64, dayColumnCount> values{};

    qint64& operator[](DayColumn column) { return values[size_t(column)]; }
    qint64 operator[](DayColumn column) const { return values[size_t(column)]; }
    bool isZero() const;

    friend bool operator==(const DaySums&, const DaySums&) = default;
};

/// By what a month is summed up: the column `of` of `report_sum`.
enum class SumOf {
    Categories, ///< sets of categories
    Bearers, ///< sets of parties that bear something
    Borne, ///< parties, with what they bear
    Customer,
    Product,
    Demand, ///< kinds, with what is demanded
    Cost,
    Edition,
    Satisfaction, ///< of those closed in the month
    Duration, ///< of those closed in the month
};
constexpr size_t sumOfCount = size_t(SumOf::Duration) + 1;

struct SumKey
{
    SumOf of = SumOf::Categories;
    qint64 month = 0; ///< 0 where months are summed together
    qint64 rulebook = 0; ///< 0 where it makes no difference
    qint64 key = 0;

    friend bool operator==(const SumKey&, const SumKey&) = default;
    friend size_t qHash(const SumKey& key, size_t seed = 0)
    {
        return qHashMulti(seed, int(key.of), key.month, key.rulebook, key.key);
    }
};

struct SumValues
{
    qint64 count = 0;
    qint64 valid = 0;
    qint64 quantity = 0;
    qint64 amount = 0;
    qint64 estimate = 0;
    qint64 actual = 0;

    bool isZero() const { return *this == SumValues(); }
    SumValues& operator+=(const SumValues& other);
    friend bool operator==(const SumValues&, const SumValues&) = default;
};

using SumMap = QHash<SumKey, SumValues>;

/// Which way a line goes: into the sums, or out of them.
enum class Booking { In, Out };

/// Sums of days and of what is counted, in memory: of a few lines, or the difference that some changed ones make.
class ReportAccount
{
public:
    /// All that a line adds.
    void book(const ReportLine& line, Booking booking);
    /// What it adds to the sums of the month of its registration, booked under that month.
    void bookRegistered(const ReportLine& line, qint64 month, Booking booking);
    /// What it adds to the sums of the month of its closing, booked under that month; nothing if it is not closed.
    void bookClosed(const ReportLine& line, qint64 month, Booking booking);
    /// What it adds to days.
    void bookDays(const ReportLine& line, Booking booking);
    /// What it adds to the sums of those days, booked under month 0.
    void bookWithin(const ReportLine& line, const DaySpan& span, Booking booking);
    /// On the very day of a report, what falls due later in the day is not due yet: takes that back where it is so for
    /// the line as it stood at that moment, in seconds.
    void takeBackUndue(const ReportLine& then, qint64 moment);

    std::map<qint64, DaySums> days;
    SumMap sums;

private:
    void add(SumOf of, qint64 month, qint64 rulebook, qint64 key, const SumValues& values, Booking booking);
};

} // namespace kesu
