// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/formmemory.h"

#include <QSettings>

namespace kesu {

namespace {

QString keySetting(FormRequest::Kind kind, const QString& rulebook)
{
    switch (kind) {
    case FormRequest::Kind::Complaints:
        return QStringLiteral("forms/last/complaint/") + rulebook;
    case FormRequest::Kind::Blank:
        return QStringLiteral("forms/last/blank/") + rulebook;
    case FormRequest::Kind::Register:
        return QStringLiteral("forms/last/register");
    }
    Q_UNREACHABLE();
}

QString profileSetting(QString key)
{
    return QStringLiteral("forms/profile/") + key.replace(QLatin1Char('/'), QLatin1Char('.'));
}

} // namespace

QString FormMemory::lastKey(FormRequest::Kind kind, const QString& rulebook)
{
    return QSettings().value(keySetting(kind, rulebook)).toString();
}

PrintProfile FormMemory::lastProfile(const QString& key)
{
    return QSettings().value(profileSetting(key)).toString() == QLatin1String("customer") ? PrintProfile::Customer
                                                                                          : PrintProfile::Internal;
}

void FormMemory::remember(FormRequest::Kind kind, const QString& rulebook, const QString& key, PrintProfile profile)
{
    QSettings settings;
    settings.setValue(keySetting(kind, rulebook), key);
    settings.setValue(profileSetting(key),
        profile == PrintProfile::Customer ? QStringLiteral("customer") : QStringLiteral("internal"));
}

} // namespace kesu
