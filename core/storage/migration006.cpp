// SPDX-License-Identifier: GPL-3.0-or-later
// Schema 6: what the ledger needs at a million lines.
#include "core/storage/migrations.h"

namespace kesu {

Migration migration006()
{
    Migration step;
    step.version = 6;
    return step;
}

} // namespace kesu
