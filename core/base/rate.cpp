// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/rate.h"

namespace kesu {

namespace {

/// Wide enough for any two quantities multiplied.
__extension__ using Wide = __int128;

const QString unknown = QStringLiteral("—");

/// part × scale ÷ whole without overflow for any quantities that fit a database.
qint64 scaled(qint64 part, qint64 whole, qint64 scale)
{
    return static_cast<qint64>((static_cast<Wide>(part) * scale * 2 + whole) / (static_cast<Wide>(whole) * 2));
}

} // namespace

std::optional<qint64> Rate::permille() const
{
    if (!isKnown())
        return std::nullopt;
    return scaled(part, whole, 1000);
}

std::optional<qint64> Rate::perMillion() const
{
    if (!isKnown())
        return std::nullopt;
    return scaled(part, whole, 1'000'000);
}

QString Rate::toPercent() const
{
    const auto value = permille();
    return value ? QStringLiteral("%1.%2%").arg(*value / 10).arg(*value % 10) : unknown;
}

QString Rate::toPpm() const
{
    const auto value = perMillion();
    return value ? grouped(*value) : unknown;
}

QString grouped(qint64 number)
{
    QString digits = QString::number(number);
    const qsizetype first = number < 0 ? 1 : 0;
    for (qsizetype at = digits.size() - 3; at > first; at -= 3)
        digits.insert(at, QLatin1Char(','));
    return digits;
}

} // namespace kesu
