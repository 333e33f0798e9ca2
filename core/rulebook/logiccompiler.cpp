// SPDX-License-Identifier: GPL-3.0-or-later
// ExpressionCompiler: conditions, ids and absence.
#include "core/rulebook/expressioncompiler.h"
#include "core/rulebook/nearest.h"
#include "core/rulebook/parser.h"

#include <QCoreApplication>
#include <algorithm>

namespace kesu {

qint32 ExpressionCompiler::build(int index, Type hint)
{
    const SyntaxNode& node = m_syntax->at(index);
    switch (node.kind) {
    case SyntaxKind::Literal:
        return addConstant(node.literal, node.literalType, node.offset);
    case SyntaxKind::IdList:
        return buildIdList(node, hint);
    case SyntaxKind::Path:
        return buildPath(node, hint);
    case SyntaxKind::Call:
        return buildCall(node);
    case SyntaxKind::Gather:
        return buildGather(node);
    case SyntaxKind::Not:
        return buildNot(node);
    case SyntaxKind::And:
    case SyntaxKind::Or:
        return buildLogic(node);
    case SyntaxKind::Compare:
        return buildCompare(node);
    case SyntaxKind::Is:
        return buildIs(node);
    case SyntaxKind::In:
        return buildIn(node);
    case SyntaxKind::HasOne:
    case SyntaxKind::HasAny:
    case SyntaxKind::HasAll:
    case SyntaxKind::HasOnly:
        return buildHas(node);
    case SyntaxKind::Add:
    case SyntaxKind::Subtract:
        return buildSum(node);
    case SyntaxKind::Multiply:
        return buildProduct(node);
    case SyntaxKind::If:
        return buildIf(node, hint);
    case SyntaxKind::Else:
        return buildElse(node, hint);
    }
    return failed(node.offset);
}

qint32 ExpressionCompiler::condition(int index)
{
    const qint32 built = build(index);
    const Type type = typeAt(built);
    if (type.isError() || type.base == Base::Bool)
        return built;
    error(m_syntax->at(index).offset,
        QCoreApplication::translate("Rulebook", "a condition is needed here, but this is %1").arg(describe(type)));
    return failed(m_syntax->at(index).offset);
}

qint32 ExpressionCompiler::buildLogic(const SyntaxNode& node)
{
    const QSet<QString> before = m_context.present;
    std::vector<qint32> children;
    bool mayBeAbsent = false;
    for (const int child : node.children) {
        children.push_back(condition(child));
        mayBeAbsent = mayBeAbsent || typeAt(children.back()).mayBeAbsent;
        if (node.kind == SyntaxKind::And)
            m_context.present += presentIfTrue(*m_syntax, child);
    }
    m_context.present = before;
    Type type = Type::plain(Base::Bool);
    type.mayBeAbsent = mayBeAbsent;
    return addNode(node.kind == SyntaxKind::And ? Op::And : Op::Or, type, node.offset, std::move(children));
}

qint32 ExpressionCompiler::buildNot(const SyntaxNode& node)
{
    const qint32 child = condition(node.children[0]);
    if (typeAt(child).mayBeAbsent)
        warning(node.offset,
            QCoreApplication::translate("Rulebook",
                "'not' is silent while its condition is unknown; ask given(…) first, or write not (… else false)"));
    return addNode(Op::Not, typeAt(child), node.offset, {child});
}

qint32 ExpressionCompiler::buildCompare(const SyntaxNode& node)
{
    qint32 left = build(node.children[0]);
    qint32 right = build(node.children[1]);
    Type a = typeAt(left);
    Type b = typeAt(right);
    if (a.isError() || b.isError())
        return failed(node.offset);
    if (a.base != b.base && (a.base == Base::Amount || b.base == Base::Amount)) {
        left = asAmount(left);
        right = asAmount(right);
        a = typeAt(left);
        b = typeAt(right);
    }
    if (a.base != b.base && a.isNumeric() && b.isNumeric() && (a.base == Base::Number || b.base == Base::Number)) {
        left = asFraction(left);
        right = asFraction(right);
        a = typeAt(left);
        b = typeAt(right);
    }
    const int offset = m_syntax->at(node.children[1]).offset;
    if (!a.sameAs(b)) {
        QString message
            = QCoreApplication::translate("Rulebook", "%1 cannot be compared with %2").arg(describe(a), describe(b));
        const auto pair
            = [&](Base one, Base two) { return (a.base == one && b.base == two) || (a.base == two && b.base == one); };
        if (pair(Base::Money, Base::Int))
            message += QCoreApplication::translate("Rulebook", ": write money with two decimals, as 2000.00");
        else if (pair(Base::Date, Base::Moment))
            message += QCoreApplication::translate("Rulebook", ": write date(…) around the moment");
        else if (a.base == Base::Id && b.base == Base::Text)
            message += QCoreApplication::translate("Rulebook", ": use 'is'");
        error(offset, message);
        return failed(node.offset);
    }
    const bool ordered = a.isNumeric() || a.base == Base::Money || a.base == Base::Amount || a.base == Base::Date
        || a.base == Base::Moment;
    const bool equality = node.comparison == Comparison::Equal || node.comparison == Comparison::NotEqual;
    const bool equatable = ordered || a.base == Base::Text || a.base == Base::Id;
    if (!(equality ? equatable : ordered)) {
        error(node.offset,
            equality && a.base == Base::Bool
                ? QCoreApplication::translate("Rulebook", "conditions are not compared; use and, or, not")
                : QCoreApplication::translate("Rulebook", "%1 has no order or equality").arg(describe(a)));
        return failed(node.offset);
    }
    Type type = Type::plain(Base::Bool);
    type.mayBeAbsent = a.mayBeAbsent || b.mayBeAbsent;
    const Op op = a.base == Base::Text ? Op::CompareText
        : a.base == Base::Amount       ? Op::CompareAmount
        : a.base == Base::Number       ? Op::CompareFraction
                                       : Op::CompareNumber;
    return addNode(op, type, node.offset, {left, right}, 0, static_cast<quint16>(node.comparison));
}

std::optional<quint16> ExpressionCompiler::findId(VocabularyKind kind, const SyntaxWord& word)
{
    const quint16 id = m_rulebook.vocabulary.find(kind, word.text);
    if (id == IdList::unknown) {
        error(word.offset,
            QCoreApplication::translate("Rulebook", "no %1 has the id '%2'").arg(nameOf(kind), word.text)
                + suggestion(m_rulebook.vocabulary.nearest(kind, word.text)));
        return {};
    }
    m_names.note(kind, id);
    return id;
}

qint32 ExpressionCompiler::buildIs(const SyntaxNode& node)
{
    const qint32 left = build(node.children[0]);
    const Type type = typeAt(left);
    if (type.isError())
        return failed(node.offset);
    if (type.base != Base::Id) {
        error(node.offset,
            QCoreApplication::translate("Rulebook", "'is' needs an id on the left, but this is %1")
                .arg(describe(type)));
        return failed(node.offset);
    }
    const std::optional<quint16> id = type.vocabulary() == VocabularyKind::Choice
        ? findChoice(left, node.words[0])
        : findId(type.vocabulary(), node.words[0]);
    Type result = Type::plain(Base::Bool);
    result.mayBeAbsent = type.mayBeAbsent;
    return id ? addNode(Op::Is, result, node.offset, {left}, 0, *id) : failed(node.offset);
}

qint32 ExpressionCompiler::buildIn(const SyntaxNode& node)
{
    const qint32 left = build(node.children[0]);
    const Type type = typeAt(left);
    if (type.isError())
        return failed(node.offset);
    if (type.base != Base::Id) {
        error(node.offset,
            QCoreApplication::translate("Rulebook", "'in' needs an id on the left, but this is %1")
                .arg(describe(type)));
        return failed(node.offset);
    }
    const qint32 right = build(node.children[1], Type::set(type.vocabulary()));
    const Type set = typeAt(right);
    if (set.isError())
        return failed(node.offset);
    if (!set.sameAs(Type::set(type.vocabulary()))) {
        error(m_syntax->at(node.children[1]).offset,
            QCoreApplication::translate("Rulebook", "%1 cannot be in %2").arg(describe(type), describe(set)));
        return failed(node.offset);
    }
    Type result = Type::plain(Base::Bool);
    result.mayBeAbsent = type.mayBeAbsent || set.mayBeAbsent;
    return addNode(Op::In, result, node.offset, {left, right});
}

qint32 ExpressionCompiler::buildHas(const SyntaxNode& node)
{
    const qint32 left = build(node.children[0]);
    const Type type = typeAt(left);
    if (type.isError())
        return failed(node.offset);
    if (type.base != Base::Set) {
        error(node.offset,
            QCoreApplication::translate("Rulebook", "'has' needs a set on the left, but this is %1")
                .arg(describe(type)));
        return failed(node.offset);
    }
    Type result = Type::plain(Base::Bool);
    result.mayBeAbsent = type.mayBeAbsent;
    if (node.kind == SyntaxKind::HasOne) {
        const std::optional<quint16> id = findId(type.vocabulary(), node.words[0]);
        return id ? addNode(Op::HasOne, result, node.offset, {left}, 0, *id) : failed(node.offset);
    }
    const qint32 right = build(node.children[1], type.present());
    const Type other = typeAt(right);
    if (other.isError())
        return failed(node.offset);
    if (!other.sameAs(type)) {
        error(m_syntax->at(node.children[1]).offset,
            QCoreApplication::translate("Rulebook", "%1 cannot have members of %2")
                .arg(describe(type), describe(other)));
        return failed(node.offset);
    }
    result.mayBeAbsent = result.mayBeAbsent || other.mayBeAbsent;
    const Op op = node.kind == SyntaxKind::HasAny ? Op::HasAny
        : node.kind == SyntaxKind::HasAll         ? Op::HasAll
                                                  : Op::HasOnly;
    return addNode(op, result, node.offset, {left, right});
}

qint32 ExpressionCompiler::buildIdList(const SyntaxNode& node, Type hint)
{
    if (hint.base != Base::Set) {
        error(node.offset,
            QCoreApplication::translate(
                "Rulebook", "nothing says what these ids are; give the named value its kind, as of = \"role\""));
        return failed(node.offset);
    }
    std::vector<quint16> ids;
    bool complete = true;
    for (const SyntaxWord& word : node.words) {
        const std::optional<quint16> id = findId(hint.vocabulary(), word);
        if (id && std::find(ids.begin(), ids.end(), *id) != ids.end())
            error(word.offset, QCoreApplication::translate("Rulebook", "'%1' stands twice in the list").arg(word.text));
        else if (id)
            ids.push_back(*id);
        complete = complete && id;
    }
    return complete ? addIds(ids, hint.vocabulary(), node.offset) : failed(node.offset);
}

qint32 ExpressionCompiler::buildIf(const SyntaxNode& node, Type hint)
{
    const qint32 test = condition(node.children[1]);
    const QSet<QString> before = m_context.present;
    m_context.present += presentIfTrue(*m_syntax, node.children[1]);
    const qint32 value = build(node.children[0], hint);
    m_context.present = before;
    return addNode(Op::If, typeAt(value).orAbsent(), node.offset, {value, test});
}

qint32 ExpressionCompiler::buildElse(const SyntaxNode& node, Type hint)
{
    std::vector<qint32> children;
    for (size_t i = 0; i < node.children.size(); ++i) {
        children.push_back(build(node.children[i], hint));
        const Type type = typeAt(children.back());
        if (i + 1 < node.children.size() && !type.isError() && !type.mayBeAbsent)
            warning(m_syntax->at(node.children[i + 1]).offset,
                QCoreApplication::translate(
                    "Rulebook", "this is never reached: what stands before 'else' is never absent"));
    }
    if (!unify(children, node.offset, QStringLiteral("else")))
        return failed(node.offset);
    Type type = typeAt(children.front());
    type.mayBeAbsent
        = std::all_of(children.begin(), children.end(), [this](qint32 child) { return typeAt(child).mayBeAbsent; });
    return addNode(Op::Else, type, node.offset, std::move(children));
}

QSet<QString> ExpressionCompiler::strictPaths(const Syntax& syntax, int index) const
{
    const SyntaxNode& node = syntax.at(index);
    if (node.kind == SyntaxKind::Path) {
        QStringList words;
        for (const SyntaxWord& word : node.words)
            words.append(word.text);
        QSet<QString> paths = {words.join(u'.')};
        if (words.size() > 1) // one known field of a result: the result is there
            paths.insert(words.mid(0, words.size() - 1).join(u'.') + QStringLiteral(".*"));
        return paths;
    }
    const bool strictCall = node.kind == SyntaxKind::Call && node.words[0].text != QLatin1String("given")
        && node.words[0].text != QLatin1String("min") && node.words[0].text != QLatin1String("max");
    QSet<QString> paths;
    switch (node.kind) {
    case SyntaxKind::Compare:
    case SyntaxKind::Is:
    case SyntaxKind::In:
    case SyntaxKind::HasOne:
    case SyntaxKind::HasAny:
    case SyntaxKind::HasAll:
    case SyntaxKind::HasOnly:
    case SyntaxKind::Add:
    case SyntaxKind::Subtract:
    case SyntaxKind::Multiply:
        for (const int child : node.children)
            paths += strictPaths(syntax, child);
        break;
    default:
        if (strictCall) {
            for (const int child : node.children)
                paths += strictPaths(syntax, child);
        }
    }
    return paths;
}

QSet<QString> ExpressionCompiler::presentIfTrue(const Syntax& syntax, int index) const
{
    const SyntaxNode& node = syntax.at(index);
    switch (node.kind) {
    case SyntaxKind::Path: {
        QSet<QString> paths = strictPaths(syntax, index);
        const int named = node.words.size() == 1 ? m_names.named.value(node.words[0].text, -1) : -1;
        if (named >= 0)
            paths += m_names.namedPresent[static_cast<size_t>(named)];
        return paths;
    }
    case SyntaxKind::And: {
        QSet<QString> paths;
        for (const int child : node.children)
            paths += presentIfTrue(syntax, child);
        return paths;
    }
    case SyntaxKind::Or: {
        QSet<QString> paths = presentIfTrue(syntax, node.children.front());
        for (const int child : node.children)
            paths.intersect(presentIfTrue(syntax, child));
        return paths;
    }
    case SyntaxKind::Not:
        return strictPaths(syntax, node.children.front());
    case SyntaxKind::Call:
        if (node.words[0].text == QLatin1String("given"))
            return strictPaths(syntax, node.children.front());
        return {};
    default:
        return strictPaths(syntax, index);
    }
}

QSet<QString> ExpressionCompiler::presentIfTrue(const LocatedText& text) const
{
    std::optional<SyntaxFault> fault;
    const Syntax syntax = parseExpression(text.text, fault);
    return fault ? QSet<QString>() : presentIfTrue(syntax, syntax.root);
}

} // namespace kesu
