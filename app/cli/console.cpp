// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/console.h"

#include "app/cli/commandline.h"
#include "core/base/error.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <cerrno>
#include <cstdio>
#include <cstring>

namespace kesu::cli {

namespace {

QString translated(const char* source)
{
    return QCoreApplication::translate("kesu-cli", source);
}

} // namespace

void writeResult(const QByteArray& bytes)
{
    const auto size = static_cast<std::size_t>(bytes.size());
    if (std::fwrite(bytes.constData(), 1, size, stdout) != size || std::fflush(stdout) != 0) {
        throw Error(ErrorCode::DiskFull,
            translated(QT_TRANSLATE_NOOP("kesu-cli", "The result cannot be written to standard output.")),
            QString::fromLocal8Bit(std::strerror(errno)));
    }
}

void writeMessage(const QString& message)
{
    const QByteArray line = QByteArrayLiteral("kesu-cli: ") + message.toUtf8() + '\n';
    std::fwrite(line.constData(), 1, static_cast<std::size_t>(line.size()), stderr);
}

void silenceQt()
{
    if (qEnvironmentVariableIsSet("KESU_DEBUG"))
        return;
    qInstallMessageHandler([](QtMsgType type, const QMessageLogContext&, const QString& message) {
        if (type == QtCriticalMsg || type == QtFatalMsg)
            writeMessage(message);
    });
}

void openInput(QFile& file, const QString& fileName)
{
    if (fileName == QStringLiteral("-")) {
        if (file.open(stdin, QIODevice::ReadOnly))
            return;
    } else {
        file.setFileName(fileName);
        if (QFileInfo(fileName).isDir()) {
            throw Error(ErrorCode::FileNotReadable,
                translated(QT_TRANSLATE_NOOP("kesu-cli", "%1 is a folder; name a file.")).arg(fileName));
        }
        if (file.open(QIODevice::ReadOnly))
            return;
    }
    throw Error(ErrorCode::FileNotReadable,
        translated(QT_TRANSLATE_NOOP("kesu-cli", "%1 cannot be read; check its name and your rights."))
            .arg(inputName(fileName)),
        file.errorString());
}

QByteArray readInput(const QString& fileName, qint64 mostBytes)
{
    QFile file;
    openInput(file, fileName);
    // Pipes and devices have no size, so one byte more than allowed is asked for instead.
    QByteArray bytes = file.read(mostBytes + 1);
    if (bytes.size() > mostBytes) {
        throw InputError(
            translated(QT_TRANSLATE_NOOP("kesu-cli", "%1: is larger than %L2 bytes; nothing of the kind is"))
                .arg(inputName(fileName))
                .arg(mostBytes));
    }
    if (file.error() != QFileDevice::NoError) {
        throw Error(ErrorCode::FileNotReadable,
            translated(QT_TRANSLATE_NOOP("kesu-cli", "%1 cannot be read to its end.")).arg(inputName(fileName)),
            file.errorString());
    }
    return bytes;
}

QString inputName(const QString& fileName)
{
    return fileName == QStringLiteral("-") ? translated(QT_TRANSLATE_NOOP("kesu-cli", "standard input")) : fileName;
}

} // namespace kesu::cli
