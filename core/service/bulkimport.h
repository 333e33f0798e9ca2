// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/complaint/complaintrecord.h"
#include "core/service/importoutcome.h"

namespace kesu {

class ComplaintWriter;
class Workspace;
struct PreparedRecord;

/// Files very many records: they are judged in all the machine's threads while one writes. What is kept is the same as
/// if they had been filed one after the other.
class BulkImport
{
public:
    /// Called with the outcome of each record in their order.
    using Take = std::function<void(ImportOutcome)>;
    /// The records of block number i; called in any thread.
    using Make = std::function<QList<ComplaintRecord>(int)>;

    BulkImport(Workspace& workspace, ImportOptions options)
        : m_workspace(workspace)
        , m_options(std::move(options))
    {
    }

    /// All in one transaction: all records without errors, or, where the world fails, none.
    void runAtOnce(const QList<ComplaintRecord>& records, const Take& take);
    /// One transaction for each `blocksAtOnce` blocks; those that are complete stay where it is stopped or fails later.
    void runInSteps(int blocks, int blocksAtOnce, const Make& make, const Take& take);

private:
    ImportOutcome enter(ComplaintWriter& writer, PreparedRecord& prepared) const;
    void expectRights();
    void expectToGoOn() const;

    Workspace& m_workspace;
    ImportOptions m_options;
    qsizetype m_done = 0;
    bool m_writesAll = false; ///< whether no field is closed to whoever imports
};

} // namespace kesu
