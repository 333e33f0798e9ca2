// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/subsetfont.h"

#include <QtEndian>
#include <algorithm>

namespace kesu {

namespace {

quint16 u16(const QByteArray& bytes, qsizetype at)
{
    return at + 2 <= bytes.size() ? qFromBigEndian<quint16>(bytes.constData() + at) : quint16(0);
}

quint32 u32(const QByteArray& bytes, qsizetype at)
{
    return at + 4 <= bytes.size() ? qFromBigEndian<quint32>(bytes.constData() + at) : quint32(0);
}

void put16(QByteArray& bytes, quint16 value)
{
    bytes.append(static_cast<char>(value >> 8)).append(static_cast<char>(value & 0xFF));
}

void put32(QByteArray& bytes, quint32 value)
{
    put16(bytes, static_cast<quint16>(value >> 16));
    put16(bytes, static_cast<quint16>(value & 0xFFFF));
}

void set16(QByteArray& bytes, qsizetype at, quint16 value)
{
    if (at + 2 <= bytes.size())
        qToBigEndian(value, bytes.data() + at);
}

void pad(QByteArray& bytes)
{
    while (bytes.size() % 4 != 0)
        bytes.append('\0');
}

quint32 checksum(QByteArray bytes)
{
    pad(bytes);
    quint32 sum = 0;
    for (qsizetype at = 0; at < bytes.size(); at += 4)
        sum += u32(bytes, at);
    return sum;
}

QByteArray trueTypeFile(const QList<std::pair<QByteArray, QByteArray>>& tables)
{
    const auto count = static_cast<quint16>(tables.size());
    quint16 power = 1;
    quint16 exponent = 0;
    while (power * 2 <= count) {
        power = static_cast<quint16>(power * 2);
        ++exponent;
    }
    QByteArray file;
    put32(file, 0x00010000);
    put16(file, count);
    put16(file, static_cast<quint16>(power * 16));
    put16(file, exponent);
    put16(file, static_cast<quint16>((count - power) * 16));
    auto offset = static_cast<quint32>(12 + 16 * tables.size());
    for (const auto& [tag, bytes] : tables) {
        file.append(tag);
        put32(file, checksum(bytes));
        put32(file, offset);
        put32(file, static_cast<quint32>(bytes.size()));
        offset += static_cast<quint32>((bytes.size() + 3) / 4 * 4);
    }
    for (const auto& table : tables) {
        file.append(table.second);
        pad(file);
    }
    return file;
}

} // namespace

SubsetFont::SubsetFont(const QRawFont& font)
    : m_font(font)
    , m_head(font.fontTable("head"))
    , m_hhea(font.fontTable("hhea"))
    , m_hmtx(font.fontTable("hmtx"))
    , m_loca(font.fontTable("loca"))
    , m_glyf(font.fontTable("glyf"))
    , m_unitsPerEm(u16(m_head, 18))
    , m_longMetrics(u16(m_hhea, 34))
    , m_longLoca(u16(m_head, 50) == 1)
{
}

int SubsetFont::inThousandths(const QByteArray& table, qsizetype offset) const
{
    return static_cast<qint16>(u16(table, offset)) * 1000 / m_unitsPerEm;
}

QList<int> SubsetFont::boundingBox() const
{
    QList<int> box;
    for (const qsizetype at : {36, 38, 40, 42})
        box.append(inThousandths(m_head, at));
    return box;
}

int SubsetFont::advance(quint32 glyph) const
{
    const qsizetype entry = std::min<qsizetype>(glyph, m_longMetrics - 1);
    return (u16(m_hmtx, entry * 4) * 1000 + m_unitsPerEm / 2) / m_unitsPerEm;
}

QByteArray SubsetFont::outline(quint32 glyph) const
{
    const qsizetype from = m_longLoca ? u32(m_loca, qsizetype(glyph) * 4) : u16(m_loca, qsizetype(glyph) * 2) * 2;
    const qsizetype to = m_longLoca ? u32(m_loca, qsizetype(glyph) * 4 + 4) : u16(m_loca, qsizetype(glyph) * 2 + 2) * 2;
    return to > from && to <= m_glyf.size() ? m_glyf.mid(from, to - from) : QByteArray();
}

QList<qsizetype> SubsetFont::components(const QByteArray& outline)
{
    constexpr quint16 argumentsAreWords = 0x0001;
    constexpr quint16 hasScale = 0x0008;
    constexpr quint16 hasMore = 0x0020;
    constexpr quint16 hasTwoScales = 0x0040;
    constexpr quint16 hasMatrix = 0x0080;
    QList<qsizetype> places;
    if (outline.size() < 10 || static_cast<qint16>(u16(outline, 0)) >= 0)
        return places;
    qsizetype at = 10;
    quint16 flags = hasMore;
    while ((flags & hasMore) != 0 && at + 4 <= outline.size()) {
        flags = u16(outline, at);
        places.append(at + 2);
        at += (flags & argumentsAreWords) != 0 ? 8 : 6;
        if ((flags & hasScale) != 0)
            at += 2;
        else if ((flags & hasTwoScales) != 0)
            at += 4;
        else if ((flags & hasMatrix) != 0)
            at += 8;
    }
    return places;
}

SubsetFont::Subset SubsetFont::subset(const QList<quint32>& glyphs) const
{
    Subset made;
    QList<quint32> order{0};
    made.newIndexes[0] = 0;
    const auto add = [&](quint32 glyph) {
        if (made.newIndexes.emplace(glyph, static_cast<quint16>(order.size())).second)
            order.append(glyph);
    };
    for (const quint32 glyph : glyphs)
        add(glyph);
    QByteArray glyf;
    QByteArray loca;
    QByteArray hmtx;
    for (qsizetype i = 0; i < order.size(); ++i) { // grows while composites bring in their parts
        put32(loca, static_cast<quint32>(glyf.size()));
        QByteArray shape = outline(order[i]);
        for (const qsizetype at : components(shape)) {
            const quint32 part = u16(shape, at);
            add(part);
            set16(shape, at, made.newIndexes[part]);
        }
        glyf.append(shape);
        pad(glyf);
        const qsizetype entry = std::min<qsizetype>(order[i], m_longMetrics - 1);
        put16(hmtx, u16(m_hmtx, entry * 4));
        const bool own = qsizetype(order[i]) < m_longMetrics;
        put16(hmtx,
            own ? u16(m_hmtx, entry * 4 + 2)
                : u16(m_hmtx, m_longMetrics * 4 + (qsizetype(order[i]) - m_longMetrics) * 2));
    }
    put32(loca, static_cast<quint32>(glyf.size()));

    QByteArray head = m_head;
    set16(head, 50, 1); // long offsets
    set16(head, 8, 0); // the checksum of the whole file; readers of PDF do not look at it
    set16(head, 10, 0);
    QByteArray hhea = m_hhea;
    set16(hhea, 34, static_cast<quint16>(order.size()));
    QByteArray maxp = m_font.fontTable("maxp");
    set16(maxp, 4, static_cast<quint16>(order.size()));
    made.file = trueTypeFile(
        {{"cvt ", m_font.fontTable("cvt ")}, {"fpgm", m_font.fontTable("fpgm")}, {"glyf", glyf}, {"head", head},
            {"hhea", hhea}, {"hmtx", hmtx}, {"loca", loca}, {"maxp", maxp}, {"prep", m_font.fontTable("prep")}});
    return made;
}

} // namespace kesu
