// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/backupnote.h"

#include "core/base/error.h"
#include "core/storage/durablefile.h"

#include <QFile>
#include <QFileInfo>
#include <QMap>
#include <cerrno>

namespace kesu {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mostBytes = 100'000;
constexpr qsizetype hashDigits = 64;

} // namespace

std::optional<BackupNote> BackupNote::readBeside(const QString& backup)
{
    QFile file(pathBeside(backup));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    BackupNote note;
    QMap<QString, QString> values;
    const QStringList lines = QString::fromUtf8(file.read(mostBytes)).split(u'\n');
    for (const QString& line : lines) {
        if (line.startsWith(u"# "_s))
            values.insert(line.section(u": "_s, 0, 0).mid(2), line.section(u": "_s, 1));
        else if (line.indexOf(u' ') == hashDigits)
            note.sha256 = line.left(hashDigits);
    }
    const auto at = Moment::tryFromIso(values.value(u"made"_s));
    if (note.sha256.isEmpty() || !at)
        return {};
    note.at = *at;
    note.database = values.value(u"database"_s);
    note.schemaVersion = values.value(u"schema"_s).toInt();
    note.complaints = values.value(u"complaints"_s).toLongLong();
    note.historyEntries = values.value(u"history entries"_s).toLongLong();
    note.attachments = values.value(u"attachments"_s).toLongLong();
    note.lostAttachments = values.value(u"attachments lost"_s).toLongLong();
    return note;
}

void BackupNote::writeBeside(const QString& backup) const
{
    QString text = u"# A backup made by Kesu. sha256sum -c tells whether the file is whole.\n"_s;
    const auto line = [&](const QString& name, const QString& value) { text += u"# %1: %2\n"_s.arg(name, value); };
    line(u"made"_s, at.toIso());
    line(u"database"_s, QString(database).replace(u'\n', u' '));
    line(u"schema"_s, QString::number(schemaVersion));
    line(u"complaints"_s, QString::number(complaints));
    line(u"history entries"_s, QString::number(historyEntries));
    line(u"attachments"_s, QString::number(attachments));
    line(u"attachments lost"_s, QString::number(lostAttachments));
    text += u"%1 *%2\n"_s.arg(sha256, QFileInfo(backup).fileName());

    const QString path = pathBeside(backup);
    const QString writing = path + u".writing"_s;
    const QByteArray bytes = text.toUtf8();
    QFile file(writing);
    errno = 0;
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !syncFile(file)) {
        const Error error = writeError(path, errno, file.errorString());
        file.remove();
        throw error;
    }
    file.close();
    putInPlace(writing, path);
}

} // namespace kesu
