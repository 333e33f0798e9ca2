// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/reportscope.h"
#include "core/storage/reportkeys.h"
#include "core/storage/reportlinetable.h"

namespace kesu {

/// A condition on `report_line` with what stands for its parameters.
struct LineCondition
{
    QByteArray sql; ///< with ? in the order of the values; empty: every line
    QList<ReportLineTable::Value> values;

    void add(const char* condition, const QList<ReportLineTable::Value>& with = {});
};

/// The lines that a report over that scope looks at: found by the narrowest part of it that has an index.
LineCondition linesOf(const ReportScope& scope, ReportKeys& keys);

/// Reads the lines one after the other; false if `take` stopped it. The lines must be up to date.
bool eachLine(Database& database, const LineCondition& condition, const std::function<bool(const ReportLine&)>& take);

} // namespace kesu
