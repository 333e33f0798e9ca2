// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandline.h"
#include "app/cli/commands.h"
#include "app/cli/console.h"
#include "app/cli/databasecommand.h"
#include "core/exchange/casejson.h"

#include <QCoreApplication>
#include <nlohmann/json.hpp>

namespace kesu::cli {

namespace {

constexpr qint64 largestCase = 64'000'000;

} // namespace

ExitCode runAdd(CommandLine& line)
{
    line.argument(QStringLiteral("DB"), QCoreApplication::translate("kesu-cli", "The database."));
    line.argument(QStringLiteral("CASE.json"),
        QCoreApplication::translate("kesu-cli", "The case whose complaint is filed, or - for standard input."));
    line.parse();
    const std::unique_ptr<Workspace> workspace = openDatabase(line, line.argument(0), IfMissing::Fail);
    Findings findings;
    const std::optional<Case> facts = readCase(
        readInput(line.argument(1), largestCase), inputName(line.argument(1)), &workspace->rulebooks(), findings);
    if (!facts)
        throw InputError(findings);
    ComplaintRecord record;
    record.rulebook = facts->rulebook;
    record.facts = facts->complaint;
    Findings filing = workspace->complaints().check(record);
    for (Finding& finding : filing)
        finding.file = inputName(line.argument(1));
    if (hasErrors(filing))
        throw InputError(filing);
    const ComplaintRecord filed = workspace->complaints().file(record, line.argument(1));
    for (const Finding& finding : findings + filing)
        writeMessage(finding.toString());
    const nlohmann::ordered_json result = {{"id", filed.id.value()},
        {"number",
            filed.number.isEmpty() ? nlohmann::ordered_json() : nlohmann::ordered_json(filed.number.toStdString())}};
    writeResult(writeJson(result, JsonLayout::OneLine));
    return ExitCode::Done;
}

} // namespace kesu::cli
