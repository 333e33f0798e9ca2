// SPDX-License-Identifier: GPL-3.0-or-later
// Schema 9: what the clerk types into a report over a period and a part of the complaints, and who is responsible for
// what by the slips.
#include "core/storage/migrations.h"

namespace kesu {

namespace {

// period: "2026-10", "2026-H2" …; scope: empty for all complaints, else "customer=华联食品" and the like (ReportScope).
const char* const reportNote = R"(
CREATE TABLE report_note (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    version INTEGER NOT NULL CHECK (version > 0),
    period TEXT NOT NULL CHECK (period <> ''),
    scope TEXT NOT NULL,
    content TEXT NOT NULL CHECK (content LIKE '{%}'),
    updated_at TEXT NOT NULL CHECK (length(updated_at) = 19),
    updated_by TEXT NOT NULL,
    UNIQUE (period, scope)
) STRICT)";

} // namespace

Migration migration009()
{
    Migration step;
    step.version = 9;
    for (const char* const statement :
        {reportNote, "CREATE INDEX responsible_by_party ON responsible (party, complaint_id)"})
        step.statements += QString::fromUtf8(statement);
    return step;
}

} // namespace kesu
