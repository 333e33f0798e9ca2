// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rulebook/fieldpaths.h"

namespace kesu {

QString pathOfSlot(RecordKind kind, quint16 slot)
{
    for (const Field& field : fieldsOf(kind)) {
        if (field.slot == slot)
            return QString::fromLatin1(field.path);
    }
    return {};
}

QString listPath(RecordKind kind)
{
    switch (kind) {
    case RecordKind::Demand:
        return QStringLiteral("demands");
    case RecordKind::Cost:
        return QStringLiteral("costs");
    case RecordKind::Piece:
        return QStringLiteral("evidence");
    case RecordKind::Bearer:
        return QStringLiteral("responsible");
    case RecordKind::Agreement:
        return QStringLiteral("approvals");
    case RecordKind::Earlier:
        return QStringLiteral("history");
    default:
        return {};
    }
}

QString eventPath(const QString& event)
{
    return QStringLiteral("events.") + event;
}

} // namespace kesu
