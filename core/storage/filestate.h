// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace kesu {

/// What has become of a database's file since it was opened.
enum class FileState {
    AsOpened,
    Missing, ///< deleted or moved away; what was read so far and everything in the file can still be read
    Replaced, ///< another file lies there now
    JournalLost, ///< the file "-wal" beside it was deleted or replaced, and with it the last changes for other programs
};

} // namespace kesu
