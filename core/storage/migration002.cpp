// SPDX-License-Identifier: GPL-3.0-or-later
// Schema 2: the editions of the standards kept with the complaints that they judge, which clauses were used, and the
// sheets on which a standard has figures assessed.
#include "core/storage/migrations.h"

namespace kesu {

namespace {

// The whole text of an edition: of one that was brought in, and of one that came with the program as soon as a
// complaint is filed under it. What judged a complaint never changes, hence the triggers.
const char* const rulebookEdition = R"(
CREATE TABLE rulebook_edition (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    rulebook TEXT NOT NULL CHECK (rulebook <> ''),
    edition TEXT NOT NULL CHECK (edition <> ''),
    in_force_from TEXT CHECK (length(in_force_from) = 10),
    origin TEXT NOT NULL CHECK (origin IN ('shipped', 'imported')),
    toml TEXT NOT NULL CHECK (toml <> ''),
    sha256 TEXT NOT NULL CHECK (length(sha256) = 64 AND sha256 NOT GLOB '*[^0-9a-f]*'),
    imported_at TEXT NOT NULL CHECK (length(imported_at) = 19),
    imported_by TEXT NOT NULL,
    UNIQUE (rulebook, edition)
) STRICT)";

const char* const editionNoUpdate = R"(
CREATE TRIGGER rulebook_edition_stays_as_it_was BEFORE UPDATE ON rulebook_edition
BEGIN
    SELECT RAISE(ABORT, 'editions are append-only');
END)";

const char* const editionNoDelete = R"(
CREATE TRIGGER rulebook_edition_stays BEFORE DELETE ON rulebook_edition
BEGIN
    SELECT RAISE(ABORT, 'editions are append-only');
END)";

// Which clauses the last judgement of a filed complaint rests on. Derived like ledger_line: one row for each clause,
// with the parts of the verdict that name it, separated by line feeds.
const char* const clauseUse = R"(
CREATE TABLE clause_use (
    complaint_id INTEGER NOT NULL REFERENCES complaint (id),
    clause TEXT NOT NULL CHECK (clause <> ''),
    rulebook TEXT NOT NULL CHECK (rulebook <> ''),
    registered_on TEXT NOT NULL CHECK (length(registered_on) = 10),
    elements TEXT NOT NULL CHECK (elements <> ''),
    PRIMARY KEY (complaint_id, clause)
) STRICT, WITHOUT ROWID)";

// Complaints [next_id, last_id] for which derived rows of that name are still to be made: those filed before the table
// was there.
const char* const derivedBacklog = R"(
CREATE TABLE derived_backlog (
    name TEXT PRIMARY KEY CHECK (name <> ''),
    next_id INTEGER NOT NULL CHECK (next_id > 0),
    last_id INTEGER NOT NULL CHECK (last_id > 0)
) STRICT, WITHOUT ROWID)";

const char* const clauseUseBacklog = R"(
INSERT INTO derived_backlog (name, next_id, last_id)
    SELECT 'clause-use', min(id), max(id) FROM complaint HAVING count(*) > 0)";

// One filled-in sheet of figures by which a standard assesses a person, a department or the company over a period.
const char* const assessmentSheet = R"(
CREATE TABLE assessment_sheet (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    version INTEGER NOT NULL CHECK (version > 0),
    rulebook TEXT NOT NULL CHECK (rulebook <> ''),
    edition TEXT NOT NULL CHECK (edition <> ''),
    assessment TEXT NOT NULL CHECK (assessment <> ''),
    period_from TEXT NOT NULL CHECK (length(period_from) = 10),
    period_to TEXT NOT NULL CHECK (length(period_to) = 10 AND period_to >= period_from),
    subject TEXT NOT NULL,
    inputs TEXT NOT NULL CHECK (inputs LIKE '{%}'),
    updated_at TEXT NOT NULL CHECK (length(updated_at) = 19),
    updated_by TEXT NOT NULL,
    UNIQUE (rulebook, assessment, period_from, period_to, subject)
) STRICT)";

// A check cannot be changed in place: the history moves into a table that knows the new kinds of things, with every
// sequence number as it was.
const char* const nextHistory = R"(
CREATE TABLE next_history (
    sequence INTEGER PRIMARY KEY AUTOINCREMENT,
    at TEXT NOT NULL CHECK (length(at) = 19),
    who TEXT NOT NULL,
    entity TEXT NOT NULL CHECK (entity IN
        ('complaint', 'customer', 'product', 'department', 'staff', 'setting', 'rulebook', 'assessment')),
    entity_id INTEGER NOT NULL,
    action TEXT NOT NULL CHECK (action IN
        ('create', 'change', 'file', 'number', 'attach', 'detach', 'import', 'discard', 'remove')),
    field TEXT NOT NULL,
    old_value TEXT NOT NULL,
    new_value TEXT NOT NULL,
    why TEXT NOT NULL
) STRICT)";

const char* const copyHistory = R"(
INSERT INTO next_history (sequence, at, who, entity, entity_id, action, field, old_value, new_value, why)
    SELECT sequence, at, who, entity, entity_id, action, field, old_value, new_value, why
    FROM history ORDER BY sequence)";

const char* const historyNoUpdate = R"(
CREATE TRIGGER history_keeps_what_is_written BEFORE UPDATE ON history
BEGIN
    SELECT RAISE(ABORT, 'history is append-only');
END)";

const char* const historyNoDelete = R"(
CREATE TRIGGER history_forgets_nothing BEFORE DELETE ON history
BEGIN
    SELECT RAISE(ABORT, 'history is append-only');
END)";

const char* const historyNoInsertBefore = R"(
CREATE TRIGGER history_only_grows BEFORE INSERT ON history
WHEN NEW.sequence IS NOT NULL AND NEW.sequence <= (SELECT coalesce(max(sequence), 0) FROM history) AND NEW.sequence > 0
BEGIN
    SELECT RAISE(ABORT, 'history is append-only');
END)";

} // namespace

Migration migration002()
{
    Migration step;
    step.version = 2;
    for (const char* const statement : {rulebookEdition, editionNoUpdate, editionNoDelete, clauseUse,
             "CREATE INDEX ledger_by_rulebook ON ledger_line (rulebook, registered_at, complaint_id)",
             "CREATE INDEX clause_use_by_clause ON clause_use (rulebook, clause, registered_on, complaint_id)",
             derivedBacklog, clauseUseBacklog, assessmentSheet, nextHistory, copyHistory, "DROP TABLE history",
             "ALTER TABLE next_history RENAME TO history", historyNoUpdate, historyNoDelete, historyNoInsertBefore,
             "CREATE INDEX history_by_entity ON history (entity, entity_id, sequence)"})
        step.statements += QString::fromUtf8(statement);
    return step;
}

} // namespace kesu
