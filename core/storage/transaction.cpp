// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/transaction.h"

#include "core/storage/database.h"
#include "core/storage/historychain.h"

namespace kesu {

Transaction::Transaction(Database& database)
    : m_database(database)
{
    Q_ASSERT_X(!m_database.m_inTransaction, "Transaction", "transactions do not nest");
    m_database.expectSameFile();
    if (m_database.m_chain)
        m_database.m_chain->prepare();
    m_database.runPlain(QStringLiteral("BEGIN IMMEDIATE"));
    m_database.m_inTransaction = true;
}

Transaction::~Transaction()
{
    if (!m_open)
        return;
    m_database.m_inTransaction = false;
    if (m_database.m_chain)
        m_database.m_chain->abandon();
    try {
        m_database.runPlain(QStringLiteral("ROLLBACK"));
    } catch (const Error&) {
        // A full disk or an I/O error makes SQLite roll back by itself; there is then nothing left to undo.
    }
}

void Transaction::commit()
{
    Q_ASSERT(m_open);
    m_database.expectSameFile();
    if (m_database.m_chain)
        m_database.m_chain->finish();
    m_database.runPlain(QStringLiteral("COMMIT"));
    m_database.m_inTransaction = false;
    m_open = false;
}

} // namespace kesu
