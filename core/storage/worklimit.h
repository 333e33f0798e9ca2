// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>
#include <functional>

namespace kesu {

class Database;

/// While it lives, stops what the engine does on that connection as soon as mayGoOn() says no, which it is asked every
/// few thousandths of a second. The statement then throws Error, and wasReached() tells that this was why. One at a
/// time on a connection; not while writing.
class WorkLimit
{
public:
    WorkLimit(Database& database, std::function<bool()> mayGoOn);
    ~WorkLimit();
    Q_DISABLE_COPY_MOVE(WorkLimit)

    bool wasReached() const { return m_wasReached; }

    /// For work that the engine does not see: throws Error{Cancelled} where the limit on that connection, if there is
    /// one, says no.
    static void ask(const Database& database);

private:
    bool isReached();

    Database& m_database;
    std::function<bool()> m_mayGoOn;
    bool m_wasReached = false;
};

} // namespace kesu
