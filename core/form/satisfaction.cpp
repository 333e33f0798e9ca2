// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/form/satisfaction.h"

#include <QCoreApplication>

namespace kesu {

const QStringList& satisfactionIds()
{
    static const QStringList ids{QStringLiteral("very-satisfied"), QStringLiteral("satisfied"), QStringLiteral("fair"),
        QStringLiteral("dissatisfied"), QStringLiteral("very-dissatisfied")};
    return ids;
}

QString satisfactionLabel(const QString& id)
{
    switch (satisfactionIds().indexOf(id)) {
    case 0:
        return QCoreApplication::translate("Satisfaction", "Very satisfied");
    case 1:
        return QCoreApplication::translate("Satisfaction", "Satisfied");
    case 2:
        return QCoreApplication::translate("Satisfaction", "Fair");
    case 3:
        return QCoreApplication::translate("Satisfaction", "Dissatisfied");
    case 4:
        return QCoreApplication::translate("Satisfaction", "Very dissatisfied");
    default:
        return id.isEmpty() ? QCoreApplication::translate("Satisfaction", "Not asked") : id;
    }
}

} // namespace kesu
