// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/complaint/ledger.h"

#include <QWidget>
#include <memory>

class QAction;
class QLabel;
class QMenu;
class QStackedLayout;

namespace kesu {

class EmptyState;
class LedgerFilterBar;
class LedgerModel;
class LedgerSurveyor;
class TidyTable;
class Workspace;

/// The ledger 台账: all filed complaints with search, filters, totals, and what can be done to several at once.
class LedgerPage : public QWidget
{
    Q_OBJECT

public:
    explicit LedgerPage(Workspace& workspace, QWidget* parent = nullptr);
    ~LedgerPage() override;

    using QWidget::show;
    /// Shows the lines of that query, for example behind a figure of a report.
    void show(const LedgerQuery& query);
    const LedgerQuery& query() const;
    /// Reads everything anew and keeps query, selection and place as far as they still exist.
    void refresh();
    /// The company's rulebooks may have changed.
    void reloadSettings();
    void focusSearch();
    /// Offers a way back to the screen of that name, which asked for these lines; empty: none.
    void offerBack(const QString& screen);
    QList<ComplaintId> selectedComplaints() const;
    /// How many lines there are; unknown while they are being counted.
    std::optional<int> lineCount() const;
    /// What can be printed of the lines; whoever knows the forms fills it when it is about to show.
    QMenu& printMenu() { return *m_printMenu; }

Q_SIGNALS:
    void complaintActivated(kesu::ComplaintId id);
    void newRequested();
    void printRequested(const QList<kesu::ComplaintId>& ids);
    void importRequested();
    void backRequested();
    /// The user asks for these lines as a file.
    void exportRequested(const kesu::LedgerQuery& query);
    /// The code of a printed form was put into the search.
    void codeScanned(const QString& code);

private:
    QWidget* buildHead();
    void buildTable();
    void applyFilters();
    void activateRow(int row);
    void updateState();
    void updateFooter();
    void fillViewMenu();
    void showRowMenu(const QPoint& position);

    Workspace* m_workspace;
    std::unique_ptr<LedgerSurveyor> m_surveyor; ///< goes before the model, which it reports to
    LedgerModel* m_model;
    LedgerFilterBar* m_filters;
    TidyTable* m_table;
    EmptyState* m_empty;
    QStackedLayout* m_stack;
    QLabel* m_footer;
    QLabel* m_problem;
    QMenu* m_columnMenu;
    QMenu* m_viewMenu;
    QMenu* m_printMenu;
    QAction* m_printAction;
    QAction* m_backAction;
};

} // namespace kesu
