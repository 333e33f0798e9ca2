// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/recordconflict.h"
#include "core/base/error.h"
#include "tests/core/service/office.h"

using namespace kesu;
using namespace kesu::test;
using namespace Qt::StringLiterals;

namespace {

QStringList pathsOf(const QList<FieldConflict>& conflicts)
{
    QStringList paths;
    for (const FieldConflict& conflict : conflicts)
        paths += conflict.path;
    return paths;
}

Attachment file(const QString& name, QChar digit)
{
    Attachment attachment;
    attachment.fileName = name;
    attachment.sha256 = QString(64, digit);
    attachment.addedAt = moment("2026-11-20T09:00:00");
    return attachment;
}

} // namespace

TEST_CASE("Two equal slips have no conflicts, and every field of a full slip has a place to be merged at")
{
    const ComplaintRecord full = fullRecord();
    CHECK(conflictsBetween(full, full, full).isEmpty());
    CHECK(merged(full, full, full) == full);
    ComplaintRecord empty;
    empty.id = full.id;
    empty.version = full.version;
    // Everything is chosen from mine: nothing of an empty slip is left, so every path reaches its field.
    ComplaintRecord all = merged({}, full, empty);
    CHECK(all.facts == full.facts);
    CHECK(all.handling == full.handling);
}

TEST_CASE("Each side keeps what it alone changed, and both changes of one field are shown")
{
    const ComplaintRecord base = fullRecord();
    ComplaintRecord mine = base;
    mine.facts.description = u"我改的说明"_s;
    mine.handling.contact = u"王芳（经理）"_s;
    mine.handling.remarks = u"同样的备注"_s;
    ComplaintRecord theirs = base;
    theirs.version = base.version + 1;
    theirs.facts.description = u"别人改的说明"_s;
    theirs.handling.phone = u"0311-1234 5678"_s;
    theirs.handling.remarks = u"同样的备注"_s;

    const QList<FieldConflict> conflicts = conflictsBetween(base, mine, theirs);
    CHECK(pathsOf(conflicts) == QStringList{u"complaint.description"_s, u"handling.contact"_s, u"handling.phone"_s});
    CHECK(conflicts[0].isConflict);
    CHECK(conflicts[0].base == base.facts.description);
    CHECK(conflicts[0].mine == u"我改的说明"_s);
    CHECK(conflicts[0].theirs == u"别人改的说明"_s);
    CHECK_FALSE(conflicts[1].isConflict);
    CHECK(conflicts[1].usual() == EditSide::Mine);
    CHECK_FALSE(conflicts[2].isConflict);
    CHECK(conflicts[2].usual() == EditSide::Theirs);

    ComplaintRecord expected = theirs;
    expected.handling.contact = mine.handling.contact;
    expected.facts.description = mine.facts.description;
    CHECK(merged(base, mine, theirs) == expected);
    expected.facts.description = theirs.facts.description;
    CHECK(merged(base, mine, theirs, {{u"complaint.description"_s, EditSide::Theirs}}) == expected);
}

TEST_CASE("A field that was emptied is emptied in the merged slip, and optional parts come and go whole")
{
    const ComplaintRecord base = fullRecord();
    ComplaintRecord mine = base;
    mine.facts.goodsReturn.reset();
    mine.handling.goodsReceivedOn.reset();
    mine.facts.events.remove(u"investigate"_s);
    ComplaintRecord theirs = base;
    theirs.facts.goodsReturn->quantity = 7;
    const QList<FieldConflict> conflicts = conflictsBetween(base, mine, theirs);
    CHECK(pathsOf(conflicts)
        == QStringList{u"complaint.return"_s, u"complaint.events.investigate"_s, u"handling.goodsReceivedOn"_s});
    const ComplaintRecord both = merged(base, mine, theirs);
    CHECK_FALSE(both.facts.goodsReturn);
    CHECK_FALSE(both.handling.goodsReceivedOn);
    CHECK_FALSE(both.facts.events.contains(u"investigate"_s));
    CHECK(merged(base, mine, theirs, {{u"complaint.return"_s, EditSide::Theirs}}).facts.goodsReturn
        == theirs.facts.goodsReturn);
}

TEST_CASE("The lines of a list are chosen together")
{
    const ComplaintRecord base = fullRecord();
    ComplaintRecord mine = base;
    mine.facts.demands[0].amount = yuan("500.00");
    ComplaintRecord theirs = base;
    theirs.facts.demands.removeLast();
    const QList<FieldConflict> conflicts = conflictsBetween(base, mine, theirs);
    REQUIRE(pathsOf(conflicts) == QStringList{u"complaint.demands"_s});
    CHECK(conflicts[0].isConflict);
    CHECK(conflicts[0].base == u"claim 960.00; replenish"_s);
    CHECK(conflicts[0].mine == u"claim 500.00; replenish"_s);
    CHECK(conflicts[0].theirs == u"claim 960.00"_s);
    CHECK(
        merged(base, mine, theirs, {{u"complaint.demands"_s, EditSide::Theirs}}).facts.demands == theirs.facts.demands);
}

TEST_CASE("Without a base every difference is a conflict that is mine unless chosen otherwise")
{
    ComplaintRecord mine = fullRecord();
    mine.handling.remarks = u"我的"_s;
    ComplaintRecord theirs = fullRecord();
    theirs.handling.phone = u"110"_s;
    const QList<FieldConflict> conflicts = conflictsBetween({}, mine, theirs);
    REQUIRE(conflicts.size() == 2);
    CHECK(conflicts[0].isConflict);
    CHECK(conflicts[1].isConflict);
    CHECK(merged({}, mine, theirs).handling == mine.handling);
}

TEST_CASE("Attachments that either side added stay, and those that either side removed go")
{
    ComplaintRecord base = fullRecord();
    base.attachments = {file(u"甲.jpg"_s, u'a'), file(u"乙.jpg"_s, u'b'), file(u"丙.jpg"_s, u'c')};
    for (int i = 0; i < 3; ++i)
        base.attachments[i].id = AttachmentId(i + 1);
    ComplaintRecord mine = base;
    mine.attachments.removeAt(0);
    mine.attachments[1].evidenceKind = u"photo"_s;
    mine.attachments += file(u"我的.jpg"_s, u'd');
    ComplaintRecord theirs = base;
    theirs.attachments.removeAt(1);
    theirs.attachments += file(u"他的.jpg"_s, u'e');
    theirs.attachments.last().id = AttachmentId(9);
    QStringList names;
    const ComplaintRecord both = merged(base, mine, theirs);
    for (const Attachment& attachment : both.attachments)
        names += attachment.fileName;
    CHECK(names == QStringList{u"丙.jpg"_s, u"他的.jpg"_s, u"我的.jpg"_s});
    CHECK(both.attachments[0].evidenceKind == u"photo"_s);
    CHECK(both.attachments[0].id == AttachmentId(3));
}

TEST_CASE("An edit that came too late is saved on top of the other one, and the history has both")
{
    Office office;
    const ComplaintRecord base = office.complaints().file(validSlip());
    const auto second = office.open(u"李静"_s);
    ComplaintRecord theirs = base;
    theirs.handling.phone = u"0311-8800 1234"_s;
    second->complaints().save(theirs);

    ComplaintRecord mine = base;
    mine.handling.contact = u"王芳"_s;
    try {
        office.complaints().save(mine);
        FAIL("the other edit was overwritten");
    } catch (const Error& error) {
        CHECK(error.code() == ErrorCode::ChangedByOthers);
    }
    const ComplaintRecord present = office.complaints().load(base.id);
    const ComplaintRecord saved = office.complaints().save(merged(base, mine, present));
    CHECK(saved.version == base.version + 2);
    CHECK(saved.handling.phone == u"0311-8800 1234"_s);
    CHECK(saved.handling.contact == u"王芳"_s);
    QStringList who;
    for (const HistoryEntry& entry : office.complaints().history(base.id))
        if (entry.field == u"handling.phone" || entry.field == u"handling.contact")
            who += entry.who;
    CHECK(who == QStringList{u"李静"_s, u"陈敏"_s});
}
