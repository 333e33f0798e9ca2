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
        const QrCode code = QrCode::encodeText(text.toUtf8().constData(), QrCode::Ecc::MEDIUM);
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
