// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/theme.h"

#include <QString>

class QFormLayout;
class QLabel;
class QVBoxLayout;
class QWidget;

namespace kesu {

/// How every panel of the settings is built: a heading, a sentence, and what belongs to it.
QVBoxLayout* panelLayout(QWidget* panel, const QString& heading, const QString& sentence);
/// Labels left, fields of a readable width.
QFormLayout* panelForm();
/// A quiet sentence under a field, on one line.
QLabel* panelHint(const QString& sentence, QWidget* parent);

} // namespace kesu
