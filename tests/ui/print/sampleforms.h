// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/handlingform.h"

namespace kesu::test {

/// Words for a few ids, the id itself for every other.
FormWords sampleWords();
/// A complaint with everything filled in, judged and agreed to.
HandlingFormInput fullForm();
/// Nothing but the words.
HandlingFormInput blankForm();
/// Ten thousand characters of description, 200 costs, long names.
HandlingFormInput extremeForm();

} // namespace kesu::test
