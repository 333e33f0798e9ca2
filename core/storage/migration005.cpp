// SPDX-License-Identifier: GPL-3.0-or-later
// Schema 5: the search index. All of it is derived: it can be made anew from the complaints at any time.
#include "core/storage/migrations.h"

namespace kesu {

namespace {

// Which complaints have a piece of text, 65,536 of them in a row. The key is the piece and the number of the chunk, see
// core/storage/searchstore.h; the bytes are made by DocSet.
const char* const posting = R"(
CREATE TABLE search_posting (
    key INTEGER PRIMARY KEY CHECK (key >= 0),
    docs BLOB NOT NULL
) STRICT)";

// The place of each complaint in the index, ascending by registration.
const char* const doc = R"(
CREATE TABLE search_doc (
    doc INTEGER PRIMARY KEY CHECK (doc >= 0),
    complaint_id INTEGER NOT NULL UNIQUE
) STRICT)";

// Complaints whose pieces are still to be brought into search_posting, with what they have and what stands there.
const char* const fresh = R"(
CREATE TABLE search_fresh (
    doc INTEGER PRIMARY KEY,
    tokens BLOB NOT NULL,
    merged BLOB NOT NULL
) STRICT)";

// Complaints that were written while the index was being made.
const char* const changed = R"(
CREATE TABLE search_changed (
    complaint_id INTEGER PRIMARY KEY
) STRICT)";

const char* const state = R"(
CREATE TABLE search_state (
    name TEXT PRIMARY KEY CHECK (name <> ''),
    value INTEGER NOT NULL
) STRICT, WITHOUT ROWID)";

// An empty ledger has an empty index. That of any other is made after opening, since it takes a while.
const char* const firstState = R"(
INSERT INTO search_state (name, value)
    SELECT 'ready', NOT EXISTS (SELECT 1 FROM ledger_line) UNION ALL SELECT 'format', 1)";

} // namespace

Migration migration005()
{
    Migration step;
    step.version = 5;
    for (const char* const statement : {posting, doc, fresh, changed, state, firstState,
             "ALTER TABLE ledger_line DROP COLUMN search_text"})
        step.statements += QString::fromUtf8(statement);
    return step;
}

} // namespace kesu
