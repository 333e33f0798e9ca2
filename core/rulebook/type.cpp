// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rulebook/type.h"

#include <QCoreApplication>
#include <array>

namespace kesu {
namespace {

constexpr std::array<const char*, vocabularyKindCount> kindKeys = {"category", "circumstance", "channel", "demand", "cost",
    "evidence", "party", "department", "role", "signer", "stage", "event", "grade", "status", "matter", "usage", "payment",
    "region", "return-kind", "proof-status", "approval-status", "deadline-status", "approval-by", "approval-mode", "proof"};

QString recordName(RecordKind kind)
{
    switch (kind) {
    case RecordKind::Complaint:
        return QStringLiteral("complaint");
    case RecordKind::Demand:
        return QStringLiteral("demand");
    case RecordKind::Cost:
        return QStringLiteral("cost");
    case RecordKind::Piece:
        return QStringLiteral("piece of evidence");
    case RecordKind::Bearer:
        return QStringLiteral("responsible party");
    case RecordKind::Agreement:
        return QStringLiteral("approval");
    case RecordKind::Earlier:
        return QStringLiteral("earlier complaint");
    case RecordKind::Return:
        return QStringLiteral("return");
    case RecordKind::Filing:
        return QStringLiteral("filing limit");
    case RecordKind::Proof:
        return QStringLiteral("proof");
    case RecordKind::Request:
        return QStringLiteral("request");
    case RecordKind::Deadline:
        return QStringLiteral("deadline");
    }
    return {};
}

} // namespace

QString describe(Type type)
{
    switch (type.base) {
    case Base::Error:
        return QStringLiteral("?");
    case Base::Bool:
        return QStringLiteral("bool");
    case Base::Int:
        return QStringLiteral("int");
    case Base::Text:
        return QStringLiteral("text");
    case Base::Money:
        return QStringLiteral("money");
    case Base::Amount:
        return QStringLiteral("amount");
    case Base::Share:
        return QStringLiteral("share");
    case Base::Date:
        return QStringLiteral("date");
    case Base::Moment:
        return QStringLiteral("moment");
    case Base::ElapsedSpan:
        return QStringLiteral("span of hours");
    case Base::DaySpan:
        return QStringLiteral("span of days");
    case Base::Id:
        return QStringLiteral("id of ") + keyOf(type.vocabulary());
    case Base::Set:
        return QStringLiteral("set of ") + keyOf(type.vocabulary());
    case Base::List:
        return QStringLiteral("list of ") + recordName(type.recordKind());
    case Base::Record:
        return recordName(type.recordKind());
    case Base::Ids:
        return QStringLiteral("list of ids");
    }
    return {};
}

QString keyOf(VocabularyKind kind)
{
    return QString::fromLatin1(kindKeys.at(static_cast<size_t>(kind)));
}

std::optional<VocabularyKind> tryVocabularyKind(QStringView key)
{
    for (size_t i = 0; i < kindKeys.size(); ++i) {
        if (key == QLatin1String(kindKeys[i]))
            return static_cast<VocabularyKind>(i);
    }
    return {};
}

} // namespace kesu
