// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/safety/filewatch.h"

#include "core/base/error.h"
#include "core/service/workspace.h"

namespace kesu {

namespace {

constexpr int lookEveryMs = 2000;

/// A database that cannot be asked has nothing new to tell; what is wrong is said by whoever needs it.
std::optional<qint64> versionOf(const Workspace& workspace)
{
    try {
        return workspace.dataVersion();
    } catch (const Error&) {
        return {};
    }
}

} // namespace

FileWatch::FileWatch(Workspace& workspace, QObject* parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_version(versionOf(workspace).value_or(0))
{
    connect(&m_timer, &QTimer::timeout, this, &FileWatch::check);
    m_timer.start(lookEveryMs);
}

void FileWatch::check()
{
    const FileState state = m_workspace.fileState();
    if (state != m_state) {
        m_state = state;
        Q_EMIT stateChanged(state);
    }
    if (state != FileState::AsOpened)
        return;
    const qint64 version = versionOf(m_workspace).value_or(m_version);
    if (version != m_version) {
        m_version = version;
        Q_EMIT changedByOthers();
    }
}

} // namespace kesu
