// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rulebook/prosetext.h"
#include "core/rulebook/rulebook.h"

namespace kesu {

/// What a rule of a standard is about, in the order in which people speak of it.
enum class ProseTopic {
    Scope,
    Filing,
    Evidence,
    Validity,
    Grade,
    Deadlines,
    Approvals,
    Liability,
    Recoveries,
    Penalties,
    Notices,
    Readings, ///< how an unclear place is understood
};
inline constexpr int proseTopicCount = static_cast<int>(ProseTopic::Readings) + 1;

/// The heading of a topic: "Filing limit".
QString topicName(ProseTopic topic);
/// How the rules of a topic work together: "the longest limit wins". Empty where each stands for itself.
QString topicIntroduction(ProseTopic topic);

/// One rule as sentences: one row of the rulebook, or one case of a row.
struct ProseRule
{
    ProseTopic topic = ProseTopic::Scope;
    QString clause; ///< as cited; empty where it differs from case to case
    ProseText when; ///< empty: always
    ProseText then;
    QList<ProseText> details;
    ProseText says; ///< the sentence staff read, its blanks in brackets
    bool houseDefault = false;
    QStringList houseFigures; ///< names of the company's own figures that the rule reads
    int line = 0; ///< in the rulebook's file

    friend bool operator==(const ProseRule&, const ProseRule&) = default;
};

/// A clause of the standard, or a group of rules, with what Kesu does by it.
struct ProseSection
{
    QString number; ///< the clause; empty for a group
    QString title;
    QString text; ///< as the standard has it
    bool houseDefault = false;
    QList<ProseRule> rules;

    friend bool operator==(const ProseSection&, const ProseSection&) = default;
};

/// One row of a table of the document.
struct ProseRow
{
    QList<ProseText> cells;
    bool houseDefault = false;
    QString houseFigure; ///< the named value that the company may set, or empty
    QString expression; ///< of a house figure: as it stands in the file

    friend bool operator==(const ProseRow&, const ProseRow&) = default;
};

/// A part of the document with its own heading: sections, or a table.
struct ProseChapter
{
    QString title;
    QString introduction;
    QList<ProseSection> sections;
    QStringList columns;
    QList<ProseRow> rows;

    friend bool operator==(const ProseChapter&, const ProseChapter&) = default;
};

/// In which order the rules stand: under the clause that they are from, or with those of their kind.
enum class ProseOrder { ByClause, ByTopic };

/// A rulebook as a document that a person reads: the clauses, what Kesu does by each in sentences made from the rules,
/// and the words. Every row of the rulebook stands in it exactly once.
struct Prose
{
    QString id;
    QString title;
    QString edition;
    QDate inForceFrom;
    QString sector;
    QList<ProseChapter> chapters;

    friend bool operator==(const Prose&, const Prose&) = default;
};

/// Patterns come in the language of the installed translator, words of the rulebook in the given one ("zh_CN", "zh_TW",
/// "en").
Prose proseOf(const Rulebook& rulebook, const QString& language, ProseOrder order = ProseOrder::ByClause);

} // namespace kesu
