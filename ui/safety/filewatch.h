// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/workspace.h"

#include <QObject>
#include <QTimer>

namespace kesu {

/// Looks every two seconds whether the file of the open database still lies where it was, and whether another window or
/// computer has written to it.
class FileWatch : public QObject
{
    Q_OBJECT

public:
    explicit FileWatch(Workspace& workspace, QObject* parent = nullptr);

    FileState state() const { return m_state; }
    /// Looks now.
    void check();

Q_SIGNALS:
    void stateChanged(kesu::FileState state);
    /// What is shown may be of yesterday.
    void changedByOthers();

private:
    Workspace& m_workspace;
    FileState m_state = FileState::AsOpened;
    qint64 m_version = 0;
    QTimer m_timer;
};

} // namespace kesu
