// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/ledgersurveyor.h"

#include "core/access/recordmask.h"
#include "core/storage/database.h"
#include "core/storage/ledgertable.h"
#include "core/storage/worklimit.h"

#include <QMetaObject>
#include <QObject>
#include <atomic>

namespace kesu {

struct LedgerSurveyor::Shared
{
    QString path;
    std::mutex mutex;
    std::condition_variable changed;
    std::optional<Question> next; ///< guarded by the mutex
    bool isEnding = false; ///< guarded by the mutex
    std::atomic<int> newest = 0; ///< number of the question that counts
};

LedgerSurveyor::LedgerSurveyor(QString databasePath)
    : m_shared(std::make_shared<Shared>())
{
    m_shared->path = std::move(databasePath);
}

LedgerSurveyor::~LedgerSurveyor()
{
    if (!m_thread.joinable())
        return;
    {
        const std::lock_guard lock(m_shared->mutex);
        m_shared->isEnding = true;
        m_shared->next.reset();
        ++m_shared->newest;
    }
    m_shared->changed.notify_one();
    m_thread.join();
}

void LedgerSurveyor::ask(const LedgerQuery& query, Moment now, QObject* receiver, Deliver deliver)
{
    {
        const std::lock_guard lock(m_shared->mutex);
        m_shared->next = Question{query, now, receiver, std::move(deliver)};
        ++m_shared->newest;
    }
    if (!m_thread.joinable())
        m_thread = std::thread([shared = m_shared] { work(shared); });
    m_shared->changed.notify_one();
}

void LedgerSurveyor::cancel()
{
    const std::lock_guard lock(m_shared->mutex);
    m_shared->next.reset();
    ++m_shared->newest;
}

void LedgerSurveyor::work(const std::shared_ptr<Shared>& shared)
{
    std::unique_ptr<Database> database;
    for (;;) {
        Question question;
        int number = 0;
        {
            std::unique_lock lock(shared->mutex);
            shared->changed.wait(lock, [&] { return shared->next || shared->isEnding; });
            if (shared->isEnding)
                return;
            question = std::move(*shared->next);
            shared->next.reset();
            number = shared->newest;
        }
        SurveyOutcome outcome = answer(*shared, database, question, number);
        const std::lock_guard lock(shared->mutex); // so that cancel() and with it the end of the receiver wait
        if (shared->newest != number)
            continue;
        QMetaObject::invokeMethod(
            question.receiver,
            [shared, number, deliver = std::move(question.deliver), outcome = std::move(outcome)] {
                if (shared->newest == number)
                    deliver(outcome);
            },
            Qt::QueuedConnection);
    }
}

SurveyOutcome LedgerSurveyor::answer(
    Shared& shared, std::unique_ptr<Database>& database, const Question& question, int number)
{
    try {
        if (!database)
            database = std::make_unique<Database>(shared.path, OpenMode::MustExist);
        const WorkLimit limit(*database, [&] { return shared.newest == number; });
        LedgerSurvey survey = LedgerTable(*database).survey(question.query, question.now);
        hideValues(survey.totals, question.query.hidden);
        return {std::move(survey), {}};
    } catch (const Error& error) {
        return {{}, error};
    }
}

} // namespace kesu
