// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/fraction.h"
#include "core/base/share.h"
#include "core/rulebook/rulebook.h"

namespace kesu {

/// How long a period is that a standard assesses.
enum class PeriodLength { Month, Quarter, HalfYear, Year };

/// Whose complaints an assessment looks at.
enum class AssessmentSubject { Company, Department, Employee };

/// What staff enter on a sheet.
enum class InputKind {
    Count, ///< a whole number, 0 or more
    Score, ///< points with at most two decimals, 0 to the input's most
    Money,
    Share,
    Choice, ///< one of the input's choices
    Text, ///< for the record; figures can only ask whether it is given
};

/// How a figure is shown.
enum class FigureShow {
    Count, ///< a whole number
    Number,
    Percent, ///< of a whole: 3/4 is 75.0%
    Points, ///< a difference of percentages: 1/50 is 2.0 points
    Hours,
    Money,
};

/// Which way a figure gets better.
enum class BetterWay { Unsaid, Higher, Lower };

/// One field of the sheet.
struct AssessmentInput
{
    Term name;
    QString heading; ///< begins a group of fields; empty: belongs to the group above
    QString text; ///< what is meant, for whoever fills it in
    InputKind kind = InputKind::Count;
    std::optional<Fraction> most; ///< of counts and scores
    QStringList choices; ///< ids of the vocabulary Choice

    friend bool operator==(const AssessmentInput&, const AssessmentInput&) = default;
};

/// One figure that comes of the sheet and the complaints.
struct AssessmentFigure
{
    Term name;
    QString formula; ///< the expression as it stands in the file
    FigureShow show = FigureShow::Number;
    int decimals = 0; ///< of what is shown
    BetterWay better = BetterWay::Unsaid;
    std::optional<Share> weight; ///< in the weighted total
    int line = 0; ///< where it stands in the file

    friend bool operator==(const AssessmentFigure&, const AssessmentFigure&) = default;
};

/// One periodic assessment of a standard: what is entered, what is reckoned, and what follows.
struct Assessment
{
    Term name;
    QString text; ///< what the standard says of it
    QString role; ///< role id of who assesses, or empty
    QList<PeriodLength> periods; ///< never empty
    AssessmentSubject subject = AssessmentSubject::Company;
    QList<AssessmentInput> inputs;
    QList<AssessmentFigure> figures;
    bool readsComplaints = false; ///< some figure looks at the complaints of the period
    bool readsPreviousComplaints = false; ///< or at those of the period before
    bool readsBefore = false; ///< at the sheet of the period before
    bool readsBeside = false; ///< at the sheets of the other subjects

    const AssessmentInput* findInput(QStringView id) const;
    const AssessmentFigure* findFigure(QStringView id) const;

    friend bool operator==(const Assessment&, const Assessment&) = default;
};

/// "month", "quarter", "half-year", "year": as rulebooks write it.
QString wordOf(PeriodLength length);

} // namespace kesu
