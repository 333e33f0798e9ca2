// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rulebook/sectionreaders.h"

#include "core/rulebook/nearest.h"

#include <QCoreApplication>

namespace kesu {
namespace {

const QString fromKey = QStringLiteral("from");
const QString withinKey = QStringLiteral("within");
const QString untilKey = QStringLiteral("until");

std::optional<StatusRank> readRank(ReadState& state, const TomlTable& row)
{
    const LocatedText is = row.requiredText(QStringLiteral("is"));
    static const QStringList ranks = {
        QStringLiteral("out-of-scope"), QStringLiteral("invalid"), QStringLiteral("pending"), QStringLiteral("valid")};
    const qsizetype rank = ranks.indexOf(is.text);
    if (rank >= 0)
        return static_cast<StatusRank>(rank);
    if (!is.text.isEmpty())
        state.sink.error(is.place,
            QCoreApplication::translate("Rulebook", "no status is called '%1'").arg(is.text)
                + suggestion(is.text, ranks));
    return {};
}

/// `from` with `within`, or `until`: reports what does not go together. False if neither is there.
bool checkTimes(ReadState& state, const TomlTable& row)
{
    const bool from = row.has(fromKey);
    const bool within = row.has(withinKey);
    const bool until = row.has(untilKey);
    if (until && row.hasOwn(untilKey) && within && row.hasOwn(withinKey))
        state.sink.error(row.placeOfKey(withinKey),
            QCoreApplication::translate("Rulebook", "'until' and 'within' exclude each other"));
    else if (within && !from)
        state.sink.error(row.placeOfKey(withinKey),
            QCoreApplication::translate("Rulebook", "'within' needs 'from': what does it count from?"));
    else if (from && !within && !until)
        state.sink.error(
            row.placeOfKey(fromKey), QCoreApplication::translate("Rulebook", "'from' needs 'within': how long?"));
    else if (!from && !within && !until)
        state.sink.error(
            row.place(), QCoreApplication::translate("Rulebook", "a time is missing: write from and within, or until"));
    else
        return true;
    return false;
}

/// Where a case brings `until` and the row around it `within`, or the other way round, the case's own word holds.
bool untilHolds(const TomlTable& row)
{
    return row.has(untilKey) && (!row.has(withinKey) || row.hasOwn(untilKey) || !row.hasOwn(withinKey));
}

} // namespace

void readStatusRows(ReadState& state, const TomlTable& root)
{
    for (const toml::table* table : root.tables(QStringLiteral("status"))) {
        const TomlTable row(*table, state.sink);
        const bool isScope = row.plain(QStringLiteral("is")) == QLatin1String("out-of-scope");
        Section<StatusLeaf>& section = isScope ? state.rulebook.scope : state.rulebook.status;
        CompileContext context;
        context.node = {isScope ? NodeKind::Scope : NodeKind::Status, 0};
        Section<StatusLeaf>::Row result;
        if (const std::optional<LocatedText> each = row.text(QStringLiteral("each")))
            result.each = state.compiler.compileEach(*each, context);
        RowPlan plan{{QStringLiteral("is")}, {QStringLiteral("each")}, {}};
        plan.leaf = [&](const TomlTable& leafRow, const CompileContext& inner) {
            StatusLeaf leaf;
            leaf.head = state.head(leafRow, inner);
            const std::optional<StatusRank> rank = readRank(state, leafRow);
            leaf.is = rank.value_or(StatusRank::Valid);
            if (rank && (*rank == StatusRank::OutOfScope) != isScope)
                state.sink.error(leafRow.placeOfKey(QStringLiteral("is")),
                    QCoreApplication::translate(
                        "Rulebook", "out-of-scope stands in rows of its own: scope is settled before everything else"));
            return addLeaf(state, section, std::move(leaf));
        };
        result.branch = readBranch(state, row, context, plan);
        section.rows.push_back(std::move(result));
    }
}

void readFilingRows(ReadState& state, const TomlTable& root)
{
    for (const toml::table* table : root.tables(QStringLiteral("filing"))) {
        const TomlTable row(*table, state.sink);
        const bool instead = row.flag(QStringLiteral("instead"));
        Section<FilingLeaf>& section = instead ? state.rulebook.filingInstead : state.rulebook.filing;
        CompileContext context;
        context.node = {instead ? NodeKind::Filing : NodeKind::FilingOrdinary, 0};
        RowPlan plan{{fromKey, withinKey, untilKey}, {QStringLiteral("instead")}, {}};
        plan.leaf = [&](const TomlTable& leafRow, const CompileContext& inner) {
            FilingLeaf leaf;
            checkTimes(state, leafRow);
            leaf.from = state.expression(leafRow, fromKey, inner, {Base::Date, Base::Moment});
            if (untilHolds(leafRow))
                leaf.until = state.expression(leafRow, untilKey, inner, {Base::Date});
            else
                leaf.within = state.expression(leafRow, withinKey, inner, {Base::DaySpan});
            CompileContext words = inner;
            addRowKey(words, "from", RowKey::From, Type::plain(Base::Date));
            addRowKey(words, "within", RowKey::Within, Type::plain(Base::DaySpan));
            addRowKey(words, "lastDay", RowKey::LastDay, Type::plain(Base::Date));
            leaf.head = state.headWithPlainClause(leafRow, words);
            return addLeaf(state, section, std::move(leaf));
        };
        section.rows.push_back({readBranch(state, row, context, plan), {}});
    }
}

void readApprovalRows(ReadState& state, const TomlTable& root)
{
    for (const toml::table* table : root.tables(QStringLiteral("approval"))) {
        const TomlTable row(*table, state.sink);
        CompileContext context;
        context.node = {NodeKind::Request, state.names.requests.value(row.requiredText(QStringLiteral("for")).text)};
        RowPlan plan{{QStringLiteral("roles"), QStringLiteral("mode"), QStringLiteral("phone"),
                         QStringLiteral("lastDay"), QStringLiteral("before")},
            {QStringLiteral("for")}, {}};
        plan.leaf = [&](const TomlTable& leafRow, const CompileContext& inner) {
            ApprovalLeaf leaf;
            if (!leafRow.has(QStringLiteral("roles")))
                state.sink.error(leafRow.place(),
                    QCoreApplication::translate("Rulebook", "the key '%1' is missing").arg(QStringLiteral("roles")));
            else
                leaf.roles = state.idSet(leafRow, QStringLiteral("roles"), inner, VocabularyKind::Role);
            leaf.phone = state.expression(leafRow, QStringLiteral("phone"), inner, {Base::Bool});
            leaf.lastDay = state.expression(leafRow, QStringLiteral("lastDay"), inner, {Base::Date});
            leaf.before = state.expression(leafRow, QStringLiteral("before"), inner, {Base::Moment});
            const LocatedText mode
                = leafRow.text(QStringLiteral("mode")).value_or(LocatedText{QStringLiteral("all"), {}});
            leaf.anyRole = mode.text == QLatin1String("any");
            if (!leaf.anyRole && mode.text != QLatin1String("all"))
                state.sink.error(mode.place,
                    QCoreApplication::translate("Rulebook", "mode is \"all\" or \"any\", not \"%1\"").arg(mode.text));
            CompileContext words = inner;
            addRowKey(words, "roles", RowKey::Roles, Type::set(VocabularyKind::Role));
            if (leaf.lastDay != noExpression)
                addRowKey(words, "lastDay", RowKey::LastDay, state.compiler.typeOf(leaf.lastDay));
            leaf.head = state.headWithPlainClause(leafRow, words);
            return addLeaf(state, state.rulebook.approval, std::move(leaf));
        };
        state.rulebook.approval.rows.push_back({readBranch(state, row, context, plan), {}});
    }
}

void readDeadlineRows(ReadState& state, const TomlTable& root)
{
    int number = 0;
    for (const toml::table* table : root.tables(QStringLiteral("deadline"))) {
        const TomlTable row(*table, state.sink);
        const LocatedText stage = row.requiredText(QStringLiteral("stage"));
        if (!stage.text.isEmpty())
            state.findId(VocabularyKind::Stage, stage);
        CompileContext context;
        context.node = {NodeKind::Deadline, number};
        RowPlan plan{{QStringLiteral("role"), fromKey, withinKey, untilKey, QStringLiteral("done")},
            {QStringLiteral("stage")}, {}};
        plan.leaf = [&](const TomlTable& leafRow, const CompileContext& inner) {
            DeadlineLeaf leaf;
            checkTimes(state, leafRow);
            leaf.role = state.role(leafRow, QStringLiteral("role"));
            if (leaf.role.isEmpty())
                state.sink.warning(leafRow.place(),
                    QCoreApplication::translate("Rulebook", "nobody is named for this deadline: role is missing"));
            if (untilHolds(leafRow)) {
                leaf.until = state.expression(leafRow, untilKey, inner, {Base::Date, Base::Moment});
            } else {
                leaf.from = state.expression(leafRow, fromKey, inner, {Base::Date, Base::Moment});
                leaf.within = state.expression(leafRow, withinKey, inner, {Base::DaySpan, Base::ElapsedSpan});
                if (leaf.from != noExpression && leaf.within != noExpression
                    && state.compiler.typeOf(leaf.from).base == Base::Date
                    && state.compiler.typeOf(leaf.within).base == Base::ElapsedSpan)
                    state.sink.error(leafRow.placeOfKey(withinKey),
                        QCoreApplication::translate("Rulebook", "hours count from a moment, not from a day"));
            }
            leaf.done = state.expression(leafRow, QStringLiteral("done"), inner, {Base::Date, Base::Moment});
            CompileContext words = inner;
            if (leaf.from != noExpression)
                addRowKey(words, "from", RowKey::From, state.compiler.typeOf(leaf.from).present());
            if (leaf.within != noExpression)
                addRowKey(words, "within", RowKey::Within, state.compiler.typeOf(leaf.within).present());
            addRowKey(words, "dueAt", RowKey::DueAt, Type::plain(Base::Moment));
            leaf.head = state.headWithPlainClause(leafRow, words);
            return addLeaf(state, state.rulebook.deadline, std::move(leaf));
        };
        state.rulebook.deadline.rows.push_back({readBranch(state, row, context, plan), {}});
        ++number;
    }
}

void readGradeRows(ReadState& state, const TomlTable& root)
{
    for (const toml::table* table : root.tables(QStringLiteral("grade"))) {
        const TomlTable row(*table, state.sink);
        CompileContext context;
        context.node = {NodeKind::Grade, 0};
        context.inGrade = true;
        RowPlan plan{{QStringLiteral("is")}, {}, {}};
        plan.leaf = [&](const TomlTable& leafRow, const CompileContext& inner) {
            GradeLeaf leaf;
            const LocatedText is = leafRow.requiredText(QStringLiteral("is"));
            if (!is.text.isEmpty())
                leaf.is = state.findId(VocabularyKind::Grade, is).value_or(0);
            leaf.head = state.headWithPlainClause(leafRow, inner);
            return addLeaf(state, state.rulebook.grade, std::move(leaf));
        };
        state.rulebook.grade.rows.push_back({readBranch(state, row, context, plan), {}});
    }
}

void readNoticeRows(ReadState& state, const TomlTable& root)
{
    for (const toml::table* table : root.tables(QStringLiteral("notice"))) {
        const TomlTable row(*table, state.sink);
        CompileContext context;
        context.node = {NodeKind::Notices, 0};
        Section<NoticeLeaf>::Row result;
        if (const std::optional<LocatedText> each = row.text(QStringLiteral("each")))
            result.each = state.compiler.compileEach(*each, context);
        RowPlan plan{{}, {QStringLiteral("each")}, {}};
        plan.leaf = [&](const TomlTable& leafRow, const CompileContext& inner) {
            NoticeLeaf leaf;
            leaf.id = leafRow.requiredText(QStringLiteral("id")).text;
            leaf.head = state.head(leafRow, inner);
            return addLeaf(state, state.rulebook.notice, std::move(leaf));
        };
        result.branch = readBranch(state, row, context, plan);
        state.rulebook.notice.rows.push_back(std::move(result));
    }
}

} // namespace kesu
