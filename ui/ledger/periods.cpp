// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledger/periods.h"

namespace kesu {

namespace {

DayRange months(QDate first, int count)
{
    return {first, first.addMonths(count).addDays(-1)};
}

} // namespace

DayRange rangeOf(const QString& periodId, QDate today)
{
    const QDate month(today.year(), today.month(), 1);
    if (periodId == QLatin1String("today"))
        return {today, today};
    if (periodId == QLatin1String("this-week"))
        return {today.addDays(1 - today.dayOfWeek()), today.addDays(7 - today.dayOfWeek())};
    if (periodId == QLatin1String("this-month"))
        return months(month, 1);
    if (periodId == QLatin1String("last-month"))
        return months(month.addMonths(-1), 1);
    if (periodId == QLatin1String("this-quarter"))
        return months(month.addMonths(-((today.month() - 1) % 3)), 3);
    if (periodId == QLatin1String("this-year"))
        return months(QDate(today.year(), 1, 1), 12);
    if (periodId == QLatin1String("last-year"))
        return months(QDate(today.year() - 1, 1, 1), 12);
    return {};
}

} // namespace kesu
