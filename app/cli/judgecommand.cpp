// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandline.h"
#include "app/cli/commands.h"
#include "app/cli/console.h"
#include "app/cli/standards.h"
#include "core/exchange/casejson.h"
#include "core/exchange/explanationjson.h"
#include "core/judgement/judge.h"
#include "translations/translators.h"

#include <QCoreApplication>
#include <QFile>
#include <array>
#include <utility>

namespace kesu::cli {

namespace {

constexpr qint64 largestCase = 64'000'000;
/// A batch is read and written in pieces of about this size.
constexpr qsizetype pieceBytes = 1 << 16;

QString translated(const char* source)
{
    return QCoreApplication::translate("kesu-cli", source);
}

/// Whether the verdict is followed by why it is so.
enum class Detail { Verdict, Explained };

/// The verdict on a case as JSON, or nothing and findings.
std::optional<QByteArray> verdictOn(const QByteArray& json, const QString& fileName, const Standards& standards,
    Detail detail, JsonLayout layout, Findings& findings)
{
    const std::optional<Case> facts = readCase(json, fileName, &standards.library, findings);
    if (!facts)
        return {};
    const Rulebook rulebook = *judgingRulebook(standards.library, *facts);
    if (detail == Detail::Verdict)
        return writeVerdict(judge(rulebook, *facts, standards.calendar), layout);
    const QString language = languageOfSystem();
    return writeExplained(explain(rulebook, *facts, standards.calendar, language),
        wouldChange(rulebook, *facts, standards.calendar, language), layout);
}

ExitCode judgeOne(const QString& fileName, Detail detail)
{
    const QByteArray json = readInput(fileName, largestCase);
    Findings findings;
    const auto verdict = verdictOn(json, inputName(fileName), loadStandards(), detail, JsonLayout::Indented, findings);
    if (!verdict)
        throw InputError(findings);
    writeResult(*verdict);
    for (const Finding& warning : std::as_const(findings))
        writeMessage(warning.toString());
    return ExitCode::Done;
}

/// What is wrong with one line of a batch; the number of the line stands beside it.
QByteArray errorOf(Findings findings, qint64 line)
{
    for (Finding& finding : findings) {
        if (finding.line == 0)
            continue;
        finding.message
            = translated(QT_TRANSLATE_NOOP("kesu-cli", "column %1: ")).arg(finding.column) + finding.message;
        finding.line = 0; // of the case, which is one line here
    }
    JsonWriter writer(JsonLayout::OneLine);
    writer.beginObject();
    writer.field("error", InputError(findings).message());
    writer.field("line", line);
    writer.endObject();
    return writer.take();
}

/// The next line with its break, or what there is of it where it is longer than allowed; empty at the end. Reads in
/// pieces, since QIODevice takes hold of all that is allowed for each line.
QByteArray nextLine(QFile& file)
{
    std::array<char, pieceBytes> piece;
    QByteArray line;
    while (line.size() <= largestCase) {
        const qint64 count = file.readLine(piece.data(), static_cast<qint64>(piece.size()));
        if (count <= 0)
            break;
        line.append(piece.data(), count);
        if (line.endsWith('\n'))
            break;
    }
    return line;
}

ExitCode judgeBatch(const QString& fileName, Detail detail)
{
    QFile file;
    openInput(file, fileName);
    const Standards standards = loadStandards();
    QByteArray results;
    qint64 number = 0;
    qint64 bad = 0;
    qint64 firstBad = 0;
    for (QByteArray json = nextLine(file); !json.isEmpty(); json = nextLine(file)) {
        ++number;
        if (json.trimmed().isEmpty())
            continue;
        if (json.size() > largestCase) {
            throw InputError(
                translated(QT_TRANSLATE_NOOP("kesu-cli", "%1: line %2 is longer than %L3 bytes; no case is"))
                    .arg(inputName(fileName))
                    .arg(number)
                    .arg(largestCase));
        }
        Findings findings;
        const auto verdict = verdictOn(json, {}, standards, detail, JsonLayout::OneLine, findings);
        if (!verdict && bad++ == 0)
            firstBad = number;
        results += verdict ? *verdict : errorOf(findings, number);
        if (results.size() >= pieceBytes)
            writeResult(std::exchange(results, {}));
    }
    writeResult(results);
    if (bad == 0)
        return ExitCode::Done;
    writeMessage(
        translated(QT_TRANSLATE_NOOP("kesu-cli", "%1: %2 of %3 lines could not be judged, the first is line %4"))
            .arg(inputName(fileName))
            .arg(bad)
            .arg(number)
            .arg(firstBad));
    return ExitCode::WrongInput;
}

} // namespace

ExitCode runJudge(CommandLine& line)
{
    const QString batch = QStringLiteral("batch");
    line.option(
        {batch, translated(QT_TRANSLATE_NOOP("kesu-cli", "Takes one case a line and gives one verdict a line."))});
    const QString explained = QStringLiteral("explain");
    line.option({explained,
        translated(QT_TRANSLATE_NOOP("kesu-cli",
            "Says why behind each verdict: the key explanation has for each list of the verdict one of the same order, "
            "with rows, facts, names, spans counted day by day and the sum in steps; wouldChange says what would make "
            "it "
            "better."))});
    line.argument(QStringLiteral("CASE.json"),
        translated(QT_TRANSLATE_NOOP("kesu-cli", "The case to judge, or - for standard input.")));
    line.parse();
    const Detail detail = line.isSet(explained) ? Detail::Explained : Detail::Verdict;
    return line.isSet(batch) ? judgeBatch(line.argument(0), detail) : judgeOne(line.argument(0), detail);
}

} // namespace kesu::cli
