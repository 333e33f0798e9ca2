// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/finding.h"
#include "core/exchange/tablefile.h"
#include "core/rulebook/rulebook.h"

#include <QList>
#include <QMap>
#include <QStringList>
#include <optional>

namespace kesu {

/// Where something stands in the mapping file.
struct MappingPlace
{
    int line = 0;
    int column = 0;

    friend bool operator==(const MappingPlace&, const MappingPlace&) = default;
};

enum class CellDuty { Optional, Required };
/// What becomes of an amount with more than two decimals.
enum class FenRounding { Refuse, RoundAndNote };

/// One column of the table and the field that it fills.
struct ColumnRule
{
    QStringList names; ///< heads it may have, as printed; empty where `index` says it
    int index = 0; ///< from 1; 0 where the head says it
    QString field; ///< path of the record, see findMappingField()
    QStringList dateStyles; ///< tried one after the other
    QString separators; ///< signs between several values in one cell
    QString codes; ///< name of a code table, or empty
    CellDuty duty = CellDuty::Optional;
    QString prefix; ///< put before a text
    QString suffix; ///< put behind a text
    QString keepAs; ///< the cell as it stands is also noted in the remarks under this word; empty: it is not
    FenRounding rounding = FenRounding::Refuse;
    std::optional<QTime> timeOfDay; ///< for a moment whose cell holds a day only; 00:00 where empty
    MappingPlace place;

    friend bool operator==(const ColumnRule&, const ColumnRule&) = default;
};

/// What the words of a column mean.
struct CodeTable
{
    struct Entry
    {
        QString word; ///< comparable(); without the star where it stands for a beginning
        QStringList ids;
        MappingPlace place;

        friend bool operator==(const Entry&, const Entry&) = default;
    };

    QList<Entry> words;
    QList<Entry> beginnings; ///< written "H*" in the file
    std::optional<Entry> other; ///< what every word not named here means

    /// The ids of a word: an exact one first, then the longest beginning, then `other`; null if none fits.
    const Entry* find(const QString& word) const;

    friend bool operator==(const CodeTable&, const CodeTable&) = default;
};

struct FixedValue
{
    QString field;
    QString value;
    MappingPlace place;

    friend bool operator==(const FixedValue&, const FixedValue&) = default;
};

/// What becomes of a column that no rule names.
enum class UnnamedColumns { ToRemarks, LeaveOut };

/// How the rows of one kind of table become complaints: a mapping file, read and checked.
struct Mapping
{
    QString fileName;
    QString title; ///< what the table is, in Chinese
    QString rulebook; ///< id of the rulebook that judges the complaints
    TableFormat format;
    int headerRow = 0; ///< from 1; 0: the first row that holds all required heads
    int skipRowsAtEnd = 0; ///< rows with something in them, such as a line of totals
    QList<ColumnRule> columns;
    QMap<QString, CodeTable> codes;
    QList<FixedValue> fixed;
    QString source; ///< name of the table's origin
    QStringList keyColumns; ///< heads whose cells together make a row known; empty: the whole row
    UnnamedColumns unnamed = UnnamedColumns::ToRemarks;

    friend bool operator==(const Mapping&, const Mapping&) = default;
};

/// Reads a mapping file from TOML text. Empty if there are errors; findings name fileName, line and column.
std::optional<Mapping> readMapping(const QByteArray& toml, const QString& fileName, Findings& findings);

/// The same from a file. Throws Error{FileNotReadable}.
std::optional<Mapping> loadMapping(const QString& path, Findings& findings);

/// What of the mapping this rulebook does not know: ids in code tables, fixed values and field paths.
Findings checkMapping(const Mapping& mapping, const Rulebook& rulebook);

} // namespace kesu
