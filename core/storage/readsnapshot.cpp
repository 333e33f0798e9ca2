// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/readsnapshot.h"

#include "core/storage/database.h"
#include "core/storage/directstatement.h"

#include <sqlite3.h>

namespace kesu {

ReadSnapshot::ReadSnapshot(Database& database)
    : m_database(database)
    , m_isOurs(sqlite3_get_autocommit(database.handle()) != 0)
{
    if (m_isOurs)
        DirectStatement(m_database, "BEGIN").run();
}

ReadSnapshot::~ReadSnapshot()
{
    if (!m_isOurs)
        return;
    try {
        DirectStatement(m_database, "COMMIT").run();
    } catch (const Error&) {
        // Nothing was written, so there is nothing to lose: the engine has ended the transaction by itself.
    }
}

} // namespace kesu
