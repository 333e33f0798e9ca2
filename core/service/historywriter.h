// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/recordfields.h"
#include "core/storage/historytable.h"

namespace kesu {

/// Writes the history of one transaction: who, when and why are the same for all its entries.
class HistoryWriter
{
public:
    HistoryWriter(Database& database, QString who, Moment at, QString why)
        : m_table(database)
        , m_who(std::move(who))
        , m_at(at)
        , m_why(std::move(why))
    {
    }

    /// One entry about that thing; entityId is 0 for settings.
    void note(HistoryEntity entity, qint64 entityId, const QString& action, const FieldChange& change = {}) const;
    void note(ComplaintId id, const QString& action, const FieldChange& change = {}) const
    {
        note(HistoryEntity::Complaint, id.value(), action, change);
    }
    /// One entry for each attachment that came or went.
    void noteAttachments(ComplaintId id, const QList<Attachment>& before, const QList<Attachment>& after) const;

private:
    HistoryTable m_table;
    QString m_who;
    Moment m_at;
    QString m_why;
};

} // namespace kesu
