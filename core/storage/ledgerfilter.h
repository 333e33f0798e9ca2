// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/complaint/ledger.h"
#include "core/storage/ledgercondition.h"

#include <QList>

namespace kesu {

/// What a ledger query asks for, apart from the words of its search box, one condition each.
///
/// Open means: valid or pending and without the event "close". What is void or out of scope has nothing left to be done
/// and is never overdue.
QList<LedgerCondition> ledgerFilter(const LedgerQuery& query, Moment now);

/// SQL that is true for open lines, word for word as the indexes of open lines have it.
QString openLine();

} // namespace kesu
