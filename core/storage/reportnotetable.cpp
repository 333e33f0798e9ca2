// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/reportnotetable.h"

#include "core/storage/statement.h"

namespace kesu {

using namespace Qt::StringLiterals;

std::optional<StoredReportNote> ReportNoteTable::find(const QString& period, const QString& scope) const
{
    Statement row(m_database,
        u"SELECT id, version, period, scope, content, updated_at, updated_by FROM report_note"
        " WHERE period = :period AND scope = :scope"_s);
    row.bind(u"period"_s, period).bind(u"scope"_s, scope);
    if (!row.next())
        return std::nullopt;
    return StoredReportNote{row.id<ReportNoteId>(u"id"_s), row.count(u"version"_s), row.text(u"period"_s),
        row.text(u"scope"_s), row.text(u"content"_s), row.moment(u"updated_at"_s), row.text(u"updated_by"_s)};
}

ReportNoteId ReportNoteTable::insert(const StoredReportNote& note) const
{
    Statement statement(m_database,
        u"INSERT INTO report_note (version, period, scope, content, updated_at, updated_by)"
        " VALUES (:version, :period, :scope, :content, :updated_at, :updated_by)"_s);
    statement.bind(u"version"_s, note.version)
        .bind(u"period"_s, note.period)
        .bind(u"scope"_s, note.scope)
        .bind(u"content"_s, note.content)
        .bind(u"updated_at"_s, note.updatedAt)
        .bind(u"updated_by"_s, note.updatedBy)
        .run();
    return ReportNoteId(statement.lastInsertId());
}

bool ReportNoteTable::update(const StoredReportNote& note, int expectedVersion) const
{
    Statement statement(m_database,
        u"UPDATE report_note SET version = :version, content = :content, updated_at = :updated_at,"
        " updated_by = :updated_by WHERE id = :id AND version = :expected"_s);
    return statement.bind(u"version"_s, note.version)
               .bind(u"content"_s, note.content)
               .bind(u"updated_at"_s, note.updatedAt)
               .bind(u"updated_by"_s, note.updatedBy)
               .bind(u"id"_s, note.id)
               .bind(u"expected"_s, expectedVersion)
               .run()
        == 1;
}

} // namespace kesu
