// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/contentcheck.h"

#include "core/storage/attachmentstore.h"
#include "core/storage/database.h"
#include "core/storage/directstatement.h"
#include "core/storage/durablefile.h"
#include "core/storage/thingnames.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace kesu {

using namespace Qt::StringLiterals;

namespace {

QString translated(const char* text)
{
    return QCoreApplication::translate("Verification", text);
}

/// What is wrong with the content, as a sentence about the attachment %1 of the complaint %2; null if nothing is.
const char* troubleOf(const QString& path, const NamedContent& content, const FindingList& findings)
{
    const QFileInfo file(path);
    if (!file.isFile())
        return QT_TRANSLATE_NOOP("Verification", "The attachment “%1” of the complaint %2 is missing.");
    const char* changed = QT_TRANSLATE_NOOP(
        "Verification", "The attachment “%1” of the complaint %2 was changed: it is not what was attached.");
    if (file.size() != content.sizeBytes)
        return changed;
    try {
        return sha256Of(path, [&](double) { return !findings.isStopped(); }) == content.sha256 ? nullptr : changed;
    } catch (const Error& error) {
        if (error.code() == ErrorCode::Cancelled)
            throw;
        return QT_TRANSLATE_NOOP("Verification", "The attachment “%1” of the complaint %2 cannot be read.");
    }
}

} // namespace

std::vector<NamedContent> namedContents(Database& database)
{
    // Sizes that differ are a changed row, which is found as such; the content itself is looked at once.
    DirectStatement row(database, u"SELECT sha256, max(size_bytes) FROM attachment GROUP BY sha256"_s);
    std::vector<NamedContent> contents;
    while (row.next())
        contents.push_back({row.text(0), row.integer(1)});
    return contents;
}

void checkContents(Database& database, const std::vector<NamedContent>& contents, FindingList& findings)
{
    const AttachmentStore store(database.path());
    for (const NamedContent& content : contents) {
        if (findings.isStopped())
            throw stoppedByUser();
        const char* trouble = troubleOf(store.pathOf(content.sha256), content, findings);
        if (!trouble)
            continue;
        DirectStatement row(database,
            u"SELECT complaint_id, file_name FROM attachment WHERE sha256 = ?1 ORDER BY complaint_id, position"_s);
        const QByteArray sha256 = content.sha256.toUtf8();
        row.bindText(1, sha256);
        while (row.next()) {
            VerifyFinding finding;
            finding.area = VerifyArea::Attachment;
            finding.table = u"attachment"_s;
            finding.thing = u"complaint"_s;
            finding.id = row.integer(0);
            finding.file = row.text(1);
            finding.number = ThingNames(database).numberOf(finding.id);
            finding.message = translated(trouble).arg(
                finding.file, finding.number.isEmpty() ? u'#' + QString::number(finding.id) : finding.number);
            findings.add(finding);
        }
    }
}

} // namespace kesu
