// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/complaint/complaint.h"

#include <numeric>

namespace kesu {

using namespace Qt::StringLiterals;

QString toId(ApprovalSource source)
{
    switch (source) {
    case ApprovalSource::NotSaid:
        return {};
    case ApprovalSource::SignedIn:
        return u"signed-in"_s;
    case ApprovalSource::OnPaper:
        return u"on-paper"_s;
    }
    Q_UNREACHABLE();
}

ApprovalSource approvalSourceFrom(const QString& id)
{
    for (const ApprovalSource source : {ApprovalSource::SignedIn, ApprovalSource::OnPaper})
        if (toId(source) == id)
            return source;
    return ApprovalSource::NotSaid;
}

Share Complaint::responsibleTotal() const
{
    return std::accumulate(responsible.begin(), responsible.end(), Share(),
        [](Share sum, const Bearer& bearer) { return sum + bearer.share; });
}

} // namespace kesu
