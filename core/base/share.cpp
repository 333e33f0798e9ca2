// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/share.h"

namespace kesu {

namespace {

constexpr qint32 millionthsPerPercent = 10'000;
constexpr int mostDecimals = 4;
constexpr qint32 largestPercent = 1000;

} // namespace

std::optional<Share> Share::tryFromPercent(QStringView text)
{
    if (!text.endsWith(QLatin1Char('%')))
        return {};
    text.chop(1);
    qint32 percent = 0;
    qint32 fraction = 0;
    qint32 weight = millionthsPerPercent;
    int digits = 0;
    int decimals = -1;
    for (const QChar c : text) {
        if (c == QLatin1Char('.') && decimals < 0 && digits > 0) {
            decimals = 0;
            continue;
        }
        if (c < QLatin1Char('0') || c > QLatin1Char('9'))
            return {};
        const qint32 digit = c.unicode() - u'0';
        if (decimals < 0) {
            percent = percent * 10 + digit;
            ++digits;
            if (percent > largestPercent)
                return {};
        } else {
            if (++decimals > mostDecimals)
                return {};
            weight /= 10;
            fraction += weight * digit;
        }
    }
    if (digits == 0 || decimals == 0)
        return {};
    const qint32 millionths = percent * millionthsPerPercent + fraction;
    if (millionths > largestPercent * millionthsPerPercent)
        return {};
    return fromMillionths(millionths);
}

QString Share::toString() const
{
    QString text = QString::number(m_millionths / millionthsPerPercent);
    const qint32 fraction = m_millionths % millionthsPerPercent;
    if (fraction != 0) {
        QString decimals = QString::number(fraction).rightJustified(mostDecimals, QLatin1Char('0'));
        while (decimals.endsWith(QLatin1Char('0')))
            decimals.chop(1);
        text += QLatin1Char('.') + decimals;
    }
    return text + QLatin1Char('%');
}

} // namespace kesu
