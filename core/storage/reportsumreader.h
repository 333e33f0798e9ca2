// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/report/reportsums.h"
#include "core/storage/reportaccount.h"
#include "core/storage/reportkeys.h"

#include <QSet>
#include <algorithm>
#include <optional>

namespace kesu {

class Database;

/// The days of one of a report's periods.
struct ReportSpan
{
    QDate from;
    QDate to;

    DaySpan days() const;
    /// Its end, or that moment if it is earlier.
    Moment until(Moment asOf) const { return std::min(Moment::endOf(to), asOf); }
};

/// What a report is made of, besides its complaints.
struct ReportSumsOrder
{
    ReportSpan now;
    ReportSpan before;
    ReportSpan lastYear;
    ReportSpan yearToDate; ///< ends with `now`
    QDate comparedFrom; ///< the first day of any comparison
    Moment asOf; ///< what is later has not happened
    int repeatWindowMonths = 3; ///< the one with which the sums were kept
    std::optional<QList<ComplaintId>> cases; ///< those to be told; empty: those with the greatest loss
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

    ReportSums read(const ReportSumsOrder& order);
    /// What single days add up to, those without anything left out.
    QList<ReportedDay> days(QDate from, QDate to, Moment asOf);

private:
    /// What is wanted of a period: all sums; all but those of other names than these; what closed.
    struct Choice
    {
        enum class Of { Everything, TheseNames, Closed };
        Of of = Of::Everything;
        QSet<qint64> customers = {};
        QSet<qint64> products = {};
    };

    SumMap counted(const DaySpan& span, const Choice& choice, qint64 asOf) const;
    void addMonths(SumMap& sums, qint64 first, qint64 last, const Choice& choice) const;
    void addDays(ReportAccount& account, qint64 from, qint64 to) const;
    void readLater(Moment asOf);
    void takeBackLater(ReportAccount& account, const DaySpan& span, qint64 asOf) const;
    ReportAccount differenceOfDays(Moment asOf) const;
    QList<ReportedDay> daysWith(const ReportAccount& difference, const ReportSpan& of) const;
    int openCount(const ReportAccount& difference, Moment until) const;
    void tellOpen(ReportSums& sums, Moment until) const;

    Database& m_database;
    ReportKeys m_keys;
    QList<ReportLine> m_later; ///< of which something is dated after the report's moment
};

} // namespace kesu
