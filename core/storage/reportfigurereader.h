// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/reportfigure.h"
#include "core/report/reportscope.h"
#include "core/storage/reportlines.h"
#include "core/storage/reportsumreader.h"

#include <functional>

namespace kesu {

/// One figure of a report, with all that is to be known to ask a complaint whether it is behind it.
struct FigureQuestion
{
    FigureOf of = FigureOf::Registered;
    ReportSpan days; ///< of its period
    QString argument; ///< as ReportFigure's
    int ageFrom = 0; ///< of the class of ages
    std::optional<int> ageTo;
    QStringList answers; ///< of a follow-up: what is none of them counts as not asked
    /// Whether one of these ids bears the label that the figure is about: categories, parties.
    std::function<bool(const QString& rulebook, const QStringList& ids)> isLabelled;
};

/// Finds the complaints behind figures of a report. The lines must be up to date, as for ReportSumReader.
class ReportFigureReader
{
public:
    ReportFigureReader(Database& database, const ReportScope& scope, Moment asOf)
        : m_database(database)
        , m_keys(database, ReportKeys::Unknown::AreNone)
        , m_scope(scope)
        , m_asOf(asOf)
    {
    }

    /// For each question its complaints in the order of registration. goOn: asked now and then; empty if it stopped.
    std::optional<QList<QList<ComplaintId>>> complaints(
        const QList<FigureQuestion>& questions, const std::function<bool()>& goOn = {});
    /// The numbers that the ledger shows, "" where there is none.
    QStringList numbers(const QList<ComplaintId>& ids) const;

private:
    /// Where the complaints of a figure are found.
    enum class FoundBy { Registration, Due, Closing, Open };
    struct Asked; ///< a question with what was found

    static FoundBy foundBy(FigureOf of);
    LineCondition linesOf(FoundBy by, const DaySpan& span, Moment until);
    bool isBehind(Asked& asked, const ReportLine& then);
    bool isRegisteredBehind(Asked& asked, const ReportLine& then);
    bool isLabelled(Asked& asked, const ReportLine& line, qint64 set);

    Database& m_database;
    ReportKeys m_keys;
    ReportScope m_scope;
    Moment m_asOf;
};

} // namespace kesu
