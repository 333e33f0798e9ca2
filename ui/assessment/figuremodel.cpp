// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/assessment/figuremodel.h"

#include "ui/shared/theme.h"
#include "ui/shared/tidytable.h"

#include <algorithm>

namespace kesu {

namespace {

/// Better or worse than in the period before, where the standard says which way is which.
Tone toneOf(const AssessmentFigure& figure, const AssessedFigure& value)
{
    if (figure.better == BetterWay::Unsaid || !value.value || !value.valueBefore || value.value == value.valueBefore)
        return Tone::Neutral;
    const bool higher = *value.value > *value.valueBefore;
    return higher == (figure.better == BetterWay::Higher) ? Tone::Valid : Tone::Overdue;
}

/// The arrow says it where the colour cannot be seen.
QString arrowOf(const AssessedFigure& value)
{
    if (!value.value || !value.valueBefore || value.value == value.valueBefore)
        return {};
    return *value.value > *value.valueBefore ? QStringLiteral("↑ ") : QStringLiteral("↓ ");
}

} // namespace

FigureModel::FigureModel(QObject* parent)
    : QAbstractTableModel(parent)
{
}

void FigureModel::setFigures(const QList<AssessmentFigure>& figures)
{
    beginResetModel();
    m_figures = figures;
    m_values.clear();
    endResetModel();
}

void FigureModel::setResult(const AssessmentResult& result)
{
    m_values = result.figures;
    if (!m_figures.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

const AssessmentFigure* FigureModel::figure(int row) const
{
    return row >= 0 && row < m_figures.size() ? &m_figures.at(row) : nullptr;
}

bool FigureModel::hasWeights() const
{
    return std::any_of(
        m_figures.begin(), m_figures.end(), [](const AssessmentFigure& figure) { return figure.weight.has_value(); });
}

int FigureModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_figures.size());
}

int FigureModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString FigureModel::withUnit(const AssessmentFigure& figure, const QString& shown)
{
    if (figure.show == FigureShow::Hours)
        return tr("%1 h").arg(shown);
    if (figure.show == FigureShow::Points)
        return tr("%1 points").arg(shown);
    return shown;
}

QString FigureModel::text(int row, int column) const
{
    const AssessmentFigure& figure = m_figures.at(row);
    const AssessedFigure figures = m_values.value(row);
    switch (column) {
    case Name:
        return labelIn(figure.name, windowLanguage());
    case Now:
        return figures.value ? arrowOf(figures) + withUnit(figure, figures.shown) : QStringLiteral("—");
    case Before:
        return figures.valueBefore ? withUnit(figure, figures.shownBefore) : QString();
    case Weight:
        return figure.weight ? figure.weight->toString() : QString();
    case Clause:
        return figure.name.clause;
    default:
        return {};
    }
}

QVariant FigureModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const int row = index.row();
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::TextAlignmentRole:
        return int(
            (index.column() == Name || index.column() == Clause ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    case Qt::FontRole:
        return index.column() == Name || index.column() == Clause ? QVariant() : figureFont(QFont());
    case ToneCellRole:
        return index.column() == Now ? int(toneOf(m_figures.at(row), m_values.value(row))) : int(Tone::Neutral);
    case Qt::AccessibleTextRole:
        return tr("%1: %2").arg(text(row, Name), text(row, index.column()));
    default:
        return {};
    }
}

QVariant FigureModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == Name || section == Clause ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Figure");
    case Now:
        return tr("This period");
    case Before:
        return tr("Period before");
    case Weight:
        return tr("Weight");
    case Clause:
        return tr("Clause");
    default:
        return {};
    }
}

} // namespace kesu
