// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/directstatement.h"

#include "core/storage/database.h"
#include "core/storage/preparedstatement.h"

#include <QScopeGuard>
#include <sqlite3.h>

namespace kesu {

namespace {

/// A null pointer would be stored as NULL.
const char* notNull(QByteArrayView bytes)
{
    return bytes.isEmpty() ? "" : bytes.data();
}

/// Which columns a * stands for is settled when the statement is compiled: one that waited through a change of the
/// schema would have those of before.
bool mayWait(const QString& sql)
{
    return !sql.contains(QLatin1String(" * FROM"));
}

} // namespace

DirectStatement::DirectStatement(Database& database, const char* sql)
    : DirectStatement(database, QString::fromUtf8(sql))
{
}

DirectStatement::DirectStatement(Database& database, const QString& sql)
    : m_database(&database)
    , m_prepared(mayWait(sql) ? database.takeStatement(sql)
                              : std::make_unique<PreparedStatement>(database.handle(), sql, database.path()))
{
}

DirectStatement::DirectStatement(DirectStatement&&) noexcept = default;

DirectStatement::~DirectStatement()
{
    if (!m_prepared || !mayWait(m_prepared->sql()))
        return;
    m_prepared->clear();
    m_database->giveBack(std::move(m_prepared));
}

void DirectStatement::expect(int result) const
{
    if (result == SQLITE_OK)
        return;
    const auto resetAfter = qScopeGuard([this] { m_prepared->reset(); });
    m_prepared->throwError(m_database->path());
}

DirectStatement& DirectStatement::bind(int parameter, qint64 value)
{
    expect(sqlite3_bind_int64(m_prepared->engine(), parameter, value));
    return *this;
}

DirectStatement& DirectStatement::bind(int parameter, const QString& value)
{
    return bind(parameter, value.toUtf8());
}

DirectStatement& DirectStatement::bind(int parameter, const QByteArray& utf8)
{
    expect(sqlite3_bind_text64(
        m_prepared->engine(), parameter, notNull(utf8), sqlite3_uint64(utf8.size()), SQLITE_TRANSIENT, SQLITE_UTF8));
    return *this;
}

DirectStatement& DirectStatement::bind(int parameter, std::optional<qint64> value)
{
    return value ? bind(parameter, *value) : bindNull(parameter);
}

DirectStatement& DirectStatement::bindNull(int parameter)
{
    expect(sqlite3_bind_null(m_prepared->engine(), parameter));
    return *this;
}

DirectStatement& DirectStatement::bindText(int parameter, QByteArrayView utf8)
{
    expect(sqlite3_bind_text64(
        m_prepared->engine(), parameter, notNull(utf8), sqlite3_uint64(utf8.size()), SQLITE_STATIC, SQLITE_UTF8));
    return *this;
}

DirectStatement& DirectStatement::bindBytes(int parameter, QByteArrayView bytes)
{
    expect(sqlite3_bind_blob64(
        m_prepared->engine(), parameter, notNull(bytes), sqlite3_uint64(bytes.size()), SQLITE_STATIC));
    return *this;
}

bool DirectStatement::next()
{
    const int result = sqlite3_step(m_prepared->engine());
    if (result == SQLITE_ROW)
        return true;
    if (result != SQLITE_DONE)
        expect(result);
    m_prepared->reset();
    return false;
}

int DirectStatement::run()
{
    while (next()) { }
    return sqlite3_changes(m_database->handle());
}

void DirectStatement::reset()
{
    m_prepared->reset();
}

int DirectStatement::columns() const
{
    return sqlite3_column_count(m_prepared->engine());
}

QByteArray DirectStatement::columnName(int column) const
{
    return sqlite3_column_name(m_prepared->engine(), column);
}

DirectStatement::Kind DirectStatement::kind(int column) const
{
    switch (sqlite3_column_type(m_prepared->engine(), column)) {
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

qint64 DirectStatement::integer(int column) const
{
    return sqlite3_column_int64(m_prepared->engine(), column);
}

std::optional<qint64> DirectStatement::optionalInteger(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(integer(column));
}

double DirectStatement::real(int column) const
{
    return sqlite3_column_double(m_prepared->engine(), column);
}

QByteArrayView DirectStatement::bytes(int column) const
{
    // In this order: asking for the bytes may change their number.
    const void* const data = sqlite3_column_blob(m_prepared->engine(), column);
    return {static_cast<const char*>(data), data ? sqlite3_column_bytes(m_prepared->engine(), column) : 0};
}

void runDirect(Database& database, const QString& sql)
{
    DirectStatement(database, sql).run();
}

} // namespace kesu
