// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/reportsums.h"
#include "core/storage/reportkeys.h"
#include "core/storage/reportline.h"

namespace kesu {

class Database;
class RepeatCounter;

/// Complaints by id with what they are ranked by, the foremost first.
using RankedIds = QList<std::pair<qint64, qint64>>;

QList<ComplaintId> idsOf(const RankedIds& ranked);

/// The cases that a report tells where the clerk chose none.
constexpr qsizetype mostCases = 3;

/// Tells the few complaints that a report names in the words of the ledger.
class ReportNames
{
public:
    ReportNames(Database& database, ReportKeys& keys)
        : m_database(database)
        , m_keys(keys)
    {
    }

    /// Tells all lists of a report: of the overdue ones the rank is their due moment, in seconds.
    void tell(ReportSums& sums, const QList<ComplaintId>& cases, const RankedIds& repeats, const RankedIds& overdue,
        int windowMonths) const;

private:
    /// In that order, with their descriptions; those that are not filed are left out.
    QList<ReportedComplaint> cases(const QList<ComplaintId>& ids) const;
    QList<ReportedRepeat> repeats(const RankedIds& ids, int windowMonths) const;
    QList<ReportedComplaint> overdue(const RankedIds& ids) const;
    /// The words of the ledger; the description only where it is asked for.
    ReportedComplaint named(qint64 id) const;
    ReportedRepeat repeatOf(qint64 id, qint64 earlierCount, RepeatCounter& counter) const;

    Database& m_database;
    ReportKeys& m_keys;
};

/// Finds the few complaints that a report over all of them names, each list by an index of its own.
class ReportSumLists
{
public:
    explicit ReportSumLists(Database& database)
        : m_database(database)
    {
    }

    /// Those registered in the days, and up to the moment `last` (seconds), with the greatest loss.
    RankedIds cases(const DaySpan& days, qint64 last) const;
    /// Those that repeat most.
    RankedIds repeats(const DaySpan& days, qint64 last) const;
    /// Handled ones, whenever registered, open at that moment and due before.
    int overdueCount(Moment until) const;
    RankedIds overdue(Moment until) const;

private:
    /// The greatest first, then by id: the first so many.
    RankedIds greatest(
        const QByteArray& column, const QByteArray& condition, qsizetype most, const DaySpan& days, qint64 last) const;

    Database& m_database;
};

/// Keeps the foremost of many ranked ids without holding them all.
class ForemostIds
{
public:
    enum class Order { Greatest, Least };

    ForemostIds(Order order, qsizetype most)
        : m_order(order)
        , m_most(most)
    {
    }
    void add(qint64 id, qint64 rank);
    /// At most so many, in order; ties by id.
    RankedIds ids();

private:
    Order m_order;
    qsizetype m_most;
    RankedIds m_ids;
};

} // namespace kesu
