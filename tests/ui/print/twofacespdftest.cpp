// SPDX-License-Identifier: GPL-3.0-or-later
// What the customer can read out of the painted PDF, and not only what the tree says.
#include "core/form/formfiller.h"
#include "core/form/formlibrary.h"
#include "tests/core/form/secretcases.h"
#include "tests/support/catch.h"
#include "tests/ui/print/pdftext.h"
#include "ui/print/formdocument.h"

using namespace kesu;
using namespace kesu::test;
using namespace Qt::StringLiterals;

TEST_CASE("no secret can be read out of the PDF of any form for the customer")
{
    if (!hasPdfTools()) {
        WARN("pdftotext is missing, so the PDF is not read");
        return;
    }
    Findings findings;
    const FormLibrary forms = FormLibrary::load(u"" KESU_RESOURCES "/forms"_s, findings);
    QList<FormTree> customers;
    QList<FormTree> internals;
    for (const QString& key : forms.keys()) {
        const FormDesign& design = *forms.find(key);
        const QString standard = key.contains(u'/') ? key.section(u'/', 0, 0) : u"carton"_s;
        const InternalCase facts = secretCase(*shippedStandards().find(standard, QDate(2026, 10, 1)), 2);
        if (design.hasFace(PrintProfile::Customer))
            customers.append(fillForm(design, {}, facts.shared));
        else if (design.shape == FormShape::Slip)
            internals.append(fillForm(design, {}, facts));
    }
    REQUIRE_FALSE(customers.isEmpty());
    REQUIRE_FALSE(internals.isEmpty());
    const QString told = pdfText(FormDocument(customers));
    CHECK(told.contains(u"华联食品股份有限公司"_s));
    for (const QString& secret : {secretWord, secretAmount, u"2031"_s})
        CHECK_FALSE(told.contains(secret));
    const QString inside = pdfText(FormDocument(internals)); // where the same search finds them
    for (const QString& secret : {secretWord, secretAmount, u"2031"_s})
        CHECK(inside.contains(secret));
}
