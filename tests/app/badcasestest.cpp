// SPDX-License-Identifier: GPL-3.0-or-later
// One folder under tests/data/cases/bad for each way in which a case can be wrong: adding a way is adding a folder.
#include "tests/app/clirun.h"
#include "tests/support/catch.h"

#include <QDir>

using namespace kesu::test;

TEST_CASE("every bad case is refused with one line that names field and value, and nothing on standard output")
{
    const QDir folder(QStringLiteral(KESU_TEST_DATA "/cases/bad"));
    const QStringList names = folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    REQUIRE(names.size() >= 10);
    for (const QString& name : names) {
        const QString path = folder.filePath(name);
        const QString words = QString::fromUtf8(contentOf(path + QStringLiteral("/expected.txt")));
        const CliRun run = runCli({QStringLiteral("judge"), path + QStringLiteral("/case.json")});
        CAPTURE(name, run.error);
        CHECK(run.exitCode == 2);
        CHECK(run.out.isEmpty());
        CHECK(run.errorLines().size() == 1);
        for (const QString& word : words.split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
            CAPTURE(word);
            CHECK(run.error.contains(word));
        }
    }
}
