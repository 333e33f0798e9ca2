// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/readtransaction.h"

#include "core/storage/database.h"
#include "core/storage/rawstatement.h"

namespace kesu {

ReadTransaction::ReadTransaction(Database& database)
    : m_database(database)
{
    Q_ASSERT(!database.isInTransaction());
    RawStatement(database, QStringLiteral("BEGIN DEFERRED")).run();
}

ReadTransaction::~ReadTransaction()
{
    try {
        RawStatement(m_database, QStringLiteral("COMMIT")).run();
    } catch (const Error&) {
        // Nothing was written, so nothing is lost.
    }
}

} // namespace kesu
