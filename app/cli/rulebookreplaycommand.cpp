// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandline.h"
#include "app/cli/commands.h"
#include "app/cli/console.h"
#include "app/cli/databasecommand.h"
#include "app/cli/rulebookargument.h"
#include "core/base/error.h"
#include "core/exchange/replaywriter.h"

#include <QCoreApplication>
#include <QSaveFile>
#include <csignal>

namespace kesu::cli {

namespace {

const QString draftOption = QStringLiteral("draft");
const QString rulebookOption = QStringLiteral("rulebook");
const QString allOption = QStringLiteral("all");
const QString listOption = QStringLiteral("list");
const QString jsonOption = QStringLiteral("json");
const QString csvOption = QStringLiteral("csv");
constexpr qsizetype mostListed = 1'000'000;

volatile std::sig_atomic_t interrupted = 0;

/// While it lives, Ctrl-C is noted instead of ending the program.
class InterruptNoted
{
public:
    InterruptNoted()
        : m_before(std::signal(SIGINT, [](int) { interrupted = 1; }))
    {
    }
    ~InterruptNoted() { std::signal(SIGINT, m_before); }
    Q_DISABLE_COPY_MOVE(InterruptNoted)

    bool happened() const { return interrupted != 0; }

private:
    void (*m_before)(int);
};

qsizetype listLength(const CommandLine& line)
{
    bool isNumber = false;
    const qsizetype length = line.value(listOption).toLongLong(&isNumber);
    if (!isNumber || length < 0 || length > mostListed)
        throw InputError(QCoreApplication::translate("kesu-cli", "--%1: \"%2\" is no whole number from %3 to %4.")
                             .arg(listOption, line.value(listOption))
                             .arg(0)
                             .arg(mostListed));
    return length;
}

/// How many cells of a terminal a text takes: characters of the East take two.
qsizetype widthOf(const QString& text)
{
    qsizetype width = 0;
    for (const QChar c : text)
        width += c.unicode() >= 0x1100 ? 2 : 1;
    return width;
}

/// Rows of cells under each other: the first column to the left, the others to the right.
QString table(const QList<QStringList>& rows)
{
    QList<qsizetype> widths;
    for (const QStringList& row : rows) {
        for (qsizetype i = 0; i < row.size(); ++i) {
            if (i == widths.size())
                widths.append(0);
            widths[i] = std::max(widths[i], widthOf(row[i]));
        }
    }
    QString text;
    for (const QStringList& row : rows) {
        QString line = QStringLiteral(" ");
        for (qsizetype i = 0; i < row.size(); ++i) {
            const QString gap(widths[i] - widthOf(row[i]), QLatin1Char(' '));
            line += QLatin1Char(' ') + (i == 0 ? row[i] + gap : QStringLiteral(" ") + gap + row[i]);
        }
        text += line + QLatin1Char('\n');
    }
    return text;
}

QString difference(Money before, Money after)
{
    const Money change = after - before;
    return change > Money() ? QLatin1Char('+') + change.toString() : change.toString();
}

QStringList amounts(const QString& name, const BeforeAfter<Money>& sums)
{
    return {name, sums.before.toString(), sums.after.toString(), difference(sums.before, sums.after)};
}

QStringList columnHeads(const QString& what)
{
    return {what, QCoreApplication::translate("kesu-cli", "before"), QCoreApplication::translate("kesu-cli", "draft"),
        QCoreApplication::translate("kesu-cli", "change")};
}

QString totals(const ReplayResult& result, const Rulebook& draft)
{
    QString text = QCoreApplication::translate("kesu-cli", "complaints judged twice %1, differing %2")
                       .arg(result.complaints)
                       .arg(result.differing)
        + QLatin1Char('\n');
    QList<QStringList> rows;
    for (const ReplayAspect aspect : replayAspects())
        if (const qint64 count = result.differingBy.value(aspect))
            rows.append({label(aspect), QString::number(count)});
    text += table(rows) + QLatin1Char('\n');

    rows = {columnHeads(label(ReplayAspect::Status))};
    for (auto status = result.byStatus.begin(); status != result.byStatus.end(); ++status) {
        const qint64 change = status->after - status->before;
        rows.append({draft.label(VocabularyKind::Status, status.key()), QString::number(status->before),
            QString::number(status->after), (change > 0 ? QStringLiteral("+") : QString()) + QString::number(change)});
    }
    text += table(rows) + QLatin1Char('\n');

    rows = {columnHeads(label(ReplayAspect::Liability))};
    for (auto party = result.byParty.begin(); party != result.byParty.end(); ++party)
        rows.append(amounts(draft.label(VocabularyKind::Party, party.key()), party.value()));
    rows.append(amounts(QCoreApplication::translate("kesu-cli", "together"), result.liabilityTotal));
    rows.append(amounts(label(ReplayAspect::Recoveries), result.recovered));
    text += table(rows);

    if (result.withoutEdition > 0)
        text += QLatin1Char('\n')
            + QCoreApplication::translate("kesu-cli", "not judged, since their own edition is not at hand: %1")
                  .arg(result.withoutEdition)
            + QLatin1Char('\n');
    if (result.withUnknownIds > 0) {
        text += QLatin1Char('\n')
            + QCoreApplication::translate("kesu-cli", "complaints with ids that the draft does not know: %1")
                  .arg(result.withUnknownIds)
            + QLatin1Char('\n');
        rows.clear();
        for (auto id = result.unknownIds.begin(); id != result.unknownIds.end(); ++id)
            rows.append({id.key(), QString::number(id.value())});
        text += table(rows);
    }
    return text;
}

QString listed(const ReplayResult& result)
{
    QString text;
    for (const ReplayedComplaint& complaint : result.listed) {
        const QString number
            = complaint.number.isEmpty() ? QStringLiteral("#%1").arg(complaint.id.value()) : complaint.number;
        text += QLatin1Char('\n') + number + QLatin1Char(' ') + complaint.customer + QLatin1Char('\n');
        for (const ReplayChange& change : complaint.changes)
            text += QStringLiteral("  ") + label(change.aspect)
                + (change.what.isEmpty() ? QString() : QLatin1Char(' ') + change.what) + QStringLiteral(": ")
                + (change.before.isEmpty() ? QStringLiteral("–") : change.before) + QStringLiteral(" → ")
                + (change.after.isEmpty() ? QStringLiteral("–") : change.after) + QLatin1Char('\n');
    }
    if (result.differing > result.listed.size())
        text += QLatin1Char('\n')
            + QCoreApplication::translate("kesu-cli", "%1 more differ; --list N shows more of them.")
                  .arg(result.differing - result.listed.size())
            + QLatin1Char('\n');
    return text;
}

void writeFile(const QString& fileName, const QByteArray& bytes)
{
    QSaveFile file(fileName);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.flush() || !file.commit())
        throw Error(ErrorCode::FileNotWritable,
            QCoreApplication::translate("kesu-cli", "%1 could not be written.").arg(fileName), file.errorString());
}

void describe(CommandLine& line)
{
    line.argument(QStringLiteral("DB"), QCoreApplication::translate("kesu-cli", "The database."));
    line.option({draftOption,
        QCoreApplication::translate("kesu-cli", "The rulebook to try: a file, or one of the library as id or id@1."),
        QStringLiteral("FILE")});
    line.option({rulebookOption,
        QCoreApplication::translate("kesu-cli",
            "Only complaints filed under that standard. Without it those of the draft's own, or all where it has "
            "none."),
        QStringLiteral("ID")});
    line.option({allOption, QCoreApplication::translate("kesu-cli", "The complaints of every standard.")});
    line.option({listOption, QCoreApplication::translate("kesu-cli", "How many of the differing complaints to show."),
        QStringLiteral("N"), QStringLiteral("20")});
    line.option({jsonOption,
        QCoreApplication::translate(
            "kesu-cli", "All that was found as JSON; - for standard output instead of the text."),
        QStringLiteral("FILE")});
    line.option(
        {csvOption, QCoreApplication::translate("kesu-cli", "The differing complaints shown, as a spreadsheet."),
            QStringLiteral("FILE")});
}

/// The standard whose complaints are judged again; empty: every one. Throws InputError.
QString replayedStandard(const CommandLine& line, Workspace& workspace, const Rulebook& draft)
{
    if (line.isSet(allOption)) {
        if (line.isSet(rulebookOption))
            throw InputError(QCoreApplication::translate("kesu-cli", "--all and --rulebook exclude each other."));
        return {};
    }
    if (const QString named = line.value(rulebookOption); !named.isEmpty()) {
        if (!workspace.rulebooks().ids().contains(named))
            throw InputError(QCoreApplication::translate("kesu-cli", "no rulebook has the id \"%1\"; there is: %2.")
                                 .arg(named, workspace.rulebooks().ids().join(QStringLiteral(", "))));
        return named;
    }
    // Judged by a standard of another trade nearly every complaint differs, which says nothing about the draft.
    LedgerQuery own;
    own.rulebook = draft.id();
    return workspace.complaints().ledgerTotals(own).count > 0 ? draft.id() : QString();
}

} // namespace

ExitCode runRulebookReplay(CommandLine& line)
{
    describe(line);
    line.parse();
    if (!line.isSet(draftOption))
        throw InputError(
            QCoreApplication::translate("kesu-cli", "--draft is missing: name the rulebook to try (.toml)."));
    const qsizetype mostListed = listLength(line);
    const std::unique_ptr<Workspace> workspace
        = openDatabase(line, line.argument(0), IfMissing::Fail, std::make_shared<SystemClock>());
    ReplayRequest request
        = workspace->rulebookService().replayRequest(rulebookNamed(workspace->rulebooks(), line.value(draftOption)));
    request.rulebook = replayedStandard(line, *workspace, *request.draft);
    request.list = mostListed;

    ReplayResult result;
    {
        const InterruptNoted interrupt;
        TerminalProgress shown(QCoreApplication::translate("kesu-cli", "Judging again"));
        result = replay(request, [&](const ReplayProgress& progress) {
            shown.show(double(progress.done) / double(std::max<qint64>(1, progress.total)));
            return !interrupt.happened();
        });
    }
    const QString jsonName = line.value(jsonOption);
    const QByteArray json = writeReplay(result, *request.draft, request.asOf);
    if (jsonName == QStringLiteral("-"))
        writeResult(json);
    else
        writeResult((totals(result, *request.draft) + listed(result)).toUtf8());
    if (!jsonName.isEmpty() && jsonName != QStringLiteral("-"))
        writeFile(jsonName, json);
    if (line.isSet(csvOption))
        writeReplayCsv(result, line.value(csvOption));
    if (result.isComplete)
        return ExitCode::Done;
    writeMessage(
        QCoreApplication::translate("kesu-cli", "stopped; the figures are of the complaints judged until then."));
    return ExitCode::WorldFailed;
}

} // namespace kesu::cli
