// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/migrations.h"

namespace kesu {

const QList<Migration>& migrations()
{
    static const QList<Migration> all = {migration001(), migration002(), migration003(), migration004(), migration005(),
        migration006(), migration007(), migration008(), migration009()};
    return all;
}

int newestSchemaVersion()
{
    return migrations().last().version;
}

} // namespace kesu
