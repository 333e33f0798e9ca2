// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/safety/backuplistmodel.h"

#include "ui/shared/format.h"
#include "ui/shared/tidytable.h"

#include <QDir>
#include <QLocale>

namespace kesu {

namespace {

QString remarkOf(const KeptBackup& backup)
{
    if (!backup.note)
        return BackupListModel::tr("its note is lost; restoring checks the file itself");
    if (backup.note->lostAttachments > 0)
        return BackupListModel::tr(
            "%n attachment(s) were missing or changed already", nullptr, int(backup.note->lostAttachments));
    return {};
}

QString countOf(const KeptBackup& backup, qint64 BackupNote::*count)
{
    return backup.note ? formatNumber((*backup.note).*count) : QString();
}

} // namespace

void BackupListModel::setBackups(const QList<KeptBackup>& backups)
{
    if (backups == m_backups)
        return;
    beginResetModel();
    m_backups = backups;
    endResetModel();
}

int BackupListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_backups.size());
}

int BackupListModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant BackupListModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const KeptBackup& one = m_backups.at(index.row());
    if (role == Qt::ToolTipRole)
        return QDir::toNativeSeparators(one.path);
    if (role == Qt::TextAlignmentRole && index.column() > At && index.column() < Remark)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role == ToneCellRole && index.column() == Remark)
        return static_cast<int>(Tone::Pending);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case At:
        return one.at.toDisplay();
    case Size:
        return QLocale().formattedDataSize(one.sizeBytes);
    case Complaints:
        return countOf(one, &BackupNote::complaints);
    case Entries:
        return countOf(one, &BackupNote::historyEntries);
    case Attachments:
        return countOf(one, &BackupNote::attachments);
    case Remark:
        return remarkOf(one);
    default:
        return {};
    }
}

QVariant BackupListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return int((section > At && section < Remark ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case At:
        return tr("Made at");
    case Size:
        return tr("Size");
    case Complaints:
        return tr("Complaints");
    case Entries:
        return tr("Entries of the history");
    case Attachments:
        return tr("Attachments");
    case Remark:
        return tr("Remark");
    default:
        return {};
    }
}

} // namespace kesu
