// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandline.h"
#include "app/cli/commands.h"
#include "app/cli/console.h"
#include "app/cli/databasecommand.h"
#include "app/cli/papercommand.h"
#include "app/cli/reportoptions.h"
#include "core/base/error.h"
#include "core/exchange/reportbook.h"
#include "core/report/monthreportjson.h"
#include "core/service/reportnotes.h"
#include "core/service/workspace.h"
#include "ui/print/pdffile.h"
#include "ui/print/reportdocument.h"
#include "ui/print/workspaceprint.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSaveFile>

namespace kesu::cli {

namespace {

QString option(const char* name)
{
    return QString::fromLatin1(name);
}

std::optional<qint64> quantityOf(CommandLine& line, const char* name)
{
    if (!line.isSet(option(name)))
        return std::nullopt;
    bool ok = false;
    const qint64 quantity = line.value(option(name)).toLongLong(&ok);
    if (!ok || quantity <= 0)
        throw InputError(QCoreApplication::translate("kesu-cli", "--%1: \"%2\" is no whole number above 0.")
                             .arg(option(name), line.value(option(name))));
    return quantity;
}

/// Files that appear together: each is written beside its place and moved there once all are complete.
class Outputs
{
public:
    Outputs() = default;
    ~Outputs()
    {
        for (const auto& [staged, place] : std::as_const(m_files))
            QFile::remove(staged);
    }
    Q_DISABLE_COPY_MOVE(Outputs)

    /// Where to write what belongs at that place. Throws InputError if another output goes there too.
    QString stage(const QString& place)
    {
        const QString staged = place + QStringLiteral(".new");
        for (const auto& file : std::as_const(m_files))
            if (QFileInfo(file.second).absoluteFilePath() == QFileInfo(place).absoluteFilePath())
                throw InputError(
                    QCoreApplication::translate("kesu-cli", "%1 is named twice; give each file a name of its own.")
                        .arg(place));
        m_files.append({staged, place});
        return staged;
    }

    /// Throws Error{FileNotWritable}.
    void publish()
    {
        for (const auto& [staged, place] : std::as_const(m_files)) {
            QFile::remove(place);
            if (!QFile::rename(staged, place))
                throw Error(ErrorCode::FileNotWritable,
                    QCoreApplication::translate("kesu-cli", "%1 could not be written.").arg(place));
        }
    }

private:
    QList<std::pair<QString, QString>> m_files; ///< staged, place
};

void writeJson(const QByteArray& json, const QString& fileName)
{
    QSaveFile file(fileName);
    if (!file.open(QIODevice::WriteOnly) || file.write(json) != json.size() || !file.flush() || !file.commit())
        throw Error(ErrorCode::FileNotWritable,
            QCoreApplication::translate("kesu-cli", "%1 could not be written.").arg(fileName), file.errorString());
}

/// What was typed in before, with what the call says instead.
ReportNote noteOf(CommandLine& line, Workspace& workspace, const ReportPeriod& period, const ReportScope& scope)
{
    ReportNote note = ReportNotes(workspace).note(period, scope);
    if (const std::optional<qint64> batches = quantityOf(line, "batches"))
        note.inputs.deliveredBatches = batches;
    if (const std::optional<qint64> shipped = quantityOf(line, "shipped"))
        note.inputs.shippedQuantity = shipped;
    return note;
}

} // namespace

ExitCode runReport(CommandLine& line)
{
    line.argument(QStringLiteral("DB"), QCoreApplication::translate("kesu-cli", "The database."));
    addReportOptions(line);
    line.option(
        {option("json"), QCoreApplication::translate("kesu-cli", "Every figure as JSON; - for standard output."),
            QStringLiteral("FILE")});
    line.option({option("xlsx"), QCoreApplication::translate("kesu-cli", "The report as a workbook too."),
        QStringLiteral("FILE")});
    line.option({option("batches"), QCoreApplication::translate("kesu-cli", "Batches delivered in the period."),
        QStringLiteral("N")});
    line.option({option("shipped"), QCoreApplication::translate("kesu-cli", "Quantity shipped in the period."),
        QStringLiteral("N")});
    line.option({option("appendix"),
        QCoreApplication::translate("kesu-cli", "The numbers of the complaints behind each figure too.")});
    addPaperOptions(line);
    line.parse();

    const ReportPeriod period = reportPeriod(line);
    const PaperOptions options = paperOptions(line);
    const QString jsonName = line.value(option("json"));
    const bool jsonAsResult = jsonName == QStringLiteral("-");
    Outputs outputs;
    const QString pdf = outputs.stage(options.out);
    const QString book = line.isSet(option("xlsx")) ? outputs.stage(line.value(option("xlsx"))) : QString();
    const QString figures = jsonName.isEmpty() || jsonAsResult ? QString() : outputs.stage(jsonName);

    const std::unique_ptr<Workspace> workspace = openDatabase(line, line.argument(0), IfMissing::Fail);
    const ReportScope scope = reportScope(line, *workspace);
    const MonthReport report
        = monthReportOf(*workspace, period, scope, noteOf(line, *workspace, period, scope), options.language);
    ReportAppendix appendix;
    if (line.isSet(option("appendix")))
        appendix = ReportService(*workspace).appendix(report, reportLabels(*workspace, period, options.language));
    const std::unique_ptr<ReportDocument> document = reportDocumentOf(*workspace, report, appendix);
    const QByteArray json = QJsonDocument(monthReportToJson(report, appendix)).toJson();
    writePdf(*document, pdf, workspace->clock().now());
    if (!book.isEmpty())
        writeReportBook(report, book, appendix);
    if (!figures.isEmpty())
        writeJson(json, figures);
    outputs.publish();
    if (jsonAsResult)
        writeResult(json);
    writeMessage(QCoreApplication::translate("kesu-cli", "%1: %2, complaints %3, pages %4.")
                     .arg(options.out, document->title())
                     .arg(report.now.total)
                     .arg(document->pageCount()));
    return ExitCode::Done;
}

} // namespace kesu::cli
