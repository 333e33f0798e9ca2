// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/rulebookeditiontable.h"

#include "core/storage/statement.h"

#include <QCryptographicHash>

namespace kesu {

using namespace Qt::StringLiterals;

qint64 RulebookEditionTable::lastId() const
{
    return selectNumber(m_database, u"SELECT coalesce(max(id), 0) AS n FROM rulebook_edition"_s);
}

QList<KeptEdition> RulebookEditionTable::keptAfter(qint64 id) const
{
    Statement row(m_database,
        u"SELECT id, rulebook, edition, in_force_from, origin, sha256, imported_at, imported_by FROM rulebook_edition"
        " WHERE id > :id ORDER BY origin = 'imported', id"_s);
    row.bind(u"id"_s, id);
    QList<KeptEdition> editions;
    while (row.next()) {
        KeptEdition edition;
        edition.id = row.integer(u"id"_s);
        edition.rulebook = row.text(u"rulebook"_s);
        edition.edition = row.text(u"edition"_s);
        edition.inForceFrom = row.optionalDate(u"in_force_from"_s);
        edition.origin = row.text(u"origin"_s) == u"imported" ? EditionOrigin::Imported : EditionOrigin::Shipped;
        edition.sha256 = row.text(u"sha256"_s);
        edition.keptAt = row.moment(u"imported_at"_s);
        edition.keptBy = row.text(u"imported_by"_s);
        editions += edition;
    }
    return editions;
}

QByteArray RulebookEditionTable::text(qint64 id) const
{
    Statement row(m_database, u"SELECT toml FROM rulebook_edition WHERE id = :id"_s);
    row.bind(u"id"_s, id);
    return row.next() ? row.text(u"toml"_s).toUtf8() : QByteArray();
}

bool RulebookEditionTable::contains(const QString& rulebook, const QString& edition) const
{
    Statement row(m_database, u"SELECT id FROM rulebook_edition WHERE rulebook = :rulebook AND edition = :edition"_s);
    row.bind(u"rulebook"_s, rulebook).bind(u"edition"_s, edition);
    return row.next();
}

qint64 RulebookEditionTable::insert(const KeptEdition& edition, const QByteArray& toml) const
{
    Statement statement(m_database,
        u"INSERT INTO rulebook_edition"
        " (rulebook, edition, in_force_from, origin, toml, sha256, imported_at, imported_by)"
        " VALUES (:rulebook, :edition, :in_force_from, :origin, :toml, :sha256, :imported_at, :imported_by)"_s);
    statement.bind(u"rulebook"_s, edition.rulebook)
        .bind(u"edition"_s, edition.edition)
        .bind(u"in_force_from"_s, edition.inForceFrom)
        .bind(u"origin"_s, edition.origin == EditionOrigin::Imported ? u"imported"_s : u"shipped"_s)
        .bind(u"toml"_s, QString::fromUtf8(toml))
        .bind(u"sha256"_s, hashOf(toml))
        .bind(u"imported_at"_s, edition.keptAt)
        .bind(u"imported_by"_s, edition.keptBy)
        .run();
    return statement.lastInsertId();
}

QString RulebookEditionTable::hashOf(const QByteArray& toml)
{
    return QString::fromLatin1(QCryptographicHash::hash(toml, QCryptographicHash::Sha256).toHex());
}

} // namespace kesu
