// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/waitingtable.h"

#include "core/storage/ledgerfilter.h"
#include "core/storage/statement.h"

namespace kesu {

using namespace Qt::StringLiterals;

namespace {

/// Moments are texts: these come before and after all of them.
const QString beforeAll = u"0"_s;
const QString afterAll = u"9999"_s;

/// SELECTs of complaint_id, position (-1: the closing day) and due_at of what is due in the span.
QStringList partsOf(const DeskSpan& span, const QString& ending)
{
    QStringList parts = {u"SELECT complaint_id, position, due_at FROM task INDEXED BY task_by_due"
                         " WHERE due_at >= :from AND due_at < :before"_s
        + ending};
    if (span.undated == DeskSpan::Undated::Counted)
        parts += u"SELECT complaint_id, position, due_at FROM task INDEXED BY task_by_due WHERE due_at IS NULL"_s
            + ending;
    if (span.closing == DeskSpan::Closing::Counted)
        parts += u"SELECT line.complaint_id, -1, line.close_due_at AS due_at FROM ledger_line AS line"
                 " INDEXED BY ledger_open_by_close_due WHERE "_s
            + openLine()
            + u" AND coalesce(line.close_due_at, '') >= :from AND coalesce(line.close_due_at, '') < :before"
              " AND NOT EXISTS (SELECT 1 FROM task WHERE task.complaint_id = line.complaint_id AND what = 'close')"_s
            + QString(ending).replace(u"due_at"_s, u"coalesce(line.close_due_at, '')"_s);
    return parts;
}

void bindSpan(Statement& statement, const DeskSpan& span)
{
    statement.bind(u"from"_s, span.from ? span.from->toIso() : beforeAll)
        .bind(u"before"_s, span.before ? span.before->toIso() : afterAll);
}

} // namespace

QList<WaitingComplaint> WaitingTable::waiting(const DeskSpan& span, int most) const
{
    // Each part gives its most urgent ones by its own index, so that nothing long is put in order.
    QStringList firsts;
    for (const QString& part : partsOf(span, u" ORDER BY due_at LIMIT :most"_s))
        firsts += u"SELECT * FROM (%1)"_s.arg(part);
    Statement row(m_database,
        u"SELECT found.complaint_id, line.number, line.customer_name, line.rulebook, found.due_at,"
        " coalesce(task.what, 'close') AS what, coalesce(task.detail, complaint.description) AS detail,"
        " coalesce(task.role, line.next_role) AS role FROM (%1) AS found"
        " CROSS JOIN ledger_line AS line ON line.complaint_id = found.complaint_id"
        " CROSS JOIN complaint ON complaint.id = found.complaint_id"
        " LEFT JOIN task ON task.complaint_id = found.complaint_id AND task.position = found.position"
        " ORDER BY found.due_at IS NULL, found.due_at, found.complaint_id, found.position LIMIT :most"_s.arg(
            firsts.join(u" UNION ALL "_s)));
    bindSpan(row, span);
    row.bind(u"most"_s, most);
    QList<WaitingComplaint> waiting;
    while (row.next())
        waiting += WaitingComplaint{row.id<ComplaintId>(u"complaint_id"_s), row.text(u"number"_s),
            row.text(u"customer_name"_s), row.text(u"rulebook"_s),
            LedgerTask{
                row.text(u"what"_s), row.text(u"detail"_s), row.text(u"role"_s), row.optionalMoment(u"due_at"_s)}};
    return waiting;
}

int WaitingTable::countComplaints(const DeskSpan& span) const
{
    Statement row(m_database,
        u"SELECT count(DISTINCT complaint_id) AS complaints FROM (%1)"_s.arg(
            partsOf(span, QString()).join(u" UNION ALL "_s)));
    bindSpan(row, span);
    return row.next() ? row.count(u"complaints"_s) : 0;
}

} // namespace kesu
