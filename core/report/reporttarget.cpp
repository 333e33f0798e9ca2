// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/reporttarget.h"

#include "core/report/monthreport.h"

#include <QCoreApplication>
#include <utility>

namespace kesu {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ReportTarget)
};

__extension__ using Wide = __int128;

constexpr qint64 million = 1'000'000;

/// Of the report's period and of the one before.
std::pair<Rate, Rate> ratesOf(const MonthReport& report, TargetOf target)
{
    switch (target) {
    case TargetOf::Closing:
        return {report.now.closing, report.before.closing};
    case TargetOf::Punctuality:
        return {report.now.punctuality, report.before.punctuality};
    case TargetOf::FollowedUp:
        return {report.now.followedUp, report.before.followedUp};
    case TargetOf::Satisfaction:
        return {report.times.satisfied, report.timesBefore.satisfied};
    case TargetOf::Repetition:
        return {report.now.repetition, report.before.repetition};
    case TargetOf::Complaints:
        return {report.perBatch, report.perBatchBefore};
    case TargetOf::Ppm:
        return {report.ppm, report.ppmBefore};
    }
    Q_UNREACHABLE();
}

std::optional<bool> isMet(const Rate& rate, qint64 target, TargetSense sense)
{
    if (!rate.isKnown())
        return std::nullopt;
    // Compared as fractions, so that 94.96 % is not "95.0 %". In 128 bits: a million of pieces times a million.
    const Wide part = Wide(rate.part) * million;
    const Wide wanted = Wide(rate.whole) * target;
    return sense == TargetSense::AtLeast ? part >= wanted : part <= wanted;
}

} // namespace

const QList<TargetOf>& allTargets()
{
    static const QList<TargetOf> all = {TargetOf::Closing, TargetOf::Punctuality, TargetOf::FollowedUp,
        TargetOf::Satisfaction, TargetOf::Repetition, TargetOf::Complaints, TargetOf::Ppm};
    return all;
}

TargetSense senseOf(TargetOf target)
{
    switch (target) {
    case TargetOf::Closing:
    case TargetOf::Punctuality:
    case TargetOf::FollowedUp:
    case TargetOf::Satisfaction:
        return TargetSense::AtLeast;
    case TargetOf::Repetition:
    case TargetOf::Complaints:
    case TargetOf::Ppm:
        break;
    }
    return TargetSense::AtMost;
}

QString toId(TargetOf target)
{
    switch (target) {
    case TargetOf::Closing:
        return QStringLiteral("closing");
    case TargetOf::Punctuality:
        return QStringLiteral("punctuality");
    case TargetOf::FollowedUp:
        return QStringLiteral("followedUp");
    case TargetOf::Satisfaction:
        return QStringLiteral("satisfaction");
    case TargetOf::Repetition:
        return QStringLiteral("repetition");
    case TargetOf::Complaints:
        return QStringLiteral("complaints");
    case TargetOf::Ppm:
        return QStringLiteral("ppm");
    }
    Q_UNREACHABLE();
}

QString label(TargetOf target)
{
    switch (target) {
    case TargetOf::Closing:
        return Text::tr("Closing rate");
    case TargetOf::Punctuality:
        return Text::tr("On-time rate");
    case TargetOf::FollowedUp:
        return Text::tr("Follow-up rate");
    case TargetOf::Satisfaction:
        return Text::tr("Satisfaction rate");
    case TargetOf::Repetition:
        return Text::tr("Repeat rate");
    case TargetOf::Complaints:
        return Text::tr("Complaint rate");
    case TargetOf::Ppm:
        return Text::tr("PPM");
    }
    Q_UNREACHABLE();
}

QString toText(const ReportTargets& targets)
{
    QStringList parts;
    for (auto target = targets.begin(); target != targets.end(); ++target)
        parts += toId(target.key()) + u'=' + QString::number(*target);
    return parts.join(u' ');
}

ReportTargets targetsFrom(const QString& text)
{
    ReportTargets targets;
    const QStringList parts = text.split(u' ', Qt::SkipEmptyParts);
    for (const QString& part : parts) {
        bool isNumber = false;
        const qint64 value = part.section(u'=', 1).toLongLong(&isNumber);
        for (const TargetOf target : allTargets())
            if (isNumber && value >= 0 && value <= million && toId(target) == part.section(u'=', 0, 0))
                targets.insert(target, value);
    }
    return targets;
}

QString TargetLine::targetText() const
{
    const QString sign = senseOf(of) == TargetSense::AtLeast ? QStringLiteral("≥ %1") : QStringLiteral("≤ %1");
    if (of == TargetOf::Ppm)
        return sign.arg(grouped(target));
    QString percent = QString::number(target / 10'000);
    if (const qint64 rest = target % 10'000) {
        QString digits = QStringLiteral("%1").arg(rest, 4, 10, QLatin1Char('0'));
        while (digits.endsWith(u'0'))
            digits.chop(1);
        percent += u'.' + digits;
    }
    return sign.arg(percent + u'%');
}

QString TargetLine::valueText(const Rate& rate) const
{
    return of == TargetOf::Ppm ? rate.toPpm() : rate.toPercent();
}

QList<TargetLine> targetLines(const MonthReport& report, const ReportTargets& targets)
{
    QList<TargetLine> lines;
    for (const TargetOf of : allTargets()) {
        const auto target = targets.constFind(of);
        if (target == targets.constEnd())
            continue;
        const auto [now, before] = ratesOf(report, of);
        lines += TargetLine{of, *target, now, before, isMet(now, *target, senseOf(of))};
    }
    return lines;
}

} // namespace kesu
