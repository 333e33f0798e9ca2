// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>
#include <optional>

namespace kesu {

enum class PeriodKind { Month, Quarter, HalfYear, Year, Range };

/// The days that a report covers, with the periods it compares them to. Both ends belong to it.
class ReportPeriod
{
public:
    /// The month, quarter, half-year or year in which that day lies.
    static ReportPeriod monthOf(QDate day);
    static ReportPeriod quarterOf(QDate day);
    static ReportPeriod halfYearOf(QDate day);
    static ReportPeriod yearOf(QDate day);
    /// Any days; empty if a date is invalid or `to` lies before `from`.
    static std::optional<ReportPeriod> tryRange(QDate from, QDate to);

    /// Read "2026-10", "2026-Q4", "2026-H2" and "2026"; empty where the text is anything else.
    static std::optional<ReportPeriod> tryMonth(QStringView text);
    static std::optional<ReportPeriod> tryQuarter(QStringView text);
    static std::optional<ReportPeriod> tryHalfYear(QStringView text);
    static std::optional<ReportPeriod> tryYear(QStringView text);

    PeriodKind kind() const { return m_kind; }
    QDate from() const { return m_from; }
    QDate to() const { return m_to; }
    bool contains(QDate day) const { return m_from <= day && day <= m_to; }

    /// The month, quarter, half-year or year before; for a range as many days directly before it.
    ReportPeriod previous() const;
    /// The month, quarter, half-year or year after; for a range as many days directly after it.
    ReportPeriod next() const;
    /// The same days a year earlier (29 February becomes the 28th).
    ReportPeriod yearBefore() const;
    /// From 1 January of the year of to() to to().
    ReportPeriod yearToDate() const;
    /// The twelve months of the trend: the first day of the first.
    QDate trendFrom() const;
    /// The days of the month that begins on `first`: one of the trend, or of the same months a year earlier. Where the
    /// period ends within its last month, that month ends there too, and a year earlier on the same day.
    ReportPeriod trendMonth(QDate first) const;
    /// The first day of the earliest period of the report, comparisons and trend included. Complaints registered
    /// earlier matter where they were still open then.
    QDate comparedFrom() const;
    /// The earliest registration that a report over this period looks at, comparisons, trend and the window for
    /// repeated complaints included.
    QDate neededFrom(int repeatWindowMonths) const;

    /// "2026-10", "2026-Q4", "2026-H2", "2026", "2026-10-03..2026-10-20": the form of JSON.
    QString toId() const;
    /// 「2026年10月」, 「2026年第4季度」 … in the language of the window.
    QString toDisplay() const;

    friend bool operator==(const ReportPeriod&, const ReportPeriod&) = default;

private:
    ReportPeriod(PeriodKind kind, QDate from, QDate to)
        : m_kind(kind)
        , m_from(from)
        , m_to(to)
    {
    }

    PeriodKind m_kind;
    QDate m_from;
    QDate m_to;
};

} // namespace kesu
