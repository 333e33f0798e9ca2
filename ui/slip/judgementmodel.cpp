// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/slip/judgementmodel.h"

namespace kesu {

void JudgementModel::update(const QList<PanelLine>& lines)
{
    const auto same = [&](qsizetype before, qsizetype after) { return m_lines[before].key == lines[after].key; };
    const qsizetype shorter = qMin(m_lines.size(), lines.size());
    qsizetype prefix = 0;
    while (prefix < shorter && same(prefix, prefix))
        ++prefix;
    qsizetype suffix = 0;
    while (suffix < shorter - prefix && same(m_lines.size() - 1 - suffix, lines.size() - 1 - suffix))
        ++suffix;

    if (const qsizetype gone = m_lines.size() - prefix - suffix; gone > 0) {
        beginRemoveRows({}, int(prefix), int(prefix + gone - 1));
        m_lines.remove(prefix, gone);
        endRemoveRows();
    }
    if (const qsizetype come = lines.size() - prefix - suffix; come > 0) {
        beginInsertRows({}, int(prefix), int(prefix + come - 1));
        for (qsizetype at = 0; at < come; ++at)
            m_lines.insert(prefix + at, lines[prefix + at]);
        endInsertRows();
    }
    for (qsizetype row = 0; row < lines.size(); ++row) {
        if (m_lines[row] != lines[row]) {
            m_lines[row] = lines[row];
            Q_EMIT dataChanged(index(int(row)), index(int(row)));
        }
    }
}

int JudgementModel::rowAbout(const QString& field) const
{
    for (qsizetype row = 0; row < m_lines.size(); ++row) {
        const PanelLine& line = m_lines[row];
        const bool about = !line.field.isEmpty() && !line.clause.isEmpty()
            && (field == line.field || field.startsWith(line.field + QLatin1Char('.'))
                || field.startsWith(line.field + QLatin1Char('[')));
        if (about)
            return int(row);
    }
    return -1;
}

int JudgementModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

QVariant JudgementModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= m_lines.size())
        return {};
    const PanelLine& line = m_lines[index.row()];
    if (role == LineRole)
        return QVariant::fromValue(line);
    if (role == Qt::DisplayRole)
        return line.text;
    if (role == Qt::AccessibleTextRole) {
        QStringList parts = {line.text, line.figure, line.clause};
        parts.removeAll(QString());
        return parts.join(QStringLiteral(", "));
    }
    return {};
}

Qt::ItemFlags JudgementModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const PanelLine::Kind kind = m_lines[index.row()].kind;
    const bool still = kind == PanelLine::Kind::Head || kind == PanelLine::Kind::DetailHead;
    return still ? Qt::ItemIsEnabled | Qt::ItemNeverHasChildren
                 : Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

} // namespace kesu
