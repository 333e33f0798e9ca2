// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xlsxrows.h"

#include "core/exchange/xlsxarchive.h"

#include <limits>

namespace kesu {

qint64 xlsxRows(const QString& path, int sheet)
{
    constexpr qint64 pieceBytes = 256 * 1024;
    const QByteArray mark("<row ");
    const XlsxArchive archive(path);
    const std::unique_ptr<XlsxPart> part = archive.isOpen()
        ? archive.part(QStringLiteral("xl/worksheets/sheet%1.xml").arg(sheet), std::numeric_limits<qint64>::max())
        : nullptr;
    qint64 rows = 0;
    QByteArray rest;
    while (part) {
        const QByteArray piece = part->read(pieceBytes);
        if (piece.isEmpty())
            break;
        const QByteArray bytes = rest + piece;
        rows += bytes.count(mark);
        rest = bytes.right(mark.size() - 1);
    }
    return rows;
}

} // namespace kesu
