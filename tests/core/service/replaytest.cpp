// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/replay.h"
#include "core/judgement/judge.h"
#include "core/service/verdictdifference.h"
#include "tests/core/service/trialoffice.h"

#include <QThread>
#include <algorithm>

using namespace kesu;
using namespace kesu::test;
using namespace Qt::StringLiterals;

namespace {

/// Looks at earlier complaints: the third of one customer within a month is serious, and so is the one after it.
const QByteArray repetition = R"~(
[[grade]]
is = "serious"
clause = "8"
when = "count(h for h in history within 1mo where h.customer.name == customer.name) >= 2 or any(h.grade is serious for h in history within 1mo)"
text = ""
)~";

Rulebook draftOf(const QByteArray& toml)
{
    const RulebookLibrary library = TrialOffice::shippedLibrary({toml});
    return library.rulebooks().first();
}

ReplayRequest requestOf(TrialOffice& office, const Rulebook& draft)
{
    ReplayRequest request;
    request.databasePath = office.workspace->databasePath();
    request.library = office.workspace->rulebooks();
    request.calendar = office.workspace->calendar();
    request.asOf = office.clock->now();
    request.draft = draft;
    return request;
}

TrialText draftText()
{
    TrialText text;
    text.edition = "草稿";
    text.inForceFrom = "2027-01-01";
    return text;
}

const ReplayChange* changeOf(const ReplayedComplaint& complaint, ReplayAspect aspect, const QString& what = {})
{
    for (const ReplayChange& change : complaint.changes)
        if (change.aspect == aspect && change.what == what)
            return &change;
    return nullptr;
}

/// Sixty complaints of two customers over ten months, some of them written down long after they were made.
QList<ComplaintRecord> fileTenMonths(TrialOffice& office)
{
    QList<ComplaintRecord> filed;
    for (int i = 0; i < 60; ++i) {
        ComplaintRecord record;
        record.rulebook = u"trial"_s;
        record.facts.registeredAt = Moment::from(QDate(2026, 1, 5).addDays(5 * i + i * i % 7), QTime(9, 0));
        if (i % 5 == 3)
            record.facts.complaintDate = record.facts.registeredAt.date().addDays(-(i * 31 % 90));
        record.facts.customer.name = i % 3 == 0 ? u"远洋家居"_s : u"华联家居"_s;
        record.facts.product.name = u"实木餐桌"_s;
        record.facts.product.deliveredOn = record.facts.effectiveComplaintDate().addDays(-10);
        record.facts.categories = {u"crack"_s};
        record.facts.description = u"桌面开裂"_s;
        record.facts.demands = {{u"claim"_s, yuan(i % 4 == 0 ? "30000.00" : "1000.00")}};
        filed.append(office.complaints().file(record));
    }
    return filed;
}

/// What a replay must list: each complaint judged alone, with all that were registered before it as its history.
QList<std::pair<ComplaintId, QList<ReplayChange>>> judgedAlone(
    const QList<ComplaintRecord>& inOrder, const Rulebook& own, const ReplayRequest& request)
{
    QList<std::pair<ComplaintId, QList<ReplayChange>>> differing;
    QList<PastComplaint> got;
    QList<PastComplaint> drafted;
    const auto gradeOf = [](const Verdict& verdict) { return verdict.grade ? verdict.grade->id : QString(); };
    for (const ComplaintRecord& record : inOrder) {
        const Verdict before
            = judge(own, Case{record.rulebook, request.asOf, record.facts, got}, request.calendar, VerdictTexts::Leave);
        const Verdict after = judge(*request.draft, Case{record.rulebook, request.asOf, record.facts, drafted},
            request.calendar, VerdictTexts::Leave);
        if (const QList<ReplayChange> changes = differencesBetween(before, after); !changes.isEmpty())
            differing.append({record.id, changes});
        got.append({record.facts, gradeOf(before)});
        drafted.append({record.facts, gradeOf(after)});
    }
    return differing;
}

} // namespace

TEST_CASE("A draft that says the same changes nothing")
{
    TrialOffice office;
    for (int i = 0; i < 20; ++i)
        office.file("2026-11-18T09:00:00", i % 2 ? "4000.00" : "6000.00", i % 3 ? 10 : 40);
    const ReplayResult result = replay(requestOf(office, draftOf(draftText().toml())));
    CHECK(result.isComplete);
    CHECK(result.complaints == 20);
    CHECK(result.differing == 0);
    CHECK(result.listed.isEmpty());
    CHECK(result.byStatus.value(u"invalid"_s) == BeforeAfter<qint64>{7, 7});
    CHECK(result.byStatus.value(u"valid"_s) == BeforeAfter<qint64>{13, 13});
    CHECK(result.liabilityTotal.before == result.liabilityTotal.after);
}

TEST_CASE("A shorter limit, other shares and another band come out with before and after")
{
    TrialOffice office;
    const ComplaintRecord late = office.file("2026-11-18T09:00:00", "4000.00", 25);
    const ComplaintRecord inTime = office.file("2026-11-18T10:00:00", "1000.00", 10);
    TrialText text = draftText();
    text.within = "20d";
    text.limit = "3000.00";
    text.customerShare = "50%";
    text.companyShare = "50%";
    const ReplayResult result = replay(requestOf(office, draftOf(text.toml())));

    CHECK(result.complaints == 2);
    CHECK(result.differing == 2);
    CHECK(result.differingBy.value(ReplayAspect::Status) == 1);
    CHECK(result.differingBy.value(ReplayAspect::FilingLimit) == 2);
    CHECK(result.differingBy.value(ReplayAspect::Approvals) == 1);
    CHECK(result.differingBy.value(ReplayAspect::Liability) == 2);
    CHECK_FALSE(result.differingBy.contains(ReplayAspect::Deadlines));
    CHECK(result.byStatus.value(u"valid"_s) == BeforeAfter<qint64>{2, 1});
    CHECK(result.byStatus.value(u"invalid"_s) == BeforeAfter<qint64>{0, 1});
    CHECK(result.byParty.value(u"customer"_s) == BeforeAfter<Money>{yuan("2000.00"), yuan("500.00")});
    CHECK(result.byParty.value(u"company"_s) == BeforeAfter<Money>{yuan("3000.00"), yuan("500.00")});
    CHECK(result.liabilityTotal == BeforeAfter<Money>{yuan("5000.00"), yuan("1000.00")});

    REQUIRE(result.listed.size() == 2);
    const ReplayedComplaint& first = result.listed.first();
    CHECK(first.id == late.id);
    CHECK(first.number == late.number);
    CHECK(first.customer == u"华联家居"_s);
    CHECK(first.edition == u"1"_s);
    REQUIRE(changeOf(first, ReplayAspect::Status));
    CHECK(changeOf(first, ReplayAspect::Status)->before == u"valid"_s);
    CHECK(changeOf(first, ReplayAspect::Status)->after == u"invalid"_s);
    CHECK(changeOf(first, ReplayAspect::FilingLimit)->before == u"2026-11-23 ✓"_s);
    CHECK(changeOf(first, ReplayAspect::FilingLimit)->after == u"2026-11-13 ✗"_s);
    CHECK(changeOf(first, ReplayAspect::Approvals, u"claim"_s)->before == u"quality-manager (missing)"_s);
    CHECK(changeOf(first, ReplayAspect::Approvals, u"claim"_s)->after == u"general-manager (missing)"_s);
    CHECK(changeOf(first, ReplayAspect::Liability, u"customer"_s)->after.isEmpty());
    const ReplayedComplaint& second = result.listed.last();
    CHECK(second.id == inTime.id);
    CHECK(changeOf(second, ReplayAspect::Liability, u"customer"_s)->after == u"500.00"_s);
    CHECK_FALSE(changeOf(second, ReplayAspect::Approvals, u"claim"_s));
}

TEST_CASE("Each complaint is set against the edition that judged it, also after a newer one came")
{
    TrialOffice office;
    TrialText second;
    second.edition = "2";
    second.inForceFrom = "2026-11-10";
    second.limit = "3000.00";
    office.file("2026-11-05T09:00:00", "4000.00");
    office.rulebooks().importEdition(office.rulebooks().check(second.toml(), u"b.toml"_s), {});
    office.file("2026-11-15T09:00:00", "4000.00");
    TrialText text = draftText();
    text.limit = "3000.00";
    const ReplayResult result = replay(requestOf(office, draftOf(text.toml())));
    CHECK(result.complaints == 2);
    REQUIRE(result.differing == 1);
    CHECK(result.listed.first().edition == u"1"_s);
}

TEST_CASE("Complaints without their edition, of other standards and with ids that the draft does not know are counted")
{
    TrialOffice office;
    office.file("2026-11-18T09:00:00");
    office.file("2026-11-19T09:00:00");
    TrialText text = draftText();
    text.category = "fissure";
    const Rulebook draft = draftOf(text.toml());
    ReplayRequest request = requestOf(office, draft);
    const ReplayResult result = replay(request);
    CHECK(result.complaints == 2);
    CHECK(result.withUnknownIds == 2);
    CHECK(result.unknownIds == QMap<QString, qint64>{{u"category crack"_s, 2}});

    request.rulebook = u"another"_s;
    const ReplayResult nothing = replay(request);
    CHECK(nothing.isComplete);
    CHECK(nothing.complaints == 0);

    request.rulebook.clear();
    request.library = TrialOffice::shippedLibrary({});
    const ReplayResult blind = replay(request);
    CHECK(blind.complaints == 0);
    CHECK(blind.withoutEdition == 2);
}

TEST_CASE("Any number of threads and a short list give the same figures, and the list is the first of it")
{
    TrialOffice office;
    for (int i = 0; i < 60; ++i)
        office.file("2026-11-18T09:00:00", i % 2 ? "4000.00" : "6000.00", i % 3 ? 10 : 25);
    TrialText text = draftText();
    text.within = "20d";
    ReplayRequest request = requestOf(office, draftOf(text.toml()));
    request.threads = 1;
    const ReplayResult one = replay(request);
    CHECK(one.differing == 60);
    CHECK(one.listed.size() == 60);
    request.threads = 3;
    CHECK(replay(request) == one);
    request.list = 7;
    ReplayResult cut = replay(request);
    CHECK(cut.listed == one.listed.first(7));
    cut.listed = one.listed;
    CHECK(cut == one);
    request.list = 0;
    CHECK(replay(request).listed.isEmpty());
}

TEST_CASE("A replay tells how far it is in the thread that asked, and stops when told to")
{
    TrialOffice office;
    for (int i = 0; i < 30; ++i)
        office.file("2026-11-18T09:00:00");
    const ReplayRequest request = requestOf(office, draftOf(draftText().toml()));
    QThread* const here = QThread::currentThread();
    ReplayProgress last;
    const ReplayResult whole = replay(request, [&](const ReplayProgress& progress) {
        CHECK(QThread::currentThread() == here);
        last = progress;
        return true;
    });
    CHECK(whole.isComplete);
    CHECK(last.done == 30);
    CHECK(last.total == 30);
}

TEST_CASE("Rules about repetition see what each got on one side and what the draft gives on the other")
{
    TrialText own;
    own.more = repetition;
    TrialOffice office({own.toml()});
    // One customer complains on five days of a month, and once more half a year later.
    for (const char* day : {"2026-03-02T09:00:00", "2026-03-04T09:00:00", "2026-03-06T09:00:00", "2026-03-10T09:00:00",
             "2026-03-12T09:00:00", "2026-10-12T09:00:00"})
        office.file(day);
    TrialText text = draftText();
    text.more = repetition;
    ReplayResult same = replay(requestOf(office, draftOf(text.toml())));
    CHECK(same.differing == 0);

    // The draft calls the second one serious already, and with it all that follow within the month.
    text.more.replace(">= 2", ">= 1");
    const ReplayResult stricter = replay(requestOf(office, draftOf(text.toml())));
    CHECK(stricter.differingBy.value(ReplayAspect::Grade) == 1);
    REQUIRE(stricter.listed.size() == 1);
    CHECK(stricter.listed.first().id == ComplaintId(2));
    CHECK(changeOf(stricter.listed.first(), ReplayAspect::Grade)->after == u"serious"_s);

    // A draft that looks at no other complaint calls none of them serious.
    text.more.clear();
    const ReplayResult milder = replay(requestOf(office, draftOf(text.toml())));
    CHECK(milder.differingBy.value(ReplayAspect::Grade) == 3);
    CHECK(milder.listed.first().id == ComplaintId(3));
}

TEST_CASE("A complaint that is older than one registered before it still finds its past")
{
    TrialText own;
    own.more = repetition;
    TrialOffice office({own.toml()});
    office.file("2026-03-02T09:00:00");
    office.file("2026-03-04T09:00:00");
    for (int i = 0; i < 3; ++i)
        office.file("2026-09-01T09:00:00");
    // Written in September about something said on 6 March: its window is that of March.
    ComplaintRecord record = office.complaints().load(ComplaintId(1));
    record.id = {};
    record.version = 0;
    record.state = RecordState::Draft;
    record.number.clear();
    record.edition.clear();
    record.facts.registeredAt = moment("2026-09-02T09:00:00");
    record.facts.complaintDate = QDate(2026, 3, 6);
    record.facts.product.deliveredOn = QDate(2026, 2, 20);
    const ComplaintRecord filed = office.complaints().file(record);
    const Verdict got = office.complaints().judge(filed, office.complaints().historyFor(filed));
    REQUIRE(got.grade);
    TrialText text = draftText();
    text.more = repetition;
    CHECK(replay(requestOf(office, draftOf(text.toml()))).differing == 0);
}

TEST_CASE("Any number of threads finds what judging each complaint alone with its past finds")
{
    TrialText own;
    own.more = repetition;
    TrialOffice office({own.toml()});
    QList<ComplaintRecord> filed = fileTenMonths(office);
    std::stable_sort(filed.begin(), filed.end(),
        [](const ComplaintRecord& a, const ComplaintRecord& b) { return a.facts.registeredAt < b.facts.registeredAt; });
    const Rulebook judged = *office.workspace->rulebooks().find(u"trial"_s, u"1"_s);
    const QByteArray often
        = "[[grade]]\nis = \"serious\"\nclause = \"8\"\ntext = \"\"\nwhen = \"count(h for h in history";
    const QByteArray byGrade = QByteArray(repetition).replace(">= 2", ">= 1").replace("1mo", "2mo");
    // What looks at no grades is cut into parts, what looks at them or at the whole past must come out all the same.
    for (const QByteArray& more :
        {QByteArray(), repetition, byGrade, often + " within 20wd where h.customer.name == customer.name) >= 3\"\n",
            often + " where h.customer.name == customer.name) >= 20\"\n",
            "[let]\npast = \"list(h for h in history within 3mo)\"\nsome = \"past.grade\"\n" + often
                + " within 1mo) >= 6 or some has serious\"\n"}) {
        INFO(more.toStdString());
        TrialText text = draftText();
        const bool names = more.startsWith("[let]");
        text.more = names ? more.mid(more.indexOf("[[grade]]")) : more;
        QByteArray toml = text.toml();
        if (names)
            toml.replace("[let]\n", more.first(more.indexOf("[[grade]]")));
        ReplayRequest request = requestOf(office, draftOf(toml));
        const auto expected = judgedAlone(filed, judged, request);
        for (const int threads : {1, 2, 5}) {
            request.threads = threads;
            const ReplayResult result = replay(request);
            CHECK(result.complaints == filed.size());
            QList<std::pair<ComplaintId, QList<ReplayChange>>> found;
            for (const ReplayedComplaint& one : result.listed)
                found.append({one.id, one.changes});
            auto byId = expected;
            std::sort(byId.begin(), byId.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
            CHECK(found == byId);
        }
    }
}

TEST_CASE("Two verdicts are the same where only sentences and the passing of time differ")
{
    Verdict before;
    before.reasons = {{u"2"_s, u"昨天"_s}};
    DeadlineLine line;
    line.id = u"reply"_s;
    line.dueAt = moment("2026-11-25T23:59:59");
    before.deadlines = {line};
    Verdict after = before;
    after.reasons.first().text = u"今天"_s;
    after.deadlines.first().status = DeadlineStatus::Overdue;
    CHECK(differencesBetween(before, after).isEmpty());
    after.deadlines.first().dueAt = moment("2026-11-26T00:00:00");
    CHECK(differencesBetween(before, after)
        == QList<ReplayChange>{
            {ReplayAspect::Deadlines, u"reply"_s, u"2026-11-25T23:59:59"_s, u"2026-11-26T00:00:00"_s}});
}

TEST_CASE("An approval that was given in time by one rule and too late by the other is a difference")
{
    Verdict before;
    ApprovalLine line;
    line.matter = u"claim"_s;
    line.roles = {u"quality-manager"_s, u"general-manager"_s};
    line.mode = ApprovalMode::All;
    line.status = ApprovalStatus::Given;
    before.approvals = {line};
    Verdict after = before;
    CHECK(differencesBetween(before, after).isEmpty());
    after.approvals.first().status = ApprovalStatus::Late;
    CHECK(differencesBetween(before, after)
        == QList<ReplayChange>{{ReplayAspect::Approvals, u"claim"_s, u"quality-manager + general-manager (given)"_s,
            u"quality-manager + general-manager (late)"_s}});
}
