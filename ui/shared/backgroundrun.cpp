// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/backgroundrun.h"

#include <QMetaObject>

namespace kesu {

namespace {

constexpr int lookEveryMs = 60;

} // namespace

BackgroundRun::BackgroundRun(QObject* parent)
    : QObject(parent)
{
    m_look.setInterval(lookEveryMs);
    connect(&m_look, &QTimer::timeout, this, [this] { Q_EMIT progressed(m_part); });
}

BackgroundRun::~BackgroundRun()
{
    m_stop = true;
    join();
}

void BackgroundRun::join()
{
    m_look.stop();
    if (m_thread.joinable())
        m_thread.join();
}

void BackgroundRun::wait()
{
    if (m_thread.joinable())
        m_thread.join();
}

void BackgroundRun::start(const Work& work)
{
    m_stop = true;
    join();
    m_stop = false;
    m_part = 0;
    const int round = ++m_round;
    m_look.start();
    // What is queued for this object goes with it, so a late message never finds it gone.
    m_thread = std::thread([this, work, round] {
        const auto later = [this](auto action) { QMetaObject::invokeMethod(this, action, Qt::QueuedConnection); };
        try {
            work([this](double part) {
                m_part = part;
                return !m_stop;
            });
            later([this, round] {
                if (round != m_round)
                    return;
                join();
                Q_EMIT finished();
            });
        } catch (...) {
            const std::exception_ptr why = std::current_exception();
            later([this, why, round] {
                if (round != m_round)
                    return;
                join();
                Q_EMIT failed(why);
            });
        }
    });
}

} // namespace kesu
