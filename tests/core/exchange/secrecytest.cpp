// SPDX-License-Identifier: GPL-3.0-or-later
// What somebody may not see comes out nowhere: a complaint with amounts and names that stand nowhere else is looked for
// in everything that the program can say to people without the right to see them.
#include "core/access/recordmask.h"
#include "core/exchange/casejson.h"
#include "core/exchange/explanationjson.h"
#include "core/exchange/ledgerexport.h"
#include "core/report/monthreportcollector.h"
#include "core/report/monthreportjson.h"
#include "core/service/formservice.h"
#include "core/service/recordfields.h"
#include "core/storage/recordjson.h"
#include "tests/core/exchange/xlsxtext.h"
#include "tests/core/service/staffedoffice.h"

#include <QFile>
#include <QJsonDocument>
#include <nlohmann/json.hpp>

using namespace kesu;
using namespace kesu::test;
using namespace Qt::StringLiterals;

namespace {

DeskSpan everything()
{
    DeskSpan span;
    span.undated = DeskSpan::Undated::Counted;
    return span;
}

const QStringList secretNames{u"欧阳密甲"_s, u"欧阳密乙"_s, u"欧阳密丙"_s, u"欧阳密丁"_s, u"欧阳密戊"_s, u"欧阳密己"_s};

/// A full slip whose amounts and names are its own.
ComplaintRecord tellingSlip()
{
    ComplaintRecord record = richSlip();
    Complaint& facts = record.facts;
    facts.product.unitPrice = yuan("7.13");
    facts.compensation = yuan("7131.17");
    facts.demands = {{u"claim"_s, yuan("7132.19")}, {u"replenish"_s, {}}};
    facts.costs = {{u"product-loss"_s, yuan("7133.23"), yuan("7134.29")}, {u"fuel"_s, {}, yuan("7135.31")},
        {u"travel"_s, yuan("7136.37"), {}}};
    facts.goodsReturn->amount = yuan("7137.41");
    record.handling.salesman = secretNames[0];
    record.handling.investigator = secretNames[1];
    record.handling.judgedBy = secretNames[2];
    record.handling.measures[0].owner = secretNames[3];
    record.handling.measures[1].owner = secretNames[4];
    facts.approvals[0].holder = secretNames[5];
    return record;
}

/// An amount in every form in which the program writes one.
QStringList formsOf(Money amount)
{
    return {amount.toString(), amount.toDisplay(), QString::number(amount.fen())};
}

QStringList secretAmounts(const Verdict& verdict)
{
    QStringList forms;
    for (const char* const amount :
        {"7.13", "7131.17", "7132.19", "7133.23", "7134.29", "7135.31", "7136.37", "7137.41"})
        forms += formsOf(yuan(amount));
    forms += formsOf(verdict.liability.total);
    for (const LiabilityLine& line : verdict.liability.lines)
        forms += formsOf(line.amount);
    forms.removeAll(u"0"_s);
    forms.removeAll(u"0.00"_s);
    forms.removeAll(u"713"_s); // 7.13 in fen: too short to mean anything where it stands
    return forms;
}

QString tableText(Workspace& workspace, LedgerFormat format, const QString& path)
{
    exportLedger(workspace, {}, format, path, u"zh_CN"_s);
    if (format == LedgerFormat::Csv) {
        QFile file(path);
        REQUIRE(file.open(QIODevice::ReadOnly));
        return QString::fromUtf8(file.readAll());
    }
    return xlsxText(path);
}

QString reportText(Workspace& workspace)
{
    const ReportPeriod year = ReportPeriod::yearOf(QDate(2026, 6, 1));
    ReportLabels labels;
    labels.label = [](const QString&, VocabularyKind, const QString& id) { return id; };
    labels.rulebookTitle = [](const QString& id, const QString&) { return id; };
    const QList<ReportedComplaint> complaints
        = workspace.complaints().reportedComplaints(QDate(2025, 1, 1), year.to(), QDate(2025, 1, 1));
    ReportFrame frame;
    frame.period = year;
    frame.asOf = workspace.clock().now();
    const MonthReport report = collectMonthReport(complaints, frame, workspace.calendar(), labels);
    return QString::fromUtf8(QJsonDocument(monthReportToJson(report)).toJson());
}

/// Everything that the services say about the complaints to whoever is signed in.
QStringList everythingSaid(StaffedOffice& office, ComplaintId id)
{
    Workspace& workspace = *office.workspace;
    ComplaintService& complaints = office.complaints();
    QStringList said;
    const ComplaintRecord record = complaints.load(id);
    const QList<PastComplaint> past = complaints.historyFor(record);
    said += u"record: "_s + QString::fromUtf8(toJson(record));
    for (const FieldValue& field : fieldsOf(record))
        said += field.path + u": "_s + field.value;
    for (const PastComplaint& one : past)
        said += u"past: "_s + QString::fromUtf8(writeJson(complaintToJson(one.complaint)));
    said += u"case: "_s + QString::fromUtf8(writeJson(complaintToJson(record.facts)));
    const Verdict verdict = complaints.judge(record, past);
    said += u"verdict: "_s + QString::fromUtf8(writeVerdict(verdict));
    said += u"explained: "_s
        + QString::fromUtf8(writeExplained(
            {verdict, complaints.explain(record, past, u"zh_CN"_s)}, complaints.wouldChange(record, past, u"zh_CN"_s)));
    ComplaintRecord odd = record;
    odd.facts.product.defectiveQuantity = 9'999;
    odd.facts.customer.name.clear();
    for (const Finding& finding : complaints.check(odd))
        said += u"finding: "_s + finding.toString();
    for (const HistoryEntry& entry : complaints.history(id))
        said += u"history: "_s + entry.field + entry.oldValue + u" > "_s + entry.newValue + entry.why;
    for (const LedgerRow& row : complaints.ledger({}, 100))
        said += u"ledger: "_s + row.salesman + u' ' + row.lossTotal.toString() + u' ' + row.companyBears.toString()
            + u' ' + (row.returnAmount ? row.returnAmount->toString() : QString());
    const LedgerTotals totals = complaints.ledgerTotals({});
    said += u"totals: "_s + totals.lossTotal.toString() + u' ' + totals.companyBears.toString();
    for (const DeskItem& item : complaints.desk(everything(), 1000).items + complaints.draftsOnDesk())
        said += u"desk: "_s + item.detail;
    for (const ComplaintRecord& draft : complaints.drafts())
        said += u"draft: "_s + QString::fromUtf8(toJson(draft));
    for (const Customer& customer : workspace.masterData().customers())
        said += u"customer: "_s + customer.salesman;
    for (const Staff& member : workspace.masterData().staff())
        said += u"staff: "_s + member.name;
    FormService forms(workspace);
    for (const PrintProfile face : {PrintProfile::Internal, PrintProfile::Customer}) {
        QString papers = u"form: "_s;
        for (const FormChoice& choice : forms.choices(id, u"zh_CN"_s)) {
            if (choice.faces.contains(face))
                papers += plainText(choice.shape == FormShape::List ? forms.list(choice.key, {}, u"2026"_s, u"zh_CN"_s)
                                                                    : forms.form(choice.key, id, face, u"zh_CN"_s));
        }
        said += papers;
    }
    said += u"csv: "_s + tableText(workspace, LedgerFormat::Csv, office.place.file(u"账.csv"_s));
    said += u"xlsx: "_s + tableText(workspace, LedgerFormat::Xlsx, office.place.file(u"账.xlsx"_s));
    said += u"report: "_s + reportText(workspace);
    return said;
}

bool saysAny(const QStringList& said, const QStringList& secrets)
{
    for (const QString& text : said)
        for (const QString& secret : secrets)
            if (text.contains(secret)) {
                UNSCOPED_INFO("“" << secret.toStdString() << "” in " << text.left(12).toStdString());
                return true;
            }
    return false;
}

class TellingOffice : public StaffedOffice
{
public:
    TellingOffice()
    {
        const FieldClasses noMoney{FieldClass::Plain, FieldClass::StaffNames};
        const FieldClasses noNames{FieldClass::Plain, FieldClass::Money};
        addUser(u"不见钱"_s, "不见金额", allRights(), noMoney, noMoney);
        addUser(u"不见人"_s, "不见人名", allRights(), noNames, noNames);
        addUser(u"都不见"_s, "都不见", allRights(), {FieldClass::Plain}, {FieldClass::Plain});
        signIn(administrator());
        Findings findings;
        workspace->masterData().save(Staff{{}, {}, secretNames[1], {}, {}}, findings);
        filed = complaints().file(tellingSlip());
        ComplaintRecord changed = filed; // so that the history tells of amounts and names
        changed.facts.costs[1].actual = yuan("7135.32");
        changed.handling.judgedBy = secretNames[1];
        changed = complaints().save(changed);
        changed.facts.costs[1].actual = yuan("7135.31");
        changed.handling.judgedBy = secretNames[2];
        filed = complaints().save(changed);
        ComplaintRecord draft = tellingSlip();
        draft.facts.registeredAt = moment("2026-11-20T08:00:00");
        draft.unparsed.insert(u"complaint.compensation"_s, u"7131.17o"_s);
        complaints().saveDraft(draft);
        amounts = secretAmounts(complaints().judge(filed, complaints().historyFor(filed)));
        verdict = complaints().judge(filed, complaints().historyFor(filed));
    }

    ComplaintRecord filed;
    Verdict verdict;
    QStringList amounts;
};

} // namespace

TEST_CASE("who may see amounts and names is told them; who may not is not, anywhere")
{
    TellingOffice office;
    const QStringList whole = everythingSaid(office, office.filed.id);
    for (const QString& text : whole) { // or the secrets are no test of anything
        if (text.startsWith(u"form"_s) || text.startsWith(u"csv"_s) || text.startsWith(u"record"_s))
            CHECK(saysAny({text}, office.amounts + secretNames));
    }
    CHECK(saysAny(whole, office.amounts));
    CHECK(saysAny(whole, secretNames));

    office.signIn(u"不见钱"_s);
    CHECK_FALSE(saysAny(everythingSaid(office, office.filed.id), office.amounts));
    CHECK(saysAny(everythingSaid(office, office.filed.id), secretNames));

    office.signIn(u"不见人"_s);
    CHECK_FALSE(saysAny(everythingSaid(office, office.filed.id), secretNames));
    CHECK(saysAny(everythingSaid(office, office.filed.id), office.amounts));

    office.signIn(u"都不见"_s);
    CHECK_FALSE(saysAny(everythingSaid(office, office.filed.id), office.amounts + secretNames));
}

TEST_CASE("nothing is found by what may not be seen")
{
    TellingOffice office;
    const auto hits = [&office](const QString& words) {
        LedgerQuery query;
        query.search = words;
        return office.complaints().ledgerTotals(query).count;
    };
    CHECK(hits(secretNames[0]) == 1);
    office.signIn(u"不见人"_s);
    for (const QString& name : secretNames)
        CHECK(hits(name) == 0);
    CHECK(hits(u"华联"_s) == 1);
    LedgerQuery byLoss;
    byLoss.sort = LedgerSort::LossTotal;
    CHECK_NOTHROW(office.complaints().ledger(byLoss, 5));
    office.signIn(u"不见钱"_s);
    CHECK(errorOf([&] { office.complaints().ledger(byLoss, 5); }) == ErrorCode::NotAllowed);
}

TEST_CASE("the verdict is the same whoever looks, but for the amounts")
{
    TellingOffice office;
    office.signIn(u"都不见"_s);
    const ComplaintRecord shown = office.complaints().load(office.filed.id);
    const Verdict verdict = office.complaints().judge(shown, office.complaints().historyFor(shown));
    CHECK(verdict.status == office.verdict.status);
    CHECK(verdict.missingFields == office.verdict.missingFields);
    CHECK(verdict.grade.has_value() == office.verdict.grade.has_value());
    REQUIRE(verdict.approvals.size() == office.verdict.approvals.size());
    for (qsizetype i = 0; i < verdict.approvals.size(); ++i)
        CHECK(verdict.approvals[i].roles == office.verdict.approvals[i].roles);
    REQUIRE(verdict.liability.lines.size() == office.verdict.liability.lines.size());
    for (qsizetype i = 0; i < verdict.liability.lines.size(); ++i)
        CHECK(verdict.liability.lines[i].share == office.verdict.liability.lines[i].share);
}

TEST_CASE("saving what one sees keeps what one does not see, and writing there is refused")
{
    TellingOffice office;
    office.signIn(u"都不见"_s);
    ComplaintRecord shown = office.complaints().load(office.filed.id);
    shown.handling.remarks = u"客户已回电"_s;
    const ComplaintRecord saved = office.complaints().save(shown);
    CHECK(saved.hidden == FieldClasses{FieldClass::Money, FieldClass::StaffNames});
    ComplaintRecord written = saved;
    written.facts.compensation = yuan("1.00");
    CHECK(errorOf([&] { office.complaints().save(written); }) == ErrorCode::NotAllowed);
    written = saved;
    written.hidden = {}; // pretending to have seen it all
    written.facts.costs.clear();
    CHECK(errorOf([&] { office.complaints().save(written); }) == ErrorCode::NotAllowed);
    CHECK(errorOf([&] { office.complaints().saveDraft(written); }) == ErrorCode::NotAllowed);

    office.signIn(StaffedOffice::administrator());
    ComplaintRecord expected = office.filed;
    expected.handling.remarks = u"客户已回电"_s;
    expected.version = saved.version;
    CHECK(office.complaints().load(office.filed.id) == expected);
}
