// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/complaint/complaintrecord.h"
#include "core/judgement/verdict.h"
#include "core/rulebook/rulebook.h"
#include "core/service/historywriter.h"

#include <QSet>

namespace kesu {

class Workspace;
struct JudgedRecord;

/// Writes complaints inside the transaction of a use case: number, rows, ledger line, history, master data. Made anew
/// for each transaction.
class ComplaintWriter
{
public:
    /// who: for the history, where it is not whoever is at work.
    ComplaintWriter(Workspace& workspace, const QString& why, const QString& who = {});

    /// Enters a record that is not in the ledger yet; gives it its id, edition and (on that day) its number. action:
    /// "file" or "import". judged: what its judgement would give, where that is known already.
    ComplaintRecord enter(const ComplaintRecord& record, QDate numberDay, const QString& action,
        const QString& note = {}, const JudgedRecord* judged = nullptr);
    /// Replaces the stored record by the changed one. A record without changes keeps its version. action: "change" or
    /// "approve".
    ComplaintRecord change(const ComplaintRecord& stored, const ComplaintRecord& changed,
        const QString& action = QStringLiteral("change"));
    /// Judges a stored record again; its number may be given now. True if the verdict differs from what was stored.
    bool judgeAgain(const ComplaintRecord& stored);
    /// The id for a new slip.
    ComplaintId newId();

    const HistoryWriter& history() const { return m_history; }

private:
    Rulebook rulebookOf(const ComplaintRecord& record) const;
    Verdict judge(const ComplaintRecord& record) const;
    void giveNumber(ComplaintRecord& record, const Rulebook& rulebook, VerdictStatus status, QDate day);
    /// Takes note of a number that came with the record, so that the series does not give it again.
    void keepNumber(const ComplaintRecord& record, const Rulebook& rulebook);
    void storeLedgerLine(const ComplaintRecord& record, const JudgedRecord& judged);
    JudgedRecord forLedger(const ComplaintRecord& record, const Verdict& verdict) const;
    /// Keeps the text of the edition that judges a complaint, the first time in this transaction.
    void keepEdition(const Rulebook& rulebook);
    void rememberMasterData(const ComplaintRecord& record);

    Workspace& m_workspace;
    Moment m_now;
    TimeSpan m_closeWithin;
    HistoryWriter m_history;
    QSet<QString> m_editionsKept; ///< "rulebook/edition"
    QSet<QString> m_customersKnown; ///< by name: entered or touched in this transaction
    QSet<QString> m_productsKnown; ///< by name, code and specification
};

} // namespace kesu
