// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace kesu {

/// Who gets the paper. What the customer may not see is never put into the customer's tree.
enum class PrintProfile { Internal, Customer };

} // namespace kesu
