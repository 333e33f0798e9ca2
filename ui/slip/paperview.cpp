// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/slip/paperview.h"

#include <QApplication>
#include <QEvent>
#include <QScrollBar>

namespace kesu {

PaperView::PaperView(QWidget* parent)
    : QScrollArea(parent)
{
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // else the columns break anew when it comes and goes
    setFocusPolicy(Qt::NoFocus);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, [this] {
        rememberAnchor();
        Q_EMIT scrolled();
    });
}

void PaperView::setPage(QWidget* page)
{
    page->installEventFilter(this);
    setWidget(page);
}

bool PaperView::holds(const QWidget* part) const
{
    return part != nullptr && widget() != nullptr && widget()->isAncestorOf(part);
}

void PaperView::reveal(QWidget* part, int margin)
{
    ensureWidgetVisible(part, 0, margin);
    rememberAnchor();
}

void PaperView::scrollTo(const QWidget* part)
{
    verticalScrollBar()->setValue(part->mapTo(widget(), QPoint(0, 0)).y());
}

void PaperView::scrollToTop()
{
    verticalScrollBar()->setValue(0);
}

int PaperView::scrolledBy() const
{
    return verticalScrollBar()->value();
}

void PaperView::rememberAnchor()
{
    const QWidget* focused = QApplication::focusWidget();
    if (holds(focused))
        m_anchorY = focused->mapTo(viewport(), QPoint(0, 0)).y();
}

void PaperView::holdAnchor()
{
    const QWidget* focused = QApplication::focusWidget();
    if (!holds(focused) || m_anchorY < 0 || m_anchorY >= viewport()->height())
        return;
    const int moved = focused->mapTo(viewport(), QPoint(0, 0)).y() - m_anchorY;
    if (moved != 0)
        verticalScrollBar()->setValue(verticalScrollBar()->value() + moved);
}

bool PaperView::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == widget() && event->type() == QEvent::Resize)
        QMetaObject::invokeMethod(this, &PaperView::holdAnchor, Qt::QueuedConnection);
    return QScrollArea::eventFilter(watched, event);
}

} // namespace kesu
