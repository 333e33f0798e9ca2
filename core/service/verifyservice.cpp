// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/verifyservice.h"

#include "core/service/workspace.h"
#include "core/storage/database.h"
#include "core/storage/historychain.h"
#include "core/storage/verifier.h"

namespace kesu {

VerifyReport verify(const VerifyRequest& request, const std::function<bool(const VerifyProgress&)>& progress)
{
    Verifier verifier(request.databasePath, request.depth, request.paper, request.threads);
    return verifier.run([&](double part, qint64 found) { return !progress || progress({part, found}); });
}

VerifyService::VerifyService(Workspace& workspace)
    : m_workspace(workspace)
{
}

VerifyRequest VerifyService::request(VerifyDepth depth) const
{
    m_workspace.access().require(Right::Verify);
    VerifyRequest request;
    request.databasePath = m_workspace.databasePath();
    request.depth = depth;
    return request;
}

ChainHead VerifyService::head() const
{
    m_workspace.access().requireSession();
    return m_workspace.database().chain().head();
}

} // namespace kesu
