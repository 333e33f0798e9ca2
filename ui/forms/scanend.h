// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace kesu {

/// A scanner ends a code with Enter or Tab, which comes after the code itself was understood: those keys are taken
/// away for a moment, so that they do not reach what the code has opened. Called when the code is understood, and
/// again when what it opens is there, as that may take longer than the moment. Any other key ends it.
void awaitScanEnd();

} // namespace kesu
