// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/backupplan.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QSpinBox;
class QTimeEdit;

namespace kesu {

/// Where and when backups are made and how many are kept, as fields. What is to be said against the folder stands under
/// it as soon as it is chosen.
class BackupPlanForm : public QWidget
{
    Q_OBJECT

public:
    explicit BackupPlanForm(QWidget* parent = nullptr);

    void show(const BackupPlan& plan);
    BackupPlan plan() const;
    /// What stands under the folder: what keeps backups from being made there, and what speaks against it.
    void sayAboutFolder(const QString& error, const QString& warning);

Q_SIGNALS:
    void edited();
    void folderChosen(const QString& folder);

private:
    void chooseFolder();

    QLineEdit* m_folder;
    QLabel* m_error;
    QLabel* m_warning;
    QCheckBox* m_onLeaving;
    QCheckBox* m_daily;
    QTimeEdit* m_dailyAt;
    QCheckBox* m_hourly;
    QSpinBox* m_everyHours;
    QSpinBox* m_days;
    QSpinBox* m_weeks;
    QSpinBox* m_months;
    bool m_isShowing = false;
};

} // namespace kesu
