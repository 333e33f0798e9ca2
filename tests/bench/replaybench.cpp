// SPDX-License-Identifier: GPL-3.0-or-later
// A replay over ten thousand complaints, beside the bare engine judging the same facts twice.
#include "core/exchange/demodata.h"
#include "core/judgement/judge.h"
#include "core/service/replay.h"
#include "core/service/workspace.h"
#include "core/storage/database.h"
#include "core/storage/factsreader.h"
#include "tests/bench/bench.h"

#include <QTemporaryDir>

namespace {

using namespace kesu;
using namespace Qt::StringLiterals;

constexpr int complaints = 10'000;

/// A database of invented complaints and a draft of the standard that judged them, made when first asked for.
struct Past
{
    Past()
    {
        Findings findings;
        const Moment end = Moment::endOf(QDate(2026, 10, 31));
        auto workspace = Workspace::open(folder.filePath(u"replay.kesu"_s), IfMissing::Create,
            RulebookLibrary::load(QStringLiteral(KESU_RESOURCES "/rulebooks"), findings),
            WorkCalendar::load(QStringLiteral(KESU_RESOURCES "/calendars"), findings),
            std::make_shared<FixedClock>(end), u"陈敏"_s);
        const DemoCatalogue catalogue = DemoCatalogue::load(QStringLiteral(KESU_RESOURCES "/sample/catalogue.toml"));
        enterDemoData(*workspace, catalogue, {complaints, 1, QDate(2023, 11, 1), end.date()});
        request.databasePath = workspace->databasePath();
        request.library = workspace->rulebooks();
        request.calendar = workspace->calendar();
        request.asOf = end;
        request.draft = workspace->rulebooks().find(catalogue.rulebook, end.date());
        Database database(request.databasePath, OpenMode::MustExist);
        FactsReader reader(database, {1, complaints});
        for (StoredFacts stored; reader.next(stored);)
            facts += Case{stored.rulebook, end, stored.facts, {}};
    }

    QTemporaryDir folder;
    ReplayRequest request;
    QList<Case> facts;
};

Past& past()
{
    static Past made;
    return made;
}

const bench::Registration engine("replay/engine alone, each twice, one thread", "complaints", complaints, [] {
    for (const Case& facts : std::as_const(past().facts)) {
        bench::keep(judge(*past().request.draft, facts, past().request.calendar, VerdictTexts::Leave));
        bench::keep(judge(*past().request.draft, facts, past().request.calendar, VerdictTexts::Leave));
    }
});
const bench::Registration reading("replay/reading alone, one thread", "complaints", complaints, [] {
    Database database(past().request.databasePath, OpenMode::MustExist);
    FactsReader reader(database, {1, complaints});
    StoredFacts stored;
    while (reader.next(stored))
        bench::keep(stored);
});
const bench::Registration oneThread(
    "replay/read, judge twice and compare, one thread", "complaints", complaints,
    [] {
        ReplayRequest request = past().request;
        request.threads = 1;
        bench::keep(replay(request));
    },
    "replay/engine alone, each twice, one thread");
const bench::Registration twoThreads(
    "replay/read, judge twice and compare, two threads", "complaints", complaints,
    [] { bench::keep(replay(past().request)); }, "replay/engine alone, each twice, one thread");

} // namespace
