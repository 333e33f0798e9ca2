// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rulebook/readstate.h"

#include "core/rulebook/nearest.h"

#include <QCoreApplication>

namespace kesu {
namespace {

const QString departmentPrefix = QStringLiteral("department:");
const QString asDecided = QStringLiteral("as-decided");
const QString clauseKey = QStringLiteral("clause");

} // namespace

ExpressionId ReadState::expression(const TomlTable& row, const QString& key, const CompileContext& context,
    std::initializer_list<Base> bases, Type hint)
{
    const std::optional<LocatedText> text = row.text(key);
    if (!text)
        return noExpression;
    const toml::node* node = row.node(key);
    const auto known = compiled.constFind(node);
    if (known != compiled.constEnd())
        return *known;
    const ExpressionId id = compiler.compile(*text, context, bases, hint);
    compiled.insert(node, id);
    return id;
}

std::optional<quint16> ReadState::findId(VocabularyKind kind, const LocatedText& id)
{
    const quint16 number = rulebook.vocabulary.find(kind, id.text);
    if (number == IdList::unknown) {
        sink.error(id.place,
            QCoreApplication::translate("Rulebook", "no %1 has the id '%2'").arg(nameOf(kind), id.text)
                + suggestion(rulebook.vocabulary.nearest(kind, id.text)));
        return {};
    }
    names.note(kind, number);
    return number;
}

ExpressionId ReadState::idSet(
    const TomlTable& row, const QString& key, const CompileContext& context, VocabularyKind kind)
{
    const toml::node* node = row.node(key);
    if (node == nullptr || node->is_string())
        return expression(row, key, context, {Base::Set}, Type::set(kind));
    const auto known = compiled.constFind(node);
    if (known != compiled.constEnd())
        return *known;
    std::vector<quint16> ids;
    for (const LocatedText& text : row.texts(key)) {
        if (const std::optional<quint16> id = findId(kind, text))
            ids.push_back(*id);
    }
    const ExpressionId id = compiler.constantIds(ids, kind, placeOf(*node));
    compiled.insert(node, id);
    return id;
}

RowHead ReadState::head(const TomlTable& row, const CompileContext& context)
{
    RowHead head;
    head.line = row.place().line;
    head.column = row.place().column;
    head.houseDefault = row.flag(QStringLiteral("houseDefault"));
    const LocatedText clause = row.requiredText(clauseKey);
    head.clause = compiler.compileTemplate(clause, context);
    const bool isPlain = head.clause.pieces.size() == 1 && head.clause.pieces.front().placeholder == noExpression;
    if (isPlain)
        head.plainClause = clause.text;
    if (const std::optional<LocatedText> text = row.text(QStringLiteral("text")))
        head.text = compiler.compileTemplate(*text, context);
    return head;
}

RowHead ReadState::headWithPlainClause(const TomlTable& row, const CompileContext& context)
{
    plainClause(row);
    return head(row, context);
}

QString ReadState::plainClause(const TomlTable& row)
{
    const LocatedText clause = row.text(clauseKey).value_or(LocatedText());
    const qsizetype brace = clause.text.indexOf(u'{');
    if (brace >= 0)
        sink.error(sink.file().locate(clause, static_cast<int>(brace)),
            QCoreApplication::translate("Rulebook",
                "no placeholder in the clause here: only status, notice, recovery and penalty rows write it out"));
    return clause.text;
}

QString ReadState::bearer(const TomlTable& row, const QString& key)
{
    return row.plain(key) == asDecided ? QString() : party(row, key);
}

QString ReadState::party(const TomlTable& row, const QString& key)
{
    const LocatedText party = row.requiredText(key);
    if (party.text.isEmpty())
        return {};
    if (party.text == asDecided) {
        sink.error(party.place,
            QCoreApplication::translate(
                "Rulebook", "'%1' stands in the lines of a liability step only; name the party here")
                .arg(asDecided));
        return {};
    }
    if (party.text.startsWith(departmentPrefix))
        findId(VocabularyKind::Department, {party.text.mid(departmentPrefix.size()), party.place});
    else
        findId(VocabularyKind::Party, party);
    return party.text;
}

QString ReadState::role(const TomlTable& row, const QString& key)
{
    const std::optional<LocatedText> role = row.text(key);
    if (!role)
        return {};
    findId(VocabularyKind::Role, *role);
    return role->text;
}

namespace {

/// Reports the keys that a row or, inside it, a case cannot have.
void allowKeys(const TomlTable& row, const QStringList& keys, const QStringList& rowOnlyKeys, int depth)
{
    row.allow(keys + rowOnlyKeys);
    if (depth == 0)
        return;
    for (const QString& key : rowOnlyKeys) {
        if (row.hasOwn(key))
            row.sink().error(row.placeOfKey(key),
                QCoreApplication::translate(
                    "Rulebook", "the key '%1' is not known in a case: the row itself carries it")
                    .arg(key));
    }
}

} // namespace

void addRowKey(CompileContext& context, const char* name, RowKey key, Type type)
{
    context.rowKeys.insert(QString::fromLatin1(name), {key, type});
}

Branch readBranch(ReadState& state, const TomlTable& row, const CompileContext& outer, const RowPlan& plan, int depth)
{
    static const QStringList common = {QStringLiteral("id"), QStringLiteral("when"), clauseKey, QStringLiteral("text"),
        QStringLiteral("cases"), QStringLiteral("houseDefault")};
    allowKeys(row, common + plan.keys, plan.rowOnlyKeys, depth);

    Branch branch;
    CompileContext context = outer;
    if (row.hasOwn(QStringLiteral("when"))) {
        branch.when = state.expression(row, QStringLiteral("when"), context, {Base::Bool});
        if (const std::optional<LocatedText> when = row.text(QStringLiteral("when")))
            context.present += state.compiler.presentIfTrue(*when);
    }
    if (row.hasOwn(QStringLiteral("id"))) {
        const auto applied = state.names.applied.constFind(row.plain(QStringLiteral("id")));
        if (applied != state.names.applied.constEnd() && applied->number >= 0 && applied->holder == outer.node)
            branch.applied = applied->number;
    }
    if (!row.hasOwn(QStringLiteral("cases"))) {
        branch.leaf = plan.leaf(row, context);
        return branch;
    }
    if (depth >= maxCaseDepth) {
        state.sink.error(row.placeOfKey(QStringLiteral("cases")),
            QCoreApplication::translate("Rulebook", "cases inside cases at most %1 deep").arg(maxCaseDepth));
        return branch;
    }
    const std::vector<const toml::table*> cases = row.tables(QStringLiteral("cases"));
    if (cases.empty())
        state.sink.error(row.placeOfKey(QStringLiteral("cases")),
            QCoreApplication::translate("Rulebook", "cases are empty: the row never strikes"));
    TomlTable inherited = row;
    inherited.hide(QStringLiteral("cases"));
    for (const toml::table* one : cases)
        branch.cases.push_back(readBranch(state, TomlTable(inherited, *one), context, plan, depth + 1));
    return branch;
}

} // namespace kesu
