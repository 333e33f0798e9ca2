// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/periodcomplaints.h"

#include "core/storage/assessmenttable.h"
#include "core/storage/complaintparts.h"
#include "core/storage/complainttable.h"
#include "core/storage/ledgertable.h"

#include <algorithm>

namespace kesu {

using namespace Qt::StringLiterals;

namespace {

bool isOf(const ComplaintRecord& record, AssessmentSubject kind, const QString& subject)
{
    switch (kind) {
    case AssessmentSubject::Company:
        return true;
    case AssessmentSubject::Department: {
        const QString party = u"department:"_s + subject;
        const QList<Bearer>& bearers = record.facts.responsible;
        return std::any_of(
            bearers.begin(), bearers.end(), [&party](const Bearer& bearer) { return bearer.party == party; });
    }
    case AssessmentSubject::Employee:
        break;
    }
    const Handling& handling = record.handling;
    return handling.salesman == subject || handling.investigator == subject || handling.judgedBy == subject;
}

} // namespace

PeriodComplaints::PeriodComplaints(Database& database, QDate from, QDate to, const QString& rulebook)
{
    const QList<ComplaintId> ids = AssessmentTable(database).complaintsRegistered(from, to, rulebook);
    m_grades = LedgerTable(database).grades(ids);
    m_records = ComplaintTable(database).load(ids);
    ComplaintParts(database).load(m_records);
}

QList<PastComplaint> PeriodComplaints::of(AssessmentSubject kind, const QString& subject) const
{
    QList<PastComplaint> complaints;
    for (const ComplaintRecord& record : m_records) {
        if (isOf(record, kind, subject))
            complaints.append({record.facts, m_grades.value(record.id.value())});
    }
    return complaints;
}

} // namespace kesu
