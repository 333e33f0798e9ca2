// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace kesu {

/// Mandarin readings, by which names are searched: initials ("hlsp"), whole syllables ("hualian"), and both mixed
/// ("hualsp") find 华联食品. Every reading in today's use counts: 长沙 is found by "cs", "zs", "changsha" and
/// "zhangsha".
class Pinyin
{
public:
    /// The toneless readings of one character, the usual one first: {"zhang", "chang"} for 长. ü is v, and u as well.
    /// ASCII letters and digits stand for themselves in lower case; anything else has none.
    static QList<QByteArray> readingsOf(QChar character);
    /// The initials that one character may have, the usual one first: "zc" for 长.
    static QString initialsOf(QChar character);
    /// The usual initials of a text, what has none left out: "hlsp" for 华联食品.
    static QString initials(QStringView text);
    /// What was typed as far as it counts: ASCII letters and digits in lower case, without blanks and marks.
    static QByteArray typedLetters(QStringView typed);
    /// True if the letters, from the beginning of some character on, are initials or whole syllables of neighbouring
    /// characters; the last syllable may be cut short, since it is still being typed. What has no reading (blanks,
    /// marks) is passed over on both sides. Nothing typed matches everything.
    static bool matches(QStringView text, QStringView letters);
};

/// The readings of a text, spelt out once for matching again and again.
class PinyinText
{
public:
    explicit PinyinText(QStringView text);

    bool isEmpty() const { return m_characters.isEmpty(); }
    /// See Pinyin::matches(); typed: from Pinyin::typedLetters().
    bool matches(const QByteArray& typed) const;

    /// Pieces of what matches() accepts: every stretch of up to three letters.
    struct Pieces
    {
        QList<QByteArray> first; ///< from the beginning of a character on
        QList<QByteArray> inner; ///< from within a syllable
    };
    /// Each piece may come several times.
    Pieces pieces() const;

private:
    bool matchesFrom(qsizetype character, const QByteArray& typed, qsizetype from) const;
    void extend(qsizetype character, const QByteArray& piece, QList<QByteArray>& pieces) const;

    QList<QList<QByteArray>> m_characters; ///< the readings of each character that has any
};

} // namespace kesu
