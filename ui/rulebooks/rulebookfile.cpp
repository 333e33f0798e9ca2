// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rulebooks/rulebookfile.h"

#include "core/base/error.h"
#include "ui/shared/filedialog.h"

#include <QCoreApplication>
#include <QFile>

namespace kesu {

namespace {

/// The reader refuses what is larger; one byte more is enough for it to see that.
constexpr qint64 mostBytes = 16'000'000;

} // namespace

QString chooseRulebookFile(QWidget* parent, const QString& title)
{
    return FileDialog::open(parent, QStringLiteral("rulebook"), title,
        QCoreApplication::translate("RulebookFile", "Rulebooks (*.toml);;All files (*)"));
}

QByteArray contentOfRulebookFile(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw Error(ErrorCode::FileNotReadable,
            QCoreApplication::translate("RulebookFile", "%1 cannot be read.").arg(path), file.errorString());
    return file.read(mostBytes);
}

} // namespace kesu
