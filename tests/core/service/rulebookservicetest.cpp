// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/rulebookservice.h"
#include "core/base/error.h"
#include "core/storage/database.h"
#include "core/storage/historytable.h"
#include "core/storage/statement.h"
#include "tests/core/service/trialoffice.h"

#include <algorithm>

using namespace kesu;
using namespace kesu::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray secondEdition()
{
    TrialText text;
    text.edition = "2";
    text.inForceFrom = "2026-12-01";
    text.limit = "3000.00";
    return text.toml();
}

QString rolesFor(Workspace& workspace, const ComplaintRecord& record)
{
    const Verdict verdict = workspace.complaints().judge(record, {});
    return verdict.approvals.value(0).roles.join(u' ');
}

QString listOf(const Findings& findings)
{
    QString text;
    for (const Finding& finding : findings)
        text += finding.toString() + u'\n';
    return text;
}

Rulebook importText(Workspace& workspace, const QByteArray& toml)
{
    const EditionCheck check = workspace.rulebookService().check(toml, u"新版.toml"_s);
    INFO(listOf(check.findings).toStdString());
    REQUIRE(check.mayBeImported());
    return workspace.rulebookService().importEdition(check, u"质量部 12 月修订"_s);
}

} // namespace

TEST_CASE("A complaint is judged by the edition in force on the day on which it was registered")
{
    TrialOffice office;
    importText(*office.workspace, secondEdition());
    const ComplaintRecord before = office.file("2026-11-30T23:59:59", "4000.00");
    const ComplaintRecord on = office.file("2026-12-01T00:00:00", "4000.00");
    CHECK(before.edition == u"1"_s);
    CHECK(on.edition == u"2"_s);
    CHECK(rolesFor(*office.workspace, before) == u"quality-manager"_s);
    CHECK(rolesFor(*office.workspace, on) == u"general-manager"_s);
}

TEST_CASE("A filed complaint keeps its edition when a newer one is brought in that would have judged it")
{
    TrialOffice office;
    ComplaintRecord filed = office.file("2026-11-20T09:00:00", "4000.00");
    TrialText text;
    text.edition = "1 修订";
    text.inForceFrom = "2026-11-01";
    text.limit = "3000.00";
    const EditionCheck check = office.rulebooks().check(text.toml(), u"修订.toml"_s);
    CHECK(check.mayBeImported());
    CHECK(check.filedSince == 1);
    REQUIRE(check.follows);
    CHECK(check.follows->edition() == u"1"_s);
    CHECK(listOf(check.findings).contains(u"2026-11-01"_s));
    office.rulebooks().importEdition(check, {});

    filed.facts.description = u"桌面开裂两处"_s;
    const ComplaintRecord saved = office.complaints().save(filed);
    CHECK(saved.edition == u"1"_s);
    CHECK(rolesFor(*office.workspace, saved) == u"quality-manager"_s);
    CHECK(office.file("2026-11-20T09:00:00", "4000.00").edition == u"1 修订"_s);
}

TEST_CASE("The file alone judges its complaints when the program ships their edition no longer")
{
    TrialOffice office;
    const ComplaintRecord filed = office.file("2026-11-20T09:00:00", "4000.00");
    const Verdict before = office.complaints().judge(filed, {});
    office.workspace = office.open({});
    CHECK(office.workspace->rulebooks().ids() == QStringList{u"trial"_s});
    CHECK(office.complaints().judge(office.complaints().load(filed.id), {}) == before);
    const QList<KeptEdition> kept = office.rulebooks().keptEditions();
    REQUIRE(kept.size() == 1);
    CHECK(kept.first().origin == EditionOrigin::Shipped);
    CHECK(kept.first().edition == u"1"_s);
}

TEST_CASE("What judged complaints stays as it was when the program ships another text under its name")
{
    TrialOffice office;
    const ComplaintRecord filed = office.file("2026-11-20T09:00:00", "4000.00");
    TrialText other;
    other.limit = "3000.00";
    office.workspace = office.open({other.toml()});
    CHECK(rolesFor(*office.workspace, filed) == u"quality-manager"_s);
    CHECK(office.rulebooks().differsFromShipped(u"trial"_s, u"1"_s));
    office.workspace = office.open({TrialText().toml()});
    CHECK_FALSE(office.rulebooks().differsFromShipped(u"trial"_s, u"1"_s));
}

TEST_CASE("Where a kept edition cannot be read, nothing else judges in its place")
{
    TrialOffice office;
    const ComplaintRecord filed = office.file("2026-11-20T09:00:00", "4000.00");
    // As if a newer program had kept a text in words that this one does not know.
    Database& database = office.workspace->database();
    Statement(database, u"DROP TRIGGER rulebook_edition_stays_as_it_was"_s).run();
    Statement(database, u"UPDATE rulebook_edition SET toml = '[rulebook]', sha256 = hex(zeroblob(32))"_s).run();
    office.workspace = office.open({TrialText().toml(), secondEdition()});
    CHECK_FALSE(office.workspace->rulebooks().find(u"trial"_s, u"1"_s));
    CHECK(office.workspace->rulebooks().find(u"trial"_s, u"2"_s));
    CHECK_FALSE(office.complaints().rulebookOf(filed));
    CHECK_THROWS_AS(office.complaints().judge(filed, {}), Error);
    REQUIRE_FALSE(office.rulebooks().unreadable().isEmpty());
    CHECK(office.rulebooks().unreadable().first().file == u"trial/1"_s);
    // Its name stays taken.
    const EditionCheck check = office.rulebooks().check(TrialText().toml(), u"a.toml"_s);
    CHECK_FALSE(check.mayBeImported());
    CHECK(listOf(check.findings).contains(u"another content"_s));
}

TEST_CASE("An edition is kept once, however many complaints are filed under it, and not before")
{
    TrialOffice office;
    CHECK(office.rulebooks().keptEditions().isEmpty());
    for (int i = 0; i < 3; ++i)
        office.file("2026-11-20T09:00:00");
    QList<ComplaintRecord> more;
    for (int i = 0; i < 5; ++i) {
        ComplaintRecord record = office.complaints().load(ComplaintId(1));
        record.id = {};
        record.number.clear();
        more += record;
    }
    office.complaints().importRecords(more);
    CHECK(office.rulebooks().keptEditions().size() == 1);
}

TEST_CASE("Kept editions can be neither changed nor removed")
{
    TrialOffice office;
    office.file("2026-11-20T09:00:00");
    for (const QString& attempt :
        {u"UPDATE rulebook_edition SET toml = 'x'"_s, u"DELETE FROM rulebook_edition"_s,
            u"INSERT OR REPLACE INTO rulebook_edition SELECT id, rulebook, edition, in_force_from, origin, 'x', sha256,"
            " imported_at, imported_by FROM rulebook_edition"_s}) {
        INFO(attempt.toStdString());
        Statement statement(office.workspace->database(), attempt);
        CHECK_THROWS_AS(statement.run(), Error);
    }
    CHECK(office.rulebooks().keptEditions().size() == 1);
}

TEST_CASE("An edition of the same name with another content is refused, and so is the same text again")
{
    TrialOffice office;
    TrialText other;
    other.limit = "3000.00";
    const EditionCheck different = office.rulebooks().check(other.toml(), u"a.toml"_s);
    CHECK_FALSE(different.mayBeImported());
    CHECK(listOf(different.findings).contains(u"another content"_s));
    const EditionCheck same = office.rulebooks().check(TrialText().toml(), u"a.toml"_s);
    CHECK_FALSE(same.mayBeImported());
    CHECK(listOf(same.findings).contains(u"already"_s));
}

TEST_CASE("An edition beside others needs its first day, and may come between two of them")
{
    TrialOffice office;
    TrialText text;
    text.edition = "2";
    text.inForceFrom = "";
    const EditionCheck without = office.rulebooks().check(text.toml(), u"a.toml"_s);
    CHECK_FALSE(without.mayBeImported());
    CHECK(listOf(without.findings).contains(u"rulebook.inForceFrom"_s));

    importText(*office.workspace, secondEdition());
    text.edition = "1b";
    text.inForceFrom = "2026-11-25";
    const EditionCheck between = office.rulebooks().check(text.toml(), u"b.toml"_s);
    CHECK(between.mayBeImported());
    CHECK(listOf(between.findings).contains(u"Edition 2 takes over on 2026-12-01"_s));
    office.rulebooks().importEdition(between, {});
    CHECK(office.file("2026-11-30T09:00:00").edition == u"1b"_s);
    CHECK(office.file("2026-12-01T09:00:00").edition == u"2"_s);
}

TEST_CASE("A text that is no rulebook is refused with what is wrong in it")
{
    TrialOffice office;
    TrialText text;
    text.edition = "2";
    text.inForceFrom = "2026-12-01";
    text.limit = "5000";
    const EditionCheck check = office.rulebooks().check(text.toml(), u"草稿.toml"_s);
    CHECK_FALSE(check.candidate);
    CHECK(hasErrors(check.findings));
    CHECK(listOf(check.findings).contains(u"草稿.toml:"_s));
    CHECK(office.rulebooks().keptEditions().isEmpty());
}

TEST_CASE("The check says what a careful reader would find in a draft, such as amounts that nobody approves")
{
    TrialOffice office;
    TrialText text;
    text.edition = "2";
    text.inForceFrom = "2026-12-01";
    text.more = R"~(
[[approval]]
for = "second-opinion"
when = "given(claimed)"
text = "须另行核准。"
cases = [{ clause = "4.3", when = "claimed <= 100.00", roles = ["general-manager"] }]
)~";
    const EditionCheck check = office.rulebooks().check(text.toml(), u"草稿.toml"_s);
    INFO(listOf(check.findings).toStdString());
    CHECK(check.mayBeImported());
    const QByteArray before = text.toml().left(text.toml().indexOf("for = \"second-opinion\""));
    const int line = int(before.count('\n')) + 1;
    CHECK(std::any_of(
        check.findings.begin(), check.findings.end(), [line](const Finding& finding) { return finding.line > line; }));
}

TEST_CASE("Bringing in an edition is noted in the history with its reason and what it is")
{
    TrialOffice office;
    importText(*office.workspace, secondEdition());
    const QList<KeptEdition> kept = office.rulebooks().keptEditions();
    REQUIRE(kept.size() == 2); // the one it follows is kept with it
    const auto imported = std::find_if(
        kept.begin(), kept.end(), [](const KeptEdition& edition) { return edition.origin == EditionOrigin::Imported; });
    REQUIRE(imported != kept.end());
    CHECK(imported->keptBy == u"陈敏"_s);
    CHECK(imported->inForceFrom == QDate(2026, 12, 1));
    const QList<HistoryEntry> history
        = HistoryTable(office.workspace->database()).of(HistoryEntity::Rulebook, imported->id);
    REQUIRE(history.size() == 1);
    CHECK(history.first().action == u"import"_s);
    CHECK(history.first().why == u"质量部 12 月修订"_s);
    CHECK(history.first().field == u"trial/2"_s);
    CHECK(history.first().newValue.contains(imported->sha256));
}

TEST_CASE("Another window files by the edition that was brought in meanwhile")
{
    TrialOffice office;
    const auto other = office.open({TrialText().toml()}, u"李静"_s);
    importText(*office.workspace, secondEdition());
    ComplaintRecord record = office.file("2026-12-02T09:00:00");
    CHECK(other->complaints().rulebookOf(record)->edition() == u"2"_s);
    record.id = {};
    record.version = 0;
    record.state = RecordState::Draft;
    record.edition.clear();
    record.number.clear();
    CHECK(other->complaints().file(record).edition == u"2"_s);

    const EditionCheck late = [&] {
        TrialText text;
        text.edition = "3";
        text.inForceFrom = "2027-01-01";
        const EditionCheck check = other->rulebookService().check(text.toml(), u"a.toml"_s);
        importText(*office.workspace, text.toml());
        return check;
    }();
    try {
        other->rulebookService().importEdition(late, {});
        FAIL("it was brought in twice");
    } catch (const Error& error) {
        CHECK(error.code() == ErrorCode::ChangedByOthers);
    }
}

TEST_CASE("A company's own figure makes an edition that differs in nothing else")
{
    TrialOffice office;
    const QList<HouseFigure> figures = office.rulebooks().figures(u"trial"_s, QDate(2026, 12, 15));
    REQUIRE(figures.size() == 1);
    CHECK(figures.first().name == u"limitHigh"_s);
    CHECK(figures.first().label == u"质量经理核准的上限"_s);
    CHECK(figures.first().expression == u"5000.00"_s);

    const EditionCheck check
        = office.rulebooks().checkFigure({u"trial"_s, u"limitHigh"_s, u" 3000.00 "_s, QDate(2026, 12, 1)});
    INFO(listOf(check.findings).toStdString());
    REQUIRE(check.mayBeImported());
    TrialText expected;
    expected.edition = "1+1";
    expected.inForceFrom = "2026-12-01";
    expected.limit = "3000.00";
    CHECK(check.toml == expected.toml());
    office.rulebooks().importEdition(check, u"董事会决定"_s);
    CHECK(rolesFor(*office.workspace, office.file("2026-11-30T09:00:00", "4000.00")) == u"quality-manager"_s);
    CHECK(rolesFor(*office.workspace, office.file("2026-12-01T09:00:00", "4000.00")) == u"general-manager"_s);

    // On the same day once more: the later one counts.
    const EditionCheck again
        = office.rulebooks().checkFigure({u"trial"_s, u"limitHigh"_s, u"4500.00"_s, QDate(2026, 12, 1)});
    REQUIRE(again.mayBeImported());
    CHECK(again.candidate->edition() == u"1+2"_s);
    office.rulebooks().importEdition(again, {});
    CHECK(rolesFor(*office.workspace, office.file("2026-12-01T09:00:00", "4000.00")) == u"quality-manager"_s);
    office.workspace = office.open({TrialText().toml()});
    CHECK(office.file("2026-12-01T09:00:00", "4000.00").edition == u"1+2"_s);
}

TEST_CASE("Only a figure that the standard leaves open can be set, and only to one of its kind")
{
    TrialOffice office;
    const auto findingsOf = [&](const QString& name, const QString& expression) {
        const EditionCheck check = office.rulebooks().checkFigure({u"trial"_s, name, expression, QDate(2026, 12, 1)});
        CHECK_FALSE(check.mayBeImported());
        return listOf(check.findings);
    };
    CHECK(findingsOf(u"claimed"_s, u"1.00"_s).contains(u"limitHigh"_s));
    CHECK(findingsOf(u"nothing"_s, u"1.00"_s).contains(u"nothing"_s));
    CHECK(findingsOf(u"limitHigh"_s, u"3000"_s).contains(u"money"_s));
    CHECK(findingsOf(u"limitHigh"_s, u"3000.00\" }\nother = { is = \"1.00"_s).contains(u"one line"_s));
    CHECK(findingsOf(u"limitHigh"_s, QString()).contains(u"5000.00"_s));
    CHECK(findingsOf(u"limitHigh"_s, u"5000.00"_s).contains(u"already"_s));
    CHECK(office.rulebooks().keptEditions().isEmpty());
}

TEST_CASE("Each verdict notes its clauses, and saving counts no complaint twice")
{
    TrialOffice office;
    ComplaintRecord first = office.file("2026-11-18T09:00:00", "4000.00");
    office.file("2026-11-19T09:00:00", "6000.00");
    office.file("2026-11-20T09:00:00", "4000.00", 40); // too late: invalid by clause 2
    const auto used = [&](const QString& clause) {
        for (const ClauseUse& use : office.rulebooks().clauseUse(u"trial"_s))
            if (use.clause == clause)
                return use;
        return ClauseUse{clause, 0, {}};
    };
    CHECK(used(u"4.1"_s) == ClauseUse{u"4.1"_s, 2, QDate(2026, 11, 20)});
    CHECK(used(u"4.2"_s) == ClauseUse{u"4.2"_s, 1, QDate(2026, 11, 19)});
    CHECK(used(u"6.1"_s) == ClauseUse{u"6.1"_s, 2, QDate(2026, 11, 19)});
    CHECK(used(u"2"_s).complaints == 3);
    CHECK(office.rulebooks().complaintsUsing(u"trial"_s, u"6.1"_s, 10)
        == QList<ComplaintId>{ComplaintId(2), ComplaintId(1)});

    LedgerQuery byClause;
    byClause.rulebook = u"trial"_s;
    byClause.clause = u"6.1"_s;
    CHECK(office.complaints().ledgerTotals(byClause).count == 2);
    CHECK(office.complaints().ledger(byClause, 10).value(0).id == ComplaintId(2));
    byClause.rulebook = u"carton"_s;
    CHECK(office.complaints().ledgerTotals(byClause).count == 0);
    byClause.rulebook.clear();
    CHECK(office.complaints().ledgerTotals(byClause).count == 2);

    first.facts.circumstances.clear();
    office.complaints().save(first);
    CHECK(used(u"6.1"_s).complaints == 1);
    CHECK(used(u"6.2"_s).complaints == 1);
    CHECK(used(u"4.1"_s).complaints == 2);
    CHECK(office.rulebooks().clauseUse(u"carton"_s).isEmpty());
}

TEST_CASE("Complaints of an older database are counted a few at a time and can be stopped")
{
    TrialOffice office;
    for (int i = 0; i < 450; ++i)
        office.file("2026-11-19T09:00:00");
    const QList<ClauseUse> expected = office.rulebooks().clauseUse(u"trial"_s);
    Database& database = office.workspace->database();
    Statement(database, u"DELETE FROM clause_use"_s).run();
    Statement(database, u"INSERT INTO derived_backlog (name, next_id, last_id) VALUES ('clause-use', 1, 450)"_s).run();

    CHECK(office.rulebooks().uncounted() == 450);
    CHECK_FALSE(office.rulebooks().countClauses(150));
    CHECK(office.rulebooks().uncounted() == 300);
    CHECK(office.rulebooks().clauseUse(u"trial"_s).first().complaints == 150);
    CHECK_FALSE(office.rulebooks().countClauses(1000, [] { return false; }));
    CHECK(office.rulebooks().uncounted() == 300);
    CHECK(office.rulebooks().countClauses(1000));
    CHECK(office.rulebooks().uncounted() == 0);
    CHECK(office.rulebooks().clauseUse(u"trial"_s) == expected);
}
