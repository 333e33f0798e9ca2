// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/database.h"
#include "core/storage/historytable.h"
#include "tests/core/service/office.h"

#include <QFile>

using namespace kesu;
using namespace kesu::test;
using namespace Qt::StringLiterals;

TEST_CASE("Settings are kept with the database, and their changes in its history")
{
    Office office;
    CHECK(office.workspace->settings() == CompanySettings());
    CompanySettings settings;
    settings.companyName = u"恒达包装有限公司"_s;
    settings.logoPng = QByteArray("\x89PNG\r\n\x1a\n\0logo", 13);
    settings.forms = {
        {u"handling"_s, u"QR-025"_s, u"B"_s, QStringList{u"第一联 质量部"_s, u"第二联 营销部"_s}, {u"remarks"_s}, {}},
        {u"pcb/memo"_s, {}, {}, {}, {}, QByteArrayLiteral("[form]\ntitle = \"\xe7\xad\xbe\xe5\x91\x88\"\n")}};
    settings.rulebooks = {u"carton"_s, u"cosmetics"_s};
    settings.productLines = {{u"华东分公司"_s, u"cosmetics"_s, {}}, {u"彩箱"_s, u"carton"_s, {u"CX-"_s, u"彩印"_s}}};
    settings.closeWithin = TimeSpan(30, TimeSpan::Unit::Days);
    settings.repeatWindowMonths = 6;
    office.workspace->saveSettings(settings);
    CHECK(office.open(u"李静"_s)->settings() == settings);

    const HistoryTable history(office.workspace->database());
    const qsizetype entries = history.of(HistoryEntity::Setting, 0).size();
    CHECK(entries > 0);
    office.workspace->saveSettings(settings);
    CHECK(history.of(HistoryEntity::Setting, 0).size() == entries);
}

TEST_CASE("A form that is as shipped again is as if nothing had been set")
{
    Office office;
    CompanySettings settings;
    settings.forms = {{u"memo"_s, u"QR-040"_s, {}, {}, {}, {}}};
    office.workspace->saveSettings(settings);
    REQUIRE(office.workspace->settings() == settings);
    replaceCompanyForm(settings.forms, companyFormOf({}, u"memo"_s));
    CHECK(settings.forms.isEmpty());
    office.workspace->saveSettings(settings);
    CHECK(office.workspace->settings().forms.isEmpty());
}

TEST_CASE("The form number of an older database is that of the handling form, until it is changed")
{
    const QMap<QString, QString> old = {{u"company.name"_s, u"恒达"_s}, {u"form.number"_s, u"QR-025 REV: B"_s}};
    CompanySettings settings = companySettingsFrom(old);
    REQUIRE(settings.forms.size() == 1);
    CHECK(companyFormOf(settings.forms, u"handling"_s).number == u"QR-025 REV: B"_s);

    QMap<QString, QString> stored = old;
    stored.insert(toTexts(settings, companySettingsFrom(stored)));
    CHECK(companySettingsFrom(stored) == settings);
    settings.forms.clear();
    stored.insert(toTexts(settings, companySettingsFrom(stored)));
    CHECK(companySettingsFrom(stored).forms.isEmpty());
}

TEST_CASE("Opening a database that must exist does not make one")
{
    const TemporaryDatabase place;
    CHECK_THROWS_AS(
        Workspace::open(place.path(), IfMissing::Fail, {}, {}, std::make_shared<SystemClock>(), u"陈敏"_s), Error);
    CHECK_FALSE(QFile::exists(place.path()));
}

TEST_CASE("Customers and products typed on a slip are remembered, the last used first")
{
    Office office;
    ComplaintRecord slip = richSlip();
    office.complaints().file(slip);
    office.setNow("2026-11-21T11:00:00");
    office.complaints().file(validSlip(u"海信冰箱"_s));
    MasterDataService& masterData = office.workspace->masterData();
    QList<Customer> customers = masterData.customers();
    REQUIRE(customers.size() == 2);
    CHECK(customers[0].name == u"海信冰箱"_s);
    CHECK(customers[1].name == u"华联食品"_s);
    CHECK(customers[1].region == u"overseas"_s);
    CHECK(customers[1].contact == u"王芳"_s);
    CHECK(customers[1].salesman == u"张伟"_s);
    CHECK(masterData.products().size() == 2);

    office.setNow("2026-11-21T12:00:00");
    office.complaints().file(slip);
    customers = masterData.customers();
    CHECK(customers.size() == 2);
    CHECK(customers[0].name == u"华联食品"_s);
}

TEST_CASE("Master data are stored, changed and removed, each once")
{
    Office office;
    MasterDataService& masterData = office.workspace->masterData();
    Findings findings;
    const auto customer
        = masterData.save(Customer{{}, u"C001"_s, u"华联食品"_s, u"domestic"_s, {}, {}, u"张伟"_s}, findings);
    const auto product = masterData.save(Product{{}, u"BC-530"_s, u"五层瓦楞箱"_s, u"530×290"_s, u"只"_s}, findings);
    const auto department = masterData.save(Department{{}, u"paint-shop"_s, u"喷涂车间"_s}, findings);
    const auto member = masterData.save(Staff{{}, u"0017"_s, u"张伟"_s, u"paint-shop"_s, u"salesman"_s}, findings);
    REQUIRE(findings.isEmpty());
    CHECK(masterData.customers() == QList<Customer>{*customer});
    CHECK(masterData.products() == QList<Product>{*product});
    CHECK(masterData.departments() == QList<Department>{*department});
    CHECK(masterData.staff() == QList<Staff>{*member});

    Customer renamed = *customer;
    renamed.name = u"华联食品股份"_s;
    CHECK(masterData.save(renamed, findings) == renamed);
    masterData.remove(customer->id);
    masterData.remove(product->id);
    masterData.remove(department->id);
    masterData.remove(member->id);
    CHECK(masterData.customers().isEmpty());
    CHECK(masterData.products().isEmpty());
    CHECK(masterData.departments().isEmpty());
    CHECK(masterData.staff().isEmpty());
}

TEST_CASE("Master data that cannot be kept come back with findings by field")
{
    Office office;
    MasterDataService& masterData = office.workspace->masterData();
    Findings none;
    masterData.save(Customer{{}, u"C001"_s, u"华联食品"_s, u"domestic"_s, {}, {}, {}}, none);
    masterData.save(Product{{}, {}, u"彩盒"_s, {}, {}}, none);
    masterData.save(Department{{}, u"paint-shop"_s, u"喷涂车间"_s}, none);
    masterData.save(Staff{{}, u"0017"_s, u"张伟"_s, {}, {}}, none);
    REQUIRE(none.isEmpty());

    const auto fields = [](const Findings& findings) {
        QStringList names;
        for (const Finding& finding : findings)
            names += finding.field;
        return names;
    };
    Findings customer;
    CHECK_FALSE(masterData.save(Customer{{}, u"C001"_s, u"华联食品"_s, u"domestic"_s, {}, {}, {}}, customer));
    CHECK(fields(customer) == QStringList{u"name"_s, u"code"_s});
    Findings product;
    CHECK_FALSE(masterData.save(Product{{}, {}, u"彩盒"_s, {}, {}}, product));
    CHECK(fields(product) == QStringList{u"name"_s});
    Findings department;
    CHECK_FALSE(masterData.save(Department{{}, u"喷涂"_s, QString()}, department));
    CHECK(fields(department) == QStringList{u"name"_s, u"code"_s});
    Findings member;
    CHECK_FALSE(masterData.save(Staff{{}, u"0017"_s, u"李静"_s, {}, {}}, member));
    CHECK(fields(member) == QStringList{u"code"_s});
    CHECK(masterData.customers().size() == 1);
    CHECK(masterData.staff().size() == 1);
}

TEST_CASE("An attachment is kept with the record and its coming and going with the history")
{
    Office office;
    const QString path = office.place.file(u"脱层 照片.jpg"_s);
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("照片的内容");
    file.close();

    ComplaintRecord slip = validSlip();
    slip.attachments = {office.complaints().attach(path)};
    slip.attachments[0].evidenceKind = u"photo"_s;
    slip = office.complaints().saveDraft(slip);
    ComplaintRecord filed = office.complaints().file(slip);
    REQUIRE(filed.attachments.size() == 1);
    CHECK(filed.attachments[0].fileName == u"脱层 照片.jpg"_s);
    CHECK(filed.attachments[0].addedAt == moment("2026-11-21T10:00:00"));
    CHECK(QFile::exists(office.complaints().attachmentPath(filed.attachments[0])));
    CHECK(office.complaints().load(filed.id) == filed);

    const QString hash = filed.attachments[0].sha256;
    filed.attachments.clear();
    office.complaints().save(filed);
    QStringList actions;
    for (const HistoryEntry& entry : office.complaints().history(filed.id))
        if (entry.field == u"attachments" && (entry.newValue + entry.oldValue).contains(hash))
            actions += entry.action;
    CHECK(actions == QStringList{u"attach"_s, u"detach"_s});
}

TEST_CASE("Reports get what was filed, not what is being typed")
{
    Office office;
    const ComplaintRecord filed = office.complaints().file(richSlip());
    office.complaints().saveDraft(validSlip());
    const QList<ReportedComplaint> reported
        = office.complaints().reportedComplaints(QDate(2026, 10, 1), QDate(2026, 11, 30), QDate(2026, 10, 1));
    REQUIRE(reported.size() == 1);
    CHECK(reported[0].id == filed.id);
    CHECK(reported[0].costs == filed.facts.costs);
}

TEST_CASE("Rules about repetition are shown the complaints of their window")
{
    Office office;
    // Of the shipped standards, one that looks back and one that does not.
    std::optional<Rulebook> looksBack;
    for (const Rulebook& rulebook : shippedRulebooks().rulebooks())
        if (rulebook.historyWindow())
            looksBack = rulebook;
    REQUIRE(looksBack);
    ComplaintRecord slip;
    slip.rulebook = looksBack->id();
    slip.facts.customer.name = u"旅客"_s;
    for (const char* at : {"2026-01-10T09:00:00", "2026-11-01T09:00:00", "2026-11-20T09:00:00"}) {
        slip.facts.registeredAt = moment(at);
        REQUIRE_FALSE(hasErrors(office.complaints().check(slip)));
        office.complaints().file(slip);
    }
    slip.facts.registeredAt = moment("2026-11-20T09:00:00");
    const QList<PastComplaint> history = office.complaints().historyFor(slip);
    REQUIRE(history.size() == 2);
    CHECK(history[0].complaint.registeredAt == moment("2026-11-01T09:00:00"));
    CHECK(history[1].complaint == slip.facts);

    office.complaints().file(validSlip());
    CHECK(office.complaints().historyFor(validSlip()).isEmpty());
}
