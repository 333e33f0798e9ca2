// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/complaint/ledger.h"
#include "core/report/monthreport.h"
#include "core/report/reportappendix.h"

#include <QHash>
#include <QTimer>
#include <QWidget>
#include <memory>

class QCheckBox;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QTabWidget;

namespace kesu {

class EmptyState;
class FigureList;
class FigureView;
class NoticeBar;
class PeriodBar;
class ReportCasesPanel;
class ReportDocument;
class ReportNotePanel;
class ScopeBar;
class Workspace;

/// 统计: the report of any period over all complaints or a part of them, seen as it is printed. Its figures lead to
/// their complaints; beside it stands what the clerk adds by hand.
class ReportsPage : public QWidget
{
    Q_OBJECT

public:
    explicit ReportsPage(Workspace& workspace, QWidget* parent = nullptr);
    ~ReportsPage() override;

    void showPeriod(const ReportPeriod& period);
    void showScope(const ReportScope& scope);
    /// Reads and computes everything anew.
    void refresh();
    const MonthReport& report() const { return m_report; }
    /// Asks for the complaints behind a figure of the report that is shown.
    void openFigure(const ReportFigure& figure);

Q_SIGNALS:
    /// A figure was clicked: these are its complaints.
    void complaintsRequested(const kesu::LedgerQuery& query);
    /// The number of a complaint was clicked.
    void complaintRequested(kesu::ComplaintId id);

protected:
    /// What was typed is kept when the page is left, too.
    void hideEvent(QHideEvent* event) override;

private:
    // reportspage.cpp
    void change();
    void compute();
    void takeTyped();
    void keepTyped();
    void tellConflict();
    void showNote();
    void showReport();
    QString described(const QString& link) const;
    void openLink(const QString& link);

    // reportspageparts.cpp
    QWidget* buildHead();
    QWidget* buildSide();
    void buildConflict();
    void remember();
    QString caseTitle(ComplaintId id) const;
    std::optional<ComplaintId> findCase(const QString& meant);
    void savePdf();
    void saveJson();
    void saveBook();
    void print();
    void editTargets();

    Workspace* m_workspace;
    MonthReport m_report;
    ReportAppendix m_appendix;
    QHash<QString, ReportedFigure> m_figures; ///< by id
    ReportPeriod m_period; ///< to which m_note belongs
    ReportScope m_scope;
    ReportNote m_note; ///< as it is typed; the database has it as soon as a field is left
    bool m_isComputing = false; ///< while its progress is shown, timers go on
    bool m_isConflict = false; ///< until somebody has decided whose text stays
    std::shared_ptr<const ReportDocument> m_document;
    QTimer m_typing; ///< until the report shows what was typed
    QTimer m_keeping; ///< until the database has it, though no field was left
    PeriodBar* m_periodBar;
    ScopeBar* m_scopeBar;
    NoticeBar* m_notice;
    QStackedWidget* m_stack;
    EmptyState* m_empty;
    FigureView* m_view;
    QSplitter* m_splitter;
    QTabWidget* m_side = nullptr;
    FigureList* m_list = nullptr;
    ReportNotePanel* m_remarks = nullptr;
    ReportCasesPanel* m_cases = nullptr;
    QCheckBox* m_withAppendix = nullptr;
    QList<QPushButton*> m_outputs;
};

} // namespace kesu
