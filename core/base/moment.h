// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>
#include <QTime>
#include <compare>
#include <optional>

namespace kesu {

/// A point of the company's local time to the second. It carries no zone and knows no daylight saving: 24 hours after
/// 09:30 is 09:30 (domain rule "Counting time").
class Moment
{
public:
    constexpr Moment() = default;
    static constexpr Moment fromSeconds(qint64 seconds) { return Moment(seconds); }
    static Moment from(QDate date, QTime time);
    /// 00:00:00 of that day.
    static Moment startOf(QDate date) { return from(date, QTime(0, 0)); }
    /// 23:59:59 of that day: the moment at which a day's limit runs out.
    static Moment endOf(QDate date) { return from(date, QTime(23, 59, 59)); }

    /// Reads "2026-10-05T09:30:00" and nothing else.
    static std::optional<Moment> tryFromIso(QStringView text);

    /// Seconds since 1970-01-01T00:00:00 on the same clock.
    constexpr qint64 seconds() const { return m_seconds; }
    QDate date() const;
    QTime time() const;
    constexpr Moment plusSeconds(qint64 seconds) const { return Moment(m_seconds + seconds); }

    /// "2026-10-05T09:30:00"
    QString toIso() const;
    /// "2026-10-05 09:30": the form of screen and paper.
    QString toDisplay() const;

    friend constexpr auto operator<=>(const Moment&, const Moment&) = default;

private:
    constexpr explicit Moment(qint64 seconds)
        : m_seconds(seconds)
    {
    }

    qint64 m_seconds = 0;
};

/// Reads "2026-10-05" and nothing else; empty for a date that does not exist.
std::optional<QDate> tryDateFromIso(QStringView text);
/// "2026-10-05"
QString toIso(QDate date);

} // namespace kesu
