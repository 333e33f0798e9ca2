// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/rate.h"

#include <QList>
#include <QMap>
#include <QString>
#include <optional>

namespace kesu {

struct MonthReport;

/// A rate of the report for which a company may set a target.
enum class TargetOf { Closing, Punctuality, FollowedUp, Satisfaction, Repetition, Complaints, Ppm };

/// Whether the target is a floor or a ceiling.
enum class TargetSense { AtLeast, AtMost };

const QList<TargetOf>& allTargets();
TargetSense senseOf(TargetOf target);
/// "punctuality": the stable word of JSON and of the settings.
QString toId(TargetOf target);
/// 及时率 …, in the language of the program.
QString label(TargetOf target);

/// The company's targets, in parts of a million: 及时率 ≥ 95% is 950,000. Those that are not set are not there.
using ReportTargets = QMap<TargetOf, qint64>;

/// "closing=980000 punctuality=950000"; what is not understood is passed over.
QString toText(const ReportTargets& targets);
ReportTargets targetsFrom(const QString& text);

/// What the company wants and what came of it.
struct TargetLine
{
    TargetOf of = TargetOf::Closing;
    qint64 target = 0; ///< parts of a million
    Rate now;
    Rate before;
    std::optional<bool> isMet; ///< empty where the base is missing

    /// "≥ 95%", "≤ 800" for PPM.
    QString targetText() const;
    /// "96.2%", "640", or "—".
    QString valueText(const Rate& rate) const;

    friend bool operator==(const TargetLine&, const TargetLine&) = default;
};

/// A line for each target that is set, in the order of allTargets().
QList<TargetLine> targetLines(const MonthReport& report, const ReportTargets& targets);

} // namespace kesu
