// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rulebook/vocabularyreader.h"

#include "core/rulebook/lexer.h"
#include "core/rulebook/nearest.h"

#include <QCoreApplication>
#include <algorithm>

namespace kesu {
namespace {

// In the order of the enumerators of the verdict.
constexpr std::array statusIds = {"valid", "pending", "invalid", "out-of-scope"};
constexpr std::array proofIds = {"provided", "late", "missing"};
constexpr std::array approvalIds = {"given", "missing", "late"};
constexpr std::array deadlineIds = {"done", "done-late", "open", "overdue"};
constexpr std::array byIds = {"signature", "phone"};

Term readTerm(const TomlTable& entry, WordOwner owner)
{
    Term term;
    term.id = entry.requiredText(QStringLiteral("id")).text;
    term.zh = entry.plain(QStringLiteral("zh"));
    term.en = entry.plain(QStringLiteral("en"));
    term.tw = entry.plain(QStringLiteral("tw"));
    term.clause = entry.plain(QStringLiteral("clause"));
    term.groups = entry.plainTexts(QStringLiteral("groups"));
    term.does = entry.plain(QStringLiteral("does"));
    term.houseDefault = entry.flag(QStringLiteral("houseDefault"));
    term.promise = entry.flag(QStringLiteral("promise"));
    term.shared = owner == WordOwner::Shared;
    return term;
}

void readKind(const TomlTable& words, VocabularyKind kind, WordOwner owner, Vocabulary& vocabulary)
{
    static const QStringList keys = {QStringLiteral("id"), QStringLiteral("zh"), QStringLiteral("en"),
        QStringLiteral("tw"), QStringLiteral("clause"), QStringLiteral("groups"), QStringLiteral("does"),
        QStringLiteral("houseDefault"), QStringLiteral("promise")};
    for (const toml::table* table : words.tables(keyOf(kind))) {
        const TomlTable entry(*table, words.sink());
        entry.allow(keys);
        const Term term = readTerm(entry, owner);
        const LocatedText id = entry.text(QStringLiteral("id")).value_or(LocatedText{{}, entry.place()});
        const bool neverNamed = kind == VocabularyKind::ApprovalMode; // "all" and "any" stand in no expression
        if (!(neverNamed && isGrammarWord(id.text)) && !checkId(id, words.sink()))
            continue;
        if (vocabulary.isFull(kind)) {
            words.sink().error(id.place,
                QCoreApplication::translate("Rulebook", "a vocabulary holds at most %1 ids").arg(IdList::capacity));
            return;
        }
        if (kind == VocabularyKind::Status && std::none_of(statusIds.begin(), statusIds.end(), [&](const char* known) {
                return id.text == QLatin1String(known);
            })) {
            words.sink().error(id.place,
                QCoreApplication::translate(
                    "Rulebook", "'%1' is no status; valid, pending, invalid and out-of-scope can be given other words")
                    .arg(id.text));
            continue;
        }
        // The signer list of a rulebook may repeat a role, which may sign anyway.
        if (!vocabulary.add(kind, term) && kind != VocabularyKind::Signer)
            words.sink().error(id.place,
                QCoreApplication::translate("Rulebook", "the id '%1' stands twice among %2")
                    .arg(term.id, nameOf(kind)));
        for (const LocatedText& group : entry.texts(QStringLiteral("groups")))
            checkId(group, words.sink());
    }
}

} // namespace

bool checkId(const LocatedText& id, FindingSink& sink)
{
    if (!isRuleWord(id.text)) {
        sink.error(id.place,
            QCoreApplication::translate(
                "Rulebook", "'%1' is no id; write letters and digits joined by single hyphens, as slip-inaccurate")
                .arg(id.text));
        return false;
    }
    if (isGrammarWord(id.text)) {
        sink.error(id.place,
            QCoreApplication::translate("Rulebook", "'%1' is a word of the grammar and cannot be an id").arg(id.text));
        return false;
    }
    return true;
}

void addEngineWords(Vocabulary& vocabulary)
{
    const auto addAll = [&vocabulary](VocabularyKind kind, const auto& ids) {
        for (const char* id : ids) {
            Term term;
            term.id = QString::fromLatin1(id);
            term.shared = true;
            vocabulary.add(kind, term);
        }
    };
    addAll(VocabularyKind::Status, statusIds);
    addAll(VocabularyKind::ProofStatus, proofIds);
    addAll(VocabularyKind::ApprovalStatus, approvalIds);
    addAll(VocabularyKind::DeadlineStatus, deadlineIds);
    addAll(VocabularyKind::ApprovalBy, byIds);
}

EngineIds engineIds(const Vocabulary& vocabulary)
{
    EngineIds ids;
    const auto findAll = [&vocabulary](VocabularyKind kind, const auto& names, auto& numbers) {
        for (size_t i = 0; i < names.size(); ++i)
            numbers[i] = vocabulary.find(kind, QString::fromLatin1(names[i]));
    };
    findAll(VocabularyKind::Status, statusIds, ids.status);
    findAll(VocabularyKind::ProofStatus, proofIds, ids.proof);
    findAll(VocabularyKind::ApprovalStatus, approvalIds, ids.approval);
    findAll(VocabularyKind::DeadlineStatus, deadlineIds, ids.deadline);
    findAll(VocabularyKind::ApprovalBy, byIds, ids.by);
    ids.company = vocabulary.find(VocabularyKind::Party, QStringLiteral("company"));
    for (const Term& event : vocabulary.terms(VocabularyKind::Event))
        ids.promises.push_back(
            event.promise || event.id == QLatin1String("agreed-due") || event.id == QLatin1String("customer-set-due"));
    return ids;
}

void readVocabulary(const TomlTable& root, WordOwner owner, Vocabulary& vocabulary)
{
    const toml::table* table = root.table(QStringLiteral("vocabulary"));
    if (table == nullptr)
        return;
    const TomlTable words(*table, root.sink());
    QStringList keys;
    for (int i = 0; i < vocabularyKindCount; ++i)
        keys.append(keyOf(static_cast<VocabularyKind>(i)));
    keys.removeOne(keyOf(VocabularyKind::Proof)); // the ids of the evidence rows
    keys.removeOne(keyOf(VocabularyKind::Choice)); // those of the sheets of assessments
    words.allow(keys);
    for (int i = 0; i < vocabularyKindCount; ++i) {
        const auto kind = static_cast<VocabularyKind>(i);
        if (kind != VocabularyKind::Proof && kind != VocabularyKind::Choice)
            readKind(words, kind, owner, vocabulary);
    }
}

void addSharedWords(const TomlTable& root, const Vocabulary& shared, Vocabulary& vocabulary)
{
    for (int i = 0; i < vocabularyKindCount; ++i) {
        const auto kind = static_cast<VocabularyKind>(i);
        for (const Term& term : shared.terms(kind)) {
            // A standard may have words of its own for the statuses: "not effective" instead of "invalid".
            if (vocabulary.add(kind, term) || kind == VocabularyKind::Signer || kind == VocabularyKind::Status)
                continue;
            root.sink().error(placeOfTerm(root, kind, term.id),
                vocabulary.isFull(kind)
                    ? QCoreApplication::translate("Rulebook", "a vocabulary holds at most %1 ids").arg(IdList::capacity)
                    : QCoreApplication::translate("Rulebook", "'%1' is a shared id of %2 already")
                          .arg(term.id, nameOf(kind)));
        }
    }
}

SourcePlace placeOfTerm(const TomlTable& root, VocabularyKind kind, const QString& id)
{
    const toml::table* words = root.table(QStringLiteral("vocabulary"));
    if (words == nullptr)
        return {};
    for (const toml::table* entry : TomlTable(*words, root.sink()).tables(keyOf(kind))) {
        const toml::value<std::string>* text = (*entry)["id"].as_string();
        if (text != nullptr && toQString(text->get()) == id)
            return placeOf(*text);
    }
    return {};
}

QMap<QString, Term> readFieldLabels(const TomlTable& root)
{
    QMap<QString, Term> labels;
    const toml::table* table = root.table(QStringLiteral("fields"));
    if (table == nullptr)
        return labels;
    const TomlTable fields(*table, root.sink());
    fields.allow({QStringLiteral("field")});
    for (const toml::table* entryTable : fields.tables(QStringLiteral("field"))) {
        const TomlTable entry(*entryTable, root.sink());
        entry.allow({QStringLiteral("path"), QStringLiteral("zh"), QStringLiteral("en"), QStringLiteral("tw")});
        Term term;
        term.id = entry.requiredText(QStringLiteral("path")).text;
        term.zh = entry.plain(QStringLiteral("zh"));
        term.en = entry.plain(QStringLiteral("en"));
        term.tw = entry.plain(QStringLiteral("tw"));
        labels.insert(term.id, term);
    }
    return labels;
}

void addWord(Vocabulary& vocabulary, VocabularyKind kind, const LocatedText& id, FindingSink& sink)
{
    if (vocabulary.find(kind, id.text) != IdList::unknown || !checkId(id, sink))
        return;
    Term term;
    term.id = id.text;
    if (!vocabulary.add(kind, term))
        sink.error(id.place,
            QCoreApplication::translate("Rulebook", "a vocabulary holds at most %1 ids").arg(IdList::capacity));
}

} // namespace kesu
