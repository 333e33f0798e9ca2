// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandline.h"
#include "app/cli/commands.h"
#include "app/cli/console.h"
#include "app/cli/standards.h"
#include "core/exchange/sheetjson.h"

#include <QCoreApplication>

namespace kesu::cli {

namespace {

constexpr qint64 largestSheet = 64'000'000;

} // namespace

ExitCode runAssess(CommandLine& line)
{
    line.argument(QStringLiteral("SHEET.json"),
        QCoreApplication::translate("kesu-cli",
            "The sheet to work out, or - for standard input: rulebook, assessment, asOf, period, and, as far as the "
            "standard asks for them, subject, inputs, complaints, earlier and beside."));
    line.parse();
    const QString fileName = line.argument(0);
    const QByteArray json = readInput(fileName, largestSheet);
    const Standards standards = loadStandards();
    Findings findings;
    const std::optional<AssessmentFacts> facts = readSheet(json, inputName(fileName), standards.library, findings);
    if (!facts)
        throw InputError(findings);
    const std::optional<Rulebook> rulebook = assessingRulebook(standards.library, facts->own.sheet);
    writeResult(writeAssessment(*rulebook, facts->own.sheet, assess(*rulebook, *facts, standards.calendar)));
    return ExitCode::Done;
}

} // namespace kesu::cli
