// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/writerights.h"

#include "core/base/error.h"
#include "core/service/recordfields.h"

#include <QCoreApplication>

namespace kesu {

using namespace Qt::StringLiterals;

void requireChanges(const Access& access, const ComplaintRecord& before, const ComplaintRecord& after)
{
    for (const Approval& approval : after.facts.approvals)
        if (approval.source == ApprovalSource::SignedIn && !before.facts.approvals.contains(approval))
            throw Error(ErrorCode::NotAllowed,
                QCoreApplication::translate("ComplaintService",
                    "An approval by signing in is given by its holder, not typed; nothing was saved."),
                u"%1 %2"_s.arg(approval.matter, approval.role));
    for (const FieldChange& change : changesBetween(before, after)) {
        if (change.path == u"complaint.events.close")
            access.require(Right::CloseComplaints);
        else if (change.path.startsWith(u"complaint.approvals[") || change.path == u"complaint.return.phoneApprovedAt")
            access.require(Right::RecordApprovals);
        // Who recorded an approval is noted by the program itself.
        const bool isApproval = change.path.startsWith(u"complaint.approvals[");
        if (!isApproval)
            access.requireWrite(fieldClassOf(change.path), change.path);
    }
}

void noteRecorder(ComplaintRecord& after, const ComplaintRecord& before, const QString& user)
{
    for (Approval& approval : after.facts.approvals) {
        if (approval.source == ApprovalSource::SignedIn || before.facts.approvals.contains(approval))
            continue;
        approval.source = ApprovalSource::OnPaper;
        approval.recordedBy = user;
    }
}

} // namespace kesu
