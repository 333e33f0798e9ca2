// SPDX-License-Identifier: GPL-3.0-or-later
// ExpressionCompiler: names.
#include "core/rulebook/expressioncompiler.h"
#include "core/rulebook/fieldcatalogue.h"
#include "core/rulebook/nearest.h"

#include <QCoreApplication>
#include <algorithm>

namespace kesu {
namespace {

QString joined(const SyntaxNode& node, size_t from, size_t to)
{
    QStringList words;
    for (size_t i = from; i < to; ++i)
        words.append(node.words[i].text);
    return words.join(u'.');
}

QString joined(const SyntaxNode& node, size_t from = 0)
{
    return joined(node, from, node.words.size());
}

const QStringList& reservedNames()
{
    static const QStringList names = {QStringLiteral("filing"), QStringLiteral("proof"), QStringLiteral("proofs"),
        QStringLiteral("approval"), QStringLiteral("requests"), QStringLiteral("deadline"), QStringLiteral("deadlines"),
        QStringLiteral("grade"), QStringLiteral("gradeSoFar"), QStringLiteral("status"), QStringLiteral("applied"),
        QStringLiteral("left"), QStringLiteral("total")};
    return names;
}

} // namespace

bool isReservedName(const QString& name)
{
    if (reservedNames().contains(name) || name == QLatin1String("events"))
        return true;
    const QStringList paths = fieldPaths(RecordKind::Complaint);
    return std::any_of(
        paths.begin(), paths.end(), [&name](const QString& path) { return path.section(u'.', 0, 0) == name; });
}

qint32 ExpressionCompiler::buildPath(const SyntaxNode& node, Type hint)
{
    const QString& name = node.words[0].text;
    for (size_t i = m_context.variables.size(); i > 0; --i) {
        const CompileContext::Variable& variable = m_context.variables[i - 1];
        if (variable.name != name)
            continue;
        if (node.words.size() == 1)
            return addNode(Op::Variable, variable.type, node.offset, {}, static_cast<int>(i));
        if (variable.type.base == Base::Record && variable.type.recordKind() == RecordKind::Sheet)
            return buildSheetField(node, static_cast<int>(i), 1);
        if (variable.type.base == Base::Record)
            return buildField(node, static_cast<int>(i), variable.type.recordKind(), 1);
        error(node.words[1].offset,
            QCoreApplication::translate("Rulebook", "%1 is %2 and has no fields").arg(name, describe(variable.type)));
        return failed(node.offset);
    }
    const auto key = m_context.rowKeys.constFind(name);
    if (key != m_context.rowKeys.constEnd() && node.words.size() == 1)
        return addNode(Op::RowKey, key->second, node.offset, {}, static_cast<int>(key->first));
    if (m_context.sheet != nullptr)
        return buildSheetName(node, hint);
    const int named = m_names.named.value(name, -1);
    if (named >= 0)
        return buildNamed(node, named);
    if (node.words.size() == 1 && (m_names.sets.contains(name) || !m_rulebook.vocabulary.kindsWithGroup(name).empty()))
        return buildSet(node, hint);
    if (reservedNames().contains(name))
        return buildReserved(node);
    return buildField(node, 0, RecordKind::Complaint, 0);
}

qint32 ExpressionCompiler::buildReserved(const SyntaxNode& node)
{
    const QString& name = node.words[0].text;
    const auto is = [&name](const char* text) { return name == QLatin1String(text); };
    if (is("proofs") || is("requests") || is("deadlines")) {
        const auto which = is("proofs") ? ResultLists::Proofs
            : is("requests")            ? ResultLists::Requests
                                        : ResultLists::Deadlines;
        const auto kind = is("proofs") ? RecordKind::Proof
            : is("requests")           ? RecordKind::Request
                                       : RecordKind::Deadline;
        depend(is("proofs") ? NodeKind::Proofs : is("requests") ? NodeKind::Requests : NodeKind::Deadlines);
        const qint32 list = addNode(Op::ResultList, Type::list(kind), node.offset, {}, static_cast<int>(which));
        return node.words.size() == 1 ? list : buildCollect(node, list, 1);
    }
    if (is("filing")) {
        const bool ordinary = node.words.size() > 1 && node.words[1].text == QLatin1String("ordinary");
        depend(ordinary ? NodeKind::FilingOrdinary : NodeKind::Filing);
        return buildResultField(
            node, RecordKind::Filing, ordinary ? ResultLayout::filingOrdinary : ResultLayout::filing, ordinary ? 2 : 1);
    }
    const bool single = node.words.size() == 1;
    if (single && is("grade")) {
        depend(NodeKind::Grade);
        return addNode(Op::Grade, Type::id(VocabularyKind::Grade).orAbsent(), node.offset);
    }
    if (single && is("status")) {
        depend(NodeKind::Status);
        return addNode(Op::Status, Type::id(VocabularyKind::Status), node.offset);
    }
    if (single && is("gradeSoFar") && m_context.inGrade)
        return addNode(Op::GradeSoFar, Type::id(VocabularyKind::Grade).orAbsent(), node.offset);
    if (single && (is("left") || is("total")) && m_context.inLiability)
        return addNode(is("left") ? Op::Left : Op::Total, Type::plain(Base::Money), node.offset);
    if (is("gradeSoFar") || is("left") || is("total")) {
        error(node.offset,
            is("gradeSoFar")
                ? QCoreApplication::translate("Rulebook", "gradeSoFar means something in grade rows only")
                : QCoreApplication::translate("Rulebook", "%1 means something in liability steps only").arg(name));
        return failed(node.offset);
    }
    if (single) {
        error(node.offset, QCoreApplication::translate("Rulebook", "%1 needs an id: write %1.id").arg(name));
        return failed(node.offset);
    }
    const QString& id = node.words[1].text;
    if (is("applied")) {
        const auto row = m_names.applied.constFind(id);
        if (row == m_names.applied.constEnd())
            return unknownName(node, 1, QStringList(m_names.applied.keys()));
        if (row->number == Names::ambiguous) {
            error(node.words[1].offset,
                QCoreApplication::translate(
                    "Rulebook", "several rows have the id %1; give the one that is meant an id of its own")
                    .arg(id));
            return failed(node.offset);
        }
        depend(row->holder.kind, row->holder.index);
        return addNode(Op::Applied, Type::plain(Base::Bool), node.offset, {}, row->number);
    }
    const QHash<QString, int>& rows = is("proof") ? m_names.proofs
        : is("approval")                          ? m_names.requests
                                                  : m_names.deadlines;
    const auto row = rows.constFind(id);
    if (row == rows.constEnd())
        return unknownName(node, 1, QStringList(rows.keys()));
    if (*row == Names::ambiguous) {
        error(node.words[1].offset,
            QCoreApplication::translate("Rulebook", "several rows are called %1; give each an id of its own").arg(id));
        return failed(node.offset);
    }
    const ResultLayout& layout = m_rulebook.layout;
    depend(is("proof") ? NodeKind::Proof : is("approval") ? NodeKind::Request : NodeKind::Deadline, *row);
    if (is("proof"))
        return buildResultField(node, RecordKind::Proof, ResultLayout::firstProof + *row, 2);
    if (is("approval"))
        return buildResultField(node, RecordKind::Request, layout.firstRequest + *row, 2);
    return buildResultField(node, RecordKind::Deadline, layout.firstDeadline + *row, 2);
}

qint32 ExpressionCompiler::buildResultField(const SyntaxNode& node, RecordKind kind, int record, size_t from)
{
    if (node.words.size() == from)
        return addNode(Op::ResultRecord, Type::record(kind), node.offset, {}, record);
    const Field* field = findField(kind, joined(node, from));
    if (field == nullptr)
        return unknownName(node, from, fieldPaths(kind));
    const bool here = m_context.present.contains(joined(node))
        || m_context.present.contains(joined(node, 0, from) + QStringLiteral(".*"));
    return addNode(
        Op::ResultField, here ? field->type.present() : field->type.orAbsent(), node.offset, {}, record, field->slot);
}

qint32 ExpressionCompiler::buildNamed(const SyntaxNode& node, int number)
{
    depend(NodeKind::Named, number);
    Type type = m_names.namedTypes[static_cast<size_t>(number)];
    if (type.isError())
        return failed(node.offset);
    if (node.words.size() == 1 && m_context.present.contains(joined(node)))
        type.mayBeAbsent = false;
    const qint32 value = addNode(Op::Named, type, node.offset, {}, number);
    if (node.words.size() == 1)
        return value;
    if (type.base == Base::List)
        return buildCollect(node, value, 1);
    error(node.words[1].offset,
        QCoreApplication::translate("Rulebook", "%1 is %2 and has no fields").arg(node.words[0].text, describe(type)));
    return failed(node.offset);
}

qint32 ExpressionCompiler::buildSet(const SyntaxNode& node, Type hint)
{
    const QString& name = node.words[0].text;
    m_names.readNames.insert(name);
    const auto set = m_names.sets.constFind(name);
    if (set != m_names.sets.constEnd()) {
        for (const quint16 id : set->ids)
            m_names.note(set->of, id);
        return addIds(set->ids, set->of, node.offset);
    }
    const std::vector<VocabularyKind> kinds = m_rulebook.vocabulary.kindsWithGroup(name);
    std::optional<VocabularyKind> kind = kinds.size() == 1 ? std::optional(kinds.front()) : std::nullopt;
    if (hint.base == Base::Set && m_rulebook.vocabulary.hasGroup(hint.vocabulary(), name))
        kind = hint.vocabulary();
    if (!kind) {
        error(node.offset,
            QCoreApplication::translate("Rulebook", "several vocabularies have a group %1; nothing says which is meant")
                .arg(name));
        return failed(node.offset);
    }
    const std::vector<quint16> ids = m_rulebook.vocabulary.group(*kind, name);
    for (const quint16 id : ids)
        m_names.note(*kind, id);
    return addIds(ids, *kind, node.offset);
}

qint32 ExpressionCompiler::buildField(const SyntaxNode& node, int variable, RecordKind kind, size_t from)
{
    const bool isComplaint = kind == RecordKind::Complaint || kind == RecordKind::Earlier;
    if (isComplaint && node.words[from].text == QLatin1String("events")) {
        if (node.words.size() != from + 2) {
            error(node.words[from].offset,
                QCoreApplication::translate("Rulebook", "events needs an id: write events.id"));
            return failed(node.offset);
        }
        const std::optional<quint16> event = findId(VocabularyKind::Event, node.words[from + 1]);
        if (!event)
            return failed(node.offset);
        Type type = Type::plain(Base::Moment);
        type.mayBeAbsent = !m_context.present.contains(joined(node));
        return addNode(Op::Event, type, node.offset, {}, variable, *event);
    }
    for (size_t to = node.words.size(); to > from; --to) {
        const Field* field = findField(kind, joined(node, from, to));
        if (field == nullptr)
            continue;
        noteRead(variable, QLatin1String(field->path));
        Type type = field->type;
        if (m_context.present.contains(joined(node))
            || (type.sameAs(Type::id(VocabularyKind::Proof)) && everyProofHasId()))
            type.mayBeAbsent = false;
        const qint32 value = addNode(Op::Field, type, node.offset, {}, variable, field->slot);
        if (to == node.words.size())
            return value;
        if (type.base == Base::List)
            return buildCollect(node, value, to);
        if (type.base == Base::Record)
            continue; // return.kind is a field of its own
        error(node.words[to].offset,
            QCoreApplication::translate("Rulebook", "%1 is %2 and has no fields")
                .arg(joined(node, 0, to), describe(type)));
        return failed(node.offset);
    }
    QStringList known = fieldPaths(kind);
    if (variable == 0) {
        known += QStringList(m_names.named.keys()) + reservedNames() + QStringList(m_names.sets.keys());
        for (int i = 0; i < vocabularyKindCount; ++i)
            known += m_rulebook.vocabulary.groups(static_cast<VocabularyKind>(i));
    }
    return unknownName(node, from, known);
}

bool ExpressionCompiler::everyProofHasId() const
{
    const std::vector<quint16>& ids = m_rulebook.evidenceProofs;
    return std::find(ids.begin(), ids.end(), IdList::unknown) == ids.end();
}

qint32 ExpressionCompiler::buildCollect(const SyntaxNode& node, qint32 list, size_t from)
{
    const RecordKind kind = typeAt(list).recordKind();
    const Field* field = findField(kind, joined(node, from));
    if (field == nullptr)
        return unknownName(node, from, fieldPaths(kind));
    if (field->type.base != Base::Id && field->type.base != Base::Set) {
        error(node.words[from].offset,
            QCoreApplication::translate(
                "Rulebook", "a path through a list collects ids; write a gather, as sum(x.%1 for x in …)")
                .arg(joined(node, from)));
        return failed(node.offset);
    }
    noteRead(0, joined(node));
    const Op op = field->type.base == Base::Id ? Op::Collect : Op::CollectSets;
    return addNode(op, Type::set(field->type.vocabulary()), node.offset, {list}, 0, field->slot);
}

qint32 ExpressionCompiler::unknownName(const SyntaxNode& node, size_t word, QStringList known)
{
    QString name = joined(node, word);
    QString near = nearest(name, known);
    if (near.isEmpty() && node.words.size() > word + 1) {
        QStringList heads;
        for (const QString& path : known)
            heads.append(path.section(u'.', 0, 0));
        near = nearest(node.words[word].text, heads);
    }
    error(node.words[word].offset,
        QCoreApplication::translate("Rulebook", "nothing is called %1 here").arg(name) + suggestion(near));
    return failed(node.offset);
}

void ExpressionCompiler::noteRead(int variable, const QString& path)
{
    if (m_context.sheet != nullptr)
        return; // what judging a complaint reads is noted, not what sums up many
    QString full = path;
    if (variable > 0) {
        const Type type = m_context.variables[static_cast<size_t>(variable) - 1].type;
        static const QMap<RecordKind, QString> lists = {{RecordKind::Demand, QStringLiteral("demands.")},
            {RecordKind::Cost, QStringLiteral("costs.")}, {RecordKind::Piece, QStringLiteral("evidence.")},
            {RecordKind::Bearer, QStringLiteral("responsible.")}, {RecordKind::Agreement, QStringLiteral("approvals.")},
            {RecordKind::Earlier, QStringLiteral("history.")}};
        if (!lists.contains(type.recordKind()))
            return;
        full = lists.value(type.recordKind()) + path;
    }
    if (full.startsWith(QLatin1String("history")))
        m_rulebook.readsHistory = true;
    if (!m_rulebook.fieldsRead.contains(full))
        m_rulebook.fieldsRead.append(full);
}

} // namespace kesu
