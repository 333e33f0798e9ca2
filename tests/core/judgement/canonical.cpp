// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/judgement/canonical.h"

#include <cstdlib>
#include <map>
#include <tuple>

namespace kesu::test {
namespace {

template <typename Lines> void clearTexts(Lines& lines)
{
    for (auto& line : lines)
        line.text.clear();
}

/// What one party bears of one figure by one clause.
struct Part
{
    qint64 millionths = 0;
    qint64 fen = 0;
    int lines = 0;
};

using Parts = std::map<std::tuple<QString, Money, QString>, Part>;

Parts partsOf(const Liability& liability)
{
    Parts parts;
    for (const LiabilityLine& line : liability.lines) {
        Part& part = parts[{line.clause, line.of, line.party}];
        part.millionths += line.share.millionths();
        part.fen += line.amount.fen();
        ++part.lines;
    }
    return parts;
}

} // namespace

Verdict withoutTexts(Verdict verdict)
{
    clearTexts(verdict.reasons);
    clearTexts(verdict.evidence);
    clearTexts(verdict.deadlines);
    clearTexts(verdict.approvals);
    clearTexts(verdict.liability.lines);
    clearTexts(verdict.recoveries);
    clearTexts(verdict.penalties);
    clearTexts(verdict.notices);
    if (verdict.filingLimit)
        verdict.filingLimit->text.clear();
    if (verdict.grade)
        verdict.grade->text.clear();
    return verdict;
}

Verdict canonical(const Verdict& verdict)
{
    Verdict plain = withoutTexts(verdict);
    for (EvidenceLine& line : plain.evidence)
        line.providedKind.clear();
    plain.liability.lines.clear();
    return plain;
}

QString splitDifference(const Liability& one, const Liability& other)
{
    const Parts parts = partsOf(one);
    const Parts others = partsOf(other);
    if (parts.size() != others.size())
        return QStringLiteral("%1 parties share the loss, or %2").arg(parts.size()).arg(others.size());
    for (const auto& [key, part] : parts) {
        const QString& party = std::get<2>(key);
        const auto found = others.find(key);
        if (found == others.end())
            return QStringLiteral("%1 bears something in one of the two only").arg(party);
        const Part& same = found->second;
        if (std::abs(part.fen - same.fen) > part.lines || std::abs(part.millionths - same.millionths) > part.lines)
            return QStringLiteral("%1 bears %2, or %3")
                .arg(party, Money::fromFen(part.fen).toString(), Money::fromFen(same.fen).toString());
    }
    return {};
}

} // namespace kesu::test
