// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QListWidget;

namespace kesu {

/// Makes a list the side list of a page: without a ground of its own, small icons, and always with one entry chosen.
void makeSideList(QListWidget* list);

} // namespace kesu
