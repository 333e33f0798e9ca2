// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <array>
#include <bit>
#include <cstdint>
#include <optional>

namespace kesu {

/// A set of the 65,536 places of one chunk of the search index.
class DocSet
{
public:
    static constexpr int size = 0x10000;

    void insert(int place) { m_words[size_t(place >> 6)] |= bit(place); }
    void remove(int place) { m_words[size_t(place >> 6)] &= ~bit(place); }
    bool contains(int place) const { return (m_words[size_t(place >> 6)] & bit(place)) != 0; }
    void clear() { m_words.fill(0); }
    /// All places in [from, to).
    void fill(int from, int to);
    bool isEmpty() const;
    int count() const;

    DocSet& operator&=(const DocSet& other);
    DocSet& operator|=(const DocSet& other);
    DocSet& operator-=(const DocSet& other);

    /// The largest place not above `place`, or the smallest not below it; -1 where there is none.
    int lastUpTo(int place) const;
    int firstFrom(int place) const;

    /// As it is stored: the distances between places, or a bit for each place up to the last, whichever is shorter.
    QByteArray encoded() const;
    /// Adds the places of what encoded() made. False if the bytes are not such: the index is damaged.
    [[nodiscard]] bool decode(QByteArrayView stored);

    friend bool operator==(const DocSet&, const DocSet&) = default;

private:
    static uint64_t bit(int place) { return uint64_t(1) << (place & 63); }

    std::array<uint64_t, size / 64> m_words{};
};

/// Writes places that come in ascending order, with a few bytes each, for building without a set for each piece of
/// text.
class DocListWriter
{
public:
    /// A place that was the last one already is passed over.
    void append(int place);
    /// As DocSet::encoded() of the same places.
    QByteArray encoded() const;

private:
    QByteArray m_distances;
    int m_last = -1;
};

} // namespace kesu
