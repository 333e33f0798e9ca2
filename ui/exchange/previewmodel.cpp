// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/previewmodel.h"

#include "ui/shared/theme.h"
#include "ui/shared/tidytable.h"

#include <algorithm>

namespace kesu {

void PreviewModel::setPreview(const ImportPreview& preview)
{
    beginResetModel();
    m_preview = preview;
    qsizetype columns = preview.heads.size();
    for (const ImportPreview::Row& row : preview.rows)
        columns = std::max(columns, row.cells.size());
    m_columns = static_cast<int>(columns);
    endResetModel();
}

int PreviewModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_preview.rows.size());
}

int PreviewModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_columns;
}

QStringList PreviewModel::problemsAt(const QModelIndex& index) const
{
    QStringList messages;
    for (const RowProblem& problem : m_preview.rows.at(index.row()).problems) {
        // what concerns the row as a whole stands in its first cell
        if (problem.column == index.column() || (problem.column < 0 && index.column() == 0))
            messages.append(problem.message);
    }
    return messages;
}

QVariant PreviewModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ImportPreview::Row& row = m_preview.rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return row.cells.value(index.column()).simplified();
    case Qt::ToolTipRole: {
        const QStringList problems = problemsAt(index);
        return problems.isEmpty() ? QVariant() : problems.join(QLatin1Char('\n'));
    }
    case Qt::AccessibleTextRole: {
        const QString text = row.cells.value(index.column()).simplified();
        const QStringList problems = problemsAt(index);
        return problems.isEmpty() ? text : text + QStringLiteral(": ") + problems.join(QStringLiteral("; "));
    }
    case Qt::DecorationRole:
        return problemsAt(index).isEmpty() ? QVariant()
                                           : icon(QStringLiteral("warning"), themeColors().tone(Tone::Invalid).text);
    case ToneCellRole:
        return static_cast<int>(!problemsAt(index).isEmpty() ? Tone::Invalid
                : isMapped(index.column())                   ? Tone::Neutral
                                                             : Tone::OutOfScope);
    default:
        return {};
    }
}

QVariant PreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return role == Qt::DisplayRole ? QVariant(m_preview.rows.value(section).number) : QVariant();
    if (role == Qt::DisplayRole) {
        const QString head = m_preview.heads.value(section);
        return head.isEmpty() ? columnLetters(section) : head;
    }
    if (role == Qt::ToolTipRole)
        return isMapped(section) ? tr("Taken by the mapping") : tr("Not named by the mapping");
    return {};
}

} // namespace kesu
