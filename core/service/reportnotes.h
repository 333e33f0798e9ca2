// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/complaint/ledger.h"
#include "core/report/reportnote.h"
#include "core/report/reportperiod.h"
#include "core/report/reportscope.h"

namespace kesu {

class Workspace;

/// What clerks type into reports, kept for each period and scope with its history. World failures are thrown as Error.
class ReportNotes
{
public:
    explicit ReportNotes(Workspace& workspace)
        : m_workspace(workspace)
    {
    }

    /// What is kept; a note with version 0 if nothing is.
    ReportNote note(const ReportPeriod& period, const ReportScope& scope) const;
    /// Keeps it with an entry in the history for each part that changed, and answers what is kept now. Nothing happens
    /// where nothing changed. Throws Error{ChangedByOthers} if a newer version is kept: nothing is stored then.
    ReportNote save(const ReportPeriod& period, const ReportScope& scope, const ReportNote& note);
    QList<HistoryEntry> history(const ReportPeriod& period, const ReportScope& scope) const;

private:
    Workspace& m_workspace;
};

} // namespace kesu
