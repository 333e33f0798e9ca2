// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace kesu {

/// "INSERT INTO table (a, b) VALUES (:a, :b)": columns and parameters have the same names, so that one list serves
/// both.
QString insertSql(const QString& table, const QStringList& columns);
/// "UPDATE table SET a = :a, b = :b WHERE condition"
QString updateSql(const QString& table, const QStringList& columns, const QString& condition);

} // namespace kesu
