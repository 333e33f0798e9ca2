// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledger/ledgermodel.h"

#include "core/base/error.h"
#include "ui/access/rightgate.h"
#include "ui/shared/tidytable.h"

#include <QHash>
#include <QTimer>
#include <algorithm>

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
        first = m_source.first(query, pageSize);
    } catch (const Error& error) {
        failure = error;
    }
    beginResetModel();
    m_query = query;
    m_pages.clear();
    m_totals.reset();
    m_ids.clear();
    if (first) {
        for (const LedgerRow& row : std::as_const(*first))
            m_ids << row.id;
        m_pages.insert(0, new QList<LedgerRow>(*first));
        if (first->size() < pageSize)
            m_totals = totalsOf(*first);
    }
    endResetModel();
    m_isSurveying = false;
    if (!failure && !m_totals)
        startSurvey();
    Q_EMIT totalsChanged();
    if (failure)
        throw *failure;
}

void LedgerModel::refresh()
{
    // Where the first page is all there is, it is quicker read than surveyed.
    if (m_ids.size() < pageSize && !m_isSurveying) {
        const std::optional<QList<LedgerRow>> first = m_source.first(m_query, pageSize);
        if (first && first->size() < pageSize) {
            QList<ComplaintId> ids;
            for (const LedgerRow& row : *first)
                ids << row.id;
            m_pages.clear();
            replaceIds(ids);
            m_totals = totalsOf(*first);
            Q_EMIT totalsChanged();
            return;
        }
    }
    m_pages.clear();
    if (!m_ids.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ledgerColumnCount - 1));
    startSurvey();
}

void LedgerModel::startSurvey()
{
    m_isSurveying = true;
    m_source.survey(m_query, this, [this](const SurveyOutcome& outcome) { take(outcome); });
}

void LedgerModel::take(const SurveyOutcome& outcome)
{
    m_isSurveying = false;
    if (!outcome.survey) {
        Q_EMIT readFailed(outcome.failure->message());
        Q_EMIT totalsChanged();
        return;
    }
    replaceIds(outcome.survey->ids);
    m_totals = outcome.survey->totals;
    Q_EMIT totalsChanged();
}

void LedgerModel::replaceIds(const QList<ComplaintId>& ids)
{
    const qsizetype before = m_ids.size();
    const bool isOnlyLonger = before <= ids.size() && std::equal(m_ids.cbegin(), m_ids.cend(), ids.cbegin());
    if (ids.size() > before) {
        beginInsertRows({}, static_cast<int>(before), static_cast<int>(ids.size()) - 1);
        m_ids.resize(ids.size());
        std::copy(ids.cbegin() + before, ids.cend(), m_ids.begin() + before);
        // The page that was last may be short; it is read again when it is looked at.
        if (before % pageSize != 0)
            m_pages.remove(static_cast<int>(before / pageSize));
        endInsertRows();
    }
    if (isOnlyLonger)
        return;
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    QHash<qint64, int> places; // of the complaints that somebody holds on to
    const QModelIndexList held = persistentIndexList();
    for (const QModelIndex& one : held)
        places.insert(m_ids.at(one.row()).value(), -1);
    if (!places.isEmpty()) {
        for (qsizetype row = 0; row < ids.size(); ++row) {
            const auto place = places.find(ids.at(row).value());
            if (place != places.end())
                *place = static_cast<int>(row);
        }
    }
    QModelIndexList moved;
    for (const QModelIndex& one : held) {
        const int row = places.value(m_ids.at(one.row()).value());
        moved << (row < 0 ? QModelIndex() : createIndex(row, one.column()));
    }
    std::copy(ids.cbegin(), ids.cend(), m_ids.begin());
    m_pages.clear();
    changePersistentIndexList(held, moved);
    Q_EMIT layoutChanged({}, VerticalSortHint);
    if (ids.size() < before) {
        beginRemoveRows({}, static_cast<int>(ids.size()), static_cast<int>(before) - 1);
        m_ids.resize(ids.size());
        m_pages.clear();
        endRemoveRows();
    }
}

LedgerTotals LedgerModel::totalsOf(const QList<LedgerRow>& rows)
{
    LedgerTotals totals;
    for (const LedgerRow& row : rows) {
        ++totals.count;
        totals.lossTotal += row.lossTotal;
        totals.companyBears += row.companyBears;
    }
    return totals;
}

const QList<LedgerRow>* LedgerModel::page(int number) const
{
    if (const auto* known = m_pages.object(number))
        return known;
    try {
        auto* rows = new QList<LedgerRow>(m_source.rowsOf(m_ids.mid(qsizetype{number} * pageSize, pageSize)));
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
    Q_ASSERT(row >= 0 && row < m_ids.size());
    const auto* rows = page(row / pageSize);
    const int place = row % pageSize;
    return place < rows->size() ? std::optional(rows->at(place)) : std::nullopt;
}

int LedgerModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_ids.size());
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
    if (role == Qt::ToolTipRole && row.hidden.contains(LedgerWords::fieldClass(column)))
        return maskedTip(LedgerWords::fieldClass(column));
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
