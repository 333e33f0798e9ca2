// SPDX-License-Identifier: GPL-3.0-or-later
// The customer's paper holds nothing that is the company's own matter, whatever the layout and whatever the complaint:
// every layout that has the customer's face is filled with complaints whose every internal member holds a secret.
#include "core/form/formfieldcatalogue.h"
#include "core/form/formfiller.h"
#include "core/form/formlibrary.h"
#include "tests/core/form/secretcases.h"
#include "tests/support/catch.h"

using namespace kesu;
using namespace kesu::test;
using namespace Qt::StringLiterals;

namespace {

constexpr unsigned complaintsEach = 12;

const FormLibrary& shippedForms()
{
    static const FormLibrary library = [] {
        Findings findings;
        return FormLibrary::load(u"" KESU_RESOURCES "/forms"_s, findings);
    }();
    return library;
}

std::optional<Rulebook> standardOf(const QString& key)
{
    const QString id = key.contains(u'/') ? key.section(u'/', 0, 0) : u"carton"_s;
    return shippedStandards().find(id, QDate(2026, 10, 1));
}

/// What the customer would read, and the paths of the pictures behind it.
QString everything(const FormTree& form)
{
    QString text = plainText(form);
    for (const FormPhoto& photo : form.photos)
        text += u'\n' + photo.file;
    return text;
}

/// The secret that the text holds, or nothing.
QString leakIn(const QString& text)
{
    for (const QString& secret : {secretWord, secretAmount, u"2031"_s, u"no. 31"_s})
        if (const qsizetype where = text.indexOf(secret); where >= 0)
            return text.mid(std::max<qsizetype>(0, where - 20), 60);
    return {};
}

} // namespace

TEST_CASE("no form for the customer can hold liability, costs, approvals, reasons, staff or history")
{
    int forms = 0;
    for (const QString& key : shippedForms().keys()) {
        const FormDesign& design = *shippedForms().find(key);
        if (!design.hasFace(PrintProfile::Customer))
            continue;
        ++forms;
        const std::optional<Rulebook> standard = standardOf(key);
        REQUIRE(standard);
        for (unsigned seed = 0; seed < complaintsEach; ++seed) {
            const InternalCase facts = secretCase(*standard, seed);
            const QString text = everything(fillForm(design, {}, facts.shared));
            INFO(key.toStdString() << ", complaint " << seed << ": " << leakIn(text).toStdString());
            CHECK(leakIn(text).isEmpty());
            CHECK_FALSE(text.contains(u"•••"_s)); // nothing is hidden either: it is not there at all
        }
    }
    CHECK(forms >= 1);
}

TEST_CASE("what is secret to the customer does stand on the internal forms, so the search above finds it")
{
    QStringList unseen{u"责任方"_s, u"费用"_s, u"调查人"_s, u"处理方案"_s, u"处置"_s, u"异议"_s, u"决定"_s, u"判定人"_s,
        u"负责人"_s, u"岗位"_s, u"理由"_s};
    bool amounts = false;
    for (const QString& key : shippedForms().keys()) {
        const FormDesign& design = *shippedForms().find(key);
        if (!design.hasFace(PrintProfile::Internal) || design.shape == FormShape::List)
            continue;
        const QString text = everything(fillForm(design, {}, secretCase(*standardOf(key), 1)));
        unseen.removeIf([&](const QString& what) { return text.contains(secretWord + what); });
        amounts = amounts || text.contains(secretAmount);
    }
    INFO(unseen.join(u' ').toStdString());
    CHECK(unseen.isEmpty());
    CHECK(amounts);
}

TEST_CASE("no field for everybody reads what the customer may not know")
{
    const Rulebook standard = *standardOf(u"handling"_s);
    for (unsigned seed = 0; seed < complaintsEach; ++seed) {
        const InternalCase facts = secretCase(standard, seed);
        for (const FormField& field : FormFieldCatalogue::instance().fields()) {
            if (field.readCustomer == nullptr)
                continue;
            for (const FieldForm form : {FieldForm::Usual, FieldForm::Text, FieldForm::Time}) {
                QStringList ids{QString()};
                if (field.parameter)
                    for (const Term& term : standard.terms(*field.parameter))
                        ids.append(term.id);
                for (const QString& id : std::as_const(ids)) {
                    const FormValue value = field.readCustomer(facts.shared, {id, form, {}});
                    QString text = value.text;
                    for (const TickBox& box : value.boxes)
                        text += u'\n' + box.label;
                    INFO(field.id.toStdString() << " " << id.toStdString() << ": " << text.toStdString());
                    CHECK(leakIn(text).isEmpty());
                }
            }
        }
    }
}

TEST_CASE("what is paid to the customer is told once the customer was answered, and not before")
{
    const Rulebook standard = *standardOf(u"handling"_s);
    ComplaintRecord record = secretCase(standard, 1).record;
    CHECK_FALSE(customerCase(record, nullptr).compensation);
    record.facts.events.insert(u"reply"_s, Moment::from(QDate(2026, 10, 12), QTime(16, 0)));
    CHECK(customerCase(record, nullptr).compensation == record.facts.compensation);
}
