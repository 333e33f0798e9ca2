// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/replay.h"

#include <QAbstractTableModel>

namespace kesu {

/// What comes out differently by a draft, one line for each thing in each complaint, in words.
class ReplayModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Number, Customer, Aspect, What, Before, After, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// draft: gives the words; those it does not know any more stand as ids.
    void setResult(const ReplayResult& result, const Rulebook& draft);
    void clear();
    ComplaintId complaint(int row) const { return m_lines.at(row).id; }
    /// Every line, with a head, for a spreadsheet. Throws Error{FileNotWritable, DiskFull}.
    void writeCsv(const QString& path) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Line
    {
        ComplaintId id;
        QStringList cells; ///< by column
    };
    QList<Line> m_lines;
};

/// The figures of a replay before and after: complaints by status, amounts by party.
class ReplayTotalsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Figure, Before, After, Difference, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setResult(const ReplayResult& result, const Rulebook& draft);
    void clear();

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<QStringList> m_rows;
};

} // namespace kesu
