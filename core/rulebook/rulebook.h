// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/finding.h"
#include "core/calendar/timespan.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>
#include <memory>
#include <optional>

namespace kesu {

/// The kinds of ids that a rulebook's vocabulary holds.
enum class VocabularyKind {
    Category,
    Circumstance,
    Channel,
    Demand,
    Cost,
    Evidence,
    Party,
    Department,
    Role,
    Signer,
    Stage,
    Event,
    Grade,
    Status,
    Matter,
    Usage,
    Payment,
    Region,
    ReturnKind,
    ProofStatus,
    ApprovalStatus,
    DeadlineStatus,
    ApprovalBy,
    ApprovalMode,
    Proof, ///< ids of the rulebook's evidence rows
    Trade, ///< what kind of business a standard is made for
    Choice, ///< what may be chosen on the sheets of assessments
};

/// One word of the vocabulary. Labels fall back from the asked-for language to Chinese, and from Chinese to the id.
struct Term
{
    QString id;
    QString zh;
    QString en;
    QString tw;
    QString clause;
    QStringList groups;
    QString does; ///< what a role does
    bool houseDefault = false;
    bool promise = false; ///< an event that may lie ahead of "as of"
    bool shared = false; ///< of the shared vocabulary, not of this rulebook

    friend bool operator==(const Term&, const Term&) = default;
};

/// The name of a term in the language of the window ("zh_CN", "zh_TW", "en").
QString labelIn(const Term& term, const QString& language = QStringLiteral("zh_CN"));

/// What one clause of the standard says.
struct Clause
{
    QString id;
    QString title;
    QString text;
    bool houseDefault = false;

    friend bool operator==(const Clause&, const Clause&) = default;
};

/// A paper form that the standard names.
struct FormEntry
{
    QString id;
    QString zh;
    QString clause;
    QString number;
    QStringList copies;
    QStringList fields;
    bool houseDefault = false;
    QString tw = {}; ///< its name in the other languages, or empty
    QString en = {};
    /// Key of the layout file that prints it ("memo", "pcb/memo"); empty: that of its own id in the rulebook's folder.
    QString layout = {};

    friend bool operator==(const FormEntry&, const FormEntry&) = default;
};

/// Who does what after whom: one step of the way a complaint takes.
struct RoutingEntry
{
    QString role;
    QString text;
    QString clause;

    friend bool operator==(const RoutingEntry&, const RoutingEntry&) = default;
};

/// A report that the standard asks for.
struct ReportEntry
{
    QString id;
    QString zh;
    QString clause;
    QString role;
    QString text;
    bool houseDefault = false;

    friend bool operator==(const ReportEntry&, const ReportEntry&) = default;
};

/// How an unclear place of the standard is read.
struct ReadingEntry
{
    QString clause;
    QString text;

    friend bool operator==(const ReadingEntry&, const ReadingEntry&) = default;
};

enum class AssignNumberAt { Register, Valid };

/// What a standard decides about a complaint, in the order in which people speak of it.
enum class RulebookPart {
    FilingLimit,
    Evidence,
    Validity,
    Grade,
    Deadlines,
    Approvals,
    Liability,
    Recoveries,
    Penalties,
};

struct Assessment;
struct CompiledRulebook; // the checked tree, private to rulebook and judgement

/// One edition of one complaint standard, read, checked and ready to judge. Cheap to copy (shared, immutable), safe to
/// read from any thread.
class Rulebook
{
public:
    explicit Rulebook(std::shared_ptr<const CompiledRulebook> compiled);
    ~Rulebook();
    Rulebook(const Rulebook&);
    Rulebook& operator=(const Rulebook&);

    const QString& id() const;
    const QString& title() const;
    const QString& edition() const;
    QDate inForceFrom() const;
    const QString& sector() const;
    /// Trades that the standard is made for, of the vocabulary Trade; empty: for every trade.
    const QStringList& trades() const;
    AssignNumberAt assignNumberAt() const;
    /// For example "KS{yyyy}{MM}-{serial:4}".
    const QString& numberPattern() const;

    /// True where the source names no pattern, or no moment for the number, and the house's own stands in.
    bool numberPatternIsHouseDefault() const;
    bool assignNumberAtIsHouseDefault() const;

    /// The words of one kind in the order of the file: those of the rulebook first, then the shared ones. Every role
    /// may sign and every stage is an event, so Signer begins with the roles and Event with the stages. Matter also
    /// holds the ids that only approval rows name, Proof the ids of the evidence rows.
    const QList<Term>& terms(VocabularyKind kind) const;
    const Term* findTerm(VocabularyKind kind, QStringView id) const;
    /// The label of an id in the language of the window ("zh_CN", "zh_TW", "en"); the id itself where it is not known.
    /// For Party it also understands "department:ID".
    QString label(VocabularyKind kind, const QString& id, const QString& language = QStringLiteral("zh_CN")) const;

    const QList<Clause>& clauses() const;
    const Clause* findClause(QStringView id) const;
    const QList<FormEntry>& forms() const;
    const QList<RoutingEntry>& routing() const;
    const QList<ReportEntry>& reports() const;
    const QList<ReadingEntry>& readings() const;

    /// The periodic assessments of the standard, in the order of the file.
    const QList<Assessment>& assessments() const;
    const Assessment* findAssessment(QStringView id) const;

    /// What some row of the rulebook decides; empty where the standard judges no complaint.
    QList<RulebookPart> parts() const;
    /// The kinds of evidence that some row of the rulebook admits, in the order of the rows.
    QStringList evidenceKinds() const;
    /// What approvals are asked for, in the order of the rows: a case's approvals[].for.
    QStringList matters() const;
    /// Paths of the case fields that some expression reads ("product.deliveredOn", "demands.kind"), sorted.
    QStringList fieldsRead() const;
    /// How far back the rules look: the longest `history within …`. Empty where no rule reads the history, or where one
    /// reads all of it (readsHistory() tells which).
    std::optional<TimeSpan> historyWindow() const;
    bool readsHistory() const;
    /// The label of a case field ("product.deliveredOn") in a language; the path itself where it has none.
    QString fieldLabel(const QString& path, const QString& language = QStringLiteral("zh_CN")) const;

    /// The TOML text that it was read from, byte for byte.
    const QByteArray& source() const;

    const CompiledRulebook& compiled() const { return *m_compiled; }

private:
    std::shared_ptr<const CompiledRulebook> m_compiled;
};

} // namespace kesu
