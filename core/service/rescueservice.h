// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/rescuestore.h"

namespace kesu {

class Workspace;

/// Slips that the open database could not take, kept in the folder of the user on this computer. Works while the
/// database does not: only its identity is asked for.
class RescueService
{
public:
    explicit RescueService(const Workspace& workspace);

    /// Keeps the slip as it was typed, in place of what has the key; who and where come from the workspace. Returns the
    /// key. Throws Error: FileNotWritable, DiskFull.
    QString keep(const QString& key, const ComplaintRecord& record, const QString& reason) const;
    /// The most recently kept first.
    QList<RescuedWork> all() const { return m_store.all(); }
    /// An unknown key is passed over.
    void remove(const QString& key) const { m_store.remove(key); }

private:
    const Workspace& m_workspace;
    RescueStore m_store;
};

} // namespace kesu
