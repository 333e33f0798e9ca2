// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/historychain.h"

#include "core/base/clock.h"
#include "core/storage/database.h"

#include <array>
#include <unordered_map>

namespace kesu {

using namespace Qt::StringLiterals;

namespace {

/// So many entries wait at most; of them the newest few go on waiting, since their things may still be being written.
constexpr size_t mostWaiting = 4096;
constexpr size_t stillWaiting = 256;

constexpr std::array entities{HistoryEntity::Complaint, HistoryEntity::Customer, HistoryEntity::Product,
    HistoryEntity::Department, HistoryEntity::Staff, HistoryEntity::Setting, HistoryEntity::Rulebook,
    HistoryEntity::Assessment, HistoryEntity::Report, HistoryEntity::User, HistoryEntity::Role,
    HistoryEntity::Database};

/// The entity whose entries carry the states of that kind.
std::optional<HistoryEntity> entityOf(size_t kind)
{
    static const auto byKind = [] {
        std::vector<std::optional<HistoryEntity>> found;
        for (const SealedKind& sealed : sealedKinds()) {
            std::optional<HistoryEntity> named;
            for (const HistoryEntity entity : entities)
                if (sealed.strength == SealStrength::Chained && toWord(entity) == sealed.word)
                    named = entity;
            Q_ASSERT(named || sealed.strength == SealStrength::Plain);
            found.push_back(named);
        }
        return found;
    }();
    return byKind[kind];
}

void beginEntry(CanonicalForm& form, const QByteArray& predecessor)
{
    form.clear();
    form.text(QByteArrayView("kesu-entry-1"));
    form.bytes(predecessor);
}

} // namespace

HistoryChain::HistoryChain(Database& database)
    : m_database(database)
    , m_watch(database)
    , m_states(database)
{
}

HistoryChain::~HistoryChain() = default;

ChainHead HistoryChain::head() const
{
    DirectStatement row(m_database, u"SELECT sequence, hash FROM history ORDER BY sequence DESC LIMIT 1"_s);
    if (!row.next())
        return {};
    return {row.integer(0), row.bytes(1).toByteArray()};
}

const HistoryChain::Tail& HistoryChain::tail()
{
    if (!m_tail) {
        const ChainHead end = head();
        m_tail = Tail{end.sequence, end.hash.isEmpty() ? beginning() : end.hash};
    }
    return *m_tail;
}

void HistoryChain::append(HistoryEntity entity, qint64 entityId, const HistoryEntry& entry)
{
    tail();
    m_waiting.push_back({entity, entityId, entry, {}});
    if (m_waiting.size() >= mostWaiting)
        write(stillWaiting);
}

QList<HistoryEntry> HistoryChain::waiting(HistoryEntity entity, qint64 entityId) const
{
    QList<HistoryEntry> entries;
    for (size_t i = 0; i < m_waiting.size(); ++i) {
        if (m_waiting[i].entity != entity || m_waiting[i].entityId != entityId)
            continue;
        entries += m_waiting[i].entry;
        entries.last().sequence = m_tail->sequence + qint64(i) + 1;
    }
    return entries;
}

void HistoryChain::finish()
{
    write(0);
    writePlainSeals();
    m_tail.reset(); // another program may append before the next transaction
}

void HistoryChain::abandon()
{
    m_watch.forget();
    m_waiting.clear();
    m_tail.reset();
}

void HistoryChain::giveStates(size_t until)
{
    const bool isEnd = until == m_waiting.size();
    for (size_t kind = 0; kind < size_t(sealedKinds().size()); ++kind) {
        const std::optional<HistoryEntity> entity = entityOf(kind);
        if (!entity)
            continue;
        const std::vector<qint64> touched = m_watch.take(kind);
        if (touched.empty())
            continue;
        std::unordered_map<qint64, size_t> lastEntry;
        for (size_t i = 0; i < m_waiting.size(); ++i)
            if (m_waiting[i].entity == *entity)
                lastEntry[m_waiting[i].entityId] = i;
        for (const qint64 id : touched) {
            const auto last = lastEntry.find(id);
            const bool isWritten = last != lastEntry.end() && last->second < until;
            if (!isWritten && !isEnd) {
                m_watch.touch(kind, id); // its entry is still to come
                continue;
            }
            QByteArray state = m_states.of(kind, id).digest;
            if (isWritten) {
                m_waiting[last->second].state = std::move(state);
            } else {
                // Stored without saying so: the entry says only what was stored.
                HistoryEntry entry;
                entry.at = SystemClock().now();
                entry.action = u"seal"_s;
                entry.why = m_whySealed;
                m_waiting.push_back({*entity, id, entry, std::move(state)});
            }
        }
    }
}

void HistoryChain::write(size_t keep)
{
    if (m_waiting.size() < keep)
        return;
    const size_t count = m_waiting.size() - keep;
    giveStates(count);
    const size_t end = keep == 0 ? m_waiting.size() : count; // more may have come
    if (end == 0)
        return;
    tail();
    for (size_t i = 0; i < end; ++i)
        writeEntry(m_waiting[i]);
    m_waiting.erase(m_waiting.begin(), m_waiting.begin() + qint64(end));
}

QByteArray HistoryChain::hashOf(
    CanonicalForm& form, const QByteArray& predecessor, const DirectStatement& row, int first)
{
    beginEntry(form, predecessor);
    constexpr int fields = 11;
    for (int i = first; i < first + fields; ++i)
        form.column(row, i);
    return form.hash();
}

void HistoryChain::writeEntry(const Waiting& waiting)
{
    if (!m_insert)
        m_insert.emplace(m_database,
            u"INSERT INTO history (sequence, at, who, entity, entity_id, action, field, old_value, new_value, why,"
            " state, hash) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)"_s);
    const HistoryEntry& entry = waiting.entry;
    const qint64 sequence = m_tail->sequence + 1;
    beginEntry(m_form, m_tail->hash);
    m_form.number(sequence);
    m_insert->bind(1, sequence);
    std::array<QByteArray, 8> texts; // must live until the statement has run
    size_t used = 0;
    const auto bindText = [&](int parameter, const QString& value) {
        QByteArray& utf8 = texts[used++] = value.toUtf8();
        m_form.text(QByteArrayView(utf8));
        m_insert->bindText(parameter, utf8);
    };
    bindText(2, entry.at.toIso());
    bindText(3, entry.who);
    bindText(4, toWord(waiting.entity));
    m_form.number(waiting.entityId);
    m_insert->bind(5, waiting.entityId);
    bindText(6, entry.action);
    bindText(7, entry.field);
    bindText(8, entry.oldValue);
    bindText(9, entry.newValue);
    bindText(10, entry.why);
    if (waiting.state.isEmpty()) {
        m_form.nothing();
        m_insert->bindNull(11);
    } else {
        m_form.bytes(waiting.state);
        m_insert->bindBytes(11, waiting.state);
    }
    const QByteArray hash = m_form.hash();
    m_insert->bindBytes(12, hash);
    m_insert->run();
    m_tail = Tail{sequence, hash};
}

void HistoryChain::writePlainSeals()
{
    for (size_t kind = 0; kind < size_t(sealedKinds().size()); ++kind) {
        if (sealedKinds()[qsizetype(kind)].strength != SealStrength::Plain)
            continue;
        for (const qint64 id : m_watch.take(kind))
            sealPlain(kind, id);
    }
}

void HistoryChain::sealPlain(size_t kind, qint64 id)
{
    if (!m_seal) {
        m_seal.emplace(m_database,
            u"INSERT INTO row_seal (kind, id, digest) VALUES (?1, ?2, ?3)"
            " ON CONFLICT (kind, id) DO UPDATE SET digest = excluded.digest"_s);
        m_unseal.emplace(m_database, u"DELETE FROM row_seal WHERE kind = ?1 AND id = ?2"_s);
    }
    const ThingState state = m_states.of(kind, id);
    const QByteArray word = sealedKinds()[qsizetype(kind)].word.toUtf8();
    const QByteArray seal = ThingStates::plainSeal(state.digest);
    DirectStatement& statement = state.isThere ? *m_seal : *m_unseal;
    statement.bindText(1, word);
    statement.bind(2, id);
    if (state.isThere)
        statement.bindBytes(3, seal);
    statement.run();
}

void HistoryChain::sealEverything(const HistoryEntry& occasion)
{
    append(HistoryEntity::Database, 0, occasion);
    m_whySealed = occasion.why;
    for (size_t kind = 0; kind < size_t(sealedKinds().size()); ++kind)
        for (const qint64 id : m_states.all(kind))
            m_watch.touch(kind, id);
    finish();
    m_whySealed.clear();
}

} // namespace kesu
