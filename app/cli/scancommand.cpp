// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandline.h"
#include "app/cli/commands.h"
#include "app/cli/console.h"
#include "app/cli/databasecommand.h"
#include "core/exchange/casejson.h"
#include "core/service/formscan.h"
#include "core/service/workspace.h"

#include <QCoreApplication>
#include <nlohmann/json.hpp>

namespace kesu::cli {

namespace {

const char* wordOf(PaperState state)
{
    switch (state) {
    case PaperState::Present:
        return "present";
    case PaperState::Changed:
        return "changed";
    case PaperState::Filed:
        return "filed";
    case PaperState::Gone:
        return "gone";
    case PaperState::Foreign:
        return "foreign";
    }
    Q_UNREACHABLE();
}

nlohmann::ordered_json toJson(const ScannedForm& form)
{
    nlohmann::ordered_json json;
    json["state"] = wordOf(form.state);
    json["sentence"] = sentenceOf(form).toStdString();
    json["id"] = form.complaint.isStored() ? nlohmann::ordered_json(form.complaint.value()) : nlohmann::ordered_json();
    json["number"]
        = form.number.isEmpty() ? nlohmann::ordered_json() : nlohmann::ordered_json(form.number.toStdString());
    json["version"] = form.version;
    if (form.paper.version > 0)
        json["paperVersion"] = form.paper.version;
    json["since"] = nlohmann::ordered_json::array();
    for (const HistoryEntry& entry : form.since)
        json["since"].push_back({{"at", entry.at.toIso().toStdString()}, {"who", entry.who.toStdString()},
            {"action", entry.action.toStdString()}, {"field", entry.field.toStdString()}});
    return json;
}

} // namespace

ExitCode runScan(CommandLine& line)
{
    line.argument(QStringLiteral("DB"), QCoreApplication::translate("kesu-cli", "The database."));
    line.argument(QStringLiteral("CODE"),
        QCoreApplication::translate(
            "kesu-cli", "What the QR code of the form says, or the entry and hash at its foot."));
    line.parse();
    const FormCodeReading reading = readFormCode(line.argument(1));
    if (reading.kind == FormCodeReading::Kind::None)
        throw InputError(QCoreApplication::translate("kesu-cli",
            "CODE: \"%1\" is no code of a form; give the text of its QR code, or the entry and hash at its foot as "
            "512-1A2B-3C4D-5E6F-7081")
                             .arg(line.argument(1)));
    if (reading.kind != FormCodeReading::Kind::Code)
        throw InputError(QCoreApplication::translate("kesu-cli", "CODE: %1").arg(reading.problem));
    const std::unique_ptr<Workspace> workspace = openDatabase(line, line.argument(0), IfMissing::Fail);
    writeResult(writeJson(toJson(scanForm(*workspace, reading.code))));
    return ExitCode::Done;
}

} // namespace kesu::cli
