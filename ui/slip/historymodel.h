// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/complaint/ledger.h"
#include "ui/slip/fieldwords.h"

#include <QAbstractTableModel>

namespace kesu {

/// What was changed in one complaint, the newest first.
class HistoryModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Column { At, Who, Action, Field, Before, After, Why, Entry, Count };

    explicit HistoryModel(const FieldWords& words, QObject* parent = nullptr);

    /// In the order of the file.
    void setEntries(const QList<HistoryEntry>& entries);
    /// The labels of the fields that were changed, each once, in the order of their latest change.
    QStringList fields() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const HistoryEntry& entry, Column column) const;

    FieldWords m_words;
    QList<HistoryEntry> m_entries;
};

} // namespace kesu
