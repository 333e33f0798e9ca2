// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayList>
#include <QList>
#include <QString>

namespace kesu {

/// What vouches for the rows of a thing.
enum class SealStrength {
    Chained, ///< the last entry of the history about it that carries a state
    Plain, ///< a row of row_seal: for what Kesu can make anew, or what is nobody's record
};

/// Rows of one table that belong to a thing.
struct SealedTable
{
    QString table;
    QString key; ///< the column with the id of the thing; empty: all rows of the table are one thing, with id 0
    QString order; ///< of the rows of one thing; together with the key it must order them fully
    QByteArrayList only; ///< the columns that are sealed; empty: all but `except`
    QByteArrayList except;
};

/// A kind of things whose rows are sealed together: a complaint with its lists, a customer, all settings. The first
/// table has one row for each thing that is there.
struct SealedKind
{
    QString word; ///< the history's word for the entity, or the kind of row_seal
    SealStrength strength = SealStrength::Plain;
    QList<SealedTable> tables;

    bool isWhole() const { return tables.first().key.isEmpty(); }
};

/// Every kind. What is not in here are the history itself, the seals, indexes of the search and sums, which check
/// themselves, and SQLite's own tables.
///
/// A column that is added to one of these tables later must be NULL in the rows that are there: NULL is not part of
/// what is sealed, so the old seals stay true.
const QList<SealedKind>& sealedKinds();

} // namespace kesu
