// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// tests/data/databases/schemaN.sql holds a database as Kesu wrote it when N was the newest schema.
#include "core/storage/database.h"
#include "core/storage/statement.h"
#include "tests/support/catch.h"

#include <QFile>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

namespace kesu::test {

using namespace Qt::StringLiterals;

/// The statements of a dump one by one: each ends with a semicolon at the end of a line, a trigger with END.
inline QStringList statementsOf(const QString& dump)
{
    QStringList statements;
    QString statement;
    for (const QString& line : dump.split(u'\n')) {
        statement += line + u'\n';
        const bool isTrigger = statement.startsWith(u"CREATE TRIGGER");
        if (line.endsWith(u';') && (!isTrigger || line == u"END;")) {
            statements += statement;
            statement.clear();
        }
    }
    return statements;
}

inline void restore(const QString& path, const QString& dumpName, int schema)
{
    QFile dump(QStringLiteral(KESU_TEST_DATA "/databases/") + dumpName);
    REQUIRE(dump.open(QIODevice::ReadOnly));
    const QString name = u"restore"_s;
    {
        QSqlDatabase made = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
        made.setDatabaseName(path);
        REQUIRE(made.open());
        QStringList statements = statementsOf(QString::fromUtf8(dump.readAll()));
        statements += u"PRAGMA application_id = %1"_s.arg(Database::applicationId);
        statements += u"PRAGMA user_version = %1"_s.arg(schema);
        for (const QString& statement : std::as_const(statements)) {
            QSqlQuery query(made);
            const bool done = query.exec(statement);
            INFO(statement.toStdString() << query.lastError().text().toStdString());
            REQUIRE(done);
        }
    }
    QSqlDatabase::removeDatabase(name);
}

/// Everything that a table holds, row by row.
inline QStringList rowsOf(Database& database, const QString& table)
{
    QStringList columns;
    Statement info(database, u"SELECT name FROM pragma_table_info('%1')"_s.arg(table));
    while (info.next())
        columns += info.text(u"name"_s);
    for (QString& column : columns)
        column = u"coalesce(%1, 'NULL')"_s.arg(column);
    Statement row(database, u"SELECT %1 AS line FROM %2"_s.arg(columns.join(u" || '|' || "_s), table));
    QStringList rows;
    while (row.next())
        rows += row.text(u"line"_s);
    rows.sort();
    return rows;
}

inline QStringList tablesOf(Database& database)
{
    Statement row(database, u"SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"_s);
    QStringList names;
    while (row.next())
        names += row.text(u"name"_s);
    return names;
}

/// Tables, indexes and triggers as they are written, in the order of their names.
inline QStringList schemaOf(Database& database)
{
    Statement row(database, u"SELECT type || ' ' || name || ' ' || coalesce(sql, '') AS line FROM sqlite_schema"_s);
    QStringList lines;
    while (row.next())
        lines += row.text(u"line"_s);
    lines.sort();
    return lines;
}

} // namespace kesu::test
