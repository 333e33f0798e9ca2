// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/formscan.h"
#include "core/storage/chainhead.h"
#include "tests/core/service/office.h"

using namespace kesu;
using namespace kesu::test;
using namespace Qt::StringLiterals;

namespace {

FormCode reread(const FormCode& code)
{
    return readFormCode(code.toText()).code;
}

FormCode typedFrom(const FormCode& code)
{
    return readFormCode(code.toDisplay()).code;
}

} // namespace

TEST_CASE("A form just printed shows the present state, whether its code is scanned or typed")
{
    Office office;
    const ComplaintRecord filed = office.complaints().file(validSlip());
    office.complaints().file(validSlip(u"长青饮料"_s));
    const FormCode code = formCodeOf(*office.workspace, filed);
    CHECK(code.number == filed.number);
    CHECK(code.version == filed.version);
    for (const FormCode& read : {reread(code), typedFrom(code)}) {
        const ScannedForm form = scanForm(*office.workspace, read);
        CHECK(form.state == PaperState::Present);
        CHECK(form.complaint == filed.id);
        CHECK(form.number == filed.number);
        CHECK(form.since.isEmpty());
        CHECK(sentenceOf(form).contains(filed.number));
    }
    // The same in another window, and by the head of the chain as `verify` takes it.
    CHECK(scanForm(*office.open(u"李静"_s), reread(code)).state == PaperState::Present);
    CHECK(ChainHead::tryFromText(code.toDisplay().section(u' ', -1)).value().sequence == code.sequence);
}

TEST_CASE("A form of a complaint that was changed since says what, by whom and when")
{
    Office office;
    ComplaintRecord record = office.complaints().file(validSlip());
    const FormCode paper = reread(formCodeOf(*office.workspace, record));
    office.setNow("2026-11-23T15:00:00");
    const std::unique_ptr<Workspace> other = office.open(u"李静"_s);
    record.facts.description = u"箱面有油污，六箱"_s;
    record.handling.remarks = u"已电话告知"_s;
    record = other->complaints().save(record);

    const ScannedForm form = scanForm(*office.workspace, paper);
    CHECK(form.state == PaperState::Changed);
    CHECK(form.version == record.version);
    QStringList fields;
    for (const HistoryEntry& entry : form.since) {
        fields += entry.field;
        CHECK(entry.who == u"李静"_s);
        CHECK(entry.at == moment("2026-11-23T15:00:00"));
    }
    CHECK(fields.contains(u"complaint.description"_s));
    CHECK(fields.contains(u"handling.remarks"_s));
    CHECK(sentenceOf(form).contains(u"李静"_s));
    CHECK(scanForm(*office.workspace, formCodeOf(*office.workspace, record)).state == PaperState::Present);
}

TEST_CASE("Time that passes does not make paper old")
{
    Office office;
    const ComplaintRecord record = office.complaints().file(validSlip());
    const FormCode paper = formCodeOf(*office.workspace, record);
    office.setNow("2027-03-01T10:00:00");
    office.complaints().refreshVerdicts();
    CHECK(scanForm(*office.workspace, paper).state == PaperState::Present);
}

TEST_CASE("A form of another database, or with a proof that is not ours, is foreign")
{
    Office office;
    Office elsewhere;
    const ComplaintRecord ours = office.complaints().file(validSlip());
    const ComplaintRecord theirs = elsewhere.complaints().file(validSlip(u"长青饮料"_s));
    REQUIRE(ours.number == theirs.number);
    const ScannedForm foreign = scanForm(*office.workspace, formCodeOf(*elsewhere.workspace, theirs));
    CHECK(foreign.state == PaperState::Foreign);
    CHECK_FALSE(foreign.complaint.isStored());

    FormCode wrong = formCodeOf(*office.workspace, ours);
    wrong.complaint = ComplaintId(ours.id.value() + 1);
    CHECK(scanForm(*office.workspace, wrong).state == PaperState::Foreign);
    wrong = formCodeOf(*office.workspace, ours);
    wrong.sequence += 1000;
    CHECK(scanForm(*office.workspace, wrong).state == PaperState::Foreign);
}

TEST_CASE("Paper of a draft knows what has become of the draft")
{
    Office office;
    ComplaintRecord draft = office.complaints().saveDraft(validSlip());
    const FormCode paper = reread(formCodeOf(*office.workspace, draft));
    CHECK(scanForm(*office.workspace, paper).state == PaperState::Present);
    CHECK(scanForm(*Office().workspace, paper).state == PaperState::Foreign);
    draft.facts.description = u"箱面有油污，六箱"_s;
    draft = office.complaints().saveDraft(draft);
    CHECK(scanForm(*office.workspace, paper).state == PaperState::Changed);
    const ComplaintRecord filed = office.complaints().file(draft);
    const ScannedForm form = scanForm(*office.workspace, paper);
    CHECK(form.state == PaperState::Filed);
    CHECK(form.number == filed.number);

    const ComplaintRecord other = office.complaints().saveDraft(validSlip(u"长青饮料"_s));
    const FormCode ofOther = formCodeOf(*office.workspace, other);
    office.complaints().discardDraft(other.id);
    CHECK(scanForm(*office.workspace, ofOther).state == PaperState::Gone);
}
