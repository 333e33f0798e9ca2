// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/monthreportfromsums.h"

#include "core/form/satisfaction.h"
#include "core/report/periodfigures.h"
#include "core/report/reportsections.h"

#include <QHash>
#include <QMap>
#include <algorithm>

namespace kesu {

namespace {

QList<TrendMonth> trendFrom(const QList<ReportedDay>& days, const ReportPeriod& period)
{
    QList<TrendMonth> months = trendMonths(period);
    const QDate first = period.trendFrom();
    for (const ReportedDay& day : days) {
        addToLastYear(months, period, day.day, day.total);
        if (day.day < first || day.day > period.to())
            continue;
        TrendMonth& month = months[monthsBetween(first, day.day)];
        month.total += day.total;
        month.valid += day.valid;
        month.punctuality.whole += day.closedWithDue;
        month.punctuality.part += day.punctual;
    }
    return months;
}

/// The labels of a set's ids, each once: two ids may mean the same.
QMap<QString, QString> labelsOf(const ReportedSum& set, VocabularyKind kind, const ReportLabels& labels)
{
    QMap<QString, QString> idByLabel;
    for (const QString& id : set.ids) {
        QString& known = idByLabel[labels.label(set.rulebook, kind, id)];
        known = known.isEmpty() ? id : std::min(known, id);
    }
    return idByLabel;
}

QList<CategoryLine> categoriesFrom(const QList<ReportedSum>& sets, const ReportLabels& labels)
{
    QHash<QString, CategoryLine> byLabel;
    for (const ReportedSum& set : sets) {
        const QMap<QString, QString> words = labelsOf(set, VocabularyKind::Category, labels);
        for (auto word = words.begin(); word != words.end(); ++word) {
            CategoryLine& line = byLabel[word.key()];
            line.id = line.id.isEmpty() ? word.value() : std::min(line.id, word.value());
            line.label = word.key();
            line.count += set.count;
        }
    }
    return ranked(byLabel.values());
}

QList<PartyLine> partiesFrom(const PeriodSums& sums, const ReportLabels& labels)
{
    QHash<QString, PartyLine> byLabel;
    for (const ReportedSum& set : sums.bearers) {
        const QMap<QString, QString> words = labelsOf(set, VocabularyKind::Party, labels);
        for (auto word = words.begin(); word != words.end(); ++word) {
            PartyLine& line = byLabel[word.key()];
            line.id = line.id.isEmpty() ? word.value() : std::min(line.id, word.value());
            line.label = word.key();
            line.count += set.count;
        }
    }
    for (const ReportedSum& party : sums.borne)
        byLabel[labels.label(party.rulebook, VocabularyKind::Party, party.ids.value(0))].amount += party.amount;
    return ranked(byLabel.values());
}

QList<TopLine> topFrom(const QList<ReportedSum>& names)
{
    QList<TopLine> lines;
    for (const ReportedSum& name : names)
        lines.append(TopLine{.name = name.ids.value(0),
            .count = name.count,
            .valid = name.valid,
            .defectiveQuantity = name.quantity,
            .loss = name.amount,
            .lossBefore = {},
            .lossLastYear = {}});
    return lines;
}

/// One line for each id, with the rulebook from which its label is taken.
template <typename Line> struct LabelledLine
{
    Line line;
    QString rulebook;
};

template <typename Line>
Line& lineOf(
    QMap<QString, LabelledLine<Line>>& lines, const ReportedSum& sum, VocabularyKind kind, const ReportLabels& labels)
{
    const QString id = sum.ids.value(0);
    LabelledLine<Line>& found = lines[id];
    if (found.line.id.isEmpty() || sum.rulebook < found.rulebook) {
        found.rulebook = sum.rulebook;
        found.line.id = id;
        found.line.label = labels.label(sum.rulebook, kind, id);
    }
    return found.line;
}

template <typename Line> QList<Line> inOrder(const QMap<QString, LabelledLine<Line>>& lines)
{
    QList<Line> made;
    for (const LabelledLine<Line>& one : lines)
        made += one.line;
    return ranked(made);
}

QList<DemandLine> demandsFrom(const QList<ReportedSum>& sums, const ReportLabels& labels)
{
    QMap<QString, LabelledLine<DemandLine>> byId;
    for (const ReportedSum& sum : sums) {
        DemandLine& line = lineOf(byId, sum, VocabularyKind::Demand, labels);
        line.count += sum.count;
        line.amount += sum.amount;
    }
    return inOrder(byId);
}

QList<CostLine> costsFrom(const QList<ReportedSum>& sums, const ReportLabels& labels)
{
    QMap<QString, LabelledLine<CostLine>> byId;
    for (const ReportedSum& sum : sums) {
        CostLine& line = lineOf(byId, sum, VocabularyKind::Cost, labels);
        line.estimate += sum.estimate;
        line.actual += sum.actual;
        line.amount += sum.amount;
        line.count += sum.count;
    }
    return inOrder(byId);
}

QList<ClassLine> satisfactionFrom(const QList<ReportedSum>& answers)
{
    QList<ClassLine> lines = satisfactionClasses();
    for (const ReportedSum& answer : answers) {
        const QString id = answer.ids.value(0);
        const auto line
            = std::find_if(lines.begin(), lines.end(), [&](const ClassLine& known) { return known.id == id; });
        (line == lines.end() ? lines.last() : *line).count += answer.count;
    }
    return lines;
}

PeriodTimes timesFrom(const PeriodSums& sums)
{
    PeriodTimes times;
    times.openCount = sums.openCount;
    times.overdueCount = sums.overdueCount;
    for (const ReportedSum& answer : sums.satisfaction) {
        const qsizetype place = satisfactionIds().indexOf(answer.ids.value(0));
        times.satisfied.whole += place >= 0 ? answer.count : 0;
        times.satisfied.part += place >= 0 && place < satisfiedAnswers ? answer.count : 0;
    }
    qint64 sum = 0;
    int count = 0;
    for (const auto& [days, complaints] : sums.durations) {
        sum += qint64(days) * complaints;
        count += complaints;
    }
    if (count == 0)
        return times;
    times.meanDays = static_cast<double>(sum) / static_cast<double>(count);
    /// The days that the complaint took which stands at that place, from 0, when they are put in order.
    const auto at = [&sums](int place) {
        for (const auto& [days, complaints] : sums.durations) {
            if (place < complaints)
                return days;
            place -= complaints;
        }
        return 0;
    };
    times.medianDays = static_cast<double>(at((count - 1) / 2) + at(count / 2)) / 2.0;
    return times;
}

QList<AgeClass> agesFrom(const ReportSums& sums, Moment until)
{
    QList<AgeClass> classes = ageClasses();
    int young = 0;
    for (const auto& [day, count] : sums.openByDay) {
        addToAge(classes, day.daysTo(until.date()), count);
        young += count;
    }
    addToAge(classes, oldestAgeDay + 1, sums.now.openCount - young);
    return classes;
}

QList<RepeatLine> repeatsFrom(const QList<ReportedRepeat>& repeats, const ReportLabels& labels)
{
    QList<RepeatLine> lines;
    for (const ReportedRepeat& repeat : repeats)
        lines.append(RepeatLine{
            .id = repeat.complaint.id,
            .number = repeat.complaint.number,
            .customer = repeat.complaint.customer,
            .product = repeat.complaint.product,
            .category = labels.label(repeat.complaint.rulebook, VocabularyKind::Category, repeat.category),
            .nth = repeat.earlierCount + 1,
            .earlierId = repeat.latest,
            .earlierNumber = repeat.latestNumber,
        });
    return ranked(lines);
}

ComparedSections sectionsFrom(const PeriodSums& sums, const ReportLabels& labels)
{
    return {categoriesFrom(sums.categories, labels), partiesFrom(sums, labels), topFrom(sums.customers),
        topFrom(sums.products), demandsFrom(sums.demands, labels), costsFrom(sums.costs, labels),
        satisfactionFrom(sums.satisfaction)};
}

ReportedSelection pointersTo(const QList<ReportedComplaint>& complaints)
{
    ReportedSelection selection;
    for (const ReportedComplaint& complaint : complaints)
        selection.append(&complaint);
    return selection;
}

} // namespace

PeriodFigures periodFigures(const QList<ReportedDay>& days, const ReportPeriod& period, Moment asOf)
{
    PeriodFigures figures;
    const QDate lastDue = std::min(period.to(), asOf.date());
    for (const ReportedDay& day : days) {
        if (!period.contains(day.day))
            continue;
        figures.total += day.total;
        figures.valid += day.valid;
        figures.pending += day.pending;
        figures.invalid += day.invalid;
        figures.outOfScope += day.outOfScope;
        figures.repetition.part += day.repeated;
        figures.loss += day.loss;
        figures.companyBears += day.companyBears;
        figures.claimed += day.claimed;
        figures.accepted += day.accepted;
        figures.defectiveQuantity += day.defectiveQuantity;
        figures.punctuality.whole += day.closedWithDue;
        figures.punctuality.part += day.punctual;
        figures.closed += day.closed;
        figures.followedUp.part += day.followedUp;
        figures.returnCount += day.returns;
        figures.returnAmount += day.returnAmount;
        figures.returnQuantity += day.returnQuantity;
        if (day.day <= lastDue) {
            figures.closing.whole += day.due;
            figures.closing.part += day.dueClosed;
        }
    }
    figures.repetition.whole = figures.total;
    figures.validity = Rate{figures.valid, figures.total};
    figures.followedUp.whole = figures.closed;
    return figures;
}

MonthReport monthReportFromSums(
    const ReportSums& sums, const ReportFrame& frame, const WorkCalendar& calendar, const ReportLabels& labels)
{
    MonthReport report = startedReport(frame);
    const ReportPeriod& period = frame.period;
    report.now = periodFigures(sums.days, period, frame.asOf);
    report.before = periodFigures(sums.days, period.previous(), frame.asOf);
    report.lastYear = periodFigures(sums.days, period.yearBefore(), frame.asOf);
    report.yearToDate = periodFigures(sums.days, period.yearToDate(), frame.asOf);
    report.times = timesFrom(sums.now);
    report.timesBefore = timesFrom(sums.before);
    report.timesLastYear = timesFrom(sums.lastYear);
    report.timesYearToDate = timesFrom(sums.yearToDate);
    report.trend = trendFrom(sums.days, period);

    report.categories = categoriesFrom(sums.now.categories, labels);
    report.parties = partiesFrom(sums.now, labels);
    report.customers = ranked(topFrom(sums.now.customers));
    report.products = ranked(topFrom(sums.now.products));
    report.ages = agesFrom(sums, report.until);
    report.overdue = overdueOf(pointersTo(sums.overdue), report.until, calendar, labels);
    report.repeats = repeatsFrom(sums.repeats, labels);
    report.demands = demandsFrom(sums.now.demands, labels);
    report.costs = costsFrom(sums.now.costs, labels);
    report.satisfaction = satisfactionFrom(sums.now.satisfaction);
    tellComparisons(report, sectionsFrom(sums.before, labels), sectionsFrom(sums.lastYear, labels));
    if (frame.note.cases)
        for (const ReportedComplaint& complaint : sums.cases)
            report.cases.append(caseLine(complaint, labels));
    else
        report.cases = casesOf(pointersTo(sums.cases), labels);
    for (const ReportedSum& edition : sums.now.editions) {
        const QString title = labels.rulebookTitle(edition.rulebook, edition.ids.value(0));
        if (!report.rulebooks.contains(title))
            report.rulebooks.append(title);
    }
    report.rulebooks.sort();
    finishReport(report, frame);
    return report;
}

} // namespace kesu
