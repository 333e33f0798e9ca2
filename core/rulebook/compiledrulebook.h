// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/share.h"
#include "core/rulebook/assessment.h"
#include "core/rulebook/expression.h"
#include "core/rulebook/vocabulary.h"

#include <deque>
#include <vector>

namespace kesu {

/// A text with placeholders, cut at the braces.
struct TextTemplate
{
    struct Piece
    {
        QString text; ///< stands before the placeholder
        ExpressionId placeholder = noExpression;
    };
    std::vector<Piece> pieces;

    bool isEmpty() const { return pieces.empty(); }
};

/// What every row carries besides its effect.
struct RowHead
{
    TextTemplate clause;
    TextTemplate text;
    QString plainClause; ///< the clause where it has no placeholder
    bool houseDefault = false;
    int line = 0; ///< where the row, or its case, begins in the file
    int column = 0;
};

/// A row or case: strikes where its condition is true and, if it has cases, one of them strikes. First match among
/// cases.
struct Branch
{
    ExpressionId when = noExpression;
    int applied = -1; ///< number of the id that others ask for by `applied.ID`
    int leaf = -1; ///< the effect; -1: the cases have it
    std::vector<Branch> cases;
};

/// The repetition of a row: one instance for each element of a list.
struct Each
{
    ExpressionId list = noExpression;
    ExpressionId where = noExpression;
    int variable = 0;
};

/// The rows of one section with their effects.
template <typename Leaf> struct Section
{
    struct Row
    {
        Branch branch;
        Each each;
    };
    std::vector<Row> rows;
    std::vector<Leaf> leaves;

    const Leaf& leaf(int index) const { return leaves[static_cast<size_t>(index)]; }
    bool isEmpty() const { return rows.empty(); }
};

enum class StatusRank : quint8 { OutOfScope, Invalid, Pending, Valid };

struct StatusLeaf
{
    RowHead head;
    StatusRank is = StatusRank::Valid;
};

struct FilingLeaf
{
    RowHead head;
    ExpressionId from = noExpression;
    ExpressionId within = noExpression;
    ExpressionId until = noExpression;
};

struct EvidenceKind
{
    quint16 kind = 0;
    ExpressionId when = noExpression;
    ExpressionId allSign = noExpression;
    ExpressionId oneSigns = noExpression;
};

struct EvidenceLeaf
{
    RowHead head;
    std::vector<EvidenceKind> kinds;
    ExpressionId due = noExpression;
};

struct ApprovalLeaf
{
    RowHead head;
    ExpressionId roles = noExpression;
    ExpressionId phone = noExpression; ///< none: by phone counts
    ExpressionId lastDay = noExpression;
    ExpressionId before = noExpression;
    bool anyRole = false;
};

struct DeadlineLeaf
{
    RowHead head;
    QString role;
    ExpressionId from = noExpression;
    ExpressionId within = noExpression;
    ExpressionId until = noExpression;
    ExpressionId done = noExpression; ///< none: the event of the stage
};

struct GradeLeaf
{
    RowHead head;
    quint16 is = 0;
};

struct LiabilityShare
{
    QString party; ///< empty: as staff decided
    Share share;
    QString clause; ///< empty: that of the step
};

struct StepLeaf
{
    RowHead head;
    ExpressionId of = noExpression;
    ExpressionId on = noExpression;
    std::vector<LiabilityShare> lines;
};

struct RecoveryLeaf
{
    RowHead head;
    QString party;
    ExpressionId of = noExpression;
    ExpressionId amount = noExpression;
};

struct PenaltyLeaf
{
    RowHead head;
    QString role;
    ExpressionId min = noExpression;
    ExpressionId max = noExpression;
};

struct NoticeLeaf
{
    RowHead head;
    QString id;
};

/// A figure of an assessment, ready to be worked out.
struct FigureLeaf
{
    ExpressionId is = noExpression;
    ExpressionId when = noExpression; ///< none: always
    TextTemplate text; ///< the sum in words
    bool restsOnSheets = false; ///< it, or a figure that it reads, looks at the sheets of others
};

/// An assessment, ready to be worked out: slots of the sheet are those of SheetSlot, the inputs, the figures.
struct CompiledAssessment
{
    std::vector<FigureLeaf> figures; ///< as in the described assessment
    std::vector<int> order; ///< of the figures, each after those that it reads
    std::vector<int> named; ///< named values that its expressions read, each after those that it reads
    Section<NoticeLeaf> notice;
    quint16 firstFigure = 0; ///< slot
    quint16 slotCount = 0;
};

/// What is worked out as a whole, and in which order: a step of the pass over a case.
enum class NodeKind : quint8 {
    Scope,
    Named,
    FilingOrdinary,
    Filing,
    Proof,
    Proofs,
    Request,
    Requests,
    Deadline,
    Deadlines,
    Grade,
    Status,
    Liability,
    Recoveries,
    Penalties,
    Notices,
};

struct NodeRef
{
    NodeKind kind = NodeKind::Scope;
    int index = 0; ///< which named value, evidence row, matter or deadline row

    friend bool operator==(const NodeRef&, const NodeRef&) = default;
    friend auto operator<=>(const NodeRef&, const NodeRef&) = default;
};

struct NamedValue
{
    QString name;
    QString zh;
    ExpressionId value = noExpression;
    bool houseDefault = false;
    int line = 0;
};

/// Where an expression stands, for findings and explanations.
struct ExpressionInfo
{
    qint32 root = 0;
    Type type;
    QString text;
    int line = 0; ///< of the string that holds it
    int column = 0;
};

/// Records of results by number: the filing limits, then proofs, requests and deadlines row by row.
struct ResultLayout
{
    static constexpr int filingOrdinary = 0;
    static constexpr int filing = 1;
    static constexpr int firstProof = 2;
    int firstRequest = 2;
    int firstDeadline = 2;
    int count = 2;
};

/// The ids that judging itself gives out, by number, in the order of the enumerators of the verdict.
struct EngineIds
{
    std::array<quint16, 4> status{}; ///< valid, pending, invalid, out-of-scope
    std::array<quint16, 3> proof{}; ///< provided, late, missing
    std::array<quint16, 3> approval{}; ///< given, missing, late
    std::array<quint16, 4> deadline{}; ///< done, done-late, open, overdue
    std::array<quint16, 2> by{}; ///< signature, phone
    quint16 company = IdList::unknown; ///< the party that bears what nobody else does
    std::vector<bool> promises; ///< by event: may lie ahead of "as of"
};

/// The checked tree of one rulebook, private to rulebook and judgement. Immutable once read; everything is by number.
struct CompiledRulebook
{
    QByteArray source; ///< the TOML text
    QString id;
    QString title;
    QString edition;
    QDate inForceFrom;
    QString sector;
    QStringList trades;
    AssignNumberAt assignNumberAt = AssignNumberAt::Register;
    bool assignNumberAtHouseDefault = false;
    QString numberPattern;
    bool numberPatternHouseDefault = false;
    bool noticesWhenOutOfScope = false;

    Vocabulary vocabulary;
    EngineIds engineIds;
    QMap<QString, Term> fieldLabels; ///< by path

    std::vector<Node> nodes;
    std::vector<qint32> children;
    std::vector<Value> constants;
    std::deque<IdList> idLists; ///< stable addresses: constants point here
    std::deque<std::vector<quint16>> idArrays;
    std::vector<ExpressionInfo> expressions;

    std::vector<NamedValue> named;
    QStringList appliedIds;
    Section<StatusLeaf> scope; ///< the out-of-scope rows
    Section<StatusLeaf> status; ///< all others
    Section<FilingLeaf> filing;
    Section<FilingLeaf> filingInstead;
    Section<EvidenceLeaf> evidence;
    std::vector<quint16> evidenceProofs; ///< by row: its id in the vocabulary of proofs, or IdList::unknown
    Section<ApprovalLeaf> approval;
    std::vector<quint16> approvalMatters; ///< by row
    std::vector<quint16> requestMatters; ///< the matters in the order of their first rows
    std::vector<std::vector<int>> requestRows; ///< by request: the rows of its matter
    Section<DeadlineLeaf> deadline;
    std::vector<quint16> deadlineStages; ///< by row
    QStringList deadlineIds; ///< by row: its own id, or the stage
    Section<GradeLeaf> grade;
    ExpressionId liabilityTotal = noExpression;
    Section<StepLeaf> steps;
    Section<RecoveryLeaf> recovery;
    Section<PenaltyLeaf> penalty;
    Section<NoticeLeaf> notice;

    QList<Assessment> assessments;
    std::vector<CompiledAssessment> compiledAssessments; ///< by assessment

    ResultLayout layout;
    std::vector<NodeRef> order; ///< the pass over a case
    bool readsHistory = false;
    bool readsWholeHistory = false;
    std::optional<TimeSpan> historyWindow; ///< the longest window; empty where some rule reads all of it
    QStringList fieldsRead;

    QList<Clause> clauses;
    QList<FormEntry> forms;
    QList<RoutingEntry> routing;
    QList<ReportEntry> reports;
    QList<ReadingEntry> readings;

    const ExpressionInfo& expression(ExpressionId index) const { return expressions[static_cast<size_t>(index)]; }
    const Node& node(qint32 index) const { return nodes[static_cast<size_t>(index)]; }
};

} // namespace kesu
