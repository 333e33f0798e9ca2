// SPDX-License-Identifier: GPL-3.0-or-later
// Schema 5: the search index.
#include "core/storage/migrations.h"

namespace kesu {

Migration migration005()
{
    Migration step;
    step.version = 5;
    return step;
}

} // namespace kesu
