// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/database.h"

#include "core/base/clock.h"
#include "core/storage/databasecopy.h"
#include "core/storage/databaseerror.h"
#include "core/storage/historychain.h"
#include "core/storage/migrations.h"
#include "core/storage/preparedstatement.h"
#include "core/storage/searchfunction.h"
#include "core/storage/sqlitehandle.h"
#include "core/storage/statement.h"
#include "core/storage/transaction.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>
#include <atomic>
#include <sqlite3.h>

namespace kesu {

namespace {

constexpr int busyTimeoutMs = 5000;
constexpr size_t idleStatements = 64;

QString nextConnectionName()
{
    static std::atomic<int> opened = 0;
    return QStringLiteral("kesu-%1").arg(++opened);
}

/// Where the engine keeps what is not written into the file yet.
QString journalOf(const QString& path)
{
    return path + QStringLiteral("-wal");
}

QString translated(const char* text)
{
    return QCoreApplication::translate("Database", text);
}

} // namespace

Database::Database(const QString& path, OpenMode mode)
    : m_path(QFileInfo(path).absoluteFilePath())
    , m_connectionName(nextConnectionName())
{
    checkPath(mode);
    try {
        m_connection = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_connectionName);
        m_connection.setDatabaseName(m_path);
        if (!m_connection.open())
            throw databaseError(m_connection.lastError(), m_path, QStringLiteral("open"));
        m_handle = sqliteHandle(m_connection);
        configure();
        checkIdentity();
        m_chain = std::make_unique<HistoryChain>(*this);
    } catch (...) {
        close();
        throw;
    }
}

Database::~Database()
{
    close();
}

void Database::close()
{
    m_chain.reset(); // its statements keep the connection from closing
    m_idle.clear();
    leaveOtherFilesAlone();
    m_connection.close();
    m_connection = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_connectionName);
}

void Database::checkPath(OpenMode mode) const
{
    const QString file = QDir::toNativeSeparators(m_path);
    const QFileInfo info(m_path);
    const QFileInfo folder(info.absolutePath());
    if (!folder.isDir())
        throw Error(ErrorCode::NotFound,
            translated(QT_TRANSLATE_NOOP("Database", "The folder “%1” does not exist."))
                .arg(QDir::toNativeSeparators(info.absolutePath())));
    if (info.isDir())
        throw Error(ErrorCode::NotADatabase,
            translated(QT_TRANSLATE_NOOP("Database", "“%1” is a folder, not a Kesu database.")).arg(file));
    if (!info.exists()) {
        if (mode == OpenMode::MustExist)
            throw Error(
                ErrorCode::NotFound, translated(QT_TRANSLATE_NOOP("Database", "There is no database “%1”.")).arg(file));
        if (!folder.isWritable())
            throw Error(ErrorCode::DatabaseNotWritable,
                translated(QT_TRANSLATE_NOOP("Database",
                               "No database can be made in “%1”: the folder is read-only. Choose another one."))
                    .arg(QDir::toNativeSeparators(info.absolutePath())));
        return;
    }
    if (!info.isReadable())
        throw Error(ErrorCode::DatabaseNotReadable,
            translated(
                QT_TRANSLATE_NOOP("Database", "The database “%1” may not be read; ask its owner for the right to."))
                .arg(file));
    if (!info.isWritable() || !folder.isWritable())
        throw Error(ErrorCode::DatabaseNotWritable,
            translated(QT_TRANSLATE_NOOP(
                           "Database", "The database “%1” cannot be written: the file or its folder is read-only."))
                .arg(file));
    // What is in it the engine finds out: opening it here and closing it again would give up the locks of every other
    // connection that this process has on the file.
}

void Database::configure()
{
    runPlain(QStringLiteral("PRAGMA busy_timeout = %1").arg(busyTimeoutMs));
    runPlain(QStringLiteral("PRAGMA foreign_keys = ON"));
    // Without it REPLACE would delete rows past the triggers that keep the history append-only.
    runPlain(QStringLiteral("PRAGMA recursive_triggers = ON"));
    runPlain(QStringLiteral("PRAGMA trusted_schema = OFF"));
    runPlain(QStringLiteral("PRAGMA temp_store = MEMORY"));
    addSearchFunction(m_handle);
}

void Database::checkIdentity()
{
    const qint64 application = pragma(QStringLiteral("application_id"));
    const qint64 version = pragma(QStringLiteral("user_version"));
    const bool isEmpty = pragma(QStringLiteral("schema_version")) == 0;
    if (application != applicationId && !isEmpty)
        throw Error(ErrorCode::NotADatabase,
            translated(QT_TRANSLATE_NOOP("Database", "“%1” is a database of another program, not of Kesu."))
                .arg(QDir::toNativeSeparators(m_path)),
            QStringLiteral("application_id %1").arg(application));
    if (version > newestSchemaVersion())
        throw Error(ErrorCode::DatabaseTooNew,
            translated(
                QT_TRANSLATE_NOOP("Database",
                    "The database “%1” has schema %2, this program knows schemas up to %3: open it with a newer Kesu."))
                .arg(QDir::toNativeSeparators(m_path), QString::number(version),
                    QString::number(newestSchemaVersion())));

    // These two write to the file, so they wait until it is known to be ours.
    runPlain(QStringLiteral("PRAGMA journal_mode = WAL"));
    runPlain(QStringLiteral("PRAGMA synchronous = FULL"));
    if (version < newestSchemaVersion())
        upgrade();
    readIdentity();
    m_file = FileIdentity::of(m_path);
    m_journal = FileIdentity::of(journalOf(m_path));
}

void Database::upgrade()
{
    Transaction transaction(*this);
    // Another window may have done it while this one waited for the lock.
    const qint64 present = pragma(QStringLiteral("user_version"));
    if (present > 0 && present < newestSchemaVersion())
        copyBeforeUpgrade(m_path, static_cast<int>(present));
    for (const Migration& step : migrations()) {
        if (step.version <= present)
            continue;
        for (const QString& statement : step.statements)
            runPlain(statement);
        if (step.work)
            step.work(*this);
    }
    sealUpgrade(int(present));
    runPlain(QStringLiteral("PRAGMA application_id = %1").arg(applicationId));
    runPlain(QStringLiteral("PRAGMA user_version = %1").arg(newestSchemaVersion()));
    transaction.commit();
}

FileState Database::fileState() const
{
    if (!m_file)
        return FileState::AsOpened; // still being opened
    const std::optional<FileIdentity> file = FileIdentity::of(m_path);
    if (!file)
        return FileState::Missing;
    if (file != m_file)
        return FileState::Replaced;
    if (m_journal && FileIdentity::of(journalOf(m_path)) != m_journal)
        return FileState::JournalLost;
    return FileState::AsOpened;
}

void Database::expectSameFile() const
{
    const FileState state = fileState();
    if (state != FileState::AsOpened)
        throw databaseGone(state, m_path);
}

void Database::leaveOtherFilesAlone()
{
    // The last connection to close writes the journal back and deletes it by its name, under which somebody else's
    // journal may lie by now.
    const FileState state = fileState();
    if (state == FileState::Missing || state == FileState::Replaced)
        sqlite3_db_config(m_handle, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
}

qint64 Database::dataVersion()
{
    return pragma(QStringLiteral("data_version"));
}

void Database::readIdentity()
{
    Statement row(*this, QStringLiteral("SELECT id FROM identity"));
    if (row.next())
        m_identity = row.text(QStringLiteral("id"));
}

void Database::sealUpgrade(int from)
{
    constexpr int firstSealed = 3;
    if (from >= firstSealed)
        return;
    readIdentity();
    HistoryChain chain(*this);
    HistoryEntry entry;
    entry.at = SystemClock().now();
    entry.why = QStringLiteral("Kesu %1").arg(QCoreApplication::applicationVersion());
    if (from == 0) {
        // The chain begins with what tells this database from every other.
        entry.action = QStringLiteral("create");
        entry.field = QStringLiteral("identity");
        entry.newValue = identity();
    } else {
        entry.action = QStringLiteral("upgrade");
        entry.field = QStringLiteral("schema");
        entry.oldValue = QString::number(from);
        entry.newValue = QString::number(newestSchemaVersion());
    }
    chain.sealEverything(entry);
}

int Database::schemaVersion() const
{
    return newestSchemaVersion();
}

sqlite3* Database::handle() const
{
    return m_handle;
}

void Database::runPlain(const QString& sql)
{
    QSqlQuery query(m_connection);
    if (!query.exec(sql))
        throw databaseError(query.lastError(), m_path, sql);
}

qint64 Database::pragma(const QString& name)
{
    QSqlQuery query(m_connection);
    if (!query.exec(QStringLiteral("PRAGMA ") + name) || !query.next())
        throw databaseError(query.lastError(), m_path, name);
    return query.value(0).toLongLong();
}

std::unique_ptr<PreparedStatement> Database::takeStatement(const QString& sql)
{
    for (auto idle = m_idle.rbegin(); idle != m_idle.rend(); ++idle) {
        if ((*idle)->sql() == sql) {
            auto statement = std::move(*idle);
            m_idle.erase(std::next(idle).base());
            return statement;
        }
    }
    return std::make_unique<PreparedStatement>(m_handle, sql, m_path);
}

void Database::giveBack(std::unique_ptr<PreparedStatement> statement)
{
    if (m_idle.size() >= idleStatements)
        m_idle.erase(m_idle.begin());
    m_idle.push_back(std::move(statement));
}

} // namespace kesu
