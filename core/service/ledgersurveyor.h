// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/moment.h"
#include "core/complaint/ledger.h"

#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>
#include <thread>

class QObject;

namespace kesu {

class Database;

/// What came of a survey: all that the query finds, or why it could not be found out.
struct SurveyOutcome
{
    std::optional<LedgerSurvey> survey;
    std::optional<Error> failure;
};

/// Finds out beside the window, in a thread with a connection of its own, what a ledger query finds altogether. The
/// newest question is the only one that counts: it stops the one that is being worked on, whose answer never comes.
class LedgerSurveyor
{
public:
    using Deliver = std::function<void(SurveyOutcome)>;

    explicit LedgerSurveyor(QString databasePath);
    /// Stops what runs and waits for its end: some milliseconds.
    ~LedgerSurveyor();
    Q_DISABLE_COPY_MOVE(LedgerSurveyor)

    /// deliver is called in the thread of `receiver`, unless something else was asked meanwhile. To be called in that
    /// thread, and cancel() or the end of the surveyor before the receiver goes. now: for what is overdue.
    void ask(const LedgerQuery& query, Moment now, QObject* receiver, Deliver deliver);
    /// Forgets the last question.
    void cancel();

private:
    struct Question
    {
        LedgerQuery query;
        Moment now;
        QObject* receiver = nullptr;
        Deliver deliver;
    };
    struct Shared;

    static void work(const std::shared_ptr<Shared>& shared);
    static SurveyOutcome answer(
        Shared& shared, std::unique_ptr<Database>& database, const Question& question, int number);

    std::shared_ptr<Shared> m_shared;
    std::thread m_thread; ///< begun with the first question
};

} // namespace kesu
