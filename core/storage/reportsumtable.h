// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/reportaccount.h"

#include <QSet>

namespace kesu {

class Database;

/// The tables `report_day` and `report_sum`.
class ReportSumTable
{
public:
    explicit ReportSumTable(Database& database)
        : m_database(database)
    {
    }

    /// Adds the account to what is there; sums over nothing are taken away.
    void add(const ReportAccount& account) const;

    /// Days [first, last], those without anything left out.
    std::map<qint64, DaySums> days(qint64 first, qint64 last) const;
    /// How many handled complaints registered up to that day did not end by it.
    qint64 openAfter(qint64 day) const;
    /// The sums of one kind of months [first, last], together, booked under month 0.
    void addMonths(SumMap& sums, SumOf of, qint64 first, qint64 last) const;
    /// The same of those keys alone.
    void addMonths(SumMap& sums, SumOf of, qint64 first, qint64 last, const QSet<qint64>& keys) const;
    /// All of them, by month.
    SumMap all() const;

private:
    enum class Months { Together, Apart };

    void read(SumMap& sums, SumOf of, qint64 first, qint64 last, Months months) const;

    Database& m_database;
};

} // namespace kesu
