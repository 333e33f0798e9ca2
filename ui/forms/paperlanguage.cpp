// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/paperlanguage.h"

#include "ui/shared/theme.h"

#include <QCoreApplication>
#include <QEvent>
#include <QTranslator>

namespace kesu {

PaperLanguage::PaperLanguage(const QString& language)
{
    if (language == windowLanguage())
        return;
    auto* translator = new QTranslator(this);
    if (!translator->load(QStringLiteral(":/i18n/kesu_%1.qm").arg(language)))
        return;
    m_translator = translator;
    QCoreApplication::instance()->installEventFilter(this);
    QCoreApplication::installTranslator(m_translator);
}

PaperLanguage::~PaperLanguage()
{
    if (!m_translator)
        return;
    QCoreApplication::removeTranslator(m_translator);
    QCoreApplication::instance()->removeEventFilter(this);
}

QList<std::pair<QString, QString>> PaperLanguage::all()
{
    return {{QStringLiteral("zh_CN"), QStringLiteral("简体中文")},
        {QStringLiteral("zh_TW"), QStringLiteral("繁體中文")}, {QStringLiteral("en"), QStringLiteral("English")}};
}

bool PaperLanguage::eventFilter(QObject* watched, QEvent* event)
{
    return event->type() == QEvent::LanguageChange && watched == QCoreApplication::instance();
}

} // namespace kesu
