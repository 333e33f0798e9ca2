// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/rejectedrow.h"

#include <QAbstractTableModel>

namespace kesu {

/// Every reason for which a row of a table was not taken, one a line.
class RejectsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Row, Field, Value, Reason, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setRows(const QList<RejectedRow>& rows);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<RowProblem> m_problems;
};

} // namespace kesu
