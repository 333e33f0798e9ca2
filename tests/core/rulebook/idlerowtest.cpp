// SPDX-License-Identifier: GPL-3.0-or-later
// Shipped rulebooks with their lists of cases turned upside down: what lint then calls idle strikes in no golden case.
#include "core/calendar/workcalendar.h"
#include "core/exchange/casejson.h"
#include "core/judgement/judge.h"
#include "core/rulebook/linter.h"
#include "core/rulebook/rulebooklibrary.h"
#include "tests/support/catch.h"

#include <QDirIterator>
#include <QFile>

using namespace kesu;

namespace {

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    INFO(path.toStdString());
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

bool isCase(const QString& line)
{
    return line.startsWith(QLatin1String("  { ")) && line.endsWith(QLatin1String(" },"));
}

/// The lines of every list of cases from last to first.
QStringList turned(QStringList lines)
{
    qsizetype begin = 0;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (lines[i] == QLatin1String("cases = ["))
            begin = i + 1;
        if (lines[i] != QLatin1String("]") || begin == 0)
            continue;
        if (std::all_of(lines.begin() + begin, lines.begin() + i, isCase))
            std::reverse(lines.begin() + begin, lines.begin() + i);
        begin = 0;
    }
    return lines;
}

/// The case of the line says, whenever it strikes, a clause that no standard has.
QString marked(QString line)
{
    const qsizetype clause = line.indexOf(QLatin1String("clause = \""));
    if (clause < 0)
        return line.insert(4, QStringLiteral("clause = \"idle\", "));
    const qsizetype begin = clause + 10;
    return line.replace(begin, line.indexOf(u'"', begin) - begin, QStringLiteral("idle"));
}

} // namespace

TEST_CASE("a case that lint calls idle strikes in no golden case")
{
    const QString folder = QStringLiteral(KESU_RESOURCES "/rulebooks");
    const QByteArray shared = contentOf(folder + QStringLiteral("/shared.toml"));
    int idleRows = 0;
    int judged = 0;
    QDirIterator files(folder, {QStringLiteral("*.toml")});
    while (files.hasNext()) {
        const QString path = files.next();
        if (files.fileName() == QLatin1String("shared.toml"))
            continue;
        QStringList lines = turned(QString::fromUtf8(contentOf(path)).split(u'\n'));
        int idleHere = 0;
        for (const Finding& finding : lint(lines.join(u'\n').toUtf8(), files.fileName(), shared)) {
            QString& line = lines[finding.line - 1];
            const bool isIdle = finding.message.contains(QLatin1String("never gets its turn"))
                || finding.message.contains(QLatin1String("can never hold"));
            if (!isIdle || !isCase(line) || line.contains(QLatin1String("lines = [")))
                continue;
            line = marked(line);
            ++idleHere;
        }
        if (idleHere == 0)
            continue;
        idleRows += idleHere;
        Findings findings;
        const std::optional<Rulebook> rulebook
            = readRulebook(lines.join(u'\n').toUtf8(), files.fileName(), shared, findings);
        INFO(path.toStdString());
        REQUIRE(rulebook.has_value());
        RulebookLibrary library;
        library.add(*rulebook);
        QDirIterator cases(QStringLiteral(KESU_TEST_DATA "/rulebooks/") + rulebook->id(), {QStringLiteral("case.json")},
            QDir::Files, QDirIterator::Subdirectories);
        while (cases.hasNext()) {
            const QString name = cases.next();
            const std::optional<Case> facts = readCase(contentOf(name), name, &library, findings);
            if (!facts)
                continue;
            ++judged;
            INFO(name.toStdString());
            CHECK_FALSE(
                writeVerdict(judge(*rulebook, *facts, WorkCalendar(), VerdictTexts::Leave)).contains("\"idle\""));
        }
    }
    CHECK(idleRows > 10);
    CHECK(judged > 100);
}
