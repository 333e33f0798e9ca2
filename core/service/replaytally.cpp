// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/replaytally.h"

#include "core/service/verdictdifference.h"

#include <algorithm>

namespace kesu {

namespace {

template <typename Key, typename Figure> void addAll(QMap<Key, Figure>& sums, const QMap<Key, Figure>& others)
{
    for (auto other = others.begin(); other != others.end(); ++other)
        sums[other.key()] += other.value();
}

template <typename Key, typename Figure>
void addAll(QMap<Key, BeforeAfter<Figure>>& sums, const QMap<Key, BeforeAfter<Figure>>& others)
{
    for (auto other = others.begin(); other != others.end(); ++other) {
        sums[other.key()].before += other->before;
        sums[other.key()].after += other->after;
    }
}

Money sumOf(const QList<Recovery>& recoveries)
{
    Money sum;
    for (const Recovery& recovery : recoveries)
        sum += recovery.amount;
    return sum;
}

} // namespace

bool ReplayTally::add(
    const StoredFacts& complaint, const Verdict& before, const Verdict& after, const QStringList& unknownIds)
{
    ++m_result.complaints;
    addTotals(before, after);
    if (!unknownIds.isEmpty()) {
        ++m_result.withUnknownIds;
        for (const QString& id : unknownIds)
            ++m_result.unknownIds[id];
    }
    const QList<ReplayChange> changes = differencesBetween(before, after);
    if (changes.isEmpty())
        return false;
    ++m_result.differing;
    // The changes come aspect by aspect.
    for (qsizetype i = 0; i < changes.size(); ++i)
        if (i == 0 || changes[i].aspect != changes[i - 1].aspect)
            ++m_result.differingBy[changes[i].aspect];
    keep({complaint.id, complaint.number, complaint.facts.customer.name, complaint.rulebook, complaint.edition,
        changes});
    return true;
}

void ReplayTally::addTotals(const Verdict& before, const Verdict& after)
{
    ++m_result.byStatus[toId(before.status)].before;
    ++m_result.byStatus[toId(after.status)].after;
    for (const LiabilityLine& line : before.liability.lines)
        m_result.byParty[line.party].before += line.amount;
    for (const LiabilityLine& line : after.liability.lines)
        m_result.byParty[line.party].after += line.amount;
    m_result.liabilityTotal.before += before.liability.total;
    m_result.liabilityTotal.after += after.liability.total;
    m_result.recovered.before += sumOf(before.recoveries);
    m_result.recovered.after += sumOf(after.recoveries);
}

void ReplayTally::keep(const ReplayedComplaint& complaint)
{
    QList<ReplayedComplaint>& listed = m_result.listed;
    const auto earlier = [](const ReplayedComplaint& a, const ReplayedComplaint& b) { return a.id < b.id; };
    if (listed.size() >= m_list && (listed.isEmpty() || !earlier(complaint, listed.last())))
        return;
    listed.insert(std::upper_bound(listed.begin(), listed.end(), complaint, earlier), complaint);
    if (listed.size() > m_list)
        listed.removeLast();
}

void ReplayTally::merge(const ReplayTally& other)
{
    const ReplayResult& found = other.m_result;
    m_result.complaints += found.complaints;
    m_result.differing += found.differing;
    m_result.withUnknownIds += found.withUnknownIds;
    m_result.withoutEdition += found.withoutEdition;
    addAll(m_result.differingBy, found.differingBy);
    addAll(m_result.byStatus, found.byStatus);
    addAll(m_result.byParty, found.byParty);
    addAll(m_result.unknownIds, found.unknownIds);
    m_result.liabilityTotal.before += found.liabilityTotal.before;
    m_result.liabilityTotal.after += found.liabilityTotal.after;
    m_result.recovered.before += found.recovered.before;
    m_result.recovered.after += found.recovered.after;
    for (const ReplayedComplaint& complaint : found.listed)
        keep(complaint);
}

} // namespace kesu
