// SPDX-License-Identifier: GPL-3.0-or-later
// Schema 6: what the ledger and the desk need at a million lines.
#include "core/storage/migrations.h"

namespace kesu {

namespace {

// A key that may be NULL cannot be paged by, hence the expression. The sums of all lines are read from the index of
// losses alone. Names are ordered by the day within the same name.
const char* const statements[] = {
    "DROP INDEX ledger_by_close_due",
    "DROP INDEX ledger_by_loss",
    "DROP INDEX ledger_by_product",
    "CREATE INDEX ledger_by_close_due ON ledger_line (coalesce(close_due_at, ''), complaint_id)",
    "CREATE INDEX ledger_by_loss ON ledger_line (loss_total_fen, complaint_id, company_bears_fen)",
    "CREATE INDEX ledger_by_product ON ledger_line (product_name, registered_at, complaint_id)",
    // Few complaints are open at any time, however many there are.
    "CREATE INDEX ledger_open ON ledger_line (registered_at, complaint_id)"
    " WHERE closed_at IS NULL AND status IN ('valid', 'pending')",
    "CREATE INDEX ledger_open_by_close_due ON ledger_line (coalesce(close_due_at, ''), complaint_id)"
    " WHERE closed_at IS NULL AND status IN ('valid', 'pending')",
    "CREATE INDEX task_by_due ON task (due_at, complaint_id, position)",
};

} // namespace

Migration migration006()
{
    Migration step;
    step.version = 6;
    for (const char* const statement : statements)
        step.statements += QString::fromUtf8(statement);
    return step;
}

} // namespace kesu
