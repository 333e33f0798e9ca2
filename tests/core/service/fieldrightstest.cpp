// SPDX-License-Identifier: GPL-3.0-or-later
// Everybody by every field of a slip: what is shown, and what may be written. The fields are those that the history
// knows; one that the table of changes below does not know fails the test.
#include "core/access/recordmask.h"
#include "core/service/recordfields.h"
#include "tests/core/service/staffedoffice.h"

#include <QRegularExpression>
#include <functional>

using namespace kesu;
using namespace kesu::test;
using namespace Qt::StringLiterals;

namespace {

using Change = std::function<void(ComplaintRecord&)>;

/// A change of each field, by its path; of lists the first row.
const QMap<QString, Change>& changes()
{
    using R = ComplaintRecord&;
    static const QMap<QString, Change> all{
        {u"rulebook"_s, [](R r) { r.rulebook = u"airport"_s; }},
        {u"complaint.registeredAt"_s, [](R r) { r.facts.registeredAt = moment("2026-10-05T09:31:00"); }},
        {u"complaint.complaintDate"_s, [](R r) { r.facts.complaintDate = QDate(2026, 10, 3); }},
        {u"complaint.channel"_s, [](R r) { r.facts.channel = u"phone"_s; }},
        {u"complaint.customer.name"_s, [](R r) { r.facts.customer.name = u"海信冰箱"_s; }},
        {u"complaint.customer.region"_s, [](R r) { r.facts.customer.region = u"domestic"_s; }},
        {u"complaint.product.name"_s, [](R r) { r.facts.product.name = u"三层箱"_s; }},
        {u"complaint.product.code"_s, [](R r) { r.facts.product.code = u"B-1"_s; }},
        {u"complaint.product.orderNo"_s, [](R r) { r.facts.product.orderNo = u"SO-1"_s; }},
        {u"complaint.product.batchNo"_s, [](R r) { r.facts.product.batchNo = u"1"_s; }},
        {u"complaint.product.deliveredOn"_s, [](R r) { r.facts.product.deliveredOn = QDate(2026, 9, 2); }},
        {u"complaint.product.deliveredQuantity"_s, [](R r) { r.facts.product.deliveredQuantity = 4'999; }},
        {u"complaint.product.defectiveQuantity"_s, [](R r) { r.facts.product.defectiveQuantity = 299; }},
        {u"complaint.product.unit"_s, [](R r) { r.facts.product.unit = u"个"_s; }},
        {u"complaint.product.unitPrice"_s, [](R r) { r.facts.product.unitPrice = yuan("3.21"); }},
        {u"complaint.usage"_s, [](R r) { r.facts.usage = u"unused"_s; }},
        {u"complaint.firstUsedOn"_s, [](R r) { r.facts.firstUsedOn = QDate(2026, 9, 21); }},
        {u"complaint.paymentStatus"_s, [](R r) { r.facts.paymentStatus = u"paid"_s; }},
        {u"complaint.categories"_s, [](R r) { r.facts.categories.removeLast(); }},
        {u"complaint.description"_s, [](R r) { r.facts.description = u"脱层"_s; }},
        {u"complaint.circumstances"_s, [](R r) { r.facts.circumstances.removeLast(); }},
        {u"complaint.compensation"_s, [](R r) { r.facts.compensation = yuan("961.00"); }},
        {u"complaint.demands[0].kind"_s, [](R r) { r.facts.demands[0].kind = u"price-reduction"_s; }},
        {u"complaint.demands[0].amount"_s, [](R r) { r.facts.demands[0].amount = yuan("961.00"); }},
        {u"complaint.evidence[0].kind"_s, [](R r) { r.facts.evidence[0].kind = u"photo"_s; }},
        {u"complaint.evidence[0].providedOn"_s, [](R r) { r.facts.evidence[0].providedOn = QDate(2026, 10, 5); }},
        {u"complaint.evidence[0].signedBy"_s, [](R r) { r.facts.evidence[0].signedBy.removeLast(); }},
        {u"complaint.costs[0].kind"_s, [](R r) { r.facts.costs[0].kind = u"rework"_s; }},
        {u"complaint.costs[0].estimate"_s, [](R r) { r.facts.costs[0].estimate = yuan("1001.00"); }},
        {u"complaint.costs[0].actual"_s, [](R r) { r.facts.costs[0].actual = yuan("961.00"); }},
        {u"complaint.responsible[0].party"_s, [](R r) { r.facts.responsible[0].party = u"customer"_s; }},
        {u"complaint.responsible[0].share"_s, [](R r) { r.facts.responsible[0].share = Share(); }},
        {u"complaint.approvals[0].for"_s, [](R r) { r.facts.approvals[0].matter = u"return"_s; }},
        {u"complaint.approvals[0].role"_s, [](R r) { r.facts.approvals[0].role = u"sales-vp"_s; }},
        {u"complaint.approvals[0].at"_s, [](R r) { r.facts.approvals[0].at = moment("2026-10-07T15:01:00"); }},
        {u"complaint.approvals[0].by"_s, [](R r) { r.facts.approvals[0].by = ApprovalBy::Phone; }},
        {u"complaint.approvals[0].source"_s, [](R r) { r.facts.approvals[0].source = ApprovalSource::NotSaid; }},
        {u"complaint.approvals[0].holder"_s, [](R r) { r.facts.approvals[0].holder = u"别人"_s; }},
        {u"complaint.approvals[0].recordedBy"_s, [](R r) { r.facts.approvals[0].recordedBy = u"别人"_s; }},
        {u"complaint.return.kind"_s, [](R r) { r.facts.goodsReturn->kind = u"whole-batch"_s; }},
        {u"complaint.return.amount"_s, [](R r) { r.facts.goodsReturn->amount = yuan("1801.00"); }},
        {u"complaint.return.quantity"_s, [](R r) { r.facts.goodsReturn->quantity = 501; }},
        {u"complaint.return.emergency"_s, [](R r) { r.facts.goodsReturn->emergency = false; }},
        {u"complaint.return.phoneApprovedAt"_s, [](R r) { r.facts.goodsReturn->phoneApprovedAt.reset(); }},
        {u"complaint.events.agreed-due"_s, [](R r) { r.facts.events.remove(u"agreed-due"_s); }},
        {u"complaint.events.close"_s, [](R r) { r.facts.events[u"close"_s] = moment("2026-11-20T10:00:00"); }},
        {u"complaint.events.investigate"_s, [](R r) { r.facts.events.remove(u"investigate"_s); }},
        {u"handling.contact"_s, [](R r) { r.handling.contact = u"改"_s; }},
        {u"handling.phone"_s, [](R r) { r.handling.phone = u"1"_s; }},
        {u"handling.salesman"_s, [](R r) { r.handling.salesman = u"改"_s; }},
        {u"handling.productSpec"_s, [](R r) { r.handling.productSpec = u"改"_s; }},
        {u"handling.goodsReceivedOn"_s, [](R r) { r.handling.goodsReceivedOn.reset(); }},
        {u"handling.inspectionResult"_s, [](R r) { r.handling.inspectionResult = u"改"_s; }},
        {u"handling.causeOfOccurrence"_s, [](R r) { r.handling.causeOfOccurrence = u"改"_s; }},
        {u"handling.causeOfEscape"_s, [](R r) { r.handling.causeOfEscape = u"改"_s; }},
        {u"handling.investigator"_s, [](R r) { r.handling.investigator = u"改"_s; }},
        {u"handling.proposal"_s, [](R r) { r.handling.proposal = u"改"_s; }},
        {u"handling.disposition"_s, [](R r) { r.handling.disposition = u"改"_s; }},
        {u"handling.objection"_s, [](R r) { r.handling.objection = u"改"_s; }},
        {u"handling.finalDecision"_s, [](R r) { r.handling.finalDecision = u"改"_s; }},
        {u"handling.answer"_s, [](R r) { r.handling.answer = u"改"_s; }},
        {u"handling.followUpResult"_s, [](R r) { r.handling.followUpResult = u"改"_s; }},
        {u"handling.satisfaction"_s, [](R r) { r.handling.satisfaction = u"fair"_s; }},
        {u"handling.judgedBy"_s, [](R r) { r.handling.judgedBy = u"改"_s; }},
        {u"handling.remarks"_s, [](R r) { r.handling.remarks = u"改"_s; }},
        {u"handling.measures[0].text"_s, [](R r) { r.handling.measures[0].text = u"改"_s; }},
        {u"handling.measures[0].owner"_s, [](R r) { r.handling.measures[0].owner = u"改"_s; }},
        {u"handling.measures[0].dueOn"_s, [](R r) { r.handling.measures[0].dueOn.reset(); }},
        {u"handling.measures[0].doneOn"_s, [](R r) { r.handling.measures[0].doneOn.reset(); }},
    };
    return all;
}

/// "complaint.costs[2].actual" stands for its like in the first row.
QString inFirstRow(const QString& path)
{
    static const QRegularExpression index(u"\\[\\d+\\]"_s);
    return QString(path).replace(index, u"[0]"_s);
}

/// Whether that is enough to change the field of a filed complaint.
bool mayChange(const Access& access, const QString& path)
{
    if (!access.may(Right::ChangeFiled))
        return false;
    // A row that holds something hidden stays what it is: its kind would change what the amount means.
    if (path.startsWith(u"complaint.approvals["_s))
        return access.may(Right::RecordApprovals) && access.mayRead(FieldClass::StaffNames);
    if (path == u"complaint.costs[0].kind" || path == u"complaint.demands[0].kind")
        return access.mayRead(FieldClass::Money) && access.mayWrite(FieldClass::Plain);
    if (path == u"complaint.return.phoneApprovedAt")
        return access.may(Right::RecordApprovals);
    if (path == u"complaint.events.close")
        return access.may(Right::CloseComplaints);
    return access.mayRead(fieldClassOf(path)) && access.mayWrite(fieldClassOf(path));
}

class FieldOffice : public StaffedOffice
{
public:
    FieldOffice()
    {
        for (const Role& role : accounts().roles())
            people += addUser(u"某"_s + role.name, role).name;
        const FieldClasses plain{FieldClass::Plain};
        const FieldClasses noMoney{FieldClass::Plain, FieldClass::StaffNames};
        const FieldClasses noNames{FieldClass::Plain, FieldClass::Money};
        QList<Right> some = allRights();
        people += addUser(u"不见钱"_s, "不见金额", some, noMoney, noMoney).name;
        people += addUser(u"不见人"_s, "不见人名", some, noNames, noNames).name;
        people += addUser(u"都不见"_s, "都不见", some, plain, plain).name;
        people += addUser(u"见而不改"_s, "见而不改", some, FieldClasses::all(), plain).name;
        some.removeOne(Right::RecordApprovals);
        some.removeOne(Right::CloseComplaints);
        people += addUser(u"不批不结"_s, "不批不结", some, FieldClasses::all(), FieldClasses::all()).name;
        signIn(administrator());
        filed = complaints().file(richSlip());
    }

    QStringList people;
    ComplaintRecord filed;
};

} // namespace

TEST_CASE("the table of changes knows every field of a slip, and changes that field alone")
{
    FieldOffice office;
    QStringList paths;
    for (const FieldValue& field : fieldsOf(office.filed))
        if (const QString path = inFirstRow(field.path); !paths.contains(path))
            paths += path;
    for (const QString& path : paths) {
        INFO(path.toStdString() << " has no change in the table of this test");
        CHECK(changes().contains(path));
    }
    for (auto change = changes().begin(); change != changes().end(); ++change) {
        ComplaintRecord changed = office.filed;
        change.value()(changed);
        const QList<FieldChange> found = changesBetween(office.filed, changed);
        INFO(change.key().toStdString());
        REQUIRE(found.size() == 1);
        CHECK(found.first().path == change.key());
    }
}

TEST_CASE("everybody is shown the fields that they may see, and the others are empty")
{
    FieldOffice office;
    const QList<FieldValue> stored = fieldsOf(office.filed);
    for (const QString& person : office.people) {
        office.signIn(person);
        const Access& access = office.workspace->access();
        if (!access.may(Right::SeeComplaints))
            continue;
        const QList<FieldValue> shown = fieldsOf(office.complaints().load(office.filed.id));
        REQUIRE(shown.size() == stored.size());
        for (qsizetype i = 0; i < stored.size(); ++i) {
            INFO(person.toStdString() << ": " << stored[i].path.toStdString());
            CHECK(shown[i].value == (access.mayRead(fieldClassOf(stored[i].path)) ? stored[i].value : QString()));
        }
    }
}

TEST_CASE("everybody writes the fields that they may write; other attempts are refused and change nothing")
{
    FieldOffice office;
    int written = 0;
    int refused = 0;
    for (const QString& person : office.people) {
        office.signIn(person);
        const Access access = office.workspace->access();
        for (auto change = changes().begin(); change != changes().end(); ++change) {
            INFO(person.toStdString() << ": " << change.key().toStdString());
            ComplaintRecord changed = office.filed;
            hideValues(changed, access.unreadable());
            change.value()(changed);
            const auto error = errorOf([&] { office.complaints().saveDraft(changed); });
            const bool wasKept = office.complaints().keptAt(office.filed.id).has_value();
            if (mayChange(access, change.key())) {
                CHECK_FALSE(error.has_value());
                CHECK(wasKept);
                ++written;
                office.complaints().discardDraft(office.filed.id);
            } else {
                CHECK(error == ErrorCode::NotAllowed);
                CHECK_FALSE(wasKept);
                ++refused;
            }
        }
    }
    CHECK(written > 200);
    CHECK(refused > 300);
    office.signIn(StaffedOffice::administrator());
    CHECK(office.complaints().load(office.filed.id) == office.filed);
}
