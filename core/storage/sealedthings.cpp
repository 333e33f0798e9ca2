// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sealedthings.h"

namespace kesu {

using namespace Qt::StringLiterals;

namespace {

SealedTable listOfComplaint(const QString& table, const QString& order)
{
    return {table, u"complaint_id"_s, order, {}, {}};
}

SealedKind complaints()
{
    const QString position = u"position"_s;
    return {u"complaint"_s, SealStrength::Chained,
        {{u"complaint"_s, u"id"_s, {}, {}, {}}, listOfComplaint(u"complaint_category"_s, position),
            listOfComplaint(u"complaint_circumstance"_s, position), listOfComplaint(u"demand"_s, position),
            listOfComplaint(u"evidence"_s, position),
            listOfComplaint(u"evidence_signer"_s, u"evidence_position, position"_s),
            listOfComplaint(u"cost"_s, position), listOfComplaint(u"responsible"_s, position),
            listOfComplaint(u"approval"_s, position), listOfComplaint(u"complaint_event"_s, u"event"_s),
            listOfComplaint(u"goods_return"_s, {}), listOfComplaint(u"measure"_s, position),
            listOfComplaint(u"attachment"_s, u"position, id"_s)}};
}

/// What the last judgement made of a complaint.
SealedKind ledger()
{
    const QString position = u"position"_s;
    return {u"ledger"_s, SealStrength::Plain,
        {listOfComplaint(u"ledger_line"_s, {}), listOfComplaint(u"liability_line"_s, position),
            listOfComplaint(u"task"_s, position), listOfComplaint(u"clause_use"_s, u"clause"_s)}};
}

SealedKind rowsOf(const QString& word, const QString& table, const QByteArrayList& except = {})
{
    return {word, SealStrength::Chained, {{table, u"id"_s, {}, {}, except}}};
}

/// When something was last chosen is nobody's decision and has no entry of its own.
SealedKind usesOf(const QString& word, const QString& table)
{
    return {word, SealStrength::Plain, {{table, u"id"_s, {}, {"id", "last_used_at"}, {}}}};
}

SealedKind whole(const QString& word, SealStrength strength, const QString& table, const QString& order)
{
    return {word, strength, {{table, {}, order, {}, {}}}};
}

/// The code that opens the database again is noted in the history as a setting.
SealedKind settings()
{
    SealedKind kind = whole(u"setting"_s, SealStrength::Chained, u"setting"_s, u"name"_s);
    kind.tables += SealedTable{u"recovery_code"_s, {}, u"id"_s, {}, {}};
    return kind;
}

SealedKind users()
{
    SealedKind kind = rowsOf(u"user"_s, u"user_account"_s);
    kind.tables += SealedTable{u"user_role"_s, u"user_id"_s, u"role_id"_s, {}, {}};
    return kind;
}

SealedKind roles()
{
    SealedKind kind = rowsOf(u"role"_s, u"role"_s);
    kind.tables += SealedTable{u"role_right"_s, u"role_id"_s, u"word"_s, {}, {}};
    kind.tables += SealedTable{u"role_field_class"_s, u"role_id"_s, u"field_class"_s, {}, {}};
    kind.tables += SealedTable{u"role_approval"_s, u"role_id"_s, u"approval_role"_s, {}, {}};
    return kind;
}

} // namespace

const QList<SealedKind>& sealedKinds()
{
    static const QList<SealedKind> kinds = {complaints(), rowsOf(u"customer"_s, u"customer"_s, {"last_used_at"}),
        rowsOf(u"product"_s, u"product"_s, {"last_used_at"}), rowsOf(u"department"_s, u"department"_s),
        rowsOf(u"staff"_s, u"staff"_s, {"last_used_at"}), settings(), users(), roles(),
        whole(u"database"_s, SealStrength::Chained, u"identity"_s, u"id"_s),
        rowsOf(u"rulebook"_s, u"rulebook_edition"_s), rowsOf(u"assessment"_s, u"assessment_sheet"_s),
        rowsOf(u"report"_s, u"report_note"_s), ledger(), usesOf(u"customer-use"_s, u"customer"_s),
        usesOf(u"product-use"_s, u"product"_s), usesOf(u"staff-use"_s, u"staff"_s),
        {u"draft"_s, SealStrength::Plain, {{u"draft"_s, u"id"_s, {}, {}, {}}}},
        {u"wrong-attempt"_s, SealStrength::Plain, {{u"wrong_attempt"_s, u"user_id"_s, {}, {}, {}}}},
        whole(u"number-series"_s, SealStrength::Plain, u"number_series"_s, u"series"_s),
        whole(u"backlog"_s, SealStrength::Plain, u"derived_backlog"_s, u"name"_s)};
    return kinds;
}

} // namespace kesu
