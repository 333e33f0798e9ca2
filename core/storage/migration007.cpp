// SPDX-License-Identifier: GPL-3.0-or-later
// Schema 7: the sums that reports are made of. All of it is derived from the complaints and the ledger and can be made
// anew at any time. Its rows are only ever read by the million, so, unlike elsewhere, moments are seconds and days are
// days since 1970-01-01 of the company's local time (`datetime(x, 'unixepoch')` shows them), months are
// year × 12 + month - 1, and texts are the numbers of report_key.
#include "core/storage/migrations.h"

namespace kesu {

namespace {

const char* const reportKey = R"(
CREATE TABLE report_key (
    key INTEGER PRIMARY KEY CHECK (key > 0),
    text TEXT NOT NULL UNIQUE CHECK (text <> '')
) STRICT)";

// What each filed complaint adds to the sums, as they hold it: a change takes the old line out and adds the new one.
// earlier_count: how many complaints it repeats within the window of report_state.
const char* const reportLine = R"(
CREATE TABLE report_line (
    complaint_id INTEGER PRIMARY KEY,
    month INTEGER NOT NULL,
    status INTEGER NOT NULL CHECK (status BETWEEN 0 AND 3),
    registered_at INTEGER NOT NULL,
    due_at INTEGER,
    closed_at INTEGER,
    followed_up_at INTEGER,
    rulebook INTEGER NOT NULL,
    edition INTEGER NOT NULL,
    customer INTEGER NOT NULL,
    product INTEGER NOT NULL,
    categories INTEGER NOT NULL,
    bearers INTEGER NOT NULL,
    satisfaction INTEGER NOT NULL,
    loss_fen INTEGER NOT NULL,
    company_fen INTEGER NOT NULL,
    accepted_fen INTEGER NOT NULL,
    defective INTEGER NOT NULL,
    return_count INTEGER NOT NULL,
    return_fen INTEGER NOT NULL,
    return_quantity INTEGER NOT NULL,
    earlier_count INTEGER NOT NULL,
    parts TEXT NOT NULL
) STRICT)";

// Sums of one day: of the complaints registered, due, closed, or both registered and closed by that day.
const char* const reportDay = R"(
CREATE TABLE report_day (
    day INTEGER PRIMARY KEY,
    total INTEGER NOT NULL,
    valid INTEGER NOT NULL,
    pending INTEGER NOT NULL,
    invalid INTEGER NOT NULL,
    out_of_scope INTEGER NOT NULL,
    repeated INTEGER NOT NULL,
    loss_fen INTEGER NOT NULL,
    company_fen INTEGER NOT NULL,
    claimed_fen INTEGER NOT NULL,
    accepted_fen INTEGER NOT NULL,
    defective INTEGER NOT NULL,
    return_count INTEGER NOT NULL,
    return_fen INTEGER NOT NULL,
    return_quantity INTEGER NOT NULL,
    due INTEGER NOT NULL,
    due_closed INTEGER NOT NULL,
    closed INTEGER NOT NULL,
    closed_with_due INTEGER NOT NULL,
    punctual INTEGER NOT NULL,
    followed_up INTEGER NOT NULL,
    ended INTEGER NOT NULL
) STRICT)";

// Sums of one month by what is counted: customers, products, sets of categories … key is a number of report_key, but
// for durations, where it is the days from registration to closing. `of` says by what, see ReportAccount.
const char* const reportSum = R"(
CREATE TABLE report_sum (
    of TEXT NOT NULL,
    month INTEGER NOT NULL,
    rulebook INTEGER NOT NULL,
    key INTEGER NOT NULL,
    count INTEGER NOT NULL,
    valid INTEGER NOT NULL,
    quantity INTEGER NOT NULL,
    amount_fen INTEGER NOT NULL,
    estimate_fen INTEGER NOT NULL,
    actual_fen INTEGER NOT NULL,
    PRIMARY KEY (of, month, rulebook, key)
) STRICT, WITHOUT ROWID)";

// Complaints whose line is not what it was when it was summed up.
const char* const reportChange = R"(
CREATE TABLE report_change (
    complaint_id INTEGER PRIMARY KEY
) STRICT)";

// 'repeat-window': the months for which earlier_count and `repeated` hold; 'repeat-next': while they are counted anew,
// the first customer that is still to be done.
const char* const reportState = R"(
CREATE TABLE report_state (
    name TEXT PRIMARY KEY CHECK (name IN ('repeat-window', 'repeat-next')),
    value INTEGER NOT NULL
) STRICT, WITHOUT ROWID)";

// However a ledger line is written, the sums come to know of it.
const char* const onInsert = R"(
CREATE TRIGGER report_learns_of_a_line AFTER INSERT ON ledger_line
BEGIN
    INSERT INTO report_change (complaint_id) VALUES (NEW.complaint_id) ON CONFLICT DO NOTHING;
END)";

const char* const onUpdate = R"(
CREATE TRIGGER report_learns_of_a_change AFTER UPDATE ON ledger_line
BEGIN
    INSERT INTO report_change (complaint_id) VALUES (NEW.complaint_id) ON CONFLICT DO NOTHING;
END)";

const char* const onDelete = R"(
CREATE TRIGGER report_learns_of_a_removal AFTER DELETE ON ledger_line
BEGIN
    INSERT INTO report_change (complaint_id) VALUES (OLD.complaint_id) ON CONFLICT DO NOTHING;
END)";

} // namespace

Migration migration007()
{
    Migration step;
    step.version = 7;
    for (const char* const statement : {reportKey, reportLine, reportDay, reportSum, reportChange, reportState,
             "CREATE INDEX report_by_registration ON report_line (registered_at, status, closed_at)",
             "CREATE INDEX report_by_closing ON report_line (closed_at) WHERE closed_at IS NOT NULL",
             "CREATE INDEX report_by_follow_up ON report_line (followed_up_at) WHERE followed_up_at IS NOT NULL",
             "CREATE INDEX report_open ON report_line (due_at, complaint_id, registered_at)"
             " WHERE closed_at IS NULL AND due_at IS NOT NULL AND status < 2",
             "CREATE INDEX report_late ON report_line (closed_at, due_at, registered_at)"
             " WHERE closed_at > due_at AND status < 2",
             "CREATE INDEX report_alike ON report_line (customer, product, registered_at, complaint_id, categories)"
             " WHERE customer > 0 AND product > 0",
             "CREATE INDEX report_repeating ON report_line (month, earlier_count DESC, complaint_id)"
             " WHERE earlier_count > 0",
             "CREATE INDEX report_by_loss ON report_line (month, loss_fen DESC, complaint_id) WHERE loss_fen <> 0",
             onInsert, onUpdate, onDelete, "INSERT INTO report_change SELECT complaint_id FROM ledger_line"})
        step.statements += QString::fromUtf8(statement);
    return step;
}

} // namespace kesu
