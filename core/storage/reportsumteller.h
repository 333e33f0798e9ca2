// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/reportsums.h"
#include "core/storage/reportaccount.h"
#include "core/storage/reportkeys.h"

#include <QSet>

namespace kesu {

/// Tells what was added up in the words of a report.
class ReportSumTeller
{
public:
    explicit ReportSumTeller(ReportKeys& keys)
        : m_keys(keys)
    {
    }

    /// The sums of the report's own period: of names the ten foremost, ties included.
    PeriodSums toldAll(const SumMap& counted);
    /// The sums of a period compared: of names those whose keys are asked for.
    PeriodSums told(const SumMap& counted, const QSet<qint64>& customers, const QSet<qint64>& products);
    /// The keys of the ten foremost names, ties included.
    static QSet<qint64> foremost(const SumMap& counted, SumOf of);
    /// Those without anything left out.
    static QList<ReportedDay> days(const std::map<qint64, DaySums>& days);

private:
    void tellNames(
        PeriodSums& sums, const SumMap& counted, const QSet<qint64>& customers, const QSet<qint64>& products);

    ReportKeys& m_keys;
};

/// 1970-01-01, day 0.
QDate dayZero();

} // namespace kesu
