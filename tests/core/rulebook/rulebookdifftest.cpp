// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rulebook/rulebookdiff.h"
#include "tests/core/rulebook/rulebooktext.h"
#include "tests/support/catch.h"
#include "translations/translators.h"

#include <QCoreApplication>

using namespace kesu;
using namespace kesu::test;

namespace {

const QByteArray standard = R"toml(
[let]
replyWithin = { is = "3wd", zh = "答复时间", houseDefault = true }
[[clause]]
id = "1"
text = "交货后 30 天内投诉。"
[[clause]]
id = "2"
text = "造假的投诉无效。"
[[clause]]
id = "3"
text = "及时答复。"
[[filing]]
clause = "1"
from = "product.deliveredOn"
within = "30d"
[[status]]
is = "invalid"
clause = "2"
when = "ticked fraud"
text = "已查明造假，投诉无效。"
[[deadline]]
stage = "handle"
role = "clerk"
clause = "3"
from = "registeredAt"
within = "replyWithin"
)toml";

Rulebook read(const QByteArray& body)
{
    Findings findings;
    const std::optional<Rulebook> rulebook = readTrial(body, findings);
    INFO(listOf(findings));
    REQUIRE(rulebook);
    return *rulebook;
}

QByteArray replaced(const char* from, const char* to)
{
    QByteArray text = standard;
    REQUIRE(text.count(from) == 1);
    return text.replace(from, to);
}

QList<ClauseChange> changesTo(const QByteArray& after)
{
    installTranslators(*QCoreApplication::instance(), QStringLiteral("en"));
    return changesBetween(read(standard), read(after));
}

} // namespace

TEST_CASE("an edition does not differ from itself, whatever its comments and blank lines")
{
    CHECK(changesTo(standard).isEmpty());
    CHECK(changesTo("# a remark\n\n" + standard).isEmpty());
}

TEST_CASE("a changed figure is told under its clause, before and after")
{
    const QList<ClauseChange> changes = changesTo(replaced("within = \"30d\"", "within = \"45d\""));
    REQUIRE(changes.size() == 1);
    CHECK(changes[0].clause == QStringLiteral("1"));
    CHECK(changes[0].kind == ClauseChange::Kind::Changed);
    REQUIRE(changes[0].before.size() == 1);
    REQUIRE(changes[0].after.size() == 1);
    CHECK(changes[0].before[0].contains(QStringLiteral("30 days")));
    CHECK(changes[0].after[0].contains(QStringLiteral("45 days")));
}

TEST_CASE("a company's own figure is told under the clause that uses it and where it is named")
{
    const QList<ClauseChange> changes = changesTo(replaced("is = \"3wd\"", "is = \"5wd\""));
    REQUIRE(changes.size() == 2);
    CHECK(changes[0].clause == QStringLiteral("3"));
    CHECK(changes[0].after.first().contains(QStringLiteral("5 working days")));
    CHECK(changes[1].clause == QStringLiteral("Figures and terms with a name"));
    CHECK(changes[1].before == QStringList{QStringLiteral("答复时间; Means: 3 working days (house default)")});
    CHECK(changes[1].after == QStringList{QStringLiteral("答复时间; Means: 5 working days (house default)")});
}

TEST_CASE("clauses that come and go are told as such, each where it stands")
{
    QByteArray after = replaced("[[clause]]\nid = \"2\"\ntext = \"造假的投诉无效。\"\n", "");
    after.replace("clause = \"2\"", "clause = \"3\"");
    after += "[[clause]]\nid = \"4\"\ntext = \"新增。\"\n";
    const QList<ClauseChange> changes = changesTo(after);
    REQUIRE(changes.size() == 3);
    CHECK(changes[0].clause == QStringLiteral("2"));
    CHECK(changes[0].kind == ClauseChange::Kind::Removed);
    CHECK(changes[0].before.size() == 2);
    CHECK(changes[1].clause == QStringLiteral("3"));
    CHECK(changes[1].before.isEmpty());
    CHECK(changes[1].after.size() == 1);
    CHECK(changes[2].clause == QStringLiteral("4"));
    CHECK(changes[2].kind == ClauseChange::Kind::Added);
    CHECK(changes[2].after == QStringList{QStringLiteral("新增。")});
}

TEST_CASE("a word that is added is told with its part of the vocabulary, a mark that changes with its sentence")
{
    QByteArray head = rulebookHead();
    head.replace("{ id = \"tear\", zh = \"破损\"", "{ id = \"mould\", zh = \"发霉\" }, { id = \"tear\", zh = \"破损\"");
    Findings findings;
    const std::optional<Rulebook> after
        = readRulebook(head + standard, QStringLiteral("trial.toml"), sharedToml(), findings);
    REQUIRE(after);
    installTranslators(*QCoreApplication::instance(), QStringLiteral("en"));
    const QList<ClauseChange> words = changesBetween(read(standard), *after);
    REQUIRE(words.size() == 1);
    CHECK(words[0].clause == QStringLiteral("Categories"));
    CHECK(words[0].after == QStringList{QStringLiteral("发霉")});

    const QList<ClauseChange> marks
        = changesTo(replaced("text = \"及时答复。\"", "text = \"及时答复。\"\nhouseDefault = true"));
    REQUIRE(marks.size() == 1);
    CHECK(marks[0].after == QStringList{QStringLiteral("及时答复。 (house default)")});
}

TEST_CASE("another order of grades is a change, for order is meaning there")
{
    const QByteArray rows = R"toml(
[[grade]]
is = "grave"
clause = "1"
when = "ticked fraud"
[[grade]]
is = "light"
clause = "1"
)toml";
    const QByteArray turned = R"toml(
[[grade]]
is = "light"
clause = "1"
[[grade]]
is = "grave"
clause = "1"
when = "ticked fraud"
)toml";
    const QList<ClauseChange> changes = changesBetween(read(rows), read(turned));
    REQUIRE(changes.size() == 1);
    CHECK(changes[0].before.size() == 2);
    CHECK(changes[0].after.size() == 2);
    CHECK(changes[0].before != changes[0].after);
}
