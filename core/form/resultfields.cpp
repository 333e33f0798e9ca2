// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/timespan.h"
#include "core/form/fieldtables.h"
#include "core/form/fieldvalues.h"
#include "core/form/internalcase.h"
#include "core/form/satisfaction.h"

#include <QCoreApplication>
#include <algorithm>

// What became of the complaint, as far as the customer may know.

namespace kesu::fieldtables {

using namespace fieldvalues;

namespace {

using Facts = CustomerCase;
using Question = FieldQuestion;

/// Gives the strings below their translation context.
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(FormField)
};

FormField field(const char* id, FieldKind kind, const char* source, FormField::ReadCustomer read)
{
    FormField made;
    made.id = QString::fromLatin1(id);
    made.kind = kind;
    made.source = source;
    made.readCustomer = read;
    return made;
}

FormValue status(const Facts& facts, const Question& question)
{
    static const QStringList usual{toId(VerdictStatus::Valid), toId(VerdictStatus::Pending),
        toId(VerdictStatus::Invalid), toId(VerdictStatus::OutOfScope)};
    Question asked = question;
    if (asked.only.isEmpty())
        asked.only = usual;
    return ofChoice(*facts.words, VocabularyKind::Status, facts.status ? toId(*facts.status) : QString(), asked);
}

FormValue filed(const Facts& facts, const Question& question)
{
    const auto& limit = facts.filingLimit;
    if (question.form == FieldForm::Text)
        return {!limit ? QString() : limit->met ? Text::tr("in time") : Text::tr("late")};
    FormValue value;
    value.boxes = {{Text::tr("in time"), limit && limit->met ? Tick::On : Tick::Off},
        {Text::tr("late"), limit && !limit->met ? Tick::On : Tick::Off}};
    return value;
}

FormValue within(const Facts& facts, const Question&)
{
    if (!facts.filingLimit)
        return {};
    const std::optional<TimeSpan> span = TimeSpan::tryFrom(facts.filingLimit->within);
    return {span ? span->toDisplay() : QString()};
}

FormValue missing(const Facts& facts, const Question&)
{
    QStringList kinds;
    for (const EvidenceLine& line : facts.evidence)
        if (line.status == EvidenceStatus::Missing)
            kinds.append(
                line.anyOf.isEmpty() ? line.text : joinedLabels(*facts.words, VocabularyKind::Evidence, line.anyOf));
    return {kinds.join(Text::tr("; "))};
}

FormValue missingDue(const Facts& facts, const Question&)
{
    std::optional<QDate> due;
    for (const EvidenceLine& line : facts.evidence)
        if (line.status == EvidenceStatus::Missing && line.dueOn && (!due || *line.dueOn < *due))
            due = line.dueOn;
    return ofDay(due);
}

FormValue measures(const Facts& facts, const Question&)
{
    QStringList texts;
    for (const CustomerMeasure& measure : facts.measures)
        texts.append(measure.text);
    texts.removeAll(QString());
    return {texts.join(QLatin1Char('\n'))};
}

FormValue satisfaction(const Facts& facts, const Question& question)
{
    if (question.form == FieldForm::Text)
        return {facts.satisfaction.isEmpty() ? QString() : satisfactionLabel(facts.satisfaction)};
    FormValue value;
    for (const QString& id : question.only.isEmpty() ? satisfactionIds() : question.only)
        value.boxes.append({satisfactionLabel(id), id == facts.satisfaction ? Tick::On : Tick::Off});
    return value;
}

std::optional<Moment> at(const QMap<QString, Moment>& moments, const QString& id)
{
    const auto found = moments.constFind(id);
    return found == moments.constEnd() ? std::nullopt : std::optional(*found);
}

std::optional<Moment> dueAt(const InternalCase& facts, const QString& stage)
{
    if (facts.verdict)
        for (const DeadlineLine& line : facts.verdict->deadlines)
            if (line.stage == stage || line.id == stage)
                return line.dueAt;
    return std::nullopt;
}

void addJudgement(QList<FormField>& fields)
{
    FormField result = field("status", FieldKind::Choice, QT_TRANSLATE_NOOP("FormField", "Result"), status);
    result.words = VocabularyKind::Status;
    FormField oneResult = field("status", FieldKind::Choice, QT_TRANSLATE_NOOP("FormField", "Result"),
        [](const Facts& facts, const Question& question) {
            return ofBox(facts.words->label(VocabularyKind::Status, question.parameter),
                facts.status && toId(*facts.status) == question.parameter ? Tick::On : Tick::Off);
        });
    oneResult.parameter = VocabularyKind::Status;
    FormField grade = field("grade", FieldKind::Choice, QT_TRANSLATE_NOOP("FormField", "Grade"),
        [](const Facts& facts, const Question& question) {
            return ofChoice(*facts.words, VocabularyKind::Grade, facts.grade, question);
        });
    grade.words = VocabularyKind::Grade;
    fields.append({result, oneResult,
        field("result.clauses", FieldKind::Text, QT_TRANSLATE_NOOP("FormField", "Clauses"),
            [](const Facts& facts, const Question&) { return ofText(joined(facts.resultClauses)); }),
        grade,
        field("filingLimit.clause", FieldKind::Text, QT_TRANSLATE_NOOP("FormField", "Filing limit"),
            [](const Facts& facts, const Question&) {
                return ofText(facts.filingLimit ? clauseText(facts.filingLimit->clause) : QString());
            }),
        field("filingLimit.from", FieldKind::Day, QT_TRANSLATE_NOOP("FormField", "Counted from"),
            [](const Facts& facts, const Question&) {
                return ofDay(facts.filingLimit ? facts.filingLimit->from : std::nullopt);
            }),
        field("filingLimit.within", FieldKind::Text, QT_TRANSLATE_NOOP("FormField", "Within"), within),
        field("filingLimit.lastDay", FieldKind::Day, QT_TRANSLATE_NOOP("FormField", "Last day"),
            [](const Facts& facts, const Question&) {
                return ofDay(facts.filingLimit ? std::optional(facts.filingLimit->lastDay) : std::nullopt);
            }),
        field("filingLimit.met", FieldKind::Choice, QT_TRANSLATE_NOOP("FormField", "Filed"), filed),
        field("filingLimit.text", FieldKind::Text, QT_TRANSLATE_NOOP("FormField", "Filing limit in words"),
            [](const Facts& facts, const Question&) {
                return ofText(facts.filingLimit ? facts.filingLimit->text : QString());
            }),
        field("missingEvidence", FieldKind::Text, QT_TRANSLATE_NOOP("FormField", "Missing evidence"), missing),
        field("evidenceDue", FieldKind::Day, QT_TRANSLATE_NOOP("FormField", "Missing evidence due on"), missingDue)});
}

void addHandling(QList<FormField>& fields)
{
    fields.append({
        field("inspectionResult", FieldKind::Text, QT_TRANSLATE_NOOP("FormField", "Inspection"),
            [](const Facts& facts, const Question&) { return ofText(facts.inspectionResult); }),
        field("causeOfOccurrence", FieldKind::Text, QT_TRANSLATE_NOOP("FormField", "Cause of occurrence"),
            [](const Facts& facts, const Question&) { return ofText(facts.causeOfOccurrence); }),
        field("causeOfEscape", FieldKind::Text, QT_TRANSLATE_NOOP("FormField", "Cause of escape"),
            [](const Facts& facts, const Question&) { return ofText(facts.causeOfEscape); }),
        field("measures", FieldKind::Text, QT_TRANSLATE_NOOP("FormField", "Corrective actions"), measures),
        field("compensation", FieldKind::Amount, QT_TRANSLATE_NOOP("FormField", "Compensation"),
            [](const Facts& facts, const Question&) { return ofAmount(facts.compensation, facts.hidden); }),
        field("answer", FieldKind::Text, QT_TRANSLATE_NOOP("FormField", "Answer"),
            [](const Facts& facts, const Question&) { return ofText(facts.answer); }),
        field("followUpResult", FieldKind::Text, QT_TRANSLATE_NOOP("FormField", "Follow-up"),
            [](const Facts& facts, const Question&) { return ofText(facts.followUpResult); }),
        field("satisfaction", FieldKind::Choice, QT_TRANSLATE_NOOP("FormField", "Satisfaction"), satisfaction),
        field("replyDue", FieldKind::Day, QT_TRANSLATE_NOOP("FormField", "Answer due on"),
            [](const Facts& facts, const Question& question) {
                return ofEvent(at(facts.deadlines, QStringLiteral("reply")), question);
            }),
    });
}

/// Fields for everybody that know more on the internal paper.
void addSteps(QList<FormField>& fields)
{
    const auto compensation = std::find_if(fields.begin(), fields.end(),
        [](const FormField& known) { return known.id == QStringLiteral("compensation"); });
    compensation->readInternal = [](const InternalCase& facts, const Question&) {
        return ofAmount(facts.record.facts.compensation, facts.record.hidden);
    };
    FormField event = field("event", FieldKind::Day, QT_TRANSLATE_NOOP("FormField", "Done on"),
        [](const Facts& facts, const Question& question) {
            return ofEvent(at(facts.events, question.parameter), question);
        });
    event.parameter = VocabularyKind::Event;
    event.readInternal = [](const InternalCase& facts, const Question& question) {
        return ofEvent(at(facts.record.facts.events, question.parameter), question);
    };
    FormField deadline = field("deadline", FieldKind::Day, QT_TRANSLATE_NOOP("FormField", "Due on"),
        [](const Facts& facts, const Question& question) {
            return ofEvent(at(facts.deadlines, question.parameter), question);
        });
    deadline.parameter = VocabularyKind::Event;
    deadline.readInternal = [](const InternalCase& facts, const Question& question) {
        return ofEvent(dueAt(facts, question.parameter), question);
    };
    fields.append({event, deadline});
}

} // namespace

void addResultFields(QList<FormField>& fields)
{
    addJudgement(fields);
    addHandling(fields);
    addSteps(fields);
}

} // namespace kesu::fieldtables
