// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/worklimit.h"

#include "core/storage/database.h"

#include <sqlite3.h>

namespace kesu {

namespace {

/// Steps of SQLite's machine between two questions: some tenths of a millisecond.
constexpr int stepsBetween = 5'000;

} // namespace

WorkLimit::WorkLimit(Database& database, std::function<bool()> mayGoOn)
    : m_database(database)
    , m_mayGoOn(std::move(mayGoOn))
{
    const auto ask = [](void* self) -> int {
        auto* limit = static_cast<WorkLimit*>(self);
        if (!limit->m_mayGoOn())
            limit->m_wasReached = true;
        return limit->m_wasReached ? 1 : 0;
    };
    sqlite3_progress_handler(database.handle(), stepsBetween, ask, this);
}

WorkLimit::~WorkLimit()
{
    sqlite3_progress_handler(m_database.handle(), 0, nullptr, nullptr);
}

} // namespace kesu
