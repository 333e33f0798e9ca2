// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QMap>
#include <QStringList>

namespace kesu::test {

/// What one call of kesu-cli has left behind.
struct CliRun
{
    int exitCode = -1; ///< -1 where it did not end by itself
    QByteArray out; ///< standard output
    QString error; ///< standard error

    QStringList errorLines() const;
};

/// Runs the kesu-cli of this build with the resources of the source tree, and waits for its end.
CliRun runCli(
    const QStringList& arguments, const QByteArray& standardInput = {}, const QMap<QString, QString>& environment = {});

/// The content of a file; fails the test if it cannot be read.
QByteArray contentOf(const QString& path);

} // namespace kesu::test
