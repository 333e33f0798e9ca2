// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/rescuestore.h"

#include "core/base/error.h"
#include "core/storage/durablefile.h"
#include "core/storage/recordjson.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>
#include <QUuid>
#include <algorithm>
#include <cerrno>

namespace kesu {

using namespace Qt::StringLiterals;

namespace {

std::optional<RescuedWork> readWork(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
    const auto record
        = tryRecordFromJson(QJsonDocument(json.value(u"record"_s).toObject()).toJson(QJsonDocument::Compact));
    const auto at = Moment::tryFromIso(json.value(u"at"_s).toString());
    if (!json.contains(u"record"_s) || !record || !at)
        return {};
    return RescuedWork{QFileInfo(path).completeBaseName(), *record, *at, json.value(u"who"_s).toString(),
        json.value(u"reason"_s).toString(), json.value(u"database"_s).toString(), path};
}

} // namespace

RescueStore::RescueStore(const QString& folder, const QString& identity)
    : m_folder(folder + u'/' + identity)
{
}

QString RescueStore::usualFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/kesu/rescued"_s;
}

QString RescueStore::pathOf(const QString& key) const
{
    return m_folder + u'/' + key + u".json"_s;
}

RescuedWork RescueStore::keep(RescuedWork work) const
{
    if (work.key.isEmpty())
        work.key = QUuid::createUuid().toString(QUuid::WithoutBraces);
    work.path = pathOf(work.key);
    const QJsonObject json{{u"at"_s, work.at.toIso()}, {u"who"_s, work.who}, {u"reason"_s, work.reason},
        {u"database"_s, work.databasePath}, {u"record"_s, QJsonDocument::fromJson(toJson(work.record)).object()}};
    const QByteArray bytes = QJsonDocument(json).toJson();

    errno = 0;
    if (!QDir().mkpath(m_folder))
        throw writeError(m_folder, errno, QString());
    // A slip is for the eyes of its user alone.
    QFile::setPermissions(m_folder, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    const QString writing = work.path + u".writing"_s;
    QFile file(writing);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !syncFile(file)) {
        const Error error = writeError(work.path, errno, file.errorString());
        file.remove();
        throw error;
    }
    file.close();
    putInPlace(writing, work.path);
    return work;
}

QList<RescuedWork> RescueStore::all() const
{
    QList<RescuedWork> works;
    const QFileInfoList files = QDir(m_folder).entryInfoList({u"*.json"_s}, QDir::Files, QDir::Name);
    for (const QFileInfo& file : files)
        if (const auto work = readWork(file.absoluteFilePath()))
            works += *work;
    std::stable_sort(
        works.begin(), works.end(), [](const RescuedWork& one, const RescuedWork& other) { return one.at > other.at; });
    return works;
}

void RescueStore::remove(const QString& key) const
{
    QFile::remove(pathOf(key));
}

} // namespace kesu
