// SPDX-License-Identifier: GPL-3.0-or-later
// ExpressionProse: values, sums and gathers.
#include "core/rulebook/expressionprose.h"

#include "core/base/money.h"

#include <QCoreApplication>
#include <utility>

namespace kesu {

ExpressionProse::ExpressionProse(const Rulebook& rulebook, QString language)
    : m_source(rulebook)
    , m_rulebook(m_source.compiled())
    , m_language(std::move(language))
{
}

QString ExpressionProse::text(ExpressionId expression)
{
    return expression == noExpression ? QString() : say(m_rulebook.expression(expression).root);
}

QString ExpressionProse::part(ExpressionId expression)
{
    return expression == noExpression ? QString() : say(m_rulebook.expression(expression).root, Level::Test);
}

qint32 ExpressionProse::child(const Node& of, int number) const
{
    return m_rulebook.children[static_cast<size_t>(of.firstChild + number)];
}

QString ExpressionProse::inside(const Said& said, Level atLeast) const
{
    return said.level < atLeast ? QCoreApplication::translate("Prose", "(%1)").arg(said.text) : said.text;
}

QString ExpressionProse::say(qint32 index, Level atLeast)
{
    return inside(node(index).type.base == Base::Bool ? condition(index, Sense::Holds) : said(index), atLeast);
}

ExpressionProse::Said ExpressionProse::said(qint32 index)
{
    const Node& what = node(index);
    const auto first = [&](Level level = Level::Sum) { return say(child(what, 0), level); };
    switch (what.op) {
    case Op::Constant:
        return {what.type.base == Base::Set ? members(index, Join::All) : constant(what)};
    case Op::Variable:
        return {variable(what.operand)};
    case Op::Field:
        return {field(what)};
    case Op::Event:
        return {event(what)};
    case Op::SheetField:
        return {sheetField(what)};
    case Op::Named:
        return {named(what.operand)};
    case Op::ResultField:
        return {resultField(what)};
    case Op::ResultRecord:
        return {resultSubject(what.operand)};
    case Op::ResultList:
        switch (static_cast<ResultLists>(what.operand)) {
        case ResultLists::Proofs:
            return {QCoreApplication::translate("Prose", "the evidence asked for")};
        case ResultLists::Requests:
            return {QCoreApplication::translate("Prose", "the approvals asked for")};
        case ResultLists::Deadlines:
            return {QCoreApplication::translate("Prose", "the time limits")};
        }
        return {};
    case Op::Grade:
        return {QCoreApplication::translate("Prose", "the grade")};
    case Op::GradeSoFar:
        return {QCoreApplication::translate("Prose", "the grade reached so far")};
    case Op::Status:
        return {QCoreApplication::translate("Prose", "the verdict")};
    case Op::Left:
        return {QCoreApplication::translate("Prose", "what is left of the loss")};
    case Op::Total:
        return {QCoreApplication::translate("Prose", "the whole loss")};
    case Op::Collect:
    case Op::CollectSets:
        return {collected(what)};
    case Op::ToAmount:
    case Op::ToFraction:
        return said(child(what, 0));
    case Op::AddNumber:
    case Op::AddAmount:
    case Op::SubtractNumber:
    case Op::SubtractAmount:
    case Op::AddFraction:
    case Op::SubtractFraction:
        return {sum(what), Level::Sum};
    case Op::MultiplyNumber:
    case Op::MultiplyShare:
    case Op::MultiplyFraction:
        return {QCoreApplication::translate("Prose", "%1 × %2")
                    .arg(first(Level::Product), say(child(what, 1), Level::Product)),
            Level::Product};
    case Op::Ratio:
        return {QCoreApplication::translate("Prose", "%1 ÷ %2")
                    .arg(first(Level::Product), say(child(what, 1), Level::Atom)),
            Level::Product};
    case Op::Hours:
        return {QCoreApplication::translate("Prose", "the hours from %1 to %2")
                    .arg(first(), say(child(what, 1), Level::Sum))};
    case Op::DateAddSpan:
    case Op::MomentAddSpan:
        return {QCoreApplication::translate("Prose", "%2 after %1").arg(first(), say(child(what, 1), Level::Sum)),
            Level::Product};
    case Op::If:
        return {QCoreApplication::translate("Prose", "where %1: %2")
                    .arg(condition(child(what, 1), Sense::Holds).text, say(child(what, 0), Level::Or)),
            Level::Loose};
    case Op::Else:
        return {choice(what), Level::Loose};
    case Op::DateOf:
        if (isAsOf(node(child(what, 0))))
            return {QCoreApplication::translate("Prose", "the day of judging")};
        if (node(child(what, 0)).op == Op::Event && node(child(what, 0)).operand == 0)
            return {QCoreApplication::translate("Prose", "the day of “%1”")
                        .arg(label(VocabularyKind::Event, node(child(what, 0)).slot))};
        return {QCoreApplication::translate("Prose", "the day of %1").arg(first())};
    case Op::Days:
        return {QCoreApplication::translate("Prose", "the days from %1 to %2")
                    .arg(first(), say(child(what, 1), Level::Sum))};
    case Op::MonthEnd:
        return {QCoreApplication::translate("Prose", "the last day of the month of %1").arg(first())};
    case Op::NextMonth:
        return {QCoreApplication::translate("Prose", "day %2 of the month after %1")
                    .arg(first(), say(child(what, 1), Level::Sum))};
    case Op::First:
        return {QCoreApplication::translate("Prose", "the first of %1").arg(first())};
    case Op::MinNumber:
    case Op::MaxNumber:
    case Op::MinAmount:
    case Op::MaxAmount:
    case Op::MinFraction:
    case Op::MaxFraction: {
        QStringList parts;
        for (int i = 0; i < what.childCount; ++i)
            parts.append(say(child(what, i), Level::Sum));
        const bool least = what.op == Op::MinNumber || what.op == Op::MinAmount || what.op == Op::MinFraction;
        const bool time = what.type.base == Base::Date || what.type.base == Base::Moment;
        return {(least ? (time ? QCoreApplication::translate("Prose", "the earliest of %1")
                               : QCoreApplication::translate("Prose", "the least of %1"))
                       : (time ? QCoreApplication::translate("Prose", "the latest of %1")
                               : QCoreApplication::translate("Prose", "the greatest of %1")))
                    .arg(all(parts)),
            Level::Sum};
    }
    case Op::RowKey: {
        const auto key = m_rowKeys.constFind(what.operand);
        return {key == m_rowKeys.constEnd() ? QString() : text(*key)};
    }
    case Op::GatherCount:
    case Op::GatherList:
    case Op::GatherSumNumber:
    case Op::GatherSumAmount:
    case Op::GatherMinNumber:
    case Op::GatherMaxNumber:
    case Op::GatherMinAmount:
    case Op::GatherMaxAmount:
    case Op::GatherSumFraction:
    case Op::GatherMeanFraction:
    case Op::GatherMinFraction:
    case Op::GatherMaxFraction:
        return {gather(what, Sense::Holds)};
    default:
        return condition(index, Sense::Holds);
    }
}

QString ExpressionProse::sum(const Node& node)
{
    const bool plus = node.op == Op::AddNumber || node.op == Op::AddAmount || node.op == Op::AddFraction;
    return (plus ? QCoreApplication::translate("Prose", "%1 + %2") : QCoreApplication::translate("Prose", "%1 − %2"))
        .arg(say(child(node, 0), Level::Sum), say(child(node, 1), plus ? Level::Sum : Level::Product));
}

QString ExpressionProse::constant(const Node& constant) const
{
    const Value& value = m_rulebook.constants[static_cast<size_t>(constant.operand)];
    switch (constant.type.base) {
    case Base::Bool:
        return value.truth ? QCoreApplication::translate("Prose", "always")
                           : QCoreApplication::translate("Prose", "never");
    case Base::Int:
        return ProseText::figure(QString::number(value.number));
    case Base::Money:
        return ProseText::figure(
            QCoreApplication::translate("Prose", "%1 yuan").arg(Money::fromFen(value.number).toDisplay()));
    case Base::Share:
        return ProseText::figure(Share::fromMillionths(static_cast<qint32>(value.number)).toString());
    case Base::Date:
        return ProseText::figure(toIso(value.date()));
    case Base::ElapsedSpan:
    case Base::DaySpan:
        return ProseText::figure(value.timeSpan().toDisplay());
    default:
        return {};
    }
}

QString ExpressionProse::members(qint32 set, Join join)
{
    const Node& what = node(set);
    if (what.op != Op::Constant) {
        const QString words = say(set, Level::Sum);
        return join == Join::One ? QCoreApplication::translate("Prose", "any of %1").arg(words) : words;
    }
    const IdList& ids = *m_rulebook.constants[static_cast<size_t>(what.operand)].ids;
    QStringList words;
    for (int i = 0; i < ids.count; ++i)
        words.append(label(what.type.vocabulary(), ids.ids[i]));
    return join == Join::One ? oneOf(words) : all(words);
}

QString ExpressionProse::all(const QStringList& words)
{
    if (words.size() < 2)
        return words.join(QString());
    return words.mid(0, words.size() - 1).join(QCoreApplication::translate("Prose", ", ", "between words"))
        + QCoreApplication::translate("Prose", " and ", "between the last two words") + words.last();
}

QString ExpressionProse::oneOf(const QStringList& words)
{
    if (words.size() < 2)
        return words.join(QString());
    return words.mid(0, words.size() - 1).join(QCoreApplication::translate("Prose", ", ", "between words"))
        + QCoreApplication::translate("Prose", " or ", "between the last two words") + words.last();
}

void ExpressionProse::bind(int variable, qint32 list)
{
    const Type type = node(list).type;
    m_variables.insert(
        variable, type.base == Base::List ? Type::record(type.recordKind()) : Type::id(type.vocabulary()));
}

QString ExpressionProse::each(const Each& each)
{
    const qint32 list = m_rulebook.expression(each.list).root;
    bind(each.variable, list);
    const QString source = say(list, Level::Sum);
    if (each.where == noExpression)
        return QCoreApplication::translate("Prose", "for each of %1").arg(source);
    return QCoreApplication::translate("Prose", "for each of %1 where %2").arg(source, text(each.where));
}

QString ExpressionProse::through(const Node& gather)
{
    const qint32 within = child(gather, 3);
    bind(gather.operand, child(gather, 0));
    const QString list = say(child(gather, 0), Level::Sum);
    return within < 0 ? list
                      : QCoreApplication::translate("Prose", "%1 of the last %2").arg(list, say(within, Level::Sum));
}

QString ExpressionProse::gather(const Node& gather, Sense sense)
{
    QString list = through(gather);
    const qint32 where = child(gather, 2);
    const QString which = where < 0 ? QString() : condition(where, Sense::Holds).text;
    if (gather.op != Op::GatherAny && gather.op != Op::GatherAll && where >= 0)
        list = QCoreApplication::translate("Prose", "%1 (those where %2)").arg(list, which);
    const qint32 body = child(gather, 1);
    const Type type = node(body).type;
    const bool time = type.base == Base::Date || type.base == Base::Moment;
    const auto about = [&](const QString& pattern) { return pattern.arg(say(body, Level::Sum), list); };
    switch (gather.op) {
    case Op::GatherCount:
        return QCoreApplication::translate("Prose", "the number of %1").arg(list);
    case Op::GatherList:
        return list;
    case Op::GatherSumNumber:
    case Op::GatherSumAmount:
    case Op::GatherSumFraction:
        return about(QCoreApplication::translate("Prose", "the sum of %1 over %2"));
    case Op::GatherMeanFraction:
        return about(QCoreApplication::translate("Prose", "the mean of %1 over %2"));
    case Op::GatherMinNumber:
    case Op::GatherMinAmount:
    case Op::GatherMinFraction:
        return about(time ? QCoreApplication::translate("Prose", "the earliest %1 of %2")
                          : QCoreApplication::translate("Prose", "the least %1 of %2"));
    case Op::GatherMaxNumber:
    case Op::GatherMaxAmount:
    case Op::GatherMaxFraction:
        return about(time ? QCoreApplication::translate("Prose", "the latest %1 of %2")
                          : QCoreApplication::translate("Prose", "the greatest %1 of %2"));
    default:
        break;
    }
    const bool isAny = gather.op == Op::GatherAny;
    const QString what = condition(body, Sense::Holds).text;
    if (isAny) {
        const QString both = which.isEmpty()
            ? what
            : which + QCoreApplication::translate("Prose", ", and ", "between conditions that must all hold") + what;
        return (sense == Sense::Holds ? QCoreApplication::translate("Prose", "one of %1 is such that %2")
                                      : QCoreApplication::translate("Prose", "none of %1 is such that %2"))
            .arg(list, both);
    }
    if (!which.isEmpty())
        list = QCoreApplication::translate("Prose", "%1 (those where %2)").arg(list, which);
    return (sense == Sense::Holds ? QCoreApplication::translate("Prose", "each of %1 is such that %2")
                                  : QCoreApplication::translate("Prose", "not each of %1 is such that %2"))
        .arg(list, what);
}

QString ExpressionProse::sentence(const TextTemplate& text, const QHash<int, ExpressionId>& rowKeys)
{
    m_rowKeys = rowKeys;
    QString result;
    for (const TextTemplate::Piece& piece : text.pieces) {
        result += ProseText::withoutMarks(piece.text);
        if (piece.placeholder == noExpression)
            continue;
        qint32 root = m_rulebook.expression(piece.placeholder).root;
        QString label;
        if (node(root).op == Op::RowKey) {
            const ExpressionId key = rowKeys.value(node(root).operand, noExpression);
            const Op op = key == noExpression ? Op::RowKey : node(m_rulebook.expression(key).root).op;
            if (op == Op::Constant || op == Op::Field || op == Op::Event || op == Op::Named)
                root = m_rulebook.expression(key).root;
            else
                label = rowKeyLabel(static_cast<RowKey>(node(root).operand));
        }
        if (label.isEmpty() && node(root).op == Op::Constant) {
            // What stands in the sentence itself stands there in the sentence's own language.
            const QString language = std::exchange(m_language, QStringLiteral("zh_CN"));
            result += say(root);
            m_language = language;
            continue;
        }
        if (label.isEmpty() && node(root).op == Op::Named) {
            const QString figure = plainFigure(node(root).operand);
            if (!figure.isEmpty()) {
                result += figure;
                continue;
            }
        }
        if (label.isEmpty())
            label = ProseText::fromMarked(say(root)).plain();
        result
            += QCoreApplication::translate("Prose", "[%1]", "a blank in a sentence, filled in case by case").arg(label);
    }
    m_rowKeys.clear();
    return result;
}

QString ExpressionProse::rowKeyLabel(RowKey key)
{
    switch (key) {
    case RowKey::From:
        return QCoreApplication::translate("Prose", "start");
    case RowKey::Within:
        return QCoreApplication::translate("Prose", "length of time");
    case RowKey::LastDay:
        return QCoreApplication::translate("Prose", "last day");
    case RowKey::DueAt:
        return QCoreApplication::translate("Prose", "due time");
    case RowKey::Of:
        return QCoreApplication::translate("Prose", "base amount");
    case RowKey::Amount:
        return QCoreApplication::translate("Prose", "amount");
    case RowKey::Roles:
        return QCoreApplication::translate("Prose", "approvers");
    case RowKey::Label:
        return QCoreApplication::translate("Prose", "evidence");
    }
    return {};
}

bool ExpressionProse::sameNode(qint32 a, qint32 b) const
{
    if (a == b)
        return true;
    const Node& one = node(a);
    const Node& other = node(b);
    if (one.op != other.op || one.slot != other.slot || one.childCount != other.childCount)
        return false;
    if (one.op == Op::Constant) {
        // Only plain figures are compared: lists of ids are never the subject of a band.
        const Value& left = m_rulebook.constants[static_cast<size_t>(one.operand)];
        const Value& right = m_rulebook.constants[static_cast<size_t>(other.operand)];
        const bool number = one.type.base == Base::Int || one.type.base == Base::Money || one.type.base == Base::Share
            || one.type.base == Base::Date;
        return number && one.type.sameAs(other.type) && left.number == right.number;
    }
    if (one.operand != other.operand)
        return false;
    for (int i = 0; i < one.childCount; ++i) {
        const qint32 left = child(one, i);
        const qint32 right = child(other, i);
        if ((left < 0) != (right < 0) || (left >= 0 && !sameNode(left, right)))
            return false;
    }
    return true;
}

} // namespace kesu
