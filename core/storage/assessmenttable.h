// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment/assessmentsheet.h"
#include "core/base/id.h"

namespace kesu {

class Database;

using AssessmentSheetId = Id<struct AssessmentSheetTag>;

/// A sheet as it is kept.
struct StoredSheet
{
    AssessmentSheetId id;
    int version = 0; ///< counts saves; 0 before the first
    QString edition; ///< of the rulebook that assesses it
    AssessmentSheet sheet;
    Moment updatedAt;
    QString updatedBy;

    friend bool operator==(const StoredSheet&, const StoredSheet&) = default;
};

/// The table `assessment_sheet`: one row for each rulebook, assessment, period and subject.
class AssessmentTable
{
public:
    explicit AssessmentTable(Database& database)
        : m_database(database)
    {
    }

    /// The sheet of the same rulebook, assessment, period and subject; what is entered on it does not matter.
    std::optional<StoredSheet> find(const AssessmentSheet& like) const;
    /// All of the same rulebook, assessment and subject with a period of the same length that ended before this one
    /// begins, the newest first.
    QList<StoredSheet> before(const AssessmentSheet& like) const;
    /// All of the same rulebook, assessment and period, by subject.
    QList<StoredSheet> inPeriod(const AssessmentSheet& like) const;

    /// Stores a new sheet and returns its id.
    AssessmentSheetId insert(const StoredSheet& sheet) const;
    /// Replaces what is entered, provided that the row still has version `expectedVersion`. False if it has not.
    bool update(const StoredSheet& sheet, int expectedVersion) const;

    /// Filed complaints registered on those days, both included, in the order of registration; of that rulebook, or of
    /// any where it is empty.
    QList<ComplaintId> complaintsRegistered(QDate from, QDate to, const QString& rulebook) const;

private:
    Database& m_database;
};

} // namespace kesu
