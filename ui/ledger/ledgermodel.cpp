// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledger/ledgermodel.h"

#include "core/base/error.h"
#include "ui/shared/tidytable.h"

#include <QTimer>

namespace kesu {

namespace {

constexpr int cachedPages = 24;

} // namespace

LedgerModel::LedgerModel(LedgerSource source, LedgerWords words, const Clock& clock, QObject* parent)
    : QAbstractTableModel(parent)
    , m_source(std::move(source))
    , m_words(std::move(words))
    , m_clock(&clock)
    , m_pages(cachedPages)
{
}

void LedgerModel::setQuery(const LedgerQuery& query)
{
    std::optional<QList<LedgerRow>> first;
    std::optional<Error> failure;
    try {
        first = m_source.rows(query, 0, pageSize);
    } catch (const Error& error) {
        failure = error;
    }
    beginResetModel();
    m_query = query;
    m_pages.clear();
    m_totals.reset();
    ++m_generation;
    m_rowCount = first ? static_cast<int>(first->size()) : 0;
    if (first)
        m_pages.insert(0, new QList<LedgerRow>(*first));
    endResetModel();
    Q_EMIT totalsChanged();
    if (failure)
        throw *failure;
    QTimer::singleShot(0, this, [this, generation = m_generation] {
        if (generation != m_generation || m_totals)
            return;
        try {
            fetchTotals();
        } catch (const Error& error) {
            Q_EMIT readFailed(error.message());
        }
    });
}

void LedgerModel::fetchTotals()
{
    m_totals = m_source.totals(m_query);
    // Lines that came or went since the first page was read are shown by the next refresh.
    const int count = std::max(m_totals->count, m_rowCount);
    if (count > m_rowCount) {
        beginInsertRows({}, m_rowCount, count - 1);
        // The page that was last may be short; it is read again when it is looked at.
        if (m_rowCount % pageSize != 0)
            m_pages.remove(m_rowCount / pageSize);
        m_rowCount = count;
        endInsertRows();
    }
    Q_EMIT totalsChanged();
}

const QList<LedgerRow>* LedgerModel::page(int number) const
{
    if (const auto* known = m_pages.object(number))
        return known;
    try {
        auto* rows = new QList<LedgerRow>(m_source.rows(m_query, number * pageSize, pageSize));
        m_pages.insert(number, rows);
        return rows;
    } catch (const Error& error) {
        // An empty page is kept, else every repaint would fail again.
        m_pages.insert(number, new QList<LedgerRow>);
        QTimer::singleShot(0, this,
            [model = const_cast<LedgerModel*>(this), message = error.message()] { Q_EMIT model->readFailed(message); });
        return m_pages.object(number);
    }
}

std::optional<LedgerRow> LedgerModel::rowAt(int row) const
{
    Q_ASSERT(row >= 0 && row < m_rowCount);
    const auto* rows = page(row / pageSize);
    const int place = row % pageSize;
    return place < rows->size() ? std::optional(rows->at(place)) : std::nullopt;
}

int LedgerModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_rowCount;
}

int LedgerModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ledgerColumnCount;
}

QVariant LedgerModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto column = static_cast<LedgerColumn>(index.column());
    if (role == Qt::TextAlignmentRole)
        return int((LedgerWords::isNumber(column) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role == ChipCellRole)
        return column == LedgerColumn::Validity;
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != ToneCellRole && role != Qt::AccessibleTextRole)
        return {};
    const auto* rows = page(index.row() / pageSize);
    const int place = index.row() % pageSize;
    if (place >= rows->size())
        return {};
    const LedgerRow& row = rows->at(place);
    if (role == ToneCellRole)
        return static_cast<int>(m_words.tone(row, column, m_clock->now()));
    if (role == Qt::ToolTipRole && column != LedgerColumn::Description && column != LedgerColumn::Remarks)
        return {};
    return m_words.text(row, column, m_clock->now());
}

QVariant LedgerModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ledgerColumnCount)
        return {};
    const auto column = static_cast<LedgerColumn>(section);
    if (role == Qt::DisplayRole)
        return LedgerWords::title(column);
    if (role == Qt::TextAlignmentRole)
        return int((LedgerWords::isNumber(column) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    return {};
}

void LedgerModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= ledgerColumnCount)
        return;
    const std::optional<LedgerSort> key = LedgerWords::sort(static_cast<LedgerColumn>(column));
    if (!key)
        return;
    LedgerQuery query = m_query;
    query.sort = *key;
    query.direction = order == Qt::AscendingOrder ? SortDirection::Ascending : SortDirection::Descending;
    if (query == m_query)
        return;
    try {
        setQuery(query);
    } catch (const Error& error) {
        Q_EMIT readFailed(error.message());
    }
}

} // namespace kesu
