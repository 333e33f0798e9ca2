// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/complaint/complaintrecord.h"
#include "core/complaint/ledger.h"
#include "core/storage/ledgersummary.h"

#include <QHash>

namespace kesu {

class Database;

/// The ledger's lines: what the last judgement made of each filed complaint. Derived from the complaint's own tables
/// and written together with them.
class LedgerTable
{
public:
    explicit LedgerTable(Database& database)
        : m_database(database)
    {
    }

    /// Makes or replaces the line of that complaint with its liability lines and tasks.
    void store(const ComplaintRecord& record, const LedgerSummary& summary) const;
    /// The summary as it is stored, without the sentences of its liability lines. Empty for one that is not filed.
    std::optional<LedgerSummary> summary(ComplaintId id) const;
    /// The grade id of each of those complaints, by id value.
    QHash<qint64, QString> grades(const QList<ComplaintId>& ids) const;
    /// The ids of the standards under which complaints are filed, sorted.
    QStringList rulebooks() const;
    /// How many complaints are filed under that rulebook; empty: under any.
    qint64 count(const QString& rulebook) const;
    /// The complaints of a rulebook in the order in which they were registered, each with the day of the complaint.
    QList<std::pair<ComplaintId, QDate>> inOrderOfRegistration(const QString& rulebook) const;
    /// How many complaints of that rulebook were registered at that moment or later.
    qint64 countSince(const QString& rulebook, Moment from) const;
    /// Complaints whose verdict may have changed by then because time has passed, the longest waiting first.
    QList<ComplaintId> toJudgeAgain(Moment now, int limit) const;

    /// The first lines of the query, or those that follow `after`, a line of the same query. now: for what is overdue.
    QList<LedgerRow> rows(const LedgerQuery& query, Moment now, int limit, const LedgerRow* after = nullptr) const;
    /// The lines of those complaints in the order given; those that are not filed are passed over.
    QList<LedgerRow> rowsOf(const QList<ComplaintId>& ids) const;
    /// Everything that the query finds: some tenths of a second at a million lines.
    LedgerSurvey survey(const LedgerQuery& query, Moment now) const;
    LedgerTotals totals(const LedgerQuery& query, Moment now) const;

private:
    void storeLiability(ComplaintId id, const QList<LiabilityLine>& lines) const;
    void storeTasks(ComplaintId id, const QList<LedgerTask>& tasks) const;

    Database& m_database;
};

} // namespace kesu
