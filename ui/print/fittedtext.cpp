// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/fittedtext.h"

#include "ui/print/papertext.h"

#include <algorithm>

namespace kesu {

namespace {

FittedText brokenAt(int size, const QString& text, const TextRoom& room, FontWeight weight)
{
    FittedText made{{}, size, weight};
    for (const TextLine& line : made.font().breakLines(text, room.width))
        made.lines.append(text.mid(line.start, line.length));
    return made;
}

/// What has no room even in the smallest size ends in dots.
void shorten(FittedText& fitted, const TextRoom& room)
{
    const auto count = std::max<qsizetype>(1, static_cast<qsizetype>(room.height / fitted.lineHeight()));
    if (fitted.lines.size() <= count)
        return;
    fitted.lines.resize(count);
    QString& last = fitted.lines.last();
    const PrintFont font = fitted.font();
    const QString dots = QStringLiteral("…");
    while (!last.isEmpty() && font.width(last + dots) > room.width)
        last.chop(last.back().isLowSurrogate() ? 2 : 1);
    last += dots;
}

} // namespace

FittedText fitText(const QString& given, const TextRoom& room, FontWeight weight)
{
    const QString text = paperText(given);
    if (text.isEmpty())
        return {{}, room.largest, weight};
    constexpr int step = 10; // half a point
    const int oneLineFrom = std::max(room.smallest, room.largest * 2 / 3);
    for (int size = room.largest; size >= oneLineFrom; size -= step) {
        FittedText made = brokenAt(size, text, room, weight);
        if (made.lines.size() == 1)
            return made;
    }
    for (int size = room.largest * 5 / 6 / step * step; size > room.smallest; size -= step) {
        FittedText made = brokenAt(size, text, room, weight);
        if (made.height() <= room.height)
            return made;
    }
    FittedText made = brokenAt(room.smallest, text, room, weight);
    shorten(made, room);
    return made;
}

} // namespace kesu
