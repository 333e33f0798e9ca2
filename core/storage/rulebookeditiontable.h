// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rulebook/keptedition.h"

#include <QByteArray>
#include <QList>

namespace kesu {

class Database;

/// The table `rulebook_edition`: append-only, so that every filed complaint can be judged by its edition for ever.
class RulebookEditionTable
{
public:
    explicit RulebookEditionTable(Database& database)
        : m_database(database)
    {
    }

    /// The highest id; 0 while there is none. It only ever grows.
    qint64 lastId() const;
    /// Those with a higher id than that: what came with the program first, then in the order of keeping.
    QList<KeptEdition> keptAfter(qint64 id) const;
    QByteArray text(qint64 id) const;
    bool contains(const QString& rulebook, const QString& edition) const;

    /// Keeps an edition; its id and sha256 are worked out here. Returns the id. There must be none of that rulebook and
    /// edition yet.
    qint64 insert(const KeptEdition& edition, const QByteArray& toml) const;

    /// What `sha256` holds for a text.
    static QString hashOf(const QByteArray& toml);

private:
    Database& m_database;
};

} // namespace kesu
