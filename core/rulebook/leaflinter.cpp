// SPDX-License-Identifier: GPL-3.0-or-later
// What the effect of a row may lack.
#include "core/rulebook/wordlinter.h"

#include <QCoreApplication>

namespace kesu {
namespace {

using Expressions = std::vector<ExpressionId>;

// What the effect of a row is worked out from.
Expressions expressionsOf(const StatusLeaf&)
{
    return {};
}
Expressions expressionsOf(const FilingLeaf& leaf)
{
    return {leaf.from, leaf.within, leaf.until};
}
Expressions expressionsOf(const EvidenceLeaf& leaf)
{
    return {leaf.due};
}
Expressions expressionsOf(const ApprovalLeaf& leaf)
{
    return {leaf.roles, leaf.phone, leaf.lastDay, leaf.before};
}
Expressions expressionsOf(const DeadlineLeaf& leaf)
{
    return {leaf.from, leaf.within, leaf.until, leaf.done};
}
Expressions expressionsOf(const GradeLeaf&)
{
    return {};
}
Expressions expressionsOf(const StepLeaf& leaf)
{
    return {leaf.of, leaf.on};
}
Expressions expressionsOf(const RecoveryLeaf& leaf)
{
    return {leaf.of, leaf.amount};
}
Expressions expressionsOf(const PenaltyLeaf& leaf)
{
    return {leaf.min, leaf.max};
}
Expressions expressionsOf(const NoticeLeaf&)
{
    return {};
}

// The rest of the effect, as text.
QString restOf(const StatusLeaf& leaf)
{
    return QString::number(static_cast<int>(leaf.is));
}
QString restOf(const FilingLeaf&)
{
    return {};
}
QString restOf(const EvidenceLeaf& leaf)
{
    QStringList kinds;
    for (const EvidenceKind& kind : leaf.kinds)
        kinds.append(QStringLiteral("%1/%2/%3/%4").arg(kind.kind).arg(kind.when).arg(kind.allSign).arg(kind.oneSigns));
    return kinds.join(u',');
}
QString restOf(const ApprovalLeaf& leaf)
{
    return leaf.anyRole ? QStringLiteral("any") : QString();
}
QString restOf(const DeadlineLeaf& leaf)
{
    return leaf.role;
}
QString restOf(const GradeLeaf& leaf)
{
    return QString::number(leaf.is);
}
QString restOf(const StepLeaf& leaf)
{
    QStringList lines;
    for (const LiabilityShare& line : leaf.lines)
        lines.append(line.party + line.share.toString() + line.clause);
    return lines.join(u',');
}
QString restOf(const RecoveryLeaf& leaf)
{
    return leaf.party;
}
QString restOf(const PenaltyLeaf& leaf)
{
    return leaf.role;
}
QString restOf(const NoticeLeaf& leaf)
{
    return leaf.id;
}

class LeafLinter
{
public:
    explicit LeafLinter(ReadState& state)
        : m_state(state)
        , m_rulebook(state.rulebook)
    {
        noteHouseFigures();
    }

    template <typename Leaf> void run(const Section<Leaf>& section)
    {
        for (const auto& row : section.rows) {
            Expressions above = {row.each.where};
            runBranch(section, row.branch, above);
        }
    }

private:
    void noteHouseFigures()
    {
        m_house.assign(m_rulebook.named.size(), -1);
        for (const NodeRef node : m_rulebook.order) {
            if (node.kind != NodeKind::Named)
                continue;
            const NamedValue& value = m_rulebook.named[static_cast<size_t>(node.index)];
            m_house[static_cast<size_t>(node.index)] = value.houseDefault ? node.index : houseFigure(value.value);
        }
    }

    /// A named value that is a house default and that the expression rests on, or -1.
    int houseFigure(ExpressionId expression) const
    {
        if (expression == noExpression)
            return -1;
        std::vector<qint32> open = {m_rulebook.expression(expression).root};
        while (!open.empty()) {
            const Node& node = m_rulebook.node(open.back());
            open.pop_back();
            if (node.op == Op::Named && m_house[static_cast<size_t>(node.operand)] >= 0)
                return m_house[static_cast<size_t>(node.operand)];
            for (int i = 0; i < node.childCount; ++i) {
                const qint32 child = m_rulebook.children[static_cast<size_t>(node.firstChild + i)];
                if (child >= 0)
                    open.push_back(child);
            }
        }
        return -1;
    }

    template <typename Leaf> void runBranch(const Section<Leaf>& section, const Branch& branch, Expressions above)
    {
        above.push_back(branch.when);
        if (branch.leaf >= 0)
            runLeaf(section.leaf(branch.leaf), above);
        for (size_t i = 0; i < branch.cases.size(); ++i) {
            runBranch(section, branch.cases[i], above);
            if (i == 0 || branch.cases[i].leaf < 0 || branch.cases[i - 1].leaf < 0)
                continue;
            const Leaf& leaf = section.leaf(branch.cases[i].leaf);
            const Leaf& last = section.leaf(branch.cases[i - 1].leaf);
            if (branch.cases[i].applied < 0 && branch.cases[i - 1].applied < 0
                && signatureOf(leaf) == signatureOf(last))
                m_state.sink.hint({leaf.head.line, leaf.head.column},
                    QCoreApplication::translate("RulebookLint",
                        "this says the same as the case above it (line %1): one case with 'or' would do")
                        .arg(last.head.line));
        }
    }

    template <typename Leaf> void runLeaf(const Leaf& leaf, const Expressions& conditions)
    {
        const SourcePlace place{leaf.head.line, leaf.head.column};
        if (leaf.head.text.isEmpty())
            m_state.sink.hint(
                place, QCoreApplication::translate("RulebookLint", "there is no sentence for staff: text is missing"));
        Expressions all = expressionsOf(leaf);
        all.insert(all.end(), conditions.begin(), conditions.end());
        for (const ExpressionId expression : all) {
            const int figure = leaf.head.houseDefault ? -1 : houseFigure(expression);
            if (figure < 0)
                continue;
            m_state.sink.hint(place,
                QCoreApplication::translate(
                    "RulebookLint", "this rests on the house default %1 and does not say so: add houseDefault = true")
                    .arg(m_rulebook.named[static_cast<size_t>(figure)].name));
            break;
        }
    }

    QStringList textOf(const TextTemplate& text) const
    {
        QStringList parts;
        for (const TextTemplate::Piece& piece : text.pieces) {
            parts.append(piece.text);
            parts.append(piece.placeholder == noExpression ? QString() : m_rulebook.expression(piece.placeholder).text);
        }
        return parts;
    }

    template <typename Leaf> QStringList signatureOf(const Leaf& leaf) const
    {
        QStringList parts = textOf(leaf.head.clause) + textOf(leaf.head.text);
        parts.append(restOf(leaf));
        parts.append(leaf.head.houseDefault ? QStringLiteral("house") : QString());
        for (const ExpressionId expression : expressionsOf(leaf)) {
            if (expression == noExpression) {
                parts.append(QString());
                continue;
            }
            const ExpressionInfo& info = m_rulebook.expression(expression);
            // A list that stands as an array has no text of its own.
            parts.append(info.text.isEmpty() ? idsOf(info) : info.text);
        }
        return parts;
    }

    QString idsOf(const ExpressionInfo& info) const
    {
        const Node& node = m_rulebook.node(info.root);
        QStringList ids;
        if (node.op == Op::Constant && node.type.base == Base::Set) {
            const Value& value = m_rulebook.constants[static_cast<size_t>(node.operand)];
            for (int i = 0; value.given && i < value.ids->count; ++i)
                ids.append(QString::number(value.ids->ids[i]));
        }
        return ids.join(u',');
    }

    ReadState& m_state;
    const CompiledRulebook& m_rulebook;
    std::vector<int> m_house; ///< by named value: the house default it is or rests on, or -1
};

void lintRoles(ReadState& state)
{
    const CompiledRulebook& rulebook = state.rulebook;
    for (const ApprovalLeaf& leaf : rulebook.approval.leaves) {
        if (leaf.roles == noExpression)
            continue;
        const Node& node = rulebook.node(rulebook.expression(leaf.roles).root);
        const bool isEmpty
            = node.op == Op::Constant && rulebook.constants[static_cast<size_t>(node.operand)].ids->count == 0;
        if (isEmpty)
            state.sink.warning({leaf.head.line, leaf.head.column},
                QCoreApplication::translate("RulebookLint", "nobody is asked: the list of roles is empty"));
    }
}

} // namespace

void lintLeaves(ReadState& state)
{
    LeafLinter linter(state);
    const CompiledRulebook& rulebook = state.rulebook;
    linter.run(rulebook.scope);
    linter.run(rulebook.status);
    linter.run(rulebook.filing);
    linter.run(rulebook.filingInstead);
    linter.run(rulebook.evidence);
    linter.run(rulebook.approval);
    linter.run(rulebook.deadline);
    linter.run(rulebook.grade);
    linter.run(rulebook.steps);
    linter.run(rulebook.recovery);
    linter.run(rulebook.penalty);
    linter.run(rulebook.notice);
    lintRoles(state);
}

} // namespace kesu
