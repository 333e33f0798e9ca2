// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/safety/brokenplacesmodel.h"

#include "ui/shared/format.h"
#include "ui/shared/tidytable.h"

namespace kesu {

namespace {

QString nameOf(VerifyArea area)
{
    switch (area) {
    case VerifyArea::File:
        return BrokenPlacesModel::tr("Database file");
    case VerifyArea::Schema:
        return BrokenPlacesModel::tr("Tables and triggers");
    case VerifyArea::History:
        return BrokenPlacesModel::tr("History");
    case VerifyArea::Record:
        return BrokenPlacesModel::tr("Stored row");
    case VerifyArea::Derived:
        return BrokenPlacesModel::tr("Derived row");
    case VerifyArea::Attachment:
        return BrokenPlacesModel::tr("Attachment");
    }
    return {};
}

/// What Kesu can make anew by itself is no loss.
Tone toneOf(VerifyArea area)
{
    return area == VerifyArea::Derived ? Tone::Pending : Tone::Invalid;
}

} // namespace

void BrokenPlacesModel::setFindings(const QList<VerifyFinding>& findings)
{
    beginResetModel();
    m_findings = findings;
    endResetModel();
}

ComplaintId BrokenPlacesModel::complaint(int row) const
{
    const VerifyFinding one = m_findings.value(row);
    return one.thing == QStringLiteral("complaint") ? ComplaintId(one.id) : ComplaintId();
}

QString BrokenPlacesModel::toText() const
{
    QString text;
    for (int row = -1; row < rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < ColumnCount; ++column)
            cells += (row < 0 ? headerData(column, Qt::Horizontal) : data(index(row, column))).toString().simplified();
        text += cells.join(QLatin1Char('\t')) + QLatin1Char('\n');
    }
    return text;
}

int BrokenPlacesModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_findings.size());
}

int BrokenPlacesModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant BrokenPlacesModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const VerifyFinding& one = m_findings.at(index.row());
    if (role == ToneCellRole && index.column() == Area)
        return static_cast<int>(toneOf(one.area));
    if (role == ChipCellRole && index.column() == Area)
        return true;
    if (role == Qt::ToolTipRole && index.column() == What)
        return one.message;
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Area:
        return nameOf(one.area);
    case What:
        return one.message;
    case Number:
        return one.number;
    case Entry:
        return one.sequence > 0 ? formatNumber(one.sequence) : QString();
    case Who:
        return one.who;
    case At:
        return formatMoment(one.at);
    default:
        return {};
    }
}

QVariant BrokenPlacesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Area:
        return tr("Where");
    case What:
        return tr("What was found");
    case Number:
        return tr("Complaint");
    case Entry:
        return tr("Entry");
    case Who:
        return tr("Last entry by");
    case At:
        return tr("When");
    default:
        return {};
    }
}

} // namespace kesu
