// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace kesu {

class Database;

/// While it lives, the connection is set up for writing very much: a large cache, so that entries that go all over the
/// indexes do not fetch each page anew, and fewer copies from the write-ahead log into the file. What is acknowledged
/// is as safe as ever. To be made and destroyed outside of transactions.
class BulkWriting
{
public:
    explicit BulkWriting(Database& database);
    ~BulkWriting();
    Q_DISABLE_COPY_MOVE(BulkWriting)

private:
    Database& m_database;
    qint64 m_cacheSize;
};

} // namespace kesu
