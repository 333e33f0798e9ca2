// SPDX-License-Identifier: GPL-3.0-or-later
// What lint says of a list of cases, against judging every case that its conditions can tell apart.
#include "core/judgement/judge.h"
#include "core/rulebook/linter.h"
#include "tests/core/rulebook/rulebooktext.h"
#include "tests/support/catch.h"

#include <random>

using namespace kesu;
using namespace kesu::test;

namespace {

const QDate complaintDay(2026, 10, 10);
constexpr int caseCount = 4;

/// Conditions over plain fields, drawn by chance.
class ConditionWriter
{
public:
    explicit ConditionWriter(unsigned seed)
        : m_random(seed)
    {
    }

    /// In brackets, so that its own place is no place of a part of it.
    QByteArray write() { return "(" + part(2) + ")"; }

private:
    int number(int below) { return std::uniform_int_distribution<int>(0, below - 1)(m_random); }
    QByteArray one(std::initializer_list<const char*> words)
    {
        return *(words.begin() + number(static_cast<int>(words.size())));
    }
    QByteArray comparison() { return one({" < ", " <= ", " > ", " >= ", " == ", " != "}); }

    QByteArray part(int depth)
    {
        switch (depth == 0 ? 9 : number(10)) {
        case 0:
        case 1:
        case 2:
            return "(" + part(depth - 1) + ") and (" + part(depth - 1) + ")";
        case 3:
        case 4:
            return "(" + part(depth - 1) + ") or (" + part(depth - 1) + ")";
        case 5:
            return "not (" + part(depth - 1) + ")";
        case 6:
            return "(" + part(depth - 1) + ") else (" + part(depth - 1) + ")";
        default:
            return atom();
        }
    }

    QByteArray atom()
    {
        switch (number(9)) {
        case 0:
        case 1:
            return "compensation" + comparison() + one({"1.00", "2.00"});
        case 2:
            return "20% * compensation" + comparison() + one({"0.20", "0.40"});
        case 3:
            return "usage is " + one({"unused", "in-use"});
        case 4:
            return "complaintDate" + comparison() + "product.deliveredOn + " + one({"1d", "2d"});
        case 5:
            return "days(product.deliveredOn, complaintDate)" + comparison() + one({"1", "2"});
        case 6:
            return "categories has " + one({"stain", "late", "any look", "only look", "all [stain, late]"});
        case 7:
            return "given(" + one({"compensation", "usage", "categories", "product.deliveredOn"}) + ")";
        default:
            return "ticked fraud";
        }
    }

    std::mt19937 m_random;
};

/// An approval with cases, and a notice for each of its conditions alone.
struct Trial
{
    QByteArray body;
    int outerLine = firstLine + 4;
    int firstCaseLine = firstLine + 6;
};

Trial trialOf(unsigned seed)
{
    ConditionWriter writer(seed);
    Trial trial;
    const QByteArray outer = writer.write();
    trial.body = "[[approval]]\nfor = \"claim\"\ntext = \"核准。\"\nroles = [\"clerk\"]\nwhen = \"" + outer
        + "\"\ncases = [\n";
    QByteArray notices = "[[notice]]\nid = \"outer\"\nclause = \"1\"\nwhen = \"" + outer + "\"\n";
    for (int i = 0; i < caseCount; ++i) {
        const QByteArray condition = writer.write();
        const QByteArray name = QByteArray::number(i);
        trial.body += "  { clause = \"" + name + "\", when = \"" + condition + "\" },\n";
        notices += "[[notice]]\nid = \"own-" + name + "\"\nclause = \"1\"\nwhen = \"" + condition + "\"\n";
    }
    trial.body += "]\n" + notices;
    return trial;
}

/// What became of one case: which case of the approval it is, and which conditions hold by themselves.
struct Outcome
{
    int struck = -1;
    QStringList holding;
};

Outcome outcomeOf(const Rulebook& rulebook, const Case& facts)
{
    const Verdict verdict = judge(rulebook, facts, WorkCalendar(), VerdictTexts::Leave);
    Outcome outcome;
    for (const ApprovalLine& line : verdict.approvals)
        outcome.struck = line.clause.toInt();
    for (const Notice& notice : verdict.notices)
        outcome.holding.append(notice.id);
    return outcome;
}

Case plainCase()
{
    Case facts;
    facts.rulebook = QStringLiteral("trial");
    facts.asOf = Moment::endOf(QDate(2026, 12, 1));
    facts.complaint.registeredAt = Moment::startOf(complaintDay);
    return facts;
}

/// Every case that the conditions can tell apart.
QList<Case> everyCase()
{
    QList<Case> all;
    for (const int fen : {-1, 99, 100, 101, 199, 200, 201}) {
        for (const char* usage : {"", "unused", "in-use"}) {
            for (const bool fraud : {false, true}) {
                for (int categories = 0; categories < 8; ++categories) {
                    for (const int daysBefore : {-1, 0, 1, 2, 3}) {
                        Case facts = plainCase();
                        Complaint& complaint = facts.complaint;
                        if (fen >= 0)
                            complaint.compensation = Money::fromFen(fen);
                        complaint.usage = QString::fromLatin1(usage);
                        if (fraud)
                            complaint.circumstances = {QStringLiteral("fraud")};
                        for (const auto& [bit, id] :
                            {std::pair(1, "stain"), std::pair(2, "tear"), std::pair(4, "late")}) {
                            if ((categories & bit) != 0)
                                complaint.categories.append(QString::fromLatin1(id));
                        }
                        if (daysBefore >= 0)
                            complaint.product.deliveredOn = complaintDay.addDays(-daysBefore);
                        all.append(facts);
                    }
                }
            }
        }
    }
    return all;
}

QStringList idsIn(const QString& list)
{
    const QString inside = list.mid(1, list.size() - 2);
    return inside.isEmpty() ? QStringList() : inside.split(QStringLiteral(", "));
}

/// The case that an example describes; what it leaves open stays empty.
Case caseOf(const Finding& finding)
{
    Case facts = plainCase();
    Complaint& complaint = facts.complaint;
    for (const ExampleFact& fact : finding.example) {
        const bool isOpen = fact.value == QLatin1String("*");
        INFO(fact.field.toStdString() << " = " << fact.value.toStdString());
        if (fact.field == QLatin1String("compensation") && !fact.value.isEmpty()) {
            complaint.compensation = isOpen ? Money::fromFen(1) : Money::tryFromYuan(fact.value);
        } else if (fact.field == QLatin1String("usage") && !fact.value.isEmpty()) {
            complaint.usage = isOpen ? QStringLiteral("unused") : fact.value;
        } else if (fact.field == QLatin1String("circumstances")) {
            complaint.circumstances = idsIn(fact.value);
        } else if (fact.field == QLatin1String("categories")) {
            complaint.categories = idsIn(fact.value);
        } else if (fact.field == QLatin1String("complaintDate")) {
            const QString days
                = fact.value.section(QStringLiteral(" + "), 1).chopped(fact.value.contains(u'+') ? 1 : 0);
            complaint.product.deliveredOn = complaintDay.addDays(-days.toInt());
        } else if (fact.field == QLatin1String("product.deliveredOn") && !fact.value.isEmpty()) {
            const QString days
                = fact.value.section(QStringLiteral(" + "), 1).chopped(fact.value.contains(u'+') ? 1 : 0);
            complaint.product.deliveredOn = complaintDay.addDays(days.toInt());
        } else {
            CHECK(fact.value.isEmpty()); // anything else the conditions do not speak of
        }
    }
    return facts;
}

bool isIdle(const Finding& finding)
{
    return finding.message.contains(QLatin1String("never gets its turn"))
        || finding.message.contains(QLatin1String("can never hold"));
}

bool isGap(const Finding& finding)
{
    return finding.message.contains(QLatin1String("no case here takes"))
        || finding.message.contains(QLatin1String("leave a hole"));
}

} // namespace

TEST_CASE(
    "lint finds exactly the idle cases and the gaps that judging every case shows, and its examples are such cases")
{
    const QList<Case> all = everyCase();
    int idleCases = 0;
    int gaps = 0;
    for (unsigned seed = 0; seed < 150; ++seed) {
        const Trial trial = trialOf(seed);
        Findings findings;
        const std::optional<Rulebook> rulebook = readTrial(trial.body, findings);
        INFO(trial.body.toStdString() << listOf(findings));
        REQUIRE(rulebook.has_value());
        findings = lint(rulebookHead() + trial.body, QStringLiteral("trial.toml"), sharedToml());
        INFO(listOf(findings));

        bool outerHolds = false;
        bool leavesGap = false;
        std::array<bool, caseCount> strikes{};
        for (const Case& facts : all) {
            const Outcome outcome = outcomeOf(*rulebook, facts);
            const bool isOuter = outcome.holding.contains(QLatin1String("outer"));
            outerHolds = outerHolds || isOuter;
            leavesGap = leavesGap || (isOuter && outcome.struck < 0);
            if (outcome.struck >= 0)
                strikes[static_cast<size_t>(outcome.struck)] = true;
        }
        const auto found = [&](int line, auto isMeant) {
            const auto place = std::find_if(findings.begin(), findings.end(), [&](const Finding& finding) {
                // The condition begins behind `when = "` of the row, or of the case behind its clause.
                const int column = line == trial.outerLine ? 9 : 27;
                return finding.line == line && finding.column == column && isMeant(finding);
            });
            return place == findings.end() ? nullptr : &*place;
        };
        CHECK((found(trial.outerLine, isIdle) == nullptr) == outerHolds);
        if (!outerHolds)
            continue;
        for (int i = 0; i < caseCount; ++i) {
            INFO("case " << i);
            const Finding* idle = found(trial.firstCaseLine + i, isIdle);
            CHECK((idle == nullptr) == strikes[static_cast<size_t>(i)]);
            if (idle == nullptr)
                continue;
            ++idleCases;
            if (!idle->message.contains(QLatin1String("never gets its turn")))
                continue;
            const Outcome outcome = outcomeOf(*rulebook, caseOf(*idle));
            CHECK(outcome.struck >= 0);
            CHECK(outcome.struck < i);
            CHECK(outcome.holding.contains(QStringLiteral("own-%1").arg(i)));
        }
        const Finding* gap = found(trial.outerLine, isGap);
        CHECK((gap != nullptr) == leavesGap);
        if (gap != nullptr) {
            ++gaps;
            const Outcome outcome = outcomeOf(*rulebook, caseOf(*gap));
            CHECK(outcome.struck < 0);
            CHECK(outcome.holding.contains(QLatin1String("outer")));
        }
    }
    CHECK(idleCases > 5);
    CHECK(gaps > 5);
}
