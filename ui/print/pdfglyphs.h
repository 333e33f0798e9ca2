// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/glyphface.h"
#include "ui/print/subsetfont.h"

#include <QHash>
#include <map>
#include <memory>

namespace kesu {

class PdfObjects;

/// The fonts of one PDF: which glyphs its pages use and what each shows, so that every text can be read out again.
///
/// The paper's own family goes in as TrueType, cut down to the glyphs in use. Glyphs of other families, which are few,
/// are drawings (Type 3): these may come from a face of any format, and carry their characters beyond the BMP too.
class PdfGlyphs
{
public:
    PdfGlyphs();
    ~PdfGlyphs();

    /// A glyph as a content stream names it.
    struct Code
    {
        int font = 0; ///< number in fontName()
        int code = 0;
        int bytes = 1; ///< of the code in a string
        int advance = 0; ///< thousandths of the size, as the reader moves on
    };
    Code use(const GlyphFace& face, quint32 glyph, char32_t character);
    /// "/F0", the name in the pages' resources.
    static QByteArray fontName(int font);

    /// Writes the fonts and the dictionary of all of them under that number.
    void write(PdfObjects& objects, int dictionaryId) const;

private:
    struct Drawn;
    int writeMain(PdfObjects& objects) const;

    std::shared_ptr<const SubsetFont> m_main;
    std::map<quint32, char32_t> m_used; ///< glyphs of the paper's family with what they show
    QList<int> m_advances; ///< by glyph; -1: not used yet
    QList<Drawn> m_drawn;
    QHash<QString, QHash<quint32, std::pair<int, int>>> m_drawnCodes; ///< by face and glyph: font and code
    QHash<QString, int> m_open; ///< by face: the font with room for more
};

} // namespace kesu
