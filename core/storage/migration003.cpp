// SPDX-License-Identifier: GPL-3.0-or-later
// Schema 3: the chain of the history and what seals every row.
#include "core/storage/migrations.h"

namespace kesu {

Migration migration003()
{
    Migration step;
    step.version = 3;
    return step;
}

} // namespace kesu
