// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace kesu {

class Database;

/// Serial numbers without gaps: one is taken in the transaction that uses it, so what is rolled back gives it back, and
/// nothing else ever does.
class NumberSeries
{
public:
    explicit NumberSeries(Database& database)
        : m_database(database)
    {
    }

    /// The next serial of that series, 1 for a new one. Only inside a transaction.
    qint64 take(const QString& series) const;
    /// Makes the series go on after `serial`, unless it is further already.
    void raiseTo(const QString& series, qint64 serial) const;

private:
    Database& m_database;
};

} // namespace kesu
