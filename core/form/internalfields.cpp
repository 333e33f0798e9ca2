// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/form/fieldtables.h"
#include "core/form/fieldvalues.h"
#include "core/form/internalcase.h"

#include <QCoreApplication>
#include <algorithm>

// Fields that only the company's own people may see. They read an InternalCase, which no paper for the customer has.

namespace kesu::fieldtables {

using namespace fieldvalues;

namespace {

using Facts = InternalCase;
using Question = FieldQuestion;

/// Gives the strings below their translation context.
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(FormField)
};

FormField field(const char* id, FieldKind kind, const char* source, FormField::ReadInternal read)
{
    FormField made;
    made.id = QString::fromLatin1(id);
    made.kind = kind;
    made.source = source;
    made.readInternal = read;
    return made;
}

FormField choice(const char* id, VocabularyKind words, const char* source, FormField::ReadInternal read)
{
    FormField made = field(id, FieldKind::Choice, source, read);
    made.words = words;
    return made;
}

FormField withId(
    const char* id, VocabularyKind parameter, FieldKind kind, const char* source, FormField::ReadInternal read)
{
    FormField made = field(id, kind, source, read);
    made.parameter = parameter;
    return made;
}

FormValue yesNo(const std::optional<bool>& is, const Question& question)
{
    if (question.form == FieldForm::Text)
        return {!is ? QString() : *is ? Text::tr("Yes") : Text::tr("No")};
    FormValue value;
    value.boxes = {{Text::tr("Yes"), is.value_or(false) ? Tick::On : Tick::Off},
        {Text::tr("No"), is && !*is ? Tick::On : Tick::Off}};
    return value;
}

FormValue responsible(const Facts& facts, const Question&)
{
    QStringList parties;
    for (const Bearer& bearer : facts.record.facts.responsible)
        parties.append(bearer.party);
    if (parties.isEmpty() && facts.verdict)
        for (const LiabilityLine& line : facts.verdict->liability.lines)
            if (!parties.contains(line.party))
                parties.append(line.party);
    return {joinedLabels(*facts.shared.words, VocabularyKind::Party, parties)};
}

QString sentence(const QString& clause, const QString& text)
{
    return Text::tr("Clause %1: %2").arg(clause, text);
}

FormValue reasons(const Facts& facts, const Question&)
{
    QStringList lines;
    if (facts.verdict)
        for (const Reason& reason : facts.verdict->reasons)
            lines.append(sentence(reason.clause, reason.text));
    return {lines.join(QLatin1Char('\n'))};
}

FormValue notices(const Facts& facts, const Question&)
{
    QStringList lines;
    if (facts.verdict)
        for (const Notice& notice : facts.verdict->notices)
            lines.append(sentence(notice.clause, notice.text));
    return {lines.join(QLatin1Char('\n'))};
}

FormValue penalties(const Facts& facts, const Question&)
{
    QStringList lines;
    if (facts.verdict)
        for (const Penalty& penalty : facts.verdict->penalties)
            lines.append(sentence(penalty.clause, penalty.text));
    return {lines.join(QLatin1Char('\n'))};
}

FormValue costs(const Facts& facts, const Question&)
{
    QStringList texts;
    for (const Cost& cost : facts.record.facts.costs)
        texts.append(facts.shared.words->label(VocabularyKind::Cost, cost.kind) + QLatin1Char(' ')
            + ofAmount(cost.amount(), facts.record.hidden).text);
    return {texts.join(QLatin1Char('\n'))};
}

FormValue recoveries(const Facts& facts, const Question&)
{
    QStringList lines;
    if (facts.verdict)
        for (const Recovery& recovery : facts.verdict->recoveries)
            lines.append(Text::tr("%1 %2 (%3)")
                             .arg(facts.shared.words->label(VocabularyKind::Party, recovery.party),
                                 ofAmount(recovery.amount, facts.record.hidden).text, clauseText(recovery.clause)));
    return {lines.join(QLatin1Char('\n'))};
}

std::optional<Money> sumOf(const QList<Cost>& costs, std::optional<Money> Cost::*part)
{
    std::optional<Money> sum;
    for (const Cost& cost : costs)
        if (cost.*part)
            sum = sum.value_or(Money()) + *(cost.*part);
    return sum;
}

FormValue oneCost(const Facts& facts, const Question& question)
{
    for (const Cost& cost : facts.record.facts.costs)
        if (cost.kind == question.parameter)
            return ofAmount(cost.amount(), facts.record.hidden);
    return {};
}

FormValue attachments(const Facts& facts, const Question&)
{
    QStringList names;
    for (const Attachment& attachment : facts.record.attachments)
        names.append(attachment.fileName);
    return {joined(names)};
}

FormValue daysOpen(const Facts& facts, const Question&)
{
    if (!facts.shared.registeredAt || !facts.verdict)
        return {};
    const QDate end = facts.closedAt ? facts.closedAt->date() : facts.judgedAt.date();
    return ofNumber(facts.shared.registeredAt->date().daysTo(end));
}

FormValue overdue(const Facts& facts, const Question& question)
{
    if (!facts.closeDueAt)
        return yesNo(std::nullopt, question);
    return yesNo(facts.closedAt.value_or(facts.judgedAt) > *facts.closeDueAt, question);
}

FormValue isReturnUrgent(const Facts& facts, const Question& question)
{
    const auto& goods = facts.record.facts.goodsReturn;
    return yesNo(goods ? std::optional(goods->emergency) : std::nullopt, question);
}

FormValue approval(const Facts& facts, const Question& question)
{
    QStringList given;
    for (const Approval& one : facts.record.facts.approvals) {
        if (one.matter != question.parameter)
            continue;
        const QString role = facts.shared.words->label(VocabularyKind::Role, one.role);
        given.append(role + QLatin1Char(' ') + approvalText(one, facts.record.hidden));
    }
    return {given.join(QLatin1Char('\n'))};
}

void addJudgement(QList<FormField>& fields)
{
    fields.append({
        field("reasons", FieldKind::Text, QT_TRANSLATE_NOOP("FormField", "Reasons"), reasons),
        field("judgedBy", FieldKind::Text, QT_TRANSLATE_NOOP("FormField", "Judged by"),
            [](const Facts& facts, const Question&) {
                return ofStaff(facts.record.handling.judgedBy, facts.record.hidden);
            }),
        field("judgedAt", FieldKind::Moment, QT_TRANSLATE_NOOP("FormField", "As of"),
            [](const Facts& facts, const Question&) {
                return ofMoment(facts.verdict ? std::optional(facts.judgedAt) : std::nullopt);
            }),
        field("nth", FieldKind::Number, QT_TRANSLATE_NOOP("FormField", "Complaint of this kind"),
            [](const Facts& facts, const Question&) {
                return ofText(facts.nth ? Text::tr("no. %1").arg(*facts.nth) : QString());
            }),
        choice("paymentStatus", VocabularyKind::Payment, QT_TRANSLATE_NOOP("FormField", "Payment"),
            [](const Facts& facts, const Question& question) {
                return ofChoice(
                    *facts.shared.words, VocabularyKind::Payment, facts.record.facts.paymentStatus, question);
            }),
        choice("circumstances", VocabularyKind::Circumstance, QT_TRANSLATE_NOOP("FormField", "Circumstances"),
            [](const Facts& facts, const Question& question) {
                return ofChoice(
                    *facts.shared.words, VocabularyKind::Circumstance, facts.record.facts.circumstances, question);
            }),
        withId("circumstance", VocabularyKind::Circumstance, FieldKind::Choice,
            QT_TRANSLATE_NOOP("FormField", "Circumstance"),
            [](const Facts& facts, const Question& question) {
                return ofBox(facts.shared.words->label(VocabularyKind::Circumstance, question.parameter),
                    facts.record.facts.circumstances.contains(question.parameter) ? Tick::On : Tick::Off);
            }),
        field("notices", FieldKind::Text, QT_TRANSLATE_NOOP("FormField", "To be done"), notices),
        withId(
            "approval", VocabularyKind::Matter, FieldKind::Text, QT_TRANSLATE_NOOP("FormField", "Approval"), approval),
        field("closeDue", FieldKind::Day, QT_TRANSLATE_NOOP("FormField", "To be closed by"),
            [](const Facts& facts, const Question& question) { return ofEvent(facts.closeDueAt, question); }),
        field("closedOn", FieldKind::Day, QT_TRANSLATE_NOOP("FormField", "Closed on"),
            [](const Facts& facts, const Question& question) { return ofEvent(facts.closedAt, question); }),
        field("daysOpen", FieldKind::Number, QT_TRANSLATE_NOOP("FormField", "Days"), daysOpen),
        field("overdue", FieldKind::Choice, QT_TRANSLATE_NOOP("FormField", "Overdue"), overdue),
    });
}

void addLoss(QList<FormField>& fields)
{
    fields.append({
        field("return.amount", FieldKind::Amount, QT_TRANSLATE_NOOP("FormField", "Value of the returned goods"),
            [](const Facts& facts, const Question&) {
                const auto& goods = facts.record.facts.goodsReturn;
                return ofAmount(goods ? goods->amount : std::nullopt, facts.record.hidden);
            }),
        field("return.emergency", FieldKind::Choice, QT_TRANSLATE_NOOP("FormField", "Urgent"), isReturnUrgent),
        field("return.phoneApprovedAt", FieldKind::Moment, QT_TRANSLATE_NOOP("FormField", "Approved by phone at"),
            [](const Facts& facts, const Question&) {
                const auto& goods = facts.record.facts.goodsReturn;
                return ofMoment(goods ? goods->phoneApprovedAt : std::nullopt);
            }),
        field("costs", FieldKind::Text, QT_TRANSLATE_NOOP("FormField", "Costs"), costs),
        withId("cost", VocabularyKind::Cost, FieldKind::Amount, QT_TRANSLATE_NOOP("FormField", "Cost"), oneCost),
        field("loss.total", FieldKind::Amount, QT_TRANSLATE_NOOP("FormField", "Total loss"),
            [](const Facts& facts, const Question&) { return ofAmount(facts.lossTotal, facts.record.hidden); }),
        field("loss.estimate", FieldKind::Amount, QT_TRANSLATE_NOOP("FormField", "Estimated loss"),
            [](const Facts& facts, const Question&) {
                return ofAmount(sumOf(facts.record.facts.costs, &Cost::estimate), facts.record.hidden);
            }),
        field("loss.actual", FieldKind::Amount, QT_TRANSLATE_NOOP("FormField", "Actual loss"),
            [](const Facts& facts, const Question&) {
                return ofAmount(sumOf(facts.record.facts.costs, &Cost::actual), facts.record.hidden);
            }),
        field("loss.company", FieldKind::Amount, QT_TRANSLATE_NOOP("FormField", "Borne by the company"),
            [](const Facts& facts, const Question&) { return ofAmount(facts.companyBears, facts.record.hidden); }),
        field("responsible", FieldKind::Text, QT_TRANSLATE_NOOP("FormField", "Responsible"), responsible),
        field("penalties", FieldKind::Text, QT_TRANSLATE_NOOP("FormField", "Penalties"), penalties),
        field("recoveries", FieldKind::Text, QT_TRANSLATE_NOOP("FormField", "Recovered from"), recoveries),
        field("objection", FieldKind::Text, QT_TRANSLATE_NOOP("FormField", "Objection"),
            [](const Facts& facts, const Question&) { return ofText(facts.record.handling.objection); }),
        field("finalDecision", FieldKind::Text, QT_TRANSLATE_NOOP("FormField", "Final decision"),
            [](const Facts& facts, const Question&) { return ofText(facts.record.handling.finalDecision); }),
    });
}

void addHandling(QList<FormField>& fields)
{
    fields.append({
        field("investigator", FieldKind::Text, QT_TRANSLATE_NOOP("FormField", "Investigated by"),
            [](const Facts& facts, const Question&) {
                return ofStaff(facts.record.handling.investigator, facts.record.hidden);
            }),
        field("proposal", FieldKind::Text, QT_TRANSLATE_NOOP("FormField", "Proposal"),
            [](const Facts& facts, const Question&) { return ofText(facts.record.handling.proposal); }),
        field("disposition", FieldKind::Text, QT_TRANSLATE_NOOP("FormField", "Disposition of returns"),
            [](const Facts& facts, const Question&) { return ofText(facts.record.handling.disposition); }),
        field("remarks", FieldKind::Text, QT_TRANSLATE_NOOP("FormField", "Remarks"),
            [](const Facts& facts, const Question&) { return ofText(facts.record.handling.remarks); }),
    });
    const auto files = std::find_if(
        fields.begin(), fields.end(), [](const FormField& known) { return known.id == QStringLiteral("attachments"); });
    files->readInternal = attachments; // the company's own papers too
}

} // namespace

void addInternalFields(QList<FormField>& fields)
{
    addJudgement(fields);
    addLoss(fields);
    addHandling(fields);
}

} // namespace kesu::fieldtables
