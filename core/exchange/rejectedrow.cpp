// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/rejectedrow.h"

#include "core/exchange/csvwriter.h"
#include "core/exchange/exchangetext.h"

#include <algorithm>

namespace kesu {

QString RowProblem::toString() const
{
    QString text = ExchangeText::tr("row %1").arg(row);
    if (!columnName.isEmpty())
        text += QStringLiteral(", ") + columnName;
    if (!value.isEmpty())
        text += QStringLiteral(" \"") + value + QLatin1Char('"');
    return text + QStringLiteral(": ") + message;
}

QStringList rejectHeads()
{
    return {ExchangeText::tr("Row in the file"), ExchangeText::tr("Why it was rejected")};
}

void writeRejects(const QString& path, const QStringList& heads, const QList<RejectedRow>& rows)
{
    qsizetype width = heads.size();
    for (const RejectedRow& row : rows)
        width = std::max(width, row.cells.size());
    const auto padded = [&](QStringList cells) {
        while (cells.size() < width)
            cells.append(QString());
        return cells;
    };
    CsvWriter writer(path);
    writer.writeAsRead(padded(heads) + rejectHeads());
    for (const RejectedRow& row : rows) {
        QStringList reasons;
        for (const RowProblem& problem : row.problems) {
            QString reason = problem.columnName.isEmpty() ? QString() : problem.columnName + QStringLiteral(": ");
            reason += problem.value.isEmpty() || problem.column >= 0 ? QString() : problem.value + QLatin1Char(' ');
            reasons.append(reason + problem.message);
        }
        writer.writeAsRead(
            padded(row.cells) + QStringList{QString::number(row.row), reasons.join(QStringLiteral("; "))});
    }
    writer.finish();
}

} // namespace kesu
