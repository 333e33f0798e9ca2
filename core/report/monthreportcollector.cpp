// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/monthreportcollector.h"

#include "core/report/periodfigures.h"
#include "core/report/reportsections.h"

#include <algorithm>

namespace kesu {

namespace {

/// Days from registration to closing of each.
QList<qint64> closingDays(const ReportedSelection& closed)
{
    QList<qint64> days;
    for (const ReportedComplaint* complaint : closed)
        days.append(complaint->registeredAt.date().daysTo(complaint->closedAt->date()));
    std::sort(days.begin(), days.end());
    return days;
}

void tellDurations(MonthReport& report, const ReportedSelection& closed)
{
    report.closedCount = static_cast<int>(closed.size());
    const QList<qint64> days = closingDays(closed);
    if (days.isEmpty())
        return;
    qint64 sum = 0;
    for (const qint64 count : days)
        sum += count;
    report.meanDays = static_cast<double>(sum) / static_cast<double>(days.size());
    const qsizetype middle = days.size() / 2;
    report.medianDays = days.size() % 2 == 1 ? static_cast<double>(days[middle])
                                             : static_cast<double>(days[middle - 1] + days[middle]) / 2.0;
}

void tellReturns(MonthReport& report, const ReportedSelection& registered)
{
    for (const ReportedComplaint* complaint : registered) {
        if (!complaint->goodsReturn)
            continue;
        ++report.returnCount;
        report.returnAmount += complaint->goodsReturn->amount.value_or(Money());
        report.returnQuantity += complaint->goodsReturn->quantity.value_or(0);
    }
}

void tellRepeats(MonthReport& report, const QList<ReportedComplaint>& complaints, const RepeatIndex& repeats,
    const ReportLabels& labels)
{
    for (qsizetype i = 0; i < complaints.size(); ++i) {
        const ReportedComplaint& complaint = complaints[i];
        const RepeatIndex::Repeat& repeat = repeats.at(i);
        if (repeat.earlierCount == 0 || !isRegisteredIn(complaint, report.period, report.asOf))
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

} // namespace

MonthReport collectMonthReport(const QList<ReportedComplaint>& complaints, const ReportPeriod& period, Moment asOf,
    const WorkCalendar& calendar, const ReportLabels& labels, const ReportInputs& inputs, int repeatWindowMonths)
{
    MonthReport report;
    report.period = period;
    report.asOf = asOf;
    report.until = endOf(period, asOf);
    report.inputs = inputs;
    report.repeatWindowMonths = repeatWindowMonths;

    const RepeatIndex repeats(complaints, repeatWindowMonths);
    report.now = periodFigures(complaints, repeats, period, asOf);
    report.before = periodFigures(complaints, repeats, period.previous(), asOf);
    report.lastYear = periodFigures(complaints, repeats, period.yearBefore(), asOf);
    report.yearToDate = periodFigures(complaints, repeats, period.yearToDate(), asOf);
    report.perBatch = Rate{report.now.total, inputs.deliveredBatches.value_or(0)};
    report.ppm = Rate{report.now.defectiveQuantity, inputs.shippedQuantity.value_or(0)};
    report.trend = trendOf(complaints, period, asOf);

    ReportedSelection registered;
    ReportedSelection closed;
    ReportedSelection open;
    for (const ReportedComplaint& complaint : complaints) {
        if (isRegisteredIn(complaint, period, asOf))
            registered.append(&complaint);
        if (isClosedIn(complaint, period, asOf))
            closed.append(&complaint);
        if (isHandled(complaint) && complaint.registeredAt <= report.until && !closedBy(complaint, report.until))
            open.append(&complaint);
    }
    report.categories = categoriesOf(registered, labels);
    report.parties = partiesOf(registered, labels);
    report.customers = topOf(registered, TopBy::Customer);
    report.products = topOf(registered, TopBy::Product);
    tellDurations(report, closed);
    report.openCount = static_cast<int>(open.size());
    report.ages = agesOf(open, report.until);
    const ReportedSelection overdue = overdueAt(open, report.until);
    report.overdueCount = static_cast<int>(overdue.size());
    report.overdue = overdueOf(overdue, report.until, calendar, labels);
    tellRepeats(report, complaints, repeats, labels);
    report.demands = demandsOf(registered, labels);
    report.costs = costsOf(registered, labels);
    tellReturns(report, registered);
    report.satisfaction = satisfactionOf(closed);
    report.followedUp.whole = closed.size();
    for (const ReportedComplaint* complaint : closed)
        report.followedUp.part += complaint->followedUpAt && *complaint->followedUpAt <= asOf;
    report.cases = casesOf(registered, labels);
    tellRulebooks(report, registered, labels);
    return report;
}

} // namespace kesu
