// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/complaint/ledger.h"
#include "core/report/monthreport.h"

#include <QTimer>
#include <QWidget>
#include <memory>

class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QStackedWidget;
class QTreeWidget;
class QTreeWidgetItem;

namespace kesu {

class EmptyState;
class PageView;
class PeriodBar;
class ReportDocument;
class Workspace;

/// 统计: the report of a month, a quarter, a year or any days, seen as it is printed, with the figures that lead to
/// their complaints and what the clerk adds by hand.
class ReportsPage : public QWidget
{
    Q_OBJECT

public:
    explicit ReportsPage(Workspace& workspace, QWidget* parent = nullptr);
    ~ReportsPage() override;

    void showPeriod(const ReportPeriod& period);
    /// Reads and computes everything anew.
    void refresh();
    const MonthReport& report() const { return m_report; }

Q_SIGNALS:
    /// A figure was clicked: these are its complaints.
    void complaintsRequested(const kesu::LedgerQuery& query);

protected:
    /// What was typed is kept when a field is left and when the page is.
    bool eventFilter(QObject* watched, QEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    QWidget* buildHead();
    QWidget* buildSide();
    void changePeriod();
    void takeInputs();
    void keepInputs();
    void showReport();
    void fillFigures();
    void openFigure(QTreeWidgetItem* item);
    void savePdf();
    void saveJson();
    void saveBook();
    void print();

    Workspace* m_workspace;
    MonthReport m_report;
    ReportPeriod m_period; ///< to which m_inputs belongs
    ReportNote m_note; ///< as it is typed; the database has it as soon as a field is left
    std::shared_ptr<const ReportDocument> m_document;
    QTimer m_typing; ///< until the report shows what was typed
    QTimer m_keeping; ///< until the database has it, though no field was left
    PeriodBar* m_periodBar;
    QStackedWidget* m_stack;
    EmptyState* m_empty;
    PageView* m_view;
    QTreeWidget* m_figures = nullptr;
    QLineEdit* m_batches = nullptr;
    QLineEdit* m_shipped = nullptr;
    QPlainTextEdit* m_focus = nullptr;
    QList<QPushButton*> m_outputs;
};

} // namespace kesu
