// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/qrsquares.h"

#include <qrcodegen.hpp>

namespace kesu {

QrSquares qrSquares(const QString& text, int leastSide)
{
    if (text.isEmpty())
        return {};
    QrSquares made;
    try {
        using qrcodegen::QrCode;
        // Every reader takes every mask; weighing all eight of them would cost a third of the time of a page.
        constexpr int mask = 2;
        const QrCode code = QrCode::encodeSegments(qrcodegen::QrSegment::makeSegments(text.toUtf8().constData()),
            QrCode::Ecc::MEDIUM, QrCode::MIN_VERSION, QrCode::MAX_VERSION, mask);
        const int count = code.getSize();
        made.module = (leastSide + count - 1) / count;
        made.side = made.module * count;
        for (int y = 0; y < count; ++y) {
            for (int x = 0; x < count;) {
                int end = x;
                while (end < count && code.getModule(end, y))
                    ++end;
                if (end > x)
                    made.areas.append(QRectF(x * made.module, y * made.module, (end - x) * made.module, made.module));
                x = end + 1;
            }
        }
    } catch (const qrcodegen::data_too_long&) {
        return {};
    }
    return made;
}

} // namespace kesu
