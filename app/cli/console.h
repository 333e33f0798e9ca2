// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QtGlobal>

class QFile;

namespace kesu::cli {

/// Results, to standard output, as they are. Throws Error{DiskFull} where they cannot all be written.
void writeResult(const QByteArray& bytes);

/// One line of a message, "kesu-cli: …", to standard error.
void writeMessage(const QString& message);

/// Keeps Qt's own debug lines and warnings off standard error, which is for messages to the caller. With KESU_DEBUG set
/// they come through.
void silenceQt();

/// Opens a file for reading, or standard input for "-". Throws Error{FileNotReadable}.
void openInput(QFile& file, const QString& fileName);

/// All of a file, or of standard input for "-". Throws Error{FileNotReadable}, InputError where it is larger than that.
QByteArray readInput(const QString& fileName, qint64 mostBytes);

/// How messages name a file that came from the command line.
QString inputName(const QString& fileName);

} // namespace kesu::cli
