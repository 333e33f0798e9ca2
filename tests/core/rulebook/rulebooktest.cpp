// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/rulebook/nearest.h"
#include "tests/core/rulebook/rulebooktext.h"
#include "tests/support/catch.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <random>

using namespace kesu;
using namespace kesu::test;

namespace {

QByteArray edition(const char* number, const char* day)
{
    return QByteArray("[rulebook]\nid = \"trial\"\ntitle = \"试用\"\nedition = \"") + number + "\"\ninForceFrom = \""
        + day + "\"\n";
}

void write(const QString& path, const QByteArray& text)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(text);
}

QStringList idsOf(const QList<Term>& terms)
{
    QStringList ids;
    for (const Term& term : terms)
        ids.append(term.id);
    return ids;
}

} // namespace

TEST_CASE("a rulebook holds its own words before the shared ones")
{
    Findings findings;
    const std::optional<Rulebook> rulebook = readTrial({}, findings);
    INFO(listOf(findings));
    REQUIRE(rulebook);
    CHECK(rulebook->title() == QStringLiteral("试用制度"));
    CHECK(idsOf(rulebook->terms(VocabularyKind::Event))
        == QStringList{QStringLiteral("handle"), QStringLiteral("close"), QStringLiteral("refused"),
            QStringLiteral("promised"), QStringLiteral("agreed-due"), QStringLiteral("customer-set-due")});
    CHECK(idsOf(rulebook->terms(VocabularyKind::Signer))
        == QStringList{QStringLiteral("clerk"), QStringLiteral("manager"), QStringLiteral("customer")});
    CHECK(rulebook->findTerm(VocabularyKind::Category, u"stain")->zh == QStringLiteral("污渍"));
    CHECK_FALSE(rulebook->findTerm(VocabularyKind::Category, u"stain")->shared);
    CHECK(rulebook->findTerm(VocabularyKind::Channel, u"phone")->shared);
    CHECK(rulebook->findTerm(VocabularyKind::Category, u"nothing") == nullptr);
}

TEST_CASE("a label falls back to Chinese and then to the id")
{
    Findings findings;
    const Rulebook rulebook = readTrial({}, findings).value();
    const auto label = [&](const char* id, const char* language) {
        return rulebook.label(VocabularyKind::Channel, QString::fromLatin1(id), QString::fromLatin1(language));
    };
    CHECK(label("salesman", "en") == QStringLiteral("Salesman"));
    CHECK(label("salesman", "zh_TW") == QStringLiteral("業務員"));
    CHECK(label("phone", "en") == QStringLiteral("电话"));
    CHECK(label("media", "zh_CN") == QStringLiteral("media"));
    CHECK(label("unknown", "zh_CN") == QStringLiteral("unknown"));
    CHECK(rulebook.label(VocabularyKind::Party, QStringLiteral("department:workshop")) == QStringLiteral("车间"));
    CHECK(rulebook.fieldLabel(QStringLiteral("usage"), QStringLiteral("en")) == QStringLiteral("Usage"));
    CHECK(rulebook.fieldLabel(QStringLiteral("compensation")) == QStringLiteral("compensation"));
}

TEST_CASE("an id that repeats a shared one is found where it stands")
{
    Findings findings;
    const QByteArray text
        = QByteArray(rulebookHead()).replace("[vocabulary]\n", "[vocabulary]\nchannel = [{ id = \"phone\" }]\n");
    CHECK_FALSE(readRulebook(text, QStringLiteral("trial.toml"), sharedToml(), findings).has_value());
    REQUIRE(findings.size() == 1);
    CHECK(findings[0].toString() == QStringLiteral("trial.toml:6:19: 'phone' is a shared id of channel already"));
}

TEST_CASE("a standard may have words of its own for the statuses, and no further status")
{
    Findings findings;
    const auto withStatus = [](const QByteArray& word) {
        return QByteArray(rulebookHead()).replace("[vocabulary]\n", "[vocabulary]\nstatus = [" + word + "]\n");
    };
    const std::optional<Rulebook> rulebook = readRulebook(
        withStatus("{ id = \"invalid\", zh = \"非有效投诉\" }"), QStringLiteral("trial.toml"), sharedToml(), findings);
    REQUIRE(rulebook.has_value());
    CHECK(rulebook->label(VocabularyKind::Status, QStringLiteral("invalid")) == QStringLiteral("非有效投诉"));
    findings.clear();
    CHECK_FALSE(readRulebook(withStatus("{ id = \"doubtful\" }"), QStringLiteral("trial.toml"), sharedToml(), findings)
                    .has_value());
    REQUIRE(findings.size() == 1);
    CHECK(findings[0].toString()
        == QStringLiteral("trial.toml:6:18: 'doubtful' is no status; valid, pending, invalid and out-of-scope can be "
                          "given other words"));
}

TEST_CASE("what a standard says outside judging is kept")
{
    Findings findings;
    const std::optional<Rulebook> rulebook = readTrial(R"toml(
[[clause]]
id = "4.1"
title = "时限"
text = "三十天内投诉。"
houseDefault = true
[[routing]]
role = "clerk"
text = "登记"
clause = "4.2"
[[form]]
id = "slip"
zh = "投诉单"
clause = "5"
number = "QR-01"
copies = ["质量部", "营销部"]
fields = ["客户名称"]
[[report]]
id = "monthly"
zh = "月报"
clause = "6"
role = "clerk"
text = "每月统计"
[[reading]]
clause = "4.1"
text = "自交货次日起算。"
)toml",
        findings);
    INFO(listOf(findings));
    REQUIRE(rulebook);
    REQUIRE(rulebook->findClause(u"4.1"));
    CHECK(rulebook->findClause(u"4.1")->houseDefault);
    CHECK(rulebook->findClause(u"4.3") == nullptr);
    CHECK(rulebook->routing().value(0).role == QStringLiteral("clerk"));
    CHECK(rulebook->forms().value(0).copies.size() == 2);
    CHECK(rulebook->reports().value(0).zh == QStringLiteral("月报"));
    CHECK(rulebook->readings().value(0).clause == QStringLiteral("4.1"));
    CHECK(rulebook->numberPattern() == QStringLiteral("KS{yyyy}{MM}-{serial:4}"));
    CHECK(rulebook->numberPatternIsHouseDefault());
}

TEST_CASE("a rulebook tells what it reads and asks for")
{
    Findings findings;
    const std::optional<Rulebook> rulebook = readTrial(R"toml(
[let]
recent = "list(h for h in history within 3mo where any(c in categories for c in h.categories))"
[[evidence]]
clause = "1"
when = "usage is in-use"
kinds = ["photo", { kind = "sample", when = "demands.kind has claim" }, "photo"]
[[approval]]
for = "handle-it"
clause = "1"
roles = ["clerk"]
[[approval]]
for = "claim"
clause = "1"
roles = ["clerk"]
)toml",
        findings);
    INFO(listOf(findings));
    REQUIRE(rulebook);
    CHECK(rulebook->evidenceKinds() == QStringList{QStringLiteral("photo"), QStringLiteral("sample")});
    CHECK(rulebook->matters() == QStringList{QStringLiteral("handle-it"), QStringLiteral("claim")});
    CHECK(rulebook->fieldsRead().contains(QStringLiteral("usage")));
    CHECK(rulebook->fieldsRead().contains(QStringLiteral("demands.kind")));
    CHECK_FALSE(rulebook->fieldsRead().contains(QStringLiteral("firstUsedOn")));
    CHECK(rulebook->readsHistory());
    CHECK(rulebook->historyWindow() == TimeSpan(3, TimeSpan::Unit::Months));
}

TEST_CASE("the edition in force on the day judges")
{
    QTemporaryDir folder;
    write(folder.filePath(QStringLiteral("shared.toml")), sharedToml());
    write(folder.filePath(QStringLiteral("a.toml")), edition("1", "2025-01-01"));
    write(folder.filePath(QStringLiteral("b.toml")), edition("2", "2026-07-01"));
    write(folder.filePath(QStringLiteral("broken.toml")), "[rulebook]\nid = \"broken\"\n");
    Findings findings;
    const RulebookLibrary library = RulebookLibrary::load(folder.path(), findings);
    CHECK(hasErrors(findings));
    CHECK(library.ids() == QStringList{QStringLiteral("trial")});
    const auto on = [&](QDate day) { return library.find(QStringLiteral("trial"), day).value().edition(); };
    CHECK(on({2026, 6, 30}) == QStringLiteral("1"));
    CHECK(on({2026, 7, 1}) == QStringLiteral("2"));
    CHECK(on({2020, 1, 1}) == QStringLiteral("1"));
    CHECK_FALSE(library.find(QStringLiteral("nothing"), QDate(2026, 1, 1)));
    CHECK(library.find(QStringLiteral("trial"), QStringLiteral("2")));
}

TEST_CASE("a folder without the shared words is no library")
{
    QTemporaryDir folder;
    Findings findings;
    CHECK_THROWS_AS(RulebookLibrary::load(folder.path(), findings), Error);
}

TEST_CASE("the shipped rulebooks load without an error")
{
    Findings findings;
    const RulebookLibrary library = RulebookLibrary::load(QStringLiteral(KESU_RESOURCES "/rulebooks"), findings);
    INFO(listOf(findings));
    CHECK_FALSE(hasErrors(findings));
    const qsizetype files
        = QDir(QStringLiteral(KESU_RESOURCES "/rulebooks")).entryList({QStringLiteral("*.toml")}).size();
    CHECK(library.rulebooks().size() == files - 1);
}

TEST_CASE("any text is read or refused in bounded time")
{
    const auto refuses = [](const QByteArray& expression) {
        Findings findings;
        const bool read = readTrial("[let]\nx = '" + expression + "'\n", findings).has_value();
        CHECK(hasErrors(findings) != read);
        return !read;
    };
    CHECK(refuses(QByteArray(50'000, '(')));
    CHECK(refuses(QByteArray("not ").repeated(50'000) + "true"));
    CHECK(refuses(QByteArray("1 + ").repeated(50'000) + "1"));
    CHECK(refuses(QByteArray("true and ").repeated(50'000) + "true"));
    CHECK(refuses(QByteArray("min(1, ").repeated(5'000) + "1"));
    CHECK_FALSE(refuses(QByteArray("true and ").repeated(500) + "true"));
    Findings findings;
    QByteArray cases = "{ when = \"true\" }";
    for (int i = 0; i < 100; ++i)
        cases = "{ cases = [" + cases + "] }";
    CHECK_FALSE(readTrial("[[notice]]\nid = \"n\"\nclause = \"1\"\ncases = [" + cases + "]\n", findings).has_value());
    QByteArray chain = "[let]\nx0 = \"1\"\n";
    for (int i = 1; i < 3000; ++i)
        chain += "x" + QByteArray::number(i) + " = \"x" + QByteArray::number(i - 1) + " + 1\"\n";
    CHECK(readTrial(chain, findings).has_value());
    QByteArray circumstances = "[vocabulary]\nrole = [";
    for (int i = 0; i < 300; ++i)
        circumstances += "{ id = \"r" + QByteArray::number(i) + "\" },";
    findings.clear();
    CHECK_FALSE(readRulebook(circumstances + "]\n", QStringLiteral("x.toml"), sharedToml(), findings).has_value());
    CHECK(listOf(findings).find("at most 256") != std::string::npos);
}

TEST_CASE("a mangled rulebook loads or is refused, and never falls over")
{
    const QDir folder(QStringLiteral(KESU_RESOURCES "/rulebooks"));
    const auto content = [&folder](const QString& name) {
        QFile file(folder.filePath(name));
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    };
    const QByteArray shared = content(QStringLiteral("shared.toml"));
    QStringList names
        = folder.entryList({QStringLiteral("*.toml")}, QDir::Files, QDir::Size | QDir::Reversed); // smallest first
    names.removeOne(QStringLiteral("shared.toml"));
    const QByteArray whole = content(names.value(0));
    std::mt19937 random(20261121);
    const auto at = [&random](qsizetype size) { return static_cast<qsizetype>(random() % static_cast<quint32>(size)); };
    static const QByteArray bits[] = {"'", "\"", "[", "]", "{", "}", "=", "(", ")", " not ", " and ", "else", "for",
        "\\", "\xff", "\n", "9", ".", "-"};
    int loaded = 0;
    for (int round = 0; round < 150; ++round) {
        QByteArray text = whole;
        for (int change = 0; change < 1 + round % 3; ++change) {
            const qsizetype from = at(text.size());
            if (random() % 2 == 0)
                text.remove(from, 1 + at(12));
            else
                text.insert(from, bits[random() % std::size(bits)]);
        }
        Findings findings;
        const bool read = readRulebook(text, QStringLiteral("mangled.toml"), shared, findings).has_value();
        CHECK(read != hasErrors(findings));
        loaded += read ? 1 : 0;
    }
    CHECK(loaded > 0);
    CHECK(loaded < 150);
}

TEST_CASE("the nearest word is suggested only if it is near")
{
    const QStringList words = {QStringLiteral("usage"), QStringLiteral("channel")};
    CHECK(nearest(QStringLiteral("usge"), words) == QStringLiteral("usage"));
    CHECK(nearest(QStringLiteral("chanel"), words) == QStringLiteral("channel"));
    CHECK(nearest(QStringLiteral("compensation"), words).isEmpty());
}
