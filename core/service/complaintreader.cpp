// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/complaintreader.h"

#include "core/base/error.h"
#include "core/judgement/judge.h"
#include "core/service/historywindow.h"
#include "core/service/workspace.h"
#include "core/storage/attachmenttable.h"
#include "core/storage/complaintparts.h"
#include "core/storage/complainttable.h"
#include "core/storage/database.h"
#include "core/storage/drafttable.h"
#include "core/storage/ledgertable.h"

#include <QCoreApplication>

namespace kesu {

namespace {

QList<ComplaintRecord> loadFiled(Database& database, const QList<ComplaintId>& ids)
{
    QList<ComplaintRecord> records = ComplaintTable(database).load(ids);
    ComplaintParts(database).load(records);
    return records;
}

} // namespace

Database& ComplaintReader::database() const
{
    return m_workspace.database();
}

std::optional<ComplaintRecord> ComplaintReader::filed(ComplaintId id) const
{
    QList<ComplaintRecord> records = loadFiled(database(), {id});
    if (records.isEmpty())
        return {};
    AttachmentTable(database()).load(records);
    return records.first();
}

ComplaintRecord ComplaintReader::kept(ComplaintId id) const
{
    if (!id.isStored())
        return {};
    if (const auto draft = DraftTable(database()).find(id))
        return *draft;
    return filed(id).value_or(ComplaintRecord());
}

std::optional<Rulebook> ComplaintReader::rulebookOf(const ComplaintRecord& record) const
{
    if (!record.edition.isEmpty()) {
        if (auto rulebook = m_workspace.rulebooks().find(record.rulebook, record.edition))
            return rulebook;
        m_workspace.rulebookService().refresh(); // another window may have brought it in
        return m_workspace.rulebooks().find(record.rulebook, record.edition);
    }
    return m_workspace.rulebooks().find(record.rulebook, record.facts.registeredAt.date());
}

QList<PastComplaint> ComplaintReader::historyFor(const ComplaintRecord& record) const
{
    const auto rulebook = rulebookOf(record);
    if (!rulebook)
        return {};
    const auto from = historyFrom(*rulebook, record.facts.effectiveComplaintDate());
    if (!from)
        return {};
    const QList<ComplaintId> ids = ComplaintTable(database()).earlierThan(record, *from);
    if (ids.isEmpty())
        return {};
    const QHash<qint64, QString> grades = LedgerTable(database()).grades(ids);
    QList<PastComplaint> history;
    for (const ComplaintRecord& past : loadFiled(database(), ids))
        history += PastComplaint{past.facts, grades.value(past.id.value())};
    return history;
}

Case ComplaintReader::caseOf(const ComplaintRecord& record, const QList<PastComplaint>& history) const
{
    return {record.rulebook, m_workspace.clock().now(), record.facts, history};
}

Verdict ComplaintReader::judge(const ComplaintRecord& record, const QList<PastComplaint>& history) const
{
    const auto rulebook = rulebookOf(record);
    if (!rulebook)
        throw Error(ErrorCode::ResourceMissing,
            QCoreApplication::translate("ComplaintService", "The standard “%1” is not installed.")
                .arg(record.rulebook));
    return kesu::judge(*rulebook, caseOf(record, history), m_workspace.calendar());
}

} // namespace kesu
