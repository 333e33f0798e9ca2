// SPDX-License-Identifier: GPL-3.0-or-later
#include "translations/translators.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace kesu {

namespace {

void installOne(QCoreApplication& application, const QString& file, const QString& folder)
{
    auto* translator = new QTranslator(&application);
    translator->setObjectName(QStringLiteral("kesuTranslator"));
    if (translator->load(file, folder))
        QCoreApplication::installTranslator(translator);
    else
        delete translator;
}

} // namespace

QStringList translatedLanguages()
{
    return {QStringLiteral("zh_CN"), QStringLiteral("zh_TW"), QStringLiteral("en")};
}

QString languageOfSystem()
{
    const QLocale system = QLocale::system();
    if (system.language() != QLocale::Chinese)
        return QStringLiteral("en");
    const bool traditional = system.script() == QLocale::TraditionalHanScript || system.territory() == QLocale::Taiwan
        || system.territory() == QLocale::HongKong || system.territory() == QLocale::Macao;
    return traditional ? QStringLiteral("zh_TW") : QStringLiteral("zh_CN");
}

void installTranslators(QCoreApplication& application, const QString& language)
{
    const auto installed
        = application.findChildren<QTranslator*>(QStringLiteral("kesuTranslator"), Qt::FindDirectChildrenOnly);
    for (QTranslator* translator : installed) {
        QCoreApplication::removeTranslator(translator);
        delete translator;
    }
    installOne(application, QStringLiteral("qtbase_") + language, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    installOne(application, QStringLiteral("kesu_") + language, QStringLiteral(":/i18n"));
}

} // namespace kesu
