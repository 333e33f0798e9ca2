// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/canonicalform.h"
#include "core/storage/findinglist.h"

#include <array>
#include <functional>
#include <vector>

namespace kesu {

class Database;

/// A state that an entry of the history gave a thing.
struct NotedState
{
    qint64 id = 0;
    qint64 sequence = 0;
    std::array<char, 32> state{};
};

/// Reads the history from its beginning: checks that each entry is as it was written and follows the one before it, and
/// gathers the states that the entries gave.
class ChainScan
{
public:
    ChainScan(const std::optional<ChainHead>& paper, FindingList& findings);

    /// part: told how far it has come, from 0 to 1.
    void run(Database& database, const std::function<void(double)>& part);

    const ChainHead& head() const { return m_head; }
    qint64 entries() const { return m_entries; }
    /// What the head from paper is in this history; nothing if none was asked about.
    std::optional<PaperHead> paper() const;
    /// The newest state of each thing of a kind, an index of sealedKinds(), by id.
    std::vector<NotedState> newestStates(size_t kind);

private:
    struct Entry;

    void note(const Entry& entry);
    void checkEnd(Database& database);

    std::optional<ChainHead> m_asked;
    FindingList& m_findings;
    ChainHead m_head;
    qint64 m_entries = 0;
    std::optional<PaperHead> m_paper;
    std::vector<std::vector<NotedState>> m_states;
};

} // namespace kesu
