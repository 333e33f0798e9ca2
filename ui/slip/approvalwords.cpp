// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/slip/approvalwords.h"

#include <algorithm>

namespace kesu {

QString ApprovalWords::how(const Approval& approval)
{
    const QString at = approval.at.toDisplay();
    if (approval.source == ApprovalSource::SignedIn)
        return approval.holder.isEmpty() ? tr("%1, signed in").arg(at)
                                         : tr("%1, signed in as %2").arg(at, approval.holder);
    QStringList parts{approval.by == ApprovalBy::Phone ? tr("%1 by telephone").arg(at) : tr("%1 on paper").arg(at)};
    if (!approval.holder.isEmpty())
        parts += tr("given by %1").arg(approval.holder);
    if (!approval.recordedBy.isEmpty())
        parts += tr("entered by %1").arg(approval.recordedBy);
    return parts.join(tr(", "));
}

QList<Approval> ApprovalWords::typed(const QList<Approval>& all)
{
    QList<Approval> rest = all;
    rest.removeIf([](const Approval& approval) { return approval.source == ApprovalSource::SignedIn; });
    return rest;
}

QList<Approval> ApprovalWords::withTyped(const QList<Approval>& all, const QList<Approval>& typed)
{
    const QList<Approval> before = ApprovalWords::typed(all);
    QList<Approval> rows = typed;
    for (Approval& row : rows) {
        const auto same = std::find_if(before.begin(), before.end(),
            [&](const Approval& one) { return one.matter == row.matter && one.role == row.role; });
        if (same == before.end())
            continue;
        row.source = same->source;
        row.recordedBy = same->recordedBy;
    }
    QList<Approval> result;
    qsizetype next = 0;
    for (const Approval& approval : all) {
        if (approval.source == ApprovalSource::SignedIn)
            result += approval;
        else if (next < rows.size())
            result += rows.at(next++);
    }
    return result + rows.mid(next);
}

} // namespace kesu
