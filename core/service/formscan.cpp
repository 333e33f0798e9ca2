// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/formscan.h"

#include "core/base/error.h"
#include "core/service/workspace.h"
#include "core/storage/complainttable.h"
#include "core/storage/database.h"
#include "core/storage/historytable.h"

#include <QCoreApplication>
#include <algorithm>

namespace kesu {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(FormScan)
};

/// Proof that a draft is of this database: nothing is in the history about it yet.
QByteArray proofOfDatabase(const Workspace& workspace)
{
    return QByteArray::fromHex(workspace.databaseIdentity().toLatin1()).left(FormCode::proofBytes);
}

/// An entry that only gives a row its seal changes nothing that is printed.
bool changesSomething(const HistoryEntry& entry)
{
    return entry.action != u"seal"_s && entry.action != u"upgrade"_s;
}

void noteVersion(Workspace& workspace, ScannedForm& form)
{
    const QList<ComplaintRecord> records = ComplaintTable(workspace.database()).load({form.complaint});
    if (records.isEmpty())
        return;
    form.version = records.first().version;
    form.number = records.first().number;
}

/// Of a filed complaint.
void compare(Workspace& workspace, ScannedForm& form)
{
    noteVersion(workspace, form);
    QList<HistoryEntry> entries
        = HistoryTable(workspace.database()).of(HistoryEntity::Complaint, form.complaint.value());
    entries.removeIf(
        [&](const HistoryEntry& entry) { return entry.sequence <= form.paper.sequence || !changesSomething(entry); });
    form.state = entries.isEmpty() ? PaperState::Present : PaperState::Changed;
    if (entries.isEmpty() || !workspace.access().may(Right::SeeHistory))
        return;
    form.since = workspace.complaints().history(form.complaint);
    form.since.removeIf(
        [&](const HistoryEntry& entry) { return entry.sequence <= form.paper.sequence || !changesSomething(entry); });
}

void compareDraft(Workspace& workspace, ScannedForm& form)
{
    if (form.paper.proof != proofOfDatabase(workspace))
        return;
    const ComplaintId id = form.paper.complaint;
    try {
        const ComplaintRecord record = workspace.complaints().load(id);
        form.complaint = id;
        form.version = record.version;
        form.number = record.number;
        form.state = record.state == RecordState::Filed ? PaperState::Filed
            : record.version == form.paper.version      ? PaperState::Present
                                                        : PaperState::Changed;
    } catch (const Error& error) {
        if (error.code() != ErrorCode::NotFound)
            throw;
        form.state = PaperState::Gone;
    }
}

QString nameOf(const ScannedForm& form)
{
    if (!form.number.isEmpty())
        return form.number;
    return form.complaint.isStored() ? u"#%1"_s.arg(form.complaint.value()) : form.paper.number;
}

QString changeSentence(const ScannedForm& form)
{
    const QString name = nameOf(form);
    if (form.since.isEmpty())
        return Text::tr("%1 has been changed since this form was printed.").arg(name);
    const HistoryEntry& last = form.since.last();
    return Text::tr("%1 has been changed since this form was printed, last on %2 by %3.")
        .arg(name, last.at.toDisplay(), last.who);
}

} // namespace

FormCode formCodeOf(Workspace& workspace, const ComplaintRecord& record)
{
    FormCode code;
    code.complaint = record.id;
    code.version = record.version;
    code.number = record.number;
    const std::optional<ChainedEntry> last
        = HistoryTable(workspace.database()).lastOf(HistoryEntity::Complaint, record.id.value());
    if (last && record.state == RecordState::Filed) {
        code.sequence = last->head.sequence;
        code.proof = last->head.hash.left(FormCode::proofBytes);
    } else {
        code.proof = proofOfDatabase(workspace);
    }
    return code;
}

ScannedForm scanForm(Workspace& workspace, const FormCode& paper)
{
    workspace.access().requireAny({Right::SeeComplaints, Right::EnterSlips});
    ScannedForm form;
    form.paper = paper;
    if (paper.sequence == 0) {
        compareDraft(workspace, form);
        return form;
    }
    workspace.access().require(Right::SeeComplaints);
    const std::optional<ChainedEntry> entry
        = HistoryTable(workspace.database()).at(HistoryEntity::Complaint, paper.sequence);
    const bool isOurs = entry && !paper.proof.isEmpty() && entry->head.hash.startsWith(paper.proof)
        && (!paper.complaint.isStored() || paper.complaint.value() == entry->entityId);
    if (isOurs) {
        form.complaint = ComplaintId(entry->entityId);
        compare(workspace, form);
    }
    return form;
}

QString sentenceOf(const ScannedForm& form)
{
    const QString name = nameOf(form);
    switch (form.state) {
    case PaperState::Present:
        return Text::tr("This form shows %1 as it is now.").arg(name);
    case PaperState::Changed:
        return changeSentence(form);
    case PaperState::Filed:
        return Text::tr("This form is of a draft, which has been filed since as %1.").arg(name);
    case PaperState::Gone:
        return Text::tr("This form is of a draft that was thrown away.");
    case PaperState::Foreign:
        return name.isEmpty()
            ? Text::tr("No complaint here has ever been in the state that this code names: a letter or digit may be "
                       "wrong, or the form is of another database.")
            : Text::tr("This form of %1 is of another database: no complaint here has ever been in the state that it "
                       "names.")
                  .arg(name);
    }
    Q_UNREACHABLE();
}

} // namespace kesu
