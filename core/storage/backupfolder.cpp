// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/backupfolder.h"

#include "core/base/error.h"
#include "core/storage/durablefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QRegularExpression>
#include <algorithm>
#include <cerrno>

namespace kesu {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype identityDigits = 8;
constexpr int lockWaitMs = 2000;
constexpr int longestBackupMs = 12 * 3600 * 1000;

QString stampOf(Moment at)
{
    return at.date().toString(u"yyyy-MM-dd"_s) + at.time().toString(u"-HHmmss"_s);
}

/// "NAME-2026-11-22-034000.kesu"
std::optional<Moment> momentOf(const QString& fileName)
{
    static const QRegularExpression pattern(u"-(\\d{4}-\\d\\d-\\d\\d)-(\\d\\d)(\\d\\d)(\\d\\d)\\.kesu$"_s);
    const QRegularExpressionMatch match = pattern.match(fileName);
    if (!match.hasMatch())
        return {};
    return Moment::tryFromIso(
        u"%1T%2:%3:%4"_s.arg(match.captured(1), match.captured(2), match.captured(3), match.captured(4)));
}

/// Keeps the newest of each of the first `most` groups; `moments` come newest first.
template <typename GroupOf>
void keepFirstOfGroups(const QList<Moment>& moments, int most, GroupOf groupOf, QSet<qint64>& kept)
{
    QSet<qint64> groups;
    for (const Moment& moment : moments) {
        if (groups.size() >= most)
            return;
        const qint64 group = groupOf(moment.date());
        if (groups.contains(group))
            continue;
        groups.insert(group);
        kept.insert(moment.seconds());
    }
}

} // namespace

QList<Moment> outlived(const QList<Moment>& backups, const Retention& keep)
{
    QList<Moment> newestFirst = backups;
    std::sort(newestFirst.begin(), newestFirst.end(), std::greater<>());
    QSet<qint64> kept;
    if (!newestFirst.isEmpty())
        kept.insert(newestFirst.first().seconds());
    keepFirstOfGroups(
        newestFirst, keep.days, [](QDate day) { return day.toJulianDay(); }, kept);
    keepFirstOfGroups(
        newestFirst, keep.weeks, [](QDate day) { return day.toJulianDay() - day.dayOfWeek(); }, kept);
    keepFirstOfGroups(
        newestFirst, keep.months, [](QDate day) { return qint64(day.year()) * 12 + day.month(); }, kept);
    newestFirst.removeIf([&](Moment moment) { return kept.contains(moment.seconds()); });
    return newestFirst;
}

BackupFolder::BackupFolder(const QString& folder, const QString& databasePath, const QString& identity)
    : m_database(QFileInfo(databasePath).absoluteFilePath())
{
    const QString id = u'-' + identity.left(identityDigits);
    const QDir place(folder);
    const QStringList present = place.entryList({u'*' + id}, QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    const QString own = QFileInfo(databasePath).completeBaseName() + id;
    const QString chosen = present.isEmpty() || present.contains(own) ? own : present.first();
    m_place = QDir::cleanPath(place.absoluteFilePath(chosen));
    m_name = chosen.chopped(id.size());
}

AttachmentStore BackupFolder::store() const
{
    return AttachmentStore(m_place + u'/' + m_name);
}

QList<KeptBackup> BackupFolder::backups() const
{
    QList<KeptBackup> kept;
    const QFileInfoList files = QDir(m_place).entryInfoList({u"*.kesu"_s}, QDir::Files);
    for (const QFileInfo& file : files)
        if (const auto at = momentOf(file.fileName()))
            kept += KeptBackup{
                file.absoluteFilePath(), *at, file.size(), BackupNote::readBeside(file.absoluteFilePath())};
    std::sort(
        kept.begin(), kept.end(), [](const KeptBackup& one, const KeptBackup& other) { return one.at > other.at; });
    return kept;
}

BackupReport BackupFolder::add(Moment now, const Retention& keep, const BackupProgress& progress) const
{
    errno = 0;
    if (!QDir().mkpath(m_place))
        throw writeError(m_place, errno, QString());
    QLockFile lock(m_place + u"/writing.lock"_s);
    // A program of this computer that is gone is noticed at once; one of another computer only by its age.
    lock.setStaleLockTime(longestBackupMs);
    if (!lock.tryLock(lockWaitMs)) {
        if (lock.error() == QLockFile::LockFailedError)
            throw Error(ErrorCode::DatabaseBusy,
                QCoreApplication::translate("Backup", "Another program is making a backup in “%1” at this moment.")
                    .arg(QDir::toNativeSeparators(m_place)));
        throw writeError(m_place, errno, QString());
    }
    // Only the holder of the lock writes here, so what lies half written was cut off.
    const QStringList halves = QDir(m_place).entryList({u"*.part"_s, u"*.writing*"_s}, QDir::Files);
    for (const QString& half : halves)
        QFile::remove(m_place + u'/' + half);

    BackupReport report
        = writeBackup(m_database, u"%1/%2-%3.kesu"_s.arg(m_place, m_name, stampOf(now)), store(), now, progress);
    report.removed = rotate(keep);
    if (!report.removed.isEmpty())
        sweep();
    return report;
}

QStringList BackupFolder::rotate(const Retention& keep) const
{
    const QList<KeptBackup> all = backups();
    QList<Moment> moments;
    for (const KeptBackup& backup : all)
        moments += backup.at;
    const QList<Moment> gone = outlived(moments, keep);
    QStringList removed;
    for (const KeptBackup& backup : all) {
        if (!gone.contains(backup.at) || !QFile::remove(backup.path))
            continue;
        QFile::remove(BackupNote::pathBeside(backup.path));
        removed += backup.path;
    }
    return removed;
}

void BackupFolder::sweep() const
{
    QSet<QString> needed;
    const QList<KeptBackup> kept = backups();
    for (const KeptBackup& backup : kept) {
        try {
            EngineFile file(backup.path, EngineFile::Access::ReadStill);
            const QHash<QString, qint64> named = contentsNamedBy(file);
            for (auto content = named.keyBegin(); content != named.keyEnd(); ++content)
                needed.insert(*content);
        } catch (const Error&) {
            return; // one that cannot be read may need any of them
        }
    }
    removeContentsExcept(needed, store());
}

} // namespace kesu
