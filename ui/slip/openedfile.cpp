// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/slip/openedfile.h"

#include "core/base/error.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

namespace kesu {

namespace {

Q_GLOBAL_STATIC(QTemporaryDir, viewingFolder)

} // namespace

QString copyForViewing(const AttachmentFiles& files, const Attachment& attachment)
{
    const QDir folder(viewingFolder()->filePath(attachment.sha256.left(16)));
    if (!folder.mkpath(QStringLiteral(".")))
        throw Error(ErrorCode::FileNotWritable,
            QCoreApplication::translate("AttachmentFiles", "The file “%1” cannot be written.")
                .arg(QDir::toNativeSeparators(folder.filePath(attachment.fileName))),
            viewingFolder()->errorString());
    const QString path = folder.filePath(attachment.fileName);
    files.copyTo(attachment, path);
    // A viewer that offers to save must not let anybody believe that the attachment changes with it.
    QFile::setPermissions(path, QFileDevice::ReadOwner);
    return path;
}

} // namespace kesu
