// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/statuschip.h"

#include "ui/shared/icon.h"

#include <QFontMetrics>
#include <QPainter>
#include <cmath>

namespace kesu {

namespace {

constexpr int sidePadding = 8;
constexpr int iconSide = 12;
constexpr int iconGap = 4;

int iconSpace(Tone tone)
{
    return toneIcon(tone).isEmpty() ? 0 : iconSide + iconGap;
}

} // namespace

StatusChip::StatusChip(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void StatusChip::setStatus(Tone tone, const QString& text)
{
    m_tone = tone;
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    update();
}

QSize StatusChip::sizeHint() const
{
    return chipSize(m_tone, m_text, font());
}

QSize StatusChip::chipSize(Tone tone, const QString& text, const QFont& font)
{
    // Rounded up: a fraction of a pixel too narrow would cut the word short.
    const QFontMetricsF metrics(font);
    return {int(std::ceil(metrics.horizontalAdvance(text))) + 1 + 2 * sidePadding + iconSpace(tone),
        int(std::ceil(metrics.height())) + 2};
}

QRect StatusChip::paintChip(QPainter& painter, const QRect& rect, Tone tone, const QString& text, const QFont& font)
{
    if (text.isEmpty())
        return {};
    const QSize size = chipSize(tone, text, font).boundedTo(rect.size());
    const QRect chip(QPoint(rect.left(), rect.top() + (rect.height() - size.height() + 1) / 2), size);
    const ToneColors& colors = themeColors().tone(tone);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colors.ground);
    painter.drawRoundedRect(chip, chip.height() / 2.0, chip.height() / 2.0);
    QRect inner = chip.adjusted(sidePadding, 0, -sidePadding, 0);
    if (const QString symbol = toneIcon(tone); !symbol.isEmpty()) {
        paintIcon(painter, QRect(inner.left(), inner.top() + (inner.height() - iconSide) / 2, iconSide, iconSide),
            symbol, colors.text);
        inner.setLeft(inner.left() + iconSide + iconGap);
    }
    painter.setPen(colors.text);
    painter.setFont(font);
    painter.drawText(
        inner, Qt::AlignLeft | Qt::AlignVCenter, QFontMetrics(font).elidedText(text, Qt::ElideRight, inner.width()));
    painter.restore();
    return chip;
}

void StatusChip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintChip(painter, rect(), m_tone, m_text, font());
}

} // namespace kesu
