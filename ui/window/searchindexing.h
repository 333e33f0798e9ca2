// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>
#include <atomic>
#include <thread>

namespace kesu {

class Workspace;

/// Makes the search index where a database has none (after an update), in a thread of its own, and tells how far it is.
/// Hidden where there is nothing to do. Ends, at the latest, with its window; the next opening goes on.
class SearchIndexing : public QLabel
{
    Q_OBJECT

public:
    explicit SearchIndexing(Workspace& workspace, QWidget* parent = nullptr);
    ~SearchIndexing() override;

private:
    void showProgress();

    std::atomic<bool> m_isStopped = false;
    std::atomic<double> m_part = 0;
    std::atomic<bool> m_isDone = false;
    QString m_trouble; ///< written before m_isDone, read after it
    std::thread m_thread;
};

} // namespace kesu
