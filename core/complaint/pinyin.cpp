// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/complaint/pinyin.h"

#include "core/complaint/pinyintable.h"

#include <utility>
#include <vector>

namespace kesu {

namespace {

constexpr char16_t firstCharacter = 0x4E00;
constexpr char16_t lastCharacter = 0x9FA5;
constexpr qsizetype pieceLength = 3;

bool isAsciiLetterOrDigit(char16_t code)
{
    return (code >= u'0' && code <= u'9') || (code >= u'a' && code <= u'z') || (code >= u'A' && code <= u'Z');
}

const QList<QByteArray>& syllables()
{
    static const QList<QByteArray> list = QByteArray(pinyintable::syllables).split(' ');
    return list;
}

const QByteArray& syllable(char high, char low)
{
    return syllables()[(high - 'a') * 26 + (low - 'a')];
}

void add(QList<QByteArray>& readings, const QByteArray& reading)
{
    readings += reading;
    // ü has no key of its own: some type v for it, some u.
    if (reading.contains('v'))
        readings += QByteArray(reading).replace('v', 'u');
}

/// By character, from the first one on. Spelt out once: each key typed into a field asks for thousands.
const std::vector<QList<QByteArray>>& chineseReadings()
{
    static const std::vector<QList<QByteArray>> readings = [] {
        std::vector<QList<QByteArray>> result(lastCharacter - firstCharacter + 1);
        for (std::size_t at = 0; at < result.size(); ++at) {
            const char* const first = pinyintable::firstReadings + 2 * at;
            if (*first != '-')
                add(result[at], syllable(first[0], first[1]));
        }
        std::size_t current = 0;
        for (const char16_t* at = pinyintable::otherReadings; *at != 0;) {
            if (*at >= firstCharacter) {
                current = *at++ - firstCharacter;
            } else {
                add(result[current], syllable(char(at[0]), char(at[1])));
                at += 2;
            }
        }
        return result;
    }();
    return readings;
}

} // namespace

QList<QByteArray> Pinyin::readingsOf(QChar character)
{
    const char16_t code = character.unicode();
    if (code >= firstCharacter && code <= lastCharacter)
        return chineseReadings()[code - firstCharacter];
    if (isAsciiLetterOrDigit(code))
        return {QByteArray(1, char(character.toLower().unicode()))};
    return {};
}

QString Pinyin::initialsOf(QChar character)
{
    QString initials;
    for (const QByteArray& reading : readingsOf(character)) {
        if (const QLatin1Char initial(reading[0]); !initials.contains(initial))
            initials += initial;
    }
    return initials;
}

QString Pinyin::initials(QStringView text)
{
    QString result;
    for (const QChar character : text)
        result += initialsOf(character).left(1);
    return result;
}

QByteArray Pinyin::typedLetters(QStringView typed)
{
    QByteArray letters;
    for (const QChar character : typed) {
        if (isAsciiLetterOrDigit(character.unicode()))
            letters += char(character.toLower().unicode());
    }
    return letters;
}

bool Pinyin::matches(QStringView text, QStringView letters)
{
    return PinyinText(text).matches(typedLetters(letters));
}

PinyinText::PinyinText(QStringView text)
{
    for (const QChar character : text) {
        if (QList<QByteArray> readings = Pinyin::readingsOf(character); !readings.isEmpty())
            m_characters += std::move(readings);
    }
}

bool PinyinText::matches(const QByteArray& typed) const
{
    if (typed.isEmpty())
        return true;
    for (qsizetype start = 0; start < m_characters.size(); ++start) {
        if (matchesFrom(start, typed, 0))
            return true;
    }
    return false;
}

bool PinyinText::matchesFrom(qsizetype character, const QByteArray& typed, qsizetype from) const
{
    if (from == typed.size())
        return true;
    if (character == m_characters.size())
        return false;
    const qsizetype left = typed.size() - from;
    // Once for all readings that begin alike: with each of them a long name would be tried again and again.
    bool initialTried = false;
    for (const QByteArray& reading : m_characters[character]) {
        if (reading[0] != typed[from])
            continue;
        if (!std::exchange(initialTried, true) && matchesFrom(character + 1, typed, from + 1))
            return true;
        const qsizetype compared = std::min(left, reading.size());
        if (!std::equal(reading.begin(), reading.begin() + compared, typed.begin() + from))
            continue;
        // Either the syllable is whole, or what was typed ends within it.
        if (compared == left || (compared > 1 && matchesFrom(character + 1, typed, from + compared)))
            return true;
    }
    return false;
}

void PinyinText::extend(qsizetype character, const QByteArray& piece, QList<QByteArray>& pieces) const
{
    if (piece.size() >= pieceLength || character == m_characters.size()) {
        for (qsizetype length = 1; length <= std::min(pieceLength, piece.size()); ++length)
            pieces += piece.left(length);
        return;
    }
    for (const QByteArray& reading : m_characters[character]) {
        extend(character + 1, piece + reading.left(1), pieces);
        if (reading.size() > 1)
            extend(character + 1, piece + reading, pieces);
    }
}

PinyinText::Pieces PinyinText::pieces() const
{
    Pieces result;
    for (qsizetype character = 0; character < m_characters.size(); ++character) {
        extend(character, {}, result.first);
        for (const QByteArray& reading : m_characters[character]) {
            for (qsizetype from = 1; from < reading.size(); ++from)
                extend(character + 1, reading.mid(from), result.inner);
        }
    }
    return result;
}

} // namespace kesu
