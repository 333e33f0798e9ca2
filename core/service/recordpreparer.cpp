// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/recordpreparer.h"

#include "core/judgement/judge.h"
#include "core/service/clausesused.h"
#include "core/service/recordcheck.h"
#include "core/service/verdictsummary.h"

#include <algorithm>

namespace kesu {

namespace {

/// Blocks that a thread may be ahead: enough that the writer seldom waits, few enough for the memory.
constexpr int blocksAhead = 3;

} // namespace

JudgedRecord judgeForLedger(const ComplaintRecord& record, const Verdict& verdict, Moment now,
    const WorkCalendar& calendar, TimeSpan closeWithin)
{
    return {verdict, summarize(record, verdict, now, calendar, closeWithin), clausesUsed(verdict)};
}

RecordPreparer::RecordPreparer(
    JudgingBase base, int blocks, std::function<QList<ComplaintRecord>(int)> make, unsigned threads)
    : m_base(std::move(base))
    , m_blocks(blocks)
    , m_ahead(static_cast<int>(std::max(1U, threads)) * blocksAhead)
    , m_make(std::move(make))
{
    for (unsigned i = 0; i < std::max(1U, threads) && static_cast<int>(i) < blocks; ++i)
        m_threads.emplace_back([this] { work(); });
}

RecordPreparer::~RecordPreparer()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isEnding = true;
    }
    m_changed.notify_all();
    for (std::thread& thread : m_threads)
        thread.join();
}

std::vector<PreparedRecord> RecordPreparer::take()
{
    std::unique_lock lock(m_mutex);
    Q_ASSERT(m_taken < m_blocks);
    m_changed.wait(lock, [this] { return m_done.count(m_taken) > 0; });
    Done done = std::move(m_done.extract(m_taken).mapped());
    ++m_taken;
    lock.unlock();
    m_changed.notify_all();
    if (done.failure)
        std::rethrow_exception(done.failure);
    return std::move(done.records);
}

void RecordPreparer::work()
{
    for (;;) {
        int block = 0;
        {
            std::unique_lock lock(m_mutex);
            m_changed.wait(lock, [this] { return m_isEnding || m_next >= m_blocks || m_next < m_taken + m_ahead; });
            if (m_isEnding || m_next >= m_blocks)
                return;
            block = m_next++;
        }
        Done done;
        try {
            done.records = prepare(block);
        } catch (...) {
            done.failure = std::current_exception();
        }
        {
            const std::lock_guard lock(m_mutex);
            m_done.emplace(block, std::move(done));
        }
        m_changed.notify_all();
    }
}

std::vector<PreparedRecord> RecordPreparer::prepare(int block) const
{
    std::vector<PreparedRecord> prepared;
    for (ComplaintRecord& record : m_make(block)) {
        const auto rulebook = m_base.library.find(record.rulebook, record.facts.registeredAt.date());
        PreparedRecord& one = prepared.emplace_back();
        one.findings = checkRecord(record, rulebook, m_base.now);
        if (rulebook && !rulebook->readsHistory() && !hasErrors(one.findings)) {
            const Case facts{record.rulebook, m_base.now, record.facts, {}};
            one.judged = judgeForLedger(
                record, judge(*rulebook, facts, m_base.calendar), m_base.now, m_base.calendar, m_base.closeWithin);
        }
        one.record = std::move(record);
    }
    return prepared;
}

} // namespace kesu
