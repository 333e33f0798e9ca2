// SPDX-License-Identifier: GPL-3.0-or-later
// Schema 3: the history becomes a chain of hashes, and every row gets a seal.
#include "core/storage/directstatement.h"
#include "core/storage/historychain.h"
#include "core/storage/migrations.h"

namespace kesu {

using namespace Qt::StringLiterals;

namespace {

// state: SHA-256 over all rows of the thing as they were when the entry had been written, in the last entry of a
// transaction about a thing whose rows it touched; hash: over this entry and the hash of the one before it. Words are
// checked by their shape only: which ones there are is the program's affair and no reason for another schema.
const char* const nextHistory = R"(
CREATE TABLE next_history (
    sequence INTEGER PRIMARY KEY AUTOINCREMENT,
    at TEXT NOT NULL CHECK (length(at) = 19),
    who TEXT NOT NULL,
    entity TEXT NOT NULL CHECK (entity <> '' AND entity NOT GLOB '*[^a-z-]*'),
    entity_id INTEGER NOT NULL,
    action TEXT NOT NULL CHECK (action <> '' AND action NOT GLOB '*[^a-z-]*'),
    field TEXT NOT NULL,
    old_value TEXT NOT NULL,
    new_value TEXT NOT NULL,
    why TEXT NOT NULL,
    state BLOB CHECK (length(state) = 32),
    hash BLOB NOT NULL CHECK (length(hash) = 32)
) STRICT)";

// The seals of rows that are no record of their own: what Kesu can make anew, drafts, series of numbers.
const char* const rowSeal = R"(
CREATE TABLE row_seal (
    kind TEXT NOT NULL CHECK (kind <> ''),
    id INTEGER NOT NULL,
    digest BLOB NOT NULL CHECK (length(digest) = 16),
    PRIMARY KEY (kind, id)
) STRICT, WITHOUT ROWID)";

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

/// Entries that were written before there was a chain are chained as they stand. Rolled back transactions left no gaps,
/// so neither has the chain.
void chainWhatIsThere(Database& database)
{
    DirectStatement row(database,
        u"SELECT sequence, at, who, entity, entity_id, action, field, old_value, new_value, why, NULL"
        " FROM history ORDER BY sequence"_s);
    DirectStatement insert(database,
        u"INSERT INTO next_history SELECT sequence, at, who, entity, entity_id, action, field, old_value, new_value,"
        " why, NULL, ?2 FROM history WHERE sequence = ?1"_s);
    CanonicalForm form;
    QByteArray hash = HistoryChain::beginning();
    while (row.next()) {
        hash = HistoryChain::hashOf(form, hash, row, 0);
        insert.bind(1, row.integer(0));
        insert.bindBytes(2, hash);
        insert.run();
    }
}

void replaceHistory(Database& database)
{
    chainWhatIsThere(database);
    runDirect(database, u"DROP TABLE history"_s);
    runDirect(database, u"ALTER TABLE next_history RENAME TO history"_s);
    for (const char* const statement : {historyNoUpdate, historyNoDelete, historyNoInsertBefore,
             "CREATE INDEX history_by_entity ON history (entity, entity_id, sequence)"})
        runDirect(database, QString::fromUtf8(statement));
}

} // namespace

Migration migration003()
{
    Migration step;
    step.version = 3;
    step.statements = {QString::fromUtf8(nextHistory), QString::fromUtf8(rowSeal)};
    step.work = replaceHistory;
    return step;
}

} // namespace kesu
