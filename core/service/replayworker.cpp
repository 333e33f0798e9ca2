// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/replayworker.h"

#include "core/judgement/boundhistory.h"
#include "core/judgement/judge.h"
#include "core/service/historywindow.h"
#include "core/storage/complaintparts.h"
#include "core/storage/complainttable.h"
#include "core/storage/database.h"
#include "core/storage/ledgertable.h"

#include <algorithm>
#include <map>

namespace kesu {

namespace {

/// Complaints read at a time where they are read in the order of registration.
constexpr qsizetype readAtOnce = 500;

QString gradeOf(const Verdict& verdict)
{
    return verdict.grade ? verdict.grade->id : QString();
}

/// The first day at which anybody looks from each complaint on, given in the order of registration. A complaint may be
/// older than one registered before it, so this is not simply the window of each.
QList<QDate> firstDaysNeeded(
    const QList<std::pair<ComplaintId, QDate>>& complaints, const std::function<QDate(QDate)>& windowOf)
{
    QList<QDate> days(complaints.size());
    QDate earliest;
    for (qsizetype i = complaints.size() - 1; i >= 0; --i) {
        const QDate from = windowOf(complaints[i].second);
        earliest = earliest.isValid() ? std::min(earliest, from) : from;
        days[i] = earliest;
    }
    return days;
}

} // namespace

/// The earlier complaints of one standard: with the grade that each got, for each of its editions, and with the one
/// that the draft gives it.
struct ReplayWorker::Past
{
    Past(const ReplayRequest& request, const QString& rulebook)
        : after(*request.draft, request.asOf)
    {
        for (const Rulebook& edition : request.library.rulebooks())
            if (edition.id() == rulebook)
                before.try_emplace(edition.edition(), edition, request.asOf);
    }

    /// The first day at which any of them looks when it judges a complaint of that day.
    QDate windowOf(QDate day) const
    {
        const auto earliest = [day](const Rulebook& rulebook) { return historyFrom(rulebook, day).value_or(day); };
        QDate first = std::min(day, earliest(after.rulebook()));
        for (const auto& [name, past] : before)
            first = std::min(first, earliest(past.rulebook()));
        return first;
    }

    void append(const Complaint& facts, const QString& gradeGot, const QString& gradeAfter)
    {
        after.append({facts, gradeAfter});
        const PastComplaint got{facts, gradeGot};
        for (auto& [name, past] : before)
            past.append(got);
    }

    void dropBefore(QDate day)
    {
        after.dropBefore(day);
        for (auto& [name, past] : before)
            past.dropBefore(day);
    }

    BoundHistory after;
    std::map<QString, BoundHistory> before; ///< by edition
};

ReplayWorker::ReplayWorker(const ReplayRequest& request, Database& database, ReplayCounters& counters)
    : m_request(request)
    , m_database(database)
    , m_counters(counters)
    , m_tally(request.list)
    , m_unknownIds(*request.draft)
{
}

ReplayWorker::~ReplayWorker() = default;

const Rulebook* ReplayWorker::editionOf(const QString& rulebook, const QString& edition)
{
    if (!m_edition || m_edition->edition() != edition || m_edition->id() != rulebook)
        m_edition = m_request.library.find(rulebook, edition);
    return m_edition ? &*m_edition : nullptr;
}

void ReplayWorker::count(bool differs)
{
    m_counters.done.fetch_add(1, std::memory_order_relaxed);
    if (differs)
        m_counters.differing.fetch_add(1, std::memory_order_relaxed);
}

void ReplayWorker::replayRange(IdRange range, const QStringList& others)
{
    FactsReader reader(m_database, range);
    StoredFacts stored;
    while (!isStopped() && reader.next(stored)) {
        const bool isAsked = m_request.rulebook.isEmpty() || stored.rulebook == m_request.rulebook;
        if (isAsked && !others.contains(stored.rulebook))
            replayOne(stored);
    }
}

void ReplayWorker::replayOne(StoredFacts& stored)
{
    const Rulebook* own = editionOf(stored.rulebook, stored.edition);
    if (!own) {
        m_tally.addWithoutEdition();
        count(false);
        return;
    }
    const Case facts{stored.rulebook, m_request.asOf, stored.facts, {}};
    const Verdict before = judge(*own, facts, m_request.calendar, VerdictTexts::Leave);
    const Verdict after = judge(*m_request.draft, facts, m_request.calendar, VerdictTexts::Leave);
    count(m_tally.add(stored, before, after, m_unknownIds.in(stored.facts)));
}

void ReplayWorker::replayInOrder(const QString& rulebook, ReplayPart part)
{
    const auto complaints = LedgerTable(m_database).inOrderOfRegistration(rulebook);
    const qsizetype first = complaints.size() * part.index / part.of;
    const qsizetype end = complaints.size() * (part.index + 1) / part.of;
    if (first == end)
        return;
    Past past(m_request, rulebook);
    const QList<QDate> firstDays = firstDaysNeeded(complaints, [&past](QDate day) { return past.windowOf(day); });

    QList<ComplaintId> leadIn;
    for (qsizetype i = 0; i < first; ++i)
        if (complaints[i].second >= firstDays[first])
            leadIn.append(complaints[i].first);
    readInOrder(leadIn,
        [&past](const ComplaintRecord& record, const QString& gradeGot) { past.append(record.facts, gradeGot, {}); });
    for (qsizetype from = first; from < end && !isStopped(); from += readAtOnce) {
        QList<ComplaintId> ids;
        for (qsizetype i = from; i < std::min(from + readAtOnce, end); ++i)
            ids.append(complaints[i].first);
        past.dropBefore(firstDays[from]);
        readInOrder(ids, [this, &past](const ComplaintRecord& record, const QString& gradeGot) {
            replayWithPast(record, gradeGot, past);
        });
    }
}

void ReplayWorker::readInOrder(const QList<ComplaintId>& ids,
    const std::function<void(const ComplaintRecord& record, const QString& gradeGot)>& use)
{
    for (qsizetype from = 0; from < ids.size(); from += readAtOnce) {
        const QList<ComplaintId> some = ids.mid(from, readAtOnce);
        QList<ComplaintRecord> records = ComplaintTable(m_database).load(some);
        ComplaintParts(m_database).load(records);
        const QHash<qint64, QString> grades = LedgerTable(m_database).grades(some);
        QHash<qint64, qsizetype> places;
        for (qsizetype i = 0; i < records.size(); ++i)
            places.insert(records[i].id.value(), i);
        for (const ComplaintId id : some) {
            if (isStopped())
                return;
            if (const auto place = places.constFind(id.value()); place != places.constEnd())
                use(records[*place], grades.value(id.value()));
        }
    }
}

void ReplayWorker::replayWithPast(const ComplaintRecord& record, const QString& gradeGot, Past& past)
{
    const StoredFacts stored{record.id, record.number, record.rulebook, record.edition, record.facts};
    const Verdict after = judge(past.after, record.facts, m_request.calendar, VerdictTexts::Leave);
    if (const auto own = past.before.find(record.edition); own != past.before.end()) {
        const Verdict before = judge(own->second, record.facts, m_request.calendar, VerdictTexts::Leave);
        count(m_tally.add(stored, before, after, m_unknownIds.in(record.facts)));
    } else {
        m_tally.addWithoutEdition();
        count(false);
    }
    past.append(record.facts, gradeGot, gradeOf(after));
}

} // namespace kesu
