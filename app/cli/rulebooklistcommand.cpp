// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandline.h"
#include "app/cli/commands.h"
#include "app/cli/console.h"
#include "app/cli/standards.h"

#include <algorithm>

namespace kesu::cli {

ExitCode runRulebookList(CommandLine& line)
{
    line.parse();
    const Standards standards = loadStandards();
    qsizetype idWidth = 0;
    qsizetype editionWidth = 0;
    for (const Rulebook& rulebook : standards.library.rulebooks()) {
        idWidth = std::max(idWidth, rulebook.id().size());
        editionWidth = std::max(editionWidth, rulebook.edition().size());
    }
    QString text;
    for (const Rulebook& rulebook : standards.library.rulebooks()) {
        const QString since
            = rulebook.inForceFrom().isValid() ? toIso(rulebook.inForceFrom()) : QStringLiteral("-         ");
        text += rulebook.id().leftJustified(idWidth) + QStringLiteral("  ")
            + rulebook.edition().leftJustified(editionWidth) + QStringLiteral("  ") + since + QStringLiteral("  ")
            + rulebook.title() + QLatin1Char('\n');
    }
    writeResult(text.toUtf8());
    return ExitCode::Done;
}

} // namespace kesu::cli
