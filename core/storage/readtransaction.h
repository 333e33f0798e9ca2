// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace kesu {

class Database;

/// While it lives, everything that is read comes from one state of the database, whatever others write meanwhile. Not
/// within a Transaction; nothing may be written.
class ReadTransaction
{
public:
    explicit ReadTransaction(Database& database);
    ~ReadTransaction();
    Q_DISABLE_COPY_MOVE(ReadTransaction)

private:
    Database& m_database;
};

} // namespace kesu
