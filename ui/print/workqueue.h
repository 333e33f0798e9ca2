// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <optional>

namespace kesu {

/// A short queue between threads: whoever puts waits while it is full, whoever takes waits while it is empty.
template <typename Item> class WorkQueue
{
public:
    explicit WorkQueue(std::size_t length)
        : m_length(length)
    {
    }

    /// False once the queue was abandoned; the item is lost then.
    bool put(Item item)
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [&] { return m_items.size() < m_length || m_abandoned; });
        if (m_abandoned)
            return false;
        m_items.push_back(std::move(item));
        m_changed.notify_all();
        return true;
    }

    /// Nothing once the queue is closed and empty, or abandoned.
    std::optional<Item> take()
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [&] { return !m_items.empty() || m_closed || m_abandoned; });
        if (m_abandoned || m_items.empty())
            return std::nullopt;
        std::optional<Item> item(std::move(m_items.front()));
        m_items.pop_front();
        m_changed.notify_all();
        return item;
    }

    bool isAlmostFull() const
    {
        const std::lock_guard lock(m_mutex);
        return m_items.size() + 1 >= m_length;
    }

    /// Nothing more will be put.
    void close()
    {
        const std::lock_guard lock(m_mutex);
        m_closed = true;
        m_changed.notify_all();
    }

    /// Everybody stops as soon as possible; what waits is dropped.
    void abandon()
    {
        const std::lock_guard lock(m_mutex);
        m_abandoned = true;
        m_items.clear();
        m_changed.notify_all();
    }

    bool isAbandoned() const
    {
        const std::lock_guard lock(m_mutex);
        return m_abandoned;
    }

    /// True if nothing waits any more.
    bool waitUntilEmpty(std::chrono::milliseconds atMost)
    {
        std::unique_lock lock(m_mutex);
        return m_changed.wait_for(lock, atMost, [&] { return m_items.empty(); });
    }

private:
    mutable std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<Item> m_items;
    std::size_t m_length;
    bool m_closed = false;
    bool m_abandoned = false;
};

} // namespace kesu
