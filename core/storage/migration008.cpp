// SPDX-License-Identifier: GPL-3.0-or-later
// Schema 8: what tells one database from another, wherever its file is moved to. A restored backup is the same
// database, so that work kept for it is offered there too.
#include "core/storage/migrations.h"

namespace kesu {

namespace {

const char* const identity = R"(
CREATE TABLE identity (
    one INTEGER PRIMARY KEY CHECK (one = 1),
    id TEXT NOT NULL CHECK (length(id) = 32 AND id NOT GLOB '*[^0-9a-f]*')
) STRICT)";

const char* const identityNoUpdate = R"(
CREATE TRIGGER identity_stays_as_it_was BEFORE UPDATE ON identity
BEGIN
    SELECT RAISE(ABORT, 'the identity never changes');
END)";

const char* const identityNoDelete = R"(
CREATE TRIGGER identity_stays BEFORE DELETE ON identity
BEGIN
    SELECT RAISE(ABORT, 'the identity never changes');
END)";

} // namespace

Migration migration008()
{
    Migration step;
    step.version = 8;
    for (const char* const statement :
        {identity, "INSERT INTO identity (one, id) VALUES (1, lower(hex(randomblob(16))))", identityNoUpdate,
            identityNoDelete})
        step.statements += QString::fromUtf8(statement);
    return step;
}

} // namespace kesu
