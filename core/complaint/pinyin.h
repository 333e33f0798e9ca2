// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace kesu {

/// Initials of Mandarin readings, by which names are searched: 长沙 is found by "cs" and by "zs", 厦门 by "xm" and
/// "sm".
class Pinyin
{
public:
    /// The initials that one character may have in today's use, the usual one first: "zc" for 长. Letters and digits
    /// stand for themselves in lower case; anything else is empty.
    static QString initialsOf(QChar character);
    /// The usual initials of a text, what has none left out: "hlsp" for 华联食品.
    static QString initials(QStringView text);
    /// True if the letters stand, one after the other, for neighbouring characters of the text. What has no initial
    /// (blanks, marks) is passed over on both sides. Nothing typed matches everything.
    static bool matches(QStringView text, QStringView letters);
};

} // namespace kesu
