// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/backgroundrun.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace kesu {

class Workspace;

/// How the search index stands, with checking it against the complaints and making it anew, both away from the window's
/// thread.
class SearchIndexBox : public QWidget
{
    Q_OBJECT

public:
    explicit SearchIndexBox(Workspace& workspace, QWidget* parent = nullptr);

    void check();
    void makeAnew();
    bool isRunning() const { return m_run.isRunning(); }
    /// What is said about the index.
    QString sentence() const;

private:
    void showState();
    void run(const BackgroundRun::Work& work, const std::function<void()>& then);
    void updateButtons();

    Workspace& m_workspace;
    BackgroundRun m_run;
    std::function<void()> m_then;
    QLabel* m_text;
    QProgressBar* m_progress;
    QPushButton* m_check;
    QPushButton* m_make;
    QPushButton* m_stop;
};

} // namespace kesu
