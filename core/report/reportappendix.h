// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/reportfigure.h"

#include <QStringList>

namespace kesu {

/// The complaints behind one figure of a report, by their numbers.
struct AppendixEntry
{
    ReportedFigure figure;
    QStringList numbers; ///< in the order of registration, at most as many as were asked for; "#17" where there is none
    qint64 more = 0; ///< how many follow that are not named

    friend bool operator==(const AppendixEntry&, const AppendixEntry&) = default;
};

/// The numbers behind the figures of the report's own period, those that count nothing left out.
using ReportAppendix = QList<AppendixEntry>;

} // namespace kesu
