// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/masterlist.h"

#include <QAbstractTableModel>

namespace kesu {

/// The lines of one MasterList.
class MasterModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit MasterModel(MasterList list, QObject* parent = nullptr);

    /// Reads the lines anew. Throws Error.
    void refresh();
    const MasterList& list() const { return m_list; }
    const MasterRow& row(int number) const { return m_rows.at(number); }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    MasterList m_list;
    QList<MasterRow> m_rows;
};

} // namespace kesu
