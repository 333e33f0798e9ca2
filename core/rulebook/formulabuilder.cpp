// SPDX-License-Identifier: GPL-3.0-or-later
// FormulaBuilder: conditions.
#include "core/rulebook/formulabuilder.h"

#include "core/rulebook/fieldcatalogue.h"

namespace kesu {
FormulaBuilder::FormulaBuilder(const CompiledRulebook& rulebook, FormulaStore& store)
    : m_rulebook(rulebook)
    , m_store(store)
    , m_text(rulebook)
{
    readNamedValues();
}

void FormulaBuilder::readNamedValues()
{
    const size_t count = m_rulebook.named.size();
    m_namedKeys.assign(count, -1);
    m_namedConditions.assign(count, -1);
    m_namedPresences.assign(count, FormulaStore::alwaysTrue);
    m_namedPlain.assign(count, false);
    for (const NodeRef node : m_rulebook.order) { // each behind those it names
        if (node.kind != NodeKind::Named)
            continue;
        const auto number = static_cast<size_t>(node.index);
        const NamedValue& value = m_rulebook.named[number];
        const qint32 root = rootOf(value);
        const ExpressionId before = m_text.enter(value.value);
        m_namedKeys[number] = key(root);
        m_namedPlain[number] = isPlain(root);
        const Type type = m_rulebook.expression(value.value).type;
        if (type.base == Base::Bool)
            m_namedConditions[number] = condition(root);
        if (staysClosed(value)) {
            const int thing = thingOf(m_namedKeys[number], root, value.name);
            if (type.mayBeAbsent)
                m_namedPresences[number]
                    = m_store.isSet(m_store.axis(axisKey("given", m_namedKeys[number]), [this, thing] {
                          Axis made;
                          made.kind = Axis::Kind::Given;
                          made.field = m_things[static_cast<size_t>(thing)].name;
                          made.isFree = m_things[static_cast<size_t>(thing)].isFree;
                          return made;
                      }));
        } else {
            m_namedPresences[number]
                = type.base == Base::Bool ? m_store.known(m_namedConditions[number]) : present(root);
        }
        m_text.enter(before);
    }
}

void FormulaBuilder::bind(int variable, const QString& name, ExpressionId inside, qint32 list)
{
    const ExpressionId before = m_text.enter(inside);
    m_lists.insert(variable, key(list));
    const Type type = node(list).type;
    m_text.name(variable, name, type.base == Base::List ? type.recordKind() : RecordKind::Complaint);
    m_text.enter(before);
}

int FormulaBuilder::whole(ExpressionId expression)
{
    return expression == noExpression ? FormulaStore::alwaysTrue
                                      : conditionAt(expression, m_rulebook.expression(expression).root);
}

int FormulaBuilder::conditionAt(ExpressionId inside, qint32 node)
{
    const ExpressionId before = m_text.enter(inside);
    const int formula = condition(node);
    m_text.enter(before);
    return formula;
}

int FormulaBuilder::presence(ExpressionId inside, qint32 node)
{
    const ExpressionId before = m_text.enter(inside);
    const int formula = present(node);
    m_text.enter(before);
    return formula;
}

QString FormulaBuilder::axisKey(const char* kind, int key) const
{
    return QLatin1String(kind) + QLatin1Char(':') + QString::number(key);
}

int FormulaBuilder::internKey(Op op, quint16 slot, int operand, std::vector<int> parts, const QString& constant)
{
    return m_keys
        .try_emplace(std::tuple(op, slot, operand, std::move(parts), constant), static_cast<int>(m_keys.size()))
        .first->second;
}

QString FormulaBuilder::constantKey(const Node& node) const
{
    const Value& value = m_rulebook.constants[static_cast<size_t>(node.operand)];
    QString text = QString::number(static_cast<int>(node.type.base)) + QLatin1Char('/') + QString::number(node.type.of);
    if (!value.given)
        return text;
    if (node.type.base == Base::Set) {
        for (int i = 0; i < value.ids->count; ++i)
            text += QLatin1Char(',') + QString::number(value.ids->ids[i]);
        return text;
    }
    if (node.type.base == Base::Bool)
        return text + (value.truth ? QStringLiteral("=t") : QStringLiteral("=f"));
    if (node.type.base == Base::Text)
        return text + QLatin1Char('=') + *value.text;
    return text + QLatin1Char('=') + (node.type.isSpan() ? value.timeSpan().toString() : QString::number(value.number));
}

int FormulaBuilder::key(qint32 index)
{
    const Node& of = node(index);
    if (of.op == Op::Named)
        return m_namedKeys[static_cast<size_t>(of.operand)];
    if (of.op == Op::Constant)
        return internKey(of.op, 0, 0, {}, constantKey(of));
    const auto variableKey = [this](int variable) { return variable == 0 ? 0 : 1 + m_lists.value(variable, -2); };
    const bool isGather = of.op >= Op::GatherAny && of.childCount == 4;
    std::vector<int> parts;
    if (isGather) {
        const int list = key(child(of, 0));
        const std::optional<int> outer
            = m_lists.contains(of.operand) ? std::optional(m_lists.value(of.operand)) : std::nullopt;
        m_lists.insert(of.operand, list);
        for (int i = 0; i < of.childCount; ++i)
            parts.push_back(child(of, i) < 0 ? -1 : key(child(of, i)));
        m_lists.remove(of.operand);
        if (outer)
            m_lists.insert(of.operand, *outer);
        return internKey(of.op, of.slot, 0, std::move(parts));
    }
    for (int i = 0; i < of.childCount; ++i)
        parts.push_back(child(of, i) < 0 ? -1 : key(child(of, i)));
    const bool hasVariable = of.op == Op::Field || of.op == Op::Event || of.op == Op::Variable;
    return internKey(of.op, of.slot, hasVariable ? variableKey(of.operand) : of.operand, std::move(parts));
}

bool FormulaBuilder::isPlain(qint32 index) const
{
    const Node& of = node(index);
    switch (of.op) {
    case Op::Constant:
        return true;
    case Op::Named:
        return m_namedPlain[static_cast<size_t>(of.operand)];
    case Op::Field:
    case Op::Event:
        return of.operand == 0;
    default:
        break;
    }
    if (of.childCount == 0 || of.op >= Op::GatherAny)
        return false;
    for (int i = 0; i < of.childCount; ++i) {
        if (child(of, i) < 0 || !isPlain(child(of, i)))
            return false;
    }
    return true;
}

int FormulaBuilder::isTrue(int formula)
{
    return m_store.otherwise({formula, FormulaStore::alwaysFalse});
}

int FormulaBuilder::free(qint32 index)
{
    const int truth = m_store.isSet(m_store.axis(axisKey("truth", key(index)), [&] {
        Axis made;
        made.kind = Axis::Kind::Truth;
        made.field = m_text.of(index);
        made.isFree = !isPlain(index);
        return made;
    }));
    return node(index).type.mayBeAbsent ? m_store.guard(givenAxis(index), truth) : truth;
}

int FormulaBuilder::condition(qint32 index)
{
    const int formula = conditionOf(node(index), index);
    return m_store.formula(formula).depth > FormulaStore::maxDepth ? free(index) : formula;
}

std::vector<int> FormulaBuilder::conditions(const Node& of)
{
    std::vector<int> formulas;
    for (int i = 0; i < of.childCount; ++i)
        formulas.push_back(condition(child(of, i)));
    return formulas;
}

int FormulaBuilder::conditionOf(const Node& of, qint32 index)
{
    switch (of.op) {
    case Op::Constant: {
        const Value& value = m_rulebook.constants[static_cast<size_t>(of.operand)];
        return value.given ? m_store.truthOf(value.truth) : FormulaStore::alwaysUnknown;
    }
    case Op::Named:
        return m_namedConditions[static_cast<size_t>(of.operand)];
    case Op::Field:
    case Op::ResultField:
        return m_store.guard(present(index), m_store.isSet(m_store.axis(axisKey("truth", key(index)), [&] {
            Axis made;
            made.kind = Axis::Kind::Truth;
            made.field = m_text.of(index);
            made.isFree = !isPlain(index);
            return made;
        })));
    case Op::Not:
        return m_store.negation(condition(child(of, 0)));
    case Op::And:
        return m_store.conjunction(conditions(of));
    case Op::Or:
        return m_store.disjunction(conditions(of));
    case Op::If:
        return m_store.guard(condition(child(of, 1)), condition(child(of, 0)));
    case Op::Else:
        return m_store.otherwise(conditions(of));
    case Op::CompareNumber:
    case Op::CompareAmount:
        m_alternatives = 0;
        if (node(child(of, 0)).type.base == Base::Id)
            return free(index);
        return compare(child(of, 0), child(of, 1), static_cast<Comparison>(of.slot));
    case Op::Is:
        return idIn(child(of, 0), {of.slot});
    case Op::In:
        return isInSet(child(of, 0), child(of, 1), index);
    case Op::HasOne:
        return holds(child(of, 0), FormulaStore::Holding::One, {of.slot});
    case Op::HasAny:
    case Op::HasAll:
    case Op::HasOnly:
        return hasMembers(of, index);
    case Op::Given:
        return present(child(of, 0));
    case Op::GivenList:
        return listGiven(child(of, 0));
    case Op::GivenSet:
        return isTrue(holds(child(of, 0), FormulaStore::Holding::Something, {}));
    case Op::GatherAny:
    case Op::GatherAll:
        return gatherTest(of, index);
    default:
        return free(index);
    }
}

int FormulaBuilder::gatherTest(const Node& of, qint32 index)
{
    const qint32 list = child(of, 0);
    const Node& body = node(child(of, 1));
    const bool hasWhere = child(of, 2) >= 0 || child(of, 3) >= 0;
    if (node(list).type.base != Base::List)
        return free(index);
    if (of.op == Op::GatherAll) // nothing to walk through is true
        return m_store.disjunction({free(index), m_store.negation(listGiven(list))});
    // any(d.kind is x for d in demands) is demands.kind has x
    if (!hasWhere && body.op == Op::Is && node(child(body, 0)).op == Op::Field
        && node(child(body, 0)).operand == of.operand && !node(child(body, 0)).type.mayBeAbsent) {
        const Node& field = node(child(body, 0));
        const Field* entry = fieldOf(node(list).type.recordKind(), field.slot);
        const QString name = m_text.of(list) + QLatin1Char('.') + QLatin1String(entry ? entry->path : "");
        return setTest(internKey(Op::Collect, field.slot, 0, {key(list)}), name, field.type.vocabulary(),
            FormulaStore::Holding::One, {body.slot});
    }
    return m_store.conjunction({free(index), listGiven(list)});
}

} // namespace kesu
