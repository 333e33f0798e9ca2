// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/chainhead.h"
#include "core/storage/changewatch.h"
#include "core/storage/historytable.h"
#include "core/storage/thingstates.h"

#include <optional>

namespace kesu {

/// The history as a chain, and the seals of everything that is stored. Each entry carries the SHA-256 over its own
/// fields and the hash of the entry before it; the last entry about a thing in a transaction also carries the state
/// that the thing has from then on. Belongs to one connection; Transaction calls begin(), finish() and abandon().
///
/// Entries wait in memory until the end of the transaction, when the states are known.
class HistoryChain
{
public:
    explicit HistoryChain(Database& database);
    ~HistoryChain();
    Q_DISABLE_COPY_MOVE(HistoryChain)

    /// Before the transaction takes its lock.
    void prepare() { m_watch.install(); }
    /// Seals what the transaction has touched and writes its entries. Last thing before its commit. Throws Error.
    void finish();
    /// The transaction is rolled back.
    void abandon();

    void append(HistoryEntity entity, qint64 entityId, const HistoryEntry& entry);
    /// Those entries of this transaction that are not written yet, with their sequence.
    QList<HistoryEntry> waiting(HistoryEntity entity, qint64 entityId) const;
    /// The end of the history as written.
    ChainHead head() const;

    /// Notes what has happened to the whole file, then gives every thing that is there an entry with its state, and
    /// every other its seal: for a new file, and after a step of the schema before which rows had none.
    void sealEverything(const HistoryEntry& occasion);

    /// The hash of an entry. Columns of the row, from `first` on: sequence, at, who, entity, entity_id, action, field,
    /// old_value, new_value, why, state.
    static QByteArray hashOf(CanonicalForm& form, const QByteArray& predecessor, const DirectStatement& row, int first);
    /// What the first entry has for a predecessor.
    static QByteArray beginning() { return QByteArray(hashBytes, '\0'); }
    static constexpr qsizetype hashBytes = 32;

private:
    struct Waiting
    {
        HistoryEntity entity;
        qint64 entityId;
        HistoryEntry entry;
        QByteArray state; ///< empty: none
    };
    /// One end of a chain in the making.
    struct Tail
    {
        qint64 sequence = 0;
        QByteArray hash;
    };

    const Tail& tail();
    /// Writes the entries but the last `keep`.
    void write(size_t keep);
    void giveStates(size_t until);
    void writeEntry(const Waiting& waiting);
    void writePlainSeals();
    void sealPlain(size_t kind, qint64 id);

    Database& m_database;
    ChangeWatch m_watch;
    ThingStates m_states;
    std::vector<Waiting> m_waiting;
    std::optional<Tail> m_tail; ///< of the chain as written; read anew in each transaction
    std::optional<DirectStatement> m_insert;
    std::optional<DirectStatement> m_seal;
    std::optional<DirectStatement> m_unseal;
    CanonicalForm m_form;
    QString m_whySealed; ///< for entries that only seal
};

} // namespace kesu
