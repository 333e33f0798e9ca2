// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace kesu {

/// Makes the process speak UTF-8 where the system's locale does not, before Qt would do so with a warning on standard
/// error. The language stays as it is. Call first thing in main().
void useUtf8Locale();

} // namespace kesu
