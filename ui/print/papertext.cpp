// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/papertext.h"

#include <algorithm>

namespace kesu {

namespace {

constexpr char16_t lineSeparator = 0x2028;
constexpr char16_t paragraphSeparator = 0x2029;
constexpr char16_t nextLine = 0x0085;

bool isClean(QChar c)
{
    const char16_t unit = c.unicode();
    return unit == u'\n'
        || (unit >= 0x20 && (unit < 0x7F || unit > 0x9F) && unit != lineSeparator && unit != paragraphSeparator
            && unit != 0xFEFF);
}

} // namespace

QString paperText(const QString& text)
{
    if (std::all_of(text.begin(), text.end(), isClean))
        return text;
    QString made;
    made.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (isClean(c)) {
            made += c;
            continue;
        }
        switch (c.unicode()) {
        case u'\t':
            made += QStringLiteral("    ");
            break;
        case u'\r':
            if (i + 1 < text.size() && text[i + 1] == u'\n')
                break; // the line feed follows
            [[fallthrough]];
        case u'\v':
        case u'\f':
        case nextLine:
        case lineSeparator:
        case paragraphSeparator:
            made += u'\n';
            break;
        default:
            break;
        }
    }
    return made;
}

} // namespace kesu
