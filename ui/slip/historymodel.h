// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/complaint/ledger.h"

#include <QAbstractTableModel>
#include <functional>

namespace kesu {

/// What was changed in one complaint, the newest first.
class HistoryModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Column { At, Who, Action, Field, Change, Count };

    /// fieldLabel turns a field path into words.
    explicit HistoryModel(std::function<QString(const QString& path)> fieldLabel, QObject* parent = nullptr);

    /// In the order of the file.
    void setEntries(const QList<HistoryEntry>& entries);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::function<QString(const QString&)> m_fieldLabel;
    QList<HistoryEntry> m_entries;
};

} // namespace kesu
