// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/printwarning.h"

#include "ui/print/fallbackfaces.h"
#include "ui/print/pageunits.h"
#include "ui/print/photofile.h"
#include "ui/print/printfont.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace kesu {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Print)
};

/// "𬭎 (U+2CB4E)"
QString spelt(char32_t character)
{
    const QString code = QStringLiteral("U+%1").arg(static_cast<uint>(character), 4, 16, QLatin1Char('0')).toUpper();
    return QStringLiteral("%1 (%2)").arg(QString::fromUcs4(&character, 1), code);
}

} // namespace

QString PrintWarning::message() const
{
    if (kind == Kind::UnreadablePhoto)
        return Text::tr("%1: the picture %2 cannot be printed. %3")
            .arg(form, QFileInfo(what).fileName(), readPhotoHead(what).problem);
    QStringList characters;
    for (const uint character : what.toUcs4())
        characters.append(spelt(character));
    return Text::tr(
        "%1: no installed font has %2; 〓 stands in its place. A font with rare characters helps, for example "
        "the package fonts-babelstone-han.")
        .arg(form, characters.join(QStringLiteral(", ")));
}

QString nameOf(const FormTree& form)
{
    return form.serial.isEmpty() ? form.title : QStringLiteral("%1 %2").arg(form.title, form.serial);
}

QString missingCharacters(const FormTree& form)
{
    const PrintFont face(fromPoints(9.0), FontWeight::Regular);
    const QString text = plainText(form);
    QString missing;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (face.glyph(text[i]) != 0)
            continue;
        char32_t character = text[i].unicode();
        if (text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            character = QChar::surrogateToUcs4(text[i], text[i + 1]);
            ++i;
        }
        if (isInvisible(character) || QChar::isSpace(character) || !FallbackFaces::familyFor(character).isEmpty())
            continue;
        const QString found = QString::fromUcs4(&character, 1);
        if (!missing.contains(found))
            missing += found;
    }
    return missing;
}

QList<PrintWarning> printWarnings(const FormTree& form)
{
    QList<PrintWarning> warnings;
    const QString missing = missingCharacters(form);
    if (!missing.isEmpty())
        warnings.append({PrintWarning::Kind::MissingGlyphs, nameOf(form), missing});
    for (const FormPhoto& photo : form.photos)
        if (!readPhotoHead(photo.file).problem.isEmpty())
            warnings.append({PrintWarning::Kind::UnreadablePhoto, nameOf(form), photo.file});
    return warnings;
}

} // namespace kesu
