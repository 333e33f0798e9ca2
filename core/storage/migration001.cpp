// SPDX-License-Identifier: GPL-3.0-or-later
// Conventions: days are 'YYYY-MM-DD', moments 'YYYY-MM-DDTHH:MM:SS' of the company's local time (they sort as text and
// can be read with any tool), money is whole fen, shares are millionths. Text is '' where nothing is known, everything
// else NULL. Ids of rulebook vocabularies are kept as they are written there.
#include "core/storage/migrations.h"

namespace kesu {

namespace {

const char* const complaint = R"(
CREATE TABLE complaint (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    version INTEGER NOT NULL CHECK (version > 0),
    number TEXT UNIQUE CHECK (number <> ''),
    rulebook TEXT NOT NULL CHECK (rulebook <> ''),
    edition TEXT NOT NULL CHECK (edition <> ''),
    source TEXT UNIQUE CHECK (source <> ''),
    registered_at TEXT NOT NULL CHECK (length(registered_at) = 19),
    complaint_date TEXT CHECK (length(complaint_date) = 10),
    channel TEXT NOT NULL,
    customer_name TEXT NOT NULL,
    customer_region TEXT NOT NULL,
    product_name TEXT NOT NULL,
    product_code TEXT NOT NULL,
    order_no TEXT NOT NULL,
    batch_no TEXT NOT NULL,
    delivered_on TEXT CHECK (length(delivered_on) = 10),
    delivered_quantity INTEGER CHECK (delivered_quantity >= 0),
    defective_quantity INTEGER CHECK (defective_quantity >= 0),
    unit TEXT NOT NULL,
    unit_price_fen INTEGER CHECK (unit_price_fen >= 0),
    usage TEXT NOT NULL,
    first_used_on TEXT CHECK (length(first_used_on) = 10),
    payment_status TEXT NOT NULL,
    description TEXT NOT NULL,
    compensation_fen INTEGER CHECK (compensation_fen >= 0),
    contact TEXT NOT NULL,
    phone TEXT NOT NULL,
    salesman TEXT NOT NULL,
    product_spec TEXT NOT NULL,
    goods_received_on TEXT CHECK (length(goods_received_on) = 10),
    inspection_result TEXT NOT NULL,
    cause_of_occurrence TEXT NOT NULL,
    cause_of_escape TEXT NOT NULL,
    investigator TEXT NOT NULL,
    proposal TEXT NOT NULL,
    disposition TEXT NOT NULL,
    objection TEXT NOT NULL,
    final_decision TEXT NOT NULL,
    answer TEXT NOT NULL,
    follow_up_result TEXT NOT NULL,
    satisfaction TEXT NOT NULL
        CHECK (satisfaction IN ('', 'very-satisfied', 'satisfied', 'fair', 'dissatisfied', 'very-dissatisfied')),
    judged_by TEXT NOT NULL,
    remarks TEXT NOT NULL
) STRICT)";

const char* const category = R"(
CREATE TABLE complaint_category (
    complaint_id INTEGER NOT NULL REFERENCES complaint (id),
    position INTEGER NOT NULL CHECK (position >= 0),
    category TEXT NOT NULL CHECK (category <> ''),
    PRIMARY KEY (complaint_id, position)
) STRICT, WITHOUT ROWID)";

const char* const circumstance = R"(
CREATE TABLE complaint_circumstance (
    complaint_id INTEGER NOT NULL REFERENCES complaint (id),
    position INTEGER NOT NULL CHECK (position >= 0),
    circumstance TEXT NOT NULL CHECK (circumstance <> ''),
    PRIMARY KEY (complaint_id, position)
) STRICT, WITHOUT ROWID)";

const char* const demand = R"(
CREATE TABLE demand (
    complaint_id INTEGER NOT NULL REFERENCES complaint (id),
    position INTEGER NOT NULL CHECK (position >= 0),
    kind TEXT NOT NULL CHECK (kind <> ''),
    amount_fen INTEGER CHECK (amount_fen >= 0),
    PRIMARY KEY (complaint_id, position)
) STRICT, WITHOUT ROWID)";

const char* const evidence = R"(
CREATE TABLE evidence (
    complaint_id INTEGER NOT NULL REFERENCES complaint (id),
    position INTEGER NOT NULL CHECK (position >= 0),
    kind TEXT NOT NULL CHECK (kind <> ''),
    provided_on TEXT NOT NULL CHECK (length(provided_on) = 10),
    PRIMARY KEY (complaint_id, position)
) STRICT, WITHOUT ROWID)";

const char* const evidenceSigner = R"(
CREATE TABLE evidence_signer (
    complaint_id INTEGER NOT NULL,
    evidence_position INTEGER NOT NULL,
    position INTEGER NOT NULL CHECK (position >= 0),
    signer TEXT NOT NULL CHECK (signer <> ''),
    PRIMARY KEY (complaint_id, evidence_position, position),
    FOREIGN KEY (complaint_id, evidence_position) REFERENCES evidence (complaint_id, position)
) STRICT, WITHOUT ROWID)";

const char* const cost = R"(
CREATE TABLE cost (
    complaint_id INTEGER NOT NULL REFERENCES complaint (id),
    position INTEGER NOT NULL CHECK (position >= 0),
    kind TEXT NOT NULL CHECK (kind <> ''),
    estimate_fen INTEGER CHECK (estimate_fen >= 0),
    actual_fen INTEGER CHECK (actual_fen >= 0),
    PRIMARY KEY (complaint_id, position)
) STRICT, WITHOUT ROWID)";

const char* const responsible = R"(
CREATE TABLE responsible (
    complaint_id INTEGER NOT NULL REFERENCES complaint (id),
    position INTEGER NOT NULL CHECK (position >= 0),
    party TEXT NOT NULL CHECK (party <> ''),
    share_millionths INTEGER NOT NULL CHECK (share_millionths BETWEEN 0 AND 1000000),
    PRIMARY KEY (complaint_id, position)
) STRICT, WITHOUT ROWID)";

const char* const approval = R"(
CREATE TABLE approval (
    complaint_id INTEGER NOT NULL REFERENCES complaint (id),
    position INTEGER NOT NULL CHECK (position >= 0),
    matter TEXT NOT NULL CHECK (matter <> ''),
    role TEXT NOT NULL CHECK (role <> ''),
    agreed_at TEXT NOT NULL CHECK (length(agreed_at) = 19),
    given_by TEXT NOT NULL CHECK (given_by IN ('signature', 'phone')),
    PRIMARY KEY (complaint_id, position)
) STRICT, WITHOUT ROWID)";

const char* const event = R"(
CREATE TABLE complaint_event (
    complaint_id INTEGER NOT NULL REFERENCES complaint (id),
    event TEXT NOT NULL CHECK (event <> ''),
    happened_at TEXT NOT NULL CHECK (length(happened_at) = 19),
    PRIMARY KEY (complaint_id, event)
) STRICT, WITHOUT ROWID)";

const char* const goodsReturn = R"(
CREATE TABLE goods_return (
    complaint_id INTEGER PRIMARY KEY REFERENCES complaint (id),
    kind TEXT NOT NULL,
    amount_fen INTEGER CHECK (amount_fen >= 0),
    quantity INTEGER CHECK (quantity >= 0),
    emergency INTEGER NOT NULL CHECK (emergency IN (0, 1)),
    phone_approved_at TEXT CHECK (length(phone_approved_at) = 19)
) STRICT)";

const char* const measure = R"(
CREATE TABLE measure (
    complaint_id INTEGER NOT NULL REFERENCES complaint (id),
    position INTEGER NOT NULL CHECK (position >= 0),
    measure TEXT NOT NULL,
    owner TEXT NOT NULL,
    due_on TEXT CHECK (length(due_on) = 10),
    done_on TEXT CHECK (length(done_on) = 10),
    PRIMARY KEY (complaint_id, position)
) STRICT, WITHOUT ROWID)";

const char* const attachment = R"(
CREATE TABLE attachment (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    complaint_id INTEGER NOT NULL REFERENCES complaint (id),
    position INTEGER NOT NULL CHECK (position >= 0),
    file_name TEXT NOT NULL CHECK (file_name <> ''),
    sha256 TEXT NOT NULL CHECK (length(sha256) = 64 AND sha256 NOT GLOB '*[^0-9a-f]*'),
    size_bytes INTEGER NOT NULL CHECK (size_bytes >= 0),
    added_at TEXT NOT NULL CHECK (length(added_at) = 19),
    evidence_kind TEXT NOT NULL
) STRICT)";

// What the last judgement made of a filed complaint, with copies of the columns by which the ledger sorts and finds.
// Derived: it can be made anew from the rest at any time. Lists are ids separated by line feeds.
const char* const ledgerLine = R"(
CREATE TABLE ledger_line (
    complaint_id INTEGER PRIMARY KEY REFERENCES complaint (id),
    number TEXT NOT NULL,
    rulebook TEXT NOT NULL,
    registered_at TEXT NOT NULL,
    customer_name TEXT NOT NULL,
    product_name TEXT NOT NULL,
    status TEXT NOT NULL CHECK (status IN ('valid', 'pending', 'invalid', 'out-of-scope')),
    grade TEXT NOT NULL,
    clause TEXT NOT NULL,
    reason TEXT NOT NULL,
    categories TEXT NOT NULL,
    demands TEXT NOT NULL,
    parties TEXT NOT NULL,
    loss_total_fen INTEGER NOT NULL,
    company_bears_fen INTEGER NOT NULL,
    return_fen INTEGER,
    close_due_at TEXT CHECK (length(close_due_at) = 19),
    closed_at TEXT CHECK (length(closed_at) = 19),
    next_due_at TEXT CHECK (length(next_due_at) = 19),
    next_stage TEXT NOT NULL,
    next_role TEXT NOT NULL,
    judged_at TEXT NOT NULL CHECK (length(judged_at) = 19),
    rejudge_at TEXT CHECK (length(rejudge_at) = 19),
    search_text TEXT NOT NULL
) STRICT)";

const char* const liabilityLine = R"(
CREATE TABLE liability_line (
    complaint_id INTEGER NOT NULL REFERENCES complaint (id),
    position INTEGER NOT NULL CHECK (position >= 0),
    party TEXT NOT NULL CHECK (party <> ''),
    share_millionths INTEGER NOT NULL,
    of_fen INTEGER NOT NULL,
    amount_fen INTEGER NOT NULL,
    clause TEXT NOT NULL,
    PRIMARY KEY (complaint_id, position)
) STRICT, WITHOUT ROWID)";

// What the last judgement still waits for, for the desk. Derived like ledger_line.
const char* const task = R"(
CREATE TABLE task (
    complaint_id INTEGER NOT NULL REFERENCES complaint (id),
    position INTEGER NOT NULL CHECK (position >= 0),
    what TEXT NOT NULL CHECK (what <> ''),
    detail TEXT NOT NULL,
    role TEXT NOT NULL,
    due_at TEXT CHECK (length(due_at) = 19),
    PRIMARY KEY (complaint_id, position)
) STRICT, WITHOUT ROWID)";

// A slip as it was typed, half-typed values included, which the tables of filed complaints could not hold. base_version
// is the filed version that a working copy of a filed complaint began with, 0 for a slip that was never filed. Ids are
// shared with complaint: filing keeps the id.
const char* const draft = R"(
CREATE TABLE draft (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    version INTEGER NOT NULL CHECK (version > 0),
    base_version INTEGER NOT NULL CHECK (base_version >= 0),
    updated_at TEXT NOT NULL CHECK (length(updated_at) = 19),
    record TEXT NOT NULL CHECK (record LIKE '{%}')
) STRICT)";

// The last serial given in each series: ledger numbers by pattern and period, and the ids of slips.
const char* const numberSeries = R"(
CREATE TABLE number_series (
    series TEXT PRIMARY KEY CHECK (series <> ''),
    last INTEGER NOT NULL CHECK (last >= 0)
) STRICT, WITHOUT ROWID)";

const char* const history = R"(
CREATE TABLE history (
    sequence INTEGER PRIMARY KEY AUTOINCREMENT,
    at TEXT NOT NULL CHECK (length(at) = 19),
    who TEXT NOT NULL,
    entity TEXT NOT NULL CHECK (entity IN ('complaint', 'customer', 'product', 'department', 'staff', 'setting')),
    entity_id INTEGER NOT NULL,
    action TEXT NOT NULL CHECK (action IN
        ('create', 'change', 'file', 'number', 'attach', 'detach', 'import', 'discard', 'remove')),
    field TEXT NOT NULL,
    old_value TEXT NOT NULL,
    new_value TEXT NOT NULL,
    why TEXT NOT NULL
) STRICT)";

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

const char* const customer = R"(
CREATE TABLE customer (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    code TEXT UNIQUE CHECK (code <> ''),
    name TEXT NOT NULL UNIQUE CHECK (name <> ''),
    region TEXT NOT NULL,
    contact TEXT NOT NULL,
    phone TEXT NOT NULL,
    salesman TEXT NOT NULL,
    last_used_at TEXT CHECK (length(last_used_at) = 19)
) STRICT)";

const char* const product = R"(
CREATE TABLE product (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    code TEXT NOT NULL,
    name TEXT NOT NULL CHECK (name <> ''),
    spec TEXT NOT NULL,
    unit TEXT NOT NULL,
    last_used_at TEXT CHECK (length(last_used_at) = 19),
    UNIQUE (name, code, spec)
) STRICT)";

const char* const department = R"(
CREATE TABLE department (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    code TEXT NOT NULL UNIQUE CHECK (code <> ''),
    name TEXT NOT NULL CHECK (name <> '')
) STRICT)";

const char* const staff = R"(
CREATE TABLE staff (
    id INTEGER PRIMARY KEY CHECK (id > 0),
    code TEXT UNIQUE CHECK (code <> ''),
    name TEXT NOT NULL CHECK (name <> ''),
    department TEXT NOT NULL,
    role TEXT NOT NULL,
    last_used_at TEXT CHECK (length(last_used_at) = 19)
) STRICT)";

const char* const setting = R"(
CREATE TABLE setting (
    name TEXT PRIMARY KEY CHECK (name <> ''),
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID)";

// Every order of the ledger ends in the id, so that a page can begin after any line (keyset).
const char* const indexes[] = {
    "CREATE INDEX ledger_by_registration ON ledger_line (registered_at, complaint_id)",
    "CREATE INDEX ledger_by_number ON ledger_line (number, complaint_id)",
    "CREATE INDEX ledger_by_customer ON ledger_line (customer_name, registered_at, complaint_id)",
    "CREATE INDEX ledger_by_product ON ledger_line (product_name, complaint_id)",
    "CREATE INDEX ledger_by_status ON ledger_line (status, registered_at, complaint_id)",
    "CREATE INDEX ledger_by_loss ON ledger_line (loss_total_fen, complaint_id)",
    "CREATE INDEX ledger_by_close_due ON ledger_line (close_due_at, complaint_id)",
    "CREATE INDEX ledger_to_judge_again ON ledger_line (rejudge_at) WHERE rejudge_at IS NOT NULL",
    "CREATE INDEX complaint_by_category ON complaint_category (category, complaint_id)",
    "CREATE INDEX liability_by_party ON liability_line (party, complaint_id)",
    "CREATE INDEX attachment_by_complaint ON attachment (complaint_id, position)",
    "CREATE INDEX history_by_entity ON history (entity, entity_id, sequence)",
};

} // namespace

Migration migration001()
{
    Migration step;
    step.version = 1;
    for (const char* const statement :
        {complaint, category, circumstance, demand, evidence, evidenceSigner, cost, responsible, approval, event,
            goodsReturn, measure, attachment, ledgerLine, liabilityLine, task, draft, numberSeries, history,
            historyNoUpdate, historyNoDelete, historyNoInsertBefore, customer, product, department, staff, setting})
        step.statements += QString::fromUtf8(statement);
    for (const char* const statement : indexes)
        step.statements += QString::fromUtf8(statement);
    return step;
}

} // namespace kesu
