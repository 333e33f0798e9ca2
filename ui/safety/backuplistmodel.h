// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/backupplan.h"

#include <QAbstractTableModel>

namespace kesu {

/// The backups that are kept, the newest first.
class BackupListModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { At, Size, Complaints, Entries, Attachments, Remark, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setBackups(const QList<KeptBackup>& backups);
    const QList<KeptBackup>& backups() const { return m_backups; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QList<KeptBackup> m_backups;
};

} // namespace kesu
