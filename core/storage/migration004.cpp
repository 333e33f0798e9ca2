// SPDX-License-Identifier: GPL-3.0-or-later
// Schema 4: users, roles and their rights; who gave an approval and how.
#include "core/storage/migrations.h"

namespace kesu {

Migration migration004()
{
    Migration step;
    step.version = 4;
    return step;
}

} // namespace kesu
