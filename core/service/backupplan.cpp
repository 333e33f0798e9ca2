// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/backupplan.h"

#include <QMap>
#include <algorithm>

namespace kesu {

using namespace Qt::StringLiterals;

namespace {

const QString folder = u"backup.folder"_s;
const QString dailyAt = u"backup.daily"_s;
const QString everyHours = u"backup.hours"_s;
const QString onLeaving = u"backup.leaving"_s;
const QString keep = u"backup.keep"_s;
const QString never = u"never"_s;

constexpr qint64 hour = 3600;
constexpr qint64 day = 24 * hour;
constexpr qint64 week = 7 * day;

/// What time of day 0 comes first after `after`.
Moment nextDaily(QTime time, Moment after)
{
    const Moment today = Moment::from(after.date(), time);
    return today > after ? today : Moment::from(after.date().addDays(1), time);
}

} // namespace

std::optional<Moment> dueAt(const BackupPlan& plan, const std::optional<Moment>& last, Moment now)
{
    if (!plan.isPlanned() || (!plan.dailyAt && !plan.everyHours))
        return {};
    // A backup from the future tells of a clock that was wrong then, not of when one is due.
    if (!last || *last > now)
        return now;
    std::optional<Moment> due;
    if (plan.everyHours)
        due = last->plusSeconds(*plan.everyHours * hour);
    if (plan.dailyAt) {
        const Moment daily = nextDaily(*plan.dailyAt, *last);
        due = due ? std::min(*due, daily) : daily;
    }
    return due;
}

bool isDue(const BackupPlan& plan, const std::optional<Moment>& last, Moment now)
{
    const auto due = dueAt(plan, last, now);
    return due && *due <= now;
}

bool isOverdue(const BackupPlan& plan, const std::optional<Moment>& last, Moment now)
{
    if (!plan.isPlanned())
        return false;
    if (!last)
        return true;
    if (const auto due = dueAt(plan, last, now))
        return due->plusSeconds(day) < now;
    return last->plusSeconds(week) < now;
}

QMap<QString, QString> toTexts(const BackupPlan& plan)
{
    return {{folder, plan.folder}, {dailyAt, plan.dailyAt ? plan.dailyAt->toString(u"HH:mm"_s) : never},
        {everyHours, plan.everyHours ? QString::number(*plan.everyHours) : never},
        {onLeaving, plan.onLeaving ? u"yes"_s : u"no"_s},
        {keep, u"%1 %2 %3"_s.arg(plan.keep.days).arg(plan.keep.weeks).arg(plan.keep.months)}};
}

BackupPlan backupPlanFrom(const QMap<QString, QString>& texts)
{
    BackupPlan plan;
    plan.folder = texts.value(folder);
    const QTime time = QTime::fromString(texts.value(dailyAt), u"HH:mm"_s);
    if (time.isValid())
        plan.dailyAt = time;
    else if (texts.value(dailyAt) == never)
        plan.dailyAt.reset();
    const int hours = texts.value(everyHours).toInt();
    if (hours > 0)
        plan.everyHours = hours;
    plan.onLeaving = texts.value(onLeaving) != u"no";
    const QStringList counts = texts.value(keep).split(u' ', Qt::SkipEmptyParts);
    if (counts.size() == 3)
        plan.keep = {std::max(0, counts[0].toInt()), std::max(0, counts[1].toInt()), std::max(0, counts[2].toInt())};
    return plan;
}

} // namespace kesu
