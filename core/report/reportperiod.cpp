// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/reportperiod.h"

#include "core/base/moment.h"

#include <QCoreApplication>
#include <algorithm>

namespace kesu {

namespace {

/// Digits only, so that "+26" and "２０２６" are not years.
std::optional<int> tryNumber(QStringView text, qsizetype digits)
{
    if (text.size() != digits)
        return std::nullopt;
    int value = 0;
    for (const QChar c : text) {
        if (c < u'0' || c > u'9')
            return std::nullopt;
        value = value * 10 + (c.unicode() - u'0');
    }
    return value;
}

/// "2026-Q4", of a year in so many parts: a day in its last month.
std::optional<QDate> tryPart(QStringView text, QChar letter, int parts)
{
    if (text.size() != 7 || text[4] != u'-' || text[5].toUpper() != letter)
        return std::nullopt;
    const auto year = tryNumber(text.first(4), 4);
    const auto part = tryNumber(text.sliced(6), 1);
    if (!year || !part || *year < 1 || *part < 1 || *part > parts)
        return std::nullopt;
    return QDate(*year, *part * 12 / parts, 1);
}

} // namespace

ReportPeriod ReportPeriod::monthOf(QDate day)
{
    const QDate first(day.year(), day.month(), 1);
    return {PeriodKind::Month, first, first.addMonths(1).addDays(-1)};
}

ReportPeriod ReportPeriod::quarterOf(QDate day)
{
    const QDate first(day.year(), (day.month() - 1) / 3 * 3 + 1, 1);
    return {PeriodKind::Quarter, first, first.addMonths(3).addDays(-1)};
}

ReportPeriod ReportPeriod::halfYearOf(QDate day)
{
    const QDate first(day.year(), day.month() <= 6 ? 1 : 7, 1);
    return {PeriodKind::HalfYear, first, first.addMonths(6).addDays(-1)};
}

ReportPeriod ReportPeriod::yearOf(QDate day)
{
    return {PeriodKind::Year, QDate(day.year(), 1, 1), QDate(day.year(), 12, 31)};
}

std::optional<ReportPeriod> ReportPeriod::tryRange(QDate from, QDate to)
{
    if (!from.isValid() || !to.isValid() || to < from)
        return std::nullopt;
    return ReportPeriod(PeriodKind::Range, from, to);
}

std::optional<ReportPeriod> ReportPeriod::tryMonth(QStringView text)
{
    if (text.size() != 7 || text[4] != u'-')
        return std::nullopt;
    const auto year = tryNumber(text.first(4), 4);
    const auto month = tryNumber(text.sliced(5), 2);
    if (!year || !month || *year < 1 || *month < 1 || *month > 12)
        return std::nullopt;
    return monthOf(QDate(*year, *month, 1));
}

std::optional<ReportPeriod> ReportPeriod::tryQuarter(QStringView text)
{
    const std::optional<QDate> last = tryPart(text, u'Q', 4);
    return last ? std::optional(quarterOf(*last)) : std::nullopt;
}

std::optional<ReportPeriod> ReportPeriod::tryHalfYear(QStringView text)
{
    const std::optional<QDate> last = tryPart(text, u'H', 2);
    return last ? std::optional(halfYearOf(*last)) : std::nullopt;
}

std::optional<ReportPeriod> ReportPeriod::tryYear(QStringView text)
{
    const auto year = tryNumber(text, 4);
    if (!year || *year < 1)
        return std::nullopt;
    return yearOf(QDate(*year, 1, 1));
}

ReportPeriod ReportPeriod::previous() const
{
    switch (m_kind) {
    case PeriodKind::Month:
        return monthOf(m_from.addDays(-1));
    case PeriodKind::Quarter:
        return quarterOf(m_from.addDays(-1));
    case PeriodKind::HalfYear:
        return halfYearOf(m_from.addDays(-1));
    case PeriodKind::Year:
        return yearOf(m_from.addDays(-1));
    case PeriodKind::Range:
        break;
    }
    return {PeriodKind::Range, m_from.addDays(-m_from.daysTo(m_to) - 1), m_from.addDays(-1)};
}

ReportPeriod ReportPeriod::next() const
{
    switch (m_kind) {
    case PeriodKind::Month:
        return monthOf(m_to.addDays(1));
    case PeriodKind::Quarter:
        return quarterOf(m_to.addDays(1));
    case PeriodKind::HalfYear:
        return halfYearOf(m_to.addDays(1));
    case PeriodKind::Year:
        return yearOf(m_to.addDays(1));
    case PeriodKind::Range:
        break;
    }
    return {PeriodKind::Range, m_to.addDays(1), m_to.addDays(m_from.daysTo(m_to) + 1)};
}

ReportPeriod ReportPeriod::yearBefore() const
{
    switch (m_kind) {
    case PeriodKind::Month:
        return monthOf(m_from.addYears(-1));
    case PeriodKind::Quarter:
        return quarterOf(m_from.addYears(-1));
    case PeriodKind::HalfYear:
        return halfYearOf(m_from.addYears(-1));
    case PeriodKind::Year:
        return yearOf(m_from.addYears(-1));
    case PeriodKind::Range:
        break;
    }
    return {PeriodKind::Range, m_from.addYears(-1), m_to.addYears(-1)};
}

ReportPeriod ReportPeriod::yearToDate() const
{
    return {PeriodKind::Range, QDate(m_to.year(), 1, 1), m_to};
}

QDate ReportPeriod::trendFrom() const
{
    return QDate(m_to.year(), m_to.month(), 1).addMonths(-11);
}

ReportPeriod ReportPeriod::trendMonth(QDate first) const
{
    const ReportPeriod whole = monthOf(first);
    const bool endsWithin = m_to.day() < m_to.daysInMonth();
    if (!endsWithin || first.month() != m_to.month())
        return whole;
    return {PeriodKind::Range, whole.from(), first.addDays(std::min(m_to.day(), first.daysInMonth()) - 1)};
}

QDate ReportPeriod::comparedFrom() const
{
    return std::min({yearBefore().from(), previous().from(), yearToDate().from(), trendFrom().addYears(-1)});
}

QDate ReportPeriod::neededFrom(int repeatWindowMonths) const
{
    return comparedFrom().addMonths(-repeatWindowMonths);
}

QString ReportPeriod::toId() const
{
    const QString year = QStringLiteral("%1").arg(m_from.year(), 4, 10, QLatin1Char('0'));
    switch (m_kind) {
    case PeriodKind::Month:
        return QStringLiteral("%1-%2").arg(year).arg(m_from.month(), 2, 10, QLatin1Char('0'));
    case PeriodKind::Quarter:
        return QStringLiteral("%1-Q%2").arg(year).arg((m_from.month() + 2) / 3);
    case PeriodKind::HalfYear:
        return QStringLiteral("%1-H%2").arg(year).arg((m_from.month() + 5) / 6);
    case PeriodKind::Year:
        return year;
    case PeriodKind::Range:
        break;
    }
    return toIso(m_from) + QStringLiteral("..") + toIso(m_to);
}

QString ReportPeriod::toDisplay() const
{
    switch (m_kind) {
    case PeriodKind::Month:
        return QCoreApplication::translate("ReportPeriod", "%2/%1").arg(m_from.year()).arg(m_from.month());
    case PeriodKind::Quarter:
        return QCoreApplication::translate("ReportPeriod", "Q%2 %1").arg(m_from.year()).arg((m_from.month() + 2) / 3);
    case PeriodKind::HalfYear:
        return m_from.month() == 1
            ? QCoreApplication::translate("ReportPeriod", "First half of %1").arg(m_from.year())
            : QCoreApplication::translate("ReportPeriod", "Second half of %1").arg(m_from.year());
    case PeriodKind::Year:
        return QCoreApplication::translate("ReportPeriod", "Year %1").arg(m_from.year());
    case PeriodKind::Range:
        break;
    }
    return QCoreApplication::translate("ReportPeriod", "%1 to %2").arg(toIso(m_from), toIso(m_to));
}

} // namespace kesu
