// SPDX-License-Identifier: GPL-3.0-or-later
// ExpressionCompiler: names inside assessments.
#include "core/rulebook/expressioncompiler.h"
#include "core/rulebook/nearest.h"

#include <QCoreApplication>
#include <algorithm>

namespace kesu {

namespace {

/// Named values may name each other; no sensible chain is longer.
constexpr int maxDepth = 200;

const QString inputWord = QStringLiteral("input");
const QString figureWord = QStringLiteral("figure");

struct SheetName
{
    const char* path;
    SheetSlot slot;
    Type type;
    bool ownOnly; ///< known of the sheet itself alone
};

constexpr std::array sheetNames = {
    SheetName{"subject", SheetSlot::Subject, Type::plain(Base::Text).orAbsent(), false},
    SheetName{"period.from", SheetSlot::PeriodFrom, Type::plain(Base::Date), false},
    SheetName{"period.to", SheetSlot::PeriodTo, Type::plain(Base::Date), false},
    SheetName{"asOf", SheetSlot::AsOf, Type::plain(Base::Moment), true},
    SheetName{"complaints", SheetSlot::Complaints, Type::list(RecordKind::Earlier), true},
    SheetName{"previousComplaints", SheetSlot::PreviousComplaints, Type::list(RecordKind::Earlier), true},
    SheetName{"sheets", SheetSlot::Sheets, Type::list(RecordKind::Sheet), true},
    SheetName{"weighted", SheetSlot::Weighted, Type::plain(Base::Number).orAbsent(), true},
};

QString joinedWords(const SyntaxNode& node, size_t from, size_t to)
{
    QStringList words;
    for (size_t i = from; i < to; ++i)
        words.append(node.words[i].text);
    return words.join(u'.');
}

} // namespace

bool isSheetName(const QString& name)
{
    const bool listed = std::any_of(sheetNames.begin(), sheetNames.end(),
        [&name](const SheetName& known) { return QString::fromLatin1(known.path).section(u'.', 0, 0) == name; });
    return listed || name == inputWord || name == figureWord || name == QLatin1String("before");
}

const SheetScope::Entry* SheetScope::inputAt(quint16 slot) const
{
    const auto found
        = std::find_if(inputs.begin(), inputs.end(), [slot](const Entry& entry) { return entry.slot == slot; });
    return found == inputs.end() ? nullptr : &*found;
}

qint32 ExpressionCompiler::buildSheetName(const SyntaxNode& node, Type hint)
{
    const QString& name = node.words[0].text;
    if (isSheetName(name))
        return buildSheetField(node, 0, 0);
    const int named = m_names.named.value(name, -1);
    if (named >= 0) {
        const qint32 root = m_rulebook.expression(m_rulebook.named[static_cast<size_t>(named)].value).root;
        if (isConstant(root))
            return buildNamed(node, named);
        error(node.offset,
            QCoreApplication::translate(
                "Rulebook", "%1 looks at the complaint that is judged; an assessment can only name values that do not")
                .arg(name));
        return failed(node.offset);
    }
    if (node.words.size() == 1 && (m_names.sets.contains(name) || !m_rulebook.vocabulary.kindsWithGroup(name).empty()))
        return buildSet(node, hint);
    QStringList known = m_names.named.keys() + m_names.sets.keys();
    known += {inputWord, figureWord, QStringLiteral("before")};
    for (const SheetName& entry : sheetNames)
        known.append(QString::fromLatin1(entry.path));
    return unknownName(node, 0, known);
}

qint32 ExpressionCompiler::buildSheetField(const SyntaxNode& node, int variable, size_t from)
{
    const QString& first = node.words[from].text;
    if (first == inputWord || first == figureWord)
        return buildSheetEntry(node, variable, from);
    QStringList known = {inputWord, figureWord};
    for (const SheetName& name : sheetNames) {
        const QString path = QString::fromLatin1(name.path);
        if (name.ownOnly && variable != 0)
            continue;
        known.append(path);
        const size_t to = from + static_cast<size_t>(path.count(u'.')) + 1;
        if (node.words.size() < to || joinedWords(node, from, to) != path)
            continue;
        Type type = name.type;
        if (m_context.present.contains(joinedWords(node, 0, node.words.size())))
            type.mayBeAbsent = false;
        const qint32 value = addNode(Op::SheetField, type, node.offset, {}, variable, static_cast<quint16>(name.slot));
        if (node.words.size() == to)
            return value;
        if (type.base == Base::List && type.recordKind() == RecordKind::Earlier)
            return buildCollect(node, value, to);
        error(node.words[to].offset,
            QCoreApplication::translate("Rulebook", "%1 is %2 and has no fields").arg(path, describe(type)));
        return failed(node.offset);
    }
    return unknownName(node, from, known);
}

qint32 ExpressionCompiler::buildSheetEntry(const SyntaxNode& node, int variable, size_t from)
{
    const bool isInput = node.words[from].text == inputWord;
    const QMap<QString, SheetScope::Entry>& entries = isInput ? m_context.sheet->inputs : m_context.sheet->figures;
    if (node.words.size() == from + 1) {
        error(node.words[from].offset,
            QCoreApplication::translate("Rulebook", "%1 needs an id: write %1.id").arg(node.words[from].text));
        return failed(node.offset);
    }
    const SyntaxWord& id = node.words[from + 1];
    const auto entry = entries.constFind(id.text);
    if (entry == entries.constEnd()) {
        error(id.offset,
            (isInput ? QCoreApplication::translate("Rulebook", "no input has the id '%1'")
                     : QCoreApplication::translate("Rulebook", "no figure has the id '%1'"))
                    .arg(id.text)
                + suggestion(id.text, entries.keys()));
        return failed(node.offset);
    }
    if (node.words.size() > from + 2) {
        error(node.words[from + 2].offset,
            QCoreApplication::translate("Rulebook", "%1 is %2 and has no fields")
                .arg(joinedWords(node, 0, from + 2), describe(entry->type)));
        return failed(node.offset);
    }
    Type type = entry->type.orAbsent();
    if (m_context.present.contains(joinedWords(node, 0, node.words.size())))
        type.mayBeAbsent = false;
    return addNode(Op::SheetField, type, node.offset, {}, variable, entry->slot);
}

std::optional<quint16> ExpressionCompiler::findChoice(qint32 left, const SyntaxWord& word)
{
    const Node& node = m_rulebook.node(left);
    const SheetScope::Entry* input = node.op == Op::SheetField ? m_context.sheet->inputAt(node.slot) : nullptr;
    if (input == nullptr)
        return findId(VocabularyKind::Choice, word);
    const quint16 id = m_rulebook.vocabulary.find(VocabularyKind::Choice, word.text);
    if (id != IdList::unknown && input->choices.contains(id))
        return id;
    QStringList choices;
    for (const quint16 choice : input->choices)
        choices.append(m_rulebook.vocabulary.id(VocabularyKind::Choice, choice));
    choices.sort();
    const QString near = suggestion(word.text, choices);
    error(word.offset,
        QCoreApplication::translate("Rulebook", "'%1' is no choice of this input").arg(word.text)
            + (near.isEmpty() ? QCoreApplication::translate("Rulebook", "; its choices are %1")
                                    .arg(choices.join(QStringLiteral(", ")))
                              : near));
    return {};
}

bool ExpressionCompiler::isConstant(qint32 index, int depth) const
{
    const Node& node = m_rulebook.node(index);
    if (depth > maxDepth)
        return false;
    switch (node.op) {
    case Op::Field:
    case Op::Event:
    case Op::Variable:
        if (node.operand == 0)
            return false;
        break;
    case Op::SheetField:
    case Op::ResultField:
    case Op::ResultRecord:
    case Op::ResultList:
    case Op::Applied:
    case Op::Grade:
    case Op::GradeSoFar:
    case Op::Status:
    case Op::Left:
    case Op::Total:
    case Op::RowKey:
        return false;
    case Op::Named:
        return isConstant(
            m_rulebook.expression(m_rulebook.named[static_cast<size_t>(node.operand)].value).root, depth + 1);
    default:
        break;
    }
    for (qint32 i = 0; i < node.childCount; ++i) {
        const qint32 child = m_rulebook.children[static_cast<size_t>(node.firstChild + i)];
        if (child >= 0 && !isConstant(child, depth + 1))
            return false;
    }
    return true;
}

} // namespace kesu
