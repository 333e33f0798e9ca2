// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/casejson.h"
#include "core/exchange/explanationjson.h"

namespace kesu {

namespace {

void writeCondition(JsonWriter& writer, const ExplainedCondition& condition)
{
    writer.beginObject();
    writer.field("is", toId(condition.truth));
    writer.fieldIfGiven("text", condition.text);
    if (condition.of != PartsOf::None) {
        writer.field("of", toId(condition.of));
        writer.list("parts", condition.parts, [&](const ExplainedCondition& part) { writeCondition(writer, part); });
    }
    writer.endObject();
}

void writeOne(JsonWriter& writer, const ExplainedRow& row)
{
    writer.beginObject();
    writer.field("outcome", toId(row.outcome));
    writer.field("clause", row.clause);
    writer.field("line", row.line);
    writer.fieldIfGiven("note", row.note);
    writer.fieldIfGiven("code", row.code);
    if (row.condition) {
        writer.key("condition");
        writeCondition(writer, *row.condition);
    }
    writer.fieldIfGiven("missingFields", row.missing);
    writer.endObject();
}

void writeOne(JsonWriter& writer, const ExplainedFact& fact)
{
    writer.beginObject();
    writer.field("path", fact.path);
    writer.field("label", fact.label);
    writer.field("value", fact.value);
    writer.endObject();
}

void writeOne(JsonWriter& writer, const ExplainedName& name)
{
    writer.beginObject();
    writer.field("name", name.name);
    writer.field("label", name.label);
    writer.field("value", name.value);
    writer.fieldIfGiven("code", name.code);
    if (name.line > 0)
        writer.field("line", name.line);
    if (name.houseDefault)
        writer.field("houseDefault", true);
    writer.endObject();
}

void writeOne(JsonWriter& writer, const ExplainedSpan& span)
{
    writer.beginObject();
    writer.field("from", span.from);
    writer.field("within", span.within.toString());
    writer.field("dueAt", span.dueAt);
    writer.list("days", span.days, [&](const CountedDay& day) {
        writer.beginObject();
        writer.field("date", day.date);
        writer.field("counts", day.counts);
        if (day.counts)
            writer.field("number", day.number);
        writer.fieldIfGiven("reason", day.reason);
        writer.endObject();
    });
    writer.endObject();
}

template <typename Part> void writeParts(JsonWriter& writer, const char* name, const QList<Part>& parts)
{
    writer.list(name, parts, [&](const Part& part) { writeOne(writer, part); });
}

void writeElement(JsonWriter& writer, const ExplainedElement& element)
{
    writer.beginObject();
    writer.fieldIfGiven("clause", element.clause);
    if (element.houseDefault)
        writer.field("houseDefault", true);
    writeParts(writer, "rows", element.rows);
    writeParts(writer, "facts", element.facts);
    writeParts(writer, "names", element.names);
    writeParts(writer, "spans", element.spans);
    writer.field("steps", element.steps);
    writer.endObject();
}

void writeElements(JsonWriter& writer, const char* name, const QList<ExplainedElement>& elements)
{
    writer.list(name, elements, [&](const ExplainedElement& element) { writeElement(writer, element); });
}

void writeOrNull(JsonWriter& writer, const char* name, const std::optional<ExplainedElement>& element)
{
    writer.key(name);
    if (element)
        writeElement(writer, *element);
    else
        writer.null();
}

void writeOne(JsonWriter& writer, const CaseEdit& edit, const QString& text)
{
    writer.beginObject();
    writer.field("text", text);
    writer.field("kind", toId(edit.kind));
    writer.field("group", toId(edit.group));
    writer.field("path", edit.path);
    writer.fieldIfGiven("for", edit.matter);
    writer.fieldIfGiven("id", edit.id);
    writer.fieldIfGiven("orIds", edit.orIds);
    writer.fieldIfGiven("signedBy", edit.signers);
    writer.fieldIfGiven("day", edit.day);
    writer.fieldIfGiven("at", edit.at);
    writer.fieldIfGiven("amount", edit.amount);
    if (edit.kind == CaseEdit::Kind::SetNumber)
        writer.field("number", edit.number);
    if (edit.kind == CaseEdit::Kind::SetFlag)
        writer.field("value", edit.number != 0);
    if (edit.bound != CaseEdit::Bound::Exactly)
        writer.field("bound", toId(edit.bound));
    writer.fieldIfGiven("latest", edit.latest);
    writer.endObject();
}

void writeOne(JsonWriter& writer, const Improvement& improvement)
{
    writer.beginObject();
    writer.field("of", toId(improvement.of));
    if (improvement.of != Improvement::Of::Status)
        writer.field("index", static_cast<qint64>(improvement.index));
    writer.field("becomes", improvement.becomes);
    writer.field("group", toId(improvement.group));
    writer.key("edits");
    writer.beginList();
    for (qsizetype i = 0; i < improvement.edits.size(); ++i)
        writeOne(writer, improvement.edits[i], improvement.texts[i]);
    writer.endList();
    writer.endObject();
}

} // namespace

void write(JsonWriter& writer, const Explanation& explanation)
{
    writer.beginObject();
    writer.key("status");
    writeElement(writer, explanation.status);
    writeElements(writer, "reasons", explanation.reasons);
    writeOrNull(writer, "filingLimit", explanation.filingLimit);
    writeElements(writer, "evidence", explanation.evidence);
    writeOrNull(writer, "grade", explanation.grade);
    writeElements(writer, "deadlines", explanation.deadlines);
    writeElements(writer, "approvals", explanation.approvals);
    writer.key("liability");
    writer.beginObject();
    writeOrNull(writer, "total", explanation.liabilityTotal);
    writeElements(writer, "lines", explanation.liability);
    writer.endObject();
    writeElements(writer, "recoveries", explanation.recoveries);
    writeElements(writer, "penalties", explanation.penalties);
    writeElements(writer, "notices", explanation.notices);
    writer.endObject();
}

QByteArray writeExplained(const ExplainedVerdict& explained, const QList<Improvement>& wouldChange, JsonLayout layout)
{
    JsonWriter writer(layout);
    writer.beginObject();
    writeFields(writer, explained.verdict);
    writer.key("explanation");
    write(writer, explained.explanation);
    writer.list("wouldChange", wouldChange, [&](const Improvement& improvement) { writeOne(writer, improvement); });
    writer.endObject();
    return writer.take();
}

} // namespace kesu
