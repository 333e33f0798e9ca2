// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPageLayout>

namespace kesu {

/// A twentieth of a point, the unit of every length on a page.
inline constexpr int unitsPerInch = 1440;

/// Millimetres in page units, rounded.
constexpr int fromMm(double millimetres)
{
    return static_cast<int>(millimetres * unitsPerInch / 25.4 + 0.5);
}

/// Points in page units, rounded.
constexpr int fromPoints(double points)
{
    return static_cast<int>(points * unitsPerInch / 72.0 + 0.5);
}

inline constexpr int a4Width = fromMm(210.0);
inline constexpr int a4Height = fromMm(297.0);

/// A4 portrait without printer margins: our pages have their own.
inline QPageLayout a4Portrait()
{
    return QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Portrait, QMarginsF());
}

} // namespace kesu
