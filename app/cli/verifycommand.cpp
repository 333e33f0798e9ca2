// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandline.h"
#include "app/cli/commands.h"
#include "app/cli/console.h"
#include "app/cli/databasecommand.h"
#include "core/base/error.h"
#include "core/exchange/casejson.h"
#include "core/service/verifyservice.h"

#include <QCoreApplication>
#include <nlohmann/json.hpp>

namespace kesu::cli {

namespace {

QString translated(const char* text)
{
    return QCoreApplication::translate("kesu-cli", text);
}

QString toId(VerifyArea area)
{
    switch (area) {
    case VerifyArea::File:
        return QStringLiteral("file");
    case VerifyArea::Schema:
        return QStringLiteral("schema");
    case VerifyArea::History:
        return QStringLiteral("history");
    case VerifyArea::Record:
        return QStringLiteral("record");
    case VerifyArea::Derived:
        return QStringLiteral("derived");
    case VerifyArea::Attachment:
        return QStringLiteral("attachment");
    }
    Q_UNREACHABLE();
}

/// Keys of which nothing is known are left out.
nlohmann::ordered_json toJson(const VerifyFinding& finding)
{
    nlohmann::ordered_json json;
    json["area"] = toId(finding.area).toStdString();
    json["message"] = finding.message.toStdString();
    const auto text = [&](const char* key, const QString& value) {
        if (!value.isEmpty())
            json[key] = value.toStdString();
    };
    text("table", finding.table);
    text("thing", finding.thing);
    if (finding.id != 0)
        json["id"] = finding.id;
    text("number", finding.number);
    text("file", finding.file);
    if (finding.sequence != 0)
        json["entry"] = finding.sequence;
    text("who", finding.who);
    if (finding.at)
        json["at"] = finding.at->toIso().toStdString();
    return json;
}

nlohmann::ordered_json toJson(const VerifyReport& report)
{
    nlohmann::ordered_json json;
    json["sound"] = report.isSound();
    json["head"] = report.head.toDisplay().toStdString();
    json["hash"] = report.head.toHex().toStdString();
    json["entries"] = report.entries;
    json["complaints"] = report.complaints;
    json["contents"] = report.contents;
    json["contentBytes"] = report.contentBytes;
    if (report.paper) {
        nlohmann::ordered_json& paper = json["paper"];
        paper["isInChain"] = report.paper->isInChain;
        paper["entry"] = report.paper->sequence;
        if (report.paper->at)
            paper["at"] = report.paper->at->toIso().toStdString();
        paper["message"] = report.paper->message.toStdString();
    }
    json["found"] = report.found;
    json["findings"] = nlohmann::ordered_json::array();
    for (const VerifyFinding& finding : report.findings)
        json["findings"].push_back(toJson(finding));
    return json;
}

QString toText(const VerifyReport& report)
{
    QStringList lines;
    for (const VerifyFinding& finding : report.findings)
        lines += finding.message;
    if (report.found > report.findings.size())
        lines += translated(QT_TRANSLATE_NOOP("kesu-cli", "and %1 further places."))
                     .arg(report.found - report.findings.size());
    if (report.found == 0)
        lines += translated(QT_TRANSLATE_NOOP("kesu-cli", "The database is sound."));
    lines
        += translated(QT_TRANSLATE_NOOP("kesu-cli", "Entries of the history: %1; complaints: %2; attached files: %3."))
               .arg(report.entries)
               .arg(report.complaints)
               .arg(report.contents);
    if (!report.head.hash.isEmpty())
        lines += translated(QT_TRANSLATE_NOOP("kesu-cli", "The history ends with %1.")).arg(report.head.toDisplay());
    if (report.paper)
        lines += report.paper->message;
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

VerifyRequest requestFor(const CommandLine& line, const QString& path)
{
    try {
        const std::unique_ptr<Workspace> workspace
            = openDatabase(line, path, IfMissing::Fail, std::make_shared<SystemClock>());
        return VerifyService(*workspace).request(VerifyDepth::Plain);
    } catch (const Error& error) {
        if (error.code() != ErrorCode::DatabaseCorrupt)
            throw;
        // Too damaged to be opened: then there are only the places of the damage to tell.
        VerifyRequest request;
        request.databasePath = path;
        return request;
    }
}

} // namespace

ExitCode runVerify(CommandLine& line)
{
    line.argument(QStringLiteral("DB"), translated(QT_TRANSLATE_NOOP("kesu-cli", "The database.")));
    line.option({QStringLiteral("head"),
        translated(QT_TRANSLATE_NOOP(
            "kesu-cli", "The head of the history from a printed report: is it in this database, unchanged?")),
        QStringLiteral("HEAD")});
    line.option({QStringLiteral("quick"),
        translated(QT_TRANSLATE_NOOP(
            "kesu-cli", "Leaves out the attached files and the comparison of indexes with their tables."))});
    line.option({QStringLiteral("json"), translated(QT_TRANSLATE_NOOP("kesu-cli", "Writes what was found as JSON."))});
    line.parse();

    std::optional<ChainHead> paper;
    if (line.isSet(QStringLiteral("head"))) {
        const QString text = line.value(QStringLiteral("head"));
        paper = ChainHead::tryFromText(text);
        if (!paper)
            throw InputError(translated(QT_TRANSLATE_NOOP("kesu-cli",
                                            "--head: \"%1\" is no head of a history; write it as on the report, for"
                                            " example 512-1A2B-3C4D-5E6F-7081."))
                                 .arg(text));
    }
    VerifyRequest request = requestFor(line, line.argument(0));
    request.paper = paper;
    if (line.isSet(QStringLiteral("quick")))
        request.depth = VerifyDepth::Quick;
    VerifyReport report;
    {
        TerminalProgress shown(translated(QT_TRANSLATE_NOOP("kesu-cli", "Verifying …")));
        report = verify(request, [&](const VerifyProgress& progress) {
            shown.show(progress.part);
            return true;
        });
    }
    if (line.isSet(QStringLiteral("json")))
        writeResult(writeJson(toJson(report)));
    else
        writeResult(toText(report).toUtf8());
    if (report.isSound())
        return ExitCode::Done;
    writeMessage(report.findings.isEmpty() ? report.paper->message : report.findings.first().message);
    return ExitCode::WorldFailed;
}

} // namespace kesu::cli
