// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/findinglist.h"

#include <vector>

namespace kesu {

class Database;

/// A content that attachments name.
struct NamedContent
{
    QString sha256;
    qint64 sizeBytes = 0;
};

/// Every content that an attachment of a filed complaint names, each once.
std::vector<NamedContent> namedContents(Database& database);

/// Reads those contents and adds the attachments whose content is missing or changed, each by its complaint and name.
void checkContents(Database& database, const std::vector<NamedContent>& contents, FindingList& findings);

} // namespace kesu
