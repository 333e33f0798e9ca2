// SPDX-License-Identifier: GPL-3.0-or-later
// What the lines of a report were in the periods with which it compares itself.
#include "core/report/reportsections.h"

#include <QHash>

namespace kesu {

namespace {

QString keyOf(const CategoryLine& line)
{
    return line.label;
}

QString keyOf(const PartyLine& line)
{
    return line.label;
}

QString keyOf(const TopLine& line)
{
    return line.name;
}

template <typename Line> QString keyOf(const Line& line)
{
    return line.id;
}

/// Calls take(line, before, lastYear) for each line with the lines of the same key; a blank one where there is none.
template <typename Line, typename Take>
void compare(QList<Line>& lines, const QList<Line>& before, const QList<Line>& lastYear, const Take& take)
{
    const auto byKey = [](const QList<Line>& of) {
        QHash<QString, const Line*> found;
        for (const Line& line : of)
            found.insert(keyOf(line), &line);
        return found;
    };
    const QHash<QString, const Line*> then = byKey(before);
    const QHash<QString, const Line*> longAgo = byKey(lastYear);
    const Line none;
    for (Line& line : lines)
        take(line, *then.value(keyOf(line), &none), *longAgo.value(keyOf(line), &none));
}

} // namespace

void tellComparisons(MonthReport& report, const ComparedSections& before, const ComparedSections& lastYear)
{
    const auto counts = [](auto& line, const auto& then, const auto& longAgo) {
        line.before = then.count;
        line.lastYear = longAgo.count;
    };
    compare(report.categories, before.categories, lastYear.categories, counts);
    compare(report.satisfaction, before.satisfaction, lastYear.satisfaction, counts);
    compare(report.parties, before.parties, lastYear.parties,
        [](PartyLine& line, const PartyLine& then, const PartyLine& longAgo) {
            line.countBefore = then.count;
            line.countLastYear = longAgo.count;
            line.amountBefore = then.amount;
            line.amountLastYear = longAgo.amount;
        });
    const auto names = [&counts](TopLine& line, const TopLine& then, const TopLine& longAgo) {
        counts(line, then, longAgo);
        line.lossBefore = then.loss;
        line.lossLastYear = longAgo.loss;
    };
    compare(report.customers, before.customers, lastYear.customers, names);
    compare(report.products, before.products, lastYear.products, names);
    compare(report.demands, before.demands, lastYear.demands,
        [&counts](DemandLine& line, const DemandLine& then, const DemandLine& longAgo) {
            counts(line, then, longAgo);
            line.amountBefore = then.amount;
            line.amountLastYear = longAgo.amount;
        });
    compare(
        report.costs, before.costs, lastYear.costs, [](CostLine& line, const CostLine& then, const CostLine& longAgo) {
            line.amountBefore = then.amount;
            line.amountLastYear = longAgo.amount;
        });
}

} // namespace kesu
