// SPDX-License-Identifier: GPL-3.0-or-later
// How approvals are given: by signing in, or entered from paper.
#include "tests/core/service/staffedoffice.h"

using namespace kesu;
using namespace kesu::test;
using namespace Qt::StringLiterals;

namespace {

const QString manager = u"刘洋"_s;
const QString clerk = u"王芳"_s;

Approval onPaper()
{
    return {u"claim"_s, u"quality-manager"_s, moment("2026-11-20T15:00:00"), ApprovalBy::Phone, ApprovalSource::OnPaper,
        manager};
}

class ApprovingOffice : public StaffedOffice
{
public:
    ApprovingOffice()
    {
        addUser(manager, roleNamed(u"Quality manager"_s));
        addUser(clerk, roleNamed(u"Complaint clerk"_s));
        filed = complaints().file(validSlip());
    }

    ComplaintRecord filed;
};

} // namespace

TEST_CASE("the holder of the role approves by being signed in, as of now, and the history says so")
{
    ApprovingOffice office;
    office.signIn(manager);
    const ComplaintRecord approved = office.complaints().approve(office.filed.id, u"claim"_s, u"quality-manager"_s);
    REQUIRE(approved.facts.approvals.size() == 1);
    const Approval expected{u"claim"_s, u"quality-manager"_s, moment("2026-11-21T10:00:00"), ApprovalBy::Signature,
        ApprovalSource::SignedIn, manager, manager};
    CHECK(approved.facts.approvals.first() == expected);
    CHECK(office.complaints().load(office.filed.id) == approved);
    const HistoryEntry last = office.complaints().history(office.filed.id).last();
    CHECK(last.action == u"approve");
    CHECK(last.who == manager);
}

TEST_CASE("who does not hold the role does not approve")
{
    ApprovingOffice office;
    const auto approving = [&](const QString& role) {
        return errorOf([&] { office.complaints().approve(office.filed.id, u"claim"_s, role); });
    };
    CHECK(approving(u"quality-manager"_s) == ErrorCode::NotAllowed); // the administrator
    office.signIn(clerk);
    CHECK(approving(u"quality-manager"_s) == ErrorCode::NotAllowed);
    office.signIn(manager);
    CHECK(approving(u"general-manager"_s) == ErrorCode::NotAllowed);
    CHECK(office.complaints().load(office.filed.id).facts.approvals.isEmpty());
}

TEST_CASE("the holder may sign in for one approval on the clerk's screen, and the clerk stays signed in")
{
    ApprovingOffice office;
    office.signIn(clerk);
    const SignedApproval wrong = office.complaints().approveAs(
        manager, Secret(u"geraten"_s), office.filed.id, u"claim"_s, u"quality-manager"_s);
    CHECK_FALSE(wrong.result.isDone());
    CHECK_FALSE(wrong.record);
    const SignedApproval right = office.complaints().approveAs(
        manager, StaffedOffice::passwordOf(manager), office.filed.id, u"claim"_s, u"quality-manager"_s);
    REQUIRE(right.record);
    CHECK(right.record->facts.approvals.first().holder == manager);
    CHECK(office.workspace->access().userName() == clerk);
    CHECK(office.complaints().history(office.filed.id).last().who == manager);
}

TEST_CASE("without users nobody can approve by signing in, and what is entered counts as from paper")
{
    Office office;
    const ComplaintRecord filed = office.complaints().file(validSlip());
    CHECK(errorOf([&] { office.complaints().approve(filed.id, u"claim"_s, u"quality-manager"_s); })
        == ErrorCode::NotAllowed);
    ComplaintRecord changed = filed;
    changed.facts.approvals = {{u"claim"_s, u"quality-manager"_s, moment("2026-11-20T15:00:00")}};
    const ComplaintRecord saved = office.complaints().save(changed);
    CHECK(saved.facts.approvals.first().source == ApprovalSource::OnPaper);
    CHECK(saved.facts.approvals.first().recordedBy == u"陈敏");
}

TEST_CASE("an approval from paper says who entered it, and needs the right to")
{
    ApprovingOffice office;
    office.signIn(clerk);
    ComplaintRecord changed = office.filed;
    changed.facts.approvals = {onPaper()};
    const ComplaintRecord saved = office.complaints().save(changed);
    Approval expected = onPaper();
    expected.recordedBy = clerk;
    CHECK(saved.facts.approvals == QList{expected});
    CHECK(office.complaints().load(saved.id) == saved);

    office.signIn(StaffedOffice::administrator());
    office.addUser(
        u"孙丽"_s, "改单员", {Right::SeeComplaints, Right::ChangeFiled}, FieldClasses::all(), FieldClasses::all());
    office.signIn(u"孙丽"_s);
    ComplaintRecord without = saved;
    without.facts.approvals.clear();
    CHECK(errorOf([&] { office.complaints().save(without); }) == ErrorCode::NotAllowed);
    without = saved;
    without.handling.remarks = u"已电话确认"_s;
    CHECK_NOTHROW(office.complaints().save(without));
}

TEST_CASE("an approval by signing in cannot be typed, moved or reworded")
{
    ApprovingOffice office;
    ComplaintRecord forged = office.filed;
    forged.facts.approvals = {onPaper()};
    forged.facts.approvals.first().source = ApprovalSource::SignedIn;
    CHECK(errorOf([&] { office.complaints().save(forged); }) == ErrorCode::NotAllowed);
    ComplaintRecord slip = validSlip();
    slip.facts.approvals = forged.facts.approvals;
    CHECK(errorOf([&] { office.complaints().file(slip); }) == ErrorCode::NotAllowed);

    office.signIn(manager);
    ComplaintRecord approved = office.complaints().approve(office.filed.id, u"claim"_s, u"quality-manager"_s);
    office.signIn(clerk);
    approved.facts.approvals.first().at = moment("2026-11-20T08:00:00");
    CHECK(errorOf([&] { office.complaints().save(approved); }) == ErrorCode::NotAllowed);
}
