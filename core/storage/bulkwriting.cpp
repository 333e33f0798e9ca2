// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/bulkwriting.h"

#include "core/base/error.h"
#include "core/storage/database.h"
#include "core/storage/statement.h"

#include <sqlite3.h>

namespace kesu {

using namespace Qt::StringLiterals;

namespace {

constexpr int bulkCacheKib = 256 * 1024;
constexpr int bulkCheckpointPages = 32 * 1024;
constexpr int usualCheckpointPages = 1000; // what SQLite begins with

void ask(Database& database, const QString& sql)
{
    Statement statement(database, sql);
    while (statement.next()) { }
}

} // namespace

BulkWriting::BulkWriting(Database& database)
    : m_database(database)
    , m_cacheSize(selectNumber(database, u"SELECT cache_size AS n FROM pragma_cache_size"_s))
{
    ask(database, u"PRAGMA cache_size = -%1"_s.arg(bulkCacheKib));
    sqlite3_wal_autocheckpoint(database.handle(), bulkCheckpointPages);
}

BulkWriting::~BulkWriting()
{
    sqlite3_wal_autocheckpoint(m_database.handle(), usualCheckpointPages);
    try {
        ask(m_database, u"PRAGMA cache_size = %1"_s.arg(m_cacheSize));
        ask(m_database, u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
    } catch (const Error&) {
        // The log stays longer than it need; the next checkpoint shortens it.
    }
}

} // namespace kesu
