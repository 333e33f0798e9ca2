// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/signin.h"
#include "core/complaint/complaintrecord.h"
#include "core/complaint/ledger.h"
#include "core/judgement/explanation.h"
#include "core/judgement/improvements.h"
#include "core/report/reporteddata.h"
#include "core/rulebook/rulebook.h"
#include "core/service/importoutcome.h"

#include <chrono>

namespace kesu {

class AttachmentFiles;
class ComplaintReader;
class Secret;
class Workspace;

/// One thing to do, for the desk.
struct DeskItem
{
    ComplaintId id;
    QString number; ///< or empty
    QString customer;
    QString rulebook;
    QString what; ///< stage id, or "evidence", "approval", "draft"
    QString detail; ///< the verdict's sentence, or the draft's first words
    QString role; ///< whose turn, role id, or empty
    std::optional<Moment> dueAt; ///< empty: waiting without a day

    friend bool operator==(const DeskItem&, const DeskItem&) = default;
};

/// What came of an approval given with a name and a password.
struct SignedApproval
{
    SignInResult result;
    std::optional<ComplaintRecord> record; ///< with the approval; given when the result is Done
};

/// One column of the desk.
struct DeskColumn
{
    QList<DeskItem> items; ///< the most urgent ones
    int complaints = 0; ///< all that have something to do in the span

    friend bool operator==(const DeskColumn&, const DeskColumn&) = default;
};

/// The use cases around one complaint: entering, judging, filing, changing, reading. Each call is one transaction that
/// writes the change and its history, or nothing. World failures are thrown as Error; so is a missing right
/// (NotAllowed, SignInNeeded).
///
/// Values that whoever is at work may not see are left out of everything that is returned (`hidden` says so), and kept
/// as they are when such a record is saved. Writing to one is NotAllowed.
class ComplaintService
{
public:
    explicit ComplaintService(Workspace& workspace);

    /// A new slip with today's defaults, judged by that rulebook. Nothing is stored.
    ComplaintRecord blank(const QString& rulebookId) const;

    /// The edition that judges the record: by its registration, or the frozen one once it is filed.
    std::optional<Rulebook> rulebookOf(const ComplaintRecord& record) const;
    /// Earlier complaints that rules about repetition look at. Fetched once when a slip opens or its date changes.
    QList<PastComplaint> historyFor(const ComplaintRecord& record) const;
    /// Judges as of the clock's now. Pure apart from the clock: quick enough for every keystroke. Hidden values are
    /// judged as they are stored, and amounts left out of the verdict.
    Verdict judge(const ComplaintRecord& record, const QList<PastComplaint>& history) const;
    /// Why the verdict is as it is; see kesu::explain().
    Explanation explain(
        const ComplaintRecord& record, const QList<PastComplaint>& history, const QString& language) const;
    /// What would make it better; see kesu::wouldChange().
    QList<Improvement> wouldChange(
        const ComplaintRecord& record, const QList<PastComplaint>& history, const QString& language) const;

    /// What keeps the slip from being filed, by field. A draft is always possible.
    Findings check(const ComplaintRecord& record) const;

    /// Keeps the slip as typed. Gives it an id if it has none; version and id come back in the result. Of a filed
    /// complaint it keeps a working copy beside what is filed (see workingCopy()), until save() or discardDraft().
    ComplaintRecord saveDraft(const ComplaintRecord& record);
    /// Enters the slip into the ledger and gives it its number when the rulebook says so ("register" or "valid").
    /// The record must have no errors by check(). Throws Error{ChangedByOthers} if a newer version is stored.
    ComplaintRecord file(const ComplaintRecord& record, const QString& why = {});
    /// Saves changes to a filed complaint, with history field by field; may give the number when it has become valid.
    ComplaintRecord save(const ComplaintRecord& record, const QString& why = {});
    /// Approves a filed complaint as whoever is signed in, who must hold that role: stored at once, as of now.
    ComplaintRecord approve(ComplaintId id, const QString& matter, const QString& role);
    /// The same as somebody else, who signs in for this one approval; the session stays as it is.
    SignedApproval approveAs(
        const QString& name, const Secret& password, ComplaintId id, const QString& matter, const QString& role);
    /// Throws away a draft that was never filed, or the working copy of a filed one. An unknown id is passed over.
    void discardDraft(ComplaintId id);

    /// Files many records in one transaction: all that are without errors, or, where the world fails, none. A record
    /// whose `source` is stored already is passed over, so that importing twice adds nothing. A number that a record
    /// brings is kept and must be new. The outcomes stand in the order of the records.
    QList<ImportOutcome> importRecords(const QList<ComplaintRecord>& records, const ImportOptions& options = {});

    /// The filed complaint, or the draft, with that id. Throws Error{NotFound}.
    ComplaintRecord load(ComplaintId id) const;
    std::optional<ComplaintId> findByNumber(const QString& number) const;
    /// The most recently kept first. Those in state Filed are working copies of filed complaints.
    QList<ComplaintRecord> drafts() const;
    /// What was typed into a filed complaint and not saved, if anything was kept.
    std::optional<ComplaintRecord> workingCopy(ComplaintId id) const;
    /// When the draft or working copy with that id was last kept; empty where none is.
    std::optional<Moment> keptAt(ComplaintId id) const;
    QList<HistoryEntry> history(ComplaintId id) const;

    /// The first lines of the query.
    QList<LedgerRow> ledger(const LedgerQuery& query, int limit) const;
    /// The lines of the query that follow one of its lines: page by page through a ledger of any length.
    QList<LedgerRow> ledgerAfter(const LedgerQuery& query, const LedgerRow& last, int limit) const;
    /// The first lines of the query, or nothing where finding them would take longer than that.
    std::optional<QList<LedgerRow>> ledgerWithin(
        const LedgerQuery& query, int limit, std::chrono::milliseconds time) const;
    /// The lines of those complaints, in that order, as they are now.
    QList<LedgerRow> ledgerOf(const QList<ComplaintId>& ids) const;
    /// The query as whoever is at work may ask it, for a LedgerSurveyor. Throws Error{NotAllowed}.
    LedgerQuery allowed(const LedgerQuery& query) const;
    LedgerTotals ledgerTotals(const LedgerQuery& query) const;
    /// What is to be done in that span, the most urgent first, at most so many things.
    DeskColumn desk(const DeskSpan& span, int most) const;
    /// Slips that were begun and not filed, the latest first.
    QList<DeskItem> draftsOnDesk() const;

    /// What reports are computed from: all filed complaints registered in [registeredFrom, to], and those registered
    /// before that were not closed before `notClosedBefore`. In the order of registration.
    QList<ReportedComplaint> reportedComplaints(QDate registeredFrom, QDate to, QDate notClosedBefore) const;

    /// Judges again all open complaints whose verdict may have changed since it was stored, because time has passed;
    /// none while locked. Counts clauses of some complaints of an older database by the way. Returns how many verdicts
    /// changed.
    int refreshVerdicts();

    /// Copies a file beside the database under its hash. The row is written when the record is saved.
    Attachment attach(const QString& path);
    /// Where the content of an attachment lies.
    QString attachmentPath(const Attachment& attachment) const;
    /// For showing, opening and copying them.
    AttachmentFiles attachmentFiles() const;

private:
    QList<LedgerRow> ledgerPage(const LedgerQuery& query, int limit, const LedgerRow* after) const;
    /// Whether whoever is at work may have to do with the draft or working copy under that id.
    bool mayTouchDraft(ComplaintId id) const;
    void requireDraft(ComplaintId id) const;
    /// What is stored of the record whole: the filed complaint, or the draft; a blank one where nothing is.
    ComplaintRecord storedLike(const ComplaintRecord& record) const;
    /// The record with its hidden values filled in; throws Error{NotAllowed} where it wrote to one.
    ComplaintRecord whole(const ComplaintRecord& shown, const ComplaintRecord& stored) const;
    ComplaintRecord shown(ComplaintRecord record) const;
    Case judgedCase(const ComplaintRecord& record, const QList<PastComplaint>& history) const;
    ComplaintRecord approved(const Access& holder, ComplaintId id, const QString& matter, const QString& role);

    Workspace& m_workspace;
    /// The history that was given out last, as it was shown and as it is: judging must not depend on who judges.
    mutable QList<PastComplaint> m_shownHistory;
    mutable QList<PastComplaint> m_wholeHistory;
};

} // namespace kesu
