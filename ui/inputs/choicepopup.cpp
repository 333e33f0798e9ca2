// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inputs/choicepopup.h"

#include "ui/inputs/choice.h"
#include "ui/shared/theme.h"

#include <QPainter>
#include <QStyledItemDelegate>

namespace kesu {

namespace {

constexpr int mostRows = 10;

class ChoiceDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const QString text = index.data(Qt::DisplayRole).toString() + index.data(ChoiceModel::DetailRole).toString();
        return {option.fontMetrics.horizontalAdvance(text) + 3 * spacing::large, rowHeight(option.font)};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const ThemeColors& colors = themeColors();
        painter->save();
        if (option.state.testFlag(QStyle::State_Selected))
            painter->fillRect(option.rect, colors.selected);
        else if (option.state.testFlag(QStyle::State_MouseOver))
            painter->fillRect(option.rect, colors.hover);
        const QRect inner = option.rect.adjusted(spacing::small, 0, -spacing::small, 0);
        const QString detail = index.data(ChoiceModel::DetailRole).toString();
        const int detailWidth = detail.isEmpty() ? 0 : option.fontMetrics.horizontalAdvance(detail) + spacing::medium;
        painter->setFont(option.font);
        painter->setPen(index.data(ChoiceModel::IsOfferRole).toBool() ? colors.accent : colors.text);
        painter->drawText(inner.adjusted(0, 0, -detailWidth, 0), Qt::AlignVCenter | Qt::AlignLeft,
            option.fontMetrics.elidedText(
                index.data(Qt::DisplayRole).toString(), Qt::ElideRight, inner.width() - detailWidth));
        painter->setPen(colors.secondaryText);
        painter->drawText(inner, Qt::AlignVCenter | Qt::AlignRight, detail);
        painter->restore();
    }
};

} // namespace

ChoicePopup::ChoicePopup(QWidget& field)
    : QListView(field.window())
    , m_field(field)
{
    setObjectName(QStringLiteral("choicePopup"));
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    setUniformItemSizes(true);
    setFrameShape(QFrame::Box);
    setItemDelegate(new ChoiceDelegate(this));
    hide();
}

void ChoicePopup::open()
{
    if (parentWidget() != m_field.window())
        setParent(m_field.window());
    // The style sheet takes the frame of all lists; this one lies over others and needs its edge.
    setStyleSheet(QStringLiteral("QListView { border: 1px solid %1; }").arg(themeColors().fieldBorder.name()));
    resizeToRows();
    show();
    raise();
}

void ChoicePopup::resizeToRows()
{
    const QWidget* window = m_field.window();
    int width = m_field.width();
    for (int row = 0; row < qMin(model()->rowCount(), 40); ++row)
        width = qMax(width, sizeHintForIndex(model()->index(row, 0)).width());
    width = qMin(width, window->width() - 2 * spacing::small);
    const int rows = qBound(1, model()->rowCount(), mostRows);
    const int height = rows * rowHeight(font()) + 2 * qMax(1, frameWidth());
    const QPoint top = m_field.mapTo(window, QPoint(0, 0));
    const int below = window->height() - top.y() - m_field.height();
    const int y = below >= height || below >= top.y() ? top.y() + m_field.height() + 1 : top.y() - height - 1;
    const int x = qMax(spacing::small, qMin(top.x(), window->width() - width - spacing::small));
    setGeometry(x, y, width, height);
}

} // namespace kesu
