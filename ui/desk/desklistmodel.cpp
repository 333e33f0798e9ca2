// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/desklistmodel.h"

namespace kesu {

void DeskListModel::setLines(const QList<DeskLine>& lines)
{
    if (lines == m_lines)
        return;
    beginResetModel();
    m_lines = lines;
    endResetModel();
}

int DeskListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

QVariant DeskListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const DeskLine& line = m_lines.at(index.row());
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole) {
        QStringList parts;
        const QString more = line.more > 0 ? QStringLiteral("+%1").arg(line.more) : QString();
        for (const QString& part : {line.number, line.customer, line.what, line.turn, line.due, more}) {
            if (!part.isEmpty())
                parts << part;
        }
        return parts.join(QStringLiteral(", "));
    }
    if (role == Qt::ToolTipRole)
        return line.detail;
    return {};
}

} // namespace kesu
