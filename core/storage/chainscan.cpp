// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/chainscan.h"

#include "core/storage/database.h"
#include "core/storage/directstatement.h"
#include "core/storage/enginefile.h"
#include "core/storage/historychain.h"
#include "core/storage/sealedthings.h"

#include <QCoreApplication>
#include <algorithm>
#include <cstring>

namespace kesu {

using namespace Qt::StringLiterals;

namespace {

QString translated(const char* text)
{
    return QCoreApplication::translate("Verification", text);
}

// The columns of the select, in the order of an entry's canonical form.
enum Column { Sequence, At, Who, Entity, EntityId, Action, Field, OldValue, NewValue, Why, State, Hash };

constexpr qint64 progressEvery = 4096;

/// The words of the entities whose entries carry states, by kind; others are empty.
const std::vector<QByteArray>& chainedWords()
{
    static const auto words = [] {
        std::vector<QByteArray> found;
        for (const SealedKind& kind : sealedKinds())
            found.push_back(kind.strength == SealStrength::Chained ? kind.word.toUtf8() : QByteArray());
        return found;
    }();
    return words;
}

QString displayed(const QString& at)
{
    const auto moment = Moment::tryFromIso(at);
    return moment ? moment->toDisplay() : at;
}

} // namespace

struct ChainScan::Entry
{
    const DirectStatement& row;

    qint64 sequence() const { return row.integer(Sequence); }
    VerifyFinding finding(const QString& message) const
    {
        VerifyFinding made;
        made.area = VerifyArea::History;
        made.message = message;
        made.table = u"history"_s;
        made.thing = row.text(Entity);
        made.id = row.integer(EntityId);
        made.sequence = sequence();
        made.who = row.text(Who);
        made.at = Moment::tryFromIso(row.text(At));
        return made;
    }
};

ChainScan::ChainScan(const std::optional<ChainHead>& paper, FindingList& findings)
    : m_asked(paper)
    , m_findings(findings)
    , m_states(size_t(sealedKinds().size()))
{
}

void ChainScan::run(Database& database, const std::function<void(double)>& part)
{
    DirectStatement row(database,
        u"SELECT sequence, at, who, entity, entity_id, action, field, old_value, new_value, why, state, hash"
        " FROM history ORDER BY sequence"_s);
    DirectStatement last(database, u"SELECT max(sequence) FROM history"_s);
    const double all = last.next() ? double(qMax<qint64>(1, last.integer(0))) : 1;
    last.reset();

    CanonicalForm form;
    QByteArray predecessor = HistoryChain::beginning();
    qint64 before = 0;
    while (row.next()) {
        const Entry entry{row};
        const qint64 sequence = entry.sequence();
        const bool isGap = sequence != before + 1;
        if (isGap)
            m_findings.add(entry.finding(
                translated(QT_TRANSLATE_NOOP("Verification", "Of the history, the entries %1 to %2 are missing."))
                    .arg(before + 1)
                    .arg(sequence - 1)));
        const QByteArray stored = row.bytes(Hash).toByteArray();
        // Behind a gap it cannot be told whether this entry itself is as it was.
        if (!isGap && HistoryChain::hashOf(form, predecessor, row, Sequence) != stored)
            m_findings.add(entry.finding(
                translated(QT_TRANSLATE_NOOP("Verification",
                               "Entry %1 of the history (%2, %3) was changed, or is not the one that was written behind"
                               " entry %4."))
                    .arg(sequence)
                    .arg(row.text(Who), displayed(row.text(At)))
                    .arg(before)));
        note(entry);
        m_head = {sequence, stored};
        predecessor = stored;
        before = sequence;
        if (++m_entries % progressEvery == 0) {
            if (m_findings.isStopped())
                throw stoppedByUser();
            part(double(sequence) / all);
        }
    }
    checkEnd(database);
}

void ChainScan::note(const Entry& entry)
{
    const DirectStatement& row = entry.row;
    if (m_asked && !(m_paper && m_paper->isInChain)) {
        const ChainHead here{entry.sequence(), row.bytes(Hash).toByteArray()};
        if (m_asked->isOf(here) || (m_asked->sequence != 0 && m_asked->sequence == here.sequence)) {
            PaperHead paper;
            paper.isInChain = m_asked->isOf(here);
            paper.sequence = here.sequence;
            paper.at = Moment::tryFromIso(row.text(At));
            paper.who = row.text(Who);
            const char* message = paper.isInChain
                ? QT_TRANSLATE_NOOP("Verification",
                    "The paper is right: it names entry %1 (%2, %3), and the history up to there is still the same.")
                : QT_TRANSLATE_NOOP("Verification",
                    "The paper does not fit: entry %1 (%2, %3) has another hash here, so the history up to there is not"
                    " the one that the paper came from.");
            paper.message = translated(message).arg(paper.sequence).arg(paper.who, displayed(row.text(At)));
            m_paper = paper;
        }
    }
    const QByteArrayView state = row.bytes(State);
    if (state.size() != HistoryChain::hashBytes)
        return;
    const QByteArrayView entity = row.bytes(Entity);
    for (size_t kind = 0; kind < chainedWords().size(); ++kind) {
        if (entity != chainedWords()[kind])
            continue;
        NotedState noted{row.integer(EntityId), entry.sequence(), {}};
        std::memcpy(noted.state.data(), state.data(), noted.state.size());
        m_states[kind].push_back(noted);
    }
}

void ChainScan::checkEnd(Database& database)
{
    DirectStatement given(database, u"SELECT seq FROM sqlite_sequence WHERE name = 'history'"_s);
    const qint64 last = given.next() ? given.integer(0) : 0;
    if (last == m_head.sequence)
        return;
    VerifyFinding finding;
    finding.area = VerifyArea::History;
    finding.table = u"history"_s;
    finding.sequence = m_head.sequence;
    finding.message = translated(
        QT_TRANSLATE_NOOP("Verification", "The history breaks off behind entry %1; it went on to entry %2."))
                          .arg(m_head.sequence)
                          .arg(last);
    m_findings.add(finding);
}

std::optional<PaperHead> ChainScan::paper() const
{
    if (!m_asked || m_paper)
        return m_paper;
    PaperHead paper;
    paper.sequence = m_asked->sequence;
    paper.message = m_asked->sequence > m_head.sequence
        ? translated(QT_TRANSLATE_NOOP("Verification",
                         "The paper does not fit: it names entry %1, and this history ends with entry %2."))
              .arg(m_asked->sequence)
              .arg(m_head.sequence)
        : translated(QT_TRANSLATE_NOOP("Verification", "The paper does not fit: no entry here has that hash."));
    return paper;
}

std::vector<NotedState> ChainScan::newestStates(size_t kind)
{
    std::vector<NotedState> states = std::move(m_states[kind]);
    std::ranges::stable_sort(states, {}, &NotedState::id); // they came by sequence
    const auto isOlder = [&](const NotedState& one) {
        const size_t next = size_t(&one - states.data()) + 1;
        return next < states.size() && states[next].id == one.id;
    };
    std::vector<NotedState> newest;
    newest.reserve(states.size());
    for (const NotedState& one : states)
        if (!isOlder(one))
            newest.push_back(one);
    return newest;
}

} // namespace kesu
