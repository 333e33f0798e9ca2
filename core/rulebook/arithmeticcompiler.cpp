// SPDX-License-Identifier: GPL-3.0-or-later
// ExpressionCompiler: sums, products and spans.
#include "core/rulebook/expressioncompiler.h"

#include <QCoreApplication>
#include <algorithm>

namespace kesu {

qint32 ExpressionCompiler::asAmount(qint32 node)
{
    const Type type = typeAt(node);
    if (type.base != Base::Money)
        return node;
    Type amount = Type::plain(Base::Amount);
    amount.mayBeAbsent = type.mayBeAbsent;
    return addNode(Op::ToAmount, amount, m_rulebook.node(node).offset, {node});
}

bool ExpressionCompiler::unify(std::vector<qint32>& nodes, int offset, const QString& where)
{
    const bool amounts
        = std::any_of(nodes.begin(), nodes.end(), [this](qint32 node) { return typeAt(node).base == Base::Amount; });
    const bool fractions
        = std::any_of(nodes.begin(), nodes.end(), [this](qint32 node) { return typeAt(node).base == Base::Number; });
    for (qint32& node : nodes) {
        if (typeAt(node).isError())
            return false;
        if (amounts)
            node = asAmount(node);
        if (fractions)
            node = asFraction(node);
    }
    for (const qint32 node : nodes) {
        const Type type = typeAt(node);
        if (type.sameAs(typeAt(nodes.front())))
            continue;
        error(m_rulebook.node(node).offset,
            QCoreApplication::translate("Rulebook", "both sides of '%1' must be of one type: here %2 and %3")
                .arg(where, describe(typeAt(nodes.front())), describe(type)));
        return false;
    }
    Q_UNUSED(offset)
    return true;
}

qint32 ExpressionCompiler::addSpan(qint32 left, qint32 right, int offset)
{
    const Type from = typeAt(left);
    const Type span = typeAt(right);
    if (from.base == Base::Date && span.base == Base::ElapsedSpan) {
        error(m_rulebook.node(right).offset,
            QCoreApplication::translate("Rulebook", "hours count from a moment, not from a day"));
        return failed(offset);
    }
    Type type = Type::plain(from.base);
    type.mayBeAbsent = from.mayBeAbsent || span.mayBeAbsent;
    return addNode(from.base == Base::Date ? Op::DateAddSpan : Op::MomentAddSpan, type, offset, {left, right});
}

qint32 ExpressionCompiler::buildSum(const SyntaxNode& node)
{
    const bool isSum = node.kind == SyntaxKind::Add;
    qint32 left = build(node.children[0]);
    qint32 right = build(node.children[1]);
    const Type a = typeAt(left);
    const Type b = typeAt(right);
    if (a.isError() || b.isError())
        return failed(node.offset);
    if ((a.base == Base::Date || a.base == Base::Moment) && b.isSpan() && isSum)
        return addSpan(left, right, node.offset);
    Type type;
    type.mayBeAbsent = a.mayBeAbsent || b.mayBeAbsent;
    const auto isMoney = [](Type side) { return side.base == Base::Money || side.base == Base::Amount; };
    if ((a.base == Base::Money && b.base == Base::Money) || (a.base == Base::Int && b.base == Base::Int)) {
        type.base = a.base;
        return addNode(isSum ? Op::AddNumber : Op::SubtractNumber, type, node.offset, {left, right});
    }
    if (isMoney(a) && isMoney(b)) {
        left = asAmount(left);
        right = asAmount(right);
        type.base = Base::Amount;
        return addNode(isSum ? Op::AddAmount : Op::SubtractAmount, type, node.offset, {left, right});
    }
    if (a.isNumeric() && b.isNumeric()) {
        left = asFraction(left);
        right = asFraction(right);
        type.base = Base::Number;
        return addNode(isSum ? Op::AddFraction : Op::SubtractFraction, type, node.offset, {left, right});
    }
    QString message = isSum
        ? QCoreApplication::translate("Rulebook", "%1 and %2 cannot be added").arg(describe(a), describe(b))
        : QCoreApplication::translate("Rulebook", "%2 cannot be taken from %1").arg(describe(a), describe(b));
    if (a.base == Base::Date && b.base == Base::Date)
        message += QCoreApplication::translate("Rulebook", ": write days(from, to)");
    else if ((a.base == Base::Money && b.base == Base::Int) || (a.base == Base::Int && b.base == Base::Money))
        message += QCoreApplication::translate("Rulebook", ": write money with two decimals, as 2000.00");
    error(m_syntax->at(node.children[1]).offset, message);
    return failed(node.offset);
}

qint32 ExpressionCompiler::buildProduct(const SyntaxNode& node)
{
    qint32 left = build(node.children[0]);
    qint32 right = build(node.children[1]);
    const Type a = typeAt(left);
    const Type b = typeAt(right);
    if (a.isError() || b.isError())
        return failed(node.offset);
    Type type;
    type.mayBeAbsent = a.mayBeAbsent || b.mayBeAbsent;
    const auto pair
        = [&](Base one, Base two) { return (a.base == one && b.base == two) || (a.base == two && b.base == one); };
    if (pair(Base::Int, Base::Money) || (a.base == Base::Int && b.base == Base::Int)) {
        type.base = pair(Base::Int, Base::Money) ? Base::Money : Base::Int;
        return addNode(Op::MultiplyNumber, type, node.offset, {left, right});
    }
    if (pair(Base::Money, Base::Share)) {
        if (a.base == Base::Share)
            std::swap(left, right);
        type.base = Base::Amount;
        return addNode(Op::MultiplyShare, type, node.offset, {left, right});
    }
    if (a.isNumeric() && b.isNumeric()) {
        left = asFraction(left);
        right = asFraction(right);
        type.base = Base::Number;
        return addNode(Op::MultiplyFraction, type, node.offset, {left, right});
    }
    error(m_syntax->at(node.children[1]).offset,
        QCoreApplication::translate("Rulebook", "%1 and %2 cannot be multiplied").arg(describe(a), describe(b)));
    return failed(node.offset);
}

} // namespace kesu
