// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandline.h"
#include "app/cli/commands.h"
#include "app/cli/databasecommand.h"

#include <QCoreApplication>

namespace kesu::cli {

ExitCode runInit(CommandLine& line)
{
    line.argument(
        QStringLiteral("DB"), QCoreApplication::translate("kesu-cli", "The database to make; it must not be there."));
    line.parse();
    expectNoFile(line.argument(0));
    openDatabase(line, line.argument(0), IfMissing::Create);
    return ExitCode::Done;
}

} // namespace kesu::cli
