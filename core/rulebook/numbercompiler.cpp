// SPDX-License-Identifier: GPL-3.0-or-later
// ExpressionCompiler: exact numbers.
#include "core/rulebook/expressioncompiler.h"

#include <QCoreApplication>

namespace kesu {

qint32 ExpressionCompiler::asFraction(qint32 node)
{
    const Type from = typeAt(node);
    if (from.base != Base::Int && from.base != Base::Share && from.base != Base::Money)
        return node;
    const auto source = from.base == Base::Share ? FractionSource::Share : FractionSource::Integer;
    Type type = Type::plain(Base::Number);
    type.mayBeAbsent = from.mayBeAbsent;
    return addNode(Op::ToFraction, type, m_rulebook.node(node).offset, {node}, 0, static_cast<quint16>(source));
}

qint32 ExpressionCompiler::buildRatio(const SyntaxNode& node)
{
    if (node.children.size() != 2) {
        error(node.offset, QCoreApplication::translate("Rulebook", "ratio takes two values: write ratio(part, whole)"));
        return failed(node.offset);
    }
    const qint32 part = build(node.children[0]);
    const qint32 whole = build(node.children[1]);
    const Type a = typeAt(part);
    const Type b = typeAt(whole);
    if (a.isError() || b.isError())
        return failed(node.offset);
    const bool money = a.base == Base::Money && b.base == Base::Money;
    if (!money && !(a.isNumeric() && b.isNumeric())) {
        error(node.offset,
            QCoreApplication::translate("Rulebook", "ratio takes two figures, or money and money; here %1 and %2")
                .arg(describe(a), describe(b)));
        return failed(node.offset);
    }
    return addNode(Op::Ratio, Type::plain(Base::Number).orAbsent(), node.offset, {asFraction(part), asFraction(whole)});
}

qint32 ExpressionCompiler::buildFractions(const SyntaxNode& node, std::vector<qint32> children, int variable)
{
    const QString& name = node.words[0].text;
    const Type type = typeAt(children[1]);
    if (!type.isNumeric()) {
        error(m_syntax->at(node.children[1]).offset,
            QCoreApplication::translate("Rulebook", "%1 does not work on %2").arg(name, describe(type)));
        return failed(node.offset);
    }
    children[1] = asFraction(children[1]);
    const Op op = name == QLatin1String("mean") ? Op::GatherMeanFraction
        : name == QLatin1String("sum")          ? Op::GatherSumFraction
        : name == QLatin1String("min")          ? Op::GatherMinFraction
                                                : Op::GatherMaxFraction;
    return addNode(op, Type::plain(Base::Number).orAbsent(), node.offset, std::move(children), variable);
}

} // namespace kesu
