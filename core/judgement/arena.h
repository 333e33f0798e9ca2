// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rulebook/value.h"

#include <memory_resource>
#include <new>

namespace kesu {

/// Room for what one judgement works out, given back all at once. An ordinary case fits into the buffer of its own, so
/// that judging rarely asks the system for memory.
class Arena
{
public:
    Arena()
        : m_resource(m_buffer.data(), m_buffer.size())
    {
    }

    template <typename T> T* array(size_t count)
    {
        static_assert(std::is_trivially_destructible_v<T>);
        T* memory = static_cast<T*>(m_resource.allocate(sizeof(T) * (count == 0 ? 1 : count), alignof(T)));
        std::uninitialized_value_construct_n(memory, count);
        return memory;
    }

    /// A set of ids from numbers in the arena.
    const IdList* idList(const quint16* ids, size_t count)
    {
        IdList* list = array<IdList>(1);
        list->ids = ids;
        list->count = static_cast<quint16>(count);
        for (size_t i = 0; i < count; ++i)
            list->mark(ids[i]);
        return list;
    }

    const RecordList* recordList(const Value* const* records, size_t count)
    {
        RecordList* list = array<RecordList>(1);
        list->records = records;
        list->count = static_cast<int>(count);
        return list;
    }

    std::pmr::memory_resource* resource() { return &m_resource; }

private:
    alignas(Value) std::array<std::byte, 24 * 1024> m_buffer;
    std::pmr::monotonic_buffer_resource m_resource;
};

} // namespace kesu
