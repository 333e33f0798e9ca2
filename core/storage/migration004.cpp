// SPDX-License-Identifier: GPL-3.0-or-later
// Schema 4: users, roles and their rights; who gave an approval and how; whose draft it is.
#include "core/storage/migrations.h"

namespace kesu {

namespace {

// Users are never deleted, only disabled: the history speaks of them.
const char* const userAccount = R"(
CREATE TABLE user_account (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    name TEXT NOT NULL UNIQUE CHECK (name <> ''),
    state TEXT NOT NULL CHECK (state IN ('active', 'disabled')),
    password_hash TEXT NOT NULL CHECK (password_hash LIKE '$argon2id$%'),
    must_change_password INTEGER NOT NULL CHECK (must_change_password IN (0, 1))
) STRICT)";

const char* const role = R"(
CREATE TABLE role (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    name TEXT NOT NULL UNIQUE CHECK (name <> '')
) STRICT)";

const char* const roleRight = R"(
CREATE TABLE role_right (
    role_id INTEGER NOT NULL REFERENCES role (id),
    word TEXT NOT NULL CHECK (word <> ''),
    PRIMARY KEY (role_id, word)
) STRICT, WITHOUT ROWID)";

const char* const roleFieldClass = R"(
CREATE TABLE role_field_class (
    role_id INTEGER NOT NULL REFERENCES role (id),
    field_class TEXT NOT NULL CHECK (field_class <> ''),
    extent TEXT NOT NULL CHECK (extent IN ('read', 'write')),
    PRIMARY KEY (role_id, field_class)
) STRICT, WITHOUT ROWID)";

// The roles of the standards for which members of a role approve.
const char* const roleApproval = R"(
CREATE TABLE role_approval (
    role_id INTEGER NOT NULL REFERENCES role (id),
    approval_role TEXT NOT NULL CHECK (approval_role <> ''),
    PRIMARY KEY (role_id, approval_role)
) STRICT, WITHOUT ROWID)";

const char* const userRole = R"(
CREATE TABLE user_role (
    user_id INTEGER NOT NULL REFERENCES user_account (id),
    role_id INTEGER NOT NULL REFERENCES role (id),
    PRIMARY KEY (user_id, role_id)
) STRICT, WITHOUT ROWID)";

// Wrong passwords in a row. It only slows guessing down and says nothing that must be kept.
const char* const wrongAttempt = R"(
CREATE TABLE wrong_attempt (
    user_id INTEGER PRIMARY KEY REFERENCES user_account (id),
    count INTEGER NOT NULL CHECK (count > 0),
    last_at TEXT NOT NULL CHECK (length(last_at) = 19)
) STRICT)";

// The one code that opens the database again when the administrators' passwords are lost.
const char* const recoveryCode = R"(
CREATE TABLE recovery_code (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    hash TEXT NOT NULL CHECK (hash LIKE '$argon2id$%')
) STRICT)";

// How an approval was given; NULL: those that are here already came without saying so.
const char* const approvalColumns[] = {
    "ALTER TABLE approval ADD COLUMN source TEXT CHECK (source IN ('signed-in', 'on-paper'))",
    "ALTER TABLE approval ADD COLUMN holder TEXT CHECK (holder <> '')",
    "ALTER TABLE approval ADD COLUMN recorded_by TEXT CHECK (recorded_by <> '')",
};

// NULL: drafts from before belong to nobody in particular; whoever keeps one next owns it.
const char* const draftOwner = "ALTER TABLE draft ADD COLUMN owner TEXT CHECK (owner <> '')";

} // namespace

Migration migration004()
{
    Migration step;
    step.version = 4;
    for (const char* const statement :
        {userAccount, role, roleRight, roleFieldClass, roleApproval, userRole, wrongAttempt, recoveryCode})
        step.statements += QString::fromUtf8(statement);
    for (const char* const statement : approvalColumns)
        step.statements += QString::fromUtf8(statement);
    step.statements += QString::fromUtf8(draftOwner);
    return step;
}

} // namespace kesu
