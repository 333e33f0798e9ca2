// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledger/ledgerviews.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSettings>

namespace kesu {

namespace {

const QString arrayKey = QStringLiteral("ledger/views");

QStringList textsOf(const QJsonValue& value)
{
    QStringList texts;
    for (const QJsonValue entry : value.toArray())
        texts << entry.toString();
    return texts;
}

} // namespace

QByteArray LedgerViews::toJson(const LedgerQuery& query)
{
    return QJsonDocument(QJsonObject{
                             {QStringLiteral("search"), query.search},
                             {QStringLiteral("statuses"), QJsonArray::fromStringList(query.statuses)},
                             {QStringLiteral("categories"), QJsonArray::fromStringList(query.categories)},
                             {QStringLiteral("customer"), query.customer},
                             {QStringLiteral("rulebook"), query.rulebook},
                             {QStringLiteral("party"), query.party},
                             {QStringLiteral("from"), query.from ? toIso(*query.from) : QString()},
                             {QStringLiteral("to"), query.to ? toIso(*query.to) : QString()},
                             {QStringLiteral("progress"), static_cast<int>(query.progress)},
                             {QStringLiteral("sort"), static_cast<int>(query.sort)},
                             {QStringLiteral("direction"), static_cast<int>(query.direction)},
                         })
        .toJson(QJsonDocument::Compact);
}

std::optional<LedgerQuery> LedgerViews::tryFromJson(const QByteArray& json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject())
        return std::nullopt;
    const QJsonObject object = document.object();
    const int progress = object.value(QStringLiteral("progress")).toInt(-1);
    const int sort = object.value(QStringLiteral("sort")).toInt(-1);
    const int direction = object.value(QStringLiteral("direction")).toInt(-1);
    if (progress < 0 || progress > static_cast<int>(LedgerProgress::Closed) || sort < 0
        || sort > static_cast<int>(LedgerSort::CloseDueAt) || direction < 0
        || direction > static_cast<int>(SortDirection::Descending))
        return std::nullopt;
    LedgerQuery query;
    query.search = object.value(QStringLiteral("search")).toString();
    query.statuses = textsOf(object.value(QStringLiteral("statuses")));
    query.categories = textsOf(object.value(QStringLiteral("categories")));
    query.customer = object.value(QStringLiteral("customer")).toString();
    query.rulebook = object.value(QStringLiteral("rulebook")).toString();
    query.party = object.value(QStringLiteral("party")).toString();
    query.from = tryDateFromIso(object.value(QStringLiteral("from")).toString());
    query.to = tryDateFromIso(object.value(QStringLiteral("to")).toString());
    query.progress = static_cast<LedgerProgress>(progress);
    query.sort = static_cast<LedgerSort>(sort);
    query.direction = static_cast<SortDirection>(direction);
    return query;
}

QList<LedgerView> LedgerViews::load()
{
    QList<LedgerView> views;
    QSettings settings;
    const int count = settings.beginReadArray(arrayKey);
    for (int i = 0; i < count; ++i) {
        settings.setArrayIndex(i);
        const QString name = settings.value(QStringLiteral("name")).toString();
        const auto query = tryFromJson(settings.value(QStringLiteral("query")).toByteArray());
        if (!name.isEmpty() && query)
            views << LedgerView{name, *query};
    }
    settings.endArray();
    return views;
}

void LedgerViews::save(const QList<LedgerView>& views)
{
    QSettings settings;
    settings.remove(arrayKey);
    settings.beginWriteArray(arrayKey, static_cast<int>(views.size()));
    for (int i = 0; i < views.size(); ++i) {
        settings.setArrayIndex(i);
        settings.setValue(QStringLiteral("name"), views.at(i).name);
        settings.setValue(QStringLiteral("query"), toJson(views.at(i).query));
    }
    settings.endArray();
}

} // namespace kesu
