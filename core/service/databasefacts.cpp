// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/databasefacts.h"

#include "core/service/workspace.h"
#include "core/storage/attachmentstore.h"
#include "core/storage/database.h"

#include <QFileInfo>

namespace kesu {

DatabaseFacts databaseFacts(Workspace& workspace)
{
    DatabaseFacts facts;
    facts.path = workspace.databasePath();
    facts.attachmentFolder = QFileInfo(AttachmentStore(facts.path).folder()).fileName();
    facts.sizeBytes = QFileInfo(facts.path).size() + QFileInfo(facts.path + QStringLiteral("-wal")).size();
    facts.schemaVersion = workspace.database().schemaVersion();
    facts.complaints = workspace.complaints().ledgerTotals({}).count;
    return facts;
}

} // namespace kesu
