// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/assessment/assessmenttrial.h"

using namespace kesu;
using namespace kesu::test;

namespace {

/// The figure "x" of that expression over the inputs n, m (counts), p (share), y (money), s (score).
QString shown(const QByteArray& expression, const QByteArray& show, const QMap<QString, QString>& entries = {})
{
    const Rulebook rulebook
        = assessmentTrial(assessmentHead() + input("n", "count") + input("m", "count") + input("p", "share")
            + input("y", "money") + input("s", "score", "max = \"100\"") + figure("x", expression, show));
    return assess(rulebook, october(entries), WorkCalendar()).figures.value(0).shown;
}

const QString none = QStringLiteral("—");

QMap<QString, QString> entries(std::initializer_list<std::pair<const char*, const char*>> list)
{
    QMap<QString, QString> result;
    for (const auto& [id, text] : list)
        result.insert(QString::fromUtf8(id), QString::fromUtf8(text));
    return result;
}

} // namespace

TEST_CASE("a ratio is exact, and without a base it is no figure")
{
    CHECK(shown("ratio(input.n, input.m)", "percent", entries({{"n", "2"}, {"m", "3"}})) == QStringLiteral("66.7%"));
    CHECK(shown("ratio(input.n, input.m)", "percent", entries({{"n", "0"}, {"m", "3"}})) == QStringLiteral("0.0%"));
    CHECK(shown("ratio(input.n, input.m)", "percent", entries({{"n", "3"}, {"m", "0"}})) == none);
    CHECK(shown("ratio(input.n, input.m)", "percent", entries({{"n", "3"}})) == none);
    CHECK(shown("ratio(input.y, 3.00)", "number", entries({{"y", "1.00"}})) == QStringLiteral("0.33"));
}

TEST_CASE("counts, shares and exact numbers are reckoned together")
{
    const auto some = entries({{"n", "3"}, {"m", "7"}, {"p", "94%"}, {"s", "87.5"}});
    CHECK(shown("input.n * input.p", "number", some) == QStringLiteral("2.82"));
    CHECK(shown("input.s * 30% + input.n", "number", some) == QStringLiteral("29.25"));
    CHECK(shown("input.p - 90%", "points", some) == QStringLiteral("4.0"));
    CHECK(shown("1 - ratio(input.n, input.m)", "percent", some) == QStringLiteral("57.1%"));
    CHECK(shown("ratio(input.n, input.m) * ratio(input.m, input.n)", "number", some) == QStringLiteral("1.00"));
    CHECK(shown("max(ratio(input.n, input.m), 50%)", "percent", some) == QStringLiteral("50.0%"));
    CHECK(shown("min(ratio(input.n, input.m), 50%)", "percent", some) == QStringLiteral("42.9%"));
    CHECK(shown("ratio(input.n, 0) else 1", "percent", some) == QStringLiteral("100.0%"));
    CHECK(shown("input.n if ratio(input.n, input.m) < 43% else 0", "count", some) == QStringLiteral("3"));
    CHECK(shown("input.n if ratio(input.n, input.m) < 42% else 0", "count", some) == QStringLiteral("0"));
    CHECK(shown("input.n - input.m", "count", some) == QStringLiteral("-4"));
    CHECK(shown("input.s", "number", some) == QStringLiteral("87.50"));
    CHECK(shown("input.p", "percent", some) == QStringLiteral("94.0%"));
}

TEST_CASE("money is rounded to the fen once")
{
    CHECK(shown("input.y * 33.33%", "money", entries({{"y", "1000000.50"}})) == QStringLiteral("333,300.17"));
    CHECK(shown("input.y", "money", entries({{"y", "1234.5"}})) == QStringLiteral("1,234.50"));
}

TEST_CASE("what is too large for an exact number is no figure")
{
    CHECK(shown("input.n * input.n * ratio(1, 1)", "number", entries({{"n", "999999999999"}})) == none);
    CHECK(shown("ratio(1, input.n) * ratio(1, input.n)", "number", entries({{"n", "999999999999"}})) == none);
}

TEST_CASE("an entry that is wrong counts as blank")
{
    CHECK(shown("input.n", "count", entries({{"n", "3.5"}})) == none);
    CHECK(shown("input.n", "count", entries({{"n", "-1"}})) == none);
    CHECK(shown("input.n", "count", entries({{"n", "  "}})) == none);
    CHECK(shown("input.n", "count", entries({{"n", " 12 "}})) == QStringLiteral("12"));
    CHECK(shown("input.s", "number", entries({{"s", "100.01"}})) == none);
    CHECK(shown("input.s", "number", entries({{"s", "99.999"}})) == none);
    CHECK(shown("input.p", "percent", entries({{"p", "94"}})) == QStringLiteral("94.0%"));
}

TEST_CASE("figures are worked out in the order in which they need one another")
{
    const Rulebook rulebook
        = assessmentTrial(assessmentHead() + input("n", "count") + figure("last", "figure.middle + 1", "count")
            + figure("middle", "figure.first * 2", "count") + figure("first", "input.n", "count"));
    const AssessmentResult result = assess(rulebook, october(entries({{"n", "4"}})), WorkCalendar());
    CHECK(result.figures[0].shown == QStringLiteral("9"));
    CHECK(result.figures[1].shown == QStringLiteral("8"));
    CHECK(result.missing.isEmpty());
    const AssessmentResult blank = assess(rulebook, october(), WorkCalendar());
    CHECK(blank.figures[0].shown == none);
    CHECK(blank.missing == QStringList{QStringLiteral("n")});
}

TEST_CASE("a figure that is not asked for lacks nothing")
{
    const Rulebook rulebook = assessmentTrial(assessmentHead() + input("n", "count") + input("m", "count")
        + figure("x", "input.m", "count", "when = \"input.n > 0\""));
    CHECK(assess(rulebook, october(entries({{"n", "0"}})), WorkCalendar()).missing.isEmpty());
    CHECK(assess(rulebook, october(entries({{"n", "1"}})), WorkCalendar()).missing == QStringList{QStringLiteral("m")});
    CHECK(
        assess(rulebook, october(), WorkCalendar()).missing == QStringList({QStringLiteral("n"), QStringLiteral("m")}));
    CHECK(assess(rulebook, october(entries({{"n", "0"}, {"m", "5"}})), WorkCalendar()).figures[0].shown == none);
}

TEST_CASE("the sheets beside are looked at figure by figure")
{
    const Rulebook rulebook = assessmentTrial(assessmentHead() + input("n", "count")
        + figure("share", "ratio(figure.own, sum(s.figure.own for s in sheets))", "percent")
        + figure("own", "input.n * 2", "count") + figure("best", "max(s.figure.own for s in sheets)", "count"));
    AssessmentFacts facts = october(entries({{"n", "1"}}));
    SubjectFacts other = facts.own;
    other.sheet.inputs = entries({{"n", "3"}});
    facts.beside = {other};
    const AssessmentResult result = assess(rulebook, facts, WorkCalendar());
    CHECK(result.figures[0].shown == QStringLiteral("25.0%"));
    CHECK(result.figures[2].shown == QStringLiteral("6"));
    CHECK(result.figures[0].shownBefore == none);
}

TEST_CASE("the sheet before comes from the period directly before, with its own figures")
{
    const Rulebook rulebook = assessmentTrial(assessmentHead() + input("n", "count")
        + figure("sum", "(before.figure.sum else 0) + input.n", "count")
        + figure("known", "1 if given(before) else 0", "count"));
    AssessmentFacts facts = october(entries({{"n", "1"}}));
    AssessmentSheet sheet = facts.own.sheet;
    for (const char* n : {"10", "100"}) {
        sheet.period = sheet.period.previous();
        sheet.inputs = entries({{"n", n}});
        facts.own.earlier.prepend(sheet);
    }
    CHECK(assess(rulebook, facts, WorkCalendar()).figures[0].shown == QStringLiteral("111"));
    CHECK(assess(rulebook, facts, WorkCalendar()).figures[0].shownBefore == QStringLiteral("110"));
    CHECK(assess(rulebook, facts, WorkCalendar()).figures[1].shown == QStringLiteral("1"));
    facts.own.earlier.removeLast(); // September
    CHECK(assess(rulebook, facts, WorkCalendar()).figures[0].shown == QStringLiteral("1"));
    CHECK(assess(rulebook, facts, WorkCalendar()).figures[1].shown == QStringLiteral("0"));
}

TEST_CASE("notices say their figures as they are shown")
{
    const Rulebook rulebook = assessmentTrial("[let]\nleast = { is = \"50%\", houseDefault = true }\n"
        + assessmentHead() + input("n", "count") + figure("rate", "ratio(input.n, 3)", "percent")
        + "[[assessment.notice]]\nid = \"low\"\nclause = \"1\"\nwhen = \"figure.rate < least\"\n"
          "text = \"{input.n} 件，{figure.rate}，低于 {least}\"\n");
    const AssessmentResult low = assess(rulebook, october(entries({{"n", "1"}})), WorkCalendar());
    REQUIRE(low.notices.size() == 1);
    CHECK(low.notices[0].text == QStringLiteral("1 件，33.3%，低于 50%"));
    CHECK(assess(rulebook, october(entries({{"n", "2"}})), WorkCalendar()).notices.isEmpty());
    CHECK(assess(rulebook, october(), WorkCalendar()).notices.isEmpty());
}

TEST_CASE("exact numbers serve the rules about one complaint as well")
{
    const Rulebook rulebook = assessmentTrial(
        "[[notice]]\nid = \"many\"\nclause = \"1\"\n"
        "when = \"ratio(product.defectiveQuantity, product.deliveredQuantity) > 5%\"\ntext = \"多\"\n");
    CHECK(rulebook.fieldsRead().contains(QStringLiteral("product.defectiveQuantity")));
    CHECK(rulebook.assessments().isEmpty());
}
