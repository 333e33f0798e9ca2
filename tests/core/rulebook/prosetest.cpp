// SPDX-License-Identifier: GPL-3.0-or-later
// A rulebook as a document: the example of the guide word for word, and every shipped rulebook without a gap.
#include "core/base/money.h"
#include "core/rulebook/compiledrulebook.h"
#include "core/rulebook/conditiontext.h"
#include "core/rulebook/expressionprose.h"
#include "core/rulebook/prosemarkdown.h"
#include "tests/core/rulebook/rulebooktext.h"
#include "tests/support/catch.h"
#include "translations/translators.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

using namespace kesu;
using namespace kesu::test;

namespace {

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

Rulebook readShipped(const QString& path)
{
    Findings findings;
    const std::optional<Rulebook> rulebook = readRulebook(
        contentOf(path), path, contentOf(QStringLiteral(KESU_RESOURCES "/rulebooks/shared.toml")), findings);
    INFO(listOf(findings));
    REQUIRE(rulebook);
    return *rulebook;
}

QStringList shippedFiles()
{
    const QDir folder(QStringLiteral(KESU_RESOURCES "/rulebooks"));
    QStringList files;
    for (const QString& name : folder.entryList({QStringLiteral("*.toml")}, QDir::Files)) {
        if (name != QLatin1String("shared.toml"))
            files.append(folder.filePath(name));
    }
    return files;
}

void addRule(const ProseRule& rule, QStringList& lines)
{
    lines.append(ruleSentence(rule).plain());
    for (const ProseText& detail : rule.details)
        lines.append(detail.plain());
    lines.append(rule.says.plain());
}

/// Everything that stands in the document, without blanks: where one stands is a matter of typesetting.
QString wholeText(const Prose& prose)
{
    QStringList lines = {prose.title};
    for (const ProseChapter& chapter : prose.chapters) {
        lines.append(chapter.title);
        lines.append(chapter.introduction);
        for (const ProseSection& section : chapter.sections) {
            lines += {section.number, section.title, section.text};
            for (const ProseRule& rule : section.rules)
                addRule(rule, lines);
        }
        for (const ProseRow& row : chapter.rows) {
            for (const ProseText& cell : row.cells)
                lines.append(cell.plain());
        }
    }
    return lines.join(QLatin1Char('\n')).remove(QLatin1Char(' '));
}

QList<ProseRule> rulesOf(const Prose& prose, ProseTopic topic)
{
    QList<ProseRule> rules;
    for (const ProseChapter& chapter : prose.chapters) {
        for (const ProseSection& section : chapter.sections) {
            for (const ProseRule& rule : section.rules) {
                if (rule.topic == topic)
                    rules.append(rule);
            }
        }
    }
    return rules;
}

QString displayed(const Value& value, Base base)
{
    switch (base) {
    case Base::Int:
        return QString::number(value.number);
    case Base::Money:
        return Money::fromFen(value.number).toDisplay();
    case Base::Share:
        return Share::fromMillionths(static_cast<qint32>(value.number)).toString();
    case Base::Date:
        return toIso(value.date());
    case Base::ElapsedSpan:
    case Base::DaySpan:
        return value.timeSpan().toDisplay();
    default:
        return {};
    }
}

/// Each literal figure of the file.
QStringList figuresOf(const CompiledRulebook& rulebook)
{
    QStringList figures;
    for (const Node& node : rulebook.nodes) {
        if (node.op == Op::Constant)
            figures.append(displayed(rulebook.constants[static_cast<size_t>(node.operand)], node.type.base));
    }
    for (const StepLeaf& step : rulebook.steps.leaves) {
        for (const LiabilityShare& line : step.lines)
            figures.append(line.share.toString());
    }
    figures.removeAll(QString());
    figures.removeDuplicates();
    return figures;
}

/// Whether each effect of a section stands in the document once: by the line it has in the file, with its clause, its
/// sentence and its mark.
template <typename Leaf> void checkSection(const Section<Leaf>& section, const Prose& prose, ProseTopic topic)
{
    QMultiMap<int, ProseRule> byLine;
    for (const ProseRule& rule : rulesOf(prose, topic))
        byLine.insert(rule.line, rule);
    for (const Leaf& leaf : section.leaves) {
        INFO(topicName(topic).toStdString() << " line " << leaf.head.line);
        const QList<ProseRule> there = byLine.values(leaf.head.line);
        const qsizetype same = std::count_if(section.leaves.begin(), section.leaves.end(),
            [&](const Leaf& other) { return other.head.line == leaf.head.line; });
        REQUIRE(there.size() == same);
        const bool found = std::any_of(there.begin(), there.end(), [&](const ProseRule& rule) {
            return rule.clause == leaf.head.plainClause && rule.houseDefault == leaf.head.houseDefault;
        });
        CHECK(found);
        QStringList lines;
        for (const ProseRule& rule : there)
            addRule(rule, lines);
        for (const TextTemplate::Piece& piece : leaf.head.text.pieces)
            CHECK(lines.join(QLatin1Char('\n'))
                      .remove(QLatin1Char(' '))
                      .contains(QString(piece.text).remove(QLatin1Char(' '))));
    }
}

void speak(const char* language)
{
    installTranslators(*QCoreApplication::instance(), QString::fromUtf8(language));
}

} // namespace

TEST_CASE("the example of the guide reads like the page it was made from")
{
    speak("en");
    const Rulebook rulebook = readShipped(QStringLiteral(KESU_TEST_DATA "/guide/furniture.toml"));
    const QString markdown = toMarkdown(proseOf(rulebook, QStringLiteral("zh_CN")));
    CHECK(markdown.toStdString() == contentOf(QStringLiteral(KESU_TEST_DATA "/guide/furniture.md")).toStdString());
}

TEST_CASE("every rule of every rulebook stands in the document exactly once, in both orders")
{
    speak("en");
    const ProseOrder order = GENERATE(ProseOrder::ByClause, ProseOrder::ByTopic);
    for (const QString& file : shippedFiles()) {
        INFO(file.toStdString());
        const Rulebook rulebook = readShipped(file);
        const CompiledRulebook& compiled = rulebook.compiled();
        const Prose prose = proseOf(rulebook, QStringLiteral("zh_CN"), order);
        checkSection(compiled.scope, prose, ProseTopic::Scope);
        checkSection(compiled.status, prose, ProseTopic::Validity);
        checkSection(compiled.evidence, prose, ProseTopic::Evidence);
        checkSection(compiled.grade, prose, ProseTopic::Grade);
        checkSection(compiled.deadline, prose, ProseTopic::Deadlines);
        checkSection(compiled.approval, prose, ProseTopic::Approvals);
        checkSection(compiled.steps, prose, ProseTopic::Liability);
        checkSection(compiled.recovery, prose, ProseTopic::Recoveries);
        checkSection(compiled.penalty, prose, ProseTopic::Penalties);
        checkSection(compiled.notice, prose, ProseTopic::Notices);
        checkSection(compiled.filing, prose, ProseTopic::Filing);
        checkSection(compiled.filingInstead, prose, ProseTopic::Filing);
        const size_t filings = compiled.filing.leaves.size() + compiled.filingInstead.leaves.size();
        CHECK(rulesOf(prose, ProseTopic::Filing).size() == static_cast<qsizetype>(filings));
        CHECK(rulesOf(prose, ProseTopic::Readings).size() == rulebook.readings().size());
    }
}

TEST_CASE("no figure, clause or word of a rulebook is left out of the document")
{
    speak("en");
    for (const QString& file : shippedFiles()) {
        INFO(file.toStdString());
        const Rulebook rulebook = readShipped(file);
        const QString text = wholeText(proseOf(rulebook, QStringLiteral("zh_CN")));
        const auto expect = [&](QString what) {
            INFO(what.toStdString());
            CHECK(text.contains(what.remove(QLatin1Char(' '))));
        };
        for (const QString& figure : figuresOf(rulebook.compiled()))
            expect(figure);
        for (const Clause& clause : rulebook.clauses()) {
            expect(clause.id);
            expect(clause.title);
            expect(clause.text);
        }
        for (const NamedValue& value : rulebook.compiled().named)
            expect(value.zh.isEmpty() ? value.name : value.zh);
        for (int kind = 0; kind < vocabularyKindCount; ++kind) {
            for (const Term& term : rulebook.terms(static_cast<VocabularyKind>(kind))) {
                if (term.shared || term.zh.isEmpty())
                    continue;
                expect(term.zh);
                expect(term.does);
                expect(term.clause);
            }
        }
        for (const FormEntry& form : rulebook.forms()) {
            for (const QString& word : form.fields + form.copies + QStringList{form.zh, form.number, form.clause})
                expect(word);
        }
        for (const RoutingEntry& step : rulebook.routing())
            expect(step.text);
        for (const ReportEntry& report : rulebook.reports())
            expect(report.zh + QLatin1Char('\n') + rulebook.label(VocabularyKind::Role, report.role) + QLatin1Char('\n')
                + report.text);
        for (const ReadingEntry& reading : rulebook.readings())
            expect(reading.text);
    }
}

TEST_CASE("no sentence of a shipped rulebook has a hole in it")
{
    speak("en");
    for (const QString& file : shippedFiles()) {
        const Rulebook rulebook = readShipped(file);
        for (const ExpressionInfo& info : rulebook.compiled().expressions) {
            const auto id = static_cast<ExpressionId>(&info - rulebook.compiled().expressions.data());
            // Entries of a sheet have their names within their assessment only, keys of a row within it.
            if (info.type.isError() || info.text.contains(QLatin1String("input.")) || info.text.contains(u'{')
                || info.text.contains(QLatin1String("figure.")))
                continue;
            const QString said = conditionText(rulebook, id, QStringLiteral("zh_CN"));
            INFO(file.toStdString() << ":" << info.line << " " << info.text.toStdString() << " -> "
                                    << said.toStdString());
            CHECK_FALSE(said.trimmed().isEmpty());
            CHECK_FALSE(said.contains(QLatin1String("%1")));
            CHECK_FALSE(said.contains(QLatin1String("()")));
            CHECK_FALSE(said.contains(QLatin1String("  ")));
        }
    }
}

TEST_CASE("bands are read with both bounds, and what is left over with the last one")
{
    speak("en");
    Findings findings;
    const std::optional<Rulebook> rulebook = readTrial(R"toml(
[[approval]]
for = "claim"
cases = [
  { clause = "1", when = "compensation < 2000.00", roles = ["clerk"] },
  { clause = "2", when = "compensation <= 5000.00 and ticked fraud", roles = ["manager"] },
  { clause = "3", when = "compensation <= 8000.00", roles = ["manager"] },
  { clause = "4", roles = ["clerk", "manager"] },
]
)toml",
        findings);
    INFO(listOf(findings));
    REQUIRE(rulebook);
    QStringList conditions;
    for (const ProseRule& rule : rulesOf(proseOf(*rulebook, QStringLiteral("zh_CN")), ProseTopic::Approvals))
        conditions.append(rule.when.plain());
    REQUIRE(conditions.size() == 4);
    CHECK(conditions[0] == QStringLiteral("compensation is below 2,000.00 yuan"));
    CHECK(conditions[1].startsWith(
        QStringLiteral("compensation is at least 2,000.00 yuan and at most 5,000.00 yuan, and ticked: 造假")));
    CHECK(conditions[2].startsWith(QStringLiteral("compensation is at least 2,000.00 yuan and at most 8,000.00 yuan")));
    CHECK(conditions[2].contains(QStringLiteral("2 does not apply")));
    CHECK(conditions[3].contains(QStringLiteral("does not apply")));
}

TEST_CASE("what is negated is said so, and what is unknown is not forgotten")
{
    speak("en");
    const auto [expression, said] = GENERATE(table<const char*, const char*>({
        {"not (usage is in-use else false)", "usage is not in-use, or it is not known"},
        {"usage is in-use else false", "usage is in-use"},
        {"not given(usage)", "Usage is not filled in"},
        {"given(channel) and not channel is phone", "channel is filled in, and channel is not 电话"},
        {"not (ticked fraud or ticked own-fault)", "not ticked: 造假, and not ticked: 我方过失"},
        {"ticked fraud or ticked own-fault and categories has late",
            "ticked: 造假, or (ticked: 我方过失, and categories include 迟交)"},
        {"categories has only look", "categories are nothing but 污渍 and 破损"},
        {"any(d.amount > 100.00 for d in demands where d.kind is claim)",
            "one of demands is such that demands.kind is 索赔, and demands.amount is over 100.00 yuan"},
        {"events.refused > registeredAt + 24h", "the time of “拒收” is after 24 hours after registeredAt"},
        {"20% * min(compensation, 10000.00) > 5.00",
            "(the least of compensation and 10,000.00 yuan) × 20% is over 5.00 yuan"},
    }));
    Findings findings;
    const QByteArray row
        = QByteArrayLiteral("[[status]]\nis = \"invalid\"\nclause = \"1\"\nwhen = \"") + expression + "\"\n";
    const std::optional<Rulebook> rulebook = readTrial(row, findings);
    INFO(listOf(findings));
    REQUIRE(rulebook);
    const ExpressionId when = rulebook->compiled().status.rows.front().branch.when;
    CHECK(conditionText(*rulebook, when, QStringLiteral("zh_CN")).toStdString()
        == QString::fromUtf8(said)
               .replace(QStringLiteral("Usage"), QStringLiteral("使用情况"))
               .replace(QStringLiteral("usage"), QStringLiteral("使用情况"))
               .toStdString());
}

TEST_CASE("marks survive putting sentences together, and a rulebook cannot smuggle any in")
{
    const QString sentence
        = QStringLiteral("within %1 of %2").arg(ProseText::figure(QStringLiteral("30 d")), QStringLiteral("x"));
    const QList<ProseSpan> spans = ProseText::fromMarked(sentence).spans();
    REQUIRE(spans.size() == 3);
    CHECK(spans[1] == ProseSpan{ProseSpan::Kind::Figure, QStringLiteral("30 d")});
    CHECK(ProseText::fromMarked(sentence).plain() == QStringLiteral("within 30 d of x"));
    CHECK(ProseText::fromPlain(sentence).spans().size() == 1);
    const QString tight = QStringLiteral("起") + ProseText::figure(QStringLiteral("60 天")) + QStringLiteral("内 投诉");
    CHECK(ProseText::fromMarked(tight).spaced().plain() == QStringLiteral("起 60 天内投诉"));
    const QString clause = QStringLiteral("按") + ProseText::verbatim(QStringLiteral("附3.2")) + QStringLiteral("办理");
    CHECK(ProseText::fromMarked(clause).spaced().plain() == QStringLiteral("按附3.2 办理"));
}

TEST_CASE("Markdown takes no character of a rulebook for its own")
{
    speak("en");
    Findings findings;
    const std::optional<Rulebook> rulebook = readTrial(R"toml(
[[clause]]
id = "1"
title = "a|b *c* [d]"
text = """3. erstens
- zweitens"""
houseDefault = true
)toml",
        findings);
    INFO(listOf(findings));
    REQUIRE(rulebook);
    const QString markdown = toMarkdown(proseOf(*rulebook, QStringLiteral("zh_CN")));
    CHECK(markdown.contains(QStringLiteral("### 1 a\\|b \\*c\\* \\[d\\] *(house default)*\n")));
    CHECK(markdown.contains(QStringLiteral("> 3\\. erstens\n> \\- zweitens\n")));
}
