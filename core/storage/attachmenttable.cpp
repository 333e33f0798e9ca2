// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/attachmenttable.h"

#include "core/storage/complainttable.h"
#include "core/storage/statement.h"

namespace kesu {

using namespace Qt::StringLiterals;

void AttachmentTable::replace(ComplaintId complaint, QList<Attachment>& attachments) const
{
    // Rows that stay keep their id, so that what refers to them still finds them.
    QStringList kept;
    for (const Attachment& attachment : attachments)
        if (attachment.id.isStored())
            kept += QString::number(attachment.id.value());
    Statement remove(m_database,
        u"DELETE FROM attachment WHERE complaint_id = :complaint_id AND id NOT IN (SELECT value FROM json_each(:kept))"_s);
    remove.bind(u"complaint_id"_s, complaint).bind(u"kept"_s, u'[' + kept.join(u',') + u']').run();

    for (int i = 0; i < attachments.size(); ++i) {
        Attachment& attachment = attachments[i];
        Statement statement(m_database,
            attachment.id.isStored()
                ? u"UPDATE attachment SET position = :position, file_name = :file_name, sha256 = :sha256,"
                  " size_bytes = :size_bytes, added_at = :added_at, evidence_kind = :evidence_kind"
                  " WHERE id = :id AND complaint_id = :complaint_id"_s
                : u"INSERT INTO attachment (id, complaint_id, position, file_name, sha256, size_bytes, added_at, "
                  u"evidence_kind)"
                  " VALUES (:id, :complaint_id, :position, :file_name, :sha256, :size_bytes, :added_at, :evidence_kind)"_s);
        if (attachment.id.isStored())
            statement.bind(u"id"_s, attachment.id);
        else
            statement.bindNull(u"id"_s);
        statement.bind(u"complaint_id"_s, complaint)
            .bind(u"position"_s, i)
            .bind(u"file_name"_s, attachment.fileName)
            .bind(u"sha256"_s, attachment.sha256)
            .bind(u"size_bytes"_s, attachment.sizeBytes)
            .bind(u"added_at"_s, attachment.addedAt)
            .bind(u"evidence_kind"_s, attachment.evidenceKind)
            .run();
        if (!attachment.id.isStored())
            attachment.id = AttachmentId(statement.lastInsertId());
    }
}

void AttachmentTable::load(QList<ComplaintRecord>& records) const
{
    QHash<qint64, ComplaintRecord*> byId;
    QList<ComplaintId> ids;
    for (ComplaintRecord& record : records) {
        byId.insert(record.id.value(), &record);
        ids += record.id;
    }
    Statement row(m_database,
        u"SELECT id, complaint_id, file_name, sha256, size_bytes, added_at, evidence_kind FROM attachment"
        " WHERE complaint_id IN (SELECT value FROM json_each(:ids)) ORDER BY complaint_id, position"_s);
    row.bind(u"ids"_s, toJsonArray(ids));
    while (row.next())
        byId.value(row.integer(u"complaint_id"_s))->attachments
            += Attachment{row.id<AttachmentId>(u"id"_s), row.text(u"file_name"_s), row.text(u"sha256"_s),
                row.integer(u"size_bytes"_s), row.moment(u"added_at"_s), row.text(u"evidence_kind"_s)};
}

} // namespace kesu
