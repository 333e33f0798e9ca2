// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/form/companyform.h"
#include "tests/support/catch.h"

using namespace kesu;
using namespace Qt::StringLiterals;

TEST_CASE("What a company changed about a form comes back from its settings as it was")
{
    const CompanyForm form{u"pcb/memo"_s, u"QR-040"_s, QString(), QStringList{u"第一联 质量部"_s, u"第二联"_s},
        {u"remarks"_s, u"event.reply"_s}, QByteArray("[form]\ntitle = \"\xe7\xad\xbe\xe5\x91\x88\"\n")};
    CHECK(companyFormFromJson(form.key, toJson(form)) == form);
    const CompanyForm noCopies{u"memo"_s, {}, {}, QStringList(), {}, {}};
    CHECK(companyFormFromJson(u"memo"_s, toJson(noCopies)) == noCopies);
    CHECK_FALSE(noCopies.isAsShipped()); // no copies at all is not the same as those of the layout
}

TEST_CASE("A form as shipped needs no place among the settings")
{
    const CompanyForm shipped = companyFormOf({}, u"handling"_s);
    CHECK(shipped.isAsShipped());
    CHECK(toJson(shipped).isEmpty());
    CHECK(companyFormFromJson(u"handling"_s, {}) == shipped);
    CHECK(companyFormFromJson(u"handling"_s, u"[1, 2"_s) == shipped);
}

TEST_CASE("Changed forms are kept one each and in the order of their keys")
{
    QList<CompanyForm> forms;
    for (const QString& key : {u"memo"_s, u"8d"_s, u"pcb/memo"_s, u"memo"_s}) {
        CompanyForm form = companyFormOf(forms, key);
        form.number = form.number.value_or(QString()) + u'x';
        replaceCompanyForm(forms, form);
    }
    REQUIRE(forms.size() == 3);
    CHECK(forms[0].key == u"8d"_s);
    CHECK(forms[1].key == u"memo"_s);
    CHECK(forms[1].number == u"xx"_s);
    CHECK(forms[2].key == u"pcb/memo"_s);
}
