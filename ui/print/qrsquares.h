// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QRectF>
#include <QString>

namespace kesu {

/// The dark squares of a QR code (level M or better, without the quiet zone of four modules), from its top left corner;
/// squares side by side are one rectangle. Modules are whole page units and the code is `leastSide` wide or a little
/// more.
struct QrSquares
{
    QList<QRectF> areas;
    int side = 0; ///< 0: no code
    int module = 0; ///< of one square

    bool isEmpty() const { return areas.isEmpty(); }
};

/// Empty for an empty text and for one that no code can hold.
QrSquares qrSquares(const QString& text, int leastSide);

} // namespace kesu
