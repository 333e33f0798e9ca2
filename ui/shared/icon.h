// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QIcon>
#include <QString>

class QPainter;
class QRectF;

namespace kesu {

/// A line icon of resources/icons by its file name without ".svg". It takes the colour of the palette at the moment it
/// is painted, so that it follows light and dark, and turns grey where it is disabled.
QIcon icon(const QString& name);
/// The same in one fixed colour.
QIcon icon(const QString& name, const QColor& color);
/// Draws an icon straight into a rectangle; for delegates.
void paintIcon(QPainter& painter, const QRectF& rect, const QString& name, const QColor& color);
/// The program's own icon, in its colours.
QIcon applicationIcon();
/// True if such an icon is there.
bool hasIcon(const QString& name);

} // namespace kesu
