// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/clirun.h"

#include "tests/support/catch.h"

#include <QFile>
#include <QProcess>

namespace kesu::test {

QStringList CliRun::errorLines() const
{
    return error.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
}

CliRun runCli(const QStringList& arguments, const QByteArray& standardInput, const QMap<QString, QString>& environment)
{
    constexpr int patienceMs = 60'000;
    QProcess process;
    QProcessEnvironment variables = QProcessEnvironment::systemEnvironment();
    variables.insert(QStringLiteral("KESU_RESOURCES"), QStringLiteral(KESU_RESOURCES));
    variables.insert(QStringLiteral("KESU_DATA"), QStringLiteral("/nonexistent/kesu-data"));
    for (auto it = environment.cbegin(); it != environment.cend(); ++it)
        variables.insert(it.key(), it.value());
    process.setProcessEnvironment(variables);
    process.start(QStringLiteral(KESU_CLI), arguments);
    REQUIRE(process.waitForStarted(patienceMs));
    process.write(standardInput);
    process.closeWriteChannel();
    REQUIRE(process.waitForFinished(patienceMs));
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, process.readAllStandardOutput(),
        QString::fromUtf8(process.readAllStandardError())};
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    CAPTURE(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

} // namespace kesu::test
