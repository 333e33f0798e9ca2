// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/finding.h"
#include "core/base/id.h"

#include <QList>
#include <QString>
#include <functional>

namespace kesu {

/// By which day numbers are given to imported complaints that bring none: the day of the import, as for every other
/// complaint, or the day of their registration, as if a past ledger had been kept here all along.
enum class ImportNumbering { ByToday, ByRegistration };
/// Whether an import is kept, or only tried: a rehearsal does everything and takes it back.
enum class ImportRun { Keep, Rehearse };

struct ImportOptions
{
    ImportNumbering numbering = ImportNumbering::ByToday;
    ImportRun run = ImportRun::Keep;
    QString why; ///< for the history, for example the name of the file
    /// Called before each record with the number of those done; false stops the import with Error{Cancelled}, and
    /// nothing is kept.
    std::function<bool(qsizetype)> keepGoing;
};

/// What became of one record of an import.
struct ImportOutcome
{
    enum class Kind {
        Added,
        Known, ///< its source was imported before: nothing was changed
        Rejected, ///< for the errors among the findings
    };

    Kind kind = Kind::Added;
    ComplaintId id; ///< of the added or known complaint; not to be used after a rehearsal
    QString number; ///< of an added one, or empty
    Findings findings; ///< errors where it was rejected, else warnings

    friend bool operator==(const ImportOutcome&, const ImportOutcome&) = default;
};

} // namespace kesu
