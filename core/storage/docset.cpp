// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/docset.h"

#include <cstring>

namespace kesu {

namespace {

// The first byte of a stored set.
constexpr char distancesFollow = 'd';
constexpr char bitsFollow = 'b';

/// Seven bits a byte, the lowest first; the high bit says that more follow.
void appendDistance(QByteArray& bytes, int distance)
{
    while (distance >= 0x80) {
        bytes += char(0x80 | (distance & 0x7F));
        distance >>= 7;
    }
    bytes += char(distance);
}

/// Calls put(place) for each. False if the bytes end early or lead out of the chunk.
template <typename Put> bool readDistances(QByteArrayView bytes, const Put& put)
{
    int place = -1;
    for (qsizetype at = 0; at < bytes.size();) {
        int distance = 0;
        for (int shift = 0;; shift += 7) {
            if (at == bytes.size() || shift > 14)
                return false;
            const auto byte = uint8_t(bytes[at++]);
            distance |= (byte & 0x7F) << shift;
            if (byte < 0x80)
                break;
        }
        place += distance;
        if (distance == 0 || place >= DocSet::size)
            return false;
        put(place);
    }
    return true;
}

} // namespace

void DocSet::fill(int from, int to)
{
    for (int place = from; place < to;) {
        if ((place & 63) == 0 && to - place >= 64) {
            m_words[size_t(place >> 6)] = ~uint64_t(0);
            place += 64;
        } else {
            insert(place++);
        }
    }
}

bool DocSet::isEmpty() const
{
    for (const uint64_t word : m_words) {
        if (word != 0)
            return false;
    }
    return true;
}

int DocSet::count() const
{
    int total = 0;
    for (const uint64_t word : m_words)
        total += std::popcount(word);
    return total;
}

DocSet& DocSet::operator&=(const DocSet& other)
{
    for (size_t at = 0; at < m_words.size(); ++at)
        m_words[at] &= other.m_words[at];
    return *this;
}

DocSet& DocSet::operator|=(const DocSet& other)
{
    for (size_t at = 0; at < m_words.size(); ++at)
        m_words[at] |= other.m_words[at];
    return *this;
}

DocSet& DocSet::operator-=(const DocSet& other)
{
    for (size_t at = 0; at < m_words.size(); ++at)
        m_words[at] &= ~other.m_words[at];
    return *this;
}

int DocSet::lastUpTo(int place) const
{
    if (place < 0)
        return -1;
    auto at = size_t(place >> 6);
    uint64_t word = m_words[at] & (~uint64_t(0) >> (63 - (place & 63)));
    while (word == 0) {
        if (at == 0)
            return -1;
        word = m_words[--at];
    }
    return int(at) * 64 + 63 - std::countl_zero(word);
}

int DocSet::firstFrom(int place) const
{
    if (place >= size)
        return -1;
    auto at = size_t(place >> 6);
    uint64_t word = m_words[at] & (~uint64_t(0) << (place & 63));
    while (word == 0) {
        if (++at == m_words.size())
            return -1;
        word = m_words[at];
    }
    return int(at) * 64 + std::countr_zero(word);
}

QByteArray DocSet::encoded() const
{
    DocListWriter list;
    for (int place = firstFrom(0); place >= 0; place = firstFrom(place + 1))
        list.append(place);
    return list.encoded();
}

bool DocSet::decode(QByteArrayView stored)
{
    if (stored.isEmpty())
        return false;
    const QByteArrayView rest = stored.sliced(1);
    if (stored[0] == distancesFollow)
        return readDistances(rest, [this](int place) { insert(place); });
    if (stored[0] != bitsFollow || rest.size() > qsizetype(sizeof m_words))
        return false;
    static_assert(std::endian::native == std::endian::little, "the stored bits are read as they lie");
    std::array<uint64_t, size / 64> words{};
    std::memcpy(words.data(), rest.data(), size_t(rest.size()));
    for (size_t at = 0; at < words.size(); ++at)
        m_words[at] |= words[at];
    return true;
}

void DocListWriter::append(int place)
{
    if (place == m_last)
        return;
    appendDistance(m_distances, place - m_last);
    m_last = place;
}

QByteArray DocListWriter::encoded() const
{
    const int bytesOfBits = m_last / 8 + 1;
    if (m_distances.size() <= bytesOfBits)
        return distancesFollow + m_distances;
    QByteArray bits(1 + bytesOfBits, '\0');
    bits[0] = bitsFollow;
    readDistances(m_distances, [&bits](int place) {
        char& byte = bits[1 + place / 8];
        byte = char(byte | (1 << (place % 8)));
    });
    return bits;
}

} // namespace kesu
