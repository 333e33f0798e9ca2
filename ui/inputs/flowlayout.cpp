// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inputs/flowlayout.h"

#include <QWidget>

namespace kesu {

FlowLayout::FlowLayout(LastItem lastItem, int gap)
    : m_lastItem(lastItem)
    , m_gap(gap)
{
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout()
{
    for (QLayoutItem* item : m_items)
        delete item;
}

void FlowLayout::addItem(QLayoutItem* item)
{
    m_items.push_back(item);
}

void FlowLayout::insertWidget(int index, QWidget* widget)
{
    addChildWidget(widget);
    m_items.insert(m_items.begin() + index, new QWidgetItem(widget));
    invalidate();
}

QLayoutItem* FlowLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[std::size_t(index)] : nullptr;
}

QLayoutItem* FlowLayout::takeAt(int index)
{
    if (index < 0 || index >= count())
        return nullptr;
    QLayoutItem* item = m_items[std::size_t(index)];
    m_items.erase(m_items.begin() + index);
    invalidate();
    return item;
}

int FlowLayout::heightForWidth(int width) const
{
    return layOut(QRect(0, 0, width, 0), Pass::Measure);
}

QSize FlowLayout::sizeHint() const
{
    return {minimumSize().width(), heightForWidth(qMax(geometry().width(), minimumSize().width()))};
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem* item : m_items)
        size = size.expandedTo(item->minimumSize());
    return size;
}

void FlowLayout::setGeometry(const QRect& rect)
{
    QLayout::setGeometry(rect);
    layOut(rect, Pass::Place);
}

int FlowLayout::layOut(const QRect& rect, Pass pass) const
{
    int x = rect.x();
    int y = rect.y();
    int lineHeight = 0;
    int tallest = 0; // so that lower items stand in the middle of their line
    for (const QLayoutItem* item : m_items)
        tallest = qMax(tallest, item->sizeHint().height());
    for (std::size_t at = 0; at < m_items.size(); ++at) {
        QLayoutItem* item = m_items[at];
        if (item->isEmpty())
            continue;
        const bool stretched = m_lastItem == LastItem::Stretched && at + 1 == m_items.size();
        const QSize hint
            = stretched ? item->minimumSize().expandedTo({0, item->sizeHint().height()}) : item->sizeHint();
        if (x > rect.x() && x + hint.width() > rect.right() + 1) {
            x = rect.x();
            y += lineHeight + m_gap;
            lineHeight = 0;
        }
        const int width = stretched ? rect.right() + 1 - x : qMin(hint.width(), rect.width());
        if (pass == Pass::Place)
            item->setGeometry(
                QRect(QPoint(x, y + qMax(0, (tallest - hint.height()) / 2)), QSize(width, hint.height())));
        x += width + m_gap;
        lineHeight = tallest;
    }
    return y + lineHeight - rect.y();
}

} // namespace kesu
