// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/laidform.h"

namespace kesu {

/// Sets the rows of a register: its head with the titles of groups above, a row a line, rows for the totals.
class ListLayout
{
public:
    ListLayout(const FormList& list, const FormStyle& style);

    LaidRow head() const;
    /// Height of the head's row, page units.
    int headHeight() const { return m_groupHeight + m_titleHeight; }
    LaidRow line(qsizetype index) const;
    /// Stands where the list has no lines.
    LaidRow nothing() const;
    bool hasTotals() const { return m_firstTotal >= 0; }
    /// What the lines of that range (from `first`, before `end`) add up to.
    LaidRow total(const QString& name, qsizetype first, qsizetype end) const;

private:
    LaidRow row(LaidRow::Kind kind) const;
    LaidCell cell(qsizetype column, qsizetype count, CellKind kind) const;
    double textWidth(const LaidCell& cell) const;

    const FormList& m_list;
    const FormStyle& m_style;
    TextSize m_size;
    QList<int> m_edges; ///< of the columns, one more than these
    int m_firstTotal = -1;
    int m_groupHeight = 0;
    int m_titleHeight = 0;
};

} // namespace kesu
