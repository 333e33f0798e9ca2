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
