// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/preparedstatement.h"

#include "core/storage/databaseerror.h"

#include <QSqlError>
#include <sqlite3.h>

namespace kesu {

namespace {

Error errorOf(sqlite3* connection, const QString& path, const QString& sql)
{
    const QSqlError error({}, QString::fromUtf8(sqlite3_errmsg(connection)), QSqlError::StatementError,
        QString::number(sqlite3_extended_errcode(connection)));
    return databaseError(error, path, sql);
}

} // namespace

PreparedStatement::PreparedStatement(sqlite3* connection, const QString& sql, const QString& path)
    : m_sql(sql)
{
    const QByteArray text = sql.toUtf8();
    const int result = sqlite3_prepare_v3(connection, text.constData(), static_cast<int>(text.size()) + 1,
        SQLITE_PREPARE_PERSISTENT, &m_statement, nullptr);
    if (result != SQLITE_OK)
        throw errorOf(connection, path, sql);
    Q_ASSERT_X(m_statement, "PreparedStatement", "an empty statement");
    for (int place = 1; place <= sqlite3_bind_parameter_count(m_statement); ++place) {
        if (const char* name = sqlite3_bind_parameter_name(m_statement, place))
            m_parameters.insert(QString::fromUtf8(name + 1), place);
    }
}

PreparedStatement::~PreparedStatement()
{
    sqlite3_finalize(m_statement);
}

int PreparedStatement::parameter(const QString& name) const
{
    const auto found = m_parameters.constFind(name);
    Q_ASSERT_X(found != m_parameters.constEnd(), "PreparedStatement",
        qPrintable(name + QStringLiteral(" is no parameter of ") + m_sql));
    return *found;
}

int PreparedStatement::column(const QString& name) const
{
    if (m_columns.isEmpty()) {
        for (int place = 0; place < sqlite3_column_count(m_statement); ++place)
            m_columns.insert(QString::fromUtf8(sqlite3_column_name(m_statement, place)), place);
    }
    const auto found = m_columns.constFind(name);
    Q_ASSERT_X(found != m_columns.constEnd(), "PreparedStatement",
        qPrintable(name + QStringLiteral(" is no column of ") + m_sql));
    return *found;
}

void PreparedStatement::reset()
{
    sqlite3_reset(m_statement);
}

void PreparedStatement::clear()
{
    sqlite3_reset(m_statement);
    sqlite3_clear_bindings(m_statement);
}

void PreparedStatement::throwError(const QString& path) const
{
    throw errorOf(sqlite3_db_handle(m_statement), path, m_sql);
}

} // namespace kesu
