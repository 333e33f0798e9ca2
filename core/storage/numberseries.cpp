// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/numberseries.h"

#include "core/storage/database.h"
#include "core/storage/statement.h"

namespace kesu {

using namespace Qt::StringLiterals;

qint64 NumberSeries::take(const QString& series) const
{
    Q_ASSERT(m_database.isInTransaction());
    Statement statement(m_database,
        u"INSERT INTO number_series (series, last) VALUES (:series, 1)"
        " ON CONFLICT (series) DO UPDATE SET last = last + 1 RETURNING last"_s);
    statement.bind(u"series"_s, series);
    statement.next();
    return statement.integer(u"last"_s);
}

void NumberSeries::raiseTo(const QString& series, qint64 serial) const
{
    Q_ASSERT(m_database.isInTransaction());
    Statement statement(m_database,
        u"INSERT INTO number_series (series, last) VALUES (:series, :serial)"
        " ON CONFLICT (series) DO UPDATE SET last = max(last, excluded.last)"_s);
    statement.bind(u"series"_s, series).bind(u"serial"_s, serial).run();
}

} // namespace kesu
