// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/slip/conflictmodel.h"

#include "ui/shared/tidytable.h"

#include <QFont>
#include <algorithm>

namespace kesu {

ConflictModel::ConflictModel(const QList<FieldConflict>& conflicts, const FieldWords& words, QObject* parent)
    : QAbstractTableModel(parent)
    , m_conflicts(conflicts)
    , m_words(words)
{
    chooseUsual();
}

EditSide ConflictModel::choice(int row) const
{
    return m_choices.value(m_conflicts.at(row).path);
}

void ConflictModel::choose(int row, EditSide side)
{
    if (row < 0 || row >= m_conflicts.size())
        return;
    m_choices.insert(m_conflicts[row].path, side);
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

void ConflictModel::chooseAll(EditSide side)
{
    for (int row = 0; row < rowCount(); ++row)
        choose(row, side);
}

void ConflictModel::chooseUsual()
{
    for (int row = 0; row < rowCount(); ++row)
        choose(row, m_conflicts[row].usual());
}

int ConflictModel::conflictCount() const
{
    return static_cast<int>(
        std::count_if(m_conflicts.begin(), m_conflicts.end(), [](const FieldConflict& one) { return one.isConflict; }));
}

QString ConflictModel::text(int row, Column column) const
{
    const FieldConflict& one = m_conflicts.at(row);
    switch (column) {
    case Field:
        return m_words.label(one.path);
    case Before:
        return m_words.value(one.path, one.base);
    case Mine:
        return one.mine.isEmpty() ? tr("(empty)") : m_words.value(one.path, one.mine);
    case Theirs:
        return one.theirs.isEmpty() ? tr("(empty)") : m_words.value(one.path, one.theirs);
    case Stays:
        return choice(row) == EditSide::Mine ? tr("mine") : tr("theirs");
    case ColumnCount:
        break;
    }
    return {};
}

int ConflictModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_conflicts.size());
}

int ConflictModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ConflictModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const int row = index.row();
    const auto column = static_cast<Column>(index.column());
    const bool isChosen
        = (column == Mine && choice(row) == EditSide::Mine) || (column == Theirs && choice(row) == EditSide::Theirs);
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column).simplified();
    case Qt::ToolTipRole:
        return text(row, column);
    case Qt::AccessibleTextRole:
        return isChosen ? tr("%1, stays").arg(text(row, column)) : text(row, column);
    case Qt::FontRole:
        if (isChosen) {
            QFont font;
            font.setBold(true);
            return font;
        }
        break;
    case ToneCellRole:
        if (column == Field && m_conflicts[row].isConflict)
            return static_cast<int>(Tone::Pending);
        if (column == Stays)
            return static_cast<int>(Tone::Accent);
        break;
    default:
        break;
    }
    return {};
}

QVariant ConflictModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Field:
        return tr("Field");
    case Before:
        return tr("Before");
    case Mine:
        return tr("What I have");
    case Theirs:
        return tr("What was saved");
    case Stays:
        return tr("What stays");
    default:
        return {};
    }
}

} // namespace kesu
