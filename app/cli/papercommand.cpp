// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/papercommand.h"

#include "app/cli/commandline.h"
#include "translations/translators.h"

#include <QCoreApplication>

namespace kesu::cli {

void addPaperOptions(CommandLine& line)
{
    line.option({QStringLiteral("out"), QCoreApplication::translate("kesu-cli", "The PDF to write."),
        QStringLiteral("FILE.pdf")});
    // Paper goes to people in China whatever the terminal speaks.
    line.option({QStringLiteral("language"),
        QCoreApplication::translate("kesu-cli", "Language of the paper: zh_CN (default), zh_TW or en."),
        QStringLiteral("LANGUAGE"), translatedLanguages().first()});
}

PaperOptions paperOptions(CommandLine& line)
{
    PaperOptions options{line.value(QStringLiteral("out")), line.value(QStringLiteral("language"))};
    if (options.out.isEmpty())
        throw InputError(QCoreApplication::translate("kesu-cli", "--out is missing: name the PDF to write."));
    if (!translatedLanguages().contains(options.language))
        throw InputError(QCoreApplication::translate("kesu-cli", "--language: \"%1\" is none of %2.")
                             .arg(options.language, translatedLanguages().join(QStringLiteral(", "))));
    installTranslators(*QCoreApplication::instance(), options.language);
    return options;
}

} // namespace kesu::cli
