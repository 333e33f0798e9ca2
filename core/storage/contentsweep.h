// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/moment.h"

namespace kesu {

class Database;

/// What was taken away.
struct SweptContents
{
    int contents = 0; ///< that nothing ever referred to
    int halfWritten = 0; ///< left by a copying that was cut off
    int thumbnails = 0; ///< of contents that are not there any more

    friend bool operator==(const SweptContents&, const SweptContents&) = default;
};

/// Takes away what a crash between the copying of a file and the saving of its row has left beside the database. Only
/// what is older than a month goes, so that work under way and work that was rescued keep what they will refer to; and
/// only contents that no attachment, no draft and no entry of the history names: what was attached once and taken off
/// again stays provable. In any thread with a database of its own.
SweptContents sweepContents(Database& database, Moment now);

} // namespace kesu
