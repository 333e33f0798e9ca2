// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/statescan.h"

#include "core/storage/database.h"

#include <cstring>

namespace kesu {

using namespace Qt::StringLiterals;

StateScan::StateScan(Database& database, size_t kind, IdRange range)
    : m_kind(sealedKinds()[qsizetype(kind)])
{
    for (const SealedTable& table : m_kind.tables) {
        const QString where = table.key.isEmpty() ? QString() : u"WHERE %1 BETWEEN ?1 AND ?2"_s.arg(table.key);
        DirectStatement select(database, SealedRow::selectSql(table, where));
        SealedRow row(table, select);
        if (!where.isEmpty()) {
            select.bind(1, range.from);
            select.bind(2, range.to);
        }
        m_readers.push_back({std::move(select), std::move(row)});
        m_readers.back().hasRow = m_readers.back().select.next();
    }
}

std::optional<FoundState> StateScan::next()
{
    std::optional<qint64> id;
    for (const Reader& reader : m_readers)
        if (reader.hasRow)
            id = id ? qMin(*id, reader.select.integer(0)) : reader.select.integer(0);
    if (!id)
        return {};
    beginThing(m_form, m_kind, *id);
    for (Reader& reader : m_readers) {
        while (reader.hasRow && reader.select.integer(0) == *id) {
            reader.row.appendTo(m_form, reader.select);
            reader.hasRow = reader.select.next();
        }
    }
    FoundState found{*id, {}};
    const QByteArray digest = m_form.hash();
    std::memcpy(found.state.data(), digest.constData(), found.state.size());
    return found;
}

} // namespace kesu
