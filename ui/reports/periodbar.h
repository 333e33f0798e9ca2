// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/reportperiod.h"

#include <QWidget>

class QComboBox;
class QDateEdit;
class QLabel;

namespace kesu {

/// Chooses a month, a quarter, a year or any days; arrows go to the period before and after.
class PeriodBar : public QWidget
{
    Q_OBJECT

public:
    explicit PeriodBar(const ReportPeriod& period, QWidget* parent = nullptr);

    const ReportPeriod& period() const { return m_period; }
    void setPeriod(const ReportPeriod& period);

Q_SIGNALS:
    void periodChanged();

private:
    void chooseKind(int index);
    void takeDays();
    void updateFields();

    ReportPeriod m_period;
    QComboBox* m_kind;
    QLabel* m_name;
    QDateEdit* m_from;
    QDateEdit* m_to;
    QWidget* m_days;
};

} // namespace kesu
