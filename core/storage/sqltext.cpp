// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sqltext.h"

namespace kesu {

using namespace Qt::StringLiterals;

QString insertSql(const QString& table, const QStringList& columns)
{
    return u"INSERT INTO %1 (%2) VALUES (:%3)"_s.arg(table, columns.join(u", "_s), columns.join(u", :"_s));
}

QString updateSql(const QString& table, const QStringList& columns, const QString& condition)
{
    QStringList assignments;
    assignments.reserve(columns.size());
    for (const QString& column : columns)
        assignments += u"%1 = :%1"_s.arg(column);
    return u"UPDATE %1 SET %2 WHERE %3"_s.arg(table, assignments.join(u", "_s), condition);
}

} // namespace kesu
