// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/mapping.h"
#include "core/exchange/rejectedrow.h"
#include "core/service/importoutcome.h"

#include <functional>

namespace kesu {

class Workspace;

/// What became of a table. Every row that was read is imported, known or rejected.
struct ImportResult
{
    qint64 read = 0;
    qint64 imported = 0; ///< or would be, in a rehearsal
    qint64 known = 0; ///< taken in an earlier run, or the same row once more
    qint64 rejected = 0;
    QStringList heads;
    QList<RejectedRow> rejectedRows;
    QList<RowProblem> warnings; ///< of rows that were taken all the same
    Findings findings; ///< errors: the table as a whole could not be read, nothing was imported

    friend bool operator==(const ImportResult&, const ImportResult&) = default;
};

/// The first rows of a table as a mapping sees them.
struct ImportPreview
{
    struct Row
    {
        qint64 number = 0;
        QStringList cells;
        QList<RowProblem> problems;
    };

    QStringList heads;
    QList<int> mappedColumns; ///< indexes of the columns that fill a field
    QList<Row> rows;
    Findings findings; ///< errors: the table cannot be read through this mapping
};

/// Part done, from 0 to 1; false stops the import.
using ImportProgress = std::function<bool(double)>;

/// Takes the complaints of a table into the ledger: all good rows in one transaction, or none.
class Importer
{
public:
    explicit Importer(Workspace& workspace)
        : m_workspace(workspace)
    {
    }

    /// Up to `rows` rows, judged one by one as far as their cells go.
    ImportPreview preview(const QString& path, const Mapping& mapping, int rows) const;

    /// The first rows as they stand, for a table that does not fit its mapping.
    static ImportPreview previewAsIs(const QString& path, const TableFormat& format, int rows);

    /// rejectsPath: where the rejected rows are written as CSV, or empty. Throws Error: FileNotReadable,
    /// FileNotWritable, DiskFull, Cancelled, those of the database; nothing has been imported then.
    ImportResult run(const QString& path, const Mapping& mapping, ImportRun run, const QString& rejectsPath = {},
        const ImportProgress& progress = {});

private:
    std::optional<Rulebook> rulebookFor(const Mapping& mapping, Findings& findings) const;

    Workspace& m_workspace;
};

} // namespace kesu
