// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <functional>

class QWidget;

namespace kesu {

/// Runs work that may take long and shows how far it is after a moment, with a way to stop it. `work` gets a function
/// to call often, with the part done (0 to 1, or below 0 where that is not known); false from it means: stop.
void withProgress(
    QWidget* parent, const QString& text, const std::function<void(const std::function<bool(double)>& report)>& work);

} // namespace kesu
