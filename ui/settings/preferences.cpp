// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/preferences.h"

#include <QSettings>

namespace kesu {

Preferences Preferences::load()
{
    const QSettings settings;
    Preferences preferences;
    preferences.language = settings.value(QStringLiteral("language")).toString();
    preferences.colorScheme = colorSchemeFrom(settings.value(QStringLiteral("colorScheme")).toString());
    preferences.database = settings.value(QStringLiteral("database")).toString();
    preferences.branch = settings.value(QStringLiteral("branch")).toString();
    preferences.userName = settings.value(QStringLiteral("userName")).toString();
    return preferences;
}

void Preferences::save() const
{
    QSettings settings;
    settings.setValue(QStringLiteral("language"), language);
    settings.setValue(QStringLiteral("colorScheme"), toId(colorScheme));
    settings.setValue(QStringLiteral("database"), database);
    settings.setValue(QStringLiteral("branch"), branch);
    settings.setValue(QStringLiteral("userName"), userName);
}

QString Preferences::effectiveUserName() const
{
    for (const QString& name : {userName, qEnvironmentVariable("USER"), qEnvironmentVariable("USERNAME")}) {
        if (!name.trimmed().isEmpty())
            return name.trimmed();
    }
    return QStringLiteral("—");
}

} // namespace kesu
