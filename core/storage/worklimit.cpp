// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/worklimit.h"

#include "core/storage/database.h"
#include "core/storage/enginefile.h"

#include <sqlite3.h>

namespace kesu {

namespace {

/// Steps of SQLite's machine between two questions: some tenths of a millisecond.
constexpr int stepsBetween = 5'000;

/// The one that lives in this thread: a connection stays in the thread that opened it.
thread_local WorkLimit* present = nullptr;

} // namespace

WorkLimit::WorkLimit(Database& database, std::function<bool()> mayGoOn)
    : m_database(database)
    , m_mayGoOn(std::move(mayGoOn))
{
    const auto ask = [](void* self) -> int { return static_cast<WorkLimit*>(self)->isReached() ? 1 : 0; };
    sqlite3_progress_handler(database.handle(), stepsBetween, ask, this);
    present = this;
}

bool WorkLimit::isReached()
{
    m_wasReached = m_wasReached || !m_mayGoOn();
    return m_wasReached;
}

void WorkLimit::ask(const Database& database)
{
    if (present && &present->m_database == &database && present->isReached())
        throw stoppedByUser();
}

WorkLimit::~WorkLimit()
{
    present = nullptr;
    sqlite3_progress_handler(m_database.handle(), 0, nullptr, nullptr);
}

} // namespace kesu
