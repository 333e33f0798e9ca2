// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/judgement/liabilitysection.h"

#include "core/judgement/split.h"

#include <algorithm>

namespace kesu {
namespace {

constexpr qint64 millionths = Share::wholeMillionths;
/// Weights are shares of shares, so that 60 % of 33.33 % stays exact.
constexpr qint64 wholeWeight = millionths * millionths;

const QString& company()
{
    static const QString party = QStringLiteral("company");
    return party;
}

/// To the nearest millionth, half up: the form in which a line shows its share.
Share shownShare(qint64 weight)
{
    return Share::fromMillionths(static_cast<qint32>((weight + millionths / 2) / millionths));
}

} // namespace

void LiabilitySection::unfoldDecided(
    const StepLeaf& step, const LiabilityShare& share, QVarLengthArray<Line, 8>& lines) const
{
    const QString& clause = share.clause.isEmpty() ? step.head.plainClause : share.clause;
    qint64 open = millionths;
    qsizetype companyLine = -1;
    for (const Bearer& bearer : m_facts.responsible) {
        const qint64 part = bearer.share.millionths();
        if (part <= 0)
            continue;
        open -= part;
        if (companyLine < 0 && bearer.party == company())
            companyLine = lines.size();
        lines.append({&step, bearer.party, clause, part * share.share.millionths(), 0, 0});
    }
    if (open <= 0)
        return;
    const qint64 rest = open * share.share.millionths();
    if (companyLine >= 0)
        lines[companyLine].weight += rest;
    else
        lines.append({&step, company(), clause, rest, 0, 0});
}

QVarLengthArray<LiabilitySection::Line, 8> LiabilitySection::unfold(const StepLeaf& step) const
{
    QVarLengthArray<Line, 8> lines;
    for (const LiabilityShare& share : step.lines) {
        if (share.party.isEmpty())
            unfoldDecided(step, share, lines);
        else
            lines.append({&step, share.party, share.clause.isEmpty() ? step.head.plainClause : share.clause,
                share.share.millionths() * millionths, 0, 0});
    }
    return lines;
}

void LiabilitySection::apply(const StepLeaf& step)
{
    qint64 base = m_left;
    const bool onOutside = step.on != noExpression;
    const ExpressionId figure = onOutside ? step.on : step.of;
    if (figure != noExpression) {
        const std::optional<Money> money = asMoney(m_pass.value(figure), m_pass.typeOf(figure));
        if (!money)
            return;
        base = onOutside ? money->fen() : std::min(money->fen(), m_left);
    }
    if (base <= 0)
        return;
    QVarLengthArray<Line, 8> lines = unfold(step);
    QVarLengthArray<qint64, 8> weights;
    for (const Line& line : lines)
        weights.append(line.weight);
    const SplitParts parts = splitFen(base, {weights.constData(), static_cast<size_t>(weights.size())}, wholeWeight);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        lines[i].of = base;
        lines[i].amount = std::min(parts[i], m_left);
        m_left -= lines[i].amount;
        m_lines.push_back(std::move(lines[i]));
    }
}

void LiabilitySection::judge()
{
    const CompiledRulebook& rulebook = m_pass.rulebook();
    if (rulebook.liabilityTotal == noExpression)
        return;
    const std::optional<Money> total
        = asMoney(m_pass.value(rulebook.liabilityTotal), m_pass.typeOf(rulebook.liabilityTotal));
    m_total = total ? std::max<qint64>(total->fen(), 0) : 0;
    m_left = m_total;
    m_pass.results().total = Value::ofNumber(m_total);
    for (const auto& row : rulebook.steps.rows) {
        if (m_left <= 0)
            break;
        m_pass.results().left = Value::ofNumber(m_left);
        const int number = m_pass.strike(row.branch);
        if (number >= 0)
            apply(rulebook.steps.leaf(number));
    }
}

void LiabilitySection::write()
{
    Liability& liability = m_pass.verdict().liability;
    liability.total = Money::fromFen(m_total);
    liability.lines.reserve(static_cast<qsizetype>(m_lines.size()));
    for (const Line& line : m_lines) {
        m_pass.setRowKey(RowKey::Of, Value::ofNumber(line.of));
        m_pass.setRowKey(RowKey::Amount, Value::ofNumber(line.amount));
        LiabilityLine written;
        written.party = line.party;
        written.share = shownShare(line.weight);
        written.of = Money::fromFen(line.of);
        written.amount = Money::fromFen(line.amount);
        written.clause = line.clause;
        written.text = m_pass.text(line.step->head);
        written.houseDefault = line.step->head.houseDefault;
        liability.lines.append(written);
        if (Trail* trail = m_pass.trail())
            trail->lines.push_back({line.step, line.weight});
    }
}

} // namespace kesu
