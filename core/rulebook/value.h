// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/fraction.h"
#include "core/base/moment.h"
#include "core/calendar/timespan.h"

#include <array>

namespace kesu {

__extension__ using Int128 = __int128; ///< room for fen times share times share

/// Ids of one vocabulary as indices: the order is kept for first() and for print, the bits answer `has` at once.
struct IdList
{
    static constexpr int capacity = 256; ///< ids that one vocabulary may hold
    static constexpr quint16 unknown = 0xFFFF; ///< an id of the case that the rulebook does not know

    const quint16* ids = nullptr;
    quint16 count = 0;
    bool hasUnknown = false;
    std::array<quint64, capacity / 64> bits{};

    bool has(quint16 id) const { return id < capacity && (bits[id / 64] >> (id % 64) & 1) != 0; }
    void mark(quint16 id)
    {
        if (id < capacity)
            bits[id / 64] |= quint64(1) << (id % 64);
        else
            hasUnknown = true;
    }
};

struct Value;

/// The records of a list, each an array of field values.
struct RecordList
{
    const Value* const* records = nullptr;
    int count = 0;
};

/// What an expression comes to. Its type is known from the expression, so only absence is kept beside it. Dates are
/// Julian day numbers, moments seconds, money fen, shares millionths, ids indices into their vocabulary.
struct Value
{
    union {
        bool truth;
        qint64 number;
        Int128 amount; ///< fen times a million
        const QString* text;
        const IdList* ids;
        const RecordList* list;
        const Value* record;
        struct
        {
            int count;
            TimeSpan::Unit unit;
        } span;
        struct
        {
            qint64 top;
            qint64 bottom;
        } fraction; ///< in lowest terms
    };
    bool given;

    constexpr Value()
        : amount(0)
        , given(false)
    {
    }

    static constexpr Value absent() { return {}; }
    static constexpr Value ofTruth(bool truth)
    {
        Value value;
        value.truth = truth;
        value.given = true;
        return value;
    }
    static constexpr Value ofNumber(qint64 number)
    {
        Value value;
        value.number = number;
        value.given = true;
        return value;
    }
    static constexpr Value ofAmount(Int128 amount)
    {
        Value value;
        value.amount = amount;
        value.given = true;
        return value;
    }
    static Value ofDate(QDate date) { return date.isValid() ? ofNumber(date.toJulianDay()) : absent(); }
    static constexpr Value ofMoment(Moment moment) { return ofNumber(moment.seconds()); }
    static constexpr Value ofText(const QString* text)
    {
        Value value;
        value.text = text;
        value.given = true;
        return value;
    }
    static constexpr Value ofIds(const IdList* ids)
    {
        Value value;
        value.ids = ids;
        value.given = ids != nullptr;
        return value;
    }
    static constexpr Value ofList(const RecordList* list)
    {
        Value value;
        value.list = list;
        value.given = true;
        return value;
    }
    static constexpr Value ofRecord(const Value* record)
    {
        Value value;
        value.record = record;
        value.given = record != nullptr;
        return value;
    }
    static constexpr Value ofSpan(TimeSpan span)
    {
        Value value;
        value.span.count = span.count();
        value.span.unit = span.unit();
        value.given = true;
        return value;
    }

    static Value ofFraction(const std::optional<Fraction>& fraction)
    {
        Value value;
        if (fraction) {
            value.fraction.top = fraction->top();
            value.fraction.bottom = fraction->bottom();
            value.given = true;
        }
        return value;
    }

    constexpr bool isTrue() const { return given && truth; }
    constexpr bool isFalse() const { return given && !truth; }
    QDate date() const { return QDate::fromJulianDay(number); }
    constexpr Moment moment() const { return Moment::fromSeconds(number); }
    Fraction exactNumber() const { return Fraction::tryFrom(fraction.top, fraction.bottom).value_or(Fraction()); }
    constexpr TimeSpan timeSpan() const { return {span.count, span.unit}; }
};

} // namespace kesu
