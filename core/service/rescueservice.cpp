// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/rescueservice.h"

#include "core/service/workspace.h"

namespace kesu {

RescueService::RescueService(const Workspace& workspace)
    : m_workspace(workspace)
    , m_store(RescueStore::usualFolder(), workspace.databaseIdentity())
{
}

QString RescueService::keep(const QString& key, const ComplaintRecord& record, const QString& reason) const
{
    RescuedWork work;
    work.key = key;
    work.record = record;
    work.at = m_workspace.clock().now();
    work.who = m_workspace.userName();
    work.reason = reason;
    work.databasePath = m_workspace.databasePath();
    return m_store.keep(work).key;
}

} // namespace kesu
