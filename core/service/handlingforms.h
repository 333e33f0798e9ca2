// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/handlingform.h"
#include "core/service/formservice.h"

namespace kesu {

class Workspace;

/// The handling form of one complaint, judged now, for whoever may print that profile; values that they may not see
/// stand as "•••". `language` is that of the rulebook's words: zh_CN, zh_TW or en. Throws Error: NotFound, NotAllowed,
/// ResourceMissing (its standard is not installed).
FormTree handlingFormOf(Workspace& workspace, ComplaintId id, PrintProfile profile, const QString& language);
/// A form with nothing filled in, for writing by hand.
FormTree blankHandlingForm(Workspace& workspace, const QString& rulebookId, const QString& language);

} // namespace kesu
