// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/importer.h"

#include <QAbstractTableModel>

namespace kesu {

/// The first rows of a table as a mapping sees them: what will not be taken is marked at its cell, with the reason.
class PreviewModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setPreview(const ImportPreview& preview);
    const ImportPreview& preview() const { return m_preview; }
    /// The head of a column that no rule of the mapping names is quiet.
    bool isMapped(int column) const { return m_preview.mappedColumns.contains(column); }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QStringList problemsAt(const QModelIndex& index) const;

    ImportPreview m_preview;
    int m_columns = 0;
};

} // namespace kesu
