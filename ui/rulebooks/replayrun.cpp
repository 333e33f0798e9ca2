// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rulebooks/replayrun.h"

#include <QMetaObject>

namespace kesu {

ReplayRun::ReplayRun(QObject* parent)
    : QObject(parent)
{
}

ReplayRun::~ReplayRun()
{
    m_stop = true;
    join();
}

void ReplayRun::join()
{
    if (m_thread.joinable())
        m_thread.join();
}

void ReplayRun::start(const ReplayRequest& request)
{
    m_stop = true;
    join();
    m_stop = false;
    // What is queued for this object goes with it, so a late message never finds it gone.
    m_thread = std::thread([this, request] {
        const auto later = [this](auto action) { QMetaObject::invokeMethod(this, action, Qt::QueuedConnection); };
        try {
            const ReplayResult result = replay(request, [&](const ReplayProgress& progress) {
                later([this, progress] { Q_EMIT progressed(progress); });
                return !m_stop;
            });
            later([this, result] {
                join();
                Q_EMIT finished(result);
            });
        } catch (...) {
            const std::exception_ptr why = std::current_exception();
            later([this, why] {
                join();
                Q_EMIT failed(why);
            });
        }
    });
}

} // namespace kesu
