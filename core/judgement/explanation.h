// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/workcalendar.h"
#include "core/judgement/verdict.h"

namespace kesu {

/// What a condition came to: `Unknown` while a field that decides it is not filled in.
enum class Truth { True, False, Unknown };

/// How the parts of a condition make up the whole.
enum class PartsOf {
    None, ///< no parts: `text` says it all
    All, ///< every part must hold
    Any, ///< one of the parts must hold
    Not, ///< its one part must not hold
    First, ///< the first part that is known decides
    Meaning, ///< what the name in `text` stands for
    Elements, ///< the same asked of each element of a list
};

/// A condition in words, with what it came to, down to single tests.
struct ExplainedCondition
{
    Truth truth = Truth::Unknown;
    QString text; ///< for example "使用情况（使用中）是“未使用”"; empty where the parts say it
    PartsOf of = PartsOf::None;
    QList<ExplainedCondition> parts;

    friend bool operator==(const ExplainedCondition&, const ExplainedCondition&) = default;
};

/// A field of the case that was looked at.
struct ExplainedFact
{
    QString path; ///< as in the case JSON without "complaint.": "usage", "events.reply", "evidence"
    QString label;
    QString value; ///< as people write it; empty where nothing is filled in

    friend bool operator==(const ExplainedFact&, const ExplainedFact&) = default;
};

/// A named value, or a result of the verdict itself, met on the way.
struct ExplainedName
{
    QString name; ///< as rules call it
    QString label;
    QString value; ///< as people write it; empty where it is absent
    QString code; ///< the expression, empty for a result
    int line = 0; ///< in the rulebook's file; 0 for a result
    bool houseDefault = false;

    friend bool operator==(const ExplainedName&, const ExplainedName&) = default;
};

/// A span counted from a day or moment.
struct ExplainedSpan
{
    Moment from;
    TimeSpan within;
    Moment dueAt; ///< the end of the last day, or the moment itself for minutes, hours and half a working day
    QList<CountedDay> days; ///< one by one; empty for minutes, hours and half a working day

    friend bool operator==(const ExplainedSpan&, const ExplainedSpan&) = default;
};

/// A row of the rulebook, or one of its cases, with its condition.
struct ExplainedRow
{
    /// Beaten: it held, and another row won. Open: its condition is unknown.
    enum class Outcome { Struck, Beaten, PassedOver, Open };

    Outcome outcome = Outcome::Struck;
    QString clause;
    int line = 0; ///< where the row, or its case, begins in the file
    QString note; ///< why another row won, or what this one would give; may be empty
    QString code; ///< the condition as the file has it; empty: the row always holds
    std::optional<ExplainedCondition> condition; ///< empty: the row always holds
    QStringList missing; ///< paths of fields for want of which the condition is unknown

    friend bool operator==(const ExplainedRow&, const ExplainedRow&) = default;
};

/// Why one element of a verdict is as it is.
struct ExplainedElement
{
    QString clause;
    bool houseDefault = false;
    QList<ExplainedRow> rows; ///< the row that struck first, then those that could have stood in its place
    QList<ExplainedFact> facts;
    QList<ExplainedName> names;
    QList<ExplainedSpan> spans;
    QStringList steps; ///< the reckoning in sentences, in order

    friend bool operator==(const ExplainedElement&, const ExplainedElement&) = default;
};

/// Why a verdict is as it is: each list has one element for each element of the verdict's list of that name, in its
/// order.
struct Explanation
{
    /// The rows that could have made the complaint something else: which hold, which do not, which are unknown.
    ExplainedElement status;
    QList<ExplainedElement> reasons;
    std::optional<ExplainedElement> filingLimit;
    QList<ExplainedElement> evidence;
    std::optional<ExplainedElement> grade;
    QList<ExplainedElement> deadlines;
    QList<ExplainedElement> approvals;
    std::optional<ExplainedElement> liabilityTotal; ///< where there is a loss to split
    QList<ExplainedElement> liability; ///< by line
    QList<ExplainedElement> recoveries;
    QList<ExplainedElement> penalties;
    QList<ExplainedElement> notices;

    friend bool operator==(const Explanation&, const Explanation&) = default;
};

/// Ids as JSON spells them: true, false, unknown; none, all, any, not, first, meaning, elements; struck, beaten,
/// passed-over, open.
QString toId(Truth truth);
QString toId(PartsOf of);
QString toId(ExplainedRow::Outcome outcome);

} // namespace kesu
