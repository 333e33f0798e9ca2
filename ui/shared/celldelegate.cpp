// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/celldelegate.h"

#include "ui/shared/icon.h"
#include "ui/shared/statuschip.h"
#include "ui/shared/theme.h"
#include "ui/shared/tidytable.h"

#include <QPainter>

namespace kesu {

namespace {

constexpr int iconSide = 16;

} // namespace

CellDelegate::CellDelegate(TidyTable* table)
    : QStyledItemDelegate(table)
    , m_table(table)
{
}

void CellDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const ThemeColors& colors = themeColors();
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    if (selected)
        painter->fillRect(option.rect, colors.selected);
    else if (index.row() == m_table->hoveredRow())
        painter->fillRect(option.rect, colors.hover);

    const QVariant toneData = index.data(ToneCellRole);
    const Tone tone = toneData.isValid() ? static_cast<Tone>(toneData.toInt()) : Tone::Neutral;
    const QString text = index.data(Qt::DisplayRole).toString();
    QRect inner = option.rect.adjusted(spacing::small, 0, -spacing::small, 0);
    if (index.data(ChipCellRole).toBool()) {
        StatusChip::paintChip(*painter, inner, tone, text, option.font);
    } else {
        const QIcon symbol = index.data(Qt::DecorationRole).value<QIcon>();
        if (!symbol.isNull()) {
            symbol.paint(painter, QRect(inner.left(), inner.center().y() - iconSide / 2 + 1, iconSide, iconSide));
            inner.setLeft(inner.left() + iconSide + spacing::tiny);
        }
        painter->setPen(toneData.isValid() && tone != Tone::Neutral ? colors.tone(tone).text : colors.text);
        const QVariant font = index.data(Qt::FontRole);
        painter->setFont(font.isValid() ? font.value<QFont>() : option.font);
        const QVariant alignment = index.data(Qt::TextAlignmentRole);
        const int flags
            = (alignment.isValid() ? alignment.toInt() : int(Qt::AlignLeft | Qt::AlignVCenter)) | Qt::TextSingleLine;
        QString line = text;
        line.replace(QLatin1Char('\n'), QLatin1Char(' '));
        painter->drawText(inner, flags, painter->fontMetrics().elidedText(line, Qt::ElideRight, inner.width()));
    }
    // The focus is a line at the row's left edge, so that it is seen on a selected row too.
    if (m_table->hasFocus() && index.row() == m_table->currentIndex().row()
        && index.column() == m_table->firstVisibleColumn())
        painter->fillRect(QRect(option.rect.topLeft(), QSize(3, option.rect.height())), colors.accent);
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QString text = index.data(Qt::DisplayRole).toString();
    const int width = index.data(ChipCellRole).toBool()
        ? StatusChip::chipSize(static_cast<Tone>(index.data(ToneCellRole).toInt()), text, option.font).width()
        : option.fontMetrics.horizontalAdvance(text);
    return {width + 2 * spacing::small, rowHeight(option.font)};
}

} // namespace kesu
