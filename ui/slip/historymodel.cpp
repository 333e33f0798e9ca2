// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/slip/historymodel.h"

#include "ui/access/rightgate.h"
#include "ui/shared/format.h"

#include <algorithm>

namespace kesu {

namespace {

QString wordOf(const QString& action)
{
    const QHash<QString, QString> words = {{QStringLiteral("create"), HistoryModel::tr("created")},
        {QStringLiteral("change"), HistoryModel::tr("changed")}, {QStringLiteral("file"), HistoryModel::tr("filed")},
        {QStringLiteral("number"), HistoryModel::tr("numbered")},
        {QStringLiteral("attach"), HistoryModel::tr("file added")},
        {QStringLiteral("detach"), HistoryModel::tr("file removed")},
        {QStringLiteral("import"), HistoryModel::tr("imported")},
        {QStringLiteral("discard"), HistoryModel::tr("discarded")},
        {QStringLiteral("remove"), HistoryModel::tr("removed")},
        {QStringLiteral("approve"), HistoryModel::tr("approved")},
        {QStringLiteral("restore"), HistoryModel::tr("restored")}, {QStringLiteral("seal"), HistoryModel::tr("sealed")},
        {QStringLiteral("upgrade"), HistoryModel::tr("upgraded")}};
    return words.value(action, action);
}

} // namespace

HistoryModel::HistoryModel(const FieldWords& words, QObject* parent)
    : QAbstractTableModel(parent)
    , m_words(words)
{
}

void HistoryModel::setEntries(const QList<HistoryEntry>& entries)
{
    beginResetModel();
    m_entries = entries;
    std::reverse(m_entries.begin(), m_entries.end());
    endResetModel();
}

QStringList HistoryModel::fields() const
{
    QStringList labels;
    for (const HistoryEntry& entry : m_entries)
        labels += m_words.label(entry.field);
    labels.removeAll(QString());
    labels.removeDuplicates();
    return labels;
}

int HistoryModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

int HistoryModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(Column::Count);
}

QString HistoryModel::text(const HistoryEntry& entry, Column column) const
{
    switch (column) {
    case Column::At:
        return entry.at.toDisplay();
    case Column::Who:
        return entry.who;
    case Column::Action:
        return wordOf(entry.action);
    case Column::Field:
        return m_words.label(entry.field);
    case Column::Before:
        return entry.hidden ? maskedText() : m_words.value(entry.field, entry.oldValue);
    case Column::After:
        if (entry.hidden)
            return maskedText();
        return entry.newValue.isEmpty() && !entry.oldValue.isEmpty() ? tr("(empty)")
                                                                     : m_words.value(entry.field, entry.newValue);
    case Column::Why:
        return entry.why;
    case Column::Entry:
        return formatNumber(entry.sequence);
    case Column::Count:
        break;
    }
    return {};
}

QVariant HistoryModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= m_entries.size())
        return {};
    const auto column = Column(index.column());
    const QString shown = text(m_entries[index.row()], column);
    if (role == Qt::DisplayRole)
        return shown.simplified();
    // Long texts are cut in their cell.
    if (role == Qt::ToolTipRole && (column == Column::Before || column == Column::After || column == Column::Why))
        return shown;
    if (role == Qt::TextAlignmentRole && column == Column::Entry)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    return {};
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::ToolTipRole && Column(section) == Column::Entry)
        return tr("Number of the entry in the chain of the whole history");
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Column::At:
        return tr("When");
    case Column::Who:
        return tr("Who");
    case Column::Action:
        return tr("What");
    case Column::Field:
        return tr("Field");
    case Column::Before:
        return tr("Before");
    case Column::After:
        return tr("After");
    case Column::Why:
        return tr("Why");
    case Column::Entry:
        return tr("Entry");
    case Column::Count:
        break;
    }
    return {};
}

} // namespace kesu
