// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/finding.h"

#include <QAbstractTableModel>

namespace kesu {

/// What the checker found in a rulebook file, one line each, the gravest first.
class FindingsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Kind, Place, Message, Example, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setFindings(const Findings& findings);
    const Finding& finding(int row) const { return m_findings.at(row); }
    /// "2 errors, 1 hint"; what is not there is left out.
    QString summary() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    Findings m_findings;
};

} // namespace kesu
