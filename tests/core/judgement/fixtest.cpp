// SPDX-License-Identifier: GPL-3.0-or-later
// What would change a verdict: each proposal, made, gives what it promises; some are told by hand.
#include "core/judgement/improvements.h"
#include "core/judgement/judge.h"
#include "tests/core/judgement/goldencases.h"
#include "tests/core/judgement/trial.h"

using namespace kesu;
using namespace kesu::test;

namespace {

int worth(const QString& status)
{
    return static_cast<int>(QStringList(
        {QStringLiteral("out-of-scope"), QStringLiteral("invalid"), QStringLiteral("pending"), QStringLiteral("valid")})
                                .indexOf(status));
}

QString stateOf(const Improvement& improvement, const Verdict& verdict)
{
    switch (improvement.of) {
    case Improvement::Of::Status:
        return toId(verdict.status);
    case Improvement::Of::Approval:
        return toId(verdict.approvals.at(improvement.index).status);
    case Improvement::Of::Deadline:
        return toId(verdict.deadlines.at(improvement.index).status);
    }
    return {};
}

/// The edits with every other id that is said to do as well, one at a time.
QList<QList<CaseEdit>> variantsOf(const QList<CaseEdit>& edits)
{
    QList<QList<CaseEdit>> variants = {edits};
    for (qsizetype i = 0; i < edits.size(); ++i) {
        for (const QString& other : edits[i].orIds) {
            QList<CaseEdit> variant = edits;
            variant[i].id = other;
            variants.append(variant);
        }
    }
    return variants;
}

} // namespace

TEST_CASE("every edit proposed for a golden case, once made, gives what it promises")
{
    const GoldenCases& golden = goldenCases();
    int notValid = 0;
    int helped = 0;
    int proposed = 0;
    for (const GoldenCase& one : golden.cases) {
        const Verdict verdict = judge(one.rulebook, one.facts, golden.calendar, VerdictTexts::Leave);
        const QList<Improvement> improvements = wouldChange(one.rulebook, one.facts, golden.calendar);
        bool helps = false;
        for (const Improvement& improvement : improvements) {
            INFO(one.name.toStdString() << ": " << improvement.texts.join(u" + ").toStdString() << " -> "
                                        << improvement.becomes.toStdString());
            CHECK(improvement.texts.size() == improvement.edits.size());
            CHECK(stateOf(improvement, verdict) != improvement.becomes);
            for (const QList<CaseEdit>& edits : variantsOf(improvement.edits)) {
                const Verdict after
                    = judge(one.rulebook, edited(one.facts, edits), golden.calendar, VerdictTexts::Leave);
                CHECK(stateOf(improvement, after).toStdString() == improvement.becomes.toStdString());
            }
            if (improvement.of == Improvement::Of::Status) {
                CHECK(worth(improvement.becomes) > worth(toId(verdict.status)));
                helps = true;
            }
            ++proposed;
        }
        if (verdict.status != VerdictStatus::Valid) {
            ++notValid;
            helped += helps ? 1 : 0;
            if (!helps && qEnvironmentVariableIsSet("KESU_TELL"))
                WARN("no way out: " << one.name.toStdString());
        }
    }
    CHECK(notValid > 50);
    CHECK(proposed > notValid);
    // Nearly every complaint that is not valid has a way in which it would be.
    INFO(helped << " of " << notValid << " helped, " << proposed << " proposed");
    CHECK(helped * 10 >= notValid * 9);
}

namespace {

const GoldenCase& goldenCase(const char* name)
{
    for (const GoldenCase& one : goldenCases().cases) {
        if (one.name == QLatin1String(name))
            return one;
    }
    FAIL("no golden case " << name);
    return goldenCases().cases.first();
}

/// Each way as one line, "becomes: edit + edit", of the status alone.
QStringList waysOf(const char* name)
{
    const GoldenCase& one = goldenCase(name);
    QStringList lines;
    for (const Improvement& improvement :
        wouldChange(one.rulebook, one.facts, goldenCases().calendar, QStringLiteral("zh_CN"))) {
        if (improvement.of == Improvement::Of::Status)
            lines.append(improvement.becomes + QStringLiteral(": ") + improvement.texts.join(QStringLiteral(" + ")));
    }
    return lines;
}

} // namespace

TEST_CASE("a complaint that came too late says by how many days, and which days would be in time")
{
    const QStringList ways = waysOf("carton/found-in-use-day-61-is-late");
    REQUIRE(ways.size() == 3);
    CHECK(ways[0].startsWith(QStringLiteral("valid: If “投诉日期” is really 2026-10-09 or earlier")));
    CHECK(ways[0].contains(QStringLiteral("entered is 2026-10-10, 1 day(s) later")));
    CHECK(ways[1].startsWith(QStringLiteral("valid: If “交货日期” is really 2026-08-11 or later")));
    CHECK(ways[2].startsWith(QStringLiteral("valid: If “首次使用日期” is really 2026-10-10 or later")));
}

TEST_CASE("missing evidence is named with its last day, late evidence with how late it was")
{
    CHECK(waysOf("carton/example-1-waits-for-the-sample")
        == QStringList(QStringLiteral("valid: Hand in 问题样品, by 2026-04-30")));
    CHECK(waysOf("carton/sample-on-the-day-after-is-late")
        == QStringList(QStringLiteral("valid: If 问题样品 really came by 2026-04-30: correct its day "
                                      "(entered is 2026-05-01, 1 day(s) too late)")));
}

TEST_CASE("a missing approval is named with who gives it and until when")
{
    CHECK(waysOf("carton/return-not-approved-on-the-last-day-is-pending")
        == QStringList(QStringLiteral("valid: Have “退货” approved by 销售副总, by 2026-12-13")));
    CHECK(waysOf("carton/return-not-approved-after-30-days-is-invalid")
        == QStringList(QStringLiteral(
            "valid: If 销售副总 had approved “退货” by 2026-12-13 and it was only not entered: enter it")));
}

TEST_CASE("several things that are missing are told together")
{
    const QStringList ways = waysOf("carton/two-missing-rows-are-named-each");
    REQUIRE_FALSE(ways.isEmpty());
    CHECK(
        ways[0].startsWith(QStringLiteral("valid: Hand in 问题样品, by 2026-11-04 + Hand in 公司出库单, signed by ")));
}

TEST_CASE("a day that is not filled in is asked for with the earliest one that would do")
{
    const QStringList ways = waysOf("carton/no-delivery-date-is-pending");
    REQUIRE(ways.size() == 1);
    const GoldenCase& one = goldenCase("carton/no-delivery-date-is-pending");
    const Improvement way = wouldChange(one.rulebook, one.facts, goldenCases().calendar).first();
    const CaseEdit edit = way.edits.first();
    REQUIRE(edit.day.has_value());
    CHECK(edit.bound == CaseEdit::Bound::AtLeast);
    Case tooEarly = edited(one.facts, edit);
    tooEarly.complaint.product.deliveredOn = edit.day->addDays(-1);
    CHECK(judge(one.rulebook, tooEarly, goldenCases().calendar).status != VerdictStatus::Valid);
}

TEST_CASE("a valid complaint needs no change of its status")
{
    CHECK(waysOf("carton/a-plain-slip-is-valid").isEmpty());
}
