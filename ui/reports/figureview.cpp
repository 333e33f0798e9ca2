// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/figureview.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

namespace kesu {

namespace {

constexpr int roomAround = 40; ///< what is seen above and below a link that was gone to, in pixels
/// The paper is white in the dark window too, so its marks are of one colour always.
const QColor mark(0x1f, 0x4e, 0x79);

} // namespace

FigureView::FigureView(QWidget* parent)
    : PageView(parent)
{
    viewport()->setMouseTracking(true);
}

const QList<PageLink>& FigureView::links(int page) const
{
    auto known = m_links.constFind(page);
    if (known == m_links.constEnd())
        known = m_links.insert(page, document() ? document()->links(page) : QList<PageLink>());
    return *known;
}

const PageLink* FigureView::link(const std::optional<Place>& place) const
{
    return place && place->index < links(place->page).size() ? &links(place->page)[place->index] : nullptr;
}

QRectF FigureView::onViewport(const Place& place) const
{
    const QRectF& area = links(place.page)[place.index].area;
    const double scale = pageScale();
    return QRectF(area.topLeft() * scale, area.size() * scale).translated(paperRect(place.page).topLeft());
}

std::optional<FigureView::Place> FigureView::placeAt(const QPoint& position) const
{
    for (int page = 0; page < pageCount(); ++page) {
        const QRectF paper = paperRect(page);
        if (!paper.contains(position))
            continue;
        const QPointF at = (position - paper.topLeft()) / pageScale();
        const QList<PageLink>& all = links(page);
        for (qsizetype i = all.size() - 1; i >= 0; --i) // what was put later lies above
            if (all[i].area.contains(at))
                return Place{page, i};
    }
    return std::nullopt;
}

QString FigureView::targetAt(const QPoint& position) const
{
    const PageLink* found = link(placeAt(position));
    return found ? found->target : QString();
}

QString FigureView::description(const Place& place) const
{
    const PageLink* found = link(place);
    return found && m_describe ? m_describe(found->target) : QString();
}

void FigureView::documentChanged()
{
    const PageLink* before = link(m_current);
    const QString target = before ? before->target : QString();
    m_links.clear();
    m_hovered.reset();
    m_pressed.reset();
    viewport()->unsetCursor();
    m_current.reset();
    if (target.isEmpty())
        return;
    for (int page = 0; page < pageCount() && !m_current; ++page)
        for (qsizetype i = 0; i < links(page).size() && !m_current; ++i)
            if (links(page)[i].target == target)
                m_current = Place{page, i};
}

std::optional<FigureView::Place> FigureView::neighbour(int step) const
{
    if (pageCount() == 0)
        return std::nullopt;
    // From the link that has the keyboard while it is seen, else from the page that is.
    const bool seen = link(m_current) && onViewport(*m_current).intersects(viewport()->rect());
    Place at = seen ? *m_current : Place{currentPage(), step > 0 ? -1 : links(currentPage()).size()};
    at.index += step;
    while (at.page >= 0 && at.page < pageCount() && (at.index < 0 || at.index >= links(at.page).size())) {
        at.page += step;
        if (at.page >= 0 && at.page < pageCount())
            at.index = step > 0 ? 0 : links(at.page).size() - 1;
    }
    if (at.page < 0 || at.page >= pageCount())
        return std::nullopt;
    return at;
}

void FigureView::setCurrent(const std::optional<Place>& place)
{
    m_current = place;
    viewport()->update();
    if (!place)
        return;
    const QRectF area = onViewport(*place);
    if (area.top() < roomAround)
        verticalScrollBar()->setValue(verticalScrollBar()->value() + int(area.top()) - roomAround);
    else if (area.bottom() > viewport()->height() - roomAround)
        verticalScrollBar()->setValue(
            verticalScrollBar()->value() + int(area.bottom()) - viewport()->height() + roomAround);
    const QString said = description(*place);
    setAccessibleDescription(said);
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
    const QPoint below = onViewport(*place).bottomLeft().toPoint() + QPoint(0, 2);
    QToolTip::showText(viewport()->mapToGlobal(below), said, viewport());
}

bool FigureView::showLink(const QString& target)
{
    for (int page = 0; page < pageCount(); ++page)
        for (qsizetype i = 0; i < links(page).size(); ++i)
            if (links(page)[i].target == target) {
                setCurrent(Place{page, i});
                return true;
            }
    return false;
}

bool FigureView::focusNextPrevChild(bool next)
{
    const std::optional<Place> to = neighbour(next ? 1 : -1);
    if (!to) {
        setCurrent(std::nullopt);
        return PageView::focusNextPrevChild(next);
    }
    setCurrent(to);
    return true;
}

void FigureView::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (const PageLink* chosen = link(m_current); enter && chosen)
        Q_EMIT linkActivated(QString(chosen->target));
    else if (event->key() == Qt::Key_Escape && link(m_current)) {
        setCurrent(std::nullopt); // out of the figures, to what comes after the pages
        PageView::focusNextPrevChild(true);
    } else
        PageView::keyPressEvent(event);
}

void FigureView::hover(const std::optional<Place>& place)
{
    if (place == m_hovered)
        return;
    m_hovered = place;
    if (place)
        viewport()->setCursor(Qt::PointingHandCursor);
    else
        viewport()->unsetCursor();
    viewport()->update();
}

void FigureView::mouseMoveEvent(QMouseEvent* event)
{
    hover(placeAt(event->pos()));
    PageView::mouseMoveEvent(event);
}

void FigureView::leaveEvent(QEvent* event)
{
    hover(std::nullopt);
    PageView::leaveEvent(event);
}

void FigureView::mousePressEvent(QMouseEvent* event)
{
    m_pressed = event->button() == Qt::LeftButton ? placeAt(event->pos()) : std::nullopt;
    PageView::mousePressEvent(event);
}

void FigureView::mouseReleaseEvent(QMouseEvent* event)
{
    const std::optional<Place> released = placeAt(event->pos());
    if (const PageLink* chosen = link(released); chosen && released == m_pressed) {
        m_current = released;
        Q_EMIT linkActivated(QString(chosen->target));
    }
    m_pressed.reset();
    PageView::mouseReleaseEvent(event);
}

bool FigureView::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        if (const std::optional<Place> place = placeAt(help->pos()))
            QToolTip::showText(help->globalPos(), description(*place), viewport());
        else
            QToolTip::hideText();
        return true;
    }
    return PageView::viewportEvent(event);
}

void FigureView::paintEvent(QPaintEvent* event)
{
    PageView::paintEvent(event);
    QPainter painter(viewport());
    if (link(m_hovered)) {
        QColor soft = mark;
        soft.setAlpha(28);
        painter.fillRect(onViewport(*m_hovered), soft);
    }
    if (link(m_current) && hasFocus()) {
        painter.setPen(QPen(mark, 2.0));
        painter.drawRect(onViewport(*m_current).adjusted(-1.0, -1.0, 1.0, 1.0));
    }
}

} // namespace kesu
