// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/thingstates.h"

#include "core/storage/database.h"

namespace kesu {

using namespace Qt::StringLiterals;

struct ThingStates::Reader
{
    DirectStatement select;
    SealedRow row;
};

ThingStates::ThingStates(Database& database)
    : m_database(database)
    , m_readers(size_t(sealedKinds().size()))
{
}

ThingStates::~ThingStates() = default;

std::vector<ThingStates::Reader>& ThingStates::readersOf(size_t kind)
{
    std::vector<Reader>& readers = m_readers[kind];
    if (readers.empty()) {
        for (const SealedTable& table : sealedKinds()[qsizetype(kind)].tables) {
            const QString where = table.key.isEmpty() ? QString() : u"WHERE %1 = ?1"_s.arg(table.key);
            DirectStatement select(m_database, SealedRow::selectSql(table, where));
            SealedRow row(table, select);
            readers.push_back({std::move(select), std::move(row)});
        }
    }
    return readers;
}

ThingState ThingStates::of(size_t kind, qint64 id)
{
    const SealedKind& sealed = sealedKinds()[qsizetype(kind)];
    beginThing(m_form, sealed, id);
    ThingState state;
    for (Reader& reader : readersOf(kind)) {
        if (!sealed.isWhole())
            reader.select.bind(1, id);
        while (reader.select.next()) {
            reader.row.appendTo(m_form, reader.select);
            state.isThere = true;
        }
    }
    state.digest = m_form.hash();
    return state;
}

std::vector<qint64> ThingStates::all(size_t kind)
{
    const SealedTable& table = sealedKinds()[qsizetype(kind)].tables.first();
    DirectStatement row(m_database,
        table.key.isEmpty() ? u"SELECT 0 FROM %1 LIMIT 1"_s.arg(table.table)
                            : u"SELECT %1 FROM %2 ORDER BY %1"_s.arg(table.key, table.table));
    std::vector<qint64> ids;
    while (row.next())
        ids.push_back(row.integer(0));
    return ids;
}

} // namespace kesu
