// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/reportfigure.h"

#include <algorithm>
#include <array>

namespace kesu {

namespace {

struct FigureWord
{
    FigureOf of;
    const char* word;
};

constexpr std::array figureWords = {
    FigureWord{FigureOf::Registered, "registered"},
    FigureWord{FigureOf::Valid, "valid"},
    FigureWord{FigureOf::Pending, "pending"},
    FigureWord{FigureOf::Invalid, "invalid"},
    FigureWord{FigureOf::OutOfScope, "out-of-scope"},
    FigureWord{FigureOf::Repeated, "repeated"},
    FigureWord{FigureOf::Loss, "loss"},
    FigureWord{FigureOf::CompanyBears, "company-bears"},
    FigureWord{FigureOf::Claimed, "claimed"},
    FigureWord{FigureOf::Accepted, "accepted"},
    FigureWord{FigureOf::Defective, "defective"},
    FigureWord{FigureOf::Category, "category"},
    FigureWord{FigureOf::Party, "party"},
    FigureWord{FigureOf::Customer, "customer"},
    FigureWord{FigureOf::CustomerValid, "customer-valid"},
    FigureWord{FigureOf::Product, "product"},
    FigureWord{FigureOf::ProductValid, "product-valid"},
    FigureWord{FigureOf::Demand, "demand"},
    FigureWord{FigureOf::Cost, "cost"},
    FigureWord{FigureOf::Returned, "returned"},
    FigureWord{FigureOf::Due, "due"},
    FigureWord{FigureOf::DueClosed, "due-closed"},
    FigureWord{FigureOf::Closed, "closed"},
    FigureWord{FigureOf::ClosedWithDue, "closed-with-due"},
    FigureWord{FigureOf::Punctual, "punctual"},
    FigureWord{FigureOf::FollowedUp, "followed-up"},
    FigureWord{FigureOf::Satisfaction, "satisfaction"},
    FigureWord{FigureOf::Open, "open"},
    FigureWord{FigureOf::Age, "age"},
    FigureWord{FigureOf::Overdue, "overdue"},
};

struct PeriodWord
{
    FigurePeriod in;
    const char* word;
};

constexpr std::array periodWords = {
    PeriodWord{FigurePeriod::Now, "now"},
    PeriodWord{FigurePeriod::Before, "previous"},
    PeriodWord{FigurePeriod::LastYear, "last-year"},
    PeriodWord{FigurePeriod::YearToDate, "year-to-date"},
};

} // namespace

ReportPeriod ReportFigure::periodIn(const ReportPeriod& report) const
{
    switch (in) {
    case FigurePeriod::Now:
        return report;
    case FigurePeriod::Before:
        return report.previous();
    case FigurePeriod::LastYear:
        return report.yearBefore();
    case FigurePeriod::YearToDate:
        return report.yearToDate();
    case FigurePeriod::Month:
        break;
    }
    return report.trendMonth(month);
}

QString ReportFigure::toId() const
{
    QString id;
    if (in == FigurePeriod::Month)
        id = ReportPeriod::monthOf(month).toId();
    for (const PeriodWord& known : periodWords)
        if (known.in == in)
            id = QString::fromLatin1(known.word);
    for (const FigureWord& known : figureWords)
        if (known.of == of)
            id += u'/' + QString::fromLatin1(known.word);
    return argument.isEmpty() ? id : id + u'/' + argument;
}

std::optional<ReportFigure> ReportFigure::tryFrom(const QString& id)
{
    ReportFigure figure;
    const QString in = id.section(u'/', 0, 0);
    const QString of = id.section(u'/', 1, 1);
    figure.argument = id.section(u'/', 2);
    const auto period = std::find_if(periodWords.begin(), periodWords.end(),
        [&in](const PeriodWord& known) { return in == QLatin1String(known.word); });
    if (period != periodWords.end()) {
        figure.in = period->in;
    } else {
        const std::optional<ReportPeriod> month = ReportPeriod::tryMonth(in);
        if (!month)
            return std::nullopt;
        figure.in = FigurePeriod::Month;
        figure.month = month->from();
    }
    const auto word = std::find_if(figureWords.begin(), figureWords.end(),
        [&of](const FigureWord& known) { return of == QLatin1String(known.word); });
    if (word == figureWords.end())
        return std::nullopt;
    figure.of = word->of;
    return figure;
}

} // namespace kesu
