// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rulebooks/replaymodel.h"

#include "core/exchange/csvwriter.h"
#include "ui/shared/format.h"
#include "ui/shared/theme.h"

namespace kesu {

namespace {

/// What the thing is called that an aspect is about.
QString whatLabel(const Rulebook& rulebook, const ReplayChange& change)
{
    const QString language = windowLanguage();
    switch (change.aspect) {
    case ReplayAspect::Deadlines:
        return rulebook.label(VocabularyKind::Stage, change.what, language);
    case ReplayAspect::Approvals:
        return rulebook.label(VocabularyKind::Matter, change.what, language);
    case ReplayAspect::Liability:
    case ReplayAspect::Recoveries:
        return rulebook.label(VocabularyKind::Party, change.what, language);
    case ReplayAspect::Penalties:
        return rulebook.label(VocabularyKind::Role, change.what, language);
    case ReplayAspect::Evidence:
        return rulebook.label(VocabularyKind::Evidence, change.what, language);
    default:
        return change.what;
    }
}

/// A side of a change: ids as words, days and amounts as they are.
QString valueLabel(const Rulebook& rulebook, ReplayAspect aspect, const QString& value)
{
    const QString language = windowLanguage();
    if (value.isEmpty())
        return QStringLiteral("—");
    switch (aspect) {
    case ReplayAspect::Status:
        return rulebook.label(VocabularyKind::Status, value, language);
    case ReplayAspect::Grade:
        return rulebook.label(VocabularyKind::Grade, value, language);
    case ReplayAspect::Deadlines:
        return QString(value).replace(QLatin1Char('T'), QLatin1Char(' '));
    default:
        return value;
    }
}

QVariant rightAligned(int column, int first)
{
    return column >= first ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter)) : QVariant();
}

QString signedNumber(qint64 number)
{
    return (number > 0 ? QStringLiteral("+") : QString()) + formatNumber(number);
}

QString signedMoney(Money amount)
{
    return (amount.fen() > 0 ? QStringLiteral("+") : QString()) + formatMoney(amount);
}

} // namespace

void ReplayModel::setResult(const ReplayResult& result, const Rulebook& draft)
{
    beginResetModel();
    m_lines.clear();
    for (const ReplayedComplaint& complaint : result.listed) {
        for (const ReplayChange& change : complaint.changes) {
            m_lines.append({complaint.id,
                {complaint.number.isEmpty() ? tr("without a number") : complaint.number, complaint.customer,
                    label(change.aspect), whatLabel(draft, change), valueLabel(draft, change.aspect, change.before),
                    valueLabel(draft, change.aspect, change.after)}});
        }
    }
    endResetModel();
}

void ReplayModel::clear()
{
    beginResetModel();
    m_lines.clear();
    endResetModel();
}

void ReplayModel::writeCsv(const QString& path) const
{
    CsvWriter writer(path);
    QStringList head;
    for (int column = 0; column < ColumnCount; ++column)
        head.append(headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
    writer.write(head);
    for (const Line& line : m_lines)
        writer.write(line.cells);
    writer.finish();
}

int ReplayModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int ReplayModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ReplayModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    return m_lines.at(index.row()).cells.at(index.column());
}

QVariant ReplayModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Number:
        return tr("Number");
    case Customer:
        return tr("Customer");
    case Aspect:
        return tr("What differs");
    case What:
        return tr("Of what");
    case Before:
        return tr("Decided");
    case After:
        return tr("By the draft");
    default:
        return {};
    }
}

void ReplayTotalsModel::setResult(const ReplayResult& result, const Rulebook& draft)
{
    beginResetModel();
    m_rows.clear();
    for (auto it = result.byStatus.begin(); it != result.byStatus.end(); ++it)
        m_rows.append({tr("Complaints: %1").arg(draft.label(VocabularyKind::Status, it.key(), windowLanguage())),
            formatNumber(it->before), formatNumber(it->after), signedNumber(it->after - it->before)});
    const auto money = [&](const QString& name, const BeforeAfter<Money>& figure) {
        if (!figure.before.isZero() || !figure.after.isZero())
            m_rows.append({name, formatMoney(figure.before), formatMoney(figure.after),
                signedMoney(figure.after - figure.before)});
    };
    money(tr("Loss shared out"), result.liabilityTotal);
    for (auto it = result.byParty.begin(); it != result.byParty.end(); ++it)
        money(tr("Borne by %1").arg(draft.label(VocabularyKind::Party, it.key(), windowLanguage())), *it);
    money(tr("Claimed back"), result.recovered);
    endResetModel();
}

void ReplayTotalsModel::clear()
{
    beginResetModel();
    m_rows.clear();
    endResetModel();
}

int ReplayTotalsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ReplayTotalsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ReplayTotalsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == Qt::TextAlignmentRole)
        return rightAligned(index.column(), Before);
    return role == Qt::DisplayRole ? m_rows.at(index.row()).at(index.column()) : QVariant();
}

QVariant ReplayTotalsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return rightAligned(section, Before);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Figure:
        return tr("Figure");
    case Before:
        return tr("Decided");
    case After:
        return tr("By the draft");
    case Difference:
        return tr("Difference");
    default:
        return {};
    }
}

} // namespace kesu
