// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/verifyservice.h"

#include "core/service/workspace.h"
#include "core/storage/database.h"
#include "core/storage/historychain.h"
#include "core/storage/reportsumcheck.h"
#include "core/storage/searchcheck.h"
#include "core/storage/verifier.h"

namespace kesu {

namespace {

/// The sums of the reports are not sealed but counted again.
void checkSums(Database& database, FindingList& findings)
{
    const Findings found = checkReportSums(database, [&](qint64) { return !findings.isStopped(); });
    for (const Finding& one : found) {
        VerifyFinding finding;
        finding.area = VerifyArea::Derived;
        finding.thing = QStringLiteral("report-sums");
        finding.message = one.message;
        findings.add(finding);
    }
}

/// Neither is the search index: it is compared with the complaints, once it has been made.
void checkSearch(Database& database, FindingList& findings)
{
    const auto report = SearchCheck(database).run([&](qint64, qint64) { return !findings.isStopped(); });
    if (!report)
        return;
    for (const QString& one : report->findings) {
        VerifyFinding finding;
        finding.area = VerifyArea::Derived;
        finding.thing = QStringLiteral("search-index");
        finding.message = one;
        findings.add(finding);
    }
}

} // namespace

VerifyReport verify(const VerifyRequest& request, const std::function<bool(const VerifyProgress&)>& progress)
{
    Verifier verifier(request.databasePath, request.depth, request.paper, request.threads);
    if (request.depth != VerifyDepth::Quick) {
        verifier.addCheck(checkSums);
        verifier.addCheck(checkSearch);
    }
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
