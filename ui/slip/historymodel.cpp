// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/slip/historymodel.h"

#include "ui/slip/slipeditor.h"

#include <algorithm>

namespace kesu {

HistoryModel::HistoryModel(std::function<QString(const QString&)> fieldLabel, QObject* parent)
    : QAbstractTableModel(parent)
    , m_fieldLabel(std::move(fieldLabel))
{
}

void HistoryModel::setEntries(const QList<HistoryEntry>& entries)
{
    beginResetModel();
    m_entries = entries;
    std::reverse(m_entries.begin(), m_entries.end());
    endResetModel();
}

int HistoryModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

int HistoryModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(Column::Count);
}

QVariant HistoryModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= m_entries.size())
        return {};
    const HistoryEntry& entry = m_entries[index.row()];
    if (role == Qt::ToolTipRole)
        return entry.why;
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(index.column())) {
    case Column::At:
        return entry.at.toDisplay();
    case Column::Who:
        return entry.who;
    case Column::Action: {
        const QHash<QString, QString> words = {{QStringLiteral("create"), tr("created")},
            {QStringLiteral("change"), tr("changed")}, {QStringLiteral("file"), tr("filed")},
            {QStringLiteral("number"), tr("numbered")}, {QStringLiteral("attach"), tr("file added")},
            {QStringLiteral("detach"), tr("file removed")}, {QStringLiteral("import"), tr("imported")}};
        return words.value(entry.action, entry.action);
    }
    case Column::Field:
        return entry.field.isEmpty() ? QString() : m_fieldLabel(SlipEditor::formPath(entry.field));
    case Column::Change: {
        QString change = entry.newValue;
        if (!entry.oldValue.isEmpty())
            change
                = entry.oldValue + QStringLiteral(" → ") + (entry.newValue.isEmpty() ? tr("(empty)") : entry.newValue);
        if (!entry.why.isEmpty())
            change += change.isEmpty() ? entry.why : QStringLiteral(" · ") + entry.why;
        return change.simplified();
    }
    case Column::Count:
        break;
    }
    return {};
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
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
    case Column::Change:
        return tr("Change");
    case Column::Count:
        break;
    }
    return {};
}

} // namespace kesu
