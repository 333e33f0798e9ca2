// SPDX-License-Identifier: GPL-3.0-or-later
// Verdicts per second on one core, by rulebook, over all golden cases of each (varied facts), with and without sentences.
// Usage: judgebench [seconds per line]
#include "core/exchange/casejson.h"
#include "core/judgement/judge.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTextStream>

using namespace kesu;

namespace {

QList<Case> goldenCases(const QString& rulebook, const RulebookLibrary& library)
{
    QList<Case> cases;
    const QDir root(QStringLiteral(KESU_TEST_DATA "/rulebooks/") + rulebook);
    for (const QString& name : root.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
        QFile file(root.filePath(name + QStringLiteral("/case.json")));
        Findings findings;
        if (!file.open(QIODevice::ReadOnly))
            continue;
        if (const std::optional<Case> facts = readCase(file.readAll(), name, &library, findings))
            cases.append(*facts);
    }
    return cases;
}

/// Verdicts a second. The number of reasons is summed up so that nothing is optimised away.
double measure(const Rulebook& rulebook, const QList<Case>& cases, const WorkCalendar& calendar, VerdictTexts texts, double seconds, qint64& sink)
{
    QElapsedTimer timer;
    qint64 judged = 0;
    timer.start();
    do {
        for (const Case& facts : cases)
            sink += judge(rulebook, facts, calendar, texts).reasons.size();
        judged += cases.size();
    } while (static_cast<double>(timer.nsecsElapsed()) < seconds * 1e9);
    return static_cast<double>(judged) * 1e9 / static_cast<double>(timer.nsecsElapsed());
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const double seconds = arguments.size() > 1 ? arguments[1].toDouble() : 2.0;
    QTextStream out(stdout);
    Findings findings;
    const RulebookLibrary library = RulebookLibrary::load(QStringLiteral(KESU_RESOURCES "/rulebooks"), findings);
    const WorkCalendar calendar = WorkCalendar::load(QStringLiteral(KESU_RESOURCES "/calendars"), findings);
    qint64 sink = 0;
    for (const Rulebook& rulebook : library.rulebooks()) {
        const QList<Case> cases = goldenCases(rulebook.id(), library);
        if (cases.isEmpty())
            continue;
        const double with = measure(rulebook, cases, calendar, VerdictTexts::Write, seconds, sink);
        const double without = measure(rulebook, cases, calendar, VerdictTexts::Leave, seconds, sink);
        out << rulebook.id() << ": " << qRound64(with) << " verdicts/s with texts, " << qRound64(without)
            << " without, over " << cases.size() << " cases\n";
    }
    return sink > 0 ? 0 : 1;
}
