// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kesu/starttrace.h"

#include <QElapsedTimer>
#include <QEvent>
#include <QTimer>
#include <QWidget>
#include <cstdio>

namespace kesu {

namespace {

QElapsedTimer& sinceStart()
{
    static QElapsedTimer timer;
    return timer;
}

} // namespace

void StartTrace::begin()
{
    if (qEnvironmentVariableIsSet("KESU_TRACE_START"))
        sinceStart().start();
}

void StartTrace::mark(const char* what)
{
    if (sinceStart().isValid())
        std::fprintf(stderr, "start: %s %lld ms\n", what, static_cast<long long>(sinceStart().elapsed()));
}

void StartTrace::watch(QWidget* window)
{
    if (sinceStart().isValid())
        window->installEventFilter(new StartTrace(window));
}

bool StartTrace::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Paint) {
        watched->removeEventFilter(this);
        // What is painted now is on the screen when the event loop comes back.
        QTimer::singleShot(0, this, [] { mark("painted"); });
    }
    return QObject::eventFilter(watched, event);
}

} // namespace kesu
