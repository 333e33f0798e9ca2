// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/contentsweep.h"

#include "core/storage/attachmentstore.h"
#include "core/storage/database.h"
#include "core/storage/directstatement.h"

#include <QDateTime>
#include <QDir>
#include <QDirIterator>
#include <QRegularExpression>
#include <QSet>

namespace kesu {

using namespace Qt::StringLiterals;

namespace {

constexpr int sparedDays = 30;

const QRegularExpression& hashPattern()
{
    static const QRegularExpression pattern(u"(?<![0-9a-f])[0-9a-f]{64}(?![0-9a-f])"_s);
    return pattern;
}

/// Takes every hash out of the set that the texts which the statement selects name.
void spareNamed(Database& database, const QString& sql, QSet<QString>& candidates)
{
    DirectStatement row(database, sql);
    while (!candidates.isEmpty() && row.next()) {
        auto hashes = hashPattern().globalMatch(row.text(0));
        while (hashes.hasNext())
            candidates.remove(hashes.next().captured());
    }
}

/// Contents in their folders of two digits that are old enough to go.
QSet<QString> oldContents(const QString& folder, const QDateTime& before)
{
    QSet<QString> names;
    static const QRegularExpression twoDigits(u"^[0-9a-f]{2}$"_s);
    const QStringList parts = QDir(folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString& part : parts) {
        if (!twoDigits.match(part).hasMatch())
            continue;
        QDirIterator files(folder + u'/' + part, QDir::Files);
        while (files.hasNext()) {
            files.next();
            if (files.fileInfo().lastModified() < before && hashPattern().match(files.fileName()).hasMatch())
                names += files.fileName();
        }
    }
    return names;
}

int removeIf(const QString& folder, const QString& pattern, const std::function<bool(const QFileInfo&)>& condition)
{
    int removed = 0;
    const QFileInfoList files = QDir(folder).entryInfoList({pattern}, QDir::Files);
    for (const QFileInfo& file : files)
        if (condition(file) && QFile::remove(file.filePath()))
            ++removed;
    return removed;
}

} // namespace

SweptContents sweepContents(Database& database, Moment now)
{
    const AttachmentStore store(database.path());
    const QDateTime before = QDateTime(now.date(), now.time()).addDays(-sparedDays);
    SweptContents swept;
    swept.halfWritten
        = removeIf(store.folder(), u"adding-*"_s, [&](const QFileInfo& file) { return file.lastModified() < before; });

    QSet<QString> candidates = oldContents(store.folder(), before);
    spareNamed(database, u"SELECT sha256 FROM attachment"_s, candidates);
    spareNamed(database, u"SELECT record FROM draft"_s, candidates);
    spareNamed(database, u"SELECT old_value || ' ' || new_value FROM history WHERE action IN ('attach', 'detach')"_s,
        candidates);
    for (const QString& sha256 : std::as_const(candidates))
        if (QFile::remove(store.pathOf(sha256)))
            ++swept.contents;

    swept.thumbnails = removeIf(store.folder() + u"/thumbnails"_s, u"*.png"_s,
        [&](const QFileInfo& file) { return !QFile::exists(store.pathOf(file.completeBaseName())); });
    return swept;
}

} // namespace kesu
