// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/monthreportjson.h"

#include <QJsonArray>

namespace kesu {

namespace {

QString key(const char* name)
{
    return QString::fromLatin1(name);
}

QJsonObject toJson(const Rate& rate)
{
    const auto permille = rate.permille();
    return {{key("part"), rate.part}, {key("whole"), rate.whole},
        {key("value"), permille ? QJsonValue(static_cast<double>(*permille) / 10.0) : QJsonValue()}};
}

QJsonObject ppmToJson(const Rate& rate)
{
    const auto ppm = rate.perMillion();
    return {
        {key("part"), rate.part}, {key("whole"), rate.whole}, {key("value"), ppm ? QJsonValue(*ppm) : QJsonValue()}};
}

QJsonObject toJson(const ReportPeriod& period)
{
    return {{key("id"), period.toId()}, {key("from"), toIso(period.from())}, {key("to"), toIso(period.to())}};
}

QJsonObject toJson(const PeriodFigures& figures)
{
    return {
        {key("total"), figures.total},
        {key("valid"), figures.valid},
        {key("pending"), figures.pending},
        {key("invalid"), figures.invalid},
        {key("outOfScope"), figures.outOfScope},
        {key("validity"), toJson(figures.validity)},
        {key("closing"), toJson(figures.closing)},
        {key("punctuality"), toJson(figures.punctuality)},
        {key("repetition"), toJson(figures.repetition)},
        {key("loss"), figures.loss.toString()},
        {key("companyBears"), figures.companyBears.toString()},
        {key("claimed"), figures.claimed.toString()},
        {key("accepted"), figures.accepted.toString()},
        {key("defectiveQuantity"), figures.defectiveQuantity},
        {key("closed"), figures.closed},
        {key("followedUp"), toJson(figures.followedUp)},
        {key("returnCount"), figures.returnCount},
        {key("returnAmount"), figures.returnAmount.toString()},
        {key("returnQuantity"), figures.returnQuantity},
    };
}

template <typename Number> QJsonValue toJson(const std::optional<Number>& number)
{
    return number ? QJsonValue(*number) : QJsonValue();
}

QJsonObject toJson(const PeriodTimes& times)
{
    return {{key("meanDaysToClose"), toJson(times.meanDays)}, {key("medianDaysToClose"), toJson(times.medianDays)},
        {key("openCount"), times.openCount}, {key("overdueCount"), times.overdueCount},
        {key("satisfied"), toJson(times.satisfied)}};
}

QJsonObject toJson(const ReportScope& scope, const QString& name)
{
    return {{key("id"), scope.toId()}, {key("name"), name}, {key("rulebook"), scope.rulebook},
        {key("customer"), scope.customer}, {key("product"), scope.product}, {key("party"), scope.party}};
}

QJsonObject toJson(const TargetLine& line)
{
    return {{key("id"), toId(line.of)}, {key("label"), label(line.of)},
        {key("atLeast"), senseOf(line.of) == TargetSense::AtLeast}, {key("targetPerMillion"), line.target},
        {key("target"), line.targetText()}, {key("value"), toJson(line.now)}, {key("previous"), toJson(line.before)},
        {key("isMet"), toJson(line.isMet)}};
}

QJsonObject toJson(const DutyLine& line)
{
    return {{key("rulebook"), line.rulebook}, {key("name"), line.name}, {key("clause"), line.clause},
        {key("role"), line.role}, {key("text"), line.text}};
}

QJsonObject toJson(const QMap<ReportSection, QString>& remarks)
{
    QJsonObject object;
    for (auto remark = remarks.begin(); remark != remarks.end(); ++remark)
        object.insert(toId(remark.key()), *remark);
    return object;
}

QJsonObject toJson(const TrendMonth& month)
{
    return {{key("month"), ReportPeriod::monthOf(month.first).toId()}, {key("total"), month.total},
        {key("valid"), month.valid}, {key("punctuality"), toJson(month.punctuality)},
        {key("lastYear"), month.lastYear}};
}

QJsonObject toJson(const CategoryLine& line)
{
    return {{key("id"), line.id}, {key("label"), line.label}, {key("count"), line.count},
        {key("share"), toJson(line.share)}, {key("cumulative"), toJson(line.cumulative)},
        {key("previous"), line.before}, {key("lastYear"), line.lastYear}};
}

QJsonObject toJson(const PartyLine& line)
{
    return {{key("id"), line.id}, {key("label"), line.label}, {key("count"), line.count},
        {key("amount"), line.amount.toString()}, {key("share"), toJson(line.share)},
        {key("previousCount"), line.countBefore}, {key("lastYearCount"), line.countLastYear},
        {key("previousAmount"), line.amountBefore.toString()}, {key("lastYearAmount"), line.amountLastYear.toString()}};
}

QJsonObject toJson(const TopLine& line)
{
    return {{key("name"), line.name}, {key("count"), line.count}, {key("valid"), line.valid},
        {key("defectiveQuantity"), line.defectiveQuantity}, {key("loss"), line.loss.toString()},
        {key("previous"), line.before}, {key("lastYear"), line.lastYear},
        {key("previousLoss"), line.lossBefore.toString()}, {key("lastYearLoss"), line.lossLastYear.toString()}};
}

QJsonObject toJson(const ClassLine& line)
{
    return {{key("id"), line.id}, {key("label"), line.label}, {key("count"), line.count},
        {key("previous"), line.before}, {key("lastYear"), line.lastYear}};
}

QJsonObject toJson(const AgeClass& age)
{
    return {{key("fromDays"), age.from}, {key("toDays"), age.to ? QJsonValue(*age.to) : QJsonValue()},
        {key("count"), age.count}};
}

QJsonObject toJson(const OverdueLine& line)
{
    return {{key("id"), line.id.value()}, {key("number"), line.number}, {key("customer"), line.customer},
        {key("product"), line.product}, {key("dueAt"), line.dueAt.toIso()}, {key("days"), line.days},
        {key("workingDays"), line.workingDays}, {key("next"), line.next}};
}

QJsonObject toJson(const RepeatLine& line)
{
    return {{key("id"), line.id.value()}, {key("number"), line.number}, {key("customer"), line.customer},
        {key("product"), line.product}, {key("category"), line.category}, {key("nth"), line.nth},
        {key("earlierId"), line.earlierId.value()}, {key("earlierNumber"), line.earlierNumber}};
}

QJsonObject toJson(const DemandLine& line)
{
    return {{key("id"), line.id}, {key("label"), line.label}, {key("count"), line.count},
        {key("amount"), line.amount.toString()}, {key("previous"), line.before}, {key("lastYear"), line.lastYear},
        {key("previousAmount"), line.amountBefore.toString()}, {key("lastYearAmount"), line.amountLastYear.toString()}};
}

QJsonObject toJson(const CostLine& line)
{
    return {{key("id"), line.id}, {key("label"), line.label}, {key("estimate"), line.estimate.toString()},
        {key("actual"), line.actual.toString()}, {key("amount"), line.amount.toString()}, {key("count"), line.count},
        {key("previousAmount"), line.amountBefore.toString()}, {key("lastYearAmount"), line.amountLastYear.toString()}};
}

QJsonObject toJson(const CaseLine& line)
{
    return {{key("id"), line.id.value()}, {key("number"), line.number}, {key("customer"), line.customer},
        {key("product"), line.product}, {key("category"), line.category}, {key("status"), line.status},
        {key("loss"), line.loss.toString()}, {key("description"), line.description}, {key("comment"), line.comment}};
}

QJsonObject toJson(const AppendixEntry& entry)
{
    return {{key("figure"), entry.figure.figure.toId()}, {key("section"), toId(entry.figure.section)},
        {key("name"), entry.figure.name}, {key("count"), entry.figure.complaints.value_or(0)},
        {key("numbers"), QJsonArray::fromStringList(entry.numbers)}, {key("more"), entry.more}};
}

template <typename Line> QJsonArray toJson(const QList<Line>& lines)
{
    QJsonArray array;
    for (const Line& line : lines)
        array.append(toJson(line));
    return array;
}

} // namespace

QJsonObject monthReportToJson(const MonthReport& report, const ReportAppendix& appendix)
{
    QJsonObject object{
        {key("period"), toJson(report.period)},
        {key("asOf"), report.asOf.toIso()},
        {key("until"), report.until.toIso()},
        {key("now"), toJson(report.now)},
        {key("previous"), toJson(report.before)},
        {key("lastYear"), toJson(report.lastYear)},
        {key("yearToDate"), toJson(report.yearToDate)},
        {key("periods"),
            QJsonObject{{key("previous"), toJson(report.period.previous())},
                {key("lastYear"), toJson(report.period.yearBefore())},
                {key("yearToDate"), toJson(report.period.yearToDate())}}},
        {key("deliveredBatches"), toJson(report.inputs.deliveredBatches)},
        {key("shippedQuantity"), toJson(report.inputs.shippedQuantity)},
        {key("complaintRate"), toJson(report.perBatch)},
        {key("ppm"), ppmToJson(report.ppm)},
        {key("trend"), toJson(report.trend)},
        {key("categories"), toJson(report.categories)},
        {key("parties"), toJson(report.parties)},
        {key("customers"), toJson(report.customers)},
        {key("products"), toJson(report.products)},
        {key("closedCount"), report.now.closed},
        {key("meanDaysToClose"), toJson(report.times.meanDays)},
        {key("medianDaysToClose"), toJson(report.times.medianDays)},
        {key("openCount"), report.times.openCount},
        {key("ages"), toJson(report.ages)},
        {key("overdueCount"), report.times.overdueCount},
        {key("overdue"), toJson(report.overdue)},
        {key("repeatWindowMonths"), report.repeatWindowMonths},
        {key("repeats"), toJson(report.repeats)},
        {key("demands"), toJson(report.demands)},
        {key("costs"), toJson(report.costs)},
        {key("returns"),
            QJsonObject{{key("count"), report.now.returnCount}, {key("amount"), report.now.returnAmount.toString()},
                {key("quantity"), report.now.returnQuantity}}},
        {key("satisfaction"), toJson(report.satisfaction)},
        {key("followedUp"), toJson(report.now.followedUp)},
        {key("cases"), toJson(report.cases)},
        {key("casesAreChosen"), report.casesAreChosen},
        {key("scope"), toJson(report.scope, report.scopeName)},
        {key("times"),
            QJsonObject{{key("now"), toJson(report.times)}, {key("previous"), toJson(report.timesBefore)},
                {key("lastYear"), toJson(report.timesLastYear)}, {key("yearToDate"), toJson(report.timesYearToDate)}}},
        {key("previousComplaintRate"), toJson(report.perBatchBefore)},
        {key("previousPpm"), ppmToJson(report.ppmBefore)},
        {key("targets"), toJson(report.targets)},
        {key("remarks"), toJson(report.remarks)},
        {key("duties"), toJson(report.duties)},
        {key("nextFocus"), report.inputs.nextFocus},
        {key("rulebooks"), QJsonArray::fromStringList(report.rulebooks)},
        {key("rootHash"), report.rootHash},
    };
    if (!appendix.isEmpty())
        object.insert(key("appendix"), toJson(appendix));
    return object;
}

} // namespace kesu
