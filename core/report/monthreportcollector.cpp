// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/monthreportcollector.h"

#include "core/form/satisfaction.h"
#include "core/report/periodfigures.h"
#include "core/report/reportsections.h"

#include <algorithm>

namespace kesu {

namespace {

/// The complaints of one period, as its sections look at them.
struct PeriodSelection
{
    ReportedSelection registered;
    ReportedSelection closed;
    ReportedSelection open; ///< at the end
    Moment until;
};

PeriodSelection selectionOf(const ReportedSelection& complaints, const ReportPeriod& period, Moment asOf)
{
    PeriodSelection made;
    made.until = endOf(period, asOf);
    for (const ReportedComplaint* complaint : complaints) {
        if (isRegisteredIn(*complaint, period, asOf))
            made.registered.append(complaint);
        if (isClosedIn(*complaint, period, asOf))
            made.closed.append(complaint);
        if (isHandled(*complaint) && complaint->registeredAt <= made.until && !closedBy(*complaint, made.until))
            made.open.append(complaint);
    }
    return made;
}

/// Days from registration to closing of each.
QList<qint64> closingDays(const ReportedSelection& closed)
{
    QList<qint64> days;
    for (const ReportedComplaint* complaint : closed)
        days.append(complaint->registeredAt.date().daysTo(complaint->closedAt->date()));
    std::sort(days.begin(), days.end());
    return days;
}

PeriodTimes timesOf(const PeriodSelection& selection)
{
    PeriodTimes times;
    times.openCount = static_cast<int>(selection.open.size());
    times.overdueCount = static_cast<int>(overdueAt(selection.open, selection.until).size());
    for (const ReportedComplaint* complaint : selection.closed) {
        const qsizetype answer = satisfactionIds().indexOf(complaint->satisfaction);
        times.satisfied.whole += answer >= 0;
        times.satisfied.part += answer >= 0 && answer < satisfiedAnswers;
    }
    const QList<qint64> days = closingDays(selection.closed);
    if (days.isEmpty())
        return times;
    qint64 sum = 0;
    for (const qint64 count : days)
        sum += count;
    times.meanDays = static_cast<double>(sum) / static_cast<double>(days.size());
    const qsizetype middle = days.size() / 2;
    times.medianDays = days.size() % 2 == 1 ? static_cast<double>(days[middle])
                                            : static_cast<double>(days[middle - 1] + days[middle]) / 2.0;
    return times;
}

void tellRepeats(MonthReport& report, const QList<ReportedComplaint>& complaints, const RepeatIndex& repeats,
    const ReportLabels& labels)
{
    for (qsizetype i = 0; i < complaints.size(); ++i) {
        const ReportedComplaint& complaint = complaints[i];
        const RepeatIndex::Repeat& repeat = repeats.at(i);
        if (repeat.earlierCount == 0 || !isRegisteredIn(complaint, report.period, report.asOf)
            || !isIn(report.scope, complaint))
            continue;
        report.repeats.append(RepeatLine{
            .id = complaint.id,
            .number = complaint.number,
            .customer = complaint.customer,
            .product = complaint.product,
            .category = labels.label(complaint.rulebook, VocabularyKind::Category, repeat.category),
            .nth = repeat.earlierCount + 1,
            .earlierId = complaints[repeat.latest].id,
            .earlierNumber = complaints[repeat.latest].number,
        });
    }
    report.repeats = ranked(report.repeats);
}

void tellRulebooks(MonthReport& report, const ReportedSelection& registered, const ReportLabels& labels)
{
    for (const ReportedComplaint* complaint : registered) {
        const QString title = labels.rulebookTitle(complaint->rulebook, complaint->edition);
        if (!report.rulebooks.contains(title))
            report.rulebooks.append(title);
    }
    report.rulebooks.sort();
}

/// The sections that compare line by line, of one period.
ComparedSections sectionsOf(const PeriodSelection& selection, const ReportLabels& labels)
{
    return {categoriesOf(selection.registered, labels), partiesOf(selection.registered, labels),
        namesOf(selection.registered, TopBy::Customer), namesOf(selection.registered, TopBy::Product),
        demandsOf(selection.registered, labels), costsOf(selection.registered, labels),
        satisfactionOf(selection.closed)};
}

QList<CaseLine> chosenCases(
    const QList<ReportedComplaint>& complaints, const QList<ChosenCase>& chosen, const ReportLabels& labels)
{
    QList<CaseLine> lines;
    for (const ChosenCase& one : chosen)
        for (const ReportedComplaint& complaint : complaints)
            if (complaint.id == one.id)
                lines.append(caseLine(complaint, labels));
    return lines;
}

} // namespace

bool isIn(const ReportScope& scope, const ReportedComplaint& complaint)
{
    const auto names = [&scope](const ReportedBearer& bearer) { return bearer.party == scope.party; };
    return (scope.rulebook.isEmpty() || scope.rulebook == complaint.rulebook)
        && (scope.customer.isEmpty() || scope.customer == complaint.customer)
        && (scope.product.isEmpty() || scope.product == complaint.product)
        && (scope.party.isEmpty() || complaint.responsible.contains(scope.party)
            || std::any_of(complaint.bearers.begin(), complaint.bearers.end(), names));
}

MonthReport collectMonthReport(const QList<ReportedComplaint>& complaints, const ReportFrame& frame,
    const WorkCalendar& calendar, const ReportLabels& labels)
{
    MonthReport report = startedReport(frame);
    const ReportPeriod& period = frame.period;
    const Moment asOf = frame.asOf;
    const RepeatIndex repeats(complaints, frame.repeatWindowMonths);
    QList<CountedComplaint> counted;
    ReportedSelection all;
    for (qsizetype i = 0; i < complaints.size(); ++i) {
        if (!isIn(frame.scope, complaints[i]))
            continue;
        all.append(&complaints[i]);
        counted.append({&complaints[i], repeats.at(i).earlierCount});
    }
    report.now = periodFigures(counted, period, asOf);
    report.before = periodFigures(counted, period.previous(), asOf);
    report.lastYear = periodFigures(counted, period.yearBefore(), asOf);
    report.yearToDate = periodFigures(counted, period.yearToDate(), asOf);
    report.trend = trendOf(all, period, asOf);

    const PeriodSelection now = selectionOf(all, period, asOf);
    const PeriodSelection before = selectionOf(all, period.previous(), asOf);
    const PeriodSelection lastYear = selectionOf(all, period.yearBefore(), asOf);
    report.times = timesOf(now);
    report.timesBefore = timesOf(before);
    report.timesLastYear = timesOf(lastYear);
    report.timesYearToDate = timesOf(selectionOf(all, period.yearToDate(), asOf));
    report.categories = categoriesOf(now.registered, labels);
    report.parties = partiesOf(now.registered, labels);
    report.customers = topOf(now.registered, TopBy::Customer);
    report.products = topOf(now.registered, TopBy::Product);
    report.ages = agesOf(now.open, report.until);
    report.overdue = overdueOf(overdueAt(now.open, report.until), report.until, calendar, labels);
    tellRepeats(report, complaints, repeats, labels);
    report.demands = demandsOf(now.registered, labels);
    report.costs = costsOf(now.registered, labels);
    report.satisfaction = satisfactionOf(now.closed);
    tellComparisons(report, sectionsOf(before, labels), sectionsOf(lastYear, labels));
    report.cases
        = frame.note.cases ? chosenCases(complaints, *frame.note.cases, labels) : casesOf(now.registered, labels);
    tellRulebooks(report, now.registered, labels);
    finishReport(report, frame);
    return report;
}

} // namespace kesu
