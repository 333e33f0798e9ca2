// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/statement.h"

#include "core/storage/database.h"
#include "core/storage/databaseerror.h"

#include <QCoreApplication>
#include <QDir>
#include <QSqlError>
#include <QSqlRecord>
#include <QVariant>

namespace kesu {

Statement::Statement(Database& database, const QString& sql)
    : m_database(database)
    , m_sql(sql)
    , m_query(database.takeQuery(sql))
{
}

Statement::~Statement()
{
    m_query->finish();
    m_database.giveBack(m_sql, std::move(m_query));
}

Statement& Statement::bind(const QString& name, const QString& value)
{
    // A null QString would be stored as NULL.
    m_query->bindValue(QLatin1Char(':') + name, value.isNull() ? QStringLiteral("") : value);
    return *this;
}

Statement& Statement::bind(const QString& name, qint64 value)
{
    m_query->bindValue(QLatin1Char(':') + name, QVariant::fromValue(value));
    return *this;
}

Statement& Statement::bindUnlessEmpty(const QString& name, const QString& value)
{
    return value.isEmpty() ? bindNull(name) : bind(name, value);
}

Statement& Statement::bindNull(const QString& name)
{
    m_query->bindValue(QLatin1Char(':') + name, QVariant());
    return *this;
}

void Statement::execute()
{
    if (!m_query->exec())
        throw databaseError(m_query->lastError(), m_database.path(), m_sql);
}

int Statement::run()
{
    execute();
    const int changed = m_query->numRowsAffected();
    m_lastInsertId = m_query->lastInsertId().toLongLong();
    m_query->finish();
    return changed;
}

bool Statement::next()
{
    if (!m_running) {
        execute();
        m_running = true;
    }
    if (m_query->next())
        return true;
    if (m_query->lastError().isValid())
        throw databaseError(m_query->lastError(), m_database.path(), m_sql);
    m_query->finish();
    m_running = false;
    return false;
}

QVariant Statement::value(const QString& column) const
{
    if (m_columns.isEmpty()) {
        const QSqlRecord record = m_query->record();
        for (int i = 0; i < record.count(); ++i)
            m_columns.insert(record.fieldName(i), i);
    }
    const auto found = m_columns.constFind(column);
    Q_ASSERT_X(
        found != m_columns.constEnd(), "Statement", qPrintable(column + QStringLiteral(" is no column of ") + m_sql));
    return m_query->value(*found);
}

QString Statement::text(const QString& column) const
{
    return value(column).toString();
}

qint64 Statement::integer(const QString& column) const
{
    return value(column).toLongLong();
}

Moment Statement::moment(const QString& column) const
{
    const QString iso = text(column);
    if (const auto moment = Moment::tryFromIso(iso))
        return *moment;
    throwUnreadable(column, iso);
}

QDate Statement::date(const QString& column) const
{
    const QString iso = text(column);
    if (const auto date = tryDateFromIso(iso))
        return *date;
    throwUnreadable(column, iso);
}

std::optional<qint64> Statement::optionalInteger(const QString& column) const
{
    const QVariant number = value(column);
    if (number.isNull())
        return {};
    return number.toLongLong();
}

std::optional<Money> Statement::optionalMoney(const QString& column) const
{
    if (const auto fen = optionalInteger(column))
        return Money::fromFen(*fen);
    return {};
}

std::optional<Moment> Statement::optionalMoment(const QString& column) const
{
    if (value(column).isNull())
        return {};
    return moment(column);
}

std::optional<QDate> Statement::optionalDate(const QString& column) const
{
    if (value(column).isNull())
        return {};
    return date(column);
}

void Statement::throwUnreadable(const QString& column, const QString& stored) const
{
    throw Error(ErrorCode::DatabaseCorrupt,
        QCoreApplication::translate("Database", "The database “%1” is damaged; restore it from a backup.")
            .arg(QDir::toNativeSeparators(m_database.path())),
        QStringLiteral("%1 holds “%2”: %3").arg(column, stored, m_sql));
}

qint64 selectNumber(Database& database, const QString& sql)
{
    Statement statement(database, sql);
    return statement.next() ? statement.integer(QStringLiteral("n")) : 0;
}

} // namespace kesu
