// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/service/ledgersurveyor.h"
#include "ui/ledger/ledgercolumn.h"

#include <QAbstractTableModel>
#include <QCache>
#include <functional>

namespace kesu {

/// Where the lines come from: the service, or a test's own.
struct LedgerSource
{
    /// The first lines of a query, or nothing where they could not be found at once: they then come with the survey.
    std::function<std::optional<QList<LedgerRow>>(const LedgerQuery& query, int limit)> first;
    std::function<QList<LedgerRow>(const QList<ComplaintId>& ids)> rowsOf;
    /// Finds out what the query finds altogether and calls deliver in the model's thread, later or at once; never for a
    /// query after which another was asked.
    std::function<void(const LedgerQuery& query, QObject* receiver, LedgerSurveyor::Deliver deliver)> survey;
};

/// The ledger as a table of any length: it knows which complaints a query finds, and holds a few pages of lines around
/// what is seen. The first page is there at once; how many follow, and the sums, come from the survey.
///
/// What was surveyed stays in its order until refresh(), whatever is changed meanwhile: no line moves away under the
/// pointer, none is shown twice, and each line shows what it holds now.
class LedgerModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    static constexpr int pageSize = 100;

    LedgerModel(LedgerSource source, LedgerWords words, const Clock& clock, QObject* parent = nullptr);

    /// Throws Error if the first page cannot be read; the model is empty then.
    void setQuery(const LedgerQuery& query);
    const LedgerQuery& query() const { return m_query; }
    /// Reads the lines anew and surveys again; lines keep their selection wherever they come to stand.
    void refresh();

    /// Empty while they are not known yet.
    const std::optional<LedgerTotals>& totals() const { return m_totals; }
    /// Whether more lines may follow, and which, is being found out.
    bool isSurveying() const { return m_isSurveying; }
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
    void startSurvey();
    void take(const SurveyOutcome& outcome);
    /// Puts those complaints in place of the present ones, each present one that is among them with its selection.
    void replaceIds(const QList<ComplaintId>& ids);
    /// The totals of lines that are all there.
    static LedgerTotals totalsOf(const QList<LedgerRow>& rows);

    LedgerSource m_source;
    LedgerWords m_words;
    const Clock* m_clock;
    LedgerQuery m_query;
    QList<ComplaintId> m_ids;
    bool m_isSurveying = false;
    std::optional<LedgerTotals> m_totals;
    mutable QCache<int, QList<LedgerRow>> m_pages;
};

} // namespace kesu
