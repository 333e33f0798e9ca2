// SPDX-License-Identifier: GPL-3.0-or-later
// ProseRules: what each kind of row does.
#include "core/rulebook/proserules.h"

#include <QCoreApplication>

namespace kesu {
namespace {

using Read = std::vector<ExpressionId>;

void add(QList<ProseText>& details, const QString& marked)
{
    details.append(ProseText::fromMarked(marked));
}

} // namespace

void ProseRules::filing(const FilingLeaf& leaf, ProseRule& rule, Read& read)
{
    read.insert(read.end(), {leaf.from, leaf.within, leaf.until});
    rule.then = ProseText::fromMarked(leaf.until != noExpression
            ? QCoreApplication::translate("Prose", "the last day for the complaint is %1").arg(m_say.part(leaf.until))
            : QCoreApplication::translate("Prose", "complain within %2, counted from %1")
                  .arg(m_say.part(leaf.from), m_say.part(leaf.within)));
    rule.says = ProseText::fromMarked(m_say.sentence(leaf.head.text,
        {{static_cast<int>(RowKey::From), leaf.from}, {static_cast<int>(RowKey::Within), leaf.within}}));
}

void ProseRules::evidence(const EvidenceLeaf& leaf, ProseRule& rule, Read& read)
{
    QStringList kinds;
    for (const EvidenceKind& kind : leaf.kinds) {
        const QString label = m_say.label(VocabularyKind::Evidence, kind.kind);
        kinds.append(label);
        read.insert(read.end(), {kind.when, kind.allSign, kind.oneSigns});
        if (kind.when != noExpression)
            add(rule.details,
                QCoreApplication::translate("Prose", "%1 counts only where %2.").arg(label, m_say.text(kind.when)));
        if (kind.allSign != noExpression)
            add(rule.details,
                QCoreApplication::translate("Prose", "%1 counts only if signed by all of: %2.")
                    .arg(label, m_say.text(kind.allSign)));
        if (kind.oneSigns != noExpression)
            add(rule.details,
                QCoreApplication::translate("Prose", "%1 counts only if signed by one of: %2.")
                    .arg(label, m_say.text(kind.oneSigns)));
    }
    read.push_back(leaf.due);
    const QString what = ExpressionProse::oneOf(kinds);
    rule.then = ProseText::fromMarked(leaf.due == noExpression
            ? QCoreApplication::translate("Prose", "hand in %1, at any time").arg(what)
            : QCoreApplication::translate("Prose", "hand in %1, at the latest on %2").arg(what, m_say.part(leaf.due)));
    if (!leaf.head.text.isEmpty())
        rule.says
            = ProseText::fromMarked(m_say.sentence(leaf.head.text, {{static_cast<int>(RowKey::LastDay), leaf.due}}));
}

void ProseRules::approval(const ApprovalLeaf& leaf, int row, ProseRule& rule, Read& read)
{
    read.insert(read.end(), {leaf.roles, leaf.phone, leaf.lastDay, leaf.before});
    const quint16 matterNumber = m_rulebook.approvalMatters[static_cast<size_t>(row)];
    const QString matter = m_say.label(VocabularyKind::Matter, matterNumber);
    const QString roles = m_say.part(leaf.roles);
    const Node& who = m_rulebook.node(m_rulebook.expression(leaf.roles).root);
    const bool single
        = who.op == Op::Constant && m_rulebook.constants[static_cast<size_t>(who.operand)].ids->count == 1;
    rule.then = ProseText::fromMarked((single ? QCoreApplication::translate("Prose", "“%1” needs the approval of %2")
            : leaf.anyRole ? QCoreApplication::translate("Prose", "“%1” needs the approval of one of: %2")
                           : QCoreApplication::translate("Prose", "“%1” needs the approval of all of: %2"))
                                          .arg(matter, roles));
    const auto first = std::find(m_rulebook.approvalMatters.begin(), m_rulebook.approvalMatters.end(), matterNumber);
    if (first - m_rulebook.approvalMatters.begin() < row)
        add(rule.details,
            QCoreApplication::translate("Prose", "Only where no earlier rule about “%1” applies.").arg(matter));
    if (leaf.lastDay != noExpression)
        add(rule.details, QCoreApplication::translate("Prose", "At the latest on %1.").arg(m_say.part(leaf.lastDay)));
    if (leaf.before != noExpression)
        add(rule.details, QCoreApplication::translate("Prose", "Before %1.").arg(m_say.part(leaf.before)));
    if (leaf.phone != noExpression) {
        const Node& phone = m_rulebook.node(m_rulebook.expression(leaf.phone).root);
        const bool fixed = phone.op == Op::Constant;
        const bool counts = fixed && m_rulebook.constants[static_cast<size_t>(phone.operand)].truth;
        add(rule.details,
            !fixed
                ? QCoreApplication::translate("Prose", "By phone it counts only where %1.").arg(m_say.text(leaf.phone))
                : counts ? QCoreApplication::translate("Prose", "By phone it counts as well.")
                         : QCoreApplication::translate("Prose", "By phone it does not count."));
    }
    if (!leaf.head.text.isEmpty())
        rule.says = ProseText::fromMarked(m_say.sentence(leaf.head.text,
            {{static_cast<int>(RowKey::Roles), leaf.roles}, {static_cast<int>(RowKey::LastDay), leaf.lastDay}}));
}

void ProseRules::deadline(const DeadlineLeaf& leaf, int row, ProseRule& rule, Read& read)
{
    read.insert(read.end(), {leaf.from, leaf.within, leaf.until, leaf.done});
    const QString stage = m_say.label(VocabularyKind::Stage, m_rulebook.deadlineStages[static_cast<size_t>(row)]);
    const QString who
        = leaf.role.isEmpty() ? QCoreApplication::translate("Prose", "whoever is in charge") : person(leaf.role);
    rule.then = ProseText::fromMarked(leaf.until != noExpression
            ? QCoreApplication::translate("Prose", "%1 completes “%2” by %3").arg(who, stage, m_say.part(leaf.until))
            : QCoreApplication::translate("Prose", "%1 completes “%2” within %4, counted from %3")
                  .arg(who, stage, m_say.part(leaf.from), m_say.part(leaf.within)));
    if (leaf.done != noExpression)
        add(rule.details, QCoreApplication::translate("Prose", "Done at: %1.").arg(m_say.text(leaf.done)));
    if (!leaf.head.text.isEmpty())
        rule.says = ProseText::fromMarked(m_say.sentence(leaf.head.text,
            {{static_cast<int>(RowKey::From), leaf.from}, {static_cast<int>(RowKey::Within), leaf.within}}));
}

void ProseRules::liabilityTotal()
{
    if (m_rulebook.liabilityTotal == noExpression)
        return;
    ProseRule rule;
    rule.topic = ProseTopic::Liability;
    if (!m_rulebook.steps.leaves.empty())
        rule.clause = m_rulebook.steps.leaves.front().head.plainClause;
    rule.then = ProseText::fromMarked(QCoreApplication::translate("Prose", "the loss to be shared out is %1")
                                          .arg(m_say.part(m_rulebook.liabilityTotal)))
                    .spaced();
    rule.houseFigures = houseFigures({m_rulebook.liabilityTotal});
    rule.line = m_rulebook.expression(m_rulebook.liabilityTotal).line;
    m_rules.append(rule);
}

void ProseRules::step(const StepLeaf& leaf, ProseRule& rule, Read& read)
{
    read.insert(read.end(), {leaf.of, leaf.on});
    QStringList lines;
    for (const LiabilityShare& line : leaf.lines) {
        QString text = QCoreApplication::translate("Prose", "%1 %2", "who and what share")
                           .arg(m_say.party(line.party), ProseText::figure(line.share.toString()));
        if (!line.clause.isEmpty() && line.clause != rule.clause)
            text += QCoreApplication::translate("Prose", " (by %1)", "the clause of a share")
                        .arg(ProseText::verbatim(line.clause));
        lines.append(text);
    }
    const QString shares = lines.join(QCoreApplication::translate("Prose", ", ", "between words"));
    rule.then = ProseText::fromMarked(leaf.of != noExpression
            ? QCoreApplication::translate("Prose", "of the loss, %1 is shared: %2").arg(m_say.part(leaf.of), shares)
            : leaf.on != noExpression
            ? QCoreApplication::translate("Prose", "from what is left comes off, reckoned on %1: %2")
                  .arg(m_say.part(leaf.on), shares)
            : QCoreApplication::translate("Prose", "what is left is shared: %1").arg(shares));
}

void ProseRules::recovery(const RecoveryLeaf& leaf, ProseRule& rule, Read& read)
{
    read.insert(read.end(), {leaf.of, leaf.amount});
    rule.then = ProseText::fromMarked(QCoreApplication::translate("Prose", "claim back from %1, of %2: %3")
                                          .arg(m_say.party(leaf.party), m_say.part(leaf.of), m_say.part(leaf.amount)));
}

void ProseRules::penalty(const PenaltyLeaf& leaf, ProseRule& rule, Read& read)
{
    read.insert(read.end(), {leaf.min, leaf.max});
    const QString who = person(leaf.role);
    const bool min = leaf.min != noExpression;
    const bool max = leaf.max != noExpression;
    const QString least = m_say.part(leaf.min);
    const QString most = m_say.part(leaf.max);
    rule.then = ProseText::fromMarked(!min && !max
            ? QCoreApplication::translate("Prose", "%1 is assessed, without a figure").arg(who)
            : min && max && least == most ? QCoreApplication::translate("Prose", "%1 is assessed: %2").arg(who, least)
            : min && max ? QCoreApplication::translate("Prose", "%1 is assessed: %2 to %3").arg(who, least, most)
            : min        ? QCoreApplication::translate("Prose", "%1 is assessed: at least %2").arg(who, least)
                         : QCoreApplication::translate("Prose", "%1 is assessed: at most %2").arg(who, most));
}

} // namespace kesu
