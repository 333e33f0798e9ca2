// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QSqlDatabase;
struct sqlite3;

namespace kesu {

/// The engine's own connection behind an open one of the SQLite driver, for what the driver does not offer: online
/// backup, tokenizers, bulk work. It belongs to the driver and must not be closed; one thread at a time.
/// Throws Error{DatabaseNotReadable} if the driver is another one or its engine is not the one linked here.
sqlite3* sqliteHandle(const QSqlDatabase& connection);

} // namespace kesu
