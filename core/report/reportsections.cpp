// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/reportsections.h"

#include "core/form/satisfaction.h"
#include "core/report/periodfigures.h"

#include <QCoreApplication>
#include <QHash>
#include <QMap>
#include <QSet>
#include <algorithm>

namespace kesu {

namespace {

constexpr qsizetype topCount = 10;
constexpr qsizetype caseCount = 3; // ReportSumLists reads as many

QString categoryLabel(const ReportedComplaint& complaint, const ReportLabels& labels)
{
    return complaint.categories.isEmpty()
        ? QString()
        : labels.label(complaint.rulebook, VocabularyKind::Category, complaint.categories.first());
}

} // namespace

QList<CategoryLine> ranked(QList<CategoryLine> lines)
{
    std::sort(lines.begin(), lines.end(), [](const CategoryLine& a, const CategoryLine& b) {
        return a.count != b.count ? a.count > b.count : a.label < b.label;
    });
    qint64 mentions = 0;
    for (const CategoryLine& line : std::as_const(lines))
        mentions += line.count;
    qint64 cumulative = 0;
    for (CategoryLine& line : lines) {
        cumulative += line.count;
        line.share = Rate{line.count, mentions};
        line.cumulative = Rate{cumulative, mentions};
    }
    return lines;
}

QList<PartyLine> ranked(QList<PartyLine> lines)
{
    std::sort(lines.begin(), lines.end(), [](const PartyLine& a, const PartyLine& b) {
        return a.amount != b.amount ? a.amount > b.amount : a.label < b.label;
    });
    Money total;
    for (const PartyLine& line : std::as_const(lines))
        total += line.amount;
    for (PartyLine& line : lines)
        line.share = Rate{line.amount.fen(), total.fen()};
    return lines;
}

QList<TopLine> ranked(QList<TopLine> lines)
{
    std::sort(lines.begin(), lines.end(), [](const TopLine& a, const TopLine& b) {
        if (a.count != b.count)
            return a.count > b.count;
        return a.loss != b.loss ? a.loss > b.loss : a.name < b.name;
    });
    return lines.first(std::min(topCount, lines.size()));
}

QList<DemandLine> ranked(QList<DemandLine> lines)
{
    std::stable_sort(
        lines.begin(), lines.end(), [](const DemandLine& a, const DemandLine& b) { return a.count > b.count; });
    return lines;
}

QList<CostLine> ranked(QList<CostLine> lines)
{
    std::stable_sort(
        lines.begin(), lines.end(), [](const CostLine& a, const CostLine& b) { return a.amount > b.amount; });
    return lines;
}

QList<TrendMonth> trendMonths(const ReportPeriod& period)
{
    QList<TrendMonth> months;
    for (int i = 0; i < 12; ++i)
        months += TrendMonth{
            .first = period.trendFrom().addMonths(i), .total = 0, .valid = 0, .punctuality = {}, .lastYear = 0};
    return months;
}

int monthsBetween(QDate first, QDate day)
{
    return (day.year() - first.year()) * 12 + day.month() - first.month();
}

void addToLastYear(QList<TrendMonth>& months, const ReportPeriod& period, QDate day, int count)
{
    const int index = monthsBetween(months.first().first.addYears(-1), day);
    if (index >= 0 && index < months.size() && period.trendMonth(QDate(day.year(), day.month(), 1)).contains(day))
        months[index].lastYear += count;
}

QList<TrendMonth> trendOf(const ReportedSelection& complaints, const ReportPeriod& period, Moment asOf)
{
    QList<TrendMonth> months = trendMonths(period);
    const auto monthOf = [&](Moment at) -> TrendMonth* {
        const QDate day = at.date();
        const int index = monthsBetween(months.first().first, day);
        return index >= 0 && index < 12 && day <= period.to() ? &months[index] : nullptr;
    };
    for (const ReportedComplaint* complaint : complaints) {
        if (complaint->registeredAt > asOf)
            continue;
        if (TrendMonth* month = monthOf(complaint->registeredAt)) {
            ++month->total;
            month->valid += complaint->status == QLatin1String("valid");
        }
        addToLastYear(months, period, complaint->registeredAt.date(), 1);
        const auto closedAt = closedBy(*complaint, asOf);
        if (!isHandled(*complaint) || !complaint->closeDueAt || !closedAt)
            continue;
        if (TrendMonth* month = monthOf(*closedAt)) {
            ++month->punctuality.whole;
            month->punctuality.part += *closedAt <= *complaint->closeDueAt;
        }
    }
    return months;
}

QList<CategoryLine> categoriesOf(const ReportedSelection& registered, const ReportLabels& labels)
{
    QHash<QString, CategoryLine> byLabel; // two rulebooks may give one thing different ids
    for (const ReportedComplaint* complaint : registered) {
        QSet<QString> seen;
        for (const QString& id : complaint->categories) {
            const QString label = labels.label(complaint->rulebook, VocabularyKind::Category, id);
            CategoryLine& line = byLabel[label];
            line.id = line.id.isEmpty() ? id : std::min(line.id, id);
            line.label = label;
            line.count += seen.contains(label) ? 0 : 1;
            seen.insert(label);
        }
    }
    return ranked(byLabel.values());
}

QList<PartyLine> partiesOf(const ReportedSelection& registered, const ReportLabels& labels)
{
    QHash<QString, PartyLine> byLabel;
    for (const ReportedComplaint* complaint : registered) {
        QSet<QString> seen;
        for (const ReportedBearer& bearer : complaint->bearers) {
            const QString label = labels.label(complaint->rulebook, VocabularyKind::Party, bearer.party);
            PartyLine& line = byLabel[label];
            line.id = line.id.isEmpty() ? bearer.party : std::min(line.id, bearer.party);
            line.label = label;
            line.count += seen.contains(label) ? 0 : 1;
            line.amount += bearer.amount;
            seen.insert(label);
        }
    }
    return ranked(byLabel.values());
}

QList<TopLine> topOf(const ReportedSelection& registered, TopBy by)
{
    return ranked(namesOf(registered, by));
}

QList<TopLine> namesOf(const ReportedSelection& registered, TopBy by)
{
    QHash<QString, TopLine> byName;
    for (const ReportedComplaint* complaint : registered) {
        const QString& name = by == TopBy::Customer ? complaint->customer : complaint->product;
        if (name.isEmpty())
            continue;
        TopLine& line = byName[name];
        line.name = name;
        ++line.count;
        line.valid += complaint->status == QLatin1String("valid");
        line.defectiveQuantity += complaint->defectiveQuantity.value_or(0);
        line.loss += complaint->lossTotal;
    }
    return byName.values();
}

QList<DemandLine> demandsOf(const ReportedSelection& registered, const ReportLabels& labels)
{
    QMap<QString, DemandLine> byId;
    QMap<QString, QString> rulebooks; // whose word each kind bears: that of the first by id, whatever the order
    for (const ReportedComplaint* complaint : registered) {
        QSet<QString> seen;
        for (const Demand& demand : complaint->demands) {
            DemandLine& line = byId[demand.kind];
            if (line.id.isEmpty() || complaint->rulebook < rulebooks[demand.kind]) {
                line.id = demand.kind;
                line.label = labels.label(complaint->rulebook, VocabularyKind::Demand, demand.kind);
                rulebooks[demand.kind] = complaint->rulebook;
            }
            line.count += seen.contains(demand.kind) ? 0 : 1;
            line.amount += demand.amount.value_or(Money());
            seen.insert(demand.kind);
        }
    }
    return ranked(byId.values());
}

QList<CostLine> costsOf(const ReportedSelection& registered, const ReportLabels& labels)
{
    QMap<QString, CostLine> byId;
    QMap<QString, QString> rulebooks;
    for (const ReportedComplaint* complaint : registered) {
        QSet<QString> seen;
        for (const Cost& cost : complaint->costs) {
            CostLine& line = byId[cost.kind];
            if (line.id.isEmpty() || complaint->rulebook < rulebooks[cost.kind]) {
                line.id = cost.kind;
                line.label = labels.label(complaint->rulebook, VocabularyKind::Cost, cost.kind);
                rulebooks[cost.kind] = complaint->rulebook;
            }
            line.estimate += cost.estimate.value_or(Money());
            line.actual += cost.actual.value_or(Money());
            line.amount += cost.amount();
            line.count += seen.contains(cost.kind) ? 0 : 1;
            seen.insert(cost.kind);
        }
    }
    return ranked(byId.values());
}

QList<ClassLine> satisfactionClasses()
{
    QList<ClassLine> lines;
    for (const QString& id : satisfactionIds())
        lines.append(ClassLine{.id = id, .label = satisfactionLabel(id), .count = 0});
    lines.append(ClassLine{.id = {}, .label = satisfactionLabel({}), .count = 0});
    return lines;
}

QList<ClassLine> satisfactionOf(const ReportedSelection& closed)
{
    QList<ClassLine> lines = satisfactionClasses();
    for (const ReportedComplaint* complaint : closed) {
        const auto line = std::find_if(
            lines.begin(), lines.end(), [&](const ClassLine& known) { return known.id == complaint->satisfaction; });
        ++(line == lines.end() ? lines.last() : *line).count;
    }
    return lines;
}

QList<AgeClass> ageClasses()
{
    return {{0, 7}, {8, 15}, {16, 30}, {31, oldestAgeDay}, {oldestAgeDay + 1, std::nullopt}};
}

void addToAge(QList<AgeClass>& classes, qint64 days, int count)
{
    for (AgeClass& age : classes)
        age.count += days >= age.from && (!age.to || days <= *age.to) ? count : 0;
}

QList<AgeClass> agesOf(const ReportedSelection& open, Moment until)
{
    QList<AgeClass> classes = ageClasses();
    for (const ReportedComplaint* complaint : open)
        addToAge(classes, complaint->registeredAt.date().daysTo(until.date()), 1);
    return classes;
}

ReportedSelection overdueAt(const ReportedSelection& open, Moment until)
{
    ReportedSelection overdue;
    std::copy_if(open.begin(), open.end(), std::back_inserter(overdue), [until](const ReportedComplaint* complaint) {
        return complaint->closeDueAt && *complaint->closeDueAt < until;
    });
    std::sort(overdue.begin(), overdue.end(), [](const ReportedComplaint* a, const ReportedComplaint* b) {
        return std::tie(*a->closeDueAt, a->id) < std::tie(*b->closeDueAt, b->id);
    });
    return overdue;
}

QList<OverdueLine> overdueOf(
    const ReportedSelection& overdue, Moment until, const WorkCalendar& calendar, const ReportLabels& labels)
{
    QList<OverdueLine> lines;
    for (const ReportedComplaint* complaint : overdue.first(std::min(mostReportedLines, overdue.size()))) {
        const QDate dueDay = complaint->closeDueAt->date();
        OverdueLine line{
            .id = complaint->id,
            .number = complaint->number,
            .customer = complaint->customer,
            .product = complaint->product,
            .dueAt = *complaint->closeDueAt,
            .days = static_cast<int>(dueDay.daysTo(until.date())),
            .workingDays = dueDay < until.date() ? calendar.workingDaysBetween(dueDay.addDays(1), until.date()) : 0,
            .next = {},
        };
        if (!complaint->nextStage.isEmpty()) {
            line.next = labels.label(complaint->rulebook, VocabularyKind::Stage, complaint->nextStage);
            if (!complaint->nextRole.isEmpty())
                line.next
                    = QCoreApplication::translate("MonthReport", "%1 (%2)")
                          .arg(line.next, labels.label(complaint->rulebook, VocabularyKind::Role, complaint->nextRole));
        }
        lines.append(line);
    }
    return lines;
}

QList<RepeatLine> ranked(QList<RepeatLine> lines)
{
    std::sort(lines.begin(), lines.end(),
        [](const RepeatLine& a, const RepeatLine& b) { return a.nth != b.nth ? a.nth > b.nth : a.id < b.id; });
    return lines.first(std::min(mostReportedLines, lines.size()));
}

QList<CaseLine> casesOf(const ReportedSelection& registered, const ReportLabels& labels)
{
    ReportedSelection sorted;
    std::copy_if(registered.begin(), registered.end(), std::back_inserter(sorted),
        [](const ReportedComplaint* complaint) { return !complaint->lossTotal.isZero(); });
    std::sort(sorted.begin(), sorted.end(), [](const ReportedComplaint* a, const ReportedComplaint* b) {
        return a->lossTotal != b->lossTotal ? a->lossTotal > b->lossTotal : a->id < b->id;
    });
    QList<CaseLine> lines;
    for (const ReportedComplaint* complaint : sorted.first(std::min(caseCount, sorted.size())))
        lines.append(caseLine(*complaint, labels));
    return lines;
}

CaseLine caseLine(const ReportedComplaint& complaint, const ReportLabels& labels)
{
    return CaseLine{
        .id = complaint.id,
        .number = complaint.number,
        .customer = complaint.customer,
        .product = complaint.product,
        .category = categoryLabel(complaint, labels),
        .status = labels.label(complaint.rulebook, VocabularyKind::Status, complaint.status),
        .loss = complaint.lossTotal,
        .description = complaint.description,
        .comment = {},
    };
}

} // namespace kesu
