// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment/assess.h"

#include <QAbstractTableModel>

namespace kesu {

/// The figures of one sheet, one a row.
class FigureModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Now, Before, Weight, Clause, ColumnCount };

    explicit FigureModel(QObject* parent = nullptr);

    /// Another assessment: all rows change.
    void setFigures(const QList<AssessmentFigure>& figures);
    /// The same figures with new values.
    void setResult(const AssessmentResult& result);
    const AssessmentFigure* figure(int row) const;
    AssessedFigure value(int row) const { return m_values.value(row); }
    bool hasWeights() const;
    /// What a figure comes to, with its unit where it has one.
    static QString withUnit(const AssessmentFigure& figure, const QString& shown);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(int row, int column) const;

    QList<AssessmentFigure> m_figures;
    QList<AssessedFigure> m_values;
};

} // namespace kesu
