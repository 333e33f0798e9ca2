// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace kesu {

class Database;

/// All that is read while it lives is of one moment, though others go on writing. Inside a transaction it does nothing:
/// there that holds anyway.
class ReadSnapshot
{
public:
    explicit ReadSnapshot(Database& database);
    ~ReadSnapshot();
    Q_DISABLE_COPY_MOVE(ReadSnapshot)

private:
    Database& m_database;
    bool m_isOurs = false;
};

} // namespace kesu
