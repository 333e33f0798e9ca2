// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment/assess.h"

#include <QWidget>

class QLabel;

namespace kesu {

/// What a figure means: its definition with the entries in it, whether it is ours, and the clause it comes from.
class FigureDetail : public QWidget
{
    Q_OBJECT

public:
    explicit FigureDetail(QWidget* parent = nullptr);

    void show(const Rulebook& rulebook, const AssessmentFigure& figure, const AssessedFigure& value);
    void clear();

private:
    QLabel* m_name;
    QLabel* m_house;
    QLabel* m_sum;
    QLabel* m_clause;
};

} // namespace kesu
