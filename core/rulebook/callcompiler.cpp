// SPDX-License-Identifier: GPL-3.0-or-later
// ExpressionCompiler: functions and gathers.
#include "core/rulebook/expressioncompiler.h"
#include "core/rulebook/nearest.h"

#include <QCoreApplication>
#include <algorithm>

namespace kesu {
namespace {

struct Function
{
    const char* name;
    Op op;
    Base result;
    std::initializer_list<Base> arguments;
};

const std::initializer_list<Function>& functions()
{
    static const std::initializer_list<Function> table = {
        {"date", Op::DateOf, Base::Date, {Base::Moment}},
        {"days", Op::Days, Base::Int, {Base::Date, Base::Date}},
        {"monthEnd", Op::MonthEnd, Base::Date, {Base::Date}},
        {"hours", Op::Hours, Base::Number, {Base::Moment, Base::Moment}},
        {"nextMonth", Op::NextMonth, Base::Date, {Base::Date, Base::Int}},
    };
    return table;
}

const QStringList& gatherNames()
{
    static const QStringList names
        = {QStringLiteral("any"), QStringLiteral("all"), QStringLiteral("count"), QStringLiteral("list"),
            QStringLiteral("sum"), QStringLiteral("min"), QStringLiteral("max"), QStringLiteral("mean")};
    return names;
}

QStringList callNames()
{
    QStringList names = {QStringLiteral("given"), QStringLiteral("first"), QStringLiteral("min"), QStringLiteral("max"),
        QStringLiteral("ratio")};
    for (const Function& function : functions())
        names.append(QLatin1String(function.name));
    return names;
}

} // namespace

std::vector<qint32> ExpressionCompiler::arguments(const SyntaxNode& node, std::initializer_list<Base> bases)
{
    if (node.children.size() != bases.size()) {
        const int wanted = static_cast<int>(bases.size());
        error(node.offset,
            QCoreApplication::translate("Rulebook", "%1 takes %n argument(s)", nullptr, wanted)
                .arg(node.words[0].text));
        return {};
    }
    std::vector<qint32> built;
    bool fits = true;
    for (size_t i = 0; i < bases.size(); ++i) {
        const Base wanted = *(bases.begin() + i);
        built.push_back(build(node.children[i]));
        const Type type = typeAt(built.back());
        if (type.isError()) {
            fits = false;
        } else if (type.base != wanted) {
            fits = false;
            error(m_syntax->at(node.children[i]).offset,
                QCoreApplication::translate("Rulebook", "%1 needs %2 here, but this is %3")
                    .arg(node.words[0].text, describe(Type::plain(wanted)), describe(type)));
        }
    }
    return fits ? built : std::vector<qint32>();
}

qint32 ExpressionCompiler::buildCall(const SyntaxNode& node)
{
    const QString& name = node.words[0].text;
    if (name == QLatin1String("given"))
        return buildGiven(node);
    if (name == QLatin1String("min") || name == QLatin1String("max"))
        return buildLeast(node);
    if (name == QLatin1String("ratio"))
        return buildRatio(node);
    if (name == QLatin1String("first")) {
        if (node.children.size() != 1) {
            error(node.offset, QCoreApplication::translate("Rulebook", "first takes one set"));
            return failed(node.offset);
        }
        const qint32 set = build(node.children[0]);
        const Type type = typeAt(set);
        if (type.isError())
            return failed(node.offset);
        if (type.base != Base::Set) {
            error(
                node.offset, QCoreApplication::translate("Rulebook", "first takes a set, not %1").arg(describe(type)));
            return failed(node.offset);
        }
        return addNode(Op::First, Type::id(type.vocabulary()).orAbsent(), node.offset, {set});
    }
    for (const Function& function : functions()) {
        if (name != QLatin1String(function.name))
            continue;
        std::vector<qint32> built = arguments(node, function.arguments);
        if (built.empty())
            return failed(node.offset);
        Type type = Type::plain(function.result);
        type.mayBeAbsent
            = std::any_of(built.begin(), built.end(), [this](qint32 child) { return typeAt(child).mayBeAbsent; });
        return addNode(function.op, type, node.offset, std::move(built));
    }
    const bool needsFor = gatherNames().contains(name);
    error(node.offset,
        needsFor ? QCoreApplication::translate("Rulebook", "%1 needs 'for': write %1(… for x in list)").arg(name)
                 : QCoreApplication::translate("Rulebook", "no function is called %1").arg(name)
                + suggestion(name, callNames() + gatherNames()));
    return failed(node.offset);
}

qint32 ExpressionCompiler::buildGiven(const SyntaxNode& node)
{
    if (node.children.size() != 1) {
        error(node.offset, QCoreApplication::translate("Rulebook", "given takes one value"));
        return failed(node.offset);
    }
    const QSet<QString> before = std::exchange(m_context.present, {});
    const qint32 child = build(node.children[0]);
    m_context.present = before;
    const Type type = typeAt(child);
    if (type.isError())
        return failed(node.offset);
    const Op op = type.base == Base::List ? Op::GivenList : type.base == Base::Set ? Op::GivenSet : Op::Given;
    if (op == Op::Given && !type.mayBeAbsent)
        warning(node.offset, QCoreApplication::translate("Rulebook", "this is always given"));
    return addNode(op, Type::plain(Base::Bool), node.offset, {child});
}

qint32 ExpressionCompiler::buildLeast(const SyntaxNode& node)
{
    const bool isMin = node.words[0].text == QLatin1String("min");
    std::vector<qint32> children;
    for (const int child : node.children)
        children.push_back(build(child));
    if (children.size() < 2) {
        error(node.offset,
            QCoreApplication::translate("Rulebook", "%1 takes two values, or a list: %1(x for y in list)")
                .arg(node.words[0].text));
        return failed(node.offset);
    }
    if (!unify(children, node.offset, node.words[0].text))
        return failed(node.offset);
    Type type = typeAt(children.front());
    const bool ordered = type.isNumeric() || type.base == Base::Money || type.base == Base::Amount
        || type.base == Base::Date || type.base == Base::Moment;
    if (!ordered) {
        error(node.offset, QCoreApplication::translate("Rulebook", "%1 has no order").arg(describe(type)));
        return failed(node.offset);
    }
    type.mayBeAbsent
        = std::all_of(children.begin(), children.end(), [this](qint32 child) { return typeAt(child).mayBeAbsent; });
    const Op op = type.base == Base::Amount ? (isMin ? Op::MinAmount : Op::MaxAmount)
        : type.base == Base::Number         ? (isMin ? Op::MinFraction : Op::MaxFraction)
                                            : (isMin ? Op::MinNumber : Op::MaxNumber);
    return addNode(op, type, node.offset, std::move(children));
}

qint32 ExpressionCompiler::bindList(int pathIndex, Type& element)
{
    const qint32 list = build(pathIndex);
    const Type type = typeAt(list);
    if (type.base == Base::List) {
        element = Type::record(type.recordKind()).present();
    } else if (type.base == Base::Set) {
        element = Type::id(type.vocabulary());
    } else if (!type.isError()) {
        error(m_syntax->at(pathIndex).offset,
            QCoreApplication::translate("Rulebook", "a list or set is needed after 'in', but this is %1")
                .arg(describe(type)));
    }
    return list;
}

qint32 ExpressionCompiler::buildGather(const SyntaxNode& node)
{
    const QString& name = node.words[0].text;
    const SyntaxWord& variable = node.words[1];
    if (!gatherNames().contains(name)) {
        error(node.offset,
            QCoreApplication::translate("Rulebook", "%1 does not go through a list").arg(name)
                + suggestion(name, gatherNames()));
        return failed(node.offset);
    }
    Type element;
    const qint32 list = bindList(node.children[0], element);
    if (element.isError())
        return failed(node.offset);
    const bool clashes = m_names.named.contains(variable.text) || isReservedName(variable.text)
        || (m_context.sheet != nullptr && isSheetName(variable.text))
        || std::any_of(m_context.variables.begin(), m_context.variables.end(),
            [&](const CompileContext::Variable& bound) { return bound.name == variable.text; });
    if (clashes)
        error(variable.offset,
            QCoreApplication::translate("Rulebook", "'%1' already means something; choose another name")
                .arg(variable.text));
    if (m_context.variables.size() + 1 >= maxVariables) {
        error(node.offset,
            QCoreApplication::translate("Rulebook", "too many lists inside one another; use a named value"));
        return failed(node.offset);
    }
    qint32 within = -1;
    const Node source = m_rulebook.node(list);
    if (m_context.sheet == nullptr && source.op == Op::Field && source.type.sameAs(Type::list(RecordKind::Earlier)))
        noteHistory(node.within);
    if (node.within.given) {
        if (m_context.sheet != nullptr || !typeAt(list).sameAs(Type::list(RecordKind::Earlier)))
            error(node.offset, QCoreApplication::translate("Rulebook", "'within' belongs to history only"));
        within = addConstant(node.within, Type::plain(Base::DaySpan), node.offset);
    }

    const QSet<QString> before = m_context.present;
    m_context.variables.push_back({variable.text, element});
    const int number = static_cast<int>(m_context.variables.size());
    const qint32 where = node.children[2] >= 0 ? condition(node.children[2]) : -1;
    if (node.children[2] >= 0)
        m_context.present += presentIfTrue(*m_syntax, node.children[2]);
    const qint32 body = build(node.children[1]);
    m_context.variables.pop_back();
    m_context.present = before;

    const Type type = typeAt(body);
    if (type.isError())
        return failed(node.offset);
    std::vector<qint32> children = {list, body, where, within};
    if (name == QLatin1String("count"))
        return addNode(Op::GatherCount, Type::plain(Base::Int), node.offset, std::move(children), number);
    if (name == QLatin1String("list")) {
        if (m_rulebook.node(body).op != Op::Variable || m_rulebook.node(body).operand != number
            || type.base != Base::Record) {
            error(m_syntax->at(node.children[1]).offset,
                QCoreApplication::translate("Rulebook", "list keeps whole elements: write list(%1 for %1 in …)")
                    .arg(variable.text));
            return failed(node.offset);
        }
        return addNode(Op::GatherList, Type::list(type.recordKind()), node.offset, std::move(children), number);
    }
    if (name == QLatin1String("any") || name == QLatin1String("all")) {
        if (type.base != Base::Bool) {
            error(m_syntax->at(node.children[1]).offset,
                QCoreApplication::translate("Rulebook", "a condition is needed here, but this is %1")
                    .arg(describe(type)));
            return failed(node.offset);
        }
        return addNode(name == QLatin1String("any") ? Op::GatherAny : Op::GatherAll, type, node.offset,
            std::move(children), number);
    }
    if (name == QLatin1String("mean") || type.base == Base::Number)
        return buildFractions(node, std::move(children), number);
    if (name == QLatin1String("sum"))
        return buildSummary(node, Op::GatherSumNumber, Op::GatherSumAmount, std::move(children), number);
    if (name == QLatin1String("min"))
        return buildSummary(node, Op::GatherMinNumber, Op::GatherMinAmount, std::move(children), number);
    return buildSummary(node, Op::GatherMaxNumber, Op::GatherMaxAmount, std::move(children), number);
}

void ExpressionCompiler::noteHistory(const Value& within)
{
    if (!within.given) {
        m_rulebook.readsWholeHistory = true;
    } else {
        const auto days = [](TimeSpan span) {
            const int perUnit = span.unit() == TimeSpan::Unit::Months ? 31
                : span.unit() == TimeSpan::Unit::Weeks                ? 7
                : span.unit() == TimeSpan::Unit::WorkingDays          ? 2
                                                                      : 1;
            return static_cast<qint64>(span.count()) * perUnit;
        };
        std::optional<TimeSpan>& longest = m_rulebook.historyWindow;
        if (!longest || days(within.timeSpan()) > days(*longest))
            longest = within.timeSpan();
    }
}

qint32 ExpressionCompiler::buildSummary(
    const SyntaxNode& node, Op number, Op amount, std::vector<qint32> children, int variable)
{
    const Type type = typeAt(children[1]);
    const bool summable
        = type.base == Base::Int || type.base == Base::Money || type.base == Base::Amount || type.base == Base::Share;
    const bool ordered = summable || type.base == Base::Date || type.base == Base::Moment;
    if (number == Op::GatherSumNumber ? !summable : !ordered) {
        error(m_syntax->at(node.children[1]).offset,
            QCoreApplication::translate("Rulebook", "%1 does not work on %2").arg(node.words[0].text, describe(type)));
        return failed(node.offset);
    }
    return addNode(
        type.base == Base::Amount ? amount : number, type.orAbsent(), node.offset, std::move(children), variable);
}

} // namespace kesu
