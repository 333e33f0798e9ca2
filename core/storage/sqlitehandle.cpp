// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sqlitehandle.h"

#include "core/base/error.h"

#include <QCoreApplication>
#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlQuery>
#include <QVariant>
#include <sqlite3.h>

namespace kesu {

namespace {

Error wrongDriver(const QString& detail)
{
    return Error(ErrorCode::DatabaseNotReadable,
        QCoreApplication::translate("Database",
            "The database driver of this installation does not fit the program; install Qt's SQLite driver that belongs"
            " to it."),
        detail);
}

} // namespace

sqlite3* sqliteHandle(const QSqlDatabase& connection)
{
    const QVariant handle = connection.driver()->handle();
    if (!handle.isValid() || qstrcmp(handle.typeName(), "sqlite3*") != 0)
        throw wrongDriver(QStringLiteral("driver %1").arg(connection.driverName()));
    // A driver with an engine of its own inside has other structures behind the same name of a type.
    QSqlQuery source(connection);
    const QString linked = QString::fromUtf8(sqlite3_sourceid());
    if (!source.exec(QStringLiteral("SELECT sqlite_source_id()")) || !source.next()
        || source.value(0).toString() != linked)
        throw wrongDriver(QStringLiteral("linked with SQLite %1").arg(linked));
    return *static_cast<sqlite3* const*>(handle.constData());
}

} // namespace kesu
