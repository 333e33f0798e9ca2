// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/form/formfiller.h"
#include "core/form/formdesignreader.h"
#include "core/form/formlibrary.h"
#include "tests/core/form/secretcases.h"
#include "tests/support/catch.h"
#include "tests/ui/print/sampleforms.h"

#include <QRandomGenerator>

using namespace kesu;
using namespace kesu::test;
using namespace Qt::StringLiterals;

namespace {

const FormLibrary& shippedForms()
{
    static const FormLibrary library = [] {
        Findings findings;
        return FormLibrary::load(u"" KESU_RESOURCES "/forms"_s, findings);
    }();
    return library;
}

FormDesign designOf(const QString& body, const QString& head = {})
{
    Findings findings;
    const QString toml
        = u"[form]\nid = \"memo\"\ntitle = \"签呈\"\nfaces = [\"internal\", \"customer\"]\n"_s + head + body;
    const std::optional<FormDesign> design
        = readFormDesign(toml.toUtf8(), u"memo"_s, u"memo.toml"_s, nullptr, findings);
    for (const Finding& finding : findings)
        UNSCOPED_INFO(finding.toString().toStdString());
    REQUIRE(design);
    return *design;
}

/// "label:3 value:5 | …" of every row.
QStringList shapeOf(const FormTree& form)
{
    QStringList rows;
    for (const FormBlock& block : form.blocks)
        for (const FormRow& row : block.rows) {
            QStringList cells;
            for (const FormCell& cell : row.cells)
                cells.append(u"%1:%2"_s.arg(cell.text).arg(cell.span));
            rows.append(cells.join(u'|'));
        }
    return rows;
}

void checkSpans(const FormTree& form)
{
    for (const FormBlock& block : form.blocks) {
        for (const FormRow& row : block.rows) {
            int span = 0;
            for (const FormCell& cell : row.cells) {
                CHECK(cell.span >= 1);
                span += cell.span;
            }
            INFO(form.title.toStdString() << ", " << block.title.toStdString());
            CHECK(span == formColumns);
        }
    }
}

} // namespace

TEST_CASE("the rows of every shipped form fill the grid, blank and filled, for everybody, in three languages")
{
    for (const QString& key : shippedForms().keys()) {
        const FormDesign& design = *shippedForms().find(key);
        const QString standard = key.contains(u'/') ? key.section(u'/', 0, 0) : u"carton"_s;
        const Rulebook rulebook = *shippedStandards().find(standard, QDate(2026, 10, 1));
        for (const QString& language : {u"zh_CN"_s, u"zh_TW"_s, u"en"_s}) {
            INFO(key.toStdString() << " " << language.toStdString());
            for (const InternalCase& facts :
                {kesu::test::blankCase(rulebook, language), secretCase(rulebook, 5, language)}) {
                const FormTree form
                    = design.shape == FormShape::List ? fillRegister(design, {}, facts) : fillForm(design, {}, facts);
                CHECK_FALSE(form.title.isEmpty());
                CHECK((!form.blocks.isEmpty() || form.list));
                checkSpans(form);
                if (design.hasFace(PrintProfile::Customer))
                    checkSpans(fillForm(design, {}, facts.shared));
                for (const FormBlock& block : form.blocks)
                    for (const FormRow& row : block.rows)
                        for (const FormCell& cell : row.cells) {
                            CHECK((cell.kind != CellKind::Label || !cell.text.isEmpty()));
                            CHECK((cell.kind != CellKind::Sign || !cell.text.isEmpty()));
                            for (const TickBox& box : cell.ticks)
                                CHECK_FALSE(box.label.isEmpty());
                        }
            }
        }
    }
}

TEST_CASE("a blank form ticks nothing and knows nothing")
{
    for (const QString& key : shippedForms().keys()) {
        const FormDesign& design = *shippedForms().find(key);
        const QString standard = key.contains(u'/') ? key.section(u'/', 0, 0) : u"carton"_s;
        const Rulebook rulebook = *shippedStandards().find(standard, QDate(2026, 10, 1));
        const FormTree form = fillForm(design, {}, kesu::test::blankCase(rulebook));
        INFO(key.toStdString());
        CHECK(form.serial.isEmpty());
        CHECK(form.photos.isEmpty());
        for (const FormBlock& block : form.blocks)
            for (const FormRow& row : block.rows)
                for (const FormCell& cell : row.cells)
                    for (const TickBox& box : cell.ticks)
                        CHECK(box.tick == Tick::Off);
    }
}

TEST_CASE("whatever a layout is turned into, it is refused or fills the grid")
{
    const Rulebook rulebook = *shippedStandards().find(u"carton"_s, QDate(2026, 10, 1));
    const InternalCase facts = secretCase(rulebook, 1);
    QRandomGenerator lot(20261122);
    const QList<QByteArray> words{"width = 3", "width = 23", "lines = 60", "label = \"\"", "face = \"customer\"",
        "times = 9", "labelWidth = 0", "labelWidth = 23", "only = []", "[[", "]", "{", "}", "\"", "field", "list"};
    int taken = 0;
    for (const QString& key : shippedForms().keys()) {
        const QByteArray whole = shippedForms().find(key)->source;
        for (int i = 0; i < 12; ++i) {
            QByteArray text = whole;
            const auto at = static_cast<qsizetype>(lot.bounded(static_cast<int>(text.size())));
            const QByteArray& word = words[lot.bounded(static_cast<int>(words.size()))];
            if (const int how = lot.bounded(4); how == 0)
                text.truncate(at);
            else if (how == 1)
                text.insert(std::max<qsizetype>(0, text.indexOf('}', at)), ", " + word + ' ');
            else if (how == 2)
                text.remove(at, lot.bounded(40));
            else
                text[at] = static_cast<char>(lot.bounded(256));
            Findings findings;
            const std::optional<FormDesign> design = readFormDesign(text, key, key, nullptr, findings);
            CHECK(design.has_value() != hasErrors(findings));
            if (!design)
                continue;
            ++taken;
            INFO(key.toStdString() << ": " << text.mid(std::max<qsizetype>(0, at - 60), 120).toStdString());
            checkSpans(fillForm(*design, {}, facts));
            if (design->hasFace(PrintProfile::Customer))
                checkSpans(fillForm(*design, {}, facts.shared));
        }
    }
    CHECK(taken > 20);
}

TEST_CASE("the same complaint gives the same form")
{
    const Rulebook rulebook = *shippedStandards().find(u"carton"_s, QDate(2026, 10, 1));
    const FormDesign& design = *shippedForms().find(u"handling"_s);
    CHECK(fillForm(design, {}, secretCase(rulebook, 3)) == fillForm(design, {}, secretCase(rulebook, 3)));
    CHECK_FALSE(fillForm(design, {}, secretCase(rulebook, 3)) == fillForm(design, {}, secretCase(rulebook, 4)));
}

TEST_CASE("the handling form has its seven blocks in the order of the paper, with every fact of the record")
{
    const FormTree form = handlingForm(fullForm());
    QStringList titles;
    for (const FormBlock& block : form.blocks)
        titles.append(block.title);
    CHECK(titles == QString(u"投诉信息 受理判定 调查 损失与责任 处理措施 审批 答复与回访"_s).split(u' '));
    const QString text = plainText(form);
    for (const QString& fact : {u"KS202610-0042"_s, u"华联食品股份有限公司"_s, u"李建国 0572-8812345"_s, u"王磊"_s,
             u"五层瓦楞箱 BC-530 530×380×320 BC"_s, u"SO-8841"_s, u"20260828"_s, u"2026-09-01"_s, u"5,000 只"_s,
             u"300 只"_s, u"￥3.20"_s, u"2026-10-05 09:30"_s, u"脱层"_s, u"起泡"_s, u"索赔 ￥960.00"_s, u"2026-10-31"_s,
             u"问题样品"_s, u"2026-11-04"_s, u"有效"_s, u"较大"_s, u"周敏"_s, u"陈静"_s, u"￥672.00"_s, u"70%"_s,
             u"成品库"_s, u"赵强"_s, u"2026-10-14"_s, u"质量部经理"_s, u"销售经理"_s, u"2026-10-07 15:00"_s,
             u"2026-10-12"_s, u"10月16日随车送达"_s, u"￥1,100.00"_s, u"￥1,060.00"_s}) {
        INFO(fact.toStdString());
        CHECK(text.contains(fact));
    }
}

TEST_CASE("the sign boxes are those that the verdict asks for, at most four in a row")
{
    HandlingFormInput input = fullForm();
    const auto boxes = [&] {
        const FormTree form = handlingForm(input);
        QStringList who;
        for (const FormRow& row : form.blocks[5].rows)
            for (const FormCell& cell : row.cells)
                who.append(cell.text + (cell.signedAt.isEmpty() ? QString() : u" ✓"_s));
        return who;
    };
    CHECK(boxes() == QStringList{u"质量部经理 ✓"_s, u"销售经理"_s});
    input.verdict->approvals[0].roles = {u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s};
    CHECK(boxes().size() == 5);
    CHECK(handlingForm(input).blocks[5].rows.size() == 2);
    input.verdict->approvals.clear();
    CHECK(boxes() == QStringList{u"编制"_s, u"审核"_s, u"批准"_s});
}

TEST_CASE("a demand without a box of its own gets one")
{
    HandlingFormInput input = fullForm();
    input.record.facts.demands = {{u"apology"_s, std::nullopt}};
    CHECK(plainText(handlingForm(input)).contains(u"apology"_s));
    CHECK_FALSE(plainText(handlingForm(input)).contains(u"Other\n"_s));
}

TEST_CASE("cells: labels, widths, lines, what stands where nothing is known, and what the company hides")
{
    const FormDesign design
        = designOf(u"[[block]]\nrows = [\n"
                   "[ { field = \"customer.name\", width = 16 }, { field = \"contact\", label = \"\" } ],\n"
                   "[ { field = \"phone\", otherwise = \"无 {customer.name}\" }, { label = \"差异\", labelWidth = 4, "
                   "width = 10, lines = 3 } ],\n"
                   "[ { text = \"{{共}} {product.deliveredQuantity}，{}\" } ],\n"
                   "[ { boxes = [\"是\", \"否\"], label = \"跟踪\" } ],\n"
                   "{ cells = [ { text = \"\" }, { text = \"\" } ], times = 3 },\n"
                   "]\n"_s);
    HandlingFormInput input = fullForm();
    input.record.handling.phone.clear();
    const InternalCase facts = caseOf(input);
    const QStringList full{u"Customer:3|华联食品股份有限公司:13|李建国:8"_s,
        u"Phone:3|无 华联食品股份有限公司:11|差异:4|:6"_s, u"{共} 5,000 只，____________:24"_s, u"跟踪:3|:21"_s,
        u":12|:12"_s, u":12|:12"_s, u":12|:12"_s};
    CHECK(shapeOf(fillForm(design, {}, facts)) == full);
    CHECK(fillForm(design, {}, facts).blocks[0].rows[1].minLines == 3);
    CHECK(fillForm(design, {}, facts).blocks[0].rows[3].cells[1].ticks.size() == 2);
    FormHead head;
    head.hidden = {u"contact"_s, u"phone"_s};
    const QStringList rows = shapeOf(fillForm(design, head, facts));
    CHECK(rows[0] == u"Customer:3|华联食品股份有限公司:21"_s);
    CHECK(rows[1] == u"差异:4|:20"_s);
    const InternalCase blank = caseOf(blankForm());
    CHECK(shapeOf(fillForm(design, {}, blank))[1] == u"Phone:3|:11|差异:4|:6"_s); // room to write, not "无"
}

TEST_CASE("rows and blocks are left out by face, and by what is known")
{
    const FormDesign design
        = designOf(u"[[block]]\nrows = [\n"
                   "{ cells = [ { text = \"内\" } ], face = \"internal\" },\n"
                   "{ cells = [ { text = \"外\" } ], face = \"customer\" },\n"
                   "{ cells = [ { text = \"已答\" } ], when = \"answer\" },\n"
                   "{ cells = [ { text = \"未答\" } ], unless = \"answer\" },\n"
                   "{ cells = [ { text = \"措施\" } ], when = [\"measures\", \"status.valid\"] },\n"
                   "{ cells = [ { text = \"无效\" } ], when = \"status.invalid\" },\n"
                   "]\n[[block]]\nwhen = \"followUpResult\"\nrows = [ [ { text = \"回访\" } ] ]\n"_s);
    const InternalCase facts = caseOf(fullForm());
    CHECK(shapeOf(fillForm(design, {}, facts)) == QStringList{u"内:24"_s, u"已答:24"_s, u"措施:24"_s});
    CHECK(shapeOf(fillForm(design, {}, facts.shared)) == QStringList{u"外:24"_s, u"已答:24"_s, u"措施:24"_s});
    const InternalCase blank = caseOf(blankForm());
    CHECK(shapeOf(fillForm(design, {}, blank))
        == QStringList{u"内:24"_s, u"已答:24"_s, u"措施:24"_s, u"无效:24"_s, u"回访:24"_s});
}

TEST_CASE("two lists stand side by side with their totals, and numbered lines count")
{
    const FormDesign design = designOf(
        u"[[block]]\nface = \"internal\"\nrows = [\n"
        "{ list = [\"costs\", \"liability\"], total = \"合计\", columns = [\n"
        "{ field = \"cost.kind\", width = 6 }, { field = \"cost.estimate\", width = 6, total = true },\n"
        "{ field = \"liability.party\", width = 6 }, { field = \"liability.amount\", width = 6, total = true } ] },\n"
        "{ list = \"measures\", numbered = true, atLeast = 4, columns = [ { field = \"measure.text\", width = 12 },\n"
        "{ label = \"验证\", width = 10 } ] },\n"
        "{ list = \"penalties\", empty = \"不考核\", columns = [ { field = \"penalty.text\" } ] },\n"
        "]\n"_s);
    const QStringList rows = shapeOf(fillForm(design, {}, caseOf(fullForm())));
    CHECK(rows[0] == u"Cost:6|Estimate:6|Borne by:6|Amount:6"_s);
    CHECK(rows[1] == u"产品损失:6|￥1,000.00:6|公司:6|￥80.00:6"_s);
    CHECK(rows[3] == u":6|:6|生产部:6|￥672.00:6"_s);
    CHECK(rows[5] == u"合计:6|￥1,100.00:6|合计:6|￥1,060.00:6"_s);
    CHECK(rows[6] == u"Item:2|Corrective action:12|验证:10"_s);
    CHECK(rows[8] == u"2:2|夜班粘合强度每小时巡检，班长签字:12|:10"_s);
    CHECK(rows[10] == u"4:2|:12|:10"_s);
    CHECK(rows[11] == u"In words:24"_s);
    CHECK(rows[12] == u"不考核:24"_s);
    CHECK(rows.size() == 13);
    FormHead head;
    head.hidden = {u"cost.estimate"_s, u"penalty.text"_s};
    const QStringList fewer = shapeOf(fillForm(design, head, caseOf(fullForm())));
    CHECK(fewer[0] == u"Cost:12|Borne by:6|Amount:6"_s);
    CHECK(fewer.size() == 11); // a list without columns is not there
}

TEST_CASE("amounts and names that the reader may not see stand as dots, in totals too")
{
    HandlingFormInput input = fullForm();
    input.record.hidden = {FieldClass::Money, FieldClass::StaffNames};
    const QString text = plainText(handlingForm(input));
    CHECK(text.contains(hiddenValue));
    for (const QString& secret :
        {u"672.00"_s, u"1,060.00"_s, u"1,100.00"_s, u"陈静"_s, u"周敏"_s, u"赵强"_s, u"￥3.20"_s}) {
        INFO(secret.toStdString());
        CHECK_FALSE(text.contains(secret));
    }
}

TEST_CASE("a letter says days in full and leaves a line for what is not known")
{
    const FormDesign design = designOf(u"[[block]]\nkind = \"letter\"\nparagraphs = [\n"
                                       "{ text = { zh = \"{customer.name}：\", en = \"{customer.name}:\" } },\n"
                                       "{ text = { zh = \"贵司 {complaintDate} 的投诉，请于 {event.agreed-due} "
                                       "前答复。\", en = \"Of {complaintDate}.\" }, indent = true, before = 1 },\n"
                                       "{ text = \"{company}\", align = \"end\", before = 2 },\n]\n"_s);
    HandlingFormInput input = fullForm();
    const QList<FormParagraph> letter = fillForm(design, {}, caseOf(input).shared).blocks[0].paragraphs;
    REQUIRE(letter.size() == 3);
    CHECK(letter[0].text == u"华联食品股份有限公司："_s);
    CHECK(letter[1].text == u"贵司 2026年10月5日 的投诉，请于 ____________ 前答复。"_s);
    CHECK(letter[1].firstLine == FormParagraph::FirstLine::Indented);
    CHECK(letter[2].align == CellAlign::End);
    CHECK(letter[2].linesBefore == 2);
    InternalCase english = caseOf(input);
    FormSetting setting = *english.shared.setting;
    setting.language = u"en"_s;
    english.shared.setting = std::make_shared<const FormSetting>(setting);
    CHECK(fillForm(design, {}, english).blocks[0].paragraphs[1].text == u"Of 5 October 2026."_s);
}

TEST_CASE("a register has a line a complaint with what its totals add")
{
    Findings findings;
    const QByteArray toml
        = u"[form]\nid = \"list\"\ntitle = \"台账\"\nfaces = [\"internal\"]\nshape = \"list\"\n"
          "[[column]]\nnumber = true\n[[column]]\nfield = \"number\"\ntotal = true\n"
          "[[column]]\nfield = \"categories\"\n[[column]]\nfield = \"product.defectiveQuantity\"\ntotal = true\n"
          "[[column]]\nfield = \"loss.total\"\ntotal = true\ngroup = \"损失\"\n[[column]]\nlabel = \"签收\"\n"_s
              .toUtf8();
    const std::optional<FormDesign> design = readFormDesign(toml, u"list"_s, u"list.toml"_s, nullptr, findings);
    REQUIRE(design);
    InternalCase facts = caseOf(fullForm());
    facts.lossTotal = facts.verdict->liability.total;
    const FormTree form = fillRegister(*design, {}, facts);
    REQUIRE(form.list);
    CHECK(form.list->columns.size() == 6);
    CHECK(form.list->columns[1].total == ListTotal::Count);
    CHECK(form.list->columns[3].total == ListTotal::Quantity);
    CHECK(form.list->columns[4].total == ListTotal::Amount);
    CHECK(form.list->columns[4].group == u"损失"_s);
    const ListLine line = fillLine(*design, {}, facts, 7);
    CHECK(line.texts
        == QStringList{u"7"_s, u"KS202610-0042"_s, u"脱层, 起泡"_s, u"300 只"_s, u"￥1,060.00"_s, QString()});
    CHECK(line.figures == QList<std::optional<qint64>>{std::nullopt, 1, std::nullopt, 300, 106'000, std::nullopt});
    FormHead head;
    head.hidden = {u"loss.total"_s};
    CHECK(fillLine(*design, head, facts, 7).texts.size() == 5);
    CHECK(fillRegister(*design, head, facts).list->columns.size() == 5);
}

TEST_CASE("pictures among the attachments follow on pages of their own: the customer gets only what proves something")
{
    const FormDesign design = designOf(u"[[block]]\nrows = [ [ { field = \"number\" } ] ]\n"_s, u"photos = true\n"_s);
    const Rulebook rulebook = *shippedStandards().find(u"carton"_s, QDate(2026, 10, 1));
    const InternalCase facts = secretCase(rulebook, 1);
    CHECK(fillForm(design, {}, facts).photos.size() == 2);
    const QList<FormPhoto> photos = fillForm(design, {}, facts.shared).photos;
    REQUIRE(photos.size() == 1);
    CHECK(photos[0].file == u"/photos/ab"_s);
    CHECK(photos[0].caption.contains(u"箱体脱层.jpg"_s));
}
