// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/historywriter.h"

namespace kesu {

using namespace Qt::StringLiterals;

namespace {

/// With the hash, so that the history proves the content too.
QString described(const Attachment& attachment)
{
    return u"%1 (sha256 %2)"_s.arg(attachment.fileName, attachment.sha256);
}

} // namespace

void HistoryWriter::note(HistoryEntity entity, qint64 entityId, const QString& action, const FieldChange& change) const
{
    HistoryEntry entry;
    entry.at = m_at;
    entry.who = m_who;
    entry.action = action;
    entry.field = change.path;
    entry.oldValue = change.oldValue;
    entry.newValue = change.newValue;
    entry.why = m_why;
    m_table.append(entity, entityId, entry);
}

void HistoryWriter::noteAttachments(
    ComplaintId id, const QList<Attachment>& before, const QList<Attachment>& after) const
{
    const QString field = u"attachments"_s;
    const auto among = [](const QList<Attachment>& list, const Attachment& wanted) {
        for (const Attachment& attachment : list)
            if (attachment.id == wanted.id)
                return &attachment;
        return static_cast<const Attachment*>(nullptr);
    };
    for (const Attachment& old : before)
        if (!among(after, old))
            note(id, u"detach"_s, {field, described(old), QString()});
    for (const Attachment& now : after) {
        const Attachment* old = among(before, now);
        if (!old)
            note(id, u"attach"_s, {field, QString(), described(now)});
        else if (old->evidenceKind != now.evidenceKind)
            note(id, u"change"_s,
                {field + u'.' + now.fileName + u".evidenceKind"_s, old->evidenceKind, now.evidenceKind});
        else if (old->fileName != now.fileName)
            note(id, u"change"_s, {field + u".fileName"_s, old->fileName, now.fileName});
    }
}

} // namespace kesu
