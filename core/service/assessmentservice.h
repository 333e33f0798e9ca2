// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment/assess.h"
#include "core/complaint/ledger.h"
#include "core/storage/assessmenttable.h"

namespace kesu {

class Workspace;

/// The use cases around the sheets of periodic assessments. Each call that writes is one transaction that writes the
/// sheet and its history, or nothing. World failures are thrown as Error, and so is a missing right: sheets are seen by
/// whoever may see assessments, amounts and names of staff, since figures are made of these.
class AssessmentService
{
public:
    explicit AssessmentService(Workspace& workspace);

    /// Every rulebook that assesses periods, in the edition in force today, in the order of the library.
    QList<Rulebook> rulebooks() const;
    /// The edition that assesses a sheet: once it is kept the one that it was kept by, before that the one in force on
    /// the first day of its period. Empty if it is not installed.
    std::optional<Rulebook> rulebookOf(const StoredSheet& sheet) const;
    /// Whose sheets there may be: departments by code, employees by name; those of the master data, and those that have
    /// a sheet in this period. Empty for an assessment of the whole company.
    QStringList subjects(const AssessmentSheet& like) const;
    /// The sheet of that rulebook, assessment, period and subject as it is kept, or a blank one.
    StoredSheet open(const AssessmentSheet& like) const;

    /// What its figures look at: the complaints of the period and subject from the ledger, the sheets before and
    /// beside. Fetched once when a sheet opens; while typing only `own.sheet` changes.
    ///
    /// A standard that judges no complaint looks at all of the company's; one that judges, at those filed under it. A
    /// department's are those for which it is responsible, an employee's those with the name as salesman, investigator
    /// or judge.
    AssessmentFacts facts(const StoredSheet& stored) const;
    /// Works the figures out by the edition of rulebookOf(). Pure: quick enough for every keystroke.
    AssessmentResult assess(const Rulebook& rulebook, const AssessmentFacts& facts) const;

    /// Keeps the sheet with an entry in the history for each field that changed; its first edition stays. Nothing is
    /// stored where findings come back. Throws Error{ChangedByOthers} if a newer version is stored.
    std::optional<StoredSheet> save(const StoredSheet& sheet, const QString& why, Findings& findings);
    QList<HistoryEntry> history(AssessmentSheetId id) const;

private:
    void requireSight() const;
    QList<AssessmentSheet> earlierSheets(const AssessmentSheet& sheet, const Assessment& assessment) const;

    Workspace& m_workspace;
};

} // namespace kesu
