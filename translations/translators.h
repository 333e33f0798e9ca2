// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

class QCoreApplication;

namespace kesu {

/// The languages that Kesu speaks, as locale names, the first being the default.
QStringList translatedLanguages();

/// The language that fits the system best: zh_CN, zh_TW (also for Hong Kong and Macau) or en.
QString languageOfSystem();

/// Makes the program speak a language: takes down the translators of an earlier call and installs Kesu's own and Qt's.
/// An unknown language leaves the English source strings.
void installTranslators(QCoreApplication& application, const QString& language);

} // namespace kesu
