// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/historytable.h"

#include "core/storage/database.h"
#include "core/storage/historychain.h"
#include "core/storage/statement.h"

namespace kesu {

using namespace Qt::StringLiterals;

QString toWord(HistoryEntity entity)
{
    switch (entity) {
    case HistoryEntity::Complaint:
        return u"complaint"_s;
    case HistoryEntity::Customer:
        return u"customer"_s;
    case HistoryEntity::Product:
        return u"product"_s;
    case HistoryEntity::Department:
        return u"department"_s;
    case HistoryEntity::Staff:
        return u"staff"_s;
    case HistoryEntity::Setting:
        return u"setting"_s;
    case HistoryEntity::Rulebook:
        return u"rulebook"_s;
    case HistoryEntity::Assessment:
        return u"assessment"_s;
    case HistoryEntity::Report:
        return u"report"_s;
    case HistoryEntity::User:
        return u"user"_s;
    case HistoryEntity::Role:
        return u"role"_s;
    case HistoryEntity::Database:
        return u"database"_s;
    }
    Q_UNREACHABLE();
}

void HistoryTable::append(HistoryEntity entity, qint64 entityId, const HistoryEntry& entry) const
{
    Q_ASSERT(m_database.isInTransaction());
    m_database.chain().append(entity, entityId, entry);
}

QList<HistoryEntry> HistoryTable::of(HistoryEntity entity, qint64 entityId) const
{
    Statement row(m_database,
        u"SELECT sequence, at, who, action, field, old_value, new_value, why FROM history"
        " WHERE entity = :entity AND entity_id = :entity_id ORDER BY sequence"_s);
    row.bind(u"entity"_s, toWord(entity)).bind(u"entity_id"_s, entityId);
    QList<HistoryEntry> entries;
    while (row.next()) {
        HistoryEntry entry;
        entry.sequence = row.integer(u"sequence"_s);
        entry.at = row.moment(u"at"_s);
        entry.who = row.text(u"who"_s);
        entry.action = row.text(u"action"_s);
        entry.field = row.text(u"field"_s);
        entry.oldValue = row.text(u"old_value"_s);
        entry.newValue = row.text(u"new_value"_s);
        entry.why = row.text(u"why"_s);
        entries += entry;
    }
    if (m_database.isInTransaction())
        entries += m_database.chain().waiting(entity, entityId);
    return entries;
}

namespace {

std::optional<ChainedEntry> read(Statement& row)
{
    if (!row.next())
        return {};
    ChainedEntry entry;
    entry.entityId = row.integer(u"entity_id"_s);
    entry.head = {row.integer(u"sequence"_s), QByteArray::fromHex(row.text(u"digits"_s).toLatin1())};
    return entry;
}

} // namespace

std::optional<ChainedEntry> HistoryTable::lastOf(HistoryEntity entity, qint64 entityId) const
{
    Statement row(m_database,
        u"SELECT sequence, entity_id, hex(hash) AS digits FROM history"
        " WHERE entity = :entity AND entity_id = :entity_id ORDER BY sequence DESC LIMIT 1"_s);
    row.bind(u"entity"_s, toWord(entity)).bind(u"entity_id"_s, entityId);
    return read(row);
}

std::optional<ChainedEntry> HistoryTable::at(HistoryEntity entity, qint64 sequence) const
{
    Statement row(m_database,
        u"SELECT sequence, entity_id, hex(hash) AS digits FROM history"
        " WHERE sequence = :sequence AND entity = :entity"_s);
    row.bind(u"entity"_s, toWord(entity)).bind(u"sequence"_s, sequence);
    return read(row);
}

} // namespace kesu
