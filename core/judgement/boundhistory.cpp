// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/judgement/boundhistory.h"

namespace kesu {

namespace {

/// Complaints whose memory is given back together: few beside a window of some months in a large company.
constexpr size_t complaintsInBlock = 128;

} // namespace

struct BoundHistory::Block
{
    Block() { facts.reserve(complaintsInBlock); }

    Arena arena;
    std::vector<PastComplaint> facts; ///< what is bound points into them; never grows beyond what is reserved
    std::vector<const Value*> records;
    qint64 latestDay = noLatestDay;
};

BoundHistory::BoundHistory(const Rulebook& rulebook, Moment asOf)
    : m_rulebook(rulebook)
    , m_asOf(asOf)
{
}

BoundHistory::~BoundHistory() = default;
BoundHistory::BoundHistory(BoundHistory&&) noexcept = default;
BoundHistory& BoundHistory::operator=(BoundHistory&&) noexcept = default;

void BoundHistory::append(const PastComplaint& past)
{
    if (!m_rulebook.readsHistory() || past.complaint.registeredAt > m_asOf)
        return;
    if (m_blocks.empty() || m_blocks.back()->facts.size() == complaintsInBlock)
        m_blocks.push_back(std::make_unique<Block>());
    Block& block = *m_blocks.back();
    block.facts.push_back(past);
    const Value* const record = bindEarlier(m_rulebook.compiled(), block.facts.back(), m_asOf, block.arena);
    block.records.push_back(record);
    block.latestDay = latestDayUpTo(record, block.latestDay);
    list(record);
}

void BoundHistory::dropBefore(QDate day)
{
    const size_t dropped = std::erase_if(
        m_blocks, [day](const std::unique_ptr<Block>& block) { return block->latestDay < day.toJulianDay(); });
    if (dropped == 0)
        return;
    m_records.clear();
    m_latestDays.clear();
    for (const std::unique_ptr<Block>& block : m_blocks) {
        for (const Value* const record : block->records)
            list(record);
    }
}

BoundPast BoundHistory::past() const
{
    return {{m_records.data(), static_cast<int>(m_records.size())}, m_latestDays.data()};
}

void BoundHistory::list(const Value* record)
{
    m_latestDays.push_back(latestDayUpTo(record, m_latestDays.empty() ? noLatestDay : m_latestDays.back()));
    m_records.push_back(record);
}

} // namespace kesu
