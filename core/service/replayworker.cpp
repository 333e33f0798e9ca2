// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/replayworker.h"

#include "core/judgement/judge.h"
#include "core/service/historywindow.h"
#include "core/storage/complaintparts.h"
#include "core/storage/complainttable.h"
#include "core/storage/database.h"
#include "core/storage/ledgertable.h"

#include <algorithm>

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

/// The earlier complaints of one standard: with the grade that each got, and with the one that the draft gives it.
struct ReplayWorker::Past
{
    QList<PastComplaint> before;
    QList<PastComplaint> after;

    void dropBefore(QDate day)
    {
        const auto firstKept = std::find_if(before.cbegin(), before.cend(),
            [day](const PastComplaint& past) { return past.complaint.registeredAt.date() >= day; });
        const qsizetype count = firstKept - before.cbegin();
        before.remove(0, count);
        after.remove(0, count);
    }
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

void ReplayWorker::replayInOrder(const QString& rulebook)
{
    const LedgerTable ledger(m_database);
    const auto complaints = ledger.inOrderOfRegistration(rulebook);
    QList<Rulebook> judging{*m_request.draft};
    for (const Rulebook& edition : m_request.library.rulebooks())
        if (edition.id() == rulebook)
            judging.append(edition);
    const QList<QDate> firstDays = firstDaysNeeded(complaints, [&](QDate day) {
        QDate earliest = day;
        for (const Rulebook& edition : std::as_const(judging))
            if (const auto from = historyFrom(edition, day))
                earliest = std::min(earliest, *from);
        return earliest;
    });

    Past past;
    for (qsizetype first = 0; first < complaints.size(); first += readAtOnce) {
        QList<ComplaintId> ids;
        for (qsizetype i = first; i < std::min(first + readAtOnce, complaints.size()); ++i)
            ids.append(complaints[i].first);
        QList<ComplaintRecord> records = ComplaintTable(m_database).load(ids);
        ComplaintParts(m_database).load(records);
        const QHash<qint64, QString> grades = ledger.grades(ids);
        QHash<qint64, qsizetype> places;
        for (qsizetype i = 0; i < records.size(); ++i)
            places.insert(records[i].id.value(), i);
        past.dropBefore(firstDays[first]);
        for (const ComplaintId id : std::as_const(ids)) {
            if (isStopped())
                return;
            if (const auto place = places.constFind(id.value()); place != places.constEnd())
                replayWithPast(records[*place], grades.value(id.value()), past);
        }
    }
}

void ReplayWorker::replayWithPast(const ComplaintRecord& record, const QString& gradeGot, Past& past)
{
    StoredFacts stored{record.id, record.number, record.rulebook, record.edition, record.facts};
    QString gradeAfter;
    {
        // Binding a long past to rules that do not look at it would be most of the work.
        const auto seenBy = [](const Rulebook& rulebook, const QList<PastComplaint>& earlier) {
            return rulebook.readsHistory() ? earlier : QList<PastComplaint>();
        };
        const Case drafted{record.rulebook, m_request.asOf, record.facts, seenBy(*m_request.draft, past.after)};
        const Verdict after = judge(*m_request.draft, drafted, m_request.calendar, VerdictTexts::Leave);
        gradeAfter = gradeOf(after);
        if (const Rulebook* own = editionOf(record.rulebook, record.edition)) {
            const Case got{record.rulebook, m_request.asOf, record.facts, seenBy(*own, past.before)};
            const Verdict before = judge(*own, got, m_request.calendar, VerdictTexts::Leave);
            count(m_tally.add(stored, before, after, m_unknownIds.in(record.facts)));
        } else {
            m_tally.addWithoutEdition();
            count(false);
        }
    } // the cases let go of the lists here, so that they grow in place
    past.before.append({record.facts, gradeGot});
    past.after.append({record.facts, gradeAfter});
}

} // namespace kesu
