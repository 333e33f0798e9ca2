// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QDialog>
#include <QTimer>
#include <functional>

namespace kesu::test {

/// Once a dialog of that kind is the modal one, does something to it; so that a call that waits for a dialog can be
/// tested. Gives up after two seconds, and closes what
/// stands in the way then, so that a test fails instead of hanging.
template <typename Dialog> void whenModal(std::function<void(Dialog&)> act, int triesLeft = 200)
{
    QTimer::singleShot(10, qApp, [act = std::move(act), triesLeft] {
        QWidget* modal = QApplication::activeModalWidget();
        if (auto* dialog = qobject_cast<Dialog*>(modal))
            act(*dialog);
        else if (triesLeft > 0)
            whenModal<Dialog>(act, triesLeft - 1);
        else if (auto* other = qobject_cast<QDialog*>(modal))
            other->done(0);
    });
}

} // namespace kesu::test
