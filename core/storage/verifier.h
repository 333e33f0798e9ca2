// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/chainscan.h"
#include "core/storage/statescan.h"

#include <functional>

namespace kesu {

class Error;

/// Proves a database file: shares the work out among threads, each with a connection of its own, all of which see the
/// file as it was when the verification began.
class Verifier
{
public:
    Verifier(QString path, VerifyDepth depth, const std::optional<ChainHead>& paper, int threads);

    /// A check of tables that look after themselves, run beside the others on a connection of its own.
    using OwnCheck = std::function<void(Database&, FindingList&)>;
    void addCheck(OwnCheck check) { m_ownChecks.push_back(std::move(check)); }

    /// progress: told the part done, in the calling thread; false stops. Throws Error: Cancelled, and what opening
    /// does.
    VerifyReport run(const std::function<bool(double part, qint64 found)>& progress);

private:
    struct Job
    {
        double weight = 1; ///< some measure of how long it takes
        std::function<void(Database&, const std::function<void(double)>&)> run;
    };
    struct Work;

    std::vector<Job> jobs(Database& database);
    void addStateJobs(Database& database, std::vector<Job>& jobs);
    void scanChained(Database& database, size_t kind, IdRange range);
    void scanPlain(Database& database, size_t kind, IdRange range);
    void work(Work& work);
    void compareStates(Database& database);
    VerifyReport reportOf(Database& database);
    VerifyReport runOnBrokenFile(const Error& error);

    QString m_path;
    VerifyDepth m_depth;
    int m_threads;
    FindingList m_findings;
    ChainScan m_chain;
    std::vector<OwnCheck> m_ownChecks;
    std::mutex m_mutex;
    std::vector<std::vector<FoundState>> m_states; ///< by kind
    qint64 m_contents = 0;
    qint64 m_contentBytes = 0;
};

} // namespace kesu
