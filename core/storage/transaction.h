// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace kesu {

class Database;

/// All statements until commit() happen together or not at all. Rolls back in its destructor unless committed. Takes
/// the write lock at once, so that what it reads cannot be changed by another program before it writes. Does not nest.
class Transaction
{
public:
    /// Throws Error: DatabaseBusy if another program keeps writing for five seconds, DatabaseGone if the file was
    /// deleted or replaced.
    explicit Transaction(Database& database);
    ~Transaction();
    Q_DISABLE_COPY_MOVE(Transaction)

    /// Throws Error, for example DiskFull: only now may it turn out that the disk is full. Nothing is changed then.
    void commit();

private:
    Database& m_database;
    bool m_open = true;
};

} // namespace kesu
