// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/backuprestore.h"

#include "core/base/error.h"
#include "core/storage/durablefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace kesu {

using namespace Qt::StringLiterals;

namespace {

constexpr double hashedAt = 0.4;
const QStringList companions = {u"-wal"_s, u"-shm"_s, u"-journal"_s};

QString translated(const char* text)
{
    return QCoreApplication::translate("Backup", text);
}

/// Beside the backup: its own folder of contents first.
QList<AttachmentStore> storesBeside(const QString& backup)
{
    const QFileInfo file(backup);
    QStringList names = QDir(file.absolutePath()).entryList({u"*.files"_s}, QDir::Dirs, QDir::Name);
    const QString own = file.fileName() + u".files"_s;
    if (names.removeAll(own) > 0)
        names.prepend(own);
    QList<AttachmentStore> stores;
    for (const QString& name : std::as_const(names))
        stores += AttachmentStore(file.absolutePath() + u'/' + name.chopped(6));
    return stores;
}

void rename(const QString& from, const QString& to)
{
    if (!QFile::rename(from, to))
        throw Error(ErrorCode::FileNotWritable,
            translated(QT_TRANSLATE_NOOP("Backup", "“%1” cannot be renamed to “%2”; nothing was changed."))
                .arg(QDir::toNativeSeparators(from), QDir::toNativeSeparators(to)));
}

/// Writes the journal of a database that nobody has open back into it. Throws Error{DatabaseBusy} if somebody has.
void closeJournal(const QString& path)
{
    try {
        EngineFile present(path, EngineFile::Access::ReadLive);
        present.run(u"PRAGMA busy_timeout = 200"_s);
        QString mode;
        present.read(u"PRAGMA journal_mode = DELETE"_s, [&](const QString& text) {
            mode = text;
            return false;
        });
        if (mode == u"delete")
            return;
    } catch (const Error& error) {
        if (error.code() != ErrorCode::DatabaseBusy)
            return; // too damaged to be open anywhere: it is set aside as it is
    }
    throw Error(ErrorCode::DatabaseBusy,
        translated(QT_TRANSLATE_NOOP("Backup",
                       "The database “%1” is open in another window or program. Close it there, then restore again."))
            .arg(QDir::toNativeSeparators(path)));
}

/// Makes room for a database. A journal that was left behind would be taken for that of the new file, so it goes too.
QString setAside(const QString& path, Moment now)
{
    const QFileInfo file(path);
    const QString aside = u"%1/%2.replaced-%3%4.kesu"_s.arg(file.absolutePath(), file.completeBaseName(),
        now.date().toString(u"yyyy-MM-dd"_s), now.time().toString(u"-HHmmss"_s));
    if (file.exists()) {
        closeJournal(path);
        rename(path, aside);
    }
    for (const QString& companion : companions)
        if (QFileInfo::exists(path + companion))
            rename(path + companion, aside + companion);
    return file.exists() || QFileInfo::exists(aside) ? aside : QString();
}

} // namespace

CheckedBackup checkBackup(const QString& backup, const WorkProgress& progress)
{
    const QFileInfo file(backup);
    if (!file.isFile())
        throw Error(ErrorCode::NotFound,
            translated(QT_TRANSLATE_NOOP("Backup", "There is no backup “%1”.")).arg(QDir::toNativeSeparators(backup)));
    const auto partOf = [&](double from, double to) -> WorkProgress {
        if (!progress)
            return {};
        return [&progress, from, to](double part) { return progress(from + part * (to - from)); };
    };
    CheckedBackup checked;
    checked.sizeBytes = file.size();
    checked.note = BackupNote::readBeside(backup);
    if (checked.note) {
        const QString present = sha256Of(backup, partOf(0, hashedAt));
        if (present != checked.note->sha256)
            throw Error(ErrorCode::BackupDamaged,
                translated(QT_TRANSLATE_NOOP("Backup",
                               "The backup “%1” is not as it was written: use another one, made before or after it."))
                    .arg(QDir::toNativeSeparators(backup)),
                u"SHA-256 %1, written %2"_s.arg(present, checked.note->sha256));
    }
    checked.contents = checkDatabaseFile(backup, CheckDepth::Full, partOf(hashedAt, 1));
    EngineFile still(backup, EngineFile::accessTo(backup));
    checked.attachments = contentsNamedBy(still).size();
    return checked;
}

RestoreReport restoreBackup(
    const QString& backup, const QString& target, IfPresent ifPresent, Moment now, const BackupProgress& progress)
{
    RestoreReport report;
    report.path = QFileInfo(target).absoluteFilePath();
    const auto stage = [&](BackupStage which) -> WorkProgress {
        if (!progress)
            return {};
        return [&progress, which](double part) { return progress(which, part); };
    };
    const QFileInfo folder(QFileInfo(report.path).absolutePath());
    if (!folder.isDir())
        throw Error(ErrorCode::NotFound,
            QCoreApplication::translate("Database", "The folder “%1” does not exist.")
                .arg(QDir::toNativeSeparators(folder.absoluteFilePath())));
    if (QFileInfo::exists(report.path)) {
        if (ifPresent == IfPresent::Refuse)
            throw Error(ErrorCode::FileNotWritable,
                translated(QT_TRANSLATE_NOOP("Backup", "“%1” is there already; name a file that is not."))
                    .arg(QDir::toNativeSeparators(report.path)));
        closeJournal(report.path); // rather before the work than after it
    }
    const CheckedBackup checked = checkBackup(backup, stage(BackupStage::CopyingDatabase));

    const QString part = report.path + u".restoring"_s;
    QFile::remove(part);
    try {
        EngineFile source(backup, EngineFile::accessTo(backup));
        const CopiedDatabase copied
            = copyDatabase(source, part, CheckDepth::Quick, stage(BackupStage::CopyingDatabase));
        report.contents = copied.contents;
        if (copied.contents != checked.contents)
            throw Error(ErrorCode::BackupDamaged,
                translated(QT_TRANSLATE_NOOP("Backup", "The backup “%1” was changed while it was restored."))
                    .arg(QDir::toNativeSeparators(backup)));
        EngineFile still(part, EngineFile::Access::ReadStill);
        report.attachments = copyContents(still, storesBeside(backup), AttachmentStore(report.path),
            ContentSample::all(), stage(BackupStage::CopyingAttachments));
        if (progress && !progress(BackupStage::Finishing, 0))
            throw stoppedByUser();
        report.setAside = setAside(report.path, now);
        putInPlace(part, report.path);
    } catch (const Error&) {
        QFile::remove(part);
        throw;
    }
    return report;
}

} // namespace kesu
