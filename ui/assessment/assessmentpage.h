// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/complaint/ledger.h"
#include "core/service/assessmentservice.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace kesu {

class AssessmentBar;
class EmptyState;
class FigureDetail;
class FigureModel;
class SheetForm;
class TidyTable;
class Workspace;

/// 考核: the sheet of a period, filled in on the left, its figures on the right as one types, with what follows from
/// them.
class AssessmentPage : public QWidget
{
    Q_OBJECT

public:
    explicit AssessmentPage(Workspace& workspace, QWidget* parent = nullptr);

    /// Reads the standards in use, and the sheet unless it has unsaved changes.
    void refresh();
    /// Opens that sheet, unless the user wants to stay with unsaved changes.
    void openSheet(const AssessmentSheet& sheet);
    bool hasUnsavedChanges() const;
    /// False if the user wants to stay with unsaved changes.
    bool mayClose();
    const AssessmentResult& result() const { return m_result; }

Q_SIGNALS:
    /// The complaints of the period were asked for.
    void complaintsRequested(const kesu::LedgerQuery& query);
    /// No standard in use assesses a period; the settings may change that.
    void settingsRequested();

private:
    QWidget* buildHead();
    QWidget* buildFigures();
    void load(const AssessmentSheet& sheet);
    void showSheet();
    void showEmpty(const QString& headline, const QString& sentence, const QString& action);
    /// The edition of the period has no such assessment.
    void showNotAssessed();
    void reckon();
    void showResult();
    void showNotices();
    void showDetail();
    void showState();
    void save();
    void restore();
    void showHistory();
    void openComplaints();
    /// One line for each entry and figure.
    QList<QStringList> lines() const;
    void copy();
    void exportCsv();

    Workspace* m_workspace;
    AssessmentService m_service;
    StoredSheet m_stored;
    AssessmentFacts m_facts;
    AssessmentResult m_result;
    std::optional<Rulebook> m_rulebook;
    const Assessment* m_assessment = nullptr; ///< of m_rulebook; null where its edition does not have it
    AssessmentBar* m_bar;
    QStackedWidget* m_stack;
    EmptyState* m_empty;
    QLabel* m_about;
    SheetForm* m_form;
    FigureModel* m_model;
    TidyTable* m_table = nullptr;
    FigureDetail* m_detail = nullptr;
    QLabel* m_missing = nullptr;
    QWidget* m_notices = nullptr;
    QVBoxLayout* m_noticeLines = nullptr;
    QLabel* m_state = nullptr;
    QPushButton* m_complaints = nullptr;
    QPushButton* m_historyButton = nullptr;
    QPushButton* m_restore = nullptr;
    QPushButton* m_save = nullptr;
    QList<QPushButton*> m_outputs;
};

} // namespace kesu
