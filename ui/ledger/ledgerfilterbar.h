// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/complaint/ledger.h"
#include "ui/ledger/ledgercolumn.h"

#include <QWidget>

class QLineEdit;
class QTimer;
class QToolButton;

namespace kesu {

class FilterChip;

/// Search and filters of the ledger: holds everything of a LedgerQuery but the order.
class LedgerFilterBar : public QWidget
{
    Q_OBJECT

public:
    LedgerFilterBar(const RulebookLibrary& library, QWidget* parent = nullptr);

    /// The rulebooks to choose from, and whose categories; those in use by the company.
    void setRulebooks(const QStringList& ids);
    /// The day that "this month" is reckoned from.
    void setToday(QDate today) { m_today = today; }

    /// Shows a query; its order is kept for query(). Emits nothing.
    void setQuery(const LedgerQuery& query);
    LedgerQuery query() const;
    bool isFiltering() const;
    void focusSearch();

Q_SIGNALS:
    /// The user changed something; while typing only after a short rest.
    void queryEdited();
    /// Down or Enter in the search: the keyboard goes to the table.
    void leaveRequested();
    /// The code of a printed form stands in the search, put there by a scanner or typed and ended with Enter.
    void codeScanned(const QString& code);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildChips();
    void chipChanged();
    void periodChosen();
    void showPeriod();
    void clearFilters();
    void updateExtras();
    enum class Typing { GoesOn, Ended };
    /// True if the search was the code of a form; it is taken out then.
    bool takeCode(Typing typing);

    const RulebookLibrary* m_library;
    LedgerWords m_words;
    LedgerQuery m_query;
    QDate m_today;
    QLineEdit* m_search;
    QTimer* m_typing;
    FilterChip* m_status;
    FilterChip* m_progress;
    FilterChip* m_period;
    FilterChip* m_category;
    FilterChip* m_rulebook;
    QToolButton* m_customer; ///< set by a figure elsewhere; a click takes it away
    QToolButton* m_party;
    QToolButton* m_among; ///< likewise: the complaints behind a figure that no filter describes
    QToolButton* m_clear;
};

} // namespace kesu
