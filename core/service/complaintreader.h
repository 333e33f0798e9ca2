// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/complaint/complaintrecord.h"
#include "core/judgement/verdict.h"
#include "core/rulebook/rulebook.h"

namespace kesu {

class Database;
class Workspace;

/// Reads and judges complaints whole, for the use cases themselves: no right is asked for and nothing is left out. What
/// leaves a service goes through hideValues().
class ComplaintReader
{
public:
    explicit ComplaintReader(Workspace& workspace)
        : m_workspace(workspace)
    {
    }

    /// The filed complaint with its lists and attachments; empty if there is none.
    std::optional<ComplaintRecord> filed(ComplaintId id) const;
    /// The draft or working copy, else the filed complaint; a blank record for one that is not stored at all.
    ComplaintRecord kept(ComplaintId id) const;
    std::optional<Rulebook> rulebookOf(const ComplaintRecord& record) const;
    QList<PastComplaint> historyFor(const ComplaintRecord& record) const;
    /// The case as it stands now. Throws Error{ResourceMissing} where its standard is not installed.
    Case caseOf(const ComplaintRecord& record, const QList<PastComplaint>& history) const;
    Verdict judge(const ComplaintRecord& record, const QList<PastComplaint>& history) const;

private:
    Database& database() const;

    Workspace& m_workspace;
};

} // namespace kesu
