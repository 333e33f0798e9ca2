// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rulebook/expressionprose.h"
#include "core/rulebook/prose.h"

#include <functional>

namespace kesu {

/// Turns the rows of a rulebook into sentences, topic by topic in the order of the file.
class ProseRules
{
public:
    ProseRules(const Rulebook& rulebook, const QString& language);

    /// Every row and every case once; the readings last.
    QList<ProseRule> all();
    /// What an assessment of the rulebook, by its number, reminds of.
    QList<ProseRule> ofAssessment(size_t number);

private:
    /// A leaf on its way: what has to hold for it, gathered from the rows around it.
    struct Place
    {
        QStringList conditions;
        std::vector<ExpressionId> read;
    };
    template <typename Leaf>
    using Write = std::function<void(const Leaf& leaf, int row, ProseRule& rule, std::vector<ExpressionId>& read)>;

    template <typename Leaf> void section(ProseTopic topic, const Section<Leaf>& section, const Write<Leaf>& write);
    template <typename Leaf>
    void branch(ProseTopic topic, const Section<Leaf>& section, int row, const Branch& branch, const Place& place,
        const Write<Leaf>& write);
    template <typename Leaf> QString unlessBefore(const Section<Leaf>& section, const Branch& parent, size_t number);
    bool exclude(ExpressionId before, ExpressionId now) const;

    void status(const StatusLeaf& leaf, ProseRule& rule);
    void filing(const FilingLeaf& leaf, ProseRule& rule, std::vector<ExpressionId>& read);
    void evidence(const EvidenceLeaf& leaf, ProseRule& rule, std::vector<ExpressionId>& read);
    void approval(const ApprovalLeaf& leaf, int row, ProseRule& rule, std::vector<ExpressionId>& read);
    void deadline(const DeadlineLeaf& leaf, int row, ProseRule& rule, std::vector<ExpressionId>& read);
    void step(const StepLeaf& leaf, ProseRule& rule, std::vector<ExpressionId>& read);
    void liabilityTotal();
    void recovery(const RecoveryLeaf& leaf, ProseRule& rule, std::vector<ExpressionId>& read);
    void penalty(const PenaltyLeaf& leaf, ProseRule& rule, std::vector<ExpressionId>& read);
    void notices(const Section<NoticeLeaf>& section);
    void readings();

    QString person(const QString& role) const;
    QStringList houseFigures(const std::vector<ExpressionId>& read) const;

    const Rulebook& m_source;
    const CompiledRulebook& m_rulebook;
    ExpressionProse m_say;
    QList<ProseRule> m_rules;
};

} // namespace kesu
