// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/backupfolder.h"

#include <QTime>

namespace kesu {

/// When and where backups of a database are made, as its company set it.
struct BackupPlan
{
    QString folder; ///< empty: none are made by themselves
    std::optional<QTime> dailyAt = QTime(12, 0); ///< at the first occasion from that time on
    std::optional<int> everyHours; ///< from 1
    bool onLeaving = true; ///< when the window is closed
    Retention keep;

    bool isPlanned() const { return !folder.isEmpty(); }

    friend bool operator==(const BackupPlan&, const BackupPlan&) = default;
};

/// When the next backup is due by the clock; empty where the plan names no times. last: the last one made; without one,
/// the next is due at once.
std::optional<Moment> dueAt(const BackupPlan& plan, const std::optional<Moment>& last, Moment now);
/// Whether a backup is to be made now.
bool isDue(const BackupPlan& plan, const std::optional<Moment>& last, Moment now);
/// Whether the last backup is older than the plan allows, by more than a day: the program did not run, or the folder
/// was not there. A plan that only names leaving is given a week.
bool isOverdue(const BackupPlan& plan, const std::optional<Moment>& last, Moment now);

/// As the setting table keeps them. What is not understood is left at its default.
QMap<QString, QString> toTexts(const BackupPlan& plan);
BackupPlan backupPlanFrom(const QMap<QString, QString>& texts);

} // namespace kesu
