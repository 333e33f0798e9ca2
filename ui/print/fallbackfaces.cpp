// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/fallbackfaces.h"

#include <QFontDatabase>
#include <QHash>
#include <QPainterPath>

namespace kesu {

namespace {

constexpr int probeSize = 64;

/// All families in the order in which they are asked.
QStringList orderedFamilies()
{
    // Signs and letters of other scripts look best in DejaVu; rare Chinese characters in a sans like the paper's own,
    // else in the widest of the free fonts.
    QStringList families{QStringLiteral("DejaVu Sans"), QStringLiteral("Noto Sans CJK SC"),
        QStringLiteral("BabelStone Han"), QStringLiteral("WenQuanYi Zen Hei")};
    const QStringList installed = QFontDatabase::families();
    families.removeIf([&](const QString& family) { return !installed.contains(family); });
    for (const QString& family : installed)
        if (!families.contains(family) && QFontDatabase::isSmoothlyScalable(family))
            families.append(family);
    return families;
}

struct Known
{
    QStringList families = orderedFamilies();
    QHash<QString, QRawFont> faces;
    QHash<char32_t, QString> found;

    const QRawFont& face(const QString& family)
    {
        auto known = faces.find(family);
        if (known == faces.end()) {
            QFont font(family);
            font.setPixelSize(probeSize);
            font.setStyleStrategy(QFont::NoFontMerging);
            known = faces.insert(family, QRawFont::fromFont(font));
        }
        return *known;
    }
};

} // namespace

bool FallbackFaces::draws(const QRawFont& face, char32_t character)
{
    if (!face.isValid() || !face.supportsCharacter(character))
        return false;
    const QList<quint32> glyphs = face.glyphIndexesForString(QString::fromUcs4(&character, 1));
    return !glyphs.isEmpty() && glyphs.first() != 0
        && (QChar::isSpace(character) || !face.pathForGlyph(glyphs.first()).isEmpty());
}

QString FallbackFaces::familyFor(char32_t character)
{
    thread_local Known known;
    const auto found = known.found.constFind(character);
    if (found != known.found.constEnd())
        return *found;
    QString family;
    for (const QString& candidate : std::as_const(known.families)) {
        if (draws(known.face(candidate), character)) {
            family = candidate;
            break;
        }
    }
    known.found.insert(character, family);
    return family;
}

bool isInvisible(char32_t character)
{
    const QChar::Category category = QChar::category(character);
    return category == QChar::Other_Format || category == QChar::Other_Control
        || (character >= 0xFE00 && character <= 0xFE0F) || (character >= 0xE0100 && character <= 0xE01EF);
}

} // namespace kesu
