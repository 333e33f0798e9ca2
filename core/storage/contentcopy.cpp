// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/contentcopy.h"

#include "core/base/error.h"
#include "core/storage/durablefile.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryFile>
#include <cerrno>

namespace kesu {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 chunkBytes = 1 << 20;
constexpr int everyDigit = 16;
constexpr qsizetype hashDigits = 64;

bool hasSize(const QString& path, qint64 bytes)
{
    const QFileInfo file(path);
    return file.isFile() && file.size() == bytes;
}

bool isWhole(const QString& path, const QString& sha256)
{
    try {
        return sha256Of(path) == sha256;
    } catch (const Error&) {
        return false; // what cannot be read is not there
    }
}

/// False if the source is not the content with that hash; nothing lies at the target then.
bool copyWhole(const QString& sourcePath, const QString& targetPath, const QString& sha256)
{
    QFile source(sourcePath);
    if (!source.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return false;
    const QString folder = QFileInfo(targetPath).absolutePath();
    errno = 0;
    if (!QDir().mkpath(folder))
        throw writeError(folder, errno, QString());
    QTemporaryFile copy(folder + u"/copying-XXXXXX"_s);
    if (!copy.open())
        throw writeError(folder, errno, copy.errorString());
    QCryptographicHash hash(QCryptographicHash::Sha256);
    QByteArray chunk(chunkBytes, Qt::Uninitialized);
    qint64 got = 0;
    while ((got = source.read(chunk.data(), chunk.size())) > 0) {
        hash.addData(QByteArrayView(chunk).first(got));
        errno = 0;
        if (copy.write(chunk.constData(), got) != got || !copy.flush())
            throw writeError(targetPath, errno, copy.errorString());
    }
    if (got < 0 || QString::fromLatin1(hash.result().toHex()) != sha256)
        return false;
    copy.setPermissions(
        QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ReadGroup | QFileDevice::ReadOther);
    copy.close();
    putInPlace(copy.fileName(), targetPath);
    copy.setAutoRemove(false);
    return true;
}

/// Who names the content, for the message.
LostContent describe(EngineFile& database, const QString& sha256, LostContent::Kind kind)
{
    LostContent lost{kind, sha256, {}, {}};
    database.read(
        u"SELECT file_name || x'0a' || coalesce(complaint.number, '') FROM attachment"
        " JOIN complaint ON complaint.id = complaint_id WHERE sha256 = '%1' ORDER BY complaint_id LIMIT 1"_s.arg(
            sha256),
        [&](const QString& line) {
            lost.fileName = line.section(u'\n', 0, 0);
            lost.number = line.section(u'\n', 1);
            return false;
        });
    if (lost.fileName.isEmpty())
        database.read(u"SELECT json_extract(piece.value, '$.fileName') FROM draft,"
                      " json_each(draft.record, '$.attachments') AS piece"
                      " WHERE json_extract(piece.value, '$.sha256') = '%1' LIMIT 1"_s.arg(sha256),
            [&](const QString& name) {
                lost.fileName = name;
                return false;
            });
    return lost;
}

} // namespace

QString LostContent::toString() const
{
    const QString named = number.isEmpty() ? fileName : fileName + u" ("_s + number + u')';
    return kind == Kind::Missing
        ? QCoreApplication::translate("Backup", "The attachment %1 is missing.").arg(named)
        : QCoreApplication::translate("Backup", "The content of the attachment %1 was changed.").arg(named);
}

ContentSample ContentSample::ofDay(QDate day)
{
    return ContentSample(static_cast<int>(day.toJulianDay() % everyDigit));
}

bool ContentSample::includes(const QString& sha256) const
{
    return m_first == everyDigit || sha256.left(1).toInt(nullptr, everyDigit) == m_first;
}

QHash<QString, qint64> contentsNamedBy(EngineFile& database)
{
    QHash<QString, qint64> named;
    const auto take = [&](const QString& line) {
        named.insert(line.section(u' ', 0, 0), line.section(u' ', 1).toLongLong());
        return true;
    };
    database.read(u"SELECT sha256 || ' ' || size_bytes FROM attachment"_s, take);
    database.read(u"SELECT json_extract(piece.value, '$.sha256') || ' ' || json_extract(piece.value, '$.sizeBytes')"
                  " FROM draft, json_each(draft.record, '$.attachments') AS piece"_s,
        take);
    named.remove(QString());
    return named;
}

ContentReport copyContents(EngineFile& database, const QList<AttachmentStore>& from, const AttachmentStore& to,
    ContentSample sample, const WorkProgress& progress)
{
    const QHash<QString, qint64> named = contentsNamedBy(database);
    ContentReport report;
    report.named = named.size();
    QStringList written;
    qint64 done = 0;
    for (auto content = named.begin(); content != named.end(); ++content) {
        if (progress && !progress(double(done++) / double(named.size())))
            throw stoppedByUser();
        const QString& sha256 = content.key();
        const QString target = to.pathOf(sha256);
        if (hasSize(target, content.value()) && (!sample.includes(sha256) || isWhole(target, sha256)))
            continue;
        LostContent::Kind kind = LostContent::Kind::Missing;
        bool isCopied = false;
        for (const AttachmentStore& store : from) {
            if (!QFileInfo(store.pathOf(sha256)).isFile())
                continue;
            isCopied = copyWhole(store.pathOf(sha256), target, sha256);
            if (isCopied)
                break;
            kind = LostContent::Kind::Changed;
        }
        if (!isCopied) {
            report.lost += describe(database, sha256, kind);
            continue;
        }
        written += sha256;
        ++report.copied;
        report.copiedBytes += content.value();
    }
    if (written.isEmpty())
        return report;
    syncDiskOf(to.folder());
    for (const QString& sha256 : std::as_const(written)) {
        const QString path = to.pathOf(sha256);
        forgetCached(path);
        if (isWhole(path, sha256))
            continue;
        QFile::remove(path);
        throw Error(ErrorCode::BackupDamaged,
            QCoreApplication::translate(
                "Backup", "The disk gave back something else than was written to “%1”. Use another disk.")
                .arg(QDir::toNativeSeparators(path)));
    }
    return report;
}

qint64 removeContentsExcept(const QSet<QString>& needed, const AttachmentStore& store)
{
    qint64 removed = 0;
    // Contents lie two levels deep under their hash; what has another name is not ours to remove.
    QDirIterator files(store.folder(), QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        const QString name = files.fileName();
        if (name.size() == hashDigits && store.pathOf(name) == path && !needed.contains(name) && QFile::remove(path))
            ++removed;
        else if (name.startsWith(u"copying-"_s))
            QFile::remove(path); // left by a copy that was cut off
    }
    return removed;
}

} // namespace kesu
