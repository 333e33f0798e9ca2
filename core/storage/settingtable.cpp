// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/settingtable.h"

#include "core/storage/statement.h"

namespace kesu {

using namespace Qt::StringLiterals;

QMap<QString, QString> SettingTable::all() const
{
    Statement row(m_database, u"SELECT name, value FROM setting"_s);
    QMap<QString, QString> settings;
    while (row.next())
        settings.insert(row.text(u"name"_s), row.text(u"value"_s));
    return settings;
}

void SettingTable::store(const QString& name, const QString& value) const
{
    Statement statement(m_database,
        u"INSERT INTO setting (name, value) VALUES (:name, :value)"
        " ON CONFLICT (name) DO UPDATE SET value = excluded.value"_s);
    statement.bind(u"name"_s, name).bind(u"value"_s, value).run();
}

} // namespace kesu
