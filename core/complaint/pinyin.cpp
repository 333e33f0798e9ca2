// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/complaint/pinyin.h"

#include "core/complaint/pinyintable.h"

#include <QHash>

namespace kesu {

namespace {

constexpr char16_t firstCharacter = 0x4E00;
constexpr char16_t lastCharacter = 0x9FA5;

const QHash<char16_t, QString>& otherReadings()
{
    static const QHash<char16_t, QString> readings = [] {
        QHash<char16_t, QString> result;
        char16_t current = 0;
        for (const char16_t* at = pinyintable::otherReadings; *at != 0; ++at) {
            if (*at >= firstCharacter)
                current = *at;
            else
                result[current] += QChar(*at);
        }
        return result;
    }();
    return readings;
}

} // namespace

QString Pinyin::initialsOf(QChar character)
{
    const char16_t code = character.unicode();
    if (code >= firstCharacter && code <= lastCharacter) {
        const char initial = pinyintable::initials[code - firstCharacter];
        QString result;
        if (initial != '-')
            result += QLatin1Char(initial);
        return result + otherReadings().value(code);
    }
    if (character.isLetterOrNumber())
        return QString(character.toLower());
    return {};
}

QString Pinyin::initials(QStringView text)
{
    QString result;
    for (const QChar character : text)
        result += initialsOf(character).left(1);
    return result;
}

bool Pinyin::matches(QStringView text, QStringView letters)
{
    QStringList readings;
    for (const QChar character : text) {
        if (const QString reading = initialsOf(character); !reading.isEmpty())
            readings += reading;
    }
    QString wanted;
    for (const QChar letter : letters) {
        if (letter.isLetterOrNumber())
            wanted += letter.toLower();
    }
    for (qsizetype start = 0; start + wanted.size() <= readings.size(); ++start) {
        qsizetype length = 0;
        while (length < wanted.size() && readings[start + length].contains(wanted[length]))
            ++length;
        if (length == wanted.size())
            return true;
    }
    return wanted.isEmpty();
}

} // namespace kesu
