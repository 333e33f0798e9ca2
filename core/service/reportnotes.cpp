// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/reportnotes.h"

#include "core/base/error.h"
#include "core/service/historywriter.h"
#include "core/service/workspace.h"
#include "core/storage/database.h"
#include "core/storage/reportnotetable.h"
#include "core/storage/settingtable.h"
#include "core/storage/transaction.h"

#include <QCoreApplication>
#include <QDir>
#include <algorithm>

namespace kesu {

using namespace Qt::StringLiterals;

namespace {

/// What databases kept of a report before they had notes: settings like "report.2026-10.batches".
ReportInputs keptAsSettings(Database& database, const ReportPeriod& period)
{
    const QMap<QString, QString> texts = SettingTable(database).all();
    const auto text = [&](const QString& what) { return texts.value(u"report.%1.%2"_s.arg(period.toId(), what)); };
    const auto quantity = [&](const QString& what) {
        bool isNumber = false;
        const qint64 number = text(what).toLongLong(&isNumber);
        return isNumber && number > 0 ? std::optional(number) : std::nullopt;
    };
    return {quantity(u"batches"_s), quantity(u"shipped"_s), text(u"focus"_s)};
}

/// Every part of a note as the history tells it.
QMap<QString, QString> partsOf(const ReportNote& note)
{
    const auto number = [](const std::optional<qint64>& of) { return of ? QString::number(*of) : QString(); };
    QMap<QString, QString> parts{{u"batches"_s, number(note.inputs.deliveredBatches)},
        {u"shipped"_s, number(note.inputs.shippedQuantity)}, {u"focus"_s, note.inputs.nextFocus}};
    for (auto remark = note.remarks.begin(); remark != note.remarks.end(); ++remark)
        parts.insert(u"remarks."_s + toId(remark.key()), *remark);
    if (note.cases) {
        QStringList lines;
        for (const ChosenCase& one : *note.cases)
            lines += one.comment.isEmpty() ? u"#%1"_s.arg(one.id.value())
                                           : u"#%1 %2"_s.arg(QString::number(one.id.value()), one.comment);
        parts.insert(u"cases"_s, lines.isEmpty() ? u"-"_s : lines.join(u'\n'));
    }
    return parts;
}

ReportNote read(const StoredReportNote& stored, const Database& database)
{
    std::optional<ReportNote> note = tryNoteFromContent(stored.content);
    if (!note)
        throw Error(ErrorCode::DatabaseCorrupt,
            QCoreApplication::translate("Database", "The database “%1” is damaged; restore it from a backup.")
                .arg(QDir::toNativeSeparators(database.path())),
            u"the note of the report %1 cannot be read"_s.arg(stored.period));
    note->version = stored.version;
    note->updatedAt = stored.updatedAt;
    note->updatedBy = stored.updatedBy;
    return *note;
}

/// Without what means nothing: blank remarks, quantities of nought, a complaint twice.
ReportNote tidied(ReportNote note)
{
    note.remarks.removeIf([](const auto& remark) { return remark->trimmed().isEmpty(); });
    for (std::optional<qint64>* const quantity : {&note.inputs.deliveredBatches, &note.inputs.shippedQuantity})
        if (*quantity && **quantity <= 0)
            quantity->reset();
    if (note.cases) {
        QList<ChosenCase> cases;
        for (const ChosenCase& one : std::as_const(*note.cases)) {
            const auto isSame = [&one](const ChosenCase& other) { return other.id == one.id; };
            if (std::none_of(cases.begin(), cases.end(), isSame))
                cases += one;
        }
        note.cases = cases;
    }
    return note;
}

} // namespace

ReportNote ReportNotes::note(const ReportPeriod& period, const ReportScope& scope) const
{
    m_workspace.access().requireAny({Right::SeeReports, Right::EnterReportFigures, Right::SeeComplaints});
    Database& database = m_workspace.database();
    if (const auto stored = ReportNoteTable(database).find(period.toId(), scope.toId()))
        return read(*stored, database);
    ReportNote blank;
    if (scope.isEverything())
        blank.inputs = keptAsSettings(database, period);
    return blank;
}

ReportNote ReportNotes::save(const ReportPeriod& period, const ReportScope& scope, const ReportNote& note)
{
    m_workspace.access().require(Right::EnterReportFigures);
    Database& database = m_workspace.database();
    Transaction transaction(database);
    const ReportNoteTable table(database);
    const std::optional<StoredReportNote> stored = table.find(period.toId(), scope.toId());
    if ((stored ? stored->version : 0) != note.version)
        throw Error(ErrorCode::ChangedByOthers,
            QCoreApplication::translate("ReportNotes",
                "What is typed into this report was changed in another window meanwhile; open it again to see both."));
    const ReportNote before = this->note(period, scope);
    ReportNote after = tidied(note);
    if (contentToJson(after) == contentToJson(before))
        return before;
    ++after.version;
    after.updatedAt = m_workspace.clock().now();
    after.updatedBy = m_workspace.userName();
    StoredReportNote kept{stored ? stored->id : ReportNoteId(), after.version, period.toId(), scope.toId(),
        contentToJson(after), after.updatedAt, after.updatedBy};
    if (stored)
        table.update(kept, note.version);
    else
        kept.id = table.insert(kept);

    const HistoryWriter history(database, after.updatedBy, after.updatedAt, {});
    const QString action = stored ? u"change"_s : u"create"_s;
    if (!stored)
        history.note(HistoryEntity::Report, kept.id.value(), action,
            {u"period"_s, QString(), QString(kept.period + u' ' + kept.scope).trimmed()});
    const QMap<QString, QString> old = partsOf(before);
    const QMap<QString, QString> now = partsOf(after);
    QStringList parts = old.keys() + now.keys();
    parts.removeDuplicates();
    for (const QString& part : std::as_const(parts))
        if (old.value(part) != now.value(part))
            history.note(HistoryEntity::Report, kept.id.value(), action, {part, old.value(part), now.value(part)});
    transaction.commit();
    return after;
}

QList<HistoryEntry> ReportNotes::history(const ReportPeriod& period, const ReportScope& scope) const
{
    m_workspace.access().require(Right::SeeReports);
    m_workspace.access().require(Right::SeeHistory);
    const std::optional<StoredReportNote> stored
        = ReportNoteTable(m_workspace.database()).find(period.toId(), scope.toId());
    return stored ? HistoryTable(m_workspace.database()).of(HistoryEntity::Report, stored->id.value())
                  : QList<HistoryEntry>();
}

} // namespace kesu
