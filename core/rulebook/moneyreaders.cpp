// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rulebook/sectionreaders.h"

#include "core/base/money.h"

#include <QCoreApplication>

namespace kesu {
namespace {

const QString ofKey = QStringLiteral("of");
const QString onKey = QStringLiteral("on");

/// Parties and shares of a step; the shares must make a whole, with `on` at most one.
void readLines(ReadState& state, const TomlTable& row, StepLeaf& leaf)
{
    if (!row.has(QStringLiteral("lines"))) {
        state.sink.error(row.place(),
            QCoreApplication::translate("Rulebook", "the key '%1' is missing").arg(QStringLiteral("lines")));
        return;
    }
    qint64 sum = 0;
    bool complete = true;
    for (const toml::table* table : row.tables(QStringLiteral("lines"))) {
        const TomlTable entry(*table, state.sink);
        entry.allow({QStringLiteral("party"), QStringLiteral("share"), QStringLiteral("clause")});
        LiabilityShare line;
        line.party = state.bearer(entry, QStringLiteral("party"));
        line.clause = state.plainClause(entry);
        const LocatedText text = entry.requiredText(QStringLiteral("share"));
        const std::optional<Share> share = Share::tryFromPercent(text.text);
        if (!share && !text.text.isEmpty())
            state.sink.error(text.place,
                QCoreApplication::translate("Rulebook", "no such share: %1; write 66.67%, at most four decimals")
                    .arg(text.text));
        complete = complete && share;
        line.share = share.value_or(Share());
        sum += line.share.millionths();
        leaf.lines.push_back(line);
    }
    const toml::node* lines = row.node(QStringLiteral("lines"));
    const QString total = Share::fromMillionths(static_cast<qint32>(std::min<qint64>(sum, 2'000'000'000))).toString();
    if (!complete)
        return;
    if (leaf.on == noExpression && sum != Share::wholeMillionths)
        state.sink.error(placeOf(*lines),
            QCoreApplication::translate("Rulebook", "the shares add up to %1, not to 100%").arg(total));
    else if (sum > Share::wholeMillionths)
        state.sink.error(placeOf(*lines),
            QCoreApplication::translate("Rulebook", "the shares add up to %1, more than 100%").arg(total));
}

/// A figure that stands in the file as it is.
std::optional<qint64> literalFen(const CompiledRulebook& rulebook, ExpressionId id)
{
    if (id == noExpression)
        return {};
    const Node& node = rulebook.node(rulebook.expression(id).root);
    if (node.op != Op::Constant || node.type.base != Base::Money)
        return {};
    return rulebook.constants[static_cast<size_t>(node.operand)].number;
}

/// Reports bounds of a penalty that no figure can keep.
void checkBounds(ReadState& state, const TomlTable& row, const PenaltyLeaf& leaf)
{
    const std::optional<qint64> min = literalFen(state.rulebook, leaf.min);
    const std::optional<qint64> max = literalFen(state.rulebook, leaf.max);
    if (min && max && *min > *max)
        state.sink.error(placeOf(*row.node(QStringLiteral("max"))),
            QCoreApplication::translate("Rulebook", "'max' is %1, less than 'min', which is %2")
                .arg(Money::fromFen(*max).toString(), Money::fromFen(*min).toString()));
}

} // namespace

void readLiability(ReadState& state, const TomlTable& root)
{
    const toml::table* table = root.table(QStringLiteral("liability"));
    if (table == nullptr)
        return;
    const TomlTable liability(*table, state.sink);
    liability.allow({QStringLiteral("total"), QStringLiteral("step")});
    CompileContext context;
    context.node = {NodeKind::Liability, 0};
    if (!liability.has(QStringLiteral("total")))
        state.sink.error(liability.place(),
            QCoreApplication::translate("Rulebook", "the key '%1' is missing").arg(QStringLiteral("total")));
    state.rulebook.liabilityTotal
        = state.expression(liability, QStringLiteral("total"), context, {Base::Money, Base::Amount});
    context.inLiability = true;
    for (const toml::table* step : liability.tables(QStringLiteral("step"))) {
        const TomlTable row(*step, state.sink);
        RowPlan plan{{ofKey, onKey, QStringLiteral("lines")}, {}, {}};
        plan.leaf = [&](const TomlTable& leafRow, const CompileContext& inner) {
            StepLeaf leaf;
            if (leafRow.has(ofKey) && leafRow.has(onKey))
                state.sink.error(leafRow.placeOfKey(onKey),
                    QCoreApplication::translate("Rulebook", "'of' and 'on' exclude each other"));
            leaf.of = state.expression(leafRow, ofKey, inner, {Base::Money, Base::Amount});
            leaf.on = state.expression(leafRow, onKey, inner, {Base::Money, Base::Amount});
            readLines(state, leafRow, leaf);
            CompileContext words = inner;
            addRowKey(words, "of", RowKey::Of, Type::plain(Base::Money));
            addRowKey(words, "amount", RowKey::Amount, Type::plain(Base::Money));
            leaf.head = state.headWithPlainClause(leafRow, words);
            return addLeaf(state, state.rulebook.steps, std::move(leaf));
        };
        state.rulebook.steps.rows.push_back({readBranch(state, row, context, plan), {}});
    }
}

void readRecoveryRows(ReadState& state, const TomlTable& root)
{
    for (const toml::table* table : root.tables(QStringLiteral("recovery"))) {
        const TomlTable row(*table, state.sink);
        CompileContext context;
        context.node = {NodeKind::Recoveries, 0};
        RowPlan plan{{QStringLiteral("party"), ofKey, QStringLiteral("amount")}, {}, {}};
        plan.leaf = [&](const TomlTable& leafRow, const CompileContext& inner) {
            RecoveryLeaf leaf;
            leaf.party = state.party(leafRow, QStringLiteral("party"));
            for (const QString& key : {ofKey, QStringLiteral("amount")}) {
                if (!leafRow.has(key))
                    state.sink.error(
                        leafRow.place(), QCoreApplication::translate("Rulebook", "the key '%1' is missing").arg(key));
            }
            leaf.of = state.expression(leafRow, ofKey, inner, {Base::Money, Base::Amount});
            leaf.amount = state.expression(leafRow, QStringLiteral("amount"), inner, {Base::Money, Base::Amount});
            CompileContext words = inner;
            addRowKey(words, "of", RowKey::Of, Type::plain(Base::Money));
            addRowKey(words, "amount", RowKey::Amount, Type::plain(Base::Money));
            leaf.head = state.head(leafRow, words);
            return addLeaf(state, state.rulebook.recovery, std::move(leaf));
        };
        state.rulebook.recovery.rows.push_back({readBranch(state, row, context, plan), {}});
    }
}

void readPenaltyRows(ReadState& state, const TomlTable& root)
{
    for (const toml::table* table : root.tables(QStringLiteral("penalty"))) {
        const TomlTable row(*table, state.sink);
        CompileContext context;
        context.node = {NodeKind::Penalties, 0};
        RowPlan plan{{QStringLiteral("role"), QStringLiteral("min"), QStringLiteral("max")}, {}, {}};
        plan.leaf = [&](const TomlTable& leafRow, const CompileContext& inner) {
            PenaltyLeaf leaf;
            if (!leafRow.has(QStringLiteral("role")))
                state.sink.error(leafRow.place(),
                    QCoreApplication::translate("Rulebook", "the key '%1' is missing").arg(QStringLiteral("role")));
            leaf.role = state.role(leafRow, QStringLiteral("role"));
            leaf.min = state.expression(leafRow, QStringLiteral("min"), inner, {Base::Money, Base::Amount});
            leaf.max = state.expression(leafRow, QStringLiteral("max"), inner, {Base::Money, Base::Amount});
            checkBounds(state, leafRow, leaf);
            leaf.head = state.head(leafRow, inner);
            return addLeaf(state, state.rulebook.penalty, std::move(leaf));
        };
        state.rulebook.penalty.rows.push_back({readBranch(state, row, context, plan), {}});
    }
}

} // namespace kesu
