// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/ledgersurveyor.h"
#include "tests/core/service/office.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QObject>
#include <QThread>

using namespace kesu;
using namespace kesu::test;
using namespace Qt::StringLiterals;

namespace {

/// Lets the answers come in until there is one more, or for ten seconds.
bool waitFor(const std::function<bool()>& isThere)
{
    const QDeadlineTimer end(10'000);
    while (!isThere() && !end.hasExpired()) {
        QCoreApplication::processEvents();
        QThread::msleep(1);
    }
    return isThere();
}

} // namespace

TEST_CASE("A survey finds what the ledger finds, in its order, and comes in the thread that asked")
{
    Office office;
    for (const QString& customer : {u"华联食品"_s, u"海信冰箱"_s, u"三元乳业"_s})
        office.complaints().file(validSlip(customer));
    LedgerQuery query;
    query.sort = LedgerSort::Customer;
    QObject receiver;
    std::optional<SurveyOutcome> answer;
    LedgerSurveyor surveyor(office.place.path());
    surveyor.ask(query, office.clock->now(), &receiver, [&](const SurveyOutcome& outcome) {
        CHECK(QThread::currentThread() == receiver.thread());
        answer = outcome;
    });
    REQUIRE(waitFor([&] { return answer.has_value(); }));
    REQUIRE(answer->survey);
    QList<ComplaintId> expected;
    for (const LedgerRow& row : office.complaints().ledger(query, 10))
        expected += row.id;
    CHECK(expected.size() == 3);
    CHECK(answer->survey->ids == expected);
    CHECK(answer->survey->totals == office.complaints().ledgerTotals(query));
}

TEST_CASE("Only the newest question is answered")
{
    Office office;
    office.complaints().file(validSlip());
    QObject receiver;
    QList<int> answered;
    LedgerSurveyor surveyor(office.place.path());
    for (int i = 0; i < 50; ++i)
        surveyor.ask({}, office.clock->now(), &receiver, [&answered, i](const SurveyOutcome&) { answered += i; });
    REQUIRE(waitFor([&] { return answered.contains(49); }));
    CHECK(answered == QList<int>{49});

    surveyor.ask({}, office.clock->now(), &receiver, [&answered](const SurveyOutcome&) { answered += 50; });
    surveyor.cancel();
    QThread::msleep(50);
    QCoreApplication::processEvents();
    CHECK(answered == QList<int>{49});
}

TEST_CASE("A survey of a file that is not there says so, and one that runs ends with its surveyor")
{
    Office office;
    QObject receiver;
    std::optional<SurveyOutcome> answer;
    {
        LedgerSurveyor lost(office.place.file(u"没有这个.kesu"_s));
        lost.ask({}, office.clock->now(), &receiver, [&](const SurveyOutcome& outcome) { answer = outcome; });
        REQUIRE(waitFor([&] { return answer.has_value(); }));
        CHECK_FALSE(answer->survey);
        REQUIRE(answer->failure);
        CHECK(answer->failure->code() == ErrorCode::NotFound);
    }
    answer.reset();
    {
        LedgerSurveyor left(office.place.path());
        left.ask({}, office.clock->now(), &receiver, [&](const SurveyOutcome& outcome) { answer = outcome; });
    }
    QCoreApplication::processEvents();
    CHECK_FALSE(answer);
}
