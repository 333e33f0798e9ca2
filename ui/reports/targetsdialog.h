// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/reporttarget.h"

#include <QDialog>

class QLineEdit;
class QPushButton;

namespace kesu {

/// The company's targets for the rates of its reports, each empty or a figure.
class TargetsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit TargetsDialog(const ReportTargets& targets, QWidget* parent = nullptr);

    const ReportTargets& targets() const { return m_targets; }

private:
    void take();

    ReportTargets m_targets;
    QMap<TargetOf, QLineEdit*> m_fields;
    QPushButton* m_save;
};

} // namespace kesu
