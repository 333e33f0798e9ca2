// SPDX-License-Identifier: GPL-3.0-or-later
// Every public call of every service by everybody: those with the right get through, others are refused and change
// nothing. A call that the tables below do not know fails the test, so that none can be added without thinking of it.
#include "core/access/recordmask.h"
#include "core/service/assessmentservice.h"
#include "core/service/attachmentfiles.h"
#include "core/service/backupservice.h"
#include "core/service/formbatch.h"
#include "core/service/formscan.h"
#include "core/service/formservice.h"
#include "core/service/recordfields.h"
#include "core/service/reportnotes.h"
#include "core/service/reportservice.h"
#include "core/service/searchservice.h"
#include "core/service/verifyservice.h"
#include "core/storage/database.h"
#include "core/storage/statement.h"
#include "tests/core/service/publiccalls.h"
#include "tests/core/service/staffedoffice.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <functional>

using namespace kesu;
using namespace kesu::test;
using namespace Qt::StringLiterals;

namespace {

/// Who may make a call.
struct Need
{
    QList<Right> anyOf; ///< empty: whoever is signed in
    QList<Right> allOf = {};
    FieldClasses reads = {};
    FieldClasses writes = {};

    bool isMetBy(const Access& access) const
    {
        const auto may = [&access](Right right) { return access.may(right); };
        bool met = !access.isLocked();
        met = met && (anyOf.isEmpty() || std::any_of(anyOf.begin(), anyOf.end(), may));
        met = met && std::all_of(allOf.begin(), allOf.end(), may);
        for (const FieldClass one : fieldClasses()) {
            met = met && (!reads.contains(one) || access.mayRead(one));
            met = met && (!writes.contains(one) || access.mayWrite(one));
        }
        return met;
    }
};

/// What is in the database before each call.
struct Things
{
    ComplaintRecord filed;
    ComplaintRecord draft; ///< of the administrator's
    ComplaintRecord fresh; ///< not stored; without amounts and names
    Customer customer;
    Staff member;
    Department department;
    Product product;
    StoredSheet sheet;
    EditionCheck edition;
    User user;
    Role role;
    AssessmentSheet like;
    FormCode paper; ///< on a form of the filed one
    FormCode draftPaper; ///< on a form of the draft
    QString file; ///< to be attached
};

struct Call
{
    const char* name;
    Need need;
    std::function<void(Workspace&, const Things&)> make;
};

constexpr FieldClasses names{FieldClass::StaffNames};
constexpr FieldClasses money{FieldClass::Money};
constexpr FieldClasses both{FieldClass::Money, FieldClass::StaffNames};

ReportPeriod october()
{
    return ReportPeriod::monthOf(QDate(2026, 10, 1));
}

ReportLabels plainLabels()
{
    return {[](const QString&, VocabularyKind, const QString& id) { return id; },
        [](const QString& id, const QString&) { return id; }};
}

FormBatchOrder batchOf(const Things& things, PrintProfile profile = PrintProfile::Internal)
{
    FormBatchOrder order;
    order.complaints = {things.filed.id};
    order.keys = {u"handling"_s};
    order.profile = profile;
    return order;
}

const QList<Call>& calls()
{
    using enum Right;
    using W = Workspace&;
    using T = const Things&;
    const QList<Right> readers{SeeComplaints, EnterSlips};
    static Findings found;
    static const QList<Call> all{
        {"ComplaintService::blank", {readers}, [](W w, T) { w.complaints().blank(u"carton"_s); }},
        {"ComplaintService::historyFor", {readers}, [](W w, T t) { w.complaints().historyFor(t.fresh); }},
        {"ComplaintService::judge", {readers}, [](W w, T t) { w.complaints().judge(t.fresh, {}); }},
        {"ComplaintService::explain", {readers}, [](W w, T t) { w.complaints().explain(t.fresh, {}, u"zh_CN"_s); }},
        {"ComplaintService::wouldChange", {readers},
            [](W w, T t) { w.complaints().wouldChange(t.fresh, {}, u"zh_CN"_s); }},
        {"ComplaintService::check", {readers}, [](W w, T t) { w.complaints().check(t.fresh); }},
        {"ComplaintService::saveDraft", {{EnterSlips}}, [](W w, T t) { w.complaints().saveDraft(t.fresh); }},
        {"ComplaintService::file", {{FileComplaints}}, [](W w, T t) { w.complaints().file(t.fresh); }},
        {"ComplaintService::save", {{ChangeFiled}},
            [](W w, T t) {
                ComplaintRecord changed = t.filed;
                hideValues(changed, w.access().unreadable());
                changed.handling.remarks = u"改了"_s;
                w.complaints().save(changed);
            }},
        {"ComplaintService::approve", {{Approve}, {SeeComplaints}},
            [](W w, T t) { w.complaints().approve(t.filed.id, u"claim"_s, w.access().approvalRoles().value(0)); }},
        {"ComplaintService::approveAs", {{SeeComplaints}},
            [](W w, T t) {
                w.complaints().approveAs(
                    u"审批人"_s, StaffedOffice::passwordOf(u"审批人"_s), t.filed.id, u"claim"_s, u"quality-manager"_s);
            }},
        {"ComplaintService::discardDraft", {{OthersDrafts}, {EnterSlips}},
            [](W w, T t) { w.complaints().discardDraft(t.draft.id); }},
        {"ComplaintService::importRecords", {{Import}}, [](W w, T t) { w.complaints().importRecords({t.fresh}); }},
        {"ComplaintService::load", {{SeeComplaints}}, [](W w, T t) { w.complaints().load(t.filed.id); }},
        {"ComplaintService::findByNumber", {{SeeComplaints}},
            [](W w, T t) { w.complaints().findByNumber(t.filed.number); }},
        {"ComplaintService::drafts", {{EnterSlips, ChangeFiled, SeeComplaints}},
            [](W w, T) { w.complaints().drafts(); }},
        {"ComplaintService::workingCopy", {readers}, [](W w, T t) { w.complaints().workingCopy(t.filed.id); }},
        {"ComplaintService::keptAt", {readers}, [](W w, T t) { w.complaints().keptAt(t.draft.id); }},
        {"ComplaintService::history", {{SeeHistory}}, [](W w, T t) { w.complaints().history(t.filed.id); }},
        {"ComplaintService::ledger", {{SeeComplaints}}, [](W w, T) { w.complaints().ledger({}, 10); }},
        {"ComplaintService::ledgerAfter", {{SeeComplaints}}, [](W w, T) { w.complaints().ledgerAfter({}, {}, 10); }},
        {"ComplaintService::ledgerWithin", {{SeeComplaints}},
            [](W w, T) { w.complaints().ledgerWithin({}, 10, std::chrono::seconds(10)); }},
        {"ComplaintService::ledgerOf", {{SeeComplaints}}, [](W w, T) { w.complaints().ledgerOf({ComplaintId(1)}); }},
        {"ComplaintService::allowed", {{SeeComplaints}}, [](W w, T) { w.complaints().allowed({}); }},
        {"ComplaintService::ledgerTotals", {{SeeComplaints}}, [](W w, T) { w.complaints().ledgerTotals({}); }},
        {"ComplaintService::desk", {readers}, [](W w, T) { w.complaints().desk({}, 10); }},
        {"ComplaintService::draftsOnDesk", {readers}, [](W w, T) { w.complaints().draftsOnDesk(); }},
        {"ComplaintService::reportedComplaints", {{SeeReports, SeeComplaints}},
            [](W w, T) {
                w.complaints().reportedComplaints(QDate(2026, 1, 1), QDate(2026, 12, 31), QDate(2026, 1, 1));
            }},
        {"ComplaintService::attach", {{EnterSlips, ChangeFiled}}, [](W w, T t) { w.complaints().attach(t.file); }},
        {"ComplaintService::attachmentPath", {readers}, [](W w, T) { w.complaints().attachmentPath({}); }},
        {"ComplaintService::attachmentFiles", {readers}, [](W w, T) { w.complaints().attachmentFiles(); }},

        {"MasterDataService::customers", {{SeeComplaints, EnterSlips, ChangeMasterData}},
            [](W w, T) { w.masterData().customers(); }},
        {"MasterDataService::products", {}, [](W w, T) { w.masterData().products(); }},
        {"MasterDataService::departments", {}, [](W w, T) { w.masterData().departments(); }},
        {"MasterDataService::staff", {}, [](W w, T) { w.masterData().staff(); }},
        {"MasterDataService::save", {{ChangeMasterData}},
            [](W w, T t) {
                Customer changed = t.customer;
                changed.phone = u"0311-1"_s;
                hideValues(changed, w.access().unreadable());
                w.masterData().save(changed, found);
            }},
        {"MasterDataService::save", {{ChangeMasterData}},
            [](W w, T t) {
                Product changed = t.product;
                changed.unit = u"个"_s;
                w.masterData().save(changed, found);
            }},
        {"MasterDataService::save", {{ChangeMasterData}},
            [](W w, T t) {
                Department changed = t.department;
                changed.name = u"生产二部"_s;
                w.masterData().save(changed, found);
            }},
        {"MasterDataService::save", {{ChangeMasterData}, {}, {}, names},
            [](W w, T t) {
                Staff changed = t.member;
                changed.code = u"007"_s;
                w.masterData().save(changed, found);
            }},
        {"MasterDataService::remove", {{ChangeMasterData}}, [](W w, T t) { w.masterData().remove(t.customer.id); }},
        {"MasterDataService::remove", {{ChangeMasterData}}, [](W w, T t) { w.masterData().remove(t.product.id); }},
        {"MasterDataService::remove", {{ChangeMasterData}}, [](W w, T t) { w.masterData().remove(t.department.id); }},
        {"MasterDataService::remove", {{ChangeMasterData}, {}, {}, names},
            [](W w, T t) { w.masterData().remove(t.member.id); }},

        {"RulebookService::check", {}, [](W w, T t) { w.rulebookService().check(t.edition.toml, u"新.toml"_s); }},
        {"RulebookService::importEdition", {{ChangeRulebooks}},
            [](W w, T t) { w.rulebookService().importEdition(t.edition, {}); }},
        {"RulebookService::figures", {}, [](W w, T) { w.rulebookService().figures(u"carton"_s, QDate(2026, 11, 21)); }},
        {"RulebookService::checkFigure", {},
            [](W w, T) {
                w.rulebookService().checkFigure({u"carton"_s, u"x"_s, u"1"_s, QDate(2026, 11, 21)});
            }},
        {"RulebookService::keptEditions", {}, [](W w, T) { w.rulebookService().keptEditions(); }},
        {"RulebookService::clauseUse", {{SeeComplaints}}, [](W w, T) { w.rulebookService().clauseUse(u"carton"_s); }},
        {"RulebookService::complaintsUsing", {{SeeComplaints}},
            [](W w, T) { w.rulebookService().complaintsUsing(u"carton"_s, u"4.1"_s, 5); }},
        {"RulebookService::replayRequest", {{SeeComplaints}, {}, money},
            [](W w, T t) { w.rulebookService().replayRequest(*t.edition.candidate); }},
        {"RulebookService::uncounted", {}, [](W w, T) { w.rulebookService().uncounted(); }},

        {"AssessmentService::rulebooks", {}, [](W w, T) { AssessmentService(w).rulebooks(); }},
        {"AssessmentService::subjects", {{SeeAssessments}, {}, both},
            [](W w, T t) { AssessmentService(w).subjects(t.like); }},
        {"AssessmentService::open", {{SeeAssessments}, {}, both}, [](W w, T t) { AssessmentService(w).open(t.like); }},
        {"AssessmentService::facts", {{SeeAssessments}, {}, both},
            [](W w, T t) { AssessmentService(w).facts(t.sheet); }},
        {"AssessmentService::save", {{FillAssessments}, {SeeAssessments}, both},
            [](W w, T t) { AssessmentService(w).save(t.sheet, {}, found); }},
        {"AssessmentService::history", {{SeeHistory}, {SeeAssessments}, both},
            [](W w, T t) { AssessmentService(w).history(t.sheet.id); }},

        {"AccountService::renewRecoveryCode", {{ManageUsers}}, [](W w, T) { w.accounts().renewRecoveryCode(); }},
        {"AccountService::users", {{ManageUsers}}, [](W w, T) { w.accounts().users(); }},
        {"AccountService::roles", {{ManageUsers}}, [](W w, T) { w.accounts().roles(); }},
        {"AccountService::check", {{ManageUsers}}, [](W w, T t) { w.accounts().check(t.user); }},
        {"AccountService::check", {{ManageUsers}}, [](W w, T t) { w.accounts().check(t.role); }},
        {"AccountService::add", {{ManageUsers}},
            [](W w, T) {
                User user;
                user.name = u"新来的"_s;
                w.accounts().add(user, Secret(u"erst einmal so"_s), found);
            }},
        {"AccountService::save", {{ManageUsers}}, [](W w, T t) { w.accounts().save(t.user, found); }},
        {"AccountService::save", {{ManageUsers}},
            [](W w, T t) {
                Role changed = t.role;
                changed.name += u"（二）"_s;
                w.accounts().save(changed, found);
            }},
        {"AccountService::setPassword", {{ManageUsers}},
            [](W w, T t) { w.accounts().setPassword(t.user.id, Secret(u"ganz neu hier"_s), found); }},
        {"AccountService::remove", {{ManageUsers}}, [](W w, T) { w.accounts().remove(RoleId(9'999), found); }},
        {"AccountService::history", {{ManageUsers, SeeHistory}}, [](W w, T t) { w.accounts().history(t.user.id); }},
        {"AccountService::history", {{ManageUsers, SeeHistory}}, [](W w, T t) { w.accounts().history(t.role.id); }},

        {"Workspace::saveSettings", {{ChangeSettings}},
            [](W w, T) {
                CompanySettings settings = w.settings();
                settings.companyName = u"新名字"_s;
                w.saveSettings(settings);
            }},
        {"ReportNotes::note", {{SeeReports, EnterReportFigures, SeeComplaints}},
            [](W w, T) { ReportNotes(w).note(october(), {}); }},
        {"ReportNotes::save", {{EnterReportFigures}},
            [](W w, T) {
                ReportNote note = ReportNotes(w).note(october(), {});
                note.inputs = {5, note.version + 6, u"重点"_s};
                ReportNotes(w).save(october(), {}, note);
            }},
        {"ReportNotes::history", {{}, {SeeReports, SeeHistory}}, [](W w, T) { ReportNotes(w).history(october(), {}); }},
        {"ReportService::report", {{SeeReports}, {}, money},
            [](W w, T) { ReportService(w).report(october(), {}, {}, plainLabels()); }},
        {"ReportService::report", {{SeeReports}, {}, money},
            [](W w, T) { ReportService(w).report(ReportSums(), ReportSumsRequest(), {}, plainLabels()); }},
        {"ReportService::sumsRequest", {{SeeReports}, {}, money},
            [](W w, T) { ReportService(w).sumsRequest(october()); }},
        {"ReportService::complaintsOf", {{SeeReports}, {}, money},
            [](W w, T) { ReportService(w).complaintsOf(ReportFigure(), MonthReport(), plainLabels()); }},
        {"ReportService::appendix", {{SeeReports}, {}, money},
            [](W w, T) { ReportService(w).appendix(MonthReport(), plainLabels()); }},
        {"ReportService::figures", {{SeeReports, SeeComplaints}},
            [](W w, T) { ReportService(w).figures({ReportPeriod::monthOf(QDate(2026, 10, 1))}); }},
        {"ReportService::rebuildSums", {}, [](W w, T) { ReportService(w).rebuildSums(); }},
        {"BackupService::savePlan", {{BackUp}},
            [](W w, T t) {
                BackupPlan plan;
                plan.folder = QFileInfo(t.file).path() + u"/备份"_s;
                BackupService(w).savePlan(plan);
            }},
        {"BackupService::job", {{BackUp}}, [](W w, T) { BackupService(w).job(BackupTrigger::User); }},
        {"BackupService::saveCopy", {{BackUp}},
            [](W w, T t) {
                static int copies = 0;
                BackupService(w).saveCopy(t.file + u"-%1.kesu"_s.arg(++copies));
            }},
        {"SearchService::pathToWorkOn", {{Verify}}, [](W w, T) { SearchService(w).pathToWorkOn(); }},
        {"VerifyService::request", {{Verify}}, [](W w, T) { VerifyService(w).request(VerifyDepth::Plain); }},
        {"VerifyService::head", {}, [](W w, T) { VerifyService(w).head(); }},

        {"FormService::choices", {{PrintInternal, PrintForCustomer}},
            [](W w, T) { FormService(w).choices(u"carton"_s, QDate(2026, 11, 20), u"zh_CN"_s); }},
        {"FormService::choices", {{PrintInternal, PrintForCustomer}, {SeeComplaints}},
            [](W w, T t) { FormService(w).choices(t.filed.id, u"zh_CN"_s); }},
        {"FormService::choiceOf", {{PrintInternal, PrintForCustomer}},
            [](W w, T) { FormService(w).choiceOf(u"handling"_s, u"zh_CN"_s); }},
        {"FormService::keyOf", {{PrintInternal, PrintForCustomer}},
            [](W w, T) { FormService(w).keyOf(u"客户投诉处理单"_s); }},
        {"FormService::form", {{PrintInternal}, {SeeComplaints}},
            [](W w, T t) { FormService(w).form(u"handling"_s, t.filed.id, PrintProfile::Internal, u"zh_CN"_s); }},
        {"form for the customer", {{PrintForCustomer}, {SeeComplaints}},
            [](W w, T t) { FormService(w).form(u"handling"_s, t.filed.id, PrintProfile::Customer, u"zh_CN"_s); }},
        {"FormService::blank", {{PrintInternal}},
            [](W w, T) { FormService(w).blank(u"handling"_s, u"carton"_s, PrintProfile::Internal, u"zh_CN"_s); }},
        {"blank form for the customer", {{PrintForCustomer}},
            [](W w, T) { FormService(w).blank(u"handling"_s, u"carton"_s, PrintProfile::Customer, u"zh_CN"_s); }},
        {"FormService::list", {{PrintInternal}, {SeeComplaints}},
            [](W w, T) { FormService(w).list(u"ledger"_s, {}, u"2026"_s, u"zh_CN"_s); }},
        {"FormService::check", {}, [](W w, T) { FormService(w).check(u"memo"_s, "[form]", u"memo.toml"_s); }},
        {"FormService::layoutOf", {}, [](W w, T) { FormService(w).layoutOf(u"handling"_s); }},
        {"FormService::shippedLayoutOf", {}, [](W w, T) { FormService(w).shippedLayoutOf(u"handling"_s); }},
        {"FormService::fieldsOf", {}, [](W w, T) { FormService(w).fieldsOf(u"handling"_s); }},
        {"FormService::tryOut", {}, [](W w, T) { FormService(w).tryOut({}); }},
        {"formWordsOf", {}, [](W w, T t) { formWordsOf(w, *w.complaints().rulebookOf(t.filed), u"zh_CN"_s); }},

        {"FormBatch::order", {{SeeComplaints}}, [](W w, T t) { FormBatch(w, batchOf(t)).order(); }},
        {"FormBatch::count", {{SeeComplaints}}, [](W w, T t) { FormBatch(w, batchOf(t)).count(); }},
        {"FormBatch::failures", {{SeeComplaints}}, [](W w, T t) { FormBatch(w, batchOf(t)).failures(); }},
        {"FormBatch::form", {{PrintInternal}, {SeeComplaints}}, [](W w, T t) { FormBatch(w, batchOf(t)).form(0); }},
        {"batch for the customer", {{PrintForCustomer}, {SeeComplaints}},
            [](W w, T t) { FormBatch(w, batchOf(t, PrintProfile::Customer)).form(0); }},
        {"FormBatch::fileName", {{SeeComplaints}},
            [](W w, T t) { FormBatch(w, batchOf(t)).fileName(0, {}, u"{number} {customer}"_s); }},
        {"complaintsOf", {{SeeComplaints}}, [](W w, T) { complaintsOf(w, {}); }},
        {"scanForm", {{SeeComplaints}}, [](W w, T t) { scanForm(w, t.paper); }},
        {"scan of a draft's form", {readers, {OthersDrafts}}, [](W w, T t) { scanForm(w, t.draftPaper); }},
    };
    return all;
}

/// Calls that ask for no right, each with the reason.
const QStringList& freeCalls()
{
    static const QStringList all{
        u"ComplaintService::rulebookOf"_s, // reads standards, which everybody may
        u"ComplaintService::refreshVerdicts"_s, // upkeep; tells a count; does nothing while locked (tested below)
        u"RulebookService::differsFromShipped"_s, // about standards
        u"RulebookService::unreadable"_s, // about standards
        u"RulebookService::countClauses"_s, // upkeep, as above
        u"RulebookService::refresh"_s, // upkeep
        u"AssessmentService::rulebookOf"_s, // reads standards
        u"AssessmentService::assess"_s, // pure: works with what it is given
        u"AccountService::hasUsers"_s, // asked before anybody signs in, as the following
        u"AccountService::namesToSignIn"_s,
        u"AccountService::begin"_s, // only while there are no users (accountservicetest)
        u"AccountService::signIn"_s, // asks for a password, as the following
        u"AccountService::signOut"_s, u"AccountService::changePassword"_s, u"AccountService::identify"_s,
        u"AccountService::recover"_s,
        u"AccountService::setPasswordCost"_s, // for hashes to come
        u"AccountService::current"_s, // what one may do oneself
        u"ReportService::refreshSums"_s, // upkeep, as above, and how much of it there is
        u"ReportService::waiting"_s,
        u"BackupService::plan"_s, // where and when: asked by the window's own timer, as the following
        u"RescueService::keep"_s, u"RescueService::all"_s, u"RescueService::remove"_s, // the user's own typed work
        u"BackupService::state"_s, u"BackupService::placeWarnings"_s, u"SearchService::state"_s,
        u"SearchService::isReady"_s, // whether the index is made, for the window
        u"Workspace::fileState"_s, // about the file, for the window that watches it, as the following
        u"Workspace::databaseIdentity"_s, u"Workspace::dataVersion"_s,
        u"Workspace::open"_s, // opens locked
        u"Workspace::access"_s, u"Workspace::accounts"_s, u"Workspace::complaints"_s, u"Workspace::masterData"_s,
        u"Workspace::rulebookService"_s, u"Workspace::rulebooks"_s, u"Workspace::calendar"_s, u"Workspace::clock"_s,
        u"Workspace::userName"_s, u"Workspace::databasePath"_s,
        u"Workspace::settings"_s, // the company's name stands where one signs in
        u"formCodeOf"_s, // of a record that the caller has already, for its paper
        u"Workspace::database"_s, // for core alone: tests/house keeps ui and app away from it
    };
    return all;
}

/// A hash over all rows of all tables.
QByteArray contentOf(Database& database)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    QStringList tables;
    Statement table(database,
        u"SELECT name, (SELECT group_concat(\"name\", '\" || char(31) || \"') FROM pragma_table_info(m.name)) AS "
        u"columns"
        " FROM sqlite_master AS m WHERE type = 'table' AND name NOT LIKE 'sqlite%' AND sql NOT LIKE '%VIRTUAL%'"
        " ORDER BY name"_s);
    while (table.next()) {
        QStringList columns;
        for (const QString& column : table.text(u"columns"_s).split(u"\" || char(31) || \""_s))
            columns += u"quote(\"%1\")"_s.arg(column);
        Statement row(database,
            u"SELECT %1 AS line FROM \"%2\" ORDER BY 1"_s.arg(columns.join(u" || ',' || "_s), table.text(u"name"_s)));
        while (row.next())
            hash.addData(row.text(u"line"_s).toUtf8());
        hash.addData(table.text(u"name"_s).toUtf8());
    }
    return hash.result();
}

/// A new edition of the carton standard, as a text.
EditionCheck nextEdition(Workspace& workspace)
{
    QByteArray toml = workspace.rulebooks().find(u"carton"_s, QDate(2026, 11, 21))->source();
    toml.replace("edition = \"1\"", "edition = \"2\"").replace("2026-01-01", "2027-01-01");
    EditionCheck check = workspace.rulebookService().check(toml, u"新.toml"_s);
    for (const Finding& finding : check.findings)
        UNSCOPED_INFO(finding.toString().toStdString());
    REQUIRE(check.mayBeImported());
    return check;
}

/// An office with somebody of every role, and others for the gaps between the roles.
class FullOffice : public StaffedOffice
{
public:
    FullOffice()
    {
        for (const Role& role : accounts().roles())
            people += addUser(u"某"_s + role.name, role).name;
        const QList<Right> all = allRights();
        const FieldClasses plain{FieldClass::Plain};
        const FieldClasses noMoney{FieldClass::Plain, FieldClass::StaffNames};
        const FieldClasses noNames{FieldClass::Plain, FieldClass::Money};
        people += addUser(u"不见钱"_s, "不见金额", all, noMoney, noMoney, {u"quality-manager"_s}).name;
        people += addUser(u"不见人"_s, "不见人名", all, noNames, noNames, {u"quality-manager"_s}).name;
        people += addUser(u"只看"_s, "只看不改", all, FieldClasses::all(), plain, {u"quality-manager"_s}).name;
        people += addUser(u"什么都不行"_s, "无权", {}, plain, {}).name;
        for (const Right right : all)
            people += addUser(u"仅"_s + label(right), toId(right).toUtf8().constData(), {right}, FieldClasses::all(),
                FieldClasses::all(), {u"quality-manager"_s})
                          .name;
        addUser(u"审批人"_s, accounts().roles().at(2));
        signIn(administrator());
        prepare();
    }

    void prepare()
    {
        MasterDataService& master = workspace->masterData();
        Findings findings;
        things.filed = complaints().file(richSlip());
        things.draft = complaints().saveDraft(validSlip(u"海信冰箱"_s));
        things.paper = formCodeOf(*workspace, things.filed);
        things.draftPaper = formCodeOf(*workspace, things.draft);
        things.fresh = validSlip(u"新希望乳业"_s);
        things.customer = master.customers().first();
        things.product = master.products().first();
        things.department = *master.save(Department{{}, u"press-shop"_s, u"印刷车间"_s}, findings);
        things.member = *master.save(Staff{{}, u"001"_s, u"赵强"_s, {}, {}}, findings);
        things.edition = nextEdition(*workspace);
        things.like.rulebook = u"satisfaction-survey"_s;
        things.like.assessment = u"survey"_s;
        things.like.period = AssessmentPeriod::containing(QDate(2026, 10, 1), PeriodLength::Month);
        AssessmentService assessments(*workspace);
        const auto sheet = assessments.save(assessments.open(things.like), {}, findings);
        for (const Finding& finding : findings)
            UNSCOPED_INFO(finding.toString().toStdString());
        REQUIRE(sheet);
        things.sheet = *sheet;
        things.user = accounts().users().last();
        things.role = accounts().roles().first();
        things.file = place.file(u"照片.jpg"_s);
        QFile photo(things.file);
        REQUIRE(photo.open(QIODevice::WriteOnly));
        photo.write("jpeg");
    }

    /// Puts the database back as it was at keep().
    void keep()
    {
        close();
        REQUIRE(QFile::copy(place.path(), place.file(u"原样.kesu"_s)));
        reopen();
    }
    void putBack()
    {
        close();
        for (const QString& tail : {QString(), u"-wal"_s, u"-shm"_s})
            QFile::remove(place.path() + tail);
        REQUIRE(QFile::copy(place.file(u"原样.kesu"_s), place.path()));
        reopen();
    }

    QStringList people;
    Things things;

private:
    void close() { workspace.reset(); }
    void reopen()
    {
        workspace = open({});
        workspace->accounts().setPasswordCost(PasswordCost::least());
    }
};

} // namespace

TEST_CASE("the tables of rights know every public call of every service")
{
    QMap<QString, int> declared;
    const QDir folder(u"" KESU_SOURCE_DIR "/core/service"_s);
    const QStringList headers = folder.entryList({u"*service.h"_s}, QDir::Files);
    REQUIRE(headers.size() >= 9);
    for (const QString& header :
        headers + QStringList{u"formbatch.h"_s, u"formscan.h"_s, u"reportnotes.h"_s, u"workspace.h"_s}) {
        const QString path = u"core/service/"_s + header;
        for (const QString& call : publicMethods(path) + publicFunctions(path))
            ++declared[call];
    }
    REQUIRE(declared.size() > 60); // the headers were understood
    for (const QString& call : {u"FormBatch::form"_s, u"complaintsOf"_s, u"scanForm"_s})
        REQUIRE(declared.contains(call));
    QMap<QString, int> known;
    for (const Call& call : calls())
        if (const QString name = QString::fromLatin1(call.name); !name.contains(u' ')) // those with are further cases
            ++known[name];
    for (auto method = declared.begin(); method != declared.end(); ++method) {
        INFO(method.key().toStdString() << " is in neither table of this test: say who may call it");
        CHECK((freeCalls().contains(method.key()) || known.value(method.key()) == method.value()));
    }
    for (auto call = known.begin(); call != known.end(); ++call) {
        INFO(call.key().toStdString() << " is not there any more");
        CHECK(declared.contains(call.key()));
    }
}

TEST_CASE("everybody gets through with what they may do, and is refused without leaving a trace otherwise")
{
    FullOffice office;
    office.keep();
    int allowed = 0;
    int refused = 0;
    for (const QString& person : office.people + QStringList{QString()}) {
        const auto enter = [&] {
            office.putBack();
            if (!person.isEmpty())
                office.signIn(person);
        };
        enter();
        QByteArray before = contentOf(office.workspace->database());
        for (const Call& call : calls()) {
            INFO(call.name << " by " << (person.isEmpty() ? "nobody" : person.toStdString()));
            const bool mayBe = call.need.isMetBy(office.workspace->access());
            const auto error = errorOf([&] { call.make(*office.workspace, office.things); });
            if (mayBe) {
                CHECK_FALSE(error.has_value());
                ++allowed;
                if (contentOf(office.workspace->database()) != before) {
                    enter();
                    before = contentOf(office.workspace->database());
                }
            } else {
                CHECK(error == (person.isEmpty() ? ErrorCode::SignInNeeded : ErrorCode::NotAllowed));
                CHECK(contentOf(office.workspace->database()) == before);
                ++refused;
            }
        }
        if (person.isEmpty()) {
            CHECK(office.complaints().refreshVerdicts() == 0);
            CHECK_FALSE(office.workspace->rulebookService().countClauses(10));
            CHECK(contentOf(office.workspace->database()) == before);
        }
    }
    CHECK(allowed > 500);
    CHECK(refused > 1000);
}
