// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/statement.h"

#include "core/storage/database.h"
#include "core/storage/preparedstatement.h"

#include <QCoreApplication>
#include <QDir>
#include <QScopeGuard>
#include <sqlite3.h>

namespace kesu {

Statement::Statement(Database& database, const QString& sql)
    : m_database(database)
    , m_prepared(database.takeStatement(sql))
{
}

Statement::~Statement()
{
    m_prepared->clear();
    m_database.giveBack(std::move(m_prepared));
}

int Statement::parameter(const QString& name)
{
    if (m_running) {
        m_prepared->reset();
        m_running = false;
    }
    return m_prepared->parameter(name);
}

Statement& Statement::bind(const QString& name, const QString& value)
{
    // Never null, which would be stored as NULL: our tables have '' where nothing is known.
    const QByteArray text = value.toUtf8();
    const int place = parameter(name);
    if (sqlite3_bind_text(m_prepared->engine(), place, text.isNull() ? "" : text.constData(),
            static_cast<int>(text.size()), SQLITE_TRANSIENT)
        != SQLITE_OK)
        m_prepared->throwError(m_database.path());
    return *this;
}

Statement& Statement::bind(const QString& name, const QByteArray& bytes)
{
    const int place = parameter(name);
    const char* const data = bytes.isEmpty() ? "" : bytes.constData();
    if (sqlite3_bind_blob(m_prepared->engine(), place, data, static_cast<int>(bytes.size()), SQLITE_TRANSIENT)
        != SQLITE_OK)
        m_prepared->throwError(m_database.path());
    return *this;
}

Statement& Statement::bind(const QString& name, qint64 value)
{
    const int place = parameter(name);
    if (sqlite3_bind_int64(m_prepared->engine(), place, value) != SQLITE_OK)
        m_prepared->throwError(m_database.path());
    return *this;
}

Statement& Statement::bindUnlessEmpty(const QString& name, const QString& value)
{
    return value.isEmpty() ? bindNull(name) : bind(name, value);
}

Statement& Statement::bindNull(const QString& name)
{
    const int place = parameter(name);
    if (sqlite3_bind_null(m_prepared->engine(), place) != SQLITE_OK)
        m_prepared->throwError(m_database.path());
    return *this;
}

int Statement::run()
{
    if (m_running)
        m_prepared->reset();
    m_running = false;
    int result = SQLITE_ROW;
    while (result == SQLITE_ROW)
        result = sqlite3_step(m_prepared->engine());
    sqlite3* connection = sqlite3_db_handle(m_prepared->engine());
    if (result != SQLITE_DONE) {
        const auto resetAfter = qScopeGuard([this] { m_prepared->reset(); });
        m_prepared->throwError(m_database.path());
    }
    const int changed = sqlite3_changes(connection);
    m_lastInsertId = sqlite3_last_insert_rowid(connection);
    m_prepared->reset();
    return changed;
}

bool Statement::next()
{
    const int result = sqlite3_step(m_prepared->engine());
    m_running = result == SQLITE_ROW;
    if (m_running)
        return true;
    const auto resetAfter = qScopeGuard([this] { m_prepared->reset(); });
    if (result != SQLITE_DONE)
        m_prepared->throwError(m_database.path());
    return false;
}

bool Statement::isNull(int place) const
{
    return sqlite3_column_type(m_prepared->engine(), place) == SQLITE_NULL;
}

QString Statement::textAt(int place) const
{
    // In this order: asking for the text may change the number of its bytes.
    const auto* text = reinterpret_cast<const char*>(sqlite3_column_text(m_prepared->engine(), place));
    return QString::fromUtf8(text, sqlite3_column_bytes(m_prepared->engine(), place));
}

QString Statement::text(const QString& column) const
{
    return textAt(m_prepared->column(column));
}

qint64 Statement::integer(const QString& column) const
{
    return sqlite3_column_int64(m_prepared->engine(), m_prepared->column(column));
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
    if (isNull(m_prepared->column(column)))
        return {};
    return integer(column);
}

std::optional<Money> Statement::optionalMoney(const QString& column) const
{
    if (const auto fen = optionalInteger(column))
        return Money::fromFen(*fen);
    return {};
}

std::optional<Moment> Statement::optionalMoment(const QString& column) const
{
    if (isNull(m_prepared->column(column)))
        return {};
    return moment(column);
}

std::optional<QDate> Statement::optionalDate(const QString& column) const
{
    if (isNull(m_prepared->column(column)))
        return {};
    return date(column);
}

void Statement::throwUnreadable(const QString& column, const QString& stored) const
{
    throw Error(ErrorCode::DatabaseCorrupt,
        QCoreApplication::translate("Database", "The database “%1” is damaged; restore it from a backup.")
            .arg(QDir::toNativeSeparators(m_database.path())),
        QStringLiteral("%1 holds “%2”: %3").arg(column, stored, m_prepared->sql()));
}

qint64 selectNumber(Database& database, const QString& sql)
{
    Statement statement(database, sql);
    return statement.next() ? statement.integer(QStringLiteral("n")) : 0;
}

} // namespace kesu
