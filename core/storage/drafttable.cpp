// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/drafttable.h"

#include "core/storage/database.h"
#include "core/storage/recordjson.h"
#include "core/storage/statement.h"

#include <QCoreApplication>

namespace kesu {

using namespace Qt::StringLiterals;

namespace {

ComplaintRecord readDraft(const Statement& row, const Database& database)
{
    const auto record = tryRecordFromJson(row.text(u"record"_s).toUtf8());
    if (!record)
        throw Error(ErrorCode::DatabaseCorrupt,
            QCoreApplication::translate("Database", "The database “%1” is damaged; restore it from a backup.")
                .arg(database.path()),
            u"draft %1 is no JSON object"_s.arg(row.integer(u"id"_s)));
    return *record;
}

} // namespace

ComplaintRecord DraftTable::store(const ComplaintRecord& record, Moment now, const QString& owner) const
{
    ComplaintRecord kept = record;
    const auto stored = find(record.id);
    if (record.state == RecordState::Draft) {
        if ((stored ? stored->version : 0) != record.version)
            throw Error(ErrorCode::ChangedByOthers,
                QCoreApplication::translate(
                    "Database", "This draft was changed in another window meanwhile; open it again to see both."));
        kept.version = record.version + 1;
    }
    Statement statement(m_database,
        u"INSERT INTO draft (id, version, base_version, updated_at, record, owner)"
        " VALUES (:id, :version, :base_version, :updated_at, :record, :owner)"
        " ON CONFLICT (id) DO UPDATE SET version = excluded.version, base_version = excluded.base_version,"
        " updated_at = excluded.updated_at, record = excluded.record, owner = coalesce(owner, excluded.owner)"_s);
    statement.bind(u"id"_s, kept.id)
        .bind(u"version"_s, kept.version)
        .bind(u"base_version"_s, kept.state == RecordState::Filed ? kept.version : 0)
        .bind(u"updated_at"_s, now)
        .bind(u"record"_s, QString::fromUtf8(toJson(kept)))
        .bindUnlessEmpty(u"owner"_s, owner)
        .run();
    return kept;
}

std::optional<ComplaintRecord> DraftTable::find(ComplaintId id) const
{
    Statement row(m_database, u"SELECT id, record FROM draft WHERE id = :id"_s);
    row.bind(u"id"_s, id);
    if (!row.next())
        return {};
    return readDraft(row, m_database);
}

QList<ComplaintRecord> DraftTable::all() const
{
    Statement row(m_database, u"SELECT id, record FROM draft ORDER BY updated_at DESC, id DESC"_s);
    QList<ComplaintRecord> drafts;
    while (row.next())
        drafts += readDraft(row, m_database);
    return drafts;
}

QString DraftTable::ownerOf(ComplaintId id) const
{
    Statement row(m_database, u"SELECT coalesce(owner, '') AS owner FROM draft WHERE id = :id"_s);
    row.bind(u"id"_s, id);
    return row.next() ? row.text(u"owner"_s) : QString();
}

std::optional<Moment> DraftTable::keptAt(ComplaintId id) const
{
    Statement row(m_database, u"SELECT updated_at FROM draft WHERE id = :id"_s);
    row.bind(u"id"_s, id);
    if (!row.next())
        return {};
    return row.moment(u"updated_at"_s);
}

bool DraftTable::remove(ComplaintId id) const
{
    Statement statement(m_database, u"DELETE FROM draft WHERE id = :id"_s);
    return statement.bind(u"id"_s, id).run() == 1;
}

} // namespace kesu
