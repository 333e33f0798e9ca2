// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/progress.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QProgressDialog>

namespace kesu {

namespace {

struct Progress
{
    Q_DECLARE_TR_FUNCTIONS(Progress)
};

constexpr int steps = 1000;
constexpr int showAfterMs = 400;
constexpr qint64 answerEveryMs = 40;

} // namespace

void withProgress(
    QWidget* parent, const QString& text, const std::function<void(const std::function<bool(double)>& report)>& work)
{
    QProgressDialog dialog(text, Progress::tr("Stop"), 0, steps, parent);
    dialog.setWindowModality(parent ? Qt::WindowModal : Qt::ApplicationModal);
    dialog.setMinimumDuration(showAfterMs);
    dialog.setAutoReset(false);
    QElapsedTimer sinceAnswer;
    sinceAnswer.start();
    work([&](double done) {
        if (sinceAnswer.elapsed() >= answerEveryMs) {
            sinceAnswer.restart();
            if (done < 0)
                dialog.setRange(0, 0);
            else
                dialog.setValue(static_cast<int>(done * steps));
            QCoreApplication::processEvents();
        }
        return !dialog.wasCanceled();
    });
}

} // namespace kesu
