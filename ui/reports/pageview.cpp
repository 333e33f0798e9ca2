// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/pageview.h"

#include "ui/print/pageunits.h"
#include "ui/shared/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>
#include <algorithm>
#include <cmath>

namespace kesu {

namespace {

constexpr int margin = spacing::large; ///< around and between the pages
constexpr double smallestZoom = 0.2;
constexpr double largestZoom = 5.0;
constexpr double zoomStep = 1.2;
constexpr qsizetype keptPictures = 48 * 1024; ///< kB of pictures of pages

} // namespace

PageView::PageView(QWidget* parent)
    : QAbstractScrollArea(parent)
    , m_pictures(keptPictures)
{
    placePages();
    setAccessibleName(tr("Pages as they are printed"));
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    viewport()->setBackgroundRole(QPalette::Mid);
    viewport()->setAutoFillBackground(true);
}

void PageView::setDocument(std::shared_ptr<const PagedDocument> document)
{
    const int page = pageCount() > 0 ? currentPage() : 0;
    m_document = std::move(document);
    m_papers.clear();
    for (int each = 0; each < pageCount(); ++each)
        m_papers.append(m_document->pageLayoutOf(each).fullRect(QPageLayout::Point).size() * (unitsPerInch / 72.0));
    placePages();
    m_pictures.clear();
    m_toldPage = -1;
    if (m_fitsWidth)
        fitWidth();
    else
        updateScrollBars();
    documentChanged();
    showPage(std::min(page, pageCount() - 1));
    tellPage();
    viewport()->update();
}

int PageView::pageCount() const
{
    return m_document ? m_document->pageCount() : 0;
}

double PageView::pageScale() const
{
    return m_zoom * logicalDpiY() / unitsPerInch;
}

QRectF PageView::paperRect(int page) const
{
    const QSizeF size = pageSize(page);
    const int widest = static_cast<int>(std::ceil(widestPaper() * pageScale()));
    const int left = std::max(margin, (viewport()->width() - widest) / 2) - horizontalScrollBar()->value();
    const int x = left + (widest - static_cast<int>(size.width())) / 2;
    return QRectF(QPointF(x, pageTop(page) - verticalScrollBar()->value()), size);
}

QSizeF PageView::pageSize(int page) const
{
    return m_papers[page] * pageScale();
}

double PageView::widestPaper() const
{
    double widest = m_papers.isEmpty() ? a4Width : 0;
    for (const QSizeF& paper : m_papers)
        widest = std::max(widest, paper.width());
    return widest;
}

int PageView::pageTop(int page) const
{
    return m_tops[page];
}

void PageView::placePages()
{
    m_tops = {margin};
    for (int page = 0; page < pageCount(); ++page)
        m_tops.append(m_tops.last() + static_cast<int>(std::ceil(pageSize(page).height())) + margin);
}

int PageView::currentPage() const
{
    const int middle = verticalScrollBar()->value() + viewport()->height() / 2;
    const auto after = std::upper_bound(m_tops.begin(), m_tops.end(), middle);
    return std::clamp(static_cast<int>(after - m_tops.begin()) - 1, 0, std::max(0, pageCount() - 1));
}

void PageView::showPage(int page)
{
    if (page >= 0 && page < pageCount())
        verticalScrollBar()->setValue(pageTop(page) - margin / 2);
}

void PageView::setZoom(double zoom)
{
    m_fitsWidth = false;
    applyZoom(zoom);
}

void PageView::zoomIn()
{
    setZoom(m_zoom * zoomStep);
}

void PageView::zoomOut()
{
    setZoom(m_zoom / zoomStep);
}

void PageView::fitWidth()
{
    m_fitsWidth = true;
    // The bar's width is taken off always, so that its coming and going does not change the size again.
    const int room = width() - verticalScrollBar()->sizeHint().width() - 2 * margin;
    const double paperWidth = widestPaper() * pageScale() / m_zoom;
    applyZoom(room / std::max(1.0, paperWidth));
}

void PageView::applyZoom(double zoom)
{
    zoom = std::clamp(zoom, smallestZoom, largestZoom);
    if (!qFuzzyCompare(zoom, m_zoom)) {
        const int page = currentPage();
        const double within
            = pageCount() == 0 ? 0 : double(verticalScrollBar()->value() - pageTop(page)) / pageSize(page).height();
        m_zoom = zoom;
        placePages();
        m_pictures.clear();
        updateScrollBars();
        if (pageCount() > 0)
            verticalScrollBar()->setValue(pageTop(page) + static_cast<int>(within * pageSize(page).height()));
        Q_EMIT zoomChanged(m_zoom);
    }
    updateScrollBars();
    viewport()->update();
}

void PageView::updateScrollBars()
{
    const int height = pageCount() == 0 ? 0 : pageTop(pageCount());
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(40);
    verticalScrollBar()->setRange(0, std::max(0, height - viewport()->height()));
    const int width = static_cast<int>(std::ceil(widestPaper() * pageScale())) + 2 * margin;
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setRange(0, m_fitsWidth ? 0 : std::max(0, width - viewport()->width()));
}

void PageView::tellPage()
{
    if (pageCount() == 0 || m_toldPage == currentPage())
        return;
    m_toldPage = currentPage();
    Q_EMIT currentPageChanged(m_toldPage);
}

const QPixmap& PageView::picture(int page)
{
    if (const QPixmap* known = m_pictures.object(page))
        return *known;
    const double ratio = devicePixelRatioF();
    const QSizeF size = pageSize(page) * ratio;
    auto* made = new QPixmap(static_cast<int>(std::ceil(size.width())), static_cast<int>(std::ceil(size.height())));
    made->fill(Qt::white);
    QPainter painter(made);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing | QPainter::SmoothPixmapTransform);
    const double scale = m_zoom * ratio * logicalDpiY() / unitsPerInch;
    painter.scale(scale, scale);
    m_document->paintPage(painter, page);
    painter.end();
    made->setDevicePixelRatio(ratio);
    const qsizetype cost = std::min(keptPictures, qsizetype(made->width()) * made->height() * 4 / 1024);
    m_pictures.insert(page, made, cost);
    return *m_pictures.object(page);
}

void PageView::paintEvent(QPaintEvent*)
{
    if (!m_document)
        return;
    QPainter painter(viewport());
    for (int page = 0; page < pageCount(); ++page) {
        const QRectF paper = paperRect(page);
        if (paper.top() > viewport()->height() || paper.bottom() < 0)
            continue;
        painter.fillRect(paper.translated(2, 2), QColor(0, 0, 0, 40));
        painter.drawPixmap(paper.topLeft(), picture(page));
    }
}

void PageView::resizeEvent(QResizeEvent* event)
{
    QAbstractScrollArea::resizeEvent(event);
    if (m_fitsWidth)
        fitWidth();
    else
        updateScrollBars();
    tellPage();
}

void PageView::scrollContentsBy(int, int)
{
    viewport()->update();
    tellPage();
}

void PageView::wheelEvent(QWheelEvent* event)
{
    if (!(event->modifiers() & Qt::ControlModifier)) {
        QAbstractScrollArea::wheelEvent(event);
        return;
    }
    if (event->angleDelta().y() > 0)
        zoomIn();
    else if (event->angleDelta().y() < 0)
        zoomOut();
    event->accept();
}

void PageView::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::ZoomIn))
        zoomIn();
    else if (event->matches(QKeySequence::ZoomOut))
        zoomOut();
    else if (event->key() == Qt::Key_0 && event->modifiers() == Qt::ControlModifier)
        fitWidth();
    else if (event->key() == Qt::Key_PageDown)
        showPage(currentPage() + 1);
    else if (event->key() == Qt::Key_PageUp)
        showPage(currentPage() - 1);
    else if (event->key() == Qt::Key_Home)
        showPage(0);
    else if (event->key() == Qt::Key_End)
        showPage(pageCount() - 1);
    else
        QAbstractScrollArea::keyPressEvent(event);
}

} // namespace kesu
