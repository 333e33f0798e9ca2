// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/ledger/periods.h"

#include <QDialog>

class QDateEdit;
class QLabel;

namespace kesu {

/// Asks for any first and last day.
class PeriodDialog : public QDialog
{
    Q_OBJECT

public:
    PeriodDialog(const DayRange& range, QWidget* parent = nullptr);
    DayRange range() const;

private:
    QDateEdit* m_first;
    QDateEdit* m_last;
};

} // namespace kesu
