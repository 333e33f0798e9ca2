// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/chainhead.h"

#include <QRegularExpression>

namespace kesu {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype shownBytes = 8;
constexpr qsizetype wholeBytes = 32;
constexpr qsizetype leastBytes = 4;
constexpr qsizetype groupDigits = 4;

} // namespace

QString ChainHead::toDisplay() const
{
    if (hash.isEmpty())
        return {};
    const QString digits = QString::fromLatin1(hash.left(shownBytes).toHex()).toUpper();
    QString text = QString::number(sequence);
    for (qsizetype i = 0; i < digits.size(); i += groupDigits)
        text += u'-' + digits.mid(i, groupDigits);
    return text;
}

std::optional<ChainHead> ChainHead::tryFromText(const QString& text)
{
    const auto digitsOf = [](QString part) {
        static const QRegularExpression between(u"[\\s-]+"_s);
        part.remove(between);
        static const QRegularExpression hex(u"^([0-9a-fA-F]{2})+$"_s);
        return hex.match(part).hasMatch() ? QByteArray::fromHex(part.toLatin1()) : QByteArray();
    };
    const QString trimmed = text.trimmed();
    // A whole hash may begin with digits only, so it is looked for first.
    if (const QByteArray whole = digitsOf(trimmed); whole.size() == wholeBytes)
        return ChainHead{0, whole};
    static const QRegularExpression withEntry(u"^#?(\\d{1,18})\\s*[-:]\\s*(.+)$"_s);
    const auto match = withEntry.match(trimmed);
    if (!match.hasMatch())
        return {};
    const QByteArray shortened = digitsOf(match.captured(2));
    const qint64 sequence = match.captured(1).toLongLong();
    if (sequence < 1 || shortened.size() < leastBytes || shortened.size() > wholeBytes)
        return {};
    return ChainHead{sequence, shortened};
}

bool ChainHead::isOf(const ChainHead& whole) const
{
    return (sequence == 0 || sequence == whole.sequence) && !hash.isEmpty() && whole.hash.startsWith(hash);
}

} // namespace kesu
