// SPDX-License-Identifier: GPL-3.0-or-later
// The report from sums against its definition, the collector over every complaint there is.
#include "core/service/reportservice.h"
#include "core/service/reportnotes.h"
#include "core/storage/complaintparts.h"
#include "core/storage/complainttable.h"
#include "core/storage/database.h"
#include "core/storage/directstatement.h"
#include "core/storage/historychain.h"
#include "core/storage/ledgertable.h"
#include "core/storage/reportsource.h"
#include "core/storage/reportsumcheck.h"
#include "core/storage/reportsumkeeper.h"
#include "core/storage/transaction.h"
#include "tests/core/service/office.h"

#include <random>

using namespace kesu;
using namespace kesu::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int window = 3;

class Dice
{
public:
    explicit Dice(unsigned seed)
        : m_engine(seed)
    {
    }
    int below(int count) { return static_cast<int>(m_engine() % static_cast<unsigned>(count)); }
    bool chance(int percent) { return below(100) < percent; }
    QString pick(const QStringList& words) { return words[below(static_cast<int>(words.size()))]; }
    Money money(int fen) { return Money::fromFen(below(fen)); }
    Moment moment(QDate from, int days)
    {
        return Moment::startOf(from.addDays(below(days))).plusSeconds(below(86'400));
    }

private:
    std::mt19937 m_engine;
};

const QDate firstDay(2024, 11, 1);
constexpr int spanDays = 730;

/// Fills complaints in anyhow: what is plausible, and what no clerk would enter but a file may hold.
struct Scribe
{
    Scribe(Database& target, unsigned seed)
        : database(target)
        , dice(seed)
    {
    }

    ComplaintRecord record(qint64 id)
    {
        ComplaintRecord made
            = plainRecord(dice.pick({u"华联食品"_s, u"长兴饮料"_s, u"太湖粮油"_s, u""_s, u"三友日化"_s}));
        made.id = ComplaintId(id);
        made.number = dice.chance(90) ? u"KS-%1"_s.arg(id) : QString();
        made.rulebook = dice.pick({u"甲"_s, u"甲"_s, u"乙"_s});
        made.edition = dice.pick({u"1"_s, u"2"_s});
        Complaint& facts = made.facts;
        facts.registeredAt = dice.moment(firstDay, spanDays);
        facts.product.name = dice.pick({u"五层瓦楞箱"_s, u"彩印礼盒"_s, u""_s});
        if (dice.chance(80))
            facts.product.defectiveQuantity = dice.below(900);
        for (int i = dice.below(4); i > 0; --i)
            facts.categories += dice.pick({u"delamination"_s, u"blistering"_s, u"printing-defect"_s, u"strength"_s});
        facts.description = u"第%1号：箱体脱层"_s.arg(id);
        for (int i = dice.below(3); i > 0; --i)
            facts.demands += Demand{dice.pick({u"claim"_s, u"return"_s, u"replenish"_s}),
                dice.chance(70) ? std::optional(dice.money(400'000)) : std::nullopt};
        for (int i = dice.below(3); i > 0; --i)
            facts.costs += Cost{dice.pick({u"fuel"_s, u"freight"_s, u"product-loss"_s}),
                dice.chance(60) ? std::optional(dice.money(90'000)) : std::nullopt,
                dice.chance(60) ? std::optional(dice.money(90'000)) : std::nullopt};
        if (dice.chance(40))
            facts.responsible
                += Bearer{dice.pick({u"department:生产"_s, u"salesman"_s, u"department:warehouse"_s}), Share()};
        if (dice.chance(30))
            facts.compensation = dice.money(500'000);
        if (dice.chance(25))
            facts.goodsReturn = GoodsReturn{u"sorted-defects"_s, dice.money(100'000), dice.below(500), false, {}};
        if (dice.chance(50))
            facts.events.insert(u"follow-up"_s, dice.moment(facts.registeredAt.date(), 60));
        made.handling.satisfaction = dice.pick({u""_s, u"satisfied"_s, u"fair"_s, u"very-dissatisfied"_s});
        return made;
    }

    LedgerSummary summary(const ComplaintRecord& of)
    {
        LedgerSummary made;
        made.status = dice.pick({u"valid"_s, u"valid"_s, u"valid"_s, u"pending"_s, u"invalid"_s, u"out-of-scope"_s});
        made.judgedAt = of.facts.registeredAt;
        for (int i = dice.below(4); i > 0; --i) {
            LiabilityLine line;
            line.party = dice.pick({u"company"_s, u"salesman"_s, u"department:production"_s, u"department:生产"_s});
            line.amount = dice.money(300'000);
            made.lossTotal += line.amount;
            made.liability += line;
        }
        if (dice.chance(85))
            made.closeDueAt = Moment::endOf(of.facts.registeredAt.date().addDays(dice.below(40)));
        if (dice.chance(10))
            made.closeDueAt = dice.moment(of.facts.registeredAt.date(), 30);
        if (dice.chance(70))
            made.closedAt = dice.moment(of.facts.registeredAt.date(), 45);
        if (dice.chance(3))
            made.closedAt = dice.moment(of.facts.registeredAt.date().addDays(-40), 80);
        made.nextStage = dice.pick({u""_s, u"investigate"_s});
        made.nextRole = dice.pick({u""_s, u"quality-clerk"_s});
        return made;
    }

    void enter(int count)
    {
        Transaction transaction(database);
        for (int i = 0; i < count; ++i) {
            const ComplaintRecord made = record(++last);
            ComplaintTable(database).insert(made);
            ComplaintParts(database).insert(made);
            LedgerTable(database).store(made, summary(made));
        }
        transaction.commit();
    }

    void change(int count)
    {
        Transaction transaction(database);
        for (int i = 0; i < count; ++i) {
            const qint64 id = 1 + dice.below(int(last));
            ComplaintRecord before = ComplaintTable(database).load({ComplaintId(id)}).first();
            ComplaintRecord after = record(id);
            if (dice.chance(50)) { // as it mostly is: the complaint stays that of the same customer and day
                after.facts.customer = before.facts.customer;
                after.facts.product.name = before.facts.product.name;
                after.facts.registeredAt = before.facts.registeredAt;
            }
            after.version = before.version + 1;
            REQUIRE(ComplaintTable(database).update(after, before.version));
            ComplaintParts(database).remove(after.id);
            ComplaintParts(database).insert(after);
            LedgerTable(database).store(after, summary(after));
        }
        transaction.commit();
    }

    void remove(qint64 id)
    {
        for (const char* const sql :
            {"DELETE FROM task WHERE complaint_id = ?1", "DELETE FROM ledger_line WHERE complaint_id = ?1"})
            DirectStatement(database, sql).bind(1, id).run();
    }

    Database& database;
    Dice dice;
    qint64 last = 0;
};

/// Two standards that call different things the same, and one thing differently.
ReportLabels labels()
{
    return {[](const QString& rulebook, VocabularyKind, const QString& id) {
                if (id == u"blistering" && rulebook == u"乙")
                    return u"脱层"_s;
                if (id == u"delamination")
                    return u"脱层"_s;
                if (id == u"department:production" || id == u"department:生产")
                    return u"生产部"_s;
                return rulebook + u'/' + id;
            },
        [](const QString& rulebook, const QString& edition) { return rulebook + u' ' + edition; }};
}

ReportPeriod anyPeriod(Dice& dice)
{
    const QDate day = firstDay.addDays(dice.below(spanDays + 60) - 30);
    switch (dice.below(5)) {
    case 0:
        return ReportPeriod::monthOf(day);
    case 1:
        return ReportPeriod::quarterOf(day);
    case 2:
        return ReportPeriod::yearOf(day);
    case 3:
        return ReportPeriod::tryRange(day, day.addDays(dice.below(20))).value();
    default:
        return ReportPeriod::tryRange(day, day.addDays(dice.below(400))).value();
    }
}

ReportFrame frameOf(const ReportPeriod& period, Moment asOf, int months, const ReportScope& scope = {})
{
    ReportFrame frame;
    frame.period = period;
    frame.asOf = asOf;
    frame.repeatWindowMonths = months;
    frame.scope = scope;
    return frame;
}

MonthReport bySums(
    Database& database, const ReportPeriod& period, Moment asOf, int months, const ReportScope& scope = {})
{
    return monthReportFromSums(readReportSums(database, {period, asOf, months, scope, {}}),
        frameOf(period, asOf, months, scope), shippedCalendar(), labels());
}

QList<ReportedComplaint> everything(Database& database)
{
    return ReportSource(database).complaints(QDate(1900, 1, 1), QDate(2999, 12, 31), QDate(1900, 1, 1));
}

MonthReport byDefinition(
    Database& database, const ReportPeriod& period, Moment asOf, int months, const ReportScope& scope = {})
{
    return collectMonthReport(everything(database), frameOf(period, asOf, months, scope), shippedCalendar(), labels());
}

const QList<ReportScope>& scopes()
{
    static const QList<ReportScope> all = {{u"甲"_s, {}, {}, {}}, {{}, u"华联食品"_s, {}, {}},
        {{}, {}, u"彩印礼盒"_s, {}}, {{}, {}, {}, u"department:生产"_s}, {{}, {}, {}, u"company"_s},
        {u"乙"_s, u"长兴饮料"_s, {}, {}}, {u"甲"_s, u"太湖粮油"_s, u"五层瓦楞箱"_s, u"salesman"_s},
        {{}, u"没有这个客户"_s, {}, {}}, {u"没有"_s, u"华联食品"_s, {}, {}}};
    return all;
}

/// What the complaint adds to the amount of that figure.
Money amountIn(const ReportedComplaint& complaint, const ReportFigure& figure)
{
    Money sum;
    const ReportLabels words = labels();
    switch (figure.of) {
    case FigureOf::CompanyBears:
        for (const ReportedBearer& bearer : complaint.bearers)
            sum += bearer.party == u"company" ? bearer.amount : Money();
        return sum;
    case FigureOf::Party:
        for (const ReportedBearer& bearer : complaint.bearers)
            if (words.label(complaint.rulebook, VocabularyKind::Party, bearer.party) == figure.argument)
                sum += bearer.amount;
        return sum;
    case FigureOf::Claimed:
    case FigureOf::Demand:
        for (const Demand& demand : complaint.demands)
            if (figure.of == FigureOf::Claimed || demand.kind == figure.argument)
                sum += demand.amount.value_or(Money());
        return sum;
    case FigureOf::Cost:
        for (const Cost& cost : complaint.costs)
            sum += cost.kind == figure.argument ? cost.amount() : Money();
        return sum;
    case FigureOf::Accepted:
        return complaint.compensation.value_or(Money());
    default:
        return complaint.lossTotal;
    }
}

/// What differs, by name: the reports are far too long to look at.
void checkSame(const MonthReport& quick, const MonthReport& exact)
{
    CHECK(quick.now == exact.now);
    CHECK(quick.before == exact.before);
    CHECK(quick.lastYear == exact.lastYear);
    CHECK(quick.yearToDate == exact.yearToDate);
    CHECK(quick.trend == exact.trend);
    CHECK(quick.categories == exact.categories);
    CHECK(quick.parties == exact.parties);
    CHECK(quick.customers == exact.customers);
    CHECK(quick.products == exact.products);
    CHECK(quick.times == exact.times);
    CHECK(quick.timesBefore == exact.timesBefore);
    CHECK(quick.timesLastYear == exact.timesLastYear);
    CHECK(quick.timesYearToDate == exact.timesYearToDate);
    CHECK(quick.ages == exact.ages);
    CHECK(quick.overdue == exact.overdue);
    CHECK(quick.repeats == exact.repeats);
    CHECK(quick.demands == exact.demands);
    CHECK(quick.costs == exact.costs);
    CHECK(quick.satisfaction == exact.satisfaction);
    CHECK(quick.cases == exact.cases);
    CHECK(quick.rulebooks == exact.rulebooks);
    CHECK(quick == exact);
}

} // namespace

TEST_CASE("A report from sums is the report over the complaints, whatever the period, the moment and the changes")
{
    const unsigned seed = GENERATE(1U, 2U, 3U, 4U);
    CAPTURE(seed);
    const TemporaryDatabase place;
    Database database(place.path(), OpenMode::CreateIfMissing);
    Scribe scribe(database, seed);
    scribe.enter(seed == 1 ? 0 : 500);
    for (int round = 0; round < 8; ++round) {
        const ReportPeriod period = anyPeriod(scribe.dice);
        const Moment asOf
            = scribe.dice.chance(50) ? moment("2027-01-01T08:00:00") : scribe.dice.moment(firstDay, spanDays + 30);
        CAPTURE(round, period.toId().toStdString(), asOf.toIso().toStdString());
        checkSame(bySums(database, period, asOf, window), byDefinition(database, period, asOf, window));
        scribe.enter(10);
        scribe.change(25);
        if (round == 4)
            scribe.remove(3);
    }
    CHECK(checkReportSums(database).isEmpty());
}

TEST_CASE("A report over part of the complaints is that over these complaints alone, read one by one")
{
    const unsigned seed = GENERATE(21U, 22U);
    CAPTURE(seed);
    const TemporaryDatabase place;
    Database database(place.path(), OpenMode::CreateIfMissing);
    Scribe scribe(database, seed);
    scribe.enter(400);
    for (const ReportScope& scope : scopes()) {
        const ReportPeriod period = anyPeriod(scribe.dice);
        const Moment asOf
            = scribe.dice.chance(50) ? moment("2027-01-01T08:00:00") : scribe.dice.moment(firstDay, spanDays + 30);
        CAPTURE(scope.toId().toStdString(), period.toId().toStdString(), asOf.toIso().toStdString());
        checkSame(bySums(database, period, asOf, window, scope), byDefinition(database, period, asOf, window, scope));
        scribe.change(10);
    }
}

TEST_CASE("Every figure of a report opens the complaints that it counts or that its amount is made of")
{
    const int round = GENERATE(range(0, 6));
    Office office("2026-10-20T10:00:00");
    Database& database = office.workspace->database();
    Scribe scribe(database, 31U + unsigned(round));
    scribe.enter(350);
    const ReportPeriod period = round == 0 ? ReportPeriod::halfYearOf(QDate(2026, 10, 20)) : anyPeriod(scribe.dice);
    const ReportScope scope = round % 2 == 0 ? ReportScope() : scopes()[1 + round % 4];
    ReportService service(*office.workspace);
    const MonthReport report = service.report(period, scope, {}, labels());
    CAPTURE(round, period.toId().toStdString(), scope.toId().toStdString());
    QMap<qint64, ReportedComplaint> byId;
    for (const ReportedComplaint& one : everything(database))
        byId.insert(one.id.value(), one);
    const QList<ReportedFigure> told = reportedFigures(report);
    CHECK(told.size() > 90);
    int opened = 0;
    for (const ReportedFigure& one : told) {
        INFO(one.figure.toId().toStdString());
        CHECK(ReportFigure::tryFrom(one.figure.toId()) == one.figure);
        const QList<ComplaintId> ids = service.complaintsOf(one.figure, report, labels());
        opened += ids.isEmpty() ? 0 : 1;
        if (one.complaints)
            CHECK(ids.size() == *one.complaints);
        Money amount;
        qint64 quantity = 0;
        for (const ComplaintId id : ids) {
            REQUIRE(isIn(scope, byId.value(id.value())));
            amount += amountIn(byId.value(id.value()), one.figure);
            quantity += byId.value(id.value()).defectiveQuantity.value_or(0);
        }
        if (one.amount)
            CHECK(amount.fen() == one.amount->fen());
        if (one.quantity)
            CHECK(quantity == *one.quantity);
    }
    CHECK(opened > 20);
    CHECK(service.complaintsOf({FigureOf::Category, FigurePeriod::Now, u"没有"_s, {}}, report, labels()).isEmpty());

    const ReportAppendix appendix = service.appendix(report, labels(), 3);
    REQUIRE_FALSE(appendix.isEmpty());
    for (const AppendixEntry& entry : appendix) {
        INFO(entry.figure.figure.toId().toStdString());
        CHECK(entry.numbers.size() == std::min<qint64>(3, *entry.figure.complaints));
        CHECK(entry.numbers.size() + entry.more == *entry.figure.complaints);
        CHECK_FALSE(entry.numbers.contains(QString()));
    }
}

TEST_CASE("What is typed into a report is kept for its period and scope, each change with its history")
{
    Office office("2026-10-20T10:00:00");
    Scribe scribe(office.workspace->database(), 41);
    scribe.enter(60);
    const ReportPeriod october = ReportPeriod::monthOf(QDate(2026, 10, 1));
    const ReportScope customer{{}, u"华联食品"_s, {}, {}};
    ReportNotes notes(*office.workspace);
    CHECK(notes.note(october, customer) == ReportNote());
    ReportNote typed;
    typed.inputs = {420, 50'000, u"先查胶水\n再查机速"_s};
    typed.remarks = {{ReportSection::Trend, u"=比上月少"_s}, {ReportSection::Times, u"  "_s}};
    typed.cases = {{ComplaintId(17), u"已换供应商"_s}, {ComplaintId(3), {}}, {ComplaintId(17), u"再说一次"_s}};
    const ReportNote kept = notes.save(october, customer, typed);
    CHECK(kept.version == 1);
    CHECK(kept.remarks.size() == 1); // a blank remark is none
    CHECK(kept.cases->size() == 2);
    const std::unique_ptr<Workspace> other = office.open(u"李静"_s);
    CHECK(ReportNotes(*other).note(october, customer) == kept);
    CHECK(ReportNotes(*other).note(october, {}) == ReportNote());
    CHECK(ReportNotes(*other).note(october.previous(), customer) == ReportNote());

    const qsizetype entries = notes.history(october, customer).size();
    CHECK(entries == 6); // the period, three figures and texts, a remark, the cases
    CHECK(notes.save(october, customer, kept) == kept);
    CHECK(notes.history(october, customer).size() == entries);
    ReportNote theirs = kept;
    theirs.inputs.deliveredBatches.reset();
    CHECK(ReportNotes(*other).save(october, customer, theirs).version == 2);
    ReportNote mine = kept;
    mine.inputs.nextFocus = u"我的"_s;
    try {
        notes.save(october, customer, mine);
        FAIL("it was kept over what somebody else typed");
    } catch (const Error& error) {
        CHECK(error.code() == ErrorCode::ChangedByOthers);
    }
    CHECK(notes.note(october, customer).inputs.nextFocus == kept.inputs.nextFocus);

    const MonthReport report
        = ReportService(*office.workspace).report(october, customer, notes.note(october, customer), labels());
    CHECK(report.casesAreChosen);
    REQUIRE(report.cases.size() == 2);
    CHECK(report.cases[0].id == ComplaintId(17));
    CHECK(report.cases[0].comment == u"已换供应商"_s);
    CHECK(report.remarks.value(ReportSection::Trend) == u"=比上月少"_s);
    const MonthReport next = ReportService(*office.workspace).report(october.next(), customer, {}, labels());
    CHECK(next.inputsBefore.shippedQuantity == 50'000);
}

TEST_CASE("Targets are told as met or missed, and without a base as neither")
{
    Office office("2026-10-20T10:00:00");
    Scribe scribe(office.workspace->database(), 43);
    scribe.enter(200);
    CompanySettings settings = office.workspace->settings();
    settings.reportTargets = {{TargetOf::Closing, 1'000'000}, {TargetOf::Repetition, 1'000'000}, {TargetOf::Ppm, 800}};
    office.workspace->saveSettings(settings);
    CHECK(office.open(u"李静"_s)->settings().reportTargets == settings.reportTargets);
    const MonthReport report
        = ReportService(*office.workspace).report(ReportPeriod::yearOf(QDate(2026, 1, 1)), {}, {}, labels());
    REQUIRE(report.targets.size() == 3);
    CHECK(report.targets[0].targetText() == u"≥ 100%"_s);
    CHECK(report.targets[0].isMet == false);
    CHECK(report.targets[1].isMet == true);
    CHECK(report.targets[2].targetText() == u"≤ 800"_s);
    CHECK(report.targets[2].isMet == std::nullopt);
    CHECK(report.targets[2].valueText(report.targets[2].now) == u"—"_s);
}

TEST_CASE("Repetitions are counted anew when the company sets another window")
{
    const TemporaryDatabase place;
    Database database(place.path(), OpenMode::CreateIfMissing);
    Scribe scribe(database, 7);
    scribe.enter(300);
    const ReportPeriod period = ReportPeriod::yearOf(QDate(2025, 1, 1));
    const Moment asOf = moment("2026-12-01T00:00:00");
    qint64 repeatedBefore = 0;
    for (const int months : {1, 6, 12}) {
        const MonthReport report = bySums(database, period, asOf, months);
        checkSame(report, byDefinition(database, period, asOf, months));
        CHECK(report.now.repetition.part > repeatedBefore);
        repeatedBefore = report.now.repetition.part;
        CHECK(checkReportSums(database).isEmpty());
        scribe.change(20);
    }
}

TEST_CASE("Sums that were stopped go on where they were, and made from nothing they are the same")
{
    const TemporaryDatabase place;
    Database database(place.path(), OpenMode::CreateIfMissing);
    Scribe scribe(database, 9);
    scribe.enter(200);
    ReportSumKeeper keeper(database);
    CHECK(keeper.waiting(window) == 200);
    CHECK_FALSE(keeper.refresh(window, [](qint64, qint64) { return false; }));
    CHECK(keeper.waiting(window) > 0);
    CHECK(keeper.refresh(window));
    CHECK(keeper.waiting(window) == 0);
    const ReportPeriod period = ReportPeriod::yearOf(QDate(2025, 1, 1));
    const Moment asOf = moment("2026-12-01T00:00:00");
    const MonthReport before = bySums(database, period, asOf, window);
    keeper.forget();
    CHECK(keeper.waiting(window) == 200);
    CHECK(bySums(database, period, asOf, window) == before);
}

TEST_CASE("Whatever is changed in the sums behind the program's back is found")
{
    const TemporaryDatabase place;
    Database database(place.path(), OpenMode::CreateIfMissing);
    Scribe scribe(database, 11);
    scribe.enter(80);
    REQUIRE(ReportSumKeeper(database).refresh(window));
    REQUIRE(checkReportSums(database).isEmpty());
    const char* const change
        = GENERATE("UPDATE report_day SET loss_fen = loss_fen + 1 WHERE day = (SELECT min(day) FROM report_day)",
            "DELETE FROM report_day WHERE day = (SELECT max(day) FROM report_day)",
            "UPDATE report_sum SET amount_fen = amount_fen - 1 WHERE of = 'borne' AND key = (SELECT max(key) FROM "
            "report_sum WHERE of = 'borne')",
            "INSERT INTO report_sum VALUES ('customer', 24300, 0, 1, 1, 1, 1, 1, 1, 1)",
            "UPDATE report_line SET loss_fen = loss_fen + 1 WHERE complaint_id = 17",
            "UPDATE report_line SET parts = '' WHERE complaint_id = (SELECT max(complaint_id) FROM report_line WHERE "
            "parts <> '')",
            "DELETE FROM report_line WHERE complaint_id = 5",
            "UPDATE report_line SET earlier_count = earlier_count + 1 WHERE complaint_id = (SELECT max(complaint_id) "
            "FROM report_line WHERE customer > 0 AND product > 0)",
            "UPDATE report_key SET text = text || 'x' WHERE key = 1");
    CAPTURE(change);
    DirectStatement(database, change).run();
    CHECK_FALSE(checkReportSums(database).isEmpty());
}

TEST_CASE("The figures of the desk are those of the report")
{
    Office office("2026-10-20T10:00:00");
    Database& database = office.workspace->database();
    Scribe scribe(database, 5);
    scribe.enter(300);
    const ReportPeriod month = ReportPeriod::monthOf(QDate(2026, 10, 1));
    ReportService service(*office.workspace);
    const QList<PeriodFigures> figures = service.figures({month, month.previous()});
    const MonthReport report = service.report(month, {}, {}, labels());
    REQUIRE(figures.size() == 2);
    CHECK(figures[0] == report.now);
    CHECK(figures[1] == report.before);
    MonthReport exact = byDefinition(database, month, moment("2026-10-20T10:00:00"), window);
    exact.rootHash = database.chain().head().toDisplay();
    CHECK_FALSE(exact.rootHash.isEmpty());
    checkSame(report, exact);
    CHECK(service.refreshSums());
    CHECK(service.rebuildSums());
    CHECK(service.report(month, {}, {}, labels()) == report);
}
