// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/accountservice.h"

#include "tests/core/service/staffedoffice.h"

using namespace kesu;
using namespace kesu::test;
using namespace Qt::StringLiterals;

namespace {

using Outcome = SignInResult::Outcome;

const QString manager = u"刘洋"_s;

} // namespace

TEST_CASE("a database without users lets whoever opens it do everything, and says that it does")
{
    Office office;
    CHECK(office.workspace->access().session() == Access::Session::SingleUser);
    CHECK_FALSE(office.workspace->accounts().hasUsers());
    CHECK(office.workspace->accounts().roles().size() == 8);
    office.workspace->accounts().signOut();
    CHECK_FALSE(office.workspace->access().isLocked());
    CHECK_NOTHROW(office.complaints().file(validSlip()));
}

TEST_CASE("the first user is an administrator with a password; from then on the database opens locked")
{
    StaffedOffice office;
    CHECK(office.workspace->access().userName() == u"陈敏");
    CHECK(office.workspace->access().may(Right::ManageUsers));
    CHECK(office.accounts().users().size() == 1);

    const auto other = office.open(u"windows-user"_s);
    CHECK(other->access().isLocked());
    CHECK(other->accounts().namesToSignIn() == QStringList{u"陈敏"_s});
    CHECK(errorOf([&] { other->complaints().drafts(); }) == ErrorCode::SignInNeeded);
    CHECK(other->accounts().signIn(u"陈敏"_s, StaffedOffice::passwordOf(u"陈敏"_s)).isDone());
    CHECK_NOTHROW(other->complaints().drafts());
    CHECK(other->userName() == u"陈敏");
}

TEST_CASE("a first user without a good password or a name is not made")
{
    Office office;
    AccountService& accounts = office.workspace->accounts();
    accounts.setPasswordCost(PasswordCost::least());
    Findings findings;
    CHECK_FALSE(accounts.begin(u"陈敏"_s, Secret(u"1234567"_s), findings));
    CHECK_FALSE(accounts.begin(u"  "_s, Secret(u"lang genug"_s), findings));
    CHECK(findings.size() == 2);
    CHECK_FALSE(accounts.hasUsers());
}

TEST_CASE("another window that stood open without users locks as soon as there are some")
{
    Office office;
    const auto other = office.open(u"隔壁"_s);
    CHECK(other->access().may(Right::Export));
    office.workspace->accounts().setPasswordCost(PasswordCost::least());
    Findings findings;
    REQUIRE(office.workspace->accounts().begin(u"陈敏"_s, Secret(u"陈敏 的密码 2026"_s), findings));
    CHECK(other->access().isLocked());
    CHECK(errorOf([&] { other->accounts().begin(u"小偷"_s, Secret(u"lang genug"_s), findings); })
        == ErrorCode::ChangedByOthers);
}

TEST_CASE("wrong passwords are counted, slowed down, noted, and forgotten by a right one")
{
    StaffedOffice office;
    office.accounts().signOut();
    const Secret wrong(u"geraten"_s);
    CHECK(office.accounts().signIn(u"陈敏"_s, wrong).outcome == Outcome::Wrong);
    CHECK(office.accounts().signIn(u"陈敏"_s, wrong).outcome == Outcome::Wrong);
    const SignInResult third = office.accounts().signIn(u"陈敏"_s, wrong);
    CHECK(third.outcome == Outcome::Wrong);
    REQUIRE(third.heldUntil);
    // Even the right password is not looked at now.
    CHECK(office.accounts().signIn(u"陈敏"_s, StaffedOffice::passwordOf(u"陈敏"_s)).outcome == Outcome::Held);
    CHECK(office.workspace->access().isLocked());

    office.clock->set(*third.heldUntil);
    office.signIn(u"陈敏"_s);
    office.accounts().signOut();
    CHECK(office.accounts().signIn(u"陈敏"_s, wrong).heldUntil == std::nullopt); // counted from the beginning
    office.signIn(u"陈敏"_s);

    const User user = office.accounts().users().first();
    const QList<HistoryEntry> history = office.accounts().history(user.id);
    const auto wrongOnes = std::count_if(history.begin(), history.end(),
        [](const HistoryEntry& entry) { return entry.field == u"wrong-password" && entry.who.isEmpty(); });
    CHECK(wrongOnes == 4);
    CHECK(history.last().action == u"sign-in");
    CHECK(history.last().who == u"陈敏");
    for (const HistoryEntry& entry : history) {
        CHECK_FALSE(entry.newValue.contains(u"geraten"));
        CHECK_FALSE(entry.newValue.contains(u"argon2"));
    }
}

TEST_CASE("nobody signs in under a name that is not there or is disabled")
{
    StaffedOffice office;
    User user = office.addUser(manager, office.roleNamed(u"Quality manager"_s));
    user.state = UserState::Disabled;
    Findings findings;
    REQUIRE(office.accounts().save(user, findings));
    CHECK(office.accounts().namesToSignIn() == QStringList{u"陈敏"_s});
    CHECK(office.accounts().signIn(manager, StaffedOffice::passwordOf(manager)).outcome == Outcome::Wrong);
    CHECK(office.accounts().signIn(u"张三"_s, StaffedOffice::passwordOf(u"张三"_s)).outcome == Outcome::Wrong);
    CHECK(office.workspace->access().userName() == u"陈敏"); // a failed attempt changes nothing
}

TEST_CASE("a password from an administrator opens nothing until its owner has changed it")
{
    StaffedOffice office;
    User user;
    user.name = manager;
    user.roles = {office.roleNamed(u"Quality manager"_s).id};
    Findings findings;
    const Secret given(u"vom Verwalter"_s);
    const auto added = office.accounts().add(user, given, findings);
    REQUIRE(added);
    office.accounts().signOut();
    CHECK(office.accounts().signIn(manager, given).outcome == Outcome::PasswordToChange);
    CHECK(office.workspace->access().isLocked());
    CHECK(office.accounts().changePassword(manager, given, Secret(u"vom Verwalter"_s), findings).outcome
        == Outcome::PasswordToChange); // the same again is no change
    CHECK(findings.size() == 1);
    CHECK(office.accounts().changePassword(manager, given, StaffedOffice::passwordOf(manager), findings).isDone());
    office.signIn(manager);

    office.signIn(u"陈敏"_s);
    REQUIRE(office.accounts().setPassword(added->id, Secret(u"noch einmal neu"_s), findings));
    CHECK(office.accounts().signIn(manager, Secret(u"noch einmal neu"_s)).outcome == Outcome::PasswordToChange);
    CHECK(office.accounts().signIn(manager, StaffedOffice::passwordOf(manager)).outcome == Outcome::Wrong);
}

TEST_CASE("the last administrator stays one")
{
    StaffedOffice office;
    User only = office.accounts().users().first();
    Findings findings;

    User disabled = only;
    disabled.state = UserState::Disabled;
    CHECK_FALSE(office.accounts().save(disabled, findings));
    CHECK(findings.last().field == u"state");

    User without = only;
    without.roles = {office.roleNamed(u"Auditor"_s).id};
    CHECK_FALSE(office.accounts().save(without, findings));
    CHECK(findings.last().field == u"roles");

    Role weaker = office.roleNamed(administratorRole().name);
    weaker.rights.removeOne(Right::ManageUsers);
    CHECK_FALSE(office.accounts().save(weaker, findings));
    CHECK(findings.last().field == u"rights");
    CHECK_FALSE(office.accounts().remove(weaker.id, findings));

    // With a second one the first may go.
    office.addUser(manager, office.roleNamed(administratorRole().name));
    CHECK(office.accounts().save(without, findings));
    CHECK_FALSE(office.workspace->access().may(Right::ManageUsers)); // at once
}

TEST_CASE("rights that are taken away are gone in every window at once")
{
    StaffedOffice office;
    User user = office.addUser(manager, office.roleNamed(u"Quality manager"_s));
    const auto other = office.open({});
    REQUIRE(other->accounts().signIn(manager, StaffedOffice::passwordOf(manager)).isDone());
    CHECK(other->access().may(Right::ChangeRulebooks));

    Findings findings;
    user.roles = {office.roleNamed(u"Auditor"_s).id};
    REQUIRE(office.accounts().save(user, findings));
    CHECK_FALSE(other->access().may(Right::ChangeRulebooks));

    user.state = UserState::Disabled;
    REQUIRE(office.accounts().save(user, findings));
    CHECK(other->access().isLocked());
}

TEST_CASE("roles are a company's own: kept as they are made, with a history, and gone only when nobody has them")
{
    StaffedOffice office;
    Role role = office.roleNamed(u"Auditor"_s);
    role.id = {};
    role.name = u"审计组"_s;
    role.approvalRoles = {u"quality"_s};
    role.reads = {FieldClass::Plain, FieldClass::Money};
    role.writes = {FieldClass::Plain};
    Findings findings;
    const auto stored = office.accounts().save(role, findings);
    REQUIRE(stored);
    role.id = stored->id;
    role.rights = stored->rights; // in the order of the list
    CHECK(*stored == role);
    CHECK(office.roleNamed(u"审计组"_s) == *stored);
    CHECK(office.accounts().history(stored->id).first().action == u"create");

    Role twice = *stored;
    twice.id = {};
    CHECK_FALSE(office.accounts().save(twice, findings));
    CHECK(findings.last().field == u"name");
    Role blind = *stored;
    blind.writes.insert(FieldClass::StaffNames);
    CHECK_FALSE(office.accounts().save(blind, findings));
    CHECK(findings.last().field == u"writes");

    const User user = office.addUser(u"周涛"_s, *stored);
    findings.clear();
    CHECK_FALSE(office.accounts().remove(stored->id, findings));
    CHECK(findings.size() == 1);
    User without = user;
    without.roles.clear();
    REQUIRE(office.accounts().save(without, findings));
    CHECK(office.accounts().remove(stored->id, findings));
    CHECK(office.accounts().roles().size() == 8);
}

TEST_CASE("the recovery code gives an administrator a new password once")
{
    StaffedOffice office;
    office.addUser(manager, office.roleNamed(u"Quality manager"_s));
    office.accounts().signOut();
    Findings findings;
    const QString code = office.recoveryCode;
    const Secret fresh(u"wieder da 2026"_s);
    CHECK_FALSE(office.accounts().recover(code, manager, fresh, findings)); // no administrator
    CHECK(findings.last().field == u"name");
    CHECK_FALSE(office.accounts().recover(u"AAAA-BBBB"_s, u"陈敏"_s, fresh, findings));
    CHECK(findings.last().field == u"code");
    CHECK_FALSE(office.accounts().recover(code, u"陈敏"_s, Secret(u"kurz"_s), findings));
    CHECK(findings.last().field == u"password");
    const auto next = office.accounts().recover(code.toLower(), u"陈敏"_s, fresh, findings);
    REQUIRE(next);
    CHECK(*next != code);
    CHECK_FALSE(office.accounts().recover(code, u"陈敏"_s, fresh, findings));
    CHECK(office.accounts().signIn(u"陈敏"_s, fresh).isDone());
}

TEST_CASE("an outdated hash is made anew when its owner signs in")
{
    StaffedOffice office;
    PasswordCost dearer = PasswordCost::least();
    dearer.memoryBytes *= 2;
    office.accounts().setPasswordCost(dearer);
    office.signIn(u"陈敏"_s);
    office.signIn(u"陈敏"_s); // by the new hash
    CHECK(office.workspace->access().userName() == u"陈敏");
}
