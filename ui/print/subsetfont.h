// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QRawFont>
#include <map>

namespace kesu {

/// The outlines of a TrueType face, cut down to the glyphs that a document uses.
class SubsetFont
{
public:
    explicit SubsetFont(const QRawFont& font);

    /// False for faces without TrueType outlines.
    bool isValid() const { return !m_glyf.isEmpty() && !m_loca.isEmpty() && m_unitsPerEm > 0; }
    /// Advance in thousandths of the font's size.
    int advance(quint32 glyph) const;

    struct Subset
    {
        QByteArray file; ///< a TrueType file
        std::map<quint32, quint16> newIndexes; ///< by the index in the whole face
    };
    /// Of these glyphs and what they are composed of, numbered anew; glyph 0 is always among them.
    Subset subset(const QList<quint32>& glyphs) const;

    // For the descriptor, in thousandths.
    int ascent() const { return inThousandths(m_hhea, 4); }
    int descent() const { return inThousandths(m_hhea, 6); }
    QList<int> boundingBox() const;

private:
    int inThousandths(const QByteArray& table, qsizetype offset) const;
    QByteArray outline(quint32 glyph) const;
    /// Offsets within an outline at which the index of a component stands.
    static QList<qsizetype> components(const QByteArray& outline);

    QRawFont m_font;
    QByteArray m_head;
    QByteArray m_hhea;
    QByteArray m_hmtx;
    QByteArray m_loca;
    QByteArray m_glyf;
    int m_unitsPerEm = 0;
    int m_longMetrics = 0;
    bool m_longLoca = false;
};

} // namespace kesu
