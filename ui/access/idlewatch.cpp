// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/access/idlewatch.h"

#include <QCoreApplication>
#include <QEvent>

namespace kesu {

using std::chrono::milliseconds;
using std::chrono::steady_clock;

IdleWatch::IdleWatch(QObject* parent)
    : QObject(parent)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &IdleWatch::look);
    QCoreApplication::instance()->installEventFilter(this);
}

void IdleWatch::start(milliseconds idleAfter)
{
    m_idleAfter = idleAfter;
    m_touched = steady_clock::now();
    if (idleAfter > milliseconds(0))
        m_timer.start(idleAfter);
    else
        m_timer.stop();
}

bool IdleWatch::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::InputMethod:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TabletPress:
    case QEvent::TouchBegin:
    case QEvent::DragMove:
        m_touched = steady_clock::now(); // the timer is not restarted at each: look() goes on from here
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

void IdleWatch::look()
{
    const auto rested = std::chrono::duration_cast<milliseconds>(steady_clock::now() - m_touched);
    if (rested >= m_idleAfter)
        Q_EMIT idle();
    else
        m_timer.start(m_idleAfter - rested);
}

} // namespace kesu
