// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/access.h"

class QAction;
class QWidget;

namespace kesu {

/// From now on the action or control works only with the right. Without it, it stays where it is and is off, whatever
/// else would turn it on, and its tooltip names the right: so that one learns what there is and whom to ask.
void needs(QAction& action, const Access& access, Right right);
void needs(QWidget& control, const Access& access, Right right);
/// The same for what one of several rights allows; the first is the one that is named.
void needsAny(QAction& action, const Access& access, const QList<Right>& rights);

/// Why something is off: which right is missing. Empty where it is there.
QString missingRight(const Access& access, Right right);

/// What stands in place of a value that may not be seen.
QString maskedText();
/// Why it is not shown, for a tooltip.
QString maskedTip(FieldClass fieldClass);

} // namespace kesu
