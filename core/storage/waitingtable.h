// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/complaint/ledger.h"
#include "core/storage/ledgersummary.h"

namespace kesu {

class Database;
class Statement;

/// A task with the complaint that it is about.
struct WaitingComplaint
{
    ComplaintId id;
    QString number;
    QString customer;
    QString rulebook;
    LedgerTask task;

    friend bool operator==(const WaitingComplaint&, const WaitingComplaint&) = default;
};

/// What waits to be done, read by its due moment: the tasks of the last judgements, and open complaints by their
/// closing day where no task says it.
class WaitingTable
{
public:
    explicit WaitingTable(Database& database)
        : m_database(database)
    {
    }

    /// The most urgent first, those without a day last; at most so many.
    QList<WaitingComplaint> waiting(const DeskSpan& span, int most) const;
    /// How many complaints have something to do in the span.
    int countComplaints(const DeskSpan& span) const;

private:
    Database& m_database;
};

} // namespace kesu
