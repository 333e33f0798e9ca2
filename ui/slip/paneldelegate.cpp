// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/slip/paneldelegate.h"

#include "ui/shared/statuschip.h"
#include "ui/shared/theme.h"
#include "ui/slip/daystrip.h"
#include "ui/slip/judgementmodel.h"

#include <QListView>
#include <QPainter>
#include <QPainterPath>

namespace kesu {

namespace {

constexpr int side = spacing::medium;
constexpr int symbolSize = 16;
constexpr int clauseWidth = 64;

PanelLine lineOf(const QModelIndex& index)
{
    return index.data(JudgementModel::LineRole).value<PanelLine>();
}

/// Where the parts of a line stand within a width.
struct Columns
{
    int textLeft;
    int textWidth;
    int figureWidth;
};

Columns columnsOf(const PanelLine& line, int width, const QFont& font)
{
    const QFontMetrics figures(figureFont(font));
    const int figure = line.figure.isEmpty() ? 0 : figures.horizontalAdvance(line.figure) + spacing::small;
    const int left = side + symbolSize + spacing::small;
    // A line that names no clause may have its room.
    const int clause = line.clause.isEmpty() && figure == 0 ? 0 : clauseWidth;
    return {left, qMax(40, width - left - figure - clause - side), figure};
}

void paintBox(QPainter& painter, const QRectF& rect, const QColor& color, bool ticked)
{
    painter.setPen(QPen(color, 1.3));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(rect.adjusted(1.5, 1.5, -1.5, -1.5), 2, 2);
    if (!ticked)
        return;
    QPainterPath tick(rect.topLeft() + QPointF(rect.width() * 0.28, rect.height() * 0.52));
    tick.lineTo(rect.topLeft() + QPointF(rect.width() * 0.44, rect.height() * 0.68));
    tick.lineTo(rect.topLeft() + QPointF(rect.width() * 0.74, rect.height() * 0.34));
    painter.setPen(QPen(color, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(tick);
}

void paintSymbol(QPainter& painter, const QRectF& rect, const PanelLine& line)
{
    const QColor color = themeColors().tone(line.tone).text;
    if (line.symbol == QLatin1String("box") || line.symbol == QLatin1String("box-ticked"))
        paintBox(painter, rect, color, line.symbol == QLatin1String("box-ticked"));
    else if (!line.symbol.isEmpty())
        paintIcon(painter, rect, line.symbol, color);
}

void paintHead(QPainter& painter, const QRect& rect, const PanelLine& line, const QFont& font)
{
    const ThemeColors& colors = themeColors();
    QFont bold = font;
    bold.setWeight(QFont::DemiBold);
    const QRect inner = rect.adjusted(side, spacing::small, -side, 0);
    painter.setPen(colors.text);
    painter.setFont(bold);
    painter.drawText(inner, Qt::AlignVCenter | Qt::AlignLeft, line.text);
    painter.setFont(figureFont(font));
    painter.setPen(colors.secondaryText);
    painter.drawText(inner, Qt::AlignVCenter | Qt::AlignRight, line.figure);
    const int nameWidth = QFontMetrics(bold).horizontalAdvance(line.text) + spacing::small;
    const int wordWidth
        = line.figure.isEmpty() ? 0 : QFontMetrics(figureFont(font)).horizontalAdvance(line.figure) + spacing::small;
    painter.setPen(colors.border);
    const int middle = inner.center().y();
    painter.drawLine(inner.left() + nameWidth, middle, inner.right() - wordWidth, middle);
}

void paintLine(QPainter& painter, const QRect& rect, const PanelLine& line, const QFont& font)
{
    const ThemeColors& colors = themeColors();
    const bool sum = line.kind == PanelLine::Kind::Sum;
    const Columns columns = columnsOf(line, rect.width(), font);
    const int lineHeight = QFontMetrics(font).lineSpacing();
    const int top = rect.top() + spacing::tiny;
    paintSymbol(
        painter, QRectF(rect.left() + side, top + (lineHeight - symbolSize) / 2.0, symbolSize, symbolSize), line);
    QFont textFont = font;
    if (sum)
        textFont.setWeight(QFont::DemiBold);
    const bool alarming = line.tone == Tone::Overdue || line.tone == Tone::Invalid;
    painter.setFont(textFont);
    painter.setPen(colors.text);
    painter.drawText(QRect(rect.left() + columns.textLeft, top, columns.textWidth, rect.height() - spacing::tiny),
        Qt::TextWordWrap | Qt::AlignTop, line.text);
    const int clauseLeft = rect.right() + 1 - side - clauseWidth;
    painter.setFont(figureFont(textFont));
    painter.setPen(alarming ? colors.tone(line.tone).text : sum ? colors.text : colors.secondaryText);
    if (line.tone == Tone::Neutral)
        painter.setPen(colors.text);
    painter.drawText(QRect(clauseLeft - columns.figureWidth, top, columns.figureWidth, lineHeight),
        Qt::AlignRight | Qt::AlignVCenter, line.figure);
    painter.setFont(figureFont(font));
    painter.setPen(colors.accent);
    painter.drawText(QRect(clauseLeft + spacing::small, top, clauseWidth - spacing::small, lineHeight),
        Qt::AlignRight | Qt::AlignVCenter,
        QFontMetrics(figureFont(font)).elidedText(line.clause, Qt::ElideRight, clauseWidth - spacing::small));
}

QString clauseText(const PanelLine& line)
{
    return line.houseDefault
        ? line.text + QLatin1Char('\n') + PanelDelegate::tr("House default: the source leaves it blank.")
        : line.text;
}

/// The box in which it stands why a line is so; its parts follow each other without a gap.
QRect boxRect(const QRect& rect)
{
    return rect.adjusted(side + symbolSize + spacing::small, 0, -side, 0);
}

QRect innerRect(const QRect& rect)
{
    return boxRect(rect).adjusted(spacing::small, spacing::tiny, -spacing::small, -spacing::tiny);
}

void paintBox(QPainter& painter, const QRect& rect, const QStyleOptionViewItem& option, const PanelLine& line)
{
    const bool leads = line.kind == PanelLine::Kind::Detail && !line.field.isEmpty();
    const bool marked = option.state.testFlag(QStyle::State_Selected) && option.state.testFlag(QStyle::State_HasFocus);
    const ThemeColors& colors = themeColors();
    painter.fillRect(boxRect(rect),
        marked                                                        ? colors.selected
            : leads && option.state.testFlag(QStyle::State_MouseOver) ? colors.hover
                                                                      : colors.raised);
}

/// Where the parts of a detail stand: symbol, text, and at its right what it comes to.
struct DetailColumns
{
    QRect symbol;
    QRect text;
    QRect figure;
};

DetailColumns detailColumns(const PanelLine& line, const QRect& rect, const QFont& font)
{
    QRect inner = innerRect(rect).adjusted(line.level * spacing::large, 0, 0, 0);
    DetailColumns columns;
    if (!line.symbol.isEmpty()) {
        columns.symbol = QRect(inner.left(), inner.top(), symbolSize, QFontMetrics(font).lineSpacing());
        inner.setLeft(inner.left() + symbolSize + spacing::tiny);
    }
    columns.text = inner;
    if (!line.figure.isEmpty()) {
        columns.text.setWidth(inner.width() * 2 / 5);
        columns.figure = inner.adjusted(columns.text.width() + spacing::small, 0, 0, 0);
    }
    return columns;
}

int detailHeight(const PanelLine& line, int width, const QFont& font)
{
    const DetailColumns columns = detailColumns(line, QRect(0, 0, width, 1000), font);
    const auto heightOf = [](const QFont& of, int room, const QString& text) {
        return QFontMetrics(of).boundingRect(QRect(0, 0, room, 100000), Qt::TextWordWrap, text).height();
    };
    int height = heightOf(font, columns.text.width(), line.text);
    if (!line.figure.isEmpty())
        height = qMax(height, heightOf(figureFont(font), columns.figure.width(), line.figure));
    return height + 2 * spacing::tiny;
}

void paintDetail(QPainter& painter, const QRect& rect, const PanelLine& line, const QFont& font)
{
    const ThemeColors& colors = themeColors();
    const DetailColumns columns = detailColumns(line, rect, font);
    if (!line.symbol.isEmpty()) {
        QRectF symbol(0, 0, symbolSize - 2, symbolSize - 2);
        symbol.moveCenter(QRectF(columns.symbol).center());
        paintIcon(painter, symbol, line.symbol, colors.tone(line.tone).text);
    }
    const bool leads = !line.field.isEmpty();
    painter.setFont(font);
    painter.setPen(!line.figure.isEmpty() ? colors.secondaryText : leads ? colors.accent : colors.text);
    painter.drawText(columns.text, Qt::TextWordWrap | Qt::AlignTop, line.text);
    painter.setFont(figureFont(font));
    painter.setPen(leads ? colors.accent : colors.text);
    painter.drawText(columns.figure, Qt::TextWordWrap | Qt::AlignTop, line.figure);
}

void paintDetailHead(QPainter& painter, const QRect& rect, const PanelLine& line, const QFont& font)
{
    QFont bold = font;
    bold.setWeight(QFont::DemiBold);
    painter.setFont(bold);
    painter.setPen(themeColors().secondaryText);
    painter.drawText(innerRect(rect), Qt::AlignBottom | Qt::AlignLeft, line.text);
}

void paintClause(QPainter& painter, const QRect& rect, const PanelLine& line, const QFont& font)
{
    const ThemeColors& colors = themeColors();
    const QRect inner = innerRect(rect);
    QFont bold = font;
    bold.setWeight(QFont::DemiBold);
    painter.setFont(bold);
    painter.setPen(colors.text);
    painter.drawText(inner, Qt::AlignTop | Qt::AlignLeft, line.clause);
    painter.setFont(font);
    painter.drawText(inner.adjusted(0, QFontMetrics(bold).lineSpacing() + 2, 0, 0), Qt::TextWordWrap | Qt::AlignTop,
        clauseText(line));
}

} // namespace

QSize PanelDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto* view = qobject_cast<const QListView*>(option.widget);
    const int width = view != nullptr ? view->viewport()->width() : option.rect.width();
    const PanelLine line = lineOf(index);
    const QFontMetrics metrics(option.font);
    switch (line.kind) {
    case PanelLine::Kind::Head:
        return {width, rowHeight(option.font) + spacing::small};
    case PanelLine::Kind::Status:
        return {width, rowHeight(option.font) + spacing::tiny};
    case PanelLine::Kind::Line:
    case PanelLine::Kind::Sum: {
        const Columns columns = columnsOf(line, width, option.font);
        const QRect text = metrics.boundingRect(QRect(0, 0, columns.textWidth, 10000), Qt::TextWordWrap, line.text);
        return {width, qMax(metrics.lineSpacing(), text.height()) + spacing::small};
    }
    case PanelLine::Kind::Clause: {
        const int inner = innerRect(QRect(0, 0, width, 100)).width();
        const QRect text = metrics.boundingRect(QRect(0, 0, inner, 100000), Qt::TextWordWrap, clauseText(line));
        return {width, text.height() + metrics.lineSpacing() + 2 + 2 * spacing::tiny};
    }
    case PanelLine::Kind::DetailHead:
        return {width, metrics.lineSpacing() + spacing::small + spacing::tiny};
    case PanelLine::Kind::Detail:
        return {width, detailHeight(line, width, option.font)};
    case PanelLine::Kind::Days:
        return {width, DayStrip(line.days).height(option.font) + spacing::small};
    }
    return {};
}

void PanelDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const PanelLine line = lineOf(index);
    const ThemeColors& colors = themeColors();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool active = line.kind == PanelLine::Kind::Line || line.kind == PanelLine::Kind::Status
        || line.kind == PanelLine::Kind::Sum;
    const bool boxed = line.kind == PanelLine::Kind::Clause || line.kind == PanelLine::Kind::Days
        || line.kind == PanelLine::Kind::DetailHead || line.kind == PanelLine::Kind::Detail;
    if (boxed)
        paintBox(*painter, option.rect, option, line);
    if (active && option.state.testFlag(QStyle::State_Selected) && option.state.testFlag(QStyle::State_HasFocus))
        painter->fillRect(option.rect, colors.selected);
    else if (active && option.state.testFlag(QStyle::State_MouseOver))
        painter->fillRect(option.rect, colors.hover);
    switch (line.kind) {
    case PanelLine::Kind::Head:
        paintHead(*painter, option.rect, line, option.font);
        break;
    case PanelLine::Kind::Status:
        StatusChip::paintChip(
            *painter, option.rect.adjusted(side, 0, -side, 0), line.tone, line.text, headingFont(option.font, 0));
        break;
    case PanelLine::Kind::Line:
    case PanelLine::Kind::Sum:
        paintLine(*painter, option.rect, line, option.font);
        break;
    case PanelLine::Kind::Clause:
        paintClause(*painter, option.rect, line, option.font);
        break;
    case PanelLine::Kind::Days:
        DayStrip(line.days).paint(*painter, innerRect(option.rect), option.font);
        break;
    case PanelLine::Kind::DetailHead:
        paintDetailHead(*painter, option.rect, line, option.font);
        break;
    case PanelLine::Kind::Detail:
        paintDetail(*painter, option.rect, line, option.font);
        break;
    }
    painter->restore();
}

} // namespace kesu
