// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

class QSqlError;

namespace kesu {

/// What SQLite's trouble means to the user. path: the database file; doing: what was being done, for the log.
Error databaseError(const QSqlError& error, const QString& path, const QString& doing);

} // namespace kesu
