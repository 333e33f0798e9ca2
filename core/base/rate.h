// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QtGlobal>
#include <optional>

namespace kesu {

/// A part of a whole with both kept, so that every rate can be shown with its denominator. Without a whole there is no
/// rate: it is shown as —, never as 0.
struct Rate
{
    qint64 part = 0; ///< not negative
    qint64 whole = 0; ///< 0: the base is missing

    bool isKnown() const { return whole > 0; }
    /// Thousandths of the whole, rounded half up: 43.8 % is 438.
    std::optional<qint64> permille() const;
    /// Parts in a million, rounded half up.
    std::optional<qint64> perMillion() const;
    /// "43.8%", or "—".
    QString toPercent() const;
    /// "2,400", or "—".
    QString toPpm() const;

    friend bool operator==(const Rate&, const Rate&) = default;
};

/// "1,234,567": whole numbers of screen and paper.
QString grouped(qint64 number);

} // namespace kesu
