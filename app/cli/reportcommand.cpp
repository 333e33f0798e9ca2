// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandline.h"
#include "app/cli/commands.h"
#include "app/cli/console.h"
#include "app/cli/databasecommand.h"
#include "app/cli/papercommand.h"
#include "core/base/error.h"
#include "core/exchange/reportbook.h"
#include "core/report/monthreportjson.h"
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

QDate dayOf(CommandLine& line, const char* name)
{
    const QString value = line.value(option(name));
    const std::optional<QDate> day = tryDateFromIso(value);
    if (!day)
        throw InputError(QCoreApplication::translate("kesu-cli", "--%1: \"%2\" is no day; write it as 2026-10-05.")
                             .arg(option(name), value));
    return *day;
}

ReportPeriod needed(
    const std::optional<ReportPeriod>& period, const char* name, const QString& value, const char* example)
{
    if (!period)
        throw InputError(QCoreApplication::translate("kesu-cli", "--%1: \"%2\" cannot be read; write it as %3.")
                             .arg(option(name), value, option(example)));
    return *period;
}

ReportPeriod periodOf(CommandLine& line)
{
    const bool range = line.isSet(option("from")) || line.isSet(option("to"));
    const int given = int(line.isSet(option("month"))) + int(line.isSet(option("quarter")))
        + int(line.isSet(option("year"))) + int(range);
    if (given != 1)
        throw InputError(QCoreApplication::translate(
            "kesu-cli", "Give one period: --month, --quarter, --year, or --from with --to."));
    if (line.isSet(option("month"))) {
        const QString value = line.value(option("month"));
        return needed(ReportPeriod::tryMonth(value), "month", value, "2026-10");
    }
    if (line.isSet(option("quarter"))) {
        const QString value = line.value(option("quarter"));
        return needed(ReportPeriod::tryQuarter(value), "quarter", value, "2026-Q4");
    }
    if (line.isSet(option("year"))) {
        const QString value = line.value(option("year"));
        return needed(ReportPeriod::tryYear(value), "year", value, "2026");
    }
    const QDate from = dayOf(line, "from");
    const QDate to = dayOf(line, "to");
    const std::optional<ReportPeriod> period = ReportPeriod::tryRange(from, to);
    if (!period)
        throw InputError(
            QCoreApplication::translate("kesu-cli", "--to: %1 lies before --from %2.").arg(toIso(to), toIso(from)));
    return *period;
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
ReportInputs inputsOf(CommandLine& line, const Workspace& workspace, const ReportPeriod& period)
{
    ReportInputs inputs = workspace.reportInputs(period);
    if (const std::optional<qint64> batches = quantityOf(line, "batches"))
        inputs.deliveredBatches = batches;
    if (const std::optional<qint64> shipped = quantityOf(line, "shipped"))
        inputs.shippedQuantity = shipped;
    return inputs;
}

} // namespace

ExitCode runReport(CommandLine& line)
{
    line.argument(QStringLiteral("DB"), QCoreApplication::translate("kesu-cli", "The database."));
    line.option({option("month"), QCoreApplication::translate("kesu-cli", "The month to report on."),
        QStringLiteral("YYYY-MM")});
    line.option({option("quarter"), QCoreApplication::translate("kesu-cli", "The quarter to report on."),
        QStringLiteral("YYYY-QN")});
    line.option(
        {option("year"), QCoreApplication::translate("kesu-cli", "The year to report on."), QStringLiteral("YYYY")});
    line.option(
        {option("from"), QCoreApplication::translate("kesu-cli", "The first day, with --to."), QStringLiteral("DATE")});
    line.option(
        {option("to"), QCoreApplication::translate("kesu-cli", "The last day, with --from."), QStringLiteral("DATE")});
    line.option(
        {option("json"), QCoreApplication::translate("kesu-cli", "Every figure as JSON; - for standard output."),
            QStringLiteral("FILE")});
    line.option({option("xlsx"), QCoreApplication::translate("kesu-cli", "The report as a workbook too."),
        QStringLiteral("FILE")});
    line.option({option("batches"), QCoreApplication::translate("kesu-cli", "Batches delivered in the period."),
        QStringLiteral("N")});
    line.option({option("shipped"), QCoreApplication::translate("kesu-cli", "Quantity shipped in the period."),
        QStringLiteral("N")});
    addPaperOptions(line);
    line.parse();

    const ReportPeriod period = periodOf(line);
    const PaperOptions options = paperOptions(line);
    const QString jsonName = line.value(option("json"));
    const bool jsonAsResult = jsonName == QStringLiteral("-");
    Outputs outputs;
    const QString pdf = outputs.stage(options.out);
    const QString book = line.isSet(option("xlsx")) ? outputs.stage(line.value(option("xlsx"))) : QString();
    const QString figures = jsonName.isEmpty() || jsonAsResult ? QString() : outputs.stage(jsonName);

    const std::unique_ptr<Workspace> workspace = openDatabase(line, line.argument(0), IfMissing::Fail);
    const MonthReport report = monthReportOf(*workspace, period, inputsOf(line, *workspace, period), options.language);
    const std::unique_ptr<ReportDocument> document = reportDocumentOf(*workspace, report);
    const QByteArray json = QJsonDocument(monthReportToJson(report)).toJson();
    writePdf(*document, pdf, workspace->clock().now());
    if (!book.isEmpty())
        writeReportBook(report, book);
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
