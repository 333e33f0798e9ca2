// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sqlitestatement.h"

#include "core/storage/database.h"
#include "core/storage/preparedstatement.h"

#include <QScopeGuard>
#include <sqlite3.h>

namespace kesu {

SqliteStatement::SqliteStatement(Database& database, const QString& sql)
    : m_database(&database)
    , m_prepared(std::make_unique<PreparedStatement>(database.handle(), sql, database.path()))
    , m_statement(m_prepared->engine())
{
}

SqliteStatement::SqliteStatement(SqliteStatement&&) noexcept = default;

SqliteStatement::~SqliteStatement() = default;

void SqliteStatement::expect(int result) const
{
    if (result != SQLITE_OK)
        m_prepared->throwError(m_database->path());
}

void SqliteStatement::bind(int parameter, qint64 value)
{
    expect(sqlite3_bind_int64(m_statement, parameter, value));
}

void SqliteStatement::bindText(int parameter, QByteArrayView utf8)
{
    // Empty text must not become NULL, as a null pointer would.
    const char* text = utf8.isEmpty() ? "" : utf8.data();
    expect(sqlite3_bind_text64(m_statement, parameter, text, sqlite3_uint64(utf8.size()), SQLITE_STATIC, SQLITE_UTF8));
}

void SqliteStatement::bindBytes(int parameter, QByteArrayView bytes)
{
    const char* data = bytes.isEmpty() ? "" : bytes.data();
    expect(sqlite3_bind_blob64(m_statement, parameter, data, sqlite3_uint64(bytes.size()), SQLITE_STATIC));
}

void SqliteStatement::bindNull(int parameter)
{
    expect(sqlite3_bind_null(m_statement, parameter));
}

bool SqliteStatement::next()
{
    const int result = sqlite3_step(m_statement);
    if (result == SQLITE_ROW)
        return true;
    const auto ended = qScopeGuard([this] { sqlite3_reset(m_statement); });
    if (result != SQLITE_DONE)
        m_prepared->throwError(m_database->path());
    return false;
}

void SqliteStatement::run()
{
    while (next()) { }
}

void SqliteStatement::reset()
{
    sqlite3_reset(m_statement);
}

int SqliteStatement::columns() const
{
    return sqlite3_column_count(m_statement);
}

QByteArray SqliteStatement::columnName(int column) const
{
    return sqlite3_column_name(m_statement, column);
}

SqliteStatement::Kind SqliteStatement::kind(int column) const
{
    switch (sqlite3_column_type(m_statement, column)) {
    case SQLITE_INTEGER:
        return Kind::Integer;
    case SQLITE_FLOAT:
        return Kind::Real;
    case SQLITE_TEXT:
        return Kind::Text;
    case SQLITE_BLOB:
        return Kind::Bytes;
    default:
        return Kind::Null;
    }
}

qint64 SqliteStatement::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

double SqliteStatement::real(int column) const
{
    return sqlite3_column_double(m_statement, column);
}

QByteArrayView SqliteStatement::bytes(int column) const
{
    const void* data = sqlite3_column_blob(m_statement, column);
    return {static_cast<const char*>(data), qsizetype(data ? sqlite3_column_bytes(m_statement, column) : 0)};
}

void runSqlite(Database& database, const QString& sql)
{
    SqliteStatement(database, sql).run();
}

} // namespace kesu
