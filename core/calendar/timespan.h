// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <optional>

namespace kesu {

/// A length of time as a standard states it. Minutes, hours and half a working day elapse from a moment; days, weeks,
/// working days and months are counted in whole days and end at 23:59:59 of the last one. The two kinds are never
/// converted into each other.
class TimeSpan
{
public:
    enum class Unit { Minutes, Hours, HalfWorkingDay, Days, Weeks, WorkingDays, Months };

    constexpr TimeSpan() = default;
    constexpr TimeSpan(int count, Unit unit)
        : m_count(count)
        , m_unit(unit)
    {
    }

    /// Reads "30min", "24h", "0.5wd", "30d", "1w", "3wd", "7mo"; counts 0 to 100 000. Empty where the text is anything
    /// else.
    static std::optional<TimeSpan> tryFrom(QStringView text);

    /// Always 1 for HalfWorkingDay.
    constexpr int count() const { return m_count; }
    constexpr Unit unit() const { return m_unit; }
    /// True for minutes, hours and half a working day.
    constexpr bool isElapsed() const
    {
        return m_unit == Unit::Minutes || m_unit == Unit::Hours || m_unit == Unit::HalfWorkingDay;
    }

    /// "30d": the form of rulebooks and JSON.
    QString toString() const;
    /// "30 天", "3 个工作日", "24 小时": in the language of the window.
    QString toDisplay() const;

    friend bool operator==(const TimeSpan&, const TimeSpan&) = default;

private:
    int m_count = 0;
    Unit m_unit = Unit::Days;
};

} // namespace kesu
