// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rulebooks/findingsmodel.h"

#include "ui/shared/tidytable.h"

#include <algorithm>

namespace kesu {

namespace {

QString nameOf(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return FindingsModel::tr("Error");
    case Severity::Warning:
        return FindingsModel::tr("Warning");
    case Severity::Hint:
        return FindingsModel::tr("Hint");
    }
    return {};
}

Tone toneOf(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return Tone::Invalid;
    case Severity::Warning:
        return Tone::Pending;
    case Severity::Hint:
        break;
    }
    return Tone::Neutral;
}

} // namespace

void FindingsModel::setFindings(const Findings& findings)
{
    beginResetModel();
    m_findings = findings;
    std::stable_sort(m_findings.begin(), m_findings.end(),
        [](const Finding& a, const Finding& b) { return a.severity < b.severity; });
    endResetModel();
}

QString FindingsModel::summary() const
{
    const auto count = [this](Severity severity) {
        return static_cast<int>(std::count_if(m_findings.begin(), m_findings.end(),
            [severity](const Finding& finding) { return finding.severity == severity; }));
    };
    QStringList parts;
    if (const int errors = count(Severity::Error))
        parts.append(tr("%n error(s)", nullptr, errors));
    if (const int warnings = count(Severity::Warning))
        parts.append(tr("%n warning(s)", nullptr, warnings));
    if (const int hints = count(Severity::Hint))
        parts.append(tr("%n hint(s)", nullptr, hints));
    return parts.join(tr(", ", "between counts"));
}

int FindingsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_findings.size());
}

int FindingsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant FindingsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const Finding& one = m_findings.at(index.row());
    if (role == ToneCellRole && index.column() == Kind)
        return static_cast<int>(toneOf(one.severity));
    if (role == ChipCellRole && index.column() == Kind)
        return true;
    if (role == Qt::ToolTipRole && index.column() >= Message)
        return index.column() == Message ? one.message : one.exampleText();
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Kind:
        return nameOf(one.severity);
    case Place:
        return one.line == 0 ? QString() : tr("%1:%2", "line and column").arg(one.line).arg(one.column);
    case Message:
        return one.message;
    case Example:
        return one.exampleText();
    default:
        return {};
    }
}

QVariant FindingsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Kind:
        return tr("Kind");
    case Place:
        return tr("Line");
    case Message:
        return tr("Finding");
    case Example:
        return tr("Example case");
    default:
        return {};
    }
}

} // namespace kesu
