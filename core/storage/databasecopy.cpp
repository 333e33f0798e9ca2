// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/databasecopy.h"

#include "core/storage/database.h"
#include "core/storage/databaseerror.h"
#include "core/storage/durablefile.h"
#include "core/storage/migrations.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QThread>
#include <algorithm>
#include <cerrno>
#include <sqlite3.h>

namespace kesu {

using namespace Qt::StringLiterals;

namespace {

constexpr int pagesPerStep = 2048;
constexpr int busyPauseMs = 20;
constexpr int busyPauses = 500;
// How the time of a copy divides among its parts, as measured at a million complaints.
constexpr double writtenAt = 0.25;
constexpr double readAgainAt = 0.5;

QString translated(const char* text)
{
    return QCoreApplication::translate("Backup", text);
}

/// A name in the target's folder for as long as the copy is not whole.
class TemporaryFile
{
public:
    explicit TemporaryFile(const QString& target)
        : m_path(target + u".writing-"_s + QString::number(QRandomGenerator::system()->generate(), 36))
    {
    }
    ~TemporaryFile()
    {
        QFile::remove(m_path);
        QFile::remove(m_path + u"-journal"_s);
    }
    Q_DISABLE_COPY_MOVE(TemporaryFile)

    const QString& path() const { return m_path; }

private:
    QString m_path;
};

/// Keeps the source as it is at this moment, so that writers neither change what is copied nor make it begin anew.
class Snapshot
{
public:
    explicit Snapshot(EngineFile& source)
        : m_source(source)
    {
        try {
            m_source.run(u"BEGIN; SELECT count(*) FROM sqlite_schema"_s); // the first reading fixes it
        } catch (const Error&) {
            end();
            throw;
        }
    }
    ~Snapshot() { end(); }
    Q_DISABLE_COPY_MOVE(Snapshot)

private:
    void end() { sqlite3_exec(m_source.handle(), "ROLLBACK", nullptr, nullptr, nullptr); }

    EngineFile& m_source;
};

WorkProgress partOf(const WorkProgress& progress, double from, double to)
{
    if (!progress)
        return {};
    return [progress, from, to](double part) { return progress(from + part * (to - from)); };
}

void copyPages(EngineFile& source, EngineFile& target, const WorkProgress& progress)
{
    sqlite3_backup* const copying = sqlite3_backup_init(target.handle(), "main", source.handle(), "main");
    if (!copying)
        throw databaseError(
            sqlite3_extended_errcode(target.handle()), sqlite3_errmsg(target.handle()), target.path(), u"backup"_s);
    int code = SQLITE_OK;
    bool goesOn = true;
    for (int pauses = 0; goesOn && pauses < busyPauses;) {
        code = sqlite3_backup_step(copying, pagesPerStep);
        if (code == SQLITE_BUSY || code == SQLITE_LOCKED) {
            ++pauses;
            QThread::msleep(busyPauseMs);
        } else if (code != SQLITE_OK) {
            break;
        }
        const int all = std::max(1, sqlite3_backup_pagecount(copying));
        goesOn = !progress || progress(1.0 - double(sqlite3_backup_remaining(copying)) / all);
    }
    sqlite3_backup_finish(copying);
    if (!goesOn)
        throw stoppedByUser();
    if (code == SQLITE_DONE)
        return;
    // What the source did and what the target did is told apart by the kind of trouble: only the target is written.
    const bool isWriting = (code & 0xff) == SQLITE_FULL || (code & 0xff) == SQLITE_READONLY
        || code == SQLITE_IOERR_WRITE || code == SQLITE_IOERR_FSYNC || code == SQLITE_IOERR_TRUNCATE;
    if (isWriting)
        throw writeError(target.path(), (code & 0xff) == SQLITE_FULL ? ENOSPC : sqlite3_system_errno(target.handle()),
            QString::fromUtf8(sqlite3_errstr(code)));
    throw databaseError(code, sqlite3_errstr(code), source.path(), u"backup"_s);
}

/// Says in the header that the file has no journal beside it: bytes 18 and 19, https://sqlite.org/fileformat2.html. A
/// backup is one file, which can be read where nothing can be written.
void markSingleFile(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite) || !file.seek(18) || file.write("\1\1", 2) != 2 || !syncFile(file))
        throw writeError(path, errno, file.errorString());
}

QString quoted(const QString& name)
{
    return u'"' + QString(name).replace(u'"', u"\"\""_s) + u'"';
}

/// Tables whose rows can be counted by any program: a virtual one needs its module.
QStringList plainTables(EngineFile& file)
{
    QStringList tables;
    file.read(u"SELECT name FROM sqlite_schema WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%' ORDER BY name"_s,
        [&](const QString& name) {
            tables += name;
            return true;
        });
    return tables;
}

DatabaseContents contentsOf(EngineFile& file)
{
    DatabaseContents contents;
    contents.schemaVersion = int(file.number(u"PRAGMA user_version"_s));
    const QStringList tables = plainTables(file);
    for (const QString& table : tables)
        contents.rows.insert(table, file.number(u"SELECT count(*) FROM "_s + quoted(table)));
    if (tables.contains(u"identity"_s))
        file.read(u"SELECT id FROM identity"_s, [&](const QString& id) {
            contents.identity = id;
            return false;
        });
    if (tables.contains(u"history"_s)) {
        QStringList columns;
        file.read(u"SELECT name FROM pragma_table_info('history')"_s, [&](const QString& name) {
            columns += u"quote(%1)"_s.arg(quoted(name));
            return true;
        });
        file.read(u"SELECT %1 FROM history ORDER BY sequence DESC LIMIT 1"_s.arg(columns.join(u" || ',' || "_s)),
            [&](const QString& entry) {
                contents.lastEntry = entry;
                return false;
            });
    }
    return contents;
}

void checkPages(EngineFile& file, CheckDepth depth)
{
    QStringList faults;
    file.read(depth == CheckDepth::Full ? u"PRAGMA integrity_check(20)"_s : u"PRAGMA quick_check(20)"_s,
        [&](const QString& line) {
            if (line != u"ok")
                faults += line;
            return true;
        });
    if (faults.isEmpty())
        file.read(u"SELECT \"table\" || ' ' || coalesce(rowid, '') FROM pragma_foreign_key_check"_s,
            [&](const QString& line) {
                faults += u"foreign key: "_s + line;
                return faults.size() < 20;
            });
    if (!faults.isEmpty())
        throw Error(ErrorCode::DatabaseCorrupt,
            translated(QT_TRANSLATE_NOOP("Backup", "The database file “%1” is damaged: use another backup."))
                .arg(QDir::toNativeSeparators(file.path())),
            faults.join(u"; "_s));
}

void expectKesu(EngineFile& file)
{
    const QString named = QDir::toNativeSeparators(file.path());
    const qint64 application = file.number(u"PRAGMA application_id"_s);
    if (application != Database::applicationId)
        throw Error(ErrorCode::NotADatabase,
            translated(QT_TRANSLATE_NOOP("Backup", "“%1” is no Kesu database, so it is no backup of one.")).arg(named),
            u"application_id %1"_s.arg(application));
    const qint64 version = file.number(u"PRAGMA user_version"_s);
    if (version > newestSchemaVersion())
        throw Error(ErrorCode::DatabaseTooNew,
            QCoreApplication::translate("Database",
                "The database “%1” has schema %2, this program knows schemas up to %3: open it with a newer Kesu.")
                .arg(named, QString::number(version), QString::number(newestSchemaVersion())));
}

} // namespace

CopiedDatabase copyDatabase(EngineFile& source, const QString& target, CheckDepth depth, const WorkProgress& progress)
{
    if (QFileInfo::exists(target))
        throw Error(ErrorCode::FileNotWritable,
            translated(QT_TRANSLATE_NOOP("Backup", "“%1” is there already; name a file that is not."))
                .arg(QDir::toNativeSeparators(target)));
    const TemporaryFile temporary(target);
    CopiedDatabase copied;
    {
        const Snapshot snapshot(source);
        EngineFile writing(temporary.path(), EngineFile::Access::Create);
        // A temporary file needs no journal and no forcing page by page: it is forced as a whole or thrown away.
        writing.run(u"PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF"_s);
        copyPages(source, writing, partOf(progress, 0, writtenAt));
        copied.contents = contentsOf(source);
    }
    markSingleFile(temporary.path());
    const QString written = sha256Of(temporary.path(), partOf(progress, writtenAt, readAgainAt));
    forgetCached(temporary.path());
    copied.sha256 = sha256Of(temporary.path());
    copied.sizeBytes = QFileInfo(temporary.path()).size();
    const auto damaged = [&](const QString& detail) {
        return Error(ErrorCode::BackupDamaged,
            translated(QT_TRANSLATE_NOOP("Backup",
                           "The disk gave back something else than was written to it, so there is no copy “%1”. Use"
                           " another disk."))
                .arg(QDir::toNativeSeparators(target)),
            detail);
    };
    if (copied.sha256 != written)
        throw damaged(u"SHA-256 %1, written %2"_s.arg(copied.sha256, written));
    const DatabaseContents present = checkDatabaseFile(temporary.path(), depth, partOf(progress, readAgainAt, 1));
    if (present != copied.contents)
        throw damaged(u"last entry %1, written %2"_s.arg(present.lastEntry, copied.contents.lastEntry));
    putInPlace(temporary.path(), target);
    return copied;
}

DatabaseContents checkDatabaseFile(const QString& path, CheckDepth depth, const WorkProgress& progress)
{
    EngineFile file(path, EngineFile::accessTo(path));
    if (progress)
        file.setProgress(progress, 0.5);
    expectKesu(file);
    checkPages(file, depth);
    return contentsOf(file);
}

CopiedDatabase copyDatabase(
    const QString& source, const QString& target, CheckDepth depth, const WorkProgress& progress)
{
    EngineFile file(source, EngineFile::Access::ReadLive);
    return copyDatabase(file, target, depth, progress);
}

QString pathBeforeUpgrade(const QString& path)
{
    const QFileInfo file(path);
    return u"%1/%2.before-schema-%3.kesu"_s.arg(
        file.absolutePath(), file.completeBaseName(), QString::number(newestSchemaVersion()));
}

void copyBeforeUpgrade(const QString& path, int presentSchema)
{
    const QString target = pathBeforeUpgrade(path);
    const QString fresh = target + u".new"_s;
    QFile::remove(fresh);
    try {
        copyDatabase(path, fresh, CheckDepth::Quick);
        putInPlace(fresh, target);
    } catch (const Error& error) {
        QFile::remove(fresh);
        throw Error(error.code(),
            translated(QT_TRANSLATE_NOOP("Backup",
                           "The database “%1” has schema %2 and is to be brought to schema %3; the copy that is kept"
                           " before that could not be made, so nothing was changed: %4"))
                .arg(QDir::toNativeSeparators(path), QString::number(presentSchema),
                    QString::number(newestSchemaVersion()), error.message()),
            error.detail());
    }
}

} // namespace kesu
