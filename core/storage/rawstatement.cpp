// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/rawstatement.h"

#include "core/storage/database.h"
#include "core/storage/preparedstatement.h"

#include <sqlite3.h>

namespace kesu {

RawStatement::RawStatement(Database& database, const QString& sql)
    : m_database(database)
    , m_prepared(database.takeStatement(sql))
{
}

RawStatement::~RawStatement()
{
    m_prepared->clear();
    m_database.giveBack(std::move(m_prepared));
}

void RawStatement::fail() const
{
    m_prepared->throwError(m_database.path());
}

RawStatement& RawStatement::bind(int parameter, qint64 value)
{
    if (sqlite3_bind_int64(m_prepared->engine(), parameter, value) != SQLITE_OK)
        fail();
    return *this;
}

RawStatement& RawStatement::bind(int parameter, const QString& value)
{
    const QByteArray utf8 = value.toUtf8();
    if (sqlite3_bind_text(m_prepared->engine(), parameter, utf8.constData(), int(utf8.size()), SQLITE_TRANSIENT)
        != SQLITE_OK)
        fail();
    return *this;
}

RawStatement& RawStatement::bindBytes(int parameter, QByteArrayView value)
{
    // An empty blob must not become NULL, which a null pointer would mean.
    const char* const data = value.isEmpty() ? "" : value.data();
    if (sqlite3_bind_blob(m_prepared->engine(), parameter, data, int(value.size()), SQLITE_STATIC) != SQLITE_OK)
        fail();
    return *this;
}

bool RawStatement::next()
{
    const int code = sqlite3_step(m_prepared->engine());
    if (code == SQLITE_ROW)
        return true;
    if (code != SQLITE_DONE)
        fail();
    return false;
}

void RawStatement::reset()
{
    sqlite3_reset(m_prepared->engine());
}

int RawStatement::run()
{
    next();
    reset();
    return sqlite3_changes(sqlite3_db_handle(m_prepared->engine()));
}

qint64 RawStatement::integer(int column) const
{
    return sqlite3_column_int64(m_prepared->engine(), column);
}

QString RawStatement::text(int column) const
{
    const auto* const data = reinterpret_cast<const char*>(sqlite3_column_text(m_prepared->engine(), column));
    return QString::fromUtf8(data, sqlite3_column_bytes(m_prepared->engine(), column));
}

bool RawStatement::isNull(int column) const
{
    return sqlite3_column_type(m_prepared->engine(), column) == SQLITE_NULL;
}

QByteArrayView RawStatement::bytes(int column) const
{
    const auto* const data = static_cast<const char*>(sqlite3_column_blob(m_prepared->engine(), column));
    return {data, sqlite3_column_bytes(m_prepared->engine(), column)};
}

} // namespace kesu
