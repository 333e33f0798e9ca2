// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inputs/chip.h"

#include "ui/shared/theme.h"

#include <QPainter>

namespace kesu {

namespace {

constexpr int crossSize = 12;

} // namespace

Chip::Chip(const QString& text, QWidget* parent)
    : QAbstractButton(parent)
{
    setText(text);
    setFocusPolicy(Qt::ClickFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setAccessibleName(tr("Remove %1").arg(text));
    setToolTip(accessibleName());
}

QSize Chip::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(text()) + 2 * spacing::small + spacing::tiny + crossSize,
        rowHeight(font()) - 4};
}

QSize Chip::minimumSizeHint() const
{
    return {qMin(sizeHint().width(), 64), sizeHint().height()};
}

void Chip::paintEvent(QPaintEvent*)
{
    const ThemeColors& colors = themeColors();
    const ToneColors& tone = colors.tone(Tone::Accent);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool warm = underMouse() || hasFocus();
    painter.setPen(warm ? QPen(tone.text, 1) : Qt::NoPen);
    painter.setBrush(tone.ground);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    const QRect cross(width() - spacing::small - crossSize, (height() - crossSize) / 2, crossSize, crossSize);
    const QRect words(spacing::small, 0, cross.left() - spacing::tiny - spacing::small, height());
    painter.setPen(tone.text);
    painter.drawText(
        words, Qt::AlignVCenter | Qt::AlignLeft, fontMetrics().elidedText(text(), Qt::ElideRight, words.width()));
    paintIcon(painter, cross, QStringLiteral("close"), tone.text);
}

} // namespace kesu
