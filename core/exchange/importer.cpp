// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/importer.h"

#include "core/base/error.h"
#include "core/exchange/exchangetext.h"
#include "core/exchange/mappedtable.h"
#include "core/exchange/rejectedrow.h"
#include "core/service/workspace.h"

#include <QFileInfo>
#include <QHash>
#include <QRegularExpression>
#include <algorithm>

namespace kesu {

namespace {

/// Reading and mapping take about this part of the time, storing the rest.
constexpr double readingPart = 0.3;
constexpr qint64 rowsBetweenReports = 256;

void report(const ImportProgress& progress, double part)
{
    if (progress && !progress(part))
        throw Error(ErrorCode::Cancelled, ExchangeText::tr("The import was stopped; nothing of it was kept."));
}

QStringList textsOf(const TableRow& row)
{
    QStringList texts;
    for (const Cell& cell : row.cells)
        texts.append(cell.text);
    return texts;
}

/// "complaint.demands[0].amount" as the field of a mapping: the longest beginning that a column fills.
int columnOfFinding(const RowMapper& mapper, QString field)
{
    static const QRegularExpression index(QStringLiteral("\\[\\d+\\]"));
    field.remove(index);
    if (field.startsWith(QLatin1String("complaint.")))
        field.remove(0, 10);
    for (;;) {
        const int column = mapper.columnOf(field);
        if (column >= 0 || !field.contains(QLatin1Char('.')))
            return column;
        field = field.section(QLatin1Char('.'), 0, -2);
    }
}

/// The rows of a table on their way into the ledger.
class ImportRows
{
public:
    ImportRows(MappedTable& table, ImportResult& result)
        : m_table(table)
        , m_result(result)
    {
    }

    /// False if the table breaks off.
    bool read(const ImportProgress& progress);
    void store(ComplaintService& complaints, ImportOptions options, const ImportProgress& progress);

private:
    struct Seen
    {
        qint64 row = 0;
        QStringList cells;
    };

    void take(MappedTable::Row& row);
    void reject(const TableRow& row, const QList<RowProblem>& problems);
    QList<RowProblem> problemsOf(const TableRow& row, const Findings& findings, Severity severity) const;

    MappedTable& m_table;
    ImportResult& m_result;
    QList<ComplaintRecord> m_records;
    QList<TableRow> m_rows; ///< of m_records
    QHash<QString, Seen> m_seen; ///< by source
};

void ImportRows::reject(const TableRow& row, const QList<RowProblem>& problems)
{
    ++m_result.rejected;
    m_result.rejectedRows.append(RejectedRow{row.number, textsOf(row), problems});
}

void ImportRows::take(MappedTable::Row& row)
{
    ++m_result.read;
    if (!row.mapped.problems.isEmpty()) {
        reject(row.cells, row.mapped.problems);
        return;
    }
    const QString source = row.mapped.record.source;
    const QStringList texts = textsOf(row.cells);
    const auto seen = m_seen.constFind(source);
    if (seen == m_seen.constEnd()) {
        m_seen.insert(source, Seen{row.cells.number, texts});
        m_records.append(std::move(row.mapped.record));
        m_rows.append(std::move(row.cells));
    } else if (seen->cells == texts) {
        ++m_result.known;
    } else {
        reject(row.cells,
            {RowProblem{row.cells.number, -1, {}, source.section(QLatin1Char(':'), 1),
                ExchangeText::tr("stands in row %1 already with other contents; each complaint may stand there once")
                    .arg(seen->row)}});
    }
}

bool ImportRows::read(const ImportProgress& progress)
{
    MappedTable::Row row;
    for (;;) {
        const ReadStep step = m_table.next(row);
        if (step == ReadStep::Broken)
            m_result.findings.append(m_table.problem());
        if (step != ReadStep::Row)
            return step == ReadStep::End;
        take(row);
        if (m_result.read % rowsBetweenReports == 0)
            report(progress, m_table.progress() * readingPart);
    }
}

QList<RowProblem> ImportRows::problemsOf(const TableRow& row, const Findings& findings, Severity severity) const
{
    QList<RowProblem> problems;
    for (const Finding& finding : findings) {
        if (finding.severity != severity)
            continue;
        const int column = columnOfFinding(m_table.mapper(), finding.field);
        problems.append(RowProblem{row.number, column, m_table.heads().value(column),
            column < 0 ? QString() : row.cells.value(column).text.trimmed(), finding.message});
    }
    return problems;
}

void ImportRows::store(ComplaintService& complaints, ImportOptions options, const ImportProgress& progress)
{
    const double count = std::max(1.0, static_cast<double>(m_records.size()));
    options.keepGoing = [&](qsizetype done) {
        return done % rowsBetweenReports != 0 || !progress
            || progress(readingPart + (1.0 - readingPart) * static_cast<double>(done) / count);
    };
    const QList<ImportOutcome> outcomes = complaints.importRecords(m_records, options);
    for (qsizetype i = 0; i < outcomes.size(); ++i) {
        const ImportOutcome& outcome = outcomes.at(i);
        switch (outcome.kind) {
        case ImportOutcome::Kind::Added:
            ++m_result.imported;
            m_result.warnings += problemsOf(m_rows.at(i), outcome.findings, Severity::Warning);
            break;
        case ImportOutcome::Kind::Known:
            ++m_result.known;
            break;
        case ImportOutcome::Kind::Rejected:
            reject(m_rows.at(i), problemsOf(m_rows.at(i), outcome.findings, Severity::Error));
            break;
        }
    }
    std::sort(m_result.rejectedRows.begin(), m_result.rejectedRows.end(),
        [](const RejectedRow& a, const RejectedRow& b) { return a.row < b.row; });
}

} // namespace

std::optional<Rulebook> Importer::rulebookFor(const Mapping& mapping, Findings& findings) const
{
    const std::optional<Rulebook> rulebook
        = m_workspace.rulebooks().find(mapping.rulebook, m_workspace.clock().today());
    if (!rulebook) {
        Finding finding;
        finding.file = mapping.fileName;
        finding.field = QStringLiteral("rulebook");
        finding.message = ExchangeText::tr("there is no rulebook \"%1\"; there are %2")
                              .arg(mapping.rulebook, m_workspace.rulebooks().ids().join(QStringLiteral(", ")));
        findings.append(finding);
        return {};
    }
    findings += checkMapping(mapping, *rulebook);
    return hasErrors(findings) ? std::nullopt : rulebook;
}

ImportPreview Importer::preview(const QString& path, const Mapping& mapping, int rows) const
{
    ImportPreview preview;
    const std::optional<Rulebook> rulebook = rulebookFor(mapping, preview.findings);
    if (!rulebook)
        return preview;
    MappedTable table(path, mapping, *rulebook, m_workspace.clock().now());
    preview.findings += table.open();
    preview.heads = table.heads();
    preview.mappedColumns = table.mapper().mappedColumns();
    if (hasErrors(preview.findings))
        return preview;
    MappedTable::Row row;
    while (preview.rows.size() < rows) {
        const ReadStep step = table.next(row);
        if (step == ReadStep::Broken)
            preview.findings.append(table.problem());
        if (step != ReadStep::Row)
            break;
        preview.rows.append(ImportPreview::Row{row.cells.number, textsOf(row.cells), row.mapped.problems});
    }
    return preview;
}

ImportPreview Importer::previewAsIs(const QString& path, const TableFormat& format, int rows)
{
    ImportPreview preview;
    const std::unique_ptr<TableReader> reader = openTable(path, format);
    TableRow row;
    while (preview.rows.size() < rows && reader->next(row) == ReadStep::Row)
        preview.rows.append(ImportPreview::Row{row.number, textsOf(row), {}});
    return preview;
}

ImportResult Importer::run(const QString& path, const Mapping& mapping, ImportRun run, const QString& rejectsPath,
    const ImportProgress& progress)
{
    ImportResult result;
    const std::optional<Rulebook> rulebook = rulebookFor(mapping, result.findings);
    if (!rulebook)
        return result;
    MappedTable table(path, mapping, *rulebook, m_workspace.clock().now());
    result.findings += table.open();
    result.heads = table.heads();
    if (hasErrors(result.findings))
        return result;
    ImportRows rows(table, result);
    if (!rows.read(progress)) {
        ImportResult broken;
        broken.heads = result.heads;
        broken.findings = result.findings;
        return broken;
    }
    ImportOptions options;
    options.why = QFileInfo(path).fileName();
    options.run = run;
    if (!rejectsPath.isEmpty()) {
        // the rejected rows must be safe on disk before anything is kept, so that a full disk changes nothing
        const ImportResult beforeStoring = result;
        options.run = ImportRun::Rehearse;
        rows.store(m_workspace.complaints(), options, progress);
        writeRejects(rejectsPath, result.heads, result.rejectedRows);
        if (run == ImportRun::Rehearse)
            return result;
        result = beforeStoring;
        options.run = ImportRun::Keep;
    }
    rows.store(m_workspace.complaints(), options, progress);
    return result;
}

} // namespace kesu
