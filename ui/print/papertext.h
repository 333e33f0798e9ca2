// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace kesu {

/// A text as paper can hold it: tabulators become spaces, every kind of line end a line feed, and control characters,
/// which have no shape, go away. What needs no change is handed back as it is.
QString paperText(const QString& text);

} // namespace kesu
