// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/scanend.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPointer>
#include <QTimer>

namespace kesu {

namespace {

/// Longer than any scanner takes to its next key, shorter than anybody takes from a scanner to the keyboard.
constexpr int momentMs = 250;

bool isEnd(int key)
{
    return key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Tab;
}

class ScanEnd : public QObject
{
public:
    explicit ScanEnd(QObject* parent)
        : QObject(parent)
    {
        m_moment.setSingleShot(true);
        m_moment.setInterval(momentMs);
    }

    void await()
    {
        // What is installed last is asked first.
        qApp->removeEventFilter(this);
        qApp->installEventFilter(this);
        m_moment.start();
    }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        const bool isOverride = event->type() == QEvent::ShortcutOverride;
        if (!isOverride && event->type() != QEvent::KeyPress)
            return QObject::eventFilter(watched, event);
        // The timer, not the clock: a key that waits while a slip opens is met before the timer is.
        if (m_moment.isActive() && isEnd(static_cast<QKeyEvent*>(event)->key())) {
            event->accept(); // it is no shortcut either
            return true;
        }
        if (!isOverride && !static_cast<QKeyEvent*>(event)->text().isEmpty()) {
            m_moment.stop();
            qApp->removeEventFilter(this);
        }
        return false;
    }

private:
    QTimer m_moment;
};

} // namespace

void awaitScanEnd()
{
    static QPointer<ScanEnd> end;
    if (!end)
        end = new ScanEnd(qApp);
    end->await();
}

} // namespace kesu
