// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/verification.h"

#include <array>
#include <atomic>
#include <mutex>

namespace kesu {

/// Collects what the threads of a verification find, and tells them whether to go on.
class FindingList
{
public:
    void add(VerifyFinding finding)
    {
        const std::scoped_lock lock(m_mutex);
        ++m_found;
        // Of a file that is broken all over, each kind of place gets its share.
        if (m_counts[size_t(finding.area)]++ < VerifyReport::mostFindings)
            m_findings += std::move(finding);
    }
    qint64 found() const
    {
        const std::scoped_lock lock(m_mutex);
        return m_found;
    }
    /// All that are kept; after the threads have ended.
    QList<VerifyFinding> take() { return std::exchange(m_findings, {}); }

    void stop() { m_isStopped = true; }
    bool isStopped() const { return m_isStopped; }

private:
    static constexpr size_t areas = 6;

    mutable std::mutex m_mutex;
    QList<VerifyFinding> m_findings;
    std::array<qint64, areas> m_counts{};
    qint64 m_found = 0;
    std::atomic<bool> m_isStopped = false;
};

} // namespace kesu
