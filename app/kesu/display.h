// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace kesu {

/// True if a window can be opened: the environment names a display, or the platform is named by QT_QPA_PLATFORM or
/// "-platform". Qt itself would abort where it cannot.
bool hasDisplay(const QStringList& arguments);

} // namespace kesu
