// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/mastermodel.h"

namespace kesu {

MasterModel::MasterModel(MasterList list, QObject* parent)
    : QAbstractTableModel(parent)
    , m_list(std::move(list))
{
}

void MasterModel::refresh()
{
    const QList<MasterRow> rows = m_list.rows();
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

int MasterModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int MasterModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_list.fields.size());
}

QVariant MasterModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)
        || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return {};
    return m_list.shown(m_rows.at(index.row()), index.column());
}

QVariant MasterModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= m_list.fields.size())
        return {};
    return m_list.fields.at(section).label;
}

} // namespace kesu
