// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment/assessmentsheet.h"
#include "core/calendar/workcalendar.h"

namespace kesu {

/// What a figure comes to. Without a base there is no figure: it is shown as —, never as 0 or 100 %.
struct AssessedFigure
{
    QString id;
    std::optional<Fraction> value; ///< exact; money in yuan
    QString shown; ///< rounded once, half up: "75.0%", "82.50", "1,234.50", "—"
    std::optional<Fraction> valueBefore; ///< on the sheet of the period before
    QString shownBefore;
    QString text; ///< the sum in words, or empty

    friend bool operator==(const AssessedFigure&, const AssessedFigure&) = default;
};

/// What follows from the figures.
struct AssessedNotice
{
    QString id;
    QString clause;
    QString text;
    bool houseDefault = false;

    friend bool operator==(const AssessedNotice&, const AssessedNotice&) = default;
};

struct AssessmentResult
{
    QList<AssessedFigure> figures; ///< all of the assessment, in the order of the rulebook
    QList<AssessedNotice> notices; ///< those that hold
    QStringList missing; ///< inputs without which a figure stays empty

    friend bool operator==(const AssessmentResult&, const AssessmentResult&) = default;
};

/// Works out one sheet. Pure: the same arguments always give the same result. The sheet must name an assessment of the
/// rulebook; entries that are wrong (checkSheet() says which) count as blank. Nothing is rounded before it is shown,
/// money excepted: it is whole fen.
AssessmentResult assess(const Rulebook& rulebook, const AssessmentFacts& facts, const WorkCalendar& calendar);

/// "75.0%", "1.6", "25.0", "12", "1,234.50", or "—": a figure as it is shown, without its unit.
QString shownFigure(const AssessmentFigure& figure, const std::optional<Fraction>& value);

} // namespace kesu
