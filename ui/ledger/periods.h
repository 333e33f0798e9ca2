// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

namespace kesu {

/// First and last day, both included.
struct DayRange
{
    QDate first;
    QDate last;

    friend bool operator==(const DayRange&, const DayRange&) = default;
};

/// The ids "today", "this-week" (from Monday), "this-month", "last-month", "this-quarter", "this-year", "last-year"; an
/// invalid range for any other.
DayRange rangeOf(const QString& periodId, QDate today);

} // namespace kesu
