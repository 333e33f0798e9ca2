// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPointF>
#include <QRawFont>
#include <QString>
#include <memory>

namespace kesu {

enum class FontWeight { Regular, Bold };

/// A family at one size, with what draws its glyphs. Belongs to the thread that made it.
struct GlyphFace
{
    QString family;
    FontWeight weight = FontWeight::Regular;
    int size = 0; ///< page units
    QRawFont raw;
};

/// A glyph of another face that stands in for what the paper's own lacks.
struct StandInGlyph
{
    std::shared_ptr<const GlyphFace> face;
    quint32 index = 0;
    QPointF offset; ///< from the baseline's start
    char32_t character = 0; ///< what it shows, or 0 where it belongs to the glyph before
};

/// A stretch of text as other faces draw it.
struct StandIn
{
    QList<StandInGlyph> glyphs;
    double width = 0.0; ///< page units
};

} // namespace kesu
