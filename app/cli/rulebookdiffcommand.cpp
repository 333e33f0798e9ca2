// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/clausechanges.h"
#include "app/cli/commandline.h"
#include "app/cli/commands.h"
#include "app/cli/console.h"
#include "app/cli/databasecommand.h"
#include "app/cli/rulebookargument.h"
#include "app/cli/standards.h"

#include <QCoreApplication>

namespace kesu::cli {

ExitCode runRulebookDiff(CommandLine& line)
{
    line.argument(QStringLiteral("OLD"),
        QCoreApplication::translate(
            "kesu-cli", "The earlier rulebook: an id, an id with its edition as id@1, or a file."));
    line.argument(
        QStringLiteral("NEW"), QCoreApplication::translate("kesu-cli", "The later rulebook, named in the same way."));
    addLanguageOption(line);
    line.parse();
    const QString language = useLanguageOption(line);
    const RulebookLibrary library = loadStandards().library;
    const Rulebook before = rulebookNamed(library, line.argument(0));
    const Rulebook after = rulebookNamed(library, line.argument(1));
    QString text = clauseChangesText(changesBetween(before, after, language));
    if (text.isEmpty())
        text = QCoreApplication::translate("kesu-cli", "Both say the same.") + QLatin1Char('\n');
    writeResult(text.toUtf8());
    return ExitCode::Done;
}

} // namespace kesu::cli
