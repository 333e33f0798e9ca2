// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandline.h"
#include "app/cli/commands.h"
#include "app/cli/databasecommand.h"
#include "app/cli/standards.h"
#include "core/base/resourcelocator.h"
#include "core/exchange/sampledata.h"

#include <QCoreApplication>

namespace kesu::cli {

ExitCode runSample(CommandLine& line)
{
    line.argument(
        QStringLiteral("DB"), QCoreApplication::translate("kesu-cli", "The database to make; it must not be there."));
    line.parse();
    expectNoFile(line.argument(0));
    const Standards standards = loadStandards();
    const SampleData sample = SampleData::load(ResourceLocator::locate().folder() + QStringLiteral("/sample"));
    TerminalProgress progress(QCoreApplication::translate("kesu-cli", "Living through the sample month"));
    sample.createDatabase(line.argument(0), standards.library, standards.calendar, [&](double part) {
        progress.show(part);
        return true;
    });
    return ExitCode::Done;
}

} // namespace kesu::cli
