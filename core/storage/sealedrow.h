// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/canonicalform.h"
#include "core/storage/sealedthings.h"

#include <QHash>
#include <vector>

namespace kesu {

class Database;

/// Writes the rows of one sealed table into the canonical form of the thing that they belong to: the table, the names
/// of the columns that hold something, in alphabetical order, and what they hold. The order of columns in the file and
/// columns that are NULL make no difference, so that a schema may grow without the old seals becoming untrue.
class SealedRow
{
public:
    /// The columns as the select of that table, selectSql(), has them.
    SealedRow(const SealedTable& table, const DirectStatement& select);

    /// Every row, or with `where` those that match, one thing after the other. The first column is the key.
    static QString selectSql(const SealedTable& table, const QString& where);

    void appendTo(CanonicalForm& form, const DirectStatement& row);

private:
    struct Column
    {
        QByteArray name;
        int index = 0;
    };

    const QByteArray& namesOf(quint64 present);

    QByteArray m_table;
    std::vector<Column> m_columns;
    QHash<quint64, QByteArray> m_names; ///< by which columns hold something
};

/// The beginning of the canonical form of a thing; its rows follow, table by table.
void beginThing(CanonicalForm& form, const SealedKind& kind, qint64 id);

} // namespace kesu
