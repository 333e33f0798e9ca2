// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rulebook/expressiontext.h"

#include "core/base/money.h"
#include "core/rulebook/fieldcatalogue.h"

namespace kesu {
namespace {

// The lines of the grammar, loosest first.
constexpr int elseLevel = 0;
constexpr int ifLevel = 1;
constexpr int orLevel = 2;
constexpr int andLevel = 3;
constexpr int notLevel = 4;
constexpr int testLevel = 5;
constexpr int sumLevel = 6;
constexpr int productLevel = 7;
constexpr int atomLevel = 8;

QString comparisonSign(quint16 slot)
{
    static const QStringList signs = {QStringLiteral("=="), QStringLiteral("!="), QStringLiteral("<"),
        QStringLiteral("<="), QStringLiteral(">"), QStringLiteral(">=")};
    return signs.value(slot);
}

} // namespace

void ExpressionText::name(int variable, const QString& name, RecordKind kind)
{
    m_names.insert(variable, name);
    m_kinds.insert(variable, kind);
}

QString ExpressionText::of(qint32 node) const
{
    return said(node).text;
}

QString ExpressionText::operand(qint32 node, int level) const
{
    const Said part = said(node);
    return part.level < level ? QLatin1Char('(') + part.text + QLatin1Char(')') : part.text;
}

QString ExpressionText::joined(const Node& node, const QString& word, int level) const
{
    QStringList parts;
    for (int i = 0; i < node.childCount; ++i)
        parts.append(operand(child(node, i), level + 1));
    return parts.join(QLatin1Char(' ') + word + QLatin1Char(' '));
}

QString ExpressionText::slice(const Node& node) const
{
    if (m_entered == noExpression)
        return {};
    const QString& source = m_rulebook.expression(m_entered).text;
    int depth = 0;
    for (qsizetype at = node.offset; at < source.size(); ++at) {
        if (source[at] == u'(')
            ++depth;
        else if (source[at] == u')' && --depth == 0)
            return source.mid(node.offset, at + 1 - node.offset).simplified();
    }
    return source.mid(node.offset).simplified();
}

QString ExpressionText::variableOf(const Node& gather) const
{
    // The `for` of the gather itself stands outside all brackets but its own.
    const QString text = slice(gather);
    int depth = 0;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (text[at] == u'(')
            ++depth;
        else if (text[at] == u')')
            --depth;
        else if (depth == 1 && QStringView(text).mid(at).startsWith(u" for "))
            return text.mid(at + 5).section(u' ', 0, 0);
    }
    return {};
}

RecordKind ExpressionText::kindOfRecord(int number) const
{
    const ResultLayout& layout = m_rulebook.layout;
    if (number < ResultLayout::firstProof)
        return RecordKind::Filing;
    if (number < layout.firstRequest)
        return RecordKind::Proof;
    return number < layout.firstDeadline ? RecordKind::Request : RecordKind::Deadline;
}

QString ExpressionText::record(int number) const
{
    const ResultLayout& layout = m_rulebook.layout;
    const auto index = [](int value) { return static_cast<size_t>(value); };
    if (number == ResultLayout::filingOrdinary)
        return QStringLiteral("filing.ordinary");
    if (number == ResultLayout::filing)
        return QStringLiteral("filing");
    if (number < layout.firstRequest)
        return QStringLiteral("proof.")
            + m_rulebook.vocabulary.id(
                VocabularyKind::Proof, m_rulebook.evidenceProofs[index(number - ResultLayout::firstProof)]);
    if (number < layout.firstDeadline)
        return QStringLiteral("approval.")
            + m_rulebook.vocabulary.id(
                VocabularyKind::Matter, m_rulebook.requestMatters[index(number - layout.firstRequest)]);
    return QStringLiteral("deadline.") + m_rulebook.deadlineIds.value(number - layout.firstDeadline);
}

QString ExpressionText::field(RecordKind kind, quint16 slot) const
{
    for (const Field& entry : fieldsOf(kind)) {
        if (entry.slot == slot)
            return QLatin1String(entry.path);
    }
    return {};
}

QString ExpressionText::value(Int128 figure, Base base) const
{
    const auto number = static_cast<qint64>(figure);
    switch (base) {
    case Base::Money:
        return Money::fromFen(number).toString();
    case Base::Amount: {
        constexpr Int128 fen = 1'000'000;
        const QString whole = Money::fromFen(static_cast<qint64>(figure / fen)).toString();
        return figure % fen == 0 ? whole : whole + QStringLiteral("…"); // between two fen
    }
    case Base::Share:
        return Share::fromMillionths(static_cast<qint32>(number)).toString();
    case Base::Date:
        return QDate::fromJulianDay(number).toString(Qt::ISODate);
    case Base::Moment:
        return Moment::fromSeconds(number).toIso();
    default:
        return QString::number(number);
    }
}

QString ExpressionText::constant(const Node& node) const
{
    const Value& value = m_rulebook.constants[static_cast<size_t>(node.operand)];
    if (!value.given)
        return {};
    switch (node.type.base) {
    case Base::Bool:
        return value.truth ? QStringLiteral("true") : QStringLiteral("false");
    case Base::ElapsedSpan:
    case Base::DaySpan:
        return value.timeSpan().toString();
    case Base::Text:
        return *value.text;
    case Base::Set: {
        QStringList ids;
        for (int i = 0; i < value.ids->count; ++i)
            ids.append(m_rulebook.vocabulary.id(node.type.vocabulary(), value.ids->ids[i]));
        return QLatin1Char('[') + ids.join(QStringLiteral(", ")) + QLatin1Char(']');
    }
    case Base::Amount:
        return this->value(value.amount, node.type.base);
    default:
        return this->value(value.number, node.type.base);
    }
}

ExpressionText::Said ExpressionText::said(qint32 index) const
{
    const Node& node = m_rulebook.node(index);
    const auto id
        = [&](qint32 of) { return m_rulebook.vocabulary.id(m_rulebook.node(of).type.vocabulary(), node.slot); };
    const auto variable = [&] { return m_names.value(node.operand); };
    const auto path
        = [&](const QString& tail) { return node.operand == 0 ? tail : variable() + QLatin1Char('.') + tail; };
    const auto infix = [&](const QString& word, int level) { return Said{joined(node, word, level), level}; };
    switch (node.op) {
    case Op::Constant:
        return {constant(node), atomLevel};
    case Op::Variable:
        return {variable(), atomLevel};
    case Op::Field:
        return {path(field(node.operand == 0 ? RecordKind::Complaint : kindOfVariable(node.operand), node.slot)),
            atomLevel};
    case Op::Event:
        return {
            path(QStringLiteral("events.") + m_rulebook.vocabulary.id(VocabularyKind::Event, node.slot)), atomLevel};
    case Op::Named:
        return {m_rulebook.named[static_cast<size_t>(node.operand)].name, atomLevel};
    case Op::ResultField:
        return {record(node.operand) + QLatin1Char('.') + field(kindOfRecord(node.operand), node.slot), atomLevel};
    case Op::ResultRecord:
        return {record(node.operand), atomLevel};
    case Op::ResultList: {
        static const QStringList lists
            = {QStringLiteral("proofs"), QStringLiteral("requests"), QStringLiteral("deadlines")};
        return {lists.value(node.operand), atomLevel};
    }
    case Op::Applied:
        return {QStringLiteral("applied.") + m_rulebook.appliedIds.value(node.operand), atomLevel};
    case Op::Grade:
        return {QStringLiteral("grade"), atomLevel};
    case Op::GradeSoFar:
        return {QStringLiteral("gradeSoFar"), atomLevel};
    case Op::Status:
        return {QStringLiteral("status"), atomLevel};
    case Op::Left:
        return {QStringLiteral("left"), atomLevel};
    case Op::Total:
        return {QStringLiteral("total"), atomLevel};
    case Op::Collect:
    case Op::CollectSets:
        return {
            of(child(node, 0)) + QLatin1Char('.') + field(m_rulebook.node(child(node, 0)).type.recordKind(), node.slot),
            atomLevel};
    case Op::Not:
        return {QStringLiteral("not ") + operand(child(node, 0), notLevel), notLevel};
    case Op::And:
        return infix(QStringLiteral("and"), andLevel);
    case Op::Or:
        return infix(QStringLiteral("or"), orLevel);
    case Op::CompareNumber:
    case Op::CompareAmount:
    case Op::CompareText:
        return infix(comparisonSign(node.slot), testLevel);
    case Op::Is:
        return {operand(child(node, 0), sumLevel) + QStringLiteral(" is ") + id(child(node, 0)), testLevel};
    case Op::In:
        return infix(QStringLiteral("in"), testLevel);
    case Op::HasOne: {
        const QString set = operand(child(node, 0), sumLevel);
        return {set == QLatin1String("circumstances") ? QStringLiteral("ticked ") + id(child(node, 0))
                                                      : set + QStringLiteral(" has ") + id(child(node, 0)),
            testLevel};
    }
    case Op::HasAny:
        return infix(QStringLiteral("has any"), testLevel);
    case Op::HasAll:
        return infix(QStringLiteral("has all"), testLevel);
    case Op::HasOnly:
        return infix(QStringLiteral("has only"), testLevel);
    case Op::ToAmount:
    case Op::ToFraction:
        return said(child(node, 0));
    case Op::AddNumber:
    case Op::AddAmount:
    case Op::DateAddSpan:
    case Op::MomentAddSpan:
        return infix(QStringLiteral("+"), sumLevel);
    case Op::SubtractNumber:
    case Op::SubtractAmount:
        return infix(QStringLiteral("-"), sumLevel);
    case Op::MultiplyNumber:
    case Op::MultiplyShare:
        return infix(QStringLiteral("*"), productLevel);
    case Op::If:
        return infix(QStringLiteral("if"), ifLevel);
    case Op::Else:
        return infix(QStringLiteral("else"), elseLevel);
    case Op::Given:
    case Op::GivenList:
    case Op::GivenSet:
        return {QStringLiteral("given(") + of(child(node, 0)) + QLatin1Char(')'), atomLevel};
    case Op::DateOf:
        return {QStringLiteral("date(") + of(child(node, 0)) + QLatin1Char(')'), atomLevel};
    case Op::First:
        return {QStringLiteral("first(") + of(child(node, 0)) + QLatin1Char(')'), atomLevel};
    default:
        return {slice(node), atomLevel};
    }
}

} // namespace kesu
