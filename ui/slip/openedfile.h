// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/attachmentfiles.h"

namespace kesu {

/// A proven copy of an attachment under its own name, for other programs to look at: the content itself lies under its
/// hash, which no viewer knows by name, and must not be written to. The copies lie in a private folder that goes when
/// the program ends. Throws Error as AttachmentFiles::copyTo().
QString copyForViewing(const AttachmentFiles& files, const Attachment& attachment);

} // namespace kesu
