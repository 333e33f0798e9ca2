// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/complaint/textfolding.h"

#include "core/complaint/simplifiedtable.h"

#include <QHash>
#include <vector>

namespace kesu {

namespace {

/// Stands in the table for a character that needs its neighbours, or several characters, to be folded.
constexpr char16_t notSimple = 0xFFFF;

const QHash<char32_t, char32_t>& simplifiedForms()
{
    static const QHash<char32_t, char32_t> forms = [] {
        QHash<char32_t, char32_t> result;
        for (const char32_t* at = simplifiedtable::pairs; *at != 0; at += 2)
            result.insert(at[0], at[1]);
        return result;
    }();
    return forms;
}

QString normalized(const QString& text)
{
    const QString folded = text.normalized(QString::NormalizationForm_KC).toCaseFolded();
    return folded.normalized(QString::NormalizationForm_KC);
}

/// Scripts in which no character is composed with the one before it, so that each can be folded for itself.
bool standsForItself(char16_t code)
{
    return code < 0x0300 || (code >= 0x0400 && code < 0x0483) || (code >= 0x2000 && code < 0x20D0)
        || (code >= 0x2100 && code < 0x2C00) || (code >= 0x2E80 && code < 0x302A) || (code >= 0x3030 && code < 0x3099)
        || (code >= 0x30A0 && code < 0xA000) || (code >= 0xF900 && code < 0xFB00) || (code >= 0xFE30 && code < 0xFE50)
        || (code >= 0xFF00 && code < 0xFF9E) || (code >= 0xFFE0 && code < 0xFFF0);
}

char16_t simplyFolded(char16_t code)
{
    if (!standsForItself(code))
        return notSimple;
    char16_t folded = code;
    const bool isUnified = (code >= 0x3400 && code < 0x4DC0) || (code >= 0x4E00 && code < 0xA000);
    if (!isUnified) {
        const QString text = normalized(QString(QChar(code)));
        if (text.size() != 1)
            return notSimple;
        folded = text[0].unicode();
    }
    const char32_t simplified = simplifiedForms().value(folded, folded);
    return simplified < 0x10000 ? char16_t(simplified) : notSimple;
}

const std::vector<char16_t>& simpleFolding()
{
    static const std::vector<char16_t> table = [] {
        std::vector<char16_t> result(0x10000, notSimple);
        for (char32_t code = 0; code < 0xFFFF; ++code)
            result[code] = simplyFolded(char16_t(code));
        return result;
    }();
    return table;
}

QString thoroughlyFolded(const QString& text)
{
    QString result;
    for (const char32_t code : normalized(text).toUcs4()) {
        const char32_t simplified = simplifiedForms().value(code, code);
        result += QChar::fromUcs4(simplified);
    }
    return result;
}

} // namespace

QString foldedForSearch(const QString& text)
{
    // Nearly every text is made of simple characters; normalizing costs twenty times as much.
    const std::vector<char16_t>& table = simpleFolding();
    QString result(text.size(), Qt::Uninitialized);
    QChar* out = result.data();
    for (const QChar character : text) {
        const char16_t folded = table[character.unicode()];
        if (folded == notSimple)
            return thoroughlyFolded(text);
        *out++ = QChar(folded);
    }
    return result;
}

QStringList searchWords(const QString& typed)
{
    QStringList words = foldedForSearch(typed).simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    words.removeDuplicates();
    return words;
}

} // namespace kesu
