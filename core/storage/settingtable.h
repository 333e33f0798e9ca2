// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QString>

namespace kesu {

class Database;

/// What a company sets for its database: named texts.
class SettingTable
{
public:
    explicit SettingTable(Database& database)
        : m_database(database)
    {
    }

    QMap<QString, QString> all() const;
    void store(const QString& name, const QString& value) const;

private:
    Database& m_database;
};

} // namespace kesu
