// SPDX-License-Identifier: GPL-3.0-or-later
// ExpressionProse: words, fields and results.
#include "core/rulebook/assessment.h"
#include "core/rulebook/expressionprose.h"
#include "core/rulebook/fieldcatalogue.h"
#include "core/rulebook/fieldpaths.h"
#include "core/rulebook/sheetscope.h"

#include <QCoreApplication>
#include <functional>

namespace kesu {
namespace {

QString filingLabel(FilingSlot slot)
{
    switch (slot) {
    case FilingSlot::From:
        return QCoreApplication::translate("Prose", "the day the filing limit counts from");
    case FilingSlot::Within:
        return QCoreApplication::translate("Prose", "the filing limit");
    case FilingSlot::LastDay:
        return QCoreApplication::translate("Prose", "the last day for the complaint");
    case FilingSlot::Met:
        return QCoreApplication::translate("Prose", "the complaint is within the filing limit");
    case FilingSlot::Clause:
        return QCoreApplication::translate("Prose", "the clause of the filing limit");
    case FilingSlot::Count:
        break;
    }
    return {};
}

QString proofLabel(ProofSlot slot)
{
    switch (slot) {
    case ProofSlot::Id:
    case ProofSlot::Label:
        return QCoreApplication::translate("Prose", "the evidence");
    case ProofSlot::Clause:
        return QCoreApplication::translate("Prose", "the clause of the evidence");
    case ProofSlot::Status:
        return QCoreApplication::translate("Prose", "the state of the evidence");
    case ProofSlot::DueOn:
        return QCoreApplication::translate("Prose", "the last day for the evidence");
    case ProofSlot::ProvidedOn:
        return QCoreApplication::translate("Prose", "the day the evidence came in");
    case ProofSlot::Count:
        break;
    }
    return {};
}

QString requestLabel(RequestSlot slot)
{
    switch (slot) {
    case RequestSlot::For:
        return QCoreApplication::translate("Prose", "the matter to approve");
    case RequestSlot::Clause:
        return QCoreApplication::translate("Prose", "the clause of the approval");
    case RequestSlot::Status:
        return QCoreApplication::translate("Prose", "the state of the approval");
    case RequestSlot::Roles:
        return QCoreApplication::translate("Prose", "the approvers");
    case RequestSlot::AgreedAt:
        return QCoreApplication::translate("Prose", "the time of the approval");
    case RequestSlot::Count:
        break;
    }
    return {};
}

QString deadlineLabel(DeadlineSlot slot)
{
    switch (slot) {
    case DeadlineSlot::Stage:
        return QCoreApplication::translate("Prose", "the stage");
    case DeadlineSlot::Clause:
        return QCoreApplication::translate("Prose", "the clause of the time limit");
    case DeadlineSlot::Status:
        return QCoreApplication::translate("Prose", "the state of the time limit");
    case DeadlineSlot::DueAt:
        return QCoreApplication::translate("Prose", "the end of the time limit");
    case DeadlineSlot::Count:
        break;
    }
    return {};
}

/// The label of a field of a result; empty for the facts of a case.
QString resultLabel(RecordKind kind, quint16 slot)
{
    switch (kind) {
    case RecordKind::Filing:
        return filingLabel(static_cast<FilingSlot>(slot));
    case RecordKind::Proof:
        return proofLabel(static_cast<ProofSlot>(slot));
    case RecordKind::Request:
        return requestLabel(static_cast<RequestSlot>(slot));
    case RecordKind::Deadline:
        return deadlineLabel(static_cast<DeadlineSlot>(slot));
    default:
        return {};
    }
}

RecordKind kindOfRecord(const ResultLayout& layout, int record)
{
    return record < ResultLayout::firstProof ? RecordKind::Filing
        : record < layout.firstRequest       ? RecordKind::Proof
        : record < layout.firstDeadline      ? RecordKind::Request
                                             : RecordKind::Deadline;
}

/// The first effect of a row.
template <typename Leaf> const Leaf* firstLeaf(const Section<Leaf>& section, const Branch& branch)
{
    if (branch.leaf >= 0)
        return &section.leaf(branch.leaf);
    for (const Branch& one : branch.cases) {
        if (const Leaf* leaf = firstLeaf(section, one))
            return leaf;
    }
    return nullptr;
}

/// The clause of the row or case with that number for `applied`.
template <typename Leaf> QString clauseOfApplied(const Section<Leaf>& section, int number)
{
    const std::function<const Branch*(const Branch&)> find = [&](const Branch& branch) -> const Branch* {
        if (branch.applied == number)
            return &branch;
        for (const Branch& one : branch.cases) {
            if (const Branch* found = find(one))
                return found;
        }
        return nullptr;
    };
    for (const auto& row : section.rows) {
        const Branch* found = find(row.branch);
        const Leaf* leaf = found == nullptr ? nullptr : firstLeaf(section, *found);
        if (leaf != nullptr)
            return leaf->head.plainClause;
    }
    return {};
}

} // namespace

QString ExpressionProse::label(VocabularyKind kind, const QString& id) const
{
    return ProseText::withoutMarks(m_source.label(kind, id, m_language));
}

QString ExpressionProse::label(VocabularyKind kind, quint16 number) const
{
    const QString& id = m_rulebook.vocabulary.id(kind, number);
    if (kind != VocabularyKind::Proof)
        return label(kind, id);
    for (size_t row = 0; row < m_rulebook.evidenceProofs.size(); ++row) {
        if (m_rulebook.evidenceProofs[row] == number)
            return proof(static_cast<int>(row));
    }
    return id;
}

QString ExpressionProse::party(const QString& id) const
{
    return id.isEmpty() ? QCoreApplication::translate("Prose", "whoever staff decided on")
                        : label(VocabularyKind::Party, id);
}

QString ExpressionProse::named(int number) const
{
    const NamedValue& value = m_rulebook.named[static_cast<size_t>(number)];
    const QString name = ProseText::name(value.zh.isEmpty() ? value.name : value.zh);
    // A plain figure is what one looks for: it stands behind its name.
    const QString figure = plainFigure(number);
    return figure.isEmpty()
        ? name
        : QCoreApplication::translate("Prose", "%1 (%2)", "a name and its figure").arg(name, figure);
}

QString ExpressionProse::plainFigure(int number) const
{
    const ExpressionId value = m_rulebook.named[static_cast<size_t>(number)].value;
    const Node& root = node(m_rulebook.expression(value).root);
    return root.op == Op::Constant ? constant(root) : QString();
}

QString ExpressionProse::event(const Node& event) const
{
    const QString time
        = QCoreApplication::translate("Prose", "the time of “%1”").arg(label(VocabularyKind::Event, event.slot));
    return event.operand == 0 ? time
                              : QCoreApplication::translate("Prose", "%2 of %1").arg(variable(event.operand), time);
}

QString ExpressionProse::sheetField(const Node& field) const
{
    const auto name = [&]() -> QString {
        switch (static_cast<SheetSlot>(field.slot)) {
        case SheetSlot::AsOf:
            return QCoreApplication::translate("Prose", "now");
        case SheetSlot::PeriodFrom:
            return QCoreApplication::translate("Prose", "the first day of the period");
        case SheetSlot::PeriodTo:
            return QCoreApplication::translate("Prose", "the last day of the period");
        case SheetSlot::Subject:
            return QCoreApplication::translate("Prose", "who is assessed");
        case SheetSlot::Complaints:
            return QCoreApplication::translate("Prose", "the complaints of the period");
        case SheetSlot::PreviousComplaints:
            return QCoreApplication::translate("Prose", "the complaints of the period before");
        case SheetSlot::Sheets:
            return QCoreApplication::translate("Prose", "all sheets of the period");
        case SheetSlot::Weighted:
            return QCoreApplication::translate("Prose", "the weighted total");
        default:
            break;
        }
        if (m_assessment == nullptr)
            return {};
        const qsizetype entry = field.slot - static_cast<qsizetype>(SheetSlot::FirstInput);
        const qsizetype figure = entry - m_assessment->inputs.size();
        if (figure < 0)
            return labelIn(m_assessment->inputs[entry].name, m_language);
        return figure < m_assessment->figures.size() ? labelIn(m_assessment->figures[figure].name, m_language)
                                                     : QString();
    };
    const QString label = ProseText::withoutMarks(name());
    if (field.operand == 0)
        return label;
    return (field.operand == variableBefore ? QCoreApplication::translate("Prose", "%1 of the period before")
                                            : QCoreApplication::translate("Prose", "%1 of that sheet"))
        .arg(label);
}

QString ExpressionProse::variable(int number) const
{
    const Type type = m_variables.value(number);
    if (type.base == Base::Id)
        return QCoreApplication::translate("Prose", "that %1").arg(nameOf(type.vocabulary()));
    switch (type.recordKind()) {
    case RecordKind::Proof:
        return QCoreApplication::translate("Prose", "that evidence");
    case RecordKind::Request:
        return QCoreApplication::translate("Prose", "that approval");
    case RecordKind::Deadline:
        return QCoreApplication::translate("Prose", "that time limit");
    case RecordKind::Earlier:
        return QCoreApplication::translate("Prose", "that earlier complaint");
    default:
        return QCoreApplication::translate("Prose", "that entry");
    }
}

QString ExpressionProse::field(const Node& field)
{
    const auto fieldLabel
        = [this](const QString& path) { return ProseText::withoutMarks(m_source.fieldLabel(path, m_language)); };
    if (field.operand == 0)
        return fieldLabel(pathOfSlot(RecordKind::Complaint, field.slot));
    const Type type = m_variables.value(field.operand);
    const RecordKind kind = type.base == Base::Record ? type.recordKind() : RecordKind::Complaint;
    const QString result = resultLabel(kind, field.slot);
    if (!result.isEmpty())
        return result;
    const QString path = pathOfSlot(kind, field.slot);
    if (kind == RecordKind::Earlier) {
        const QString own = listPath(kind) + QLatin1Char('.') + path;
        const QString label = fieldLabel(own);
        return label != own
            ? label
            : QCoreApplication::translate("Prose", "%2 of %1").arg(variable(field.operand), fieldLabel(path));
    }
    if (kind == RecordKind::Cost && field.slot == static_cast<quint16>(CostSlot::Estimate))
        return QCoreApplication::translate("Prose", "estimated cost");
    if (kind == RecordKind::Cost && field.slot == static_cast<quint16>(CostSlot::Actual))
        return QCoreApplication::translate("Prose", "actual cost");
    return fieldLabel(listPath(kind) + QLatin1Char('.') + path);
}

QString ExpressionProse::collected(const Node& collect)
{
    const qint32 list = child(collect, 0);
    const RecordKind kind = node(list).type.recordKind();
    const QString path = pathOfSlot(kind, collect.slot);
    const QString name = say(list, Level::Sum);
    // What a list holds is its kinds and parties: "demands include …" says it.
    const bool isPlain = node(list).op == Op::Field;
    if (isPlain && (path == QLatin1String("kind") || path == QLatin1String("party")))
        return name;
    const QString result = resultLabel(kind, collect.slot);
    const QString full = listPath(kind) + QLatin1Char('.') + path;
    const QString own = m_source.fieldLabel(full, m_language);
    const QString what = !result.isEmpty() ? result : own != full ? own : m_source.fieldLabel(path, m_language);
    if (isPlain && own != full)
        return ProseText::withoutMarks(what);
    return QCoreApplication::translate("Prose", "%2 of %1").arg(name, ProseText::withoutMarks(what));
}

bool ExpressionProse::isCircumstances(const Node& node) const
{
    return node.op == Op::Field && node.operand == 0 && node.slot == static_cast<quint16>(ComplaintSlot::Circumstances);
}

bool ExpressionProse::isAsOf(const Node& node) const
{
    return node.op == Op::Field && node.operand == 0 && node.slot == static_cast<quint16>(ComplaintSlot::AsOf);
}

QString ExpressionProse::proof(int row) const
{
    const EvidenceLeaf* leaf
        = firstLeaf(m_rulebook.evidence, m_rulebook.evidence.rows[static_cast<size_t>(row)].branch);
    if (leaf == nullptr || leaf->kinds.empty())
        return {};
    const QString kind = label(VocabularyKind::Evidence, leaf->kinds.front().kind);
    return (leaf->kinds.size() == 1 ? QCoreApplication::translate("Prose", "evidence %1 (%2)")
                                    : QCoreApplication::translate("Prose", "evidence %1 (%2 or another)"))
        .arg(ProseText::verbatim(leaf->head.plainClause), kind);
}

QString ExpressionProse::resultSubject(int record) const
{
    const ResultLayout& layout = m_rulebook.layout;
    switch (kindOfRecord(layout, record)) {
    case RecordKind::Proof:
        return proof(record - ResultLayout::firstProof);
    case RecordKind::Request: {
        const auto matter = static_cast<size_t>(record - layout.firstRequest);
        return QCoreApplication::translate("Prose", "approval of “%1”")
            .arg(label(VocabularyKind::Matter, m_rulebook.requestMatters[matter]));
    }
    case RecordKind::Deadline: {
        const auto row = static_cast<size_t>(record - layout.firstDeadline);
        const QString stage = label(VocabularyKind::Stage, m_rulebook.deadlineStages[row]);
        const DeadlineLeaf* leaf = firstLeaf(m_rulebook.deadline, m_rulebook.deadline.rows[row].branch);
        return leaf == nullptr ? stage
                               : QCoreApplication::translate("Prose", "time limit %1 (%2)")
                                     .arg(ProseText::verbatim(leaf->head.plainClause), stage);
    }
    default:
        return record == ResultLayout::filingOrdinary
            ? QCoreApplication::translate("Prose", "the ordinary filing limit")
            : QCoreApplication::translate("Prose", "the filing limit");
    }
}

QString ExpressionProse::resultField(const Node& field)
{
    const RecordKind kind = kindOfRecord(m_rulebook.layout, field.operand);
    const QString label = resultLabel(kind, field.slot);
    if (kind == RecordKind::Filing)
        return field.operand == ResultLayout::filing
            ? label
            : QCoreApplication::translate("Prose", "%1 (without an extension)").arg(label);
    return QCoreApplication::translate("Prose", "%1: %2", "a result and what of it")
        .arg(resultSubject(field.operand), label);
}

QString ExpressionProse::appliedRow(int number) const
{
    QStringList clauses;
    const auto look = [&](const auto& section) {
        const QString clause = clauseOfApplied(section, number);
        if (!clause.isEmpty())
            clauses.append(clause);
    };
    look(m_rulebook.scope);
    look(m_rulebook.status);
    look(m_rulebook.filing);
    look(m_rulebook.filingInstead);
    look(m_rulebook.evidence);
    look(m_rulebook.approval);
    look(m_rulebook.deadline);
    look(m_rulebook.grade);
    look(m_rulebook.steps);
    look(m_rulebook.recovery);
    look(m_rulebook.penalty);
    look(m_rulebook.notice);
    const QString id = m_rulebook.appliedIds.value(number);
    return clauses.isEmpty()
        ? QCoreApplication::translate("Prose", "rule “%1”").arg(id)
        : QCoreApplication::translate("Prose", "the rule of %1", "a clause").arg(ProseText::verbatim(clauses.first()));
}

} // namespace kesu
