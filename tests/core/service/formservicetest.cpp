// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/formservice.h"

#include "core/base/error.h"
#include "core/service/formscan.h"
#include "tests/core/service/office.h"

#include <QFile>

using namespace kesu;
using namespace kesu::test;
using namespace Qt::StringLiterals;

namespace {

const QString chinese = u"zh_CN"_s;

/// An office with three filed complaints.
class PaperOffice : public Office
{
public:
    PaperOffice()
    {
        for (const QString& customer : {u"华联食品"_s, u"大福饮料"_s, u"永和乳业"_s})
            filed.append(complaints().file(validSlip(customer)));
    }
    void set(const CompanyForm& form)
    {
        CompanySettings settings = workspace->settings();
        settings.companyName = u"恒达包装有限公司"_s;
        replaceCompanyForm(settings.forms, form);
        workspace->saveSettings(settings);
    }
    FormTree form(const QString& key, PrintProfile profile = PrintProfile::Internal)
    {
        return FormService(*workspace).form(key, filed[0].id, profile, chinese);
    }

    QList<ComplaintRecord> filed;
};

QStringList labelsOf(const FormTree& form)
{
    QStringList labels;
    for (const FormBlock& block : form.blocks)
        for (const FormRow& row : block.rows)
            for (const FormCell& cell : row.cells)
                if (cell.kind == CellKind::Label)
                    labels.append(cell.text);
    return labels;
}

ErrorCode codeOf(const std::function<void()>& call)
{
    try {
        call();
    } catch (const Error& error) {
        return error.code();
    }
    FAIL("nothing was thrown");
    return {};
}

} // namespace

TEST_CASE("A complaint's form carries its number, its standard, and a code of its present state")
{
    PaperOffice office;
    const FormTree form = office.form(u"handling"_s);
    CHECK(form.title == u"客户投诉处理单"_s);
    CHECK(form.serial == office.filed[0].number);
    CHECK(form.subtitle.contains(u"客户投诉"_s));
    CHECK(plainText(form).contains(u"箱面有油污"_s));
    CHECK(form.code == formCodeOf(*office.workspace, office.filed[0]).toText());
    CHECK(scanForm(*office.workspace, readFormCode(form.code).code).state == PaperState::Present);
    CHECK(office.form(u"handling"_s) == office.form(u"handling"_s));
}

TEST_CASE("The customer who is given an internal form gets the one that is made for him, or none")
{
    PaperOffice office;
    CHECK(office.form(u"handling"_s, PrintProfile::Customer).title == u"客户投诉处理答复单"_s);
    CHECK(office.form(u"handling-answer"_s, PrintProfile::Customer).copies == QStringList{u"客户联"_s});
    CHECK(codeOf([&] { office.form(u"memo"_s, PrintProfile::Customer); }) == ErrorCode::NotFound);
    CHECK(codeOf([&] { office.form(u"handling-answer"_s, PrintProfile::Internal); }) == ErrorCode::NotFound);
    CHECK(codeOf([&] { office.form(u"no-such-form"_s); }) == ErrorCode::NotFound);
}

TEST_CASE("Forms are called by their key, or by their title in any language, the standard's own first")
{
    PaperOffice office;
    const FormService forms(*office.workspace);
    CHECK(forms.keyOf(u"handling"_s) == u"handling"_s);
    CHECK(forms.keyOf(u"客户投诉处理单"_s) == u"handling"_s);
    CHECK(forms.keyOf(u"Customer complaint handling form"_s) == u"handling"_s);
    CHECK(forms.keyOf(u"complaint-slip"_s, u"carton"_s) == u"carton/complaint-slip"_s);
    CHECK(forms.keyOf(u"complaint-slip"_s) == u"complaint-slip"_s);
    CHECK(forms.keyOf(u"没有这种单"_s).isEmpty());
}

TEST_CASE("The forms to choose from begin with those of the standard")
{
    PaperOffice office;
    const FormService forms(*office.workspace);
    const QList<FormChoice> choices = forms.choices(office.filed[0].id, chinese);
    REQUIRE(choices.size() > 5);
    CHECK(choices[0].key.startsWith(u"carton/"_s));
    CHECK_FALSE(choices[0].clause.isEmpty());
    QStringList keys;
    for (const FormChoice& choice : choices) {
        INFO(choice.key.toStdString());
        CHECK_FALSE(choice.title.isEmpty());
        CHECK_FALSE(choice.faces.isEmpty());
        CHECK_FALSE(keys.contains(choice.key));
        keys.append(choice.key);
        if (choice.shape == FormShape::Slip) // whatever is offered can be printed
            for (const PrintProfile face : choice.faces)
                CHECK_FALSE(office.form(choice.key, face).blocks.isEmpty());
    }
    CHECK(keys.contains(u"handling"_s));
    CHECK(keys.contains(u"carton/complaint-report"_s)); // the same layout by a name of the standard's own
    const FormTree report = office.form(u"carton/complaint-report"_s);
    CHECK(report.title == u"客户投诉报告"_s);
    CHECK(report.formNumber == u"TGT-T-D-SD-05"_s);
    CHECK(report.subtitle.contains(u"3.2"_s));
    const auto notAccepted = std::find_if(
        choices.begin(), choices.end(), [](const FormChoice& choice) { return choice.key == u"not-accepted"_s; });
    REQUIRE(notAccepted != choices.end());
    CHECK(notAccepted->fit == FormChoice::Fit::Other); // the complaint is valid
}

TEST_CASE("A company's number, copies, hidden fields and own layout are printed")
{
    PaperOffice office;
    CHECK(labelsOf(office.form(u"handling"_s)).contains(u"Unit price"_s));
    CompanyForm changed;
    changed.key = u"handling"_s;
    changed.number = u"QR-025"_s;
    changed.revision = u"B"_s;
    changed.copies = {u"第一联 质量部"_s, u"第二联 营销部"_s};
    changed.hidden = {u"product.unitPrice"_s};
    office.set(changed);
    const FormTree form = office.form(u"handling"_s);
    CHECK(form.company == u"恒达包装有限公司"_s);
    CHECK(form.formNumber == u"QR-025 REV: B"_s);
    CHECK(form.copies == QStringList{u"第一联 质量部"_s, u"第二联 营销部"_s});
    CHECK_FALSE(labelsOf(form).contains(u"Unit price"_s));
    CompanyForm single;
    single.key = u"handling-answer"_s;
    single.copies = QStringList();
    office.set(single);
    CHECK(office.form(u"handling-answer"_s, PrintProfile::Customer).copies.isEmpty());
    changed.layout = u"[form]\nid = \"handling\"\ntitle = \"本厂处理单\"\nfaces = [\"internal\"]\n"
                     "[[block]]\nrows = [ [ { field = \"description\" } ] ]\n"_s.toUtf8();
    office.set(changed);
    CHECK(office.form(u"handling"_s).title == u"本厂处理单"_s);
    FormService forms(*office.workspace);
    CHECK(forms.layoutOf(u"handling"_s) == changed.layout);
    CHECK(forms.shippedLayoutOf(u"handling"_s).contains("客户投诉处理单"));
    CHECK(forms.fieldsOf(u"handling"_s).size() == 1);
    forms.tryOut({});
    CHECK(forms.form(u"handling"_s, office.filed[0].id, PrintProfile::Internal, chinese).title == u"客户投诉处理单"_s);
    CHECK(office.form(u"handling"_s).title == u"本厂处理单"_s); // trying out keeps nothing
}

TEST_CASE("What a company changes about a layout of everybody holds for the standards that point to it")
{
    PaperOffice office;
    const auto numberOf
        = [&](const QString& key) { return FormService(*office.workspace).choiceOf(key, chinese).number; };
    const auto copiesOf
        = [&](const QString& key) { return FormService(*office.workspace).choiceOf(key, chinese).copies; };
    CompanyForm general;
    general.key = u"ledger"_s;
    general.number = u"QR-025"_s;
    general.revision = u"B"_s;
    general.copies = {u"第一联 质量部"_s};
    office.set(general);
    CHECK(numberOf(u"ledger"_s) == u"QR-025 REV: B"_s);
    CHECK(numberOf(u"carton/complaint-ledger"_s) == u"QR-025 REV: B"_s);
    CHECK(copiesOf(u"carton/complaint-ledger"_s) == general.copies);

    SECTION("something else changed about the standard's use leaves the number")
    {
        CompanyForm own;
        own.key = u"carton/complaint-ledger"_s;
        own.copies = {u"存档联"_s};
        office.set(own);
        CHECK(numberOf(own.key) == u"QR-025 REV: B"_s);
        CHECK(copiesOf(own.key) == *own.copies);
        CHECK(copiesOf(u"ledger"_s) == general.copies);
    }
    SECTION("a number of the standard's use goes before it, without the other's revision")
    {
        CompanyForm own;
        own.key = u"carton/complaint-ledger"_s;
        own.number = u"QR-101"_s;
        office.set(own);
        CHECK(numberOf(own.key) == u"QR-101"_s);
        CHECK(copiesOf(own.key) == general.copies);
        CHECK(numberOf(u"ledger"_s) == u"QR-025 REV: B"_s);
    }
    SECTION("a number that the standard itself gives goes before it too")
    {
        general.key = u"handling"_s;
        office.set(general);
        CHECK(numberOf(u"carton/complaint-report"_s) == u"TGT-T-D-SD-05"_s);
    }
}

TEST_CASE("A layout is checked by the words of the standard whose form it prints")
{
    PaperOffice office;
    const FormService forms(*office.workspace);
    const QString layout = u"[form]\nid = \"complaint-slip\"\ntitle = \"单\"\nfaces = [\"internal\"]\n"
                           "[[block]]\nrows = [ [ { field = \"circumstance.%1\" } ] ]\n"_s;
    const auto check = [&](const QString& key, const QString& circumstance) {
        return forms.check(key, layout.arg(circumstance).toUtf8(), u"own.toml"_s);
    };
    const QString word = office.workspace->rulebooks()
                             .find(u"carton"_s, QDate(2026, 11, 20))
                             ->terms(VocabularyKind::Circumstance)
                             .first()
                             .id;
    CHECK(check(u"carton/complaint-slip"_s, word).isEmpty());
    REQUIRE(check(u"carton/complaint-slip"_s, u"nonsense"_s).size() == 1);
    CHECK(check(u"carton/complaint-slip"_s, u"nonsense"_s)[0].toString().startsWith(u"own.toml:6:22: "_s));
    CHECK(check(u"complaint-slip"_s, u"nonsense"_s).size() == 1);
}

TEST_CASE("A register lists the complaints of a query in its order, page by page, and can be stopped")
{
    PaperOffice office;
    FormService forms(*office.workspace);
    LedgerQuery query;
    query.direction = SortDirection::Ascending;
    QList<qsizetype> seen;
    const FormTree list = forms.list(u"ledger"_s, query, u"2026年11月"_s, chinese, [&](qsizetype done) {
        seen.append(done);
        return true;
    });
    REQUIRE(list.list);
    REQUIRE(list.list->lines.size() == 3);
    CHECK(seen == QList<qsizetype>{0});
    for (const ListLine& line : list.list->lines) {
        CHECK(line.texts.size() == list.list->columns.size());
        CHECK(line.figures.size() == list.list->columns.size());
    }
    CHECK(list.list->lines[0].texts.contains(office.filed[0].number));
    CHECK(list.list->lines[2].texts.contains(u"永和乳业"_s));
    query.customer = u"大福饮料"_s;
    CHECK(forms.list(u"ledger"_s, query, {}, chinese).list->lines.size() == 1);
    CHECK(forms.list(u"airport/handling-ledger"_s, {}, {}, chinese).list->lines.isEmpty()); // none is the airport's
    CHECK(codeOf([&] { forms.list(u"ledger"_s, {}, {}, chinese, [](qsizetype) { return false; }); })
        == ErrorCode::Cancelled);
    CHECK(codeOf([&] { forms.list(u"handling"_s, {}, {}, chinese); }) == ErrorCode::NotFound);
}

TEST_CASE("A blank form has the words of the standard and nothing else, and no code")
{
    PaperOffice office;
    FormService forms(*office.workspace);
    const FormTree blank = forms.blank(u"handling"_s, u"carton"_s, PrintProfile::Internal, chinese);
    CHECK(blank.code.isEmpty());
    CHECK(blank.serial.isEmpty());
    CHECK_FALSE(plainText(blank).contains(u"2026"_s));
    CHECK(plainText(blank).contains(u"有效"_s));
    CHECK(codeOf([&] { forms.blank(u"handling"_s, u"nonsense"_s, PrintProfile::Internal, chinese); })
        == ErrorCode::ResourceMissing);
}

TEST_CASE("Each complaint of one customer, product and defect is counted on its form")
{
    PaperOffice office;
    const ComplaintRecord again = office.complaints().file(validSlip(u"华联食品"_s));
    FormService forms(*office.workspace);
    const auto text
        = [&](ComplaintId id) { return plainText(forms.form(u"handling"_s, id, PrintProfile::Internal, chinese)); };
    CHECK(text(office.filed[0].id).contains(u"no. 1"_s));
    CHECK(text(again.id).contains(u"no. 2"_s));
}
