// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rulebook/type.h"

#include <QCoreApplication>
#include <array>

namespace kesu {
namespace {

constexpr std::array<const char*, vocabularyKindCount> kindKeys
    = {"category", "circumstance", "channel", "demand", "cost", "evidence", "party", "department", "role", "signer",
        "stage", "event", "grade", "status", "matter", "usage", "payment", "region", "return-kind", "proof-status",
        "approval-status", "deadline-status", "approval-by", "approval-mode", "proof", "trade", "choice"};

// As findings name the kinds.
constexpr std::array<const char*, vocabularyKindCount> kindNames = {
    QT_TRANSLATE_NOOP("Rulebook", "category"),
    QT_TRANSLATE_NOOP("Rulebook", "circumstance"),
    QT_TRANSLATE_NOOP("Rulebook", "channel"),
    QT_TRANSLATE_NOOP("Rulebook", "demand"),
    QT_TRANSLATE_NOOP("Rulebook", "cost"),
    QT_TRANSLATE_NOOP("Rulebook", "evidence"),
    QT_TRANSLATE_NOOP("Rulebook", "party"),
    QT_TRANSLATE_NOOP("Rulebook", "department"),
    QT_TRANSLATE_NOOP("Rulebook", "role"),
    QT_TRANSLATE_NOOP("Rulebook", "signer"),
    QT_TRANSLATE_NOOP("Rulebook", "stage"),
    QT_TRANSLATE_NOOP("Rulebook", "event"),
    QT_TRANSLATE_NOOP("Rulebook", "grade"),
    QT_TRANSLATE_NOOP("Rulebook", "status"),
    QT_TRANSLATE_NOOP("Rulebook", "matter"),
    QT_TRANSLATE_NOOP("Rulebook", "usage"),
    QT_TRANSLATE_NOOP("Rulebook", "payment status"),
    QT_TRANSLATE_NOOP("Rulebook", "region"),
    QT_TRANSLATE_NOOP("Rulebook", "kind of return"),
    QT_TRANSLATE_NOOP("Rulebook", "proof status"),
    QT_TRANSLATE_NOOP("Rulebook", "approval status"),
    QT_TRANSLATE_NOOP("Rulebook", "deadline status"),
    QT_TRANSLATE_NOOP("Rulebook", "way of approval"),
    QT_TRANSLATE_NOOP("Rulebook", "mode of approval"),
    QT_TRANSLATE_NOOP("Rulebook", "proof"),
    QT_TRANSLATE_NOOP("Rulebook", "trade"),
    QT_TRANSLATE_NOOP("Rulebook", "choice"),
};

QString recordName(RecordKind kind)
{
    switch (kind) {
    case RecordKind::Complaint:
        return QCoreApplication::translate("Rulebook", "complaint");
    case RecordKind::Demand:
        return QCoreApplication::translate("Rulebook", "demand");
    case RecordKind::Cost:
        return QCoreApplication::translate("Rulebook", "cost");
    case RecordKind::Piece:
        return QCoreApplication::translate("Rulebook", "piece of evidence");
    case RecordKind::Bearer:
        return QCoreApplication::translate("Rulebook", "responsible party");
    case RecordKind::Agreement:
        return QCoreApplication::translate("Rulebook", "approval");
    case RecordKind::Earlier:
        return QCoreApplication::translate("Rulebook", "earlier complaint");
    case RecordKind::Return:
        return QCoreApplication::translate("Rulebook", "return");
    case RecordKind::Filing:
        return QCoreApplication::translate("Rulebook", "filing limit");
    case RecordKind::Proof:
        return QCoreApplication::translate("Rulebook", "proof");
    case RecordKind::Request:
        return QCoreApplication::translate("Rulebook", "request");
    case RecordKind::Deadline:
        return QCoreApplication::translate("Rulebook", "deadline");
    case RecordKind::Sheet:
        return QCoreApplication::translate("Rulebook", "sheet");
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
        return QCoreApplication::translate("Rulebook", "bool");
    case Base::Int:
        return QCoreApplication::translate("Rulebook", "int");
    case Base::Text:
        return QCoreApplication::translate("Rulebook", "text");
    case Base::Money:
        return QCoreApplication::translate("Rulebook", "money");
    case Base::Amount:
        return QCoreApplication::translate("Rulebook", "amount");
    case Base::Share:
        return QCoreApplication::translate("Rulebook", "share");
    case Base::Number:
        return QCoreApplication::translate("Rulebook", "number");
    case Base::Date:
        return QCoreApplication::translate("Rulebook", "date");
    case Base::Moment:
        return QCoreApplication::translate("Rulebook", "moment");
    case Base::ElapsedSpan:
        return QCoreApplication::translate("Rulebook", "span of hours");
    case Base::DaySpan:
        return QCoreApplication::translate("Rulebook", "span of days");
    case Base::Id:
        return QCoreApplication::translate("Rulebook", "id of %1").arg(nameOf(type.vocabulary()));
    case Base::Set:
        return QCoreApplication::translate("Rulebook", "set of %1").arg(nameOf(type.vocabulary()));
    case Base::List:
        return QCoreApplication::translate("Rulebook", "list of %1").arg(recordName(type.recordKind()));
    case Base::Record:
        return recordName(type.recordKind());
    case Base::Ids:
        return QCoreApplication::translate("Rulebook", "list of ids");
    }
    return {};
}

QString nameOf(VocabularyKind kind)
{
    return QCoreApplication::translate("Rulebook", kindNames.at(static_cast<size_t>(kind)));
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
