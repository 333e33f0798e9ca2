// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/reportnote.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace kesu {

using namespace Qt::StringLiterals;

namespace {

void insertNumber(QJsonObject& object, const QString& key, const std::optional<qint64>& number)
{
    if (number)
        object.insert(key, *number);
}

std::optional<qint64> numberFrom(const QJsonValue& value)
{
    const qint64 number = value.toInteger();
    return number > 0 ? std::optional(number) : std::nullopt;
}

} // namespace

QString contentToJson(const ReportNote& note)
{
    QJsonObject object;
    insertNumber(object, u"batches"_s, note.inputs.deliveredBatches);
    insertNumber(object, u"shipped"_s, note.inputs.shippedQuantity);
    if (!note.inputs.nextFocus.isEmpty())
        object.insert(u"focus"_s, note.inputs.nextFocus);
    QJsonObject remarks;
    for (auto remark = note.remarks.begin(); remark != note.remarks.end(); ++remark)
        remarks.insert(toId(remark.key()), *remark);
    if (!remarks.isEmpty())
        object.insert(u"remarks"_s, remarks);
    if (note.cases) {
        QJsonArray cases;
        for (const ChosenCase& one : *note.cases)
            cases.append(QJsonObject{{u"complaint"_s, one.id.value()}, {u"comment"_s, one.comment}});
        object.insert(u"cases"_s, cases);
    }
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

std::optional<ReportNote> tryNoteFromContent(const QString& json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json.toUtf8());
    if (!document.isObject())
        return std::nullopt;
    const QJsonObject object = document.object();
    ReportNote note;
    note.inputs = {numberFrom(object[u"batches"]), numberFrom(object[u"shipped"]), object[u"focus"].toString()};
    const QJsonObject remarks = object[u"remarks"].toObject();
    for (auto remark = remarks.begin(); remark != remarks.end(); ++remark)
        if (const auto section = tryReportSection(remark.key()); section && !remark->toString().isEmpty())
            note.remarks.insert(*section, remark->toString());
    if (object.contains(u"cases")) {
        note.cases.emplace();
        const QJsonArray cases = object[u"cases"].toArray();
        for (const QJsonValue& one : cases)
            *note.cases += ChosenCase{ComplaintId(one[u"complaint"].toInteger()), one[u"comment"].toString()};
    }
    return note;
}

} // namespace kesu
