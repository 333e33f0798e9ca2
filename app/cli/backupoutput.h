// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/databasecommand.h"
#include "core/storage/backupwriter.h"

namespace kesu::cli {

/// Shows the stages of a backup or restoration one behind the other.
BackupProgress showing(TerminalProgress& progress);

/// One message for each attachment that was not to be had.
void reportLost(const ContentReport& attachments);

} // namespace kesu::cli
