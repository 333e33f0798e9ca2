// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/mapping.h"

#include "core/exchange/cellvalues.h"
#include "core/exchange/exchangetext.h"
#include "core/exchange/mappingfield.h"
#include "core/exchange/termlookup.h"
#include "core/rulebook/nearest.h"

#include <algorithm>

namespace kesu {

namespace {

QStringList idsOf(const Rulebook& rulebook, VocabularyKind kind)
{
    QStringList ids;
    for (const Term& term : rulebook.terms(kind))
        ids.append(term.id);
    return ids;
}

Finding unknownId(const Mapping& mapping, const Rulebook& rulebook, VocabularyKind kind, const QString& id,
    const MappingPlace& place, const QString& path)
{
    Finding finding;
    finding.file = mapping.fileName;
    finding.line = place.line;
    finding.column = place.column;
    finding.field = path;
    const QString meant = nearest(id, idsOf(rulebook, kind));
    finding.message = meant.isEmpty()
        ? ExchangeText::tr("the rulebook %1 does not know \"%2\"; it knows %3")
              .arg(rulebook.id(), id, idsOf(rulebook, kind).join(QStringLiteral(", ")))
        : ExchangeText::tr("the rulebook %1 does not know \"%2\"; did you mean \"%3\"?").arg(rulebook.id(), id, meant);
    return finding;
}

bool isCoded(const MappingField& field)
{
    return field.vocabulary && field.id.isEmpty();
}

} // namespace

const CodeTable::Entry* CodeTable::find(const QString& word) const
{
    const QString plain = comparable(word);
    const auto exact
        = std::find_if(words.begin(), words.end(), [&](const Entry& entry) { return entry.word == plain; });
    if (exact != words.end())
        return &*exact;
    const Entry* longest = nullptr;
    for (const Entry& entry : beginnings) {
        if (plain.startsWith(entry.word) && (!longest || entry.word.size() > longest->word.size()))
            longest = &entry;
    }
    return longest ? longest : other ? &*other : nullptr;
}

Findings checkMapping(const Mapping& mapping, const Rulebook& rulebook)
{
    Findings findings;
    const auto checkFamily = [&](const QString& path, const MappingPlace& place) {
        const std::optional<MappingField> field = findMappingField(path);
        if (field && !field->id.isEmpty() && !hasTerm(rulebook, *field->vocabulary, field->id))
            findings.append(unknownId(mapping, rulebook, *field->vocabulary, field->id, place, path));
    };
    for (const ColumnRule& rule : mapping.columns) {
        checkFamily(rule.field, rule.place);
        const std::optional<MappingField> field = findMappingField(rule.field);
        if (!field || !isCoded(*field) || !mapping.codes.contains(rule.codes))
            continue;
        const CodeTable table = mapping.codes.value(rule.codes);
        QList<CodeTable::Entry> entries = table.words + table.beginnings;
        if (table.other)
            entries.append(*table.other);
        for (const CodeTable::Entry& entry : entries) {
            for (const QString& id : entry.ids) {
                if (!hasTerm(rulebook, *field->vocabulary, id))
                    findings.append(unknownId(
                        mapping, rulebook, *field->vocabulary, id, entry.place, QStringLiteral("codes.") + rule.codes));
            }
        }
    }
    for (const FixedValue& fixed : mapping.fixed) {
        checkFamily(fixed.field, fixed.place);
        const std::optional<MappingField> field = findMappingField(fixed.field);
        if (field && isCoded(*field) && !hasTerm(rulebook, *field->vocabulary, fixed.value))
            findings.append(unknownId(mapping, rulebook, *field->vocabulary, fixed.value, fixed.place,
                QStringLiteral("fixed.") + fixed.field));
    }
    return findings;
}

} // namespace kesu
