// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/service/rawfile.h"

#include "core/storage/database.h"
#include "core/storage/historychain.h"
#include "tests/support/catch.h"

#include <QRandomGenerator>
#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

namespace kesu::test {

using namespace Qt::StringLiterals;

RawFile::RawFile(const QString& path, Triggers triggers)
    : m_name(u"raw"_s)
    , m_connection(QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name))
{
    m_connection.setDatabaseName(path);
    REQUIRE(m_connection.open());
    run(u"PRAGMA ignore_check_constraints = ON"_s);
    run(u"PRAGMA synchronous = OFF"_s);
    if (triggers == Triggers::Keep)
        return;
    QStringList names;
    {
        QSqlQuery query(u"SELECT name, sql FROM sqlite_schema WHERE type = 'trigger' ORDER BY rowid"_s, m_connection);
        while (query.next()) {
            names += query.value(0).toString();
            m_triggers += query.value(1).toString();
        }
    }
    for (const QString& name : std::as_const(names))
        run(u"DROP TRIGGER "_s + name);
}

RawFile::~RawFile()
{
    close();
}

void RawFile::close()
{
    if (!m_connection.isOpen())
        return;
    for (const QString& trigger : std::as_const(m_triggers))
        run(trigger);
    m_connection.close();
    m_connection = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_name);
}

void RawFile::run(const QString& sql)
{
    QSqlQuery query(m_connection);
    const bool done = query.exec(sql);
    INFO(sql.toStdString() << ": " << query.lastError().text().toStdString());
    REQUIRE(done);
}

QString RawFile::text(const QString& sql)
{
    QSqlQuery query(sql, m_connection);
    return query.next() ? query.value(0).toString() : QString();
}

QStringList RawFile::tables()
{
    QSqlQuery query(u"SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'"
                    " ORDER BY name"_s,
        m_connection);
    QStringList names;
    while (query.next())
        names += query.value(0).toString();
    return names;
}

QStringList RawFile::columns(const QString& table)
{
    QSqlQuery query(u"SELECT name FROM pragma_table_info('%1')"_s.arg(table), m_connection);
    QStringList names;
    while (query.next())
        names += query.value(0).toString();
    return names;
}

QString RawFile::whereRow(const QString& table, int row, QVariantList& values)
{
    const QStringList names = columns(table);
    QSqlQuery query(u"SELECT %1 FROM %2 LIMIT 1 OFFSET %3"_s.arg(names.join(u", "), table).arg(row), m_connection);
    REQUIRE(query.next());
    QStringList conditions;
    for (int i = 0; i < names.size(); ++i) {
        conditions += names[i] + u" IS ?"_s;
        values += query.value(i);
    }
    return conditions.join(u" AND ");
}

void RawFile::changeBit(const QString& table, int row, const QString& column, QRandomGenerator& random)
{
    QVariantList values;
    const QString where = whereRow(table, row, values);
    const QVariant old = values[columns(table).indexOf(column)];
    const QString type = text(u"SELECT type FROM pragma_table_info('%1') WHERE name = '%2'"_s.arg(table, column));
    // The change may run into a key that is there already: then another bit.
    for (int attempt = 0; attempt < 50; ++attempt) {
        QVariant changed;
        if (old.isNull() || (type != u"INTEGER" && old.toByteArray().isEmpty())) {
            changed = type == u"INTEGER" ? QVariant(qint64(1))
                : type == u"BLOB"        ? QVariant(QByteArray(32, 'x'))
                                         : QVariant(old.isNull() ? QString(u""_s) : u"x"_s);
        } else if (type == u"INTEGER") {
            changed = old.toLongLong() ^ (qint64(1) << random.bounded(12));
        } else {
            QByteArray bytes = type == u"BLOB" ? old.toByteArray() : old.toString().toUtf8();
            const int at = int(random.bounded(int(bytes.size())));
            bytes[at] = char(bytes[at] ^ (1 << random.bounded(type == u"BLOB" ? 8 : 3)));
            changed = type == u"BLOB" ? QVariant(bytes) : QVariant(QString::fromUtf8(bytes));
        }
        QSqlQuery query(m_connection);
        query.prepare(u"UPDATE %1 SET %2 = ? WHERE %3"_s.arg(table, column, where));
        query.addBindValue(changed);
        for (const QVariant& value : std::as_const(values))
            query.addBindValue(value);
        if (query.exec() && query.numRowsAffected() == 1)
            return;
    }
    FAIL("no change was possible");
}

void RawFile::removeRow(const QString& table, int row)
{
    QVariantList values;
    const QString where = whereRow(table, row, values);
    QSqlQuery query(m_connection);
    query.prepare(u"DELETE FROM %1 WHERE %2"_s.arg(table, where));
    for (const QVariant& value : std::as_const(values))
        query.addBindValue(value);
    REQUIRE(query.exec());
    REQUIRE(query.numRowsAffected() == 1);
}

QString RawFile::content()
{
    QString all;
    for (const QString& table : tables()) {
        if (table.startsWith(u"report_") || table.startsWith(u"search_"))
            continue;
        QStringList quoted;
        for (const QString& column : columns(table))
            quoted += u"quote(%1)"_s.arg(column);
        QSqlQuery query(u"SELECT %1 FROM %2"_s.arg(quoted.join(u" || ',' || "), table), m_connection);
        while (query.next())
            all += table + u' ' + query.value(0).toString() + u'\n';
    }
    return all;
}

void rewriteChain(const QString& path, qint64 from)
{
    // The trigger that forbids it is taken away and put back, as a forger would.
    Database database(path, OpenMode::MustExist);
    QString trigger;
    {
        DirectStatement sql(database, u"SELECT sql FROM sqlite_schema WHERE name = 'history_keeps_what_is_written'"_s);
        REQUIRE(sql.next());
        trigger = sql.text(0);
    }
    runDirect(database, u"DROP TRIGGER history_keeps_what_is_written"_s);
    QByteArray hash;
    std::vector<std::pair<qint64, QByteArray>> hashes;
    {
        CanonicalForm form;
        DirectStatement row(database,
            u"SELECT sequence, at, who, entity, entity_id, action, field, old_value, new_value, why, state, hash"
            " FROM history ORDER BY sequence"_s);
        while (row.next()) {
            if (row.integer(0) < from) {
                hash = row.bytes(11).toByteArray();
                continue;
            }
            hash = HistoryChain::hashOf(form, hash, row, 0);
            hashes.emplace_back(row.integer(0), hash);
        }
    }
    DirectStatement change(database, u"UPDATE history SET hash = ?2 WHERE sequence = ?1"_s);
    for (const auto& [sequence, made] : hashes) {
        change.bind(1, sequence);
        change.bindBytes(2, made);
        change.run();
    }
    runDirect(database, trigger);
}

} // namespace kesu::test
