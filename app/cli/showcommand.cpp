// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandline.h"
#include "app/cli/commands.h"
#include "app/cli/console.h"
#include "app/cli/databasecommand.h"
#include "core/exchange/casejson.h"
#include "core/service/recordfields.h"

#include <QCoreApplication>
#include <nlohmann/json.hpp>

namespace kesu::cli {

namespace {

/// A number of the ledger, or "#12" for a complaint that has none yet.
ComplaintId idFor(const ComplaintService& complaints, const QString& number)
{
    if (const std::optional<ComplaintId> id = complaints.findByNumber(number))
        return *id;
    bool isId = false;
    const qint64 id = number.startsWith(QLatin1Char('#')) ? number.mid(1).toLongLong(&isId) : 0;
    if (isId && id > 0)
        return ComplaintId(id);
    throw InputError(QCoreApplication::translate("kesu-cli",
        "there is no complaint with the number \"%1\"; \"list\" shows them, and one without a number is named #ID")
                         .arg(number));
}

/// The fields of the handling, "contact" … "remarks", as the slip names them.
nlohmann::ordered_json handlingToJson(const ComplaintRecord& record)
{
    nlohmann::ordered_json json = nlohmann::ordered_json::object();
    const QString head = QStringLiteral("handling.");
    for (const FieldValue& field : fieldsOf(record)) {
        if (field.path.startsWith(head) && !field.value.isEmpty())
            json[field.path.mid(head.size()).toStdString()] = field.value.toStdString();
    }
    return json;
}

} // namespace

ExitCode runShow(CommandLine& line)
{
    line.argument(QStringLiteral("DB"), QCoreApplication::translate("kesu-cli", "The database."));
    line.argument(QStringLiteral("NUMBER"),
        QCoreApplication::translate("kesu-cli", "The complaint's number, or #ID while it has none."));
    line.parse();
    const std::unique_ptr<Workspace> workspace = openDatabase(line, line.argument(0), IfMissing::Fail);
    const ComplaintService& complaints = workspace->complaints();
    const ComplaintRecord record = complaints.load(idFor(complaints, line.argument(1)));
    nlohmann::ordered_json json;
    json["id"] = record.id.value();
    json["number"]
        = record.number.isEmpty() ? nlohmann::ordered_json() : nlohmann::ordered_json(record.number.toStdString());
    json["state"] = record.state == RecordState::Filed ? "filed" : "draft";
    json["rulebook"] = record.rulebook.toStdString();
    json["edition"] = record.edition.toStdString();
    json["asOf"] = workspace->clock().now().toIso().toStdString();
    json["complaint"] = complaintToJson(record.facts);
    json["handling"] = handlingToJson(record);
    if (!record.source.isEmpty())
        json["source"] = record.source.toStdString();
    for (const FieldClass one : fieldClasses())
        if (record.hidden.contains(one))
            json["hidden"].push_back(toId(one).toStdString()); // so that no zero is taken for an amount
    json["verdict"] = verdictToJson(complaints.judge(record, complaints.historyFor(record)));
    writeResult(writeJson(json));
    return ExitCode::Done;
}

} // namespace kesu::cli
