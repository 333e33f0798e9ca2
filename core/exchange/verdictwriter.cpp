// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/casejson.h"

namespace kesu {

namespace {

void writeOne(JsonWriter& writer, const Reason& reason)
{
    writer.field("clause", reason.clause);
    writer.field("text", reason.text);
}

void writeOne(JsonWriter& writer, const FilingLimit& filing)
{
    writer.field("clause", filing.clause);
    writer.field("lastDay", filing.lastDay);
    writer.field("met", filing.met);
    writer.fieldIfGiven("from", filing.from);
    writer.fieldIfGiven("within", filing.within);
    writer.fieldIfGiven("text", filing.text);
}

void writeOne(JsonWriter& writer, const EvidenceLine& line)
{
    writer.field("clause", line.clause);
    writer.field("anyOf", line.anyOf);
    writer.field("status", toId(line.status));
    writer.fieldOrNull("dueOn", line.dueOn);
    writer.fieldIfGiven("id", line.id);
    writer.fieldIfGiven("providedOn", line.providedOn);
    writer.fieldIfGiven("providedKind", line.providedKind);
    writer.fieldIfGiven("text", line.text);
}

void writeOne(JsonWriter& writer, const GradeLine& grade)
{
    writer.field("id", grade.id);
    writer.field("clause", grade.clause);
    writer.fieldIfGiven("text", grade.text);
}

void writeOne(JsonWriter& writer, const DeadlineLine& line)
{
    writer.field("stage", line.stage);
    writer.field("clause", line.clause);
    writer.field("role", line.role);
    writer.field("dueAt", line.dueAt);
    writer.field("status", toId(line.status));
    writer.fieldIfGiven("id", line.id);
    writer.fieldIfGiven("from", line.from);
    writer.fieldIfGiven("within", line.within);
    writer.fieldIfGiven("doneAt", line.doneAt);
    writer.fieldIfGiven("text", line.text);
}

void writeOne(JsonWriter& writer, const ApprovalLine& line)
{
    writer.field("for", line.matter);
    writer.field("clause", line.clause);
    writer.field("roles", line.roles);
    writer.field("mode", toId(line.mode));
    writer.field("status", toId(line.status));
    writer.fieldIfGiven("agreedRoles", line.agreedRoles);
    writer.fieldIfGiven("agreedAt", line.agreedAt);
    writer.fieldIfGiven("text", line.text);
}

void writeOne(JsonWriter& writer, const LiabilityLine& line)
{
    writer.field("party", line.party);
    writer.field("share", line.share);
    writer.field("of", line.of);
    writer.field("amount", line.amount);
    writer.field("clause", line.clause);
    writer.fieldIfGiven("text", line.text);
}

void writeOne(JsonWriter& writer, const Recovery& recovery)
{
    writer.field("party", recovery.party);
    writer.field("of", recovery.of);
    writer.field("amount", recovery.amount);
    writer.field("clause", recovery.clause);
    writer.fieldIfGiven("text", recovery.text);
}

void writeOne(JsonWriter& writer, const Penalty& penalty)
{
    writer.field("role", penalty.role);
    writer.fieldOrNull("min", penalty.min);
    writer.fieldOrNull("max", penalty.max);
    writer.field("clause", penalty.clause);
    writer.fieldIfGiven("text", penalty.text);
}

void writeOne(JsonWriter& writer, const Notice& notice)
{
    writer.field("id", notice.id);
    writer.field("clause", notice.clause);
    writer.field("text", notice.text);
}

/// The fields of an element, and that the house's own figure stands in it where the standard is silent.
template <typename Element> void writeObject(JsonWriter& writer, const Element& element)
{
    writer.beginObject();
    writeOne(writer, element);
    if (element.houseDefault)
        writer.field("houseDefault", true);
    writer.endObject();
}

template <typename Element> void writeAll(JsonWriter& writer, const char* name, const QList<Element>& elements)
{
    writer.list(name, elements, [&](const Element& element) { writeObject(writer, element); });
}

template <typename Element>
void writeOrNull(JsonWriter& writer, const char* name, const std::optional<Element>& element)
{
    writer.key(name);
    if (element)
        writeObject(writer, *element);
    else
        writer.null();
}

} // namespace

void writeFields(JsonWriter& writer, const Verdict& verdict)
{
    writer.field("status", toId(verdict.status));
    writeAll(writer, "reasons", verdict.reasons);
    writeOrNull(writer, "filingLimit", verdict.filingLimit);
    writeAll(writer, "evidence", verdict.evidence);
    writeOrNull(writer, "grade", verdict.grade);
    writeAll(writer, "deadlines", verdict.deadlines);
    writeAll(writer, "approvals", verdict.approvals);
    writer.key("liability");
    writer.beginObject();
    writer.field("total", verdict.liability.total);
    writeAll(writer, "lines", verdict.liability.lines);
    writer.endObject();
    writeAll(writer, "recoveries", verdict.recoveries);
    writeAll(writer, "penalties", verdict.penalties);
    writeAll(writer, "notices", verdict.notices);
    writer.field("missingFields", verdict.missingFields);
    writer.list("yearsWithoutNotice", verdict.yearsWithoutNotice, [&](int year) { writer.value(year); });
}

void write(JsonWriter& writer, const Verdict& verdict)
{
    writer.beginObject();
    writeFields(writer, verdict);
    writer.endObject();
}

QByteArray writeVerdict(const Verdict& verdict, JsonLayout layout)
{
    JsonWriter writer(layout);
    write(writer, verdict);
    return writer.take();
}

} // namespace kesu
