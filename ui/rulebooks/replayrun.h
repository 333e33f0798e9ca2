// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/replay.h"

#include <QObject>
#include <atomic>
#include <exception>
#include <thread>

namespace kesu {

/// A replay in a thread of its own. Signals come in the thread of the window. Destroying it stops the replay and waits.
class ReplayRun : public QObject
{
    Q_OBJECT

public:
    explicit ReplayRun(QObject* parent = nullptr);
    ~ReplayRun() override;

    void start(const ReplayRequest& request);
    void stop() { m_stop = true; }
    bool isRunning() const { return m_thread.joinable(); }

Q_SIGNALS:
    void progressed(kesu::ReplayProgress progress);
    void finished(kesu::ReplayResult result);
    /// What the replay threw.
    void failed(std::exception_ptr why);

private:
    void join();

    std::thread m_thread;
    std::atomic<bool> m_stop = false;
};

} // namespace kesu
