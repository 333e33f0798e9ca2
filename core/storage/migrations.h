// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>
#include <functional>

namespace kesu {

class Database;

/// The step from schema version - 1 to version. Immutable once released: a later change is a new step.
struct Migration
{
    int version = 0;
    QStringList statements; ///< run one by one, since the driver takes one at a time
    /// What SQL cannot do, run after the statements in the same transaction; null where there is nothing of the kind.
    void (*work)(Database& database) = nullptr;
};

/// All steps, ascending from 1 without gaps.
const QList<Migration>& migrations();
/// The schema that this program reads and writes.
int newestSchemaVersion();

Migration migration001();
Migration migration002();
Migration migration003();
Migration migration004();
Migration migration005();
Migration migration006();
Migration migration007();
Migration migration008();
Migration migration009();

} // namespace kesu
