// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/reportlines.h"
#include "core/storage/reportsumreader.h"

#include <functional>

namespace kesu {

/// Reads what a report over part of the complaints is made of, line by line. The lines must be up to date, as for
/// ReportSumReader.
class ReportScopeReader
{
public:
    explicit ReportScopeReader(Database& database)
        : m_database(database)
        , m_keys(database, ReportKeys::Unknown::AreNone)
    {
    }

    /// goOn: asked now and then with the lines read so far; empty if it stopped.
    std::optional<ReportSums> read(
        const ReportSumsOrder& order, const ReportScope& scope, const std::function<bool(qint64 lines)>& goOn);
    /// About how many lines that will be, for a progress.
    qint64 count(const ReportScope& scope);

private:
    Database& m_database;
    ReportKeys m_keys;
};

} // namespace kesu
