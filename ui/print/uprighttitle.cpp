// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/uprighttitle.h"

#include "ui/print/pageunits.h"

#include <algorithm>
#include <cmath>

namespace kesu::uprighttitle {

namespace {

constexpr double pitch = 1.15; // from one upright character to the next
constexpr int largest = fromPoints(10.5);
constexpr int smallest = fromPoints(5.0);

bool isStacked(const QString& title)
{
    return std::any_of(title.begin(), title.end(), [](QChar c) { return c.unicode() >= 0x2E80; });
}

/// The characters as they are stacked: what belongs together stays together, spaces go.
QStringList stackedParts(const QString& title)
{
    QStringList parts;
    for (qsizetype i = 0; i < title.size(); ++i) {
        const QChar c = title[i];
        if (c.isSpace())
            continue;
        if (!parts.isEmpty() && (c.isLowSurrogate() || c.isMark()))
            parts.last() += c;
        else
            parts.append(c);
    }
    return parts;
}

struct Stack
{
    int size = 0;
    qsizetype perColumn = 1;
    double step = 0.0;
};

/// The largest characters that have room in that many columns or fewer.
Stack stackIn(qsizetype count, double width, double height)
{
    Stack best;
    for (int columns = 1; columns <= 4; ++columns) {
        const qsizetype perColumn = (count + columns - 1) / columns;
        const double byHeight = height / double(perColumn) / 1.04;
        const double byWidth = width / columns / (columns == 1 ? 1.0 : 1.15);
        const int size = std::min(largest, static_cast<int>(std::min(byHeight, byWidth)) / 10 * 10);
        if (size > best.size)
            best = {size, perColumn, std::min(size * pitch, height / double(perColumn))};
    }
    return best;
}

struct TurnedLines
{
    PrintFont font;
    QList<TextLine> lines;
};

TurnedLines turnedIn(const QString& title, double width, double height)
{
    for (int size = largest;; size -= 10) {
        const PrintFont font(size, FontWeight::Bold);
        const QList<TextLine> lines = font.breakLines(title, height);
        const bool torn = std::any_of(lines.begin(), lines.end(), [&](const TextLine& line) {
            const qsizetype end = line.start + line.length;
            return end < title.size() && !title[end].isSpace() && title[end - 1].isLetter();
        });
        if (size <= smallest || (!torn && double(lines.size()) * size * pitch <= width))
            return {font, lines};
    }
}

} // namespace

int leastHeight(const QString& title, const FormStyle& style)
{
    const int margin = fromMm(1.5);
    if (isStacked(title)) {
        const auto count = static_cast<double>(stackedParts(title).size());
        const double size = fromPoints(8.0);
        return static_cast<int>(std::ceil(count / 2.0) * size * 1.05) + margin;
    }
    const PrintFont font(fromPoints(7.0), FontWeight::Bold);
    double longest = 0.0;
    for (const QString& word : title.split(u' '))
        longest = std::max(longest, font.width(word));
    const double lines = std::floor((style.titleColumn - fromMm(1.0)) / (font.size() * pitch));
    // Lines are broken at words, so they are not all full.
    return static_cast<int>(std::max(longest, font.width(title) / lines * 1.3)) + margin;
}

void put(PageInk& ink, const QString& title, const QRectF& area)
{
    if (title.isEmpty())
        return;
    const double width = area.width() - fromMm(1.0);
    const double height = area.height() - fromMm(1.0);
    if (!isStacked(title)) {
        const TurnedLines turned = turnedIn(title, width, height);
        const double step = turned.font.size() * pitch;
        double x = area.center().x() - step * double(turned.lines.size() - 1) / 2.0 + turned.font.size() * 0.36;
        for (const TextLine& line : turned.lines) {
            const QString part = title.mid(line.start, line.length);
            ink.textUpwards(turned.font, {x, area.center().y() + turned.font.width(part) / 2.0}, part, inks::text);
            x += step;
        }
        return;
    }
    const QStringList parts = stackedParts(title);
    const Stack stack = stackIn(std::max<qsizetype>(1, parts.size()), width, height);
    if (parts.isEmpty() || stack.size <= 0)
        return;
    const PrintFont font(stack.size, FontWeight::Bold);
    const qsizetype columns = (parts.size() + stack.perColumn - 1) / stack.perColumn;
    const double columnWidth = std::min(font.size() * pitch, width / double(columns));
    double x = area.center().x() - columnWidth * double(columns - 1) / 2.0;
    for (qsizetype first = 0; first < parts.size(); first += stack.perColumn) {
        const QStringList column = parts.mid(first, stack.perColumn);
        double y = area.center().y() - double(column.size()) * stack.step / 2.0;
        for (const QString& part : column) {
            ink.text(font, {x, y + stack.step / 2.0 + font.size() * 0.37}, part, inks::text, PageInk::Anchor::Middle);
            y += stack.step;
        }
        x += columnWidth;
    }
}

void putDownwards(PageInk& ink, const QString& text, const QRectF& area, int size)
{
    if (!isStacked(text)) {
        PrintFont font(size, FontWeight::Regular);
        for (; font.width(text) > area.height() && size > smallest; size -= 10)
            font = PrintFont(size, FontWeight::Regular);
        ink.textDownwards(font, {area.center().x() - font.size() * 0.36, area.center().y() - font.width(text) / 2.0},
            text, inks::text);
        return;
    }
    // A wider gap stands where the name has a space: 第一联 质量管理部.
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    double units = double(words.size() - 1) * 0.8;
    for (const QString& word : words)
        units += double(stackedParts(word).size());
    const double step = std::min(size * 1.25, area.height() / std::max(1.0, units));
    const PrintFont font(std::min(size, static_cast<int>(step / 1.05)), FontWeight::Regular);
    double y = area.center().y() - units * step / 2.0;
    for (const QString& word : words) {
        for (const QString& part : stackedParts(word)) {
            ink.text(font, {area.center().x(), y + step / 2.0 + font.size() * 0.37}, part, inks::text,
                PageInk::Anchor::Middle);
            y += step;
        }
        y += step * 0.8;
    }
}

} // namespace kesu::uprighttitle
