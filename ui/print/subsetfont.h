// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QRawFont>
#include <map>
#include <memory>

struct hb_face_t;
struct hb_font_t;

namespace kesu {

/// The outlines of a TrueType face, cut down by HarfBuzz to the glyphs that a document uses.
class SubsetFont
{
public:
    explicit SubsetFont(const QRawFont& font);

    /// False for faces without TrueType outlines, and for damaged ones.
    bool isValid() const { return m_valid; }
    /// Advance in thousandths of the font's size.
    int advance(quint32 glyph) const;

    struct Subset
    {
        QByteArray file; ///< a TrueType file: outlines and advances, no hints, no characters
        std::map<quint32, quint16> newIndexes; ///< of the wanted glyphs, by the index in the whole face
    };
    /// Of these glyphs and what they are composed of, numbered anew in the same order; for a valid face. The same
    /// glyphs give the same bytes. Throws std::bad_alloc.
    Subset subset(const QList<quint32>& glyphs) const;

    // For the descriptor, in thousandths.
    int ascent() const;
    int descent() const;
    QList<int> boundingBox() const;

private:
    struct Destroy
    {
        void operator()(hb_face_t* face) const;
        void operator()(hb_font_t* font) const;
    };

    std::unique_ptr<hb_face_t, Destroy> m_face;
    std::unique_ptr<hb_font_t, Destroy> m_font; ///< a thousand units to the size
    bool m_valid = false;
};

} // namespace kesu
