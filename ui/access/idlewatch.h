// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>
#include <chrono>

namespace kesu {

/// Tells when nobody has touched keyboard or mouse in any window of the program for a while. It measures by the steady
/// clock, which the set time of day does not move.
class IdleWatch : public QObject
{
    Q_OBJECT

public:
    explicit IdleWatch(QObject* parent = nullptr);

    /// From now on; zero: never.
    void start(std::chrono::milliseconds idleAfter);
    void stop() { m_timer.stop(); }
    bool isRunning() const { return m_timer.isActive(); }
    std::chrono::milliseconds idleAfter() const { return m_idleAfter; }

Q_SIGNALS:
    /// Once; start() begins anew.
    void idle();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void look();

    std::chrono::milliseconds m_idleAfter{0};
    std::chrono::steady_clock::time_point m_touched;
    QTimer m_timer;
};

} // namespace kesu
