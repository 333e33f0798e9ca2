// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/reportaccount.h"
#include "core/storage/reportkeys.h"

#include <QSet>

namespace kesu {

class Database;

/// Where and when complaints of one customer about one product may repeat each other otherwise than before.
struct RepeatPlace
{
    qint64 customer = 0;
    qint64 product = 0;
    qint64 from = 0; ///< seconds: the registration of what was changed
};

/// Counts for the lines of `report_line` how many earlier ones each repeats: same customer, same product, a category in
/// common, registered before within so many months (RepeatIndex).
class RepeatCounter
{
public:
    RepeatCounter(Database& database, ReportKeys& keys, int windowMonths)
        : m_database(database)
        , m_keys(keys)
        , m_windowMonths(windowMonths)
    {
    }

    /// Counts anew what a change at those places may have touched, and books the days on which more or fewer repeat.
    void recount(const QList<RepeatPlace>& places, ReportAccount& account);
    /// Counts anew for all customers from that key on, until about so many lines are done. The key to go on with; empty
    /// when there are none left.
    std::optional<qint64> recountFrom(qint64 customer, qint64 lines, ReportAccount& account);

    /// The first moment at which an earlier complaint counts, in seconds.
    qint64 windowFrom(qint64 registeredAt) const;
    bool shareCategory(qint64 oneSet, qint64 otherSet);

    /// A line as far as repeating goes.
    struct Line
    {
        qint64 id = 0;
        qint64 registeredAt = 0;
        qint64 categories = 0;
        qint64 earlierCount = 0;
    };
    /// What lines of one customer and product, in the order of registration, should have counted.
    QList<qint64> counted(const QList<Line>& alike);

private:
    /// Stores what differs among lines registered at `from` or later.
    void store(const QList<Line>& alike, qint64 from, ReportAccount& account);

    Database& m_database;
    ReportKeys& m_keys;
    int m_windowMonths;
    QHash<std::pair<qint64, qint64>, bool> m_shared;
    QHash<qint64, QSet<QString>> m_sets;
};

} // namespace kesu
