// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>
#include <atomic>
#include <exception>
#include <functional>
#include <thread>

namespace kesu {

/// One long piece of work in a thread of its own, while the window goes on. Signals come in the thread of the window.
/// Destroying it stops the work and waits for it, so the work must look often at what its report answers.
class BackgroundRun : public QObject
{
    Q_OBJECT

public:
    /// To be called often with the part done, 0 to 1; false means: stop, by throwing Error{Cancelled} or returning.
    using Report = std::function<bool(double part)>;
    /// Runs in the thread. What it finds out, it leaves where finished() looks for it.
    using Work = std::function<void(const Report& report)>;

    explicit BackgroundRun(QObject* parent = nullptr);
    ~BackgroundRun() override;

    /// Stops what still runs, waits for it and begins anew.
    void start(const Work& work);
    /// Asks the work to stop; it ends by finished() or failed() all the same.
    void stop() { m_stop = true; }
    bool isRunning() const { return m_thread.joinable(); }
    /// Waits until the work has ended; its signal still comes. For closing.
    void wait();

Q_SIGNALS:
    void progressed(double part);
    void finished();
    /// What the work threw.
    void failed(std::exception_ptr why);

private:
    void join();

    std::thread m_thread;
    int m_round = 0; ///< messages of an earlier work, still on their way, are not of this one
    std::atomic<bool> m_stop = false;
    std::atomic<double> m_part = 0;
    QTimer m_look; ///< progress is looked at now and then, so that no work can flood the window with it
};

} // namespace kesu
