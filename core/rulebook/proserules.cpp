// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rulebook/proserules.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>

namespace kesu {
namespace {

template <typename Leaf> void collectClauses(const Section<Leaf>& section, const Branch& branch, QStringList& clauses)
{
    if (branch.leaf >= 0) {
        const QString& clause = section.leaf(branch.leaf).head.plainClause;
        if (!clauses.contains(clause))
            clauses.append(clause);
    }
    for (const Branch& one : branch.cases)
        collectClauses(section, one, clauses);
}

} // namespace

ProseRules::ProseRules(const Rulebook& rulebook, const QString& language)
    : m_source(rulebook)
    , m_rulebook(rulebook.compiled())
    , m_say(rulebook, language)
{
}

QList<ProseRule> ProseRules::all()
{
    m_rules.clear();
    using Read = std::vector<ExpressionId>;
    const auto statusRow = [this](const StatusLeaf& leaf, int, ProseRule& rule, Read&) { status(leaf, rule); };
    section<StatusLeaf>(ProseTopic::Scope, m_rulebook.scope, statusRow);
    const auto filingRow
        = [this](const FilingLeaf& leaf, int, ProseRule& rule, Read& read) { filing(leaf, rule, read); };
    section<FilingLeaf>(ProseTopic::Filing, m_rulebook.filing, filingRow);
    section<FilingLeaf>(ProseTopic::Filing, m_rulebook.filingInstead,
        [&](const FilingLeaf& leaf, int row, ProseRule& rule, Read& read) {
            filingRow(leaf, row, rule, read);
            rule.details.prepend(ProseText::fromPlain(
                QCoreApplication::translate("Prose", "This takes the place of the longest ordinary limit.")));
        });
    section<EvidenceLeaf>(ProseTopic::Evidence, m_rulebook.evidence,
        [this](const EvidenceLeaf& leaf, int, ProseRule& rule, Read& read) { evidence(leaf, rule, read); });
    section<StatusLeaf>(ProseTopic::Validity, m_rulebook.status, statusRow);
    section<GradeLeaf>(ProseTopic::Grade, m_rulebook.grade, [this](const GradeLeaf& leaf, int, ProseRule& rule, Read&) {
        rule.then = ProseText::fromMarked(
            QCoreApplication::translate("Prose", "the grade is “%1”").arg(m_say.label(VocabularyKind::Grade, leaf.is)));
    });
    section<DeadlineLeaf>(ProseTopic::Deadlines, m_rulebook.deadline,
        [this](const DeadlineLeaf& leaf, int row, ProseRule& rule, Read& read) { deadline(leaf, row, rule, read); });
    section<ApprovalLeaf>(ProseTopic::Approvals, m_rulebook.approval,
        [this](const ApprovalLeaf& leaf, int row, ProseRule& rule, Read& read) { approval(leaf, row, rule, read); });
    liabilityTotal();
    section<StepLeaf>(ProseTopic::Liability, m_rulebook.steps,
        [this](const StepLeaf& leaf, int, ProseRule& rule, Read& read) { step(leaf, rule, read); });
    section<RecoveryLeaf>(ProseTopic::Recoveries, m_rulebook.recovery,
        [this](const RecoveryLeaf& leaf, int, ProseRule& rule, Read& read) { recovery(leaf, rule, read); });
    section<PenaltyLeaf>(ProseTopic::Penalties, m_rulebook.penalty,
        [this](const PenaltyLeaf& leaf, int, ProseRule& rule, Read& read) { penalty(leaf, rule, read); });
    notices(m_rulebook.notice);
    readings();
    return m_rules;
}

QList<ProseRule> ProseRules::ofAssessment(size_t number)
{
    m_rules.clear();
    m_say.speakOf(m_source.assessments()[static_cast<qsizetype>(number)]);
    notices(m_rulebook.compiledAssessments[number].notice);
    return m_rules;
}

void ProseRules::notices(const Section<NoticeLeaf>& rows)
{
    section<NoticeLeaf>(
        ProseTopic::Notices, rows, [this](const NoticeLeaf& leaf, int, ProseRule& rule, std::vector<ExpressionId>&) {
            // The sentence is the whole effect of a notice.
            rule.then = leaf.head.text.isEmpty() ? ProseText::fromPlain(leaf.id)
                                                 : ProseText::fromMarked(m_say.sentence(leaf.head.text));
            rule.says = {};
        });
}

template <typename Leaf>
void ProseRules::section(ProseTopic topic, const Section<Leaf>& section, const Write<Leaf>& write)
{
    for (size_t row = 0; row < section.rows.size(); ++row) {
        Place place;
        const Each& each = section.rows[row].each;
        if (each.list != noExpression) {
            place.conditions.append(m_say.each(each));
            place.read = {each.list, each.where};
        }
        const ExpressionId when = section.rows[row].branch.when;
        if (when != noExpression) {
            place.conditions.append(m_say.text(when));
            place.read.push_back(when);
        }
        branch(topic, section, static_cast<int>(row), section.rows[row].branch, place, write);
    }
}

template <typename Leaf>
void ProseRules::branch(ProseTopic topic, const Section<Leaf>& section, int row, const Branch& branch,
    const Place& outer, const Write<Leaf>& write)
{
    Place place = outer;
    if (branch.leaf >= 0) {
        const Leaf& leaf = section.leaf(branch.leaf);
        ProseRule rule;
        rule.topic = topic;
        rule.clause = leaf.head.plainClause;
        rule.when = ProseText::fromMarked(place.conditions.join(
            QCoreApplication::translate("Prose", ", and ", "between conditions that must all hold")));
        rule.houseDefault = leaf.head.houseDefault;
        rule.line = leaf.head.line;
        if (!leaf.head.text.isEmpty())
            rule.says = ProseText::fromMarked(m_say.sentence(leaf.head.text));
        write(leaf, row, rule, place.read);
        // A clause that is written out case by case belongs to no clause alone.
        if (rule.clause.isEmpty())
            rule.details.append(ProseText::fromMarked(
                QCoreApplication::translate("Prose", "Clause cited: %1").arg(m_say.sentence(leaf.head.clause))));
        rule.houseFigures = houseFigures(place.read);
        rule.when = rule.when.spaced();
        // The sentence of a notice is the rulebook's own.
        if (topic != ProseTopic::Notices)
            rule.then = rule.then.spaced();
        for (ProseText& detail : rule.details)
            detail = detail.spaced();
        m_rules.append(rule);
        return;
    }
    std::vector<ExpressionId> earlier;
    for (size_t number = 0; number < branch.cases.size(); ++number) {
        const Branch& one = branch.cases[number];
        Place inner = place;
        const QString condition = m_say.textAfter(earlier, one.when);
        if (!condition.isEmpty())
            inner.conditions.append(condition);
        const bool saysAll = one.when == noExpression && !condition.isEmpty();
        const bool needed = !saysAll && std::any_of(earlier.begin(), earlier.end(), [&](ExpressionId before) {
            return !exclude(before, one.when) && !m_say.isBand(before, one.when);
        });
        if (needed)
            inner.conditions.append(unlessBefore(section, branch, number));
        inner.read.push_back(one.when);
        earlier.push_back(one.when);
        this->branch(topic, section, row, one, inner, write);
    }
}

template <typename Leaf>
QString ProseRules::unlessBefore(const Section<Leaf>& section, const Branch& parent, size_t number)
{
    QStringList own;
    collectClauses(section, parent.cases[number], own);
    QStringList before;
    for (size_t i = 0; i < number; ++i)
        collectClauses(section, parent.cases[i], before);
    const bool tells = before.size() <= 4 && std::none_of(before.begin(), before.end(), [&](const QString& clause) {
        return clause.isEmpty() || own.contains(clause);
    });
    QStringList verbatim;
    for (const QString& clause : std::as_const(before))
        verbatim.append(ProseText::verbatim(clause));
    return tells
        ? QCoreApplication::translate("Prose", "%1 does not apply", "clauses").arg(ExpressionProse::oneOf(verbatim))
        : QCoreApplication::translate("Prose", "none of the cases above applies");
}

bool ProseRules::exclude(ExpressionId before, ExpressionId now) const
{
    if (before == noExpression || now == noExpression)
        return false;
    const Node& a = m_rulebook.node(m_rulebook.expression(before).root);
    const Node& b = m_rulebook.node(m_rulebook.expression(now).root);
    if (a.op != Op::Is || b.op != Op::Is || a.slot == b.slot)
        return false;
    const Node& left = m_rulebook.node(m_rulebook.children[static_cast<size_t>(a.firstChild)]);
    const Node& right = m_rulebook.node(m_rulebook.children[static_cast<size_t>(b.firstChild)]);
    return left.op == right.op && left.operand == right.operand && left.slot == right.slot && left.childCount == 0
        && right.childCount == 0;
}

QString ProseRules::person(const QString& role) const
{
    return m_say.label(VocabularyKind::Role, role);
}

QStringList ProseRules::houseFigures(const std::vector<ExpressionId>& read) const
{
    QStringList names;
    const std::function<void(qint32)> walk = [&](qint32 index) {
        if (index < 0)
            return;
        const Node& node = m_rulebook.node(index);
        if (node.op == Op::Named) {
            const NamedValue& value = m_rulebook.named[static_cast<size_t>(node.operand)];
            if (value.houseDefault && !names.contains(value.name))
                names.append(value.name);
        }
        for (int i = 0; i < node.childCount; ++i)
            walk(m_rulebook.children[static_cast<size_t>(node.firstChild + i)]);
    };
    for (const ExpressionId id : read) {
        if (id != noExpression)
            walk(m_rulebook.expression(id).root);
    }
    return names;
}

void ProseRules::status(const StatusLeaf& leaf, ProseRule& rule)
{
    static constexpr std::array<const char*, 4> effects = {
        QT_TRANSLATE_NOOP("Prose", "this is no customer complaint"),
        QT_TRANSLATE_NOOP("Prose", "the complaint is invalid"),
        QT_TRANSLATE_NOOP("Prose", "the complaint waits for what is missing"),
        QT_TRANSLATE_NOOP("Prose", "the complaint is valid"),
    };
    rule.then = ProseText::fromMarked(QCoreApplication::translate("Prose", effects[static_cast<size_t>(leaf.is)]));
}

void ProseRules::readings()
{
    for (const ReadingEntry& entry : m_source.readings()) {
        ProseRule rule;
        rule.topic = ProseTopic::Readings;
        rule.clause = entry.clause;
        rule.then = ProseText::fromPlain(entry.text);
        m_rules.append(rule);
    }
}

} // namespace kesu
