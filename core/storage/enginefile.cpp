// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/enginefile.h"

#include "core/storage/databaseerror.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QUrl>
#include <sqlite3.h>

namespace kesu {

namespace {

constexpr int busyTimeoutMs = 5000;
constexpr int stepsBetweenQuestions = 50'000;

QByteArray uriOf(const QString& path, EngineFile::Access access)
{
    QUrl url = QUrl::fromLocalFile(path);
    if (access == EngineFile::Access::ReadStill)
        url.setQuery(QStringLiteral("immutable=1"));
    return url.toEncoded();
}

int flagsOf(EngineFile::Access access)
{
    switch (access) {
    case EngineFile::Access::ReadLive: // reading a file in use writes the shared memory beside it
        return SQLITE_OPEN_READWRITE | SQLITE_OPEN_URI;
    case EngineFile::Access::ReadStill:
        return SQLITE_OPEN_READONLY | SQLITE_OPEN_URI;
    case EngineFile::Access::Create:
        return SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_URI;
    }
    Q_UNREACHABLE();
}

} // namespace

Error stoppedByUser()
{
    return Error(ErrorCode::Cancelled, QCoreApplication::translate("Backup", "Stopped; nothing was changed."));
}

EngineFile::EngineFile(const QString& path, Access access)
    : m_path(path)
{
    const int code = sqlite3_open_v2(uriOf(path, access).constData(), &m_handle, flagsOf(access), nullptr);
    if (code != SQLITE_OK) {
        const Error error = databaseError(code, sqlite3_errmsg(m_handle), m_path, QStringLiteral("open"));
        sqlite3_close_v2(m_handle);
        throw error;
    }
    sqlite3_extended_result_codes(m_handle, 1);
    sqlite3_busy_timeout(m_handle, busyTimeoutMs);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
}

EngineFile::Access EngineFile::accessTo(const QString& finishedFile)
{
    // What was never written back lies in a journal; a file that has one is not still.
    const bool hasJournal = QFileInfo(finishedFile + QStringLiteral("-wal")).size() > 0
        || QFileInfo(finishedFile + QStringLiteral("-journal")).size() > 0;
    return hasJournal ? Access::ReadLive : Access::ReadStill;
}

EngineFile::EngineFile(sqlite3* borrowed, const QString& path)
    : m_path(path)
    , m_handle(borrowed)
    , m_isBorrowed(true)
{
}

EngineFile::~EngineFile()
{
    if (m_isBorrowed)
        setProgress({}, 0); // it would be asked of what is gone
    else
        sqlite3_close_v2(m_handle);
}

void EngineFile::fail(int code, const QString& doing)
{
    if (m_stopped)
        throw stoppedByUser();
    throw databaseError(code, sqlite3_errmsg(m_handle), m_path, doing);
}

void EngineFile::run(const QString& sql)
{
    const int code = sqlite3_exec(m_handle, sql.toUtf8().constData(), nullptr, nullptr, nullptr);
    if (code != SQLITE_OK)
        fail(code, sql);
}

void EngineFile::read(const QString& sql, const std::function<bool(const QString&)>& row)
{
    sqlite3_stmt* prepared = nullptr;
    int code = sqlite3_prepare_v2(m_handle, sql.toUtf8().constData(), -1, &prepared, nullptr);
    if (code != SQLITE_OK)
        fail(code, sql);
    bool wantsMore = true;
    while (wantsMore && (code = sqlite3_step(prepared)) == SQLITE_ROW) {
        const auto* text = reinterpret_cast<const char*>(sqlite3_column_text(prepared, 0));
        wantsMore = row(QString::fromUtf8(text, sqlite3_column_bytes(prepared, 0)));
    }
    sqlite3_finalize(prepared);
    if (wantsMore && code != SQLITE_DONE)
        fail(code, sql);
}

qint64 EngineFile::number(const QString& sql)
{
    qint64 result = 0;
    read(sql, [&](const QString& text) {
        result = text.toLongLong();
        return false;
    });
    return result;
}

void EngineFile::setProgress(const WorkProgress& progress, double part)
{
    m_progress = progress;
    m_part = part;
    const auto ask = [](void* self) {
        auto* file = static_cast<EngineFile*>(self);
        file->m_stopped = !file->m_progress(file->m_part);
        return file->m_stopped ? 1 : 0;
    };
    sqlite3_progress_handler(m_handle, progress ? stepsBetweenQuestions : 0, progress ? +ask : nullptr, this);
}

} // namespace kesu
