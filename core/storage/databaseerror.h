// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/storage/filestate.h"

class QSqlError;

namespace kesu {

/// What SQLite's trouble means to the user. path: the database file; doing: what was being done, for the log.
Error databaseError(const QSqlError& error, const QString& path, const QString& doing);

/// The same of a result code of the engine's own interface, with its words for it.
Error databaseError(int sqliteCode, const char* words, const QString& path, const QString& doing);
/// That the file was deleted or replaced while it was open: what happened, what is safe, what to do.
Error databaseGone(FileState state, const QString& path);

} // namespace kesu
