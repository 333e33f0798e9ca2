// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/figuretile.h"

#include "ui/shared/theme.h"

#include <QKeyEvent>
#include <QPainter>

namespace kesu {

FigureTile::FigureTile(QWidget* parent)
    : QAbstractButton(parent)
{
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void FigureTile::setFigure(const DeskFigure& figure)
{
    m_figure = figure;
    setAccessibleName(QStringLiteral("%1: %2").arg(figure.caption, figure.value));
    setAccessibleDescription(figure.comparison);
    setToolTip(QStringLiteral("%1\n%2").arg(figure.definition, figure.comparison));
    update();
}

QSize FigureTile::sizeHint() const
{
    const QFontMetrics small(font());
    const QFontMetrics large(headingFont(font(), 5));
    return {180, 2 * small.height() + large.height() + 2 * spacing::medium};
}

void FigureTile::paintEvent(QPaintEvent*)
{
    const ThemeColors& colors = themeColors();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(hasFocus() ? QPen(colors.accent, 1) : QPen(colors.border, 1));
    painter.setBrush(underMouse() ? colors.hover : colors.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);

    QRect inner = rect().adjusted(spacing::medium, spacing::medium, -spacing::medium, -spacing::medium);
    const auto draw = [&](const QFont& lineFont, const QColor& color, const QString& text) {
        painter.setFont(lineFont);
        painter.setPen(color);
        const QFontMetrics metrics = painter.fontMetrics();
        painter.drawText(QRect(inner.left(), inner.top(), inner.width(), metrics.height()),
            Qt::AlignLeft | Qt::AlignVCenter, metrics.elidedText(text, Qt::ElideRight, inner.width()));
        inner.setTop(inner.top() + metrics.height());
    };
    draw(font(), colors.secondaryText, m_figure.caption);
    draw(figureFont(headingFont(font(), 5)), colors.text, m_figure.value);
    draw(figureFont(font()), m_figure.tone == Tone::Neutral ? colors.secondaryText : colors.tone(m_figure.tone).text,
        m_figure.comparison);
}

void FigureTile::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

} // namespace kesu
