// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/reportsums.h"
#include "core/storage/reportaccount.h"
#include "core/storage/reportkeys.h"

namespace kesu {

class Database;

/// The days of a report.
struct ReportSpan
{
    QDate from;
    QDate to;
    QDate comparedFrom; ///< the first day of any comparison
};

/// Reads what a report is made of from the sums that ReportSumKeeper keeps: whole months as sums, the rest line by
/// line. The sums must be up to date (ReportSumKeeper::waiting() is 0); run inside one ReadSnapshot with that question.
class ReportSumReader
{
public:
    explicit ReportSumReader(Database& database)
        : m_database(database)
        , m_keys(database)
    {
    }

    /// asOf: what is later has not happened. repeatWindowMonths: the one with which the sums were kept.
    ReportSums read(const ReportSpan& span, Moment asOf, int repeatWindowMonths);
    /// What single days add up to, those without anything left out.
    QList<ReportedDay> days(QDate from, QDate to, Moment asOf) const;

private:
    void addPeriod(ReportAccount& account, qint64 from, qint64 to) const;
    void addDays(ReportAccount& account, qint64 from, qint64 to) const;
    ReportAccount futureTakenBack(qint64 from, qint64 to, Moment asOf) const;
    QList<ReportedDay> daysWith(const ReportAccount& difference, QDate from, QDate to) const;
    void tellSums(ReportSums& sums, const SumMap& counted);
    QList<ReportedSum> topOf(const SumMap& counted, SumOf of);
    void tellOpen(ReportSums& sums, Moment until) const;

    Database& m_database;
    ReportKeys m_keys;
};

} // namespace kesu
