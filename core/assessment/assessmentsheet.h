// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment/assessmentperiod.h"
#include "core/base/finding.h"
#include "core/complaint/complaint.h"

namespace kesu {

/// What staff entered for one subject in one period. Entries are kept as text by the id of the input: "12", "87.5",
/// "94%", "1234.50", the id of a choice; an entry of blanks is none.
struct AssessmentSheet
{
    QString rulebook; ///< rulebook id
    QString assessment; ///< id of the assessment in it
    AssessmentPeriod period = AssessmentPeriod::containing(QDate(2000, 1, 1), PeriodLength::Month);
    QString subject; ///< the department or employee; empty for the company
    QMap<QString, QString> inputs;

    friend bool operator==(const AssessmentSheet&, const AssessmentSheet&) = default;
};

/// One subject with all that its figures may look at.
struct SubjectFacts
{
    AssessmentSheet sheet;
    /// Of this subject: those of the period, and, as far as figures compare, of the periods before.
    QList<PastComplaint> complaints;
    QList<AssessmentSheet> earlier; ///< of the same subject and assessment, in any order
};

/// Everything that one assessment depends on, besides the rulebook and the calendar.
struct AssessmentFacts
{
    Moment asOf; ///< what is dated later has not happened yet
    SubjectFacts own;
    QList<SubjectFacts> beside; ///< the other subjects of the same assessment and period
};

/// What is wrong with an entry, in one sentence; empty where it is right or blank.
QString faultOf(const AssessmentInput& input, const QString& text);

/// What is wrong with the sheet by itself: entries that no input has, or that are none of its kind; a period of the
/// wrong length; a subject that is missing. Fields are named as in the sheet JSON ("inputs.returned").
Findings checkSheet(const Rulebook& rulebook, const AssessmentSheet& sheet);

} // namespace kesu
