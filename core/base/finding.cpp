// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/finding.h"

#include <QCoreApplication>
#include <QStringList>
#include <algorithm>

namespace kesu {

QString Finding::toString() const
{
    QString text = file;
    if (line > 0)
        text += (text.isEmpty() ? QString() : QStringLiteral(":")) + QString::number(line);
    if (line > 0 && column > 0)
        text += QLatin1Char(':') + QString::number(column);
    if (!field.isEmpty())
        text += (text.isEmpty() ? QString() : QStringLiteral(": ")) + field;
    if (!text.isEmpty())
        text += QStringLiteral(": ");
    return text + message;
}

QString Finding::exampleText() const
{
    QStringList parts;
    for (const ExampleFact& fact : example) {
        if (fact.value.isEmpty())
            parts.append(QCoreApplication::translate("Finding", "%1 is absent").arg(fact.field));
        else if (fact.value == QLatin1String("*"))
            parts.append(QCoreApplication::translate("Finding", "%1 is there").arg(fact.field));
        else
            parts.append(QStringLiteral("%1 = %2").arg(fact.field, fact.value));
    }
    return parts.join(QCoreApplication::translate("Finding", ", "));
}

bool hasErrors(const Findings& findings)
{
    return std::any_of(
        findings.begin(), findings.end(), [](const Finding& finding) { return finding.severity == Severity::Error; });
}

} // namespace kesu
