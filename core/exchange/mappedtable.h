// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/rowmapper.h"
#include "core/exchange/tablefile.h"

#include <deque>
#include <memory>

namespace kesu {

/// A table read through a mapping: finds its head row, leaves out the rows at the end, and gives each other row as a
/// complaint.
class MappedTable
{
public:
    /// Throws Error{FileNotReadable}.
    MappedTable(const QString& path, Mapping mapping, Rulebook rulebook, Moment now);

    /// Reads as far as the head. With errors among the findings the table cannot be read through this mapping.
    Findings open();

    struct Row
    {
        TableRow cells;
        MappedRow mapped;
    };

    ReadStep next(Row& row);
    Finding problem() const { return m_reader->problem(); }
    double progress() const { return m_reader->progress(); }

    const RowMapper& mapper() const { return m_mapper; }
    const QStringList& heads() const { return m_mapper.heads(); }

private:
    bool hasHead() const;
    Findings findHead();
    ReadStep readAhead();

    QString m_fileName;
    std::unique_ptr<TableReader> m_reader;
    RowMapper m_mapper;
    std::deque<TableRow> m_ahead; ///< rows of which it is not known yet whether they are the last ones
    ReadStep m_state = ReadStep::Row;
};

} // namespace kesu
