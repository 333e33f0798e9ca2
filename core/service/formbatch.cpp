// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/formbatch.h"

#include "core/base/error.h"
#include "core/service/workspace.h"

#include <QCoreApplication>

namespace kesu {

using namespace Qt::StringLiterals;

namespace {

constexpr int pageOfLedger = 500;
constexpr qsizetype longestName = 120;

} // namespace

FormBatch::FormBatch(Workspace& workspace, FormBatchOrder order)
    : m_workspace(workspace)
    , m_order(std::move(order))
    , m_forms(workspace)
{
    for (qsizetype first = 0; first < m_order.complaints.size(); first += pageOfLedger) {
        const QList<ComplaintId> some = m_order.complaints.mid(first, pageOfLedger);
        QHash<qint64, LedgerRow> rows;
        for (const LedgerRow& row : m_workspace.complaints().ledgerOf(some))
            rows.insert(row.id.value(), row);
        plan(some, rows);
    }
}

void FormBatch::plan(const QList<ComplaintId>& some, const QHash<qint64, LedgerRow>& rows)
{
    for (const ComplaintId id : some) {
        const auto row = rows.constFind(id.value());
        const QString byId = u"#%1"_s.arg(id.value());
        if (row == rows.constEnd()) {
            m_failures.append({id, byId,
                QCoreApplication::translate("FormBatch", "There is no such complaint in the ledger any more.")});
            continue;
        }
        if (!m_workspace.rulebooks().find(row->rulebook, row->registeredAt.date())) {
            m_failures.append({id, row->number.isEmpty() ? byId : row->number,
                QCoreApplication::translate(
                    "FormBatch", "The rulebook %1 is not at hand, so the form cannot be judged and printed.")
                    .arg(row->rulebook)});
            continue;
        }
        for (qsizetype key = 0; key < m_order.keys.size(); ++key) {
            const QString& name = m_order.keys[key];
            if (!name.contains(u'/') || name.section(u'/', 0, 0) == row->rulebook)
                m_jobs.append({id, key});
        }
    }
}

FormTree FormBatch::form(qsizetype index)
{
    const Job& job = m_jobs[index];
    FormTree tree = m_forms.form(m_order.keys[job.key], job.complaint, m_order.profile, m_order.language);
    if (m_order.copies == FormBatchOrder::Copies::One)
        tree.copies.clear();
    return tree;
}

QString FormBatch::fileName(qsizetype index, const FormTree& tree, const QString& pattern) const
{
    const ComplaintId id = m_jobs[index].complaint;
    const QList<LedgerRow> rows = m_workspace.complaints().ledgerOf({id});
    const LedgerRow row = rows.isEmpty() ? LedgerRow() : rows.first();
    const QString number = row.number.isEmpty() ? u"%1"_s.arg(id.value()) : row.number;
    QString name = pattern;
    name.replace(u"{number}"_s, number)
        .replace(u"{form}"_s, tree.title)
        .replace(u"{date}"_s, toIso(row.registeredAt.date()))
        .replace(u"{customer}"_s, row.customer);
    name = safeFileName(name);
    return name.isEmpty() ? safeFileName(u"%1 %2"_s.arg(number, tree.title)) : name;
}

QList<ComplaintId> complaintsOf(Workspace& workspace, const LedgerQuery& query, const FormProgress& progress)
{
    QList<ComplaintId> ids;
    const ComplaintService& complaints = workspace.complaints();
    QList<LedgerRow> rows = complaints.ledger(query, pageOfLedger);
    while (!rows.isEmpty()) {
        for (const LedgerRow& row : std::as_const(rows))
            ids.append(row.id);
        if (progress && !progress(ids.size()))
            throw Error(
                ErrorCode::Cancelled, QCoreApplication::translate("FormBatch", "Stopped; nothing was printed."));
        rows = complaints.ledgerAfter(query, rows.constLast(), pageOfLedger);
    }
    return ids;
}

QString safeFileName(const QString& name)
{
    static const QString refused = u"<>:\"/\\|?*"_s;
    QString safe;
    for (const QChar c : name)
        safe += refused.contains(c) ? QChar(u'_') : c.isPrint() ? c : QChar(u' ');
    safe = safe.simplified().left(longestName);
    if (!safe.isEmpty() && safe.back().isHighSurrogate())
        safe.chop(1);
    // A name that ends with a full stop or begins with one is hidden, or refused, by this system or that.
    while (safe.endsWith(u'.') || safe.endsWith(u' '))
        safe.chop(1);
    while (safe.startsWith(u'.') || safe.startsWith(u' '))
        safe.remove(0, 1);
    static const QStringList devices = {u"CON"_s, u"PRN"_s, u"AUX"_s, u"NUL"_s};
    if (devices.contains(safe.section(u'.', 0, 0).toUpper()))
        safe.prepend(u'_');
    return safe;
}

} // namespace kesu
