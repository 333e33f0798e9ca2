// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/complaint/complaintrecord.h"
#include "core/exchange/mapping.h"
#include "core/exchange/mappingfield.h"
#include "core/exchange/rejectedrow.h"

#include <QSet>

namespace kesu {

/// One row as a complaint.
struct MappedRow
{
    ComplaintRecord record;
    QList<RowProblem> problems; ///< empty: the record can be checked and stored
};

/// Makes complaints of the rows of one table by one mapping. First bind() to the head, then map() row by row.
class RowMapper
{
public:
    /// now: no complaint may have been registered after it.
    RowMapper(Mapping mapping, Rulebook rulebook, Moment now);

    /// True if the row holds all required heads, so that it may be the head row.
    bool canBeHead(const TableRow& row) const;
    /// Finds the columns. Findings: a required column that is not there (error), another one that is not (warning).
    Findings bind(const TableRow& head);

    MappedRow map(const TableRow& row) const;

    const QStringList& heads() const { return m_heads; }
    /// The index of the column that fills the field, or -1; for marking what a later check finds at a field.
    int columnOf(const QString& field) const;
    /// Indexes of the columns that fill a field or are kept as a remark.
    QList<int> mappedColumns() const;
    const Mapping& mapping() const { return m_mapping; }

private:
    struct BoundColumn
    {
        int index = -1;
        ColumnRule rule;
        std::optional<MappingField> field;
    };

    int findHead(const QStringList& names) const;
    void addUnnamed(MappedRow& mapped, const TableRow& row) const;
    void finish(MappedRow& mapped, const TableRow& row) const;
    QString keyOf(const TableRow& row, QList<RowProblem>& problems) const;

    Mapping m_mapping;
    Rulebook m_rulebook;
    Moment m_now;
    QStringList m_heads;
    QList<BoundColumn> m_columns;
    QList<int> m_keyColumns;
    QSet<int> m_namedColumns;
};

} // namespace kesu
