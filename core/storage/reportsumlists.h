// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/reportsums.h"
#include "core/storage/reportkeys.h"

namespace kesu {

class Database;
class RepeatCounter;

/// Days [from, to], numbered, of which what was registered after `last` (seconds) does not count.
struct ReportDays
{
    qint64 from = 0;
    qint64 to = 0;
    qint64 last = 0;
};

/// The few complaints that a report names.
class ReportSumLists
{
public:
    ReportSumLists(Database& database, ReportKeys& keys, ReportDays days)
        : m_database(database)
        , m_keys(keys)
        , m_days(days)
    {
    }

    /// The three registered in the days with the greatest loss.
    QList<ReportedComplaint> cases() const;
    /// Those registered in the days that repeat most.
    QList<ReportedRepeat> repeats(int windowMonths) const;
    /// Handled ones, whenever registered, open at that moment and due before.
    int overdueCount(Moment until) const;
    QList<ReportedComplaint> overdue(Moment until) const;

private:
    /// Ids with what they are ranked by, the greatest first, then by id: the first so many.
    QList<std::pair<qint64, qint64>> greatest(
        const QByteArray& column, const QByteArray& condition, qsizetype most) const;
    /// The words of the ledger; the description only where it is asked for.
    ReportedComplaint named(qint64 id) const;
    ReportedRepeat repeatOf(qint64 id, qint64 earlierCount, RepeatCounter& counter) const;

    Database& m_database;
    ReportKeys& m_keys;
    ReportDays m_days;
};

} // namespace kesu
