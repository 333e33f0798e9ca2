// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/glyphface.h"

#include <QFont>
#include <QStringView>

namespace kesu {

/// A stretch of a text that stands on one line.
struct TextLine
{
    qsizetype start = 0;
    qsizetype length = 0; ///< without the space at which the line was broken

    friend bool operator==(const TextLine&, const TextLine&) = default;
};

/// One face of the paper's font at one size, with its glyphs and advances at hand. Cheap to copy. Needs a
/// QGuiApplication.
///
/// The family is WenQuanYi Micro Hei: other Chinese fonts look right in Qt's PDF but their text comes out wrong.
class PrintFont
{
public:
    static QString family();
    /// size in page units. Throws Error{ResourceMissing} that names the package if the family is not installed; Qt
    /// would fall back to another one silently.
    PrintFont(int size, FontWeight weight);

    int size() const;
    double ascent() const;
    double descent() const;
    /// Of capitals and digits, for setting text in the middle of a cell.
    double capHeight() const;

    double width(QStringView text) const;
    /// Breaks at line feeds, between Chinese characters and between words, keeping closing marks off the line's start
    /// and opening ones off its end; a word wider than a line is cut. Empty text is one empty line.
    /// The first line begins `indent` in.
    QList<TextLine> breakLines(QStringView text, double maxWidth, double indent = 0.0) const;

    /// A glyph of this face, or 0 where the face lacks the character and another font must draw it.
    quint32 glyph(QChar character) const;
    double advance(QChar character) const;
    /// Where a stretch that begins at `start` with a character the face lacks ends: what belongs together is shaped
    /// together.
    qsizetype lackingEnd(QStringView text, qsizetype start) const;
    /// Such a stretch as other faces draw it; 〓 of this face stands where no font has the character.
    const StandIn& standIn(QStringView text) const;
    const QFont& font() const;
    const std::shared_ptr<const GlyphFace>& face() const;
    const QRawFont& rawFont() const;

private:
    struct Face;
    std::shared_ptr<Face> m_face;
};

} // namespace kesu
