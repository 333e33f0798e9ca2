// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/complaint/complaintrecord.h"
#include "core/rulebook/assessment.h"

namespace kesu {

class Database;

/// The complaints of some days, read once and given out by subject.
class PeriodComplaints
{
public:
    /// Reads the filed complaints registered on those days; of that rulebook, or of any where it is empty.
    PeriodComplaints(Database& database, QDate from, QDate to, const QString& rulebook);

    QList<PastComplaint> of(AssessmentSubject kind, const QString& subject) const;

private:
    QList<ComplaintRecord> m_records;
    QHash<qint64, QString> m_grades;
};

} // namespace kesu
