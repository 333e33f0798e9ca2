// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/directstatement.h"

#include "core/storage/database.h"
#include "core/storage/preparedstatement.h"

#include <QScopeGuard>
#include <sqlite3.h>

namespace kesu {

DirectStatement::DirectStatement(Database& database, const char* sql)
    : DirectStatement(database, QString::fromUtf8(sql))
{
}

DirectStatement::DirectStatement(Database& database, const QString& sql)
    : m_database(database)
    , m_prepared(database.takeStatement(sql))
{
}

DirectStatement::~DirectStatement()
{
    m_prepared->clear();
    m_database.giveBack(std::move(m_prepared));
}

void DirectStatement::fail() const
{
    const auto resetAfter = qScopeGuard([this] { m_prepared->reset(); });
    m_prepared->throwError(m_database.path());
}

DirectStatement& DirectStatement::bind(int parameter, qint64 value)
{
    if (sqlite3_bind_int64(m_prepared->engine(), parameter, value) != SQLITE_OK)
        fail();
    return *this;
}

DirectStatement& DirectStatement::bind(int parameter, const QString& value)
{
    return bind(parameter, value.toUtf8());
}

DirectStatement& DirectStatement::bind(int parameter, const QByteArray& utf8)
{
    // A null pointer would be stored as NULL.
    const char* const bytes = utf8.isNull() ? "" : utf8.constData();
    if (sqlite3_bind_text(m_prepared->engine(), parameter, bytes, int(utf8.size()), SQLITE_TRANSIENT) != SQLITE_OK)
        fail();
    return *this;
}

DirectStatement& DirectStatement::bind(int parameter, std::optional<qint64> value)
{
    if (value)
        return bind(parameter, *value);
    if (sqlite3_bind_null(m_prepared->engine(), parameter) != SQLITE_OK)
        fail();
    return *this;
}

void DirectStatement::run()
{
    while (next()) { }
}

bool DirectStatement::next()
{
    const int result = sqlite3_step(m_prepared->engine());
    if (result == SQLITE_ROW)
        return true;
    if (result != SQLITE_DONE)
        fail();
    m_prepared->reset();
    return false;
}

qint64 DirectStatement::integer(int column) const
{
    return sqlite3_column_int64(m_prepared->engine(), column);
}

std::optional<qint64> DirectStatement::optionalInteger(int column) const
{
    if (sqlite3_column_type(m_prepared->engine(), column) == SQLITE_NULL)
        return {};
    return integer(column);
}

QString DirectStatement::text(int column) const
{
    return QString::fromUtf8(utf8(column));
}

QByteArrayView DirectStatement::utf8(int column) const
{
    // In this order: asking for the text may change the number of its bytes.
    const auto* const bytes = reinterpret_cast<const char*>(sqlite3_column_text(m_prepared->engine(), column));
    return {bytes, sqlite3_column_bytes(m_prepared->engine(), column)};
}

} // namespace kesu
