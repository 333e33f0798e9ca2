// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rulebook/syntax.h"

namespace kesu {

/// What a checked node does. Which values it works on is settled when the rulebook is read, so that judging only
/// switches.
enum class Op : quint8 {
    Constant, ///< operand: index of the constant
    Variable, ///< operand: a bound variable itself
    Field, ///< operand: variable, slot: field of its record
    Event, ///< operand: variable, slot: event
    SheetField, ///< operand: variable, slot: field of the sheet of an assessment
    Named, ///< operand: named value
    ResultField, ///< operand: result record, slot: field
    ResultRecord, ///< operand: result record
    ResultList, ///< operand: a ResultLists
    Applied, ///< operand: row
    Grade,
    GradeSoFar,
    Status,
    Left,
    Total,
    RowKey, ///< operand: a RowKey of the row whose text is written
    Collect, ///< slot: id field of the records of the list
    CollectSets, ///< slot: set field of the records of the list
    Not,
    And,
    Or,
    CompareNumber, ///< slot: a Comparison
    CompareAmount,
    CompareText,
    CompareFraction,
    Is, ///< slot: id
    In,
    HasOne, ///< slot: id
    HasAny,
    HasAll,
    HasOnly,
    ToAmount, ///< money as amount
    ToFraction, ///< int (money counts in fen) or share; slot: a FractionSource
    AddNumber,
    SubtractNumber,
    AddAmount,
    SubtractAmount,
    MultiplyNumber,
    MultiplyShare, ///< money, share
    AddFraction,
    SubtractFraction,
    MultiplyFraction,
    Ratio, ///< of two fractions
    Hours, ///< between two moments, as a fraction
    DateAddSpan,
    MomentAddSpan,
    If,
    Else,
    Given,
    GivenList,
    GivenSet,
    DateOf,
    Days,
    MonthEnd,
    NextMonth,
    First,
    MinNumber,
    MaxNumber,
    MinAmount,
    MaxAmount,
    MinFraction,
    MaxFraction,
    GatherAny, ///< children: list, body, where (or -1), span of `within` (or -1); operand: variable
    GatherAll,
    GatherCount,
    GatherList,
    GatherSumNumber,
    GatherSumAmount,
    GatherMinNumber,
    GatherMaxNumber,
    GatherMinAmount,
    GatherMaxAmount,
    GatherSumFraction,
    GatherMeanFraction,
    GatherMinFraction,
    GatherMaxFraction,
};

/// What becomes an exact number.
enum class FractionSource : quint8 { Integer, Share };

/// The lists of results that an expression may walk.
enum class ResultLists : quint8 { Proofs, Requests, Deadlines };

/// What a row's own text may name: {from} {within} … of the row itself.
enum class RowKey : quint8 { From, Within, LastDay, DueAt, Of, Amount, Roles, Label };
inline constexpr int rowKeyCount = 8;

inline constexpr quint16 noSlot = 0xFFFF;
/// Bound variables at a time: 0 is the complaint itself.
inline constexpr int maxVariables = 16;

/// One node of a checked expression. Children are `childCount` entries of the rulebook's child table from `firstChild`.
struct Node
{
    Op op = Op::Constant;
    quint16 slot = noSlot;
    qint32 operand = 0;
    qint32 firstChild = 0;
    qint32 childCount = 0;
    qint32 offset = 0; ///< where it stands in its text
    Type type;
};

/// An expression by number; none where a row does without.
using ExpressionId = qint32;
inline constexpr ExpressionId noExpression = -1;

} // namespace kesu
