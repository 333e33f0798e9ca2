// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/ledgerfilter.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace kesu {

using namespace Qt::StringLiterals;

namespace {

QString toJson(const QStringList& words)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(words)).toJson(QJsonDocument::Compact));
}

/// A condition over the line's own columns, with the index by which such lines are found.
LedgerCondition ofLine(const QString& test, const QString& index, const QMap<QString, QString>& values)
{
    return {test, u"SELECT line.complaint_id FROM ledger_line AS line INDEXED BY %1 WHERE %2"_s.arg(index, test),
        values, {}};
}

/// A condition that is met by a row of another table of the same complaint.
LedgerCondition ofPart(const QString& table, const QString& test, const QMap<QString, QString>& values)
{
    return {u"EXISTS (SELECT 1 FROM %1 AS part WHERE part.complaint_id = line.complaint_id AND %2)"_s.arg(table, test),
        u"SELECT part.complaint_id FROM %1 AS part WHERE %2"_s.arg(table, test), values, {}};
}

LedgerCondition registered(const LedgerQuery& query)
{
    QStringList tests;
    QMap<QString, QString> values;
    if (query.from) {
        tests += u"line.registered_at >= :from"_s;
        values.insert(u"from"_s, Moment::startOf(*query.from).toIso());
    }
    if (query.to) {
        tests += u"line.registered_at <= :to"_s;
        values.insert(u"to"_s, Moment::endOf(*query.to).toIso());
    }
    return ofLine(tests.join(u" AND "_s), u"ledger_by_registration"_s, values);
}

LedgerCondition usingClause(const LedgerQuery& query)
{
    QString test = u"part.clause = :clause"_s;
    QMap<QString, QString> values{{u"clause"_s, query.clause}};
    if (!query.rulebook.isEmpty()) {
        test += u" AND part.rulebook = :rulebook"_s;
        values.insert(u"rulebook"_s, query.rulebook);
    }
    return ofPart(u"clause_use"_s, test, values);
}

} // namespace

QString openLine()
{
    return u"line.closed_at IS NULL AND line.status IN ('valid', 'pending')"_s;
}

QList<LedgerCondition> ledgerFilter(const LedgerQuery& query, Moment now)
{
    QList<LedgerCondition> conditions;
    if (query.statuses.size() == 1)
        conditions
            += ofLine(u"line.status = :status"_s, u"ledger_by_status"_s, {{u"status"_s, query.statuses.constFirst()}});
    else if (!query.statuses.isEmpty())
        conditions += ofLine(u"line.status IN (SELECT value FROM json_each(:statuses))"_s, u"ledger_by_status"_s,
            {{u"statuses"_s, toJson(query.statuses)}});
    if (!query.categories.isEmpty())
        conditions += ofPart(u"complaint_category"_s, u"part.category IN (SELECT value FROM json_each(:categories))"_s,
            {{u"categories"_s, toJson(query.categories)}});
    if (!query.customer.isEmpty())
        conditions
            += ofLine(u"line.customer_name = :customer"_s, u"ledger_by_customer"_s, {{u"customer"_s, query.customer}});
    if (!query.rulebook.isEmpty())
        conditions
            += ofLine(u"line.rulebook = :rulebook"_s, u"ledger_by_rulebook"_s, {{u"rulebook"_s, query.rulebook}});
    if (!query.clause.isEmpty())
        conditions += usingClause(query);
    if (!query.party.isEmpty())
        conditions += ofPart(u"liability_line"_s, u"part.party = :party"_s, {{u"party"_s, query.party}});
    if (query.from || query.to)
        conditions += registered(query);
    switch (query.progress) {
    case LedgerProgress::All:
        break;
    case LedgerProgress::Open:
        conditions += ofLine(openLine(), u"ledger_open"_s, {});
        break;
    case LedgerProgress::Overdue:
        conditions += ofLine(openLine() + u" AND (line.next_due_at < :now OR line.close_due_at < :now)"_s,
            u"ledger_open"_s, {{u"now"_s, now.toIso()}});
        break;
    case LedgerProgress::Closed:
        conditions += LedgerCondition{u"line.closed_at IS NOT NULL"_s, {}, {}, {}};
        break;
    }
    return conditions;
}

} // namespace kesu
