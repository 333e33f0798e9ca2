// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/replaywriter.h"

#include "core/exchange/csvwriter.h"
#include "core/exchange/exchangetext.h"
#include "core/exchange/jsonwriter.h"

namespace kesu {

namespace {

template <typename Figure> void writePair(JsonWriter& writer, const BeforeAfter<Figure>& pair)
{
    writer.beginObject();
    writer.field("before", pair.before);
    writer.field("after", pair.after);
    writer.endObject();
}

template <typename Figure>
void writePairs(JsonWriter& writer, const char* key, const QMap<QString, BeforeAfter<Figure>>& pairs)
{
    writer.key(key);
    writer.beginObject();
    for (auto pair = pairs.begin(); pair != pairs.end(); ++pair) {
        writer.key(pair.key());
        writePair(writer, pair.value());
    }
    writer.endObject();
}

void write(JsonWriter& writer, const ReplayChange& change)
{
    writer.beginObject();
    writer.field("aspect", toId(change.aspect));
    writer.fieldIfGiven("what", change.what);
    writer.field("before", change.before);
    writer.field("after", change.after);
    writer.endObject();
}

void write(JsonWriter& writer, const ReplayedComplaint& complaint)
{
    writer.beginObject();
    writer.field("id", complaint.id.value());
    writer.fieldIfGiven("number", complaint.number);
    writer.field("customer", complaint.customer);
    writer.field("rulebook", complaint.rulebook);
    writer.field("edition", complaint.edition);
    writer.list("changes", complaint.changes, [&](const ReplayChange& change) { write(writer, change); });
    writer.endObject();
}

} // namespace

QByteArray writeReplay(const ReplayResult& result, const Rulebook& draft, Moment asOf)
{
    JsonWriter writer(JsonLayout::Indented);
    writer.beginObject();
    writer.field("draft", draft.id());
    writer.field("edition", draft.edition());
    writer.field("asOf", asOf);
    writer.field("complete", result.isComplete);
    writer.field("complaints", result.complaints);
    writer.field("differing", result.differing);
    writer.key("differingBy");
    writer.beginObject();
    for (const ReplayAspect aspect : replayAspects())
        writer.field(toId(aspect).toLatin1().constData(), result.differingBy.value(aspect));
    writer.endObject();
    writePairs(writer, "status", result.byStatus);
    writer.key("liability");
    writePair(writer, result.liabilityTotal);
    writePairs(writer, "liabilityByParty", result.byParty);
    writer.key("recoveries");
    writePair(writer, result.recovered);
    writer.field("withoutEdition", result.withoutEdition);
    writer.field("withUnknownIds", result.withUnknownIds);
    writer.key("unknownIds");
    writer.beginObject();
    for (auto id = result.unknownIds.begin(); id != result.unknownIds.end(); ++id) {
        writer.key(id.key());
        writer.value(id.value());
    }
    writer.endObject();
    writer.list("listed", result.listed, [&](const ReplayedComplaint& complaint) { write(writer, complaint); });
    writer.endObject();
    return writer.take();
}

void writeReplayCsv(const ReplayResult& result, const QString& path)
{
    CsvWriter writer(path);
    writer.write({ExchangeText::tr("Id"), ExchangeText::tr("Number"), ExchangeText::tr("Customer"),
        ExchangeText::tr("Standard"), ExchangeText::tr("Edition"), ExchangeText::tr("Part of the verdict"),
        ExchangeText::tr("What"), ExchangeText::tr("Before"), ExchangeText::tr("After")});
    for (const ReplayedComplaint& complaint : result.listed)
        for (const ReplayChange& change : complaint.changes)
            writer.write({QString::number(complaint.id.value()), complaint.number, complaint.customer,
                complaint.rulebook, complaint.edition, label(change.aspect), change.what, change.before, change.after});
    writer.finish();
}

} // namespace kesu
