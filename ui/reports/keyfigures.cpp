// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/keyfigures.h"

#include <QCoreApplication>

namespace kesu {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(KeyFigures)
};

LedgerQuery inPeriod(const MonthReport& report)
{
    LedgerQuery query;
    query.from = report.period.from();
    query.to = report.period.to();
    return query;
}

KeyFigureGroup overview(const MonthReport& report)
{
    const PeriodFigures& now = report.now;
    const auto withStatus = [&](const QString& name, int count, const char* status) {
        LedgerQuery query = inPeriod(report);
        query.statuses = {QString::fromLatin1(status)};
        return KeyFigureLine{name, QString::number(count), query};
    };
    KeyFigureGroup group{Text::tr("Registered in the period"),
        {{Text::tr("All"), QString::number(now.total), inPeriod(report)},
            withStatus(Text::tr("Valid"), now.valid, "valid"), withStatus(Text::tr("Pending"), now.pending, "pending"),
            withStatus(Text::tr("Void"), now.invalid, "invalid"),
            withStatus(Text::tr("Out of scope"), now.outOfScope, "out-of-scope")}};
    return group;
}

} // namespace

QList<KeyFigureGroup> keyFigureGroups(const MonthReport& report)
{
    QList<KeyFigureGroup> groups{overview(report)};
    KeyFigureGroup categories{Text::tr("Defects"), {}};
    for (const CategoryLine& line : report.categories) {
        LedgerQuery query = inPeriod(report);
        query.categories = {line.id};
        categories.lines.append({line.label, QString::number(line.count), query});
    }
    KeyFigureGroup parties{Text::tr("Who bears the loss"), {}};
    for (const PartyLine& line : report.parties) {
        LedgerQuery query = inPeriod(report);
        query.party = line.id;
        parties.lines.append({line.label, QString::number(line.count), query});
    }
    KeyFigureGroup customers{Text::tr("Customers"), {}};
    for (const TopLine& line : report.customers) {
        LedgerQuery query = inPeriod(report);
        query.customer = line.name;
        customers.lines.append({line.name, QString::number(line.count), query});
    }
    for (const KeyFigureGroup& group : {categories, parties, customers})
        if (!group.lines.isEmpty())
            groups.append(group);
    return groups;
}

} // namespace kesu
