// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "ui/ledger/ledgercolumn.h"

#include <QAbstractTableModel>
#include <QCache>
#include <functional>

namespace kesu {

/// Where the lines come from: the service, or a test's own.
struct LedgerSource
{
    std::function<QList<LedgerRow>(const LedgerQuery& query, int offset, int limit)> rows;
    std::function<LedgerTotals(const LedgerQuery& query)> totals;
};

/// The ledger as a table of any length: it holds a few pages of lines around what is seen and asks for others as they
/// come into sight. The first page is there at once; count and sums follow when the event loop is idle.
class LedgerModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    static constexpr int pageSize = 100;

    LedgerModel(LedgerSource source, LedgerWords words, const Clock& clock, QObject* parent = nullptr);

    /// Throws Error if the first page cannot be read; the model is empty then.
    void setQuery(const LedgerQuery& query);
    const LedgerQuery& query() const { return m_query; }
    /// Reads everything anew, keeping the query.
    void refresh() { setQuery(m_query); }

    /// Empty while they are not known yet.
    const std::optional<LedgerTotals>& totals() const { return m_totals; }
    /// Reads count and sums now instead of when idle.
    void fetchTotals();
    /// The line at that row, which must lie within rowCount(); empty if it could not be read.
    std::optional<LedgerRow> rowAt(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

Q_SIGNALS:
    void totalsChanged();
    /// A page could not be read while scrolling.
    void readFailed(const QString& message);

private:
    const QList<LedgerRow>* page(int number) const;

    LedgerSource m_source;
    LedgerWords m_words;
    const Clock* m_clock;
    LedgerQuery m_query;
    int m_rowCount = 0;
    int m_generation = 0; ///< of the query, so that late totals of an old one are dropped
    std::optional<LedgerTotals> m_totals;
    mutable QCache<int, QList<LedgerRow>> m_pages;
};

} // namespace kesu
