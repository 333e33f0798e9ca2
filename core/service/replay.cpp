// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/replay.h"

#include "core/service/replayworker.h"
#include "core/storage/complainttable.h"
#include "core/storage/database.h"
#include "core/storage/ledgertable.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QThread>
#include <algorithm>
#include <exception>
#include <memory>

namespace kesu {

using namespace Qt::StringLiterals;

namespace {

/// Ids in one piece of work: small enough that the workers end together.
constexpr qint64 idsAtOnce = 4'000;
constexpr int progressEveryMs = 100;

/// One piece of work: a range of ids, or a part of a standard whose complaints must be taken in order.
struct Piece
{
    IdRange range;
    QString inOrder;
    ReplayPart part;
};

/// What is to be done, and which of it is taken next.
struct Plan
{
    QList<Piece> pieces;
    QStringList inOrder; ///< standards left out of the ranges
    qint64 total = 0;
    std::atomic<qsizetype> next = 0;
};

bool readsHistory(const ReplayRequest& request, const QString& rulebook)
{
    for (const Rulebook& edition : request.library.rulebooks())
        if (edition.id() == rulebook && edition.readsHistory())
            return true;
    return request.draft->readsHistory();
}

/// How many parts the complaints of a standard that are taken in order may be cut into. A draft that asks what grade an
/// earlier complaint got hangs on each verdict before, so nothing can be judged ahead.
int partsInOrder(const ReplayRequest& request)
{
    constexpr int partsOfAThread = 2; // the threads end together, and little is read twice for the windows
    const QStringList fields = request.draft->fieldsRead(); // "history.grade", or that of a named part of it
    const bool hangsTogether
        = std::any_of(fields.begin(), fields.end(), [](const QString& field) { return field.endsWith(u".grade"_s); });
    return hangsTogether || request.threads <= 1 ? 1 : partsOfAThread * request.threads;
}

void makePlan(Plan& plan, const ReplayRequest& request, Database& database)
{
    const LedgerTable ledger(database);
    plan.total = ledger.count(request.rulebook);
    bool anyInRanges = false;
    for (const QString& rulebook : ledger.rulebooks()) {
        if (!request.rulebook.isEmpty() && rulebook != request.rulebook)
            continue;
        if (readsHistory(request, rulebook)) {
            plan.inOrder.append(rulebook);
            const int parts = partsInOrder(request);
            for (int i = 0; i < parts; ++i)
                plan.pieces.append(Piece{{}, rulebook, {i, parts}}); // first, since these take longest
        } else {
            anyInRanges = true;
        }
    }
    if (!anyInRanges)
        return;
    const qint64 last = ComplaintTable(database).lastId();
    for (qint64 from = 1; from <= last; from += idsAtOnce)
        plan.pieces.append(Piece{{from, from + idsAtOnce - 1}, {}, {}});
}

/// One thread's work. What goes wrong is kept for the thread that waits.
class ReplayThread
{
public:
    ReplayThread(const ReplayRequest& request, Plan& plan, ReplayCounters& counters)
        : m_thread(QThread::create([this, &request, &plan, &counters] {
            try {
                work(request, plan, counters);
            } catch (...) {
                m_failure = std::current_exception();
                counters.stop = true;
            }
        }))
    {
        m_thread->start();
    }

    bool wait(int milliseconds) { return m_thread->wait(QDeadlineTimer(milliseconds)); }
    void wait() { m_thread->wait(); }
    void rethrow() const
    {
        if (m_failure)
            std::rethrow_exception(m_failure);
    }
    const std::optional<ReplayTally>& tally() const { return m_tally; }

private:
    void work(const ReplayRequest& request, Plan& plan, ReplayCounters& counters)
    {
        Database database(request.databasePath, OpenMode::MustExist);
        ReplayWorker worker(request, database, counters);
        for (qsizetype i = plan.next++; i < plan.pieces.size() && !counters.stop; i = plan.next++) {
            const Piece& piece = std::as_const(plan.pieces)[i];
            if (piece.inOrder.isEmpty())
                worker.replayRange(piece.range, plan.inOrder);
            else
                worker.replayInOrder(piece.inOrder, piece.part);
        }
        m_tally = worker.tally();
    }

    std::optional<ReplayTally> m_tally;
    std::exception_ptr m_failure;
    std::unique_ptr<QThread> m_thread;
};

} // namespace

const QList<ReplayAspect>& replayAspects()
{
    static const QList<ReplayAspect> aspects = {ReplayAspect::Status, ReplayAspect::Reasons, ReplayAspect::FilingLimit,
        ReplayAspect::Evidence, ReplayAspect::Grade, ReplayAspect::Deadlines, ReplayAspect::Approvals,
        ReplayAspect::Liability, ReplayAspect::Recoveries, ReplayAspect::Penalties};
    return aspects;
}

QString toId(ReplayAspect aspect)
{
    switch (aspect) {
    case ReplayAspect::Status:
        return u"status"_s;
    case ReplayAspect::Reasons:
        return u"reasons"_s;
    case ReplayAspect::FilingLimit:
        return u"filing-limit"_s;
    case ReplayAspect::Evidence:
        return u"evidence"_s;
    case ReplayAspect::Grade:
        return u"grade"_s;
    case ReplayAspect::Deadlines:
        return u"deadlines"_s;
    case ReplayAspect::Approvals:
        return u"approvals"_s;
    case ReplayAspect::Liability:
        return u"liability"_s;
    case ReplayAspect::Recoveries:
        return u"recoveries"_s;
    case ReplayAspect::Penalties:
        return u"penalties"_s;
    }
    Q_UNREACHABLE();
}

QString label(ReplayAspect aspect)
{
    switch (aspect) {
    case ReplayAspect::Status:
        return QCoreApplication::translate("Replay", "Status");
    case ReplayAspect::Reasons:
        return QCoreApplication::translate("Replay", "Reasons");
    case ReplayAspect::FilingLimit:
        return QCoreApplication::translate("Replay", "Filing limit");
    case ReplayAspect::Evidence:
        return QCoreApplication::translate("Replay", "Evidence");
    case ReplayAspect::Grade:
        return QCoreApplication::translate("Replay", "Grade");
    case ReplayAspect::Deadlines:
        return QCoreApplication::translate("Replay", "Deadlines");
    case ReplayAspect::Approvals:
        return QCoreApplication::translate("Replay", "Approvals");
    case ReplayAspect::Liability:
        return QCoreApplication::translate("Replay", "Liability");
    case ReplayAspect::Recoveries:
        return QCoreApplication::translate("Replay", "Recoveries");
    case ReplayAspect::Penalties:
        return QCoreApplication::translate("Replay", "Penalties");
    }
    Q_UNREACHABLE();
}

ReplayResult replay(const ReplayRequest& request, const std::function<bool(const ReplayProgress&)>& progress)
{
    Q_ASSERT(request.draft);
    Plan plan;
    {
        Database database(request.databasePath, OpenMode::MustExist);
        makePlan(plan, request, database);
    }
    ReplayCounters counters;
    bool isStopped = false;
    const auto report = [&] {
        if (!progress || progress({counters.done, plan.total, counters.differing}))
            return;
        isStopped = true;
        counters.stop = true;
    };
    std::vector<std::unique_ptr<ReplayThread>> threads;
    for (int i = 0; i < std::max(1, request.threads); ++i)
        threads.push_back(std::make_unique<ReplayThread>(request, plan, counters));
    std::exception_ptr failure;
    for (const auto& thread : threads) {
        while (!thread->wait(progressEveryMs)) {
            try {
                if (!failure)
                    report();
            } catch (...) { // of the caller's own: the threads must end before it may go on
                failure = std::current_exception();
                counters.stop = true;
            }
        }
    }
    if (failure)
        std::rethrow_exception(failure);
    ReplayTally sum(request.list);
    for (const auto& thread : threads) {
        thread->rethrow();
        sum.merge(*thread->tally());
    }
    ReplayResult result = sum.result();
    result.isComplete = !isStopped;
    if (progress && !isStopped)
        progress({counters.done, plan.total, counters.differing});
    return result;
}

} // namespace kesu
