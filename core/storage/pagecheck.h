// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/findinglist.h"

namespace kesu {

class Database;
class EngineFile;

/// Has the engine look through its pages, and unless Quick compare every index with its table. Adds what it finds.
void checkPages(Database& database, VerifyDepth depth, FindingList& findings);
/// The same of a file that is too damaged to be opened as a database of Kesu.
void checkPages(EngineFile& file, VerifyDepth depth, FindingList& findings);

} // namespace kesu
