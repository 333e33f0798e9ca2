// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/changewatch.h"

#include "core/storage/database.h"
#include "core/storage/directstatement.h"
#include "core/storage/sealedthings.h"

#include <algorithm>
#include <sqlite3.h>

namespace kesu {

using namespace Qt::StringLiterals;

namespace {

/// The names of the columns of a table that its seal covers, for "UPDATE OF"; empty where it covers all.
QStringList watchedColumns(Database& database, const SealedTable& table)
{
    QStringList names;
    for (const QByteArray& name : table.only)
        names += QString::fromUtf8(name);
    if (table.except.isEmpty())
        return names;
    const DirectStatement all(database, u"SELECT * FROM main.%1"_s.arg(table.table));
    for (int i = 0; i < all.columns(); ++i)
        if (!table.except.contains(all.columnName(i)))
            names += QString::fromUtf8(all.columnName(i));
    return names;
}

} // namespace

size_t ChangeWatch::kinds()
{
    return size_t(sealedKinds().size());
}

void ChangeWatch::install()
{
    if (m_isInstalled)
        return;
    // Not marked as harmless: only the connection's own triggers may call it, not a schema that somebody has prepared.
    sqlite3_create_function_v2(
        m_database.handle(), "kesu_touch", 2, SQLITE_UTF8, this, &ChangeWatch::noteTouch, nullptr, nullptr, nullptr);
    for (size_t kind = 0; kind < kinds(); ++kind) {
        const SealedKind& sealed = sealedKinds()[qsizetype(kind)];
        for (const SealedTable& table : sealed.tables) {
            const auto watch = [&](const QString& when, const QString& event, const QStringList& rows) {
                QString body;
                for (const QString& row : rows)
                    body += u"SELECT kesu_touch(%1, %2);"_s.arg(
                        QString::number(kind), table.key.isEmpty() ? u"0"_s : row + u'.' + table.key);
                runDirect(m_database,
                    u"CREATE TEMP TRIGGER \"watch_%1_%2_%3\" AFTER %4 ON main.%2 BEGIN %5 END"_s.arg(
                        sealed.word, table.table, when, event, body));
            };
            const QStringList columns = watchedColumns(m_database, table);
            watch(u"insert"_s, u"INSERT"_s, {u"NEW"_s});
            watch(u"update"_s, columns.isEmpty() ? u"UPDATE"_s : u"UPDATE OF "_s + columns.join(u", "),
                {u"OLD"_s, u"NEW"_s});
            watch(u"delete"_s, u"DELETE"_s, {u"OLD"_s});
        }
    }
    m_isInstalled = true;
}

void ChangeWatch::noteTouch(sqlite3_context* context, int count, sqlite3_value** values)
{
    Q_ASSERT(count == 2);
    Q_UNUSED(count);
    static_cast<ChangeWatch*>(sqlite3_user_data(context))
        ->touch(size_t(sqlite3_value_int(values[0])), sqlite3_value_int64(values[1]));
}

std::vector<qint64> ChangeWatch::take(size_t kind)
{
    std::vector<qint64> ids = std::move(m_touched[kind]);
    m_touched[kind].clear();
    std::ranges::sort(ids);
    ids.erase(std::ranges::unique(ids).begin(), ids.end());
    return ids;
}

void ChangeWatch::forget()
{
    for (std::vector<qint64>& ids : m_touched)
        ids.clear();
}

} // namespace kesu
