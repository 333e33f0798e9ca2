// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/reportkeys.h"
#include "core/storage/reportline.h"

namespace kesu {

class Database;

/// Makes the lines that reports sum up from what the complaints and the ledger say now.
class ReportLineSource
{
public:
    /// The complaints among which a range of ids is taken.
    enum class Among { Changed, All };

    ReportLineSource(Database& database, ReportKeys& keys)
        : m_database(database)
        , m_keys(keys)
    {
    }

    /// The lines of the filed complaints with ids in [first, last], by id. What they repeat is not counted here. Throws
    /// Error{DatabaseCorrupt} for a moment that cannot be read.
    QList<ReportLine> lines(qint64 first, qint64 last, Among among) const;

private:
    void addParts(QList<ReportLine>& lines, const QString& from, qint64 first, qint64 last) const;

    Database& m_database;
    ReportKeys& m_keys;
};

} // namespace kesu
