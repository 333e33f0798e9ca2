// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace kesu {

class Workspace;

/// What there is to know about the file of an open database.
struct DatabaseFacts
{
    QString path; ///< absolute
    QString attachmentFolder; ///< its name, beside the file
    qint64 sizeBytes = 0; ///< with what waits in the journal beside it
    int schemaVersion = 0;
    qint64 complaints = 0; ///< filed ones
};

/// Throws Error.
DatabaseFacts databaseFacts(Workspace& workspace);

} // namespace kesu
