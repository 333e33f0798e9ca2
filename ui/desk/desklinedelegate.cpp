// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/desklinedelegate.h"

#include "ui/desk/desklistmodel.h"
#include "ui/shared/theme.h"

#include <QPainter>

namespace kesu {

namespace {

/// Draws elided text and returns how wide it became.
int drawPart(QPainter& painter, const QRect& rect, int alignment, const QString& text)
{
    const QString shown = painter.fontMetrics().elidedText(text, Qt::ElideRight, rect.width());
    painter.drawText(rect, alignment | Qt::AlignVCenter | Qt::TextSingleLine, shown);
    return painter.fontMetrics().horizontalAdvance(shown);
}

} // namespace

void DeskLineDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto* model = qobject_cast<const DeskListModel*>(index.model());
    Q_ASSERT(model);
    const DeskLine& line = model->line(index);
    const ThemeColors& colors = themeColors();
    const bool focused = option.state.testFlag(QStyle::State_HasFocus);
    if (focused)
        painter->fillRect(option.rect, colors.selected);
    else if (option.state.testFlag(QStyle::State_MouseOver))
        painter->fillRect(option.rect, colors.hover);
    if (focused)
        painter->fillRect(QRect(option.rect.topLeft(), QSize(3, option.rect.height())), colors.accent);

    const QRect inner = option.rect.adjusted(spacing::medium, 6, -spacing::medium, -6);
    const QRect upper(inner.left(), inner.top(), inner.width(), inner.height() / 2);
    const QRect lower(
        inner.left(), inner.top() + inner.height() / 2, inner.width(), inner.height() - inner.height() / 2);

    painter->setFont(figureFont(option.font));
    painter->setPen(line.overdue ? colors.tone(Tone::Overdue).text : colors.secondaryText);
    const int dueWidth
        = drawPart(*painter, upper, Qt::AlignRight, line.due) + (line.due.isEmpty() ? 0 : spacing::small);
    QRect left = upper.adjusted(0, 0, -dueWidth, 0);
    QFont strong = figureFont(option.font);
    strong.setWeight(QFont::DemiBold);
    painter->setPen(colors.text);
    painter->setFont(strong);
    left.setLeft(left.left() + spacing::small
        + drawPart(*painter, left, Qt::AlignLeft, line.customer.isEmpty() ? line.number : line.customer));
    const QString number = line.customer.isEmpty() ? QString() : line.number;
    painter->setFont(figureFont(option.font));
    painter->setPen(colors.secondaryText);
    // The number must be read whole: it stands beside a short name and under a long one.
    const bool besideName = painter->fontMetrics().horizontalAdvance(number) <= left.width();
    if (besideName)
        drawPart(*painter, left, Qt::AlignLeft, number);

    QString turn = line.turn;
    if (line.more > 0)
        turn += QStringLiteral(" +%1").arg(line.more);
    const int turnWidth = drawPart(*painter, lower, Qt::AlignRight, turn) + (turn.isEmpty() ? 0 : spacing::small);
    QRect doing = lower.adjusted(0, 0, -turnWidth, 0);
    if (!besideName)
        doing.setLeft(doing.left() + drawPart(*painter, doing, Qt::AlignLeft, number) + spacing::small);
    painter->setFont(option.font);
    painter->setPen(colors.text);
    drawPart(*painter, doing, Qt::AlignLeft,
        line.detail.isEmpty() ? line.what : QStringLiteral("%1 · %2").arg(line.what, line.detail));
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), colors.window);
}

QSize DeskLineDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const
{
    return {120, 2 * option.fontMetrics.height() + 2 * 6 + spacing::tiny};
}

} // namespace kesu
