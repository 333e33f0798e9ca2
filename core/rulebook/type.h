// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rulebook/rulebook.h"

namespace kesu {

/// What an expression of the rule language is made of. Elapsed spans (30min, 24h, 0.5wd) and spans of days (30d, 3wd,
/// 7mo) are different types, so that hours can never be counted from a day.
enum class Base : quint8 {
    Error, ///< already reported; fits everywhere and is never reported again
    Bool,
    Int,
    Text,
    Money,
    Amount, ///< money times share, exact to a millionth of a fen
    Share,
    Number, ///< exact fraction
    Date,
    Moment,
    ElapsedSpan,
    DaySpan,
    Id,
    Set,
    List,
    Record,
    Ids, ///< a list of ids in brackets whose kind the other side has to say
};

/// The kinds of records that lists hold and results are.
enum class RecordKind : quint8 {
    Complaint,
    Demand,
    Cost,
    Piece,
    Bearer,
    Agreement,
    Earlier,
    Return,
    Filing,
    Proof,
    Request,
    Deadline,
    Sheet, ///< of an assessment: what staff entered and what comes of it
};

/// The type of an expression: `of` is the vocabulary of an id or set, or the kind of a record or list.
struct Type
{
    Base base = Base::Error;
    quint8 of = 0;
    bool mayBeAbsent = false;

    static constexpr Type plain(Base base) { return {base, 0, false}; }
    static constexpr Type id(VocabularyKind kind) { return {Base::Id, static_cast<quint8>(kind), false}; }
    static constexpr Type set(VocabularyKind kind) { return {Base::Set, static_cast<quint8>(kind), false}; }
    static constexpr Type list(RecordKind kind) { return {Base::List, static_cast<quint8>(kind), false}; }
    static constexpr Type record(RecordKind kind) { return {Base::Record, static_cast<quint8>(kind), true}; }

    constexpr Type orAbsent() const { return {base, of, true}; }
    constexpr Type present() const { return {base, of, false}; }
    constexpr VocabularyKind vocabulary() const { return static_cast<VocabularyKind>(of); }
    constexpr RecordKind recordKind() const { return static_cast<RecordKind>(of); }
    constexpr bool isError() const { return base == Base::Error; }
    constexpr bool isSpan() const { return base == Base::ElapsedSpan || base == Base::DaySpan; }

    /// A plain figure, that an exact number can be reckoned from.
    constexpr bool isNumeric() const { return base == Base::Int || base == Base::Share || base == Base::Number; }

    /// Same base and kind, whatever may be absent.
    constexpr bool sameAs(Type other) const { return base == other.base && of == other.of; }

    friend constexpr bool operator==(Type, Type) = default;
};

/// "money", "id of category", "set of role", "list of demand": as findings name it.
QString describe(Type type);
/// "category", "kind of return": as findings name a kind, translated.
QString nameOf(VocabularyKind kind);
/// "category", "return-kind": the key of a kind in [vocabulary].
QString keyOf(VocabularyKind kind);
std::optional<VocabularyKind> tryVocabularyKind(QStringView key);
/// How many kinds there are, for tables by kind.
inline constexpr int vocabularyKindCount = 27;

} // namespace kesu
