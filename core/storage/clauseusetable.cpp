// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/clauseusetable.h"

#include "core/base/moment.h"
#include "core/storage/statement.h"

namespace kesu {

using namespace Qt::StringLiterals;

void ClauseUseTable::store(
    ComplaintId id, const QString& rulebook, QDate registeredOn, const QMap<QString, QStringList>& elements) const
{
    Statement remove(m_database, u"DELETE FROM clause_use WHERE complaint_id = :id"_s);
    remove.bind(u"id"_s, id).run();
    Statement insert(m_database,
        u"INSERT INTO clause_use (complaint_id, clause, rulebook, registered_on, elements)"
        " VALUES (:complaint_id, :clause, :rulebook, :registered_on, :elements)"_s);
    for (auto use = elements.begin(); use != elements.end(); ++use)
        insert.bind(u"complaint_id"_s, id)
            .bind(u"clause"_s, use.key())
            .bind(u"rulebook"_s, rulebook)
            .bind(u"registered_on"_s, registeredOn)
            .bind(u"elements"_s, use.value().join(u'\n'))
            .run();
}

QList<ClauseUse> ClauseUseTable::of(const QString& rulebook) const
{
    Statement row(m_database,
        u"SELECT clause, count(*) AS complaints, max(registered_on) AS last_used_on FROM clause_use"
        " WHERE rulebook = :rulebook GROUP BY clause ORDER BY clause"_s);
    row.bind(u"rulebook"_s, rulebook);
    QList<ClauseUse> uses;
    while (row.next())
        uses += ClauseUse{row.text(u"clause"_s), row.integer(u"complaints"_s), row.date(u"last_used_on"_s)};
    return uses;
}

QList<ComplaintId> ClauseUseTable::complaints(const QString& rulebook, const QString& clause, int limit) const
{
    Statement row(m_database,
        u"SELECT complaint_id FROM clause_use WHERE rulebook = :rulebook AND clause = :clause"
        " ORDER BY registered_on DESC, complaint_id DESC LIMIT :limit"_s);
    row.bind(u"rulebook"_s, rulebook).bind(u"clause"_s, clause).bind(u"limit"_s, limit);
    QList<ComplaintId> ids;
    while (row.next())
        ids += row.id<ComplaintId>(u"complaint_id"_s);
    return ids;
}

QList<ComplaintId> ClauseUseTable::backlog(int limit) const
{
    Statement row(m_database,
        u"SELECT complaint.id FROM derived_backlog"
        " JOIN complaint ON complaint.id BETWEEN derived_backlog.next_id AND derived_backlog.last_id"
        " WHERE derived_backlog.name = 'clause-use' ORDER BY complaint.id LIMIT :limit"_s);
    row.bind(u"limit"_s, limit);
    QList<ComplaintId> ids;
    while (row.next())
        ids += row.id<ComplaintId>(u"id"_s);
    return ids;
}

qint64 ClauseUseTable::backlogSize() const
{
    return selectNumber(m_database,
        u"SELECT coalesce(sum(last_id - next_id + 1), 0) AS n FROM derived_backlog WHERE name = 'clause-use'"_s);
}

void ClauseUseTable::noteDone(ComplaintId upTo) const
{
    Statement forward(
        m_database, u"UPDATE derived_backlog SET next_id = :next WHERE name = 'clause-use' AND last_id >= :next"_s);
    forward.bind(u"next"_s, upTo.value() + 1);
    if (forward.run() == 0)
        Statement(m_database, u"DELETE FROM derived_backlog WHERE name = 'clause-use'"_s).run();
}

} // namespace kesu
