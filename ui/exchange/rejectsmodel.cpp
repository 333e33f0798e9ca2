// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/rejectsmodel.h"

namespace kesu {

void RejectsModel::setRows(const QList<RejectedRow>& rows)
{
    beginResetModel();
    m_problems.clear();
    for (const RejectedRow& row : rows)
        m_problems += row.problems;
    endResetModel();
}

int RejectsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_problems.size());
}

int RejectsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RejectsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const RowProblem& problem = m_problems.at(index.row());
    if (role == Qt::TextAlignmentRole && index.column() == Row)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (static_cast<Column>(index.column())) {
    case Row:
        return role == Qt::DisplayRole ? QVariant(problem.row) : QVariant();
    case Field:
        return problem.columnName;
    case Value:
        return problem.value.simplified();
    case Reason:
        return problem.message;
    case ColumnCount:
        break;
    }
    return {};
}

QVariant RejectsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Row:
        return tr("Row");
    case Field:
        return tr("Column");
    case Value:
        return tr("What stands there");
    case Reason:
        return tr("Why it was rejected");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace kesu
