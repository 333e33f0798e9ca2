// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessment/assessmentperiod.h"

#include <QCoreApplication>

namespace kesu {

namespace {

int monthsIn(PeriodLength length)
{
    switch (length) {
    case PeriodLength::Month:
        return 1;
    case PeriodLength::Quarter:
        return 3;
    case PeriodLength::HalfYear:
        return 6;
    case PeriodLength::Year:
        break;
    }
    return 12;
}

/// Digits only, so that "+26" and "２０２６" are not years.
std::optional<int> tryNumber(QStringView text)
{
    int value = 0;
    for (const QChar c : text) {
        if (c < u'0' || c > u'9')
            return std::nullopt;
        value = value * 10 + (c.unicode() - u'0');
    }
    return value;
}

/// The number of the period within its year, from 1.
int numberOf(QDate from, PeriodLength length)
{
    return (from.month() - 1) / monthsIn(length) + 1;
}

} // namespace

AssessmentPeriod AssessmentPeriod::containing(QDate day, PeriodLength length)
{
    const int months = monthsIn(length);
    return {QDate(day.year(), (day.month() - 1) / months * months + 1, 1), length};
}

std::optional<AssessmentPeriod> AssessmentPeriod::tryFrom(QStringView text)
{
    if ((text.size() != 4 && text.size() != 7) || (text.size() == 7 && text[4] != u'-'))
        return std::nullopt;
    const std::optional<int> year = tryNumber(text.first(4));
    if (!year || *year < 1)
        return std::nullopt;
    if (text.size() == 4)
        return AssessmentPeriod(QDate(*year, 1, 1), PeriodLength::Year);
    const PeriodLength length = text[5] == u'Q' ? PeriodLength::Quarter
        : text[5] == u'H'                       ? PeriodLength::HalfYear
                                                : PeriodLength::Month;
    const std::optional<int> number = tryNumber(text.sliced(length == PeriodLength::Month ? 5 : 6));
    const int months = monthsIn(length);
    if (!number || *number < 1 || *number * months > 12)
        return std::nullopt;
    return AssessmentPeriod(QDate(*year, (*number - 1) * months + 1, 1), length);
}

std::optional<AssessmentPeriod> AssessmentPeriod::tryBetween(QDate from, QDate to)
{
    for (const PeriodLength length :
        {PeriodLength::Month, PeriodLength::Quarter, PeriodLength::HalfYear, PeriodLength::Year}) {
        const AssessmentPeriod period = containing(from, length);
        if (period.from() == from && period.to() == to)
            return period;
    }
    return std::nullopt;
}

QDate AssessmentPeriod::to() const
{
    return m_from.addMonths(monthsIn(m_length)).addDays(-1);
}

AssessmentPeriod AssessmentPeriod::previous() const
{
    return {m_from.addMonths(-monthsIn(m_length)), m_length};
}

AssessmentPeriod AssessmentPeriod::next() const
{
    return {m_from.addMonths(monthsIn(m_length)), m_length};
}

QString AssessmentPeriod::toId() const
{
    const QString year = QStringLiteral("%1").arg(m_from.year(), 4, 10, QLatin1Char('0'));
    switch (m_length) {
    case PeriodLength::Month:
        return QStringLiteral("%1-%2").arg(year).arg(m_from.month(), 2, 10, QLatin1Char('0'));
    case PeriodLength::Quarter:
        return QStringLiteral("%1-Q%2").arg(year).arg(numberOf(m_from, m_length));
    case PeriodLength::HalfYear:
        return QStringLiteral("%1-H%2").arg(year).arg(numberOf(m_from, m_length));
    case PeriodLength::Year:
        break;
    }
    return year;
}

QString AssessmentPeriod::toDisplay() const
{
    const int year = m_from.year();
    const int number = numberOf(m_from, m_length);
    switch (m_length) {
    case PeriodLength::Month:
        return QCoreApplication::translate("AssessmentPeriod", "%2/%1").arg(year).arg(number);
    case PeriodLength::Quarter:
        return QCoreApplication::translate("AssessmentPeriod", "Q%2 %1").arg(year).arg(number);
    case PeriodLength::HalfYear:
        return number == 1 ? QCoreApplication::translate("AssessmentPeriod", "First half of %1").arg(year)
                           : QCoreApplication::translate("AssessmentPeriod", "Second half of %1").arg(year);
    case PeriodLength::Year:
        break;
    }
    return QCoreApplication::translate("AssessmentPeriod", "Year %1").arg(year);
}

} // namespace kesu
