// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rulebook/sectionreaders.h"

#include <QCoreApplication>

namespace kesu {
namespace {

const QString idKey = QStringLiteral("id");
const QString zhKey = QStringLiteral("zh");
const QString clauseKey = QStringLiteral("clause");
const QString textKey = QStringLiteral("text");
const QString roleKey = QStringLiteral("role");
const QString houseKey = QStringLiteral("houseDefault");

void checkRole(const TomlTable& entry, const CompiledRulebook& rulebook)
{
    const std::optional<LocatedText> role = entry.text(roleKey);
    if (role && !role->text.isEmpty() && rulebook.vocabulary.find(VocabularyKind::Role, role->text) == IdList::unknown)
        entry.sink().error(role->place,
            QCoreApplication::translate("Rulebook", "no %1 has the id '%2'")
                .arg(nameOf(VocabularyKind::Role), role->text));
}

} // namespace

void readDocument(const TomlTable& root, CompiledRulebook& rulebook)
{
    QSet<QString> ids;
    for (const toml::table* table : root.tables(clauseKey)) {
        const TomlTable entry(*table, root.sink());
        entry.allow({idKey, QStringLiteral("title"), textKey, houseKey});
        const LocatedText id = entry.requiredText(idKey);
        if (!id.text.isEmpty() && ids.contains(id.text))
            root.sink().error(
                id.place, QCoreApplication::translate("Rulebook", "two clauses have the id '%1'").arg(id.text));
        ids.insert(id.text);
        rulebook.clauses.append(
            {id.text, entry.plain(QStringLiteral("title")), entry.plain(textKey), entry.flag(houseKey)});
    }
    for (const toml::table* table : root.tables(QStringLiteral("routing"))) {
        const TomlTable entry(*table, root.sink());
        entry.allow({roleKey, textKey, clauseKey});
        checkRole(entry, rulebook);
        rulebook.routing.append({entry.plain(roleKey), entry.requiredText(textKey).text, entry.plain(clauseKey)});
    }
    for (const toml::table* table : root.tables(QStringLiteral("form"))) {
        const TomlTable entry(*table, root.sink());
        entry.allow({idKey, zhKey, QStringLiteral("tw"), QStringLiteral("en"), clauseKey, QStringLiteral("number"),
            QStringLiteral("copies"), QStringLiteral("fields"), QStringLiteral("layout"), houseKey});
        FormEntry form;
        form.id = entry.requiredText(idKey).text;
        form.zh = entry.plain(zhKey);
        form.clause = entry.plain(clauseKey);
        form.number = entry.plain(QStringLiteral("number"));
        form.copies = entry.plainTexts(QStringLiteral("copies"));
        form.fields = entry.plainTexts(QStringLiteral("fields"));
        form.houseDefault = entry.flag(houseKey);
        form.tw = entry.plain(QStringLiteral("tw"));
        form.en = entry.plain(QStringLiteral("en"));
        form.layout = entry.plain(QStringLiteral("layout"));
        rulebook.forms.append(form);
    }
    for (const toml::table* table : root.tables(QStringLiteral("report"))) {
        const TomlTable entry(*table, root.sink());
        entry.allow({idKey, zhKey, clauseKey, roleKey, textKey, houseKey});
        checkRole(entry, rulebook);
        rulebook.reports.append({entry.requiredText(idKey).text, entry.plain(zhKey), entry.plain(clauseKey),
            entry.plain(roleKey), entry.plain(textKey), entry.flag(houseKey)});
    }
    for (const toml::table* table : root.tables(QStringLiteral("reading"))) {
        const TomlTable entry(*table, root.sink());
        entry.allow({clauseKey, textKey});
        rulebook.readings.append({entry.plain(clauseKey), entry.requiredText(textKey).text});
    }
}

} // namespace kesu
