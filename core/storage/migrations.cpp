// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/migrations.h"

namespace kesu {

const QList<Migration>& migrations()
{
    static const QList<Migration> all = {migration001(), migration002()};
    return all;
}

int newestSchemaVersion()
{
    return migrations().last().version;
}

} // namespace kesu
