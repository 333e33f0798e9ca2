// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/complaint/complaintrecord.h"
#include "core/exchange/mapping.h"
#include "core/exchange/mappingfield.h"

#include <QSet>

namespace kesu {

/// Why a row cannot be taken, at the cell where it can be mended.
struct RowProblem
{
    qint64 row = 0; ///< as a spreadsheet numbers it
    int column = -1; ///< index in the row, or -1 where it is the row as a whole
    QString columnName; ///< its head, or empty
    QString value; ///< the cell as it stands
    QString message; ///< what is wrong and what would be right

    /// "row 17, 投诉日期 \"2026-2-30\": …"
    QString toString() const;

    friend bool operator==(const RowProblem&, const RowProblem&) = default;
};

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
