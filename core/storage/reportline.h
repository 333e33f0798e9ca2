// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QtGlobal>
#include <array>
#include <optional>

namespace kesu {

/// What one complaint adds to the sums of reports, as small as it goes: the row of `report_line`. Texts are keys
/// (ReportKeys), moments are Moment::seconds(), money is fen.
struct ReportLine
{
    enum Status { Valid, Pending, Invalid, OutOfScope };

    /// Everything of one kind asked for, spent, or borne by one party.
    struct Part
    {
        enum Kind : char { Demand = 'd', Cost = 'c', Bearer = 'b' };

        Kind kind = Demand;
        qint64 key = 0; ///< of the kind's or the party's id
        qint64 amount = 0;
        qint64 estimate = 0; ///< of costs
        qint64 actual = 0; ///< of costs

        friend bool operator==(const Part&, const Part&) = default;
    };

    qint64 id = 0;
    Status status = Valid;
    qint64 registeredAt = 0;
    std::optional<qint64> dueAt;
    std::optional<qint64> closedAt;
    std::optional<qint64> followedUpAt;
    qint64 rulebook = 0;
    qint64 edition = 0;
    qint64 customer = 0;
    qint64 product = 0;
    qint64 categories = 0; ///< the set of them, see joinedSet()
    qint64 bearers = 0; ///< the set of parties
    qint64 satisfaction = 0;
    qint64 loss = 0;
    qint64 company = 0; ///< what the party "company" bears
    qint64 accepted = 0;
    qint64 defective = 0;
    bool isReturned = false;
    qint64 returnAmount = 0;
    qint64 returnQuantity = 0;
    qint64 earlierCount = 0; ///< how many it repeats, kept by RepeatCounter
    QList<Part> parts;

    bool isHandled() const { return status == Valid || status == Pending; }

    /// The line as it stood at that moment, in seconds; empty where it was not registered yet.
    std::optional<ReportLine> asOf(qint64 moment) const;
    /// Whether it had to be closed and was not yet at that moment, in seconds.
    bool isOpenAt(qint64 moment) const
    {
        return isHandled() && registeredAt <= moment && !(closedAt && *closedAt <= moment);
    }

    friend bool operator==(const ReportLine&, const ReportLine&) = default;
};

constexpr qint64 secondsOfDay = 86'400;

/// The day of a moment, counted from 1970-01-01.
constexpr qint64 dayNumber(qint64 seconds)
{
    return seconds >= 0 ? seconds / secondsOfDay : -((-seconds + secondsOfDay - 1) / secondsOfDay);
}

/// Days [from, to], counted from 1970-01-01.
struct DaySpan
{
    qint64 from = 0;
    qint64 to = -1;

    bool contains(qint64 seconds) const
    {
        const qint64 day = dayNumber(seconds);
        return from <= day && day <= to;
    }
    qint64 firstSecond() const { return from * secondsOfDay; }
    qint64 lastSecond() const { return (to + 1) * secondsOfDay - 1; }
};

/// The month of a day, counted from the year 0: year × 12 + month - 1.
qint64 monthNumber(qint64 day);

/// "c 12 100 90 90;d 7 4500;…", sorted.
QByteArray toText(const QList<ReportLine::Part>& parts);
/// What cannot be read is left out; ReportSumKeeper::check() finds it.
QList<ReportLine::Part> partsFrom(QByteArrayView text);

} // namespace kesu
