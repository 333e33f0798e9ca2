// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace kesu {

/// How much is looked for while a rulebook is read.
enum class Thoroughness {
    Judge, ///< what keeps it from judging, and what reading finds by the way
    Lint, ///< everything
};

} // namespace kesu
