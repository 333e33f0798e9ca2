// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/service/verifyservice.h"

#include <QAbstractTableModel>

namespace kesu {

/// The places at which a verification found the database changed or damaged, the first place first.
class BrokenPlacesModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Area, What, Number, Entry, Who, At, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setFindings(const QList<VerifyFinding>& findings);
    const QList<VerifyFinding>& findings() const { return m_findings; }
    /// The complaint that a line is about; not stored where it is about none.
    ComplaintId complaint(int row) const;
    /// All lines for a file: one finding a line, its facts separated by tabs, under a line of heads.
    QString toText() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QList<VerifyFinding> m_findings;
};

} // namespace kesu
