// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rulebook/fieldcatalogue.h"

namespace kesu {

/// The path of the field at that slot ("product.deliveredOn" of a complaint, "amount" of a demand), or empty.
QString pathOfSlot(RecordKind kind, quint16 slot);
/// The field of the case that a list of such records is: "demands", "costs", "evidence" …; empty for results.
QString listPath(RecordKind kind);
/// "events.reply"
QString eventPath(const QString& event);

} // namespace kesu
