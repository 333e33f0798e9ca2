// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/ui/print/sampleforms.h"

using namespace kesu;
using namespace kesu::test;

namespace {

QString textOf(const HandlingFormInput& input)
{
    return plainText(handlingForm(input));
}

/// The full form with a word of its own in every field that the customer may not see.
HandlingFormInput marked()
{
    HandlingFormInput input = fullForm();
    Handling& handling = input.record.handling;
    handling.investigator = QStringLiteral("SECRET-investigator");
    handling.judgedBy = QStringLiteral("SECRET-judge");
    handling.proposal = QStringLiteral("SECRET-proposal");
    handling.disposition = QStringLiteral("SECRET-disposition");
    handling.objection = QStringLiteral("SECRET-objection");
    handling.finalDecision = QStringLiteral("SECRET-decision");
    handling.remarks = QStringLiteral("SECRET-remarks");
    for (Measure& measure : handling.measures)
        measure.owner = QStringLiteral("SECRET-owner");
    Complaint& facts = input.record.facts;
    facts.costs = {{QStringLiteral("SECRET-cost"), Money::fromFen(770'077), Money::fromFen(770'077)}};
    facts.responsible = {{QStringLiteral("department:SECRET"), Share::whole()}};
    facts.circumstances = {QStringLiteral("SECRET-circumstance")};
    facts.compensation = Money::fromFen(770'077);
    facts.paymentStatus = QStringLiteral("paid");
    Verdict& verdict = *input.verdict;
    verdict.liability.total = Money::fromFen(770'077);
    verdict.liability.lines = {{QStringLiteral("SECRET-party"), Share::whole(), Money::fromFen(770'077),
        Money::fromFen(770'077), QStringLiteral("SECRET-clause"), QStringLiteral("SECRET-text")}};
    verdict.reasons = {{QStringLiteral("SECRET-clause"), QStringLiteral("SECRET-reason")}};
    verdict.approvals[0].roles = {QStringLiteral("SECRET-role")};
    verdict.penalties = {
        {QStringLiteral("SECRET-role"), Money::fromFen(770'077), std::nullopt, {}, QStringLiteral("SECRET-penalty")}};
    verdict.recoveries = {{QStringLiteral("SECRET-employee"), {}, Money::fromFen(770'077), {}, {}}};
    verdict.notices = {{QStringLiteral("SECRET-notice"), {}, QStringLiteral("SECRET-notice")}};
    return input;
}

} // namespace

TEST_CASE("the customer's copy holds nothing of liability, cost, approval, reasons or staff")
{
    HandlingFormInput input = marked();
    REQUIRE(textOf(input).contains(QStringLiteral("SECRET-investigator"))); // the internal form does hold them
    REQUIRE(textOf(input).contains(QStringLiteral("7,700.77")));
    input.profile = PrintProfile::Customer;
    const QString text = textOf(input);
    CHECK_FALSE(text.contains(QStringLiteral("SECRET")));
    CHECK_FALSE(text.contains(QStringLiteral("7,700.77")));
    CHECK_FALSE(text.contains(QStringLiteral("已收款"))); // not even as a box
    CHECK(text.contains(QStringLiteral("华联食品股份有限公司")));
    CHECK(text.contains(QStringLiteral("王磊"))); // the customer's contact
}

TEST_CASE("the spans of every row of every form fill the grid")
{
    for (HandlingFormInput input : {blankForm(), fullForm(), extremeForm()}) {
        for (const PrintProfile profile : {PrintProfile::Internal, PrintProfile::Customer}) {
            input.profile = profile;
            const FormTree form = handlingForm(input);
            for (const FormBlock& block : form.blocks) {
                for (const FormRow& row : block.rows) {
                    int span = 0;
                    for (const FormCell& cell : row.cells)
                        span += cell.span;
                    INFO(block.title.toStdString());
                    CHECK(span == formColumns);
                }
            }
        }
    }
}

TEST_CASE("the form has the seven blocks in the order of the paper")
{
    const FormTree form = handlingForm(fullForm());
    QStringList titles;
    for (const FormBlock& block : form.blocks)
        titles.append(block.title);
    CHECK(titles
        == QStringList{QStringLiteral("Complaint"), QStringLiteral("Judgement"), QStringLiteral("Investigation"),
            QStringLiteral("Loss and liability"), QStringLiteral("Measures"), QStringLiteral("Approval"),
            QStringLiteral("Answer and follow-up")});
}

TEST_CASE("every fact of the record stands on the internal form")
{
    const QString text = textOf(fullForm());
    for (const char* fact : {"KS202610-0042", "华联食品股份有限公司", "李建国 0572-8812345", "王磊",
             "五层瓦楞箱 BC-530 530×380×320 BC", "SO-8841", "20260828", "2026-09-01", "5,000 只", "300 只", "￥3.20",
             "2026-10-05 09:30", "脱层", "起泡", "索赔 ￥960.00", "2026-10-31", "问题样品", "2026-11-04", "有效",
             "较大", "周敏", "陈静", "￥672.00", "70%", "成品库", "赵强", "2026-10-14", "质量部经理", "销售经理",
             "2026-10-07 15:00", "2026-10-12", "10月16日随车送达"}) {
        INFO(fact);
        CHECK(text.contains(QString::fromUtf8(fact)));
    }
}

TEST_CASE("the sign boxes are those that the verdict asks for")
{
    HandlingFormInput input = fullForm();
    const auto boxes = [&] {
        const FormTree form = handlingForm(input);
        QStringList who;
        for (const FormRow& row : form.blocks[5].rows)
            for (const FormCell& cell : row.cells)
                who.append(cell.text + (cell.signedAt.isEmpty() ? QString() : QStringLiteral(" ✓")));
        return who;
    };
    CHECK(boxes() == QStringList{QStringLiteral("质量部经理 ✓"), QStringLiteral("销售经理")});
    input.verdict->approvals[0].roles
        = {QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c"), QStringLiteral("d"), QStringLiteral("e")};
    CHECK(boxes().size() == 5);
    CHECK(handlingForm(input).blocks[5].rows.size() == 2);
    input.verdict->approvals.clear();
    CHECK(boxes()
        == QStringList{QStringLiteral("Prepared by"), QStringLiteral("Reviewed by"), QStringLiteral("Approved by")});
}

TEST_CASE("a blank form ticks nothing and leaves room to write")
{
    const FormTree form = handlingForm(blankForm());
    for (const FormBlock& block : form.blocks)
        for (const FormRow& row : block.rows)
            for (const FormCell& cell : row.cells)
                for (const TickBox& box : cell.ticks)
                    CHECK(box.tick == Tick::Off);
    CHECK(form.serial.isEmpty());
    CHECK(form.blocks[0].rows[7].minLines == 4);
}

TEST_CASE("a demand without a box of its own gets one")
{
    HandlingFormInput input = fullForm();
    input.record.facts.demands = {{QStringLiteral("apology"), std::nullopt}};
    CHECK(textOf(input).contains(QStringLiteral("apology")));
    CHECK_FALSE(textOf(input).contains(QStringLiteral("Other\n")));
}
