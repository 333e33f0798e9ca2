// SPDX-License-Identifier: GPL-3.0-or-later
// The window program itself, from outside.
#include "tests/support/catch.h"
#include "tests/ui/window/companyfixture.h"

#include <QProcess>
#include <QProcessEnvironment>

using kesu::test::CompanyFixture;

namespace {

QProcessEnvironment withoutDisplay()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char* name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"})
        environment.remove(QLatin1String(name));
    environment.insert(QStringLiteral("KESU_RESOURCES"), QStringLiteral(KESU_RESOURCES));
    return environment;
}

} // namespace

TEST_CASE("without a display the program says so in one line and ends with 1")
{
    QProcess program;
    program.setProcessEnvironment(withoutDisplay());
    program.start(QStringLiteral(KESU_PROGRAM), QStringList());
    REQUIRE(program.waitForFinished(20'000));
    CHECK(program.exitStatus() == QProcess::NormalExit);
    CHECK(program.exitCode() == 1);
    const QString said = QString::fromUtf8(program.readAllStandardError());
    CHECK(said.startsWith(QStringLiteral("kesu: ")));
    CHECK(said.count(QLatin1Char('\n')) == 1);
    CHECK(said.contains(QStringLiteral("kesu-cli")));
}

TEST_CASE("version and help need no display")
{
    for (const QString& option : {QStringLiteral("--version"), QStringLiteral("--help")}) {
        QProcess program;
        program.setProcessEnvironment(withoutDisplay());
        program.start(QStringLiteral(KESU_PROGRAM), {option});
        REQUIRE(program.waitForFinished(20'000));
        CHECK(program.exitCode() == 0);
        CHECK_FALSE(program.readAllStandardOutput().isEmpty());
    }
}

TEST_CASE("an option that does not exist is named, and nothing is opened")
{
    QProcessEnvironment environment = withoutDisplay();
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    for (int i = 0; i < 5; ++i) {
        QProcess program;
        program.setProcessEnvironment(environment);
        program.start(QStringLiteral(KESU_PROGRAM), {QStringLiteral("--bogus")});
        REQUIRE(program.waitForFinished(20'000));
        CHECK(program.exitStatus() == QProcess::NormalExit);
        CHECK(program.exitCode() == 1);
        CHECK(program.readAllStandardError().contains("bogus"));
    }
}

TEST_CASE("the program opens a database and paints its window")
{
    CompanyFixture company;
    company.file(QStringLiteral("华联食品"), u"2026-10-05T09:30:00");
    QProcessEnvironment environment = withoutDisplay();
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    environment.insert(QStringLiteral("KESU_TRACE_START"), QStringLiteral("1"));
    environment.insert(QStringLiteral("XDG_CONFIG_HOME"), company.folder().path());
    QProcess program;
    program.setProcessEnvironment(environment);
    program.setReadChannel(QProcess::StandardError);
    program.start(QStringLiteral(KESU_PROGRAM), {company.workspace().databasePath()});
    QByteArray said;
    while (!said.contains("painted") && program.waitForReadyRead(20'000))
        said += program.readAllStandardError();
    program.terminate();
    program.waitForFinished(10'000);
    CHECK(said.contains("painted"));
}
