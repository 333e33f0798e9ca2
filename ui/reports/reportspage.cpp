// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/reportspage.h"

#include "core/base/error.h"
#include "core/report/reportframe.h"
#include "core/service/reportnotes.h"
#include "core/service/workspace.h"
#include "ui/print/reportdocument.h"
#include "ui/print/reportwords.h"
#include "ui/print/workspaceprint.h"
#include "ui/reports/figurelist.h"
#include "ui/reports/figurequery.h"
#include "ui/reports/figureview.h"
#include "ui/reports/periodbar.h"
#include "ui/reports/reportcasespanel.h"
#include "ui/reports/reportnotepanel.h"
#include "ui/reports/scopebar.h"
#include "ui/shared/emptystate.h"
#include "ui/shared/guarded.h"
#include "ui/shared/noticebar.h"
#include "ui/shared/progress.h"
#include "ui/shared/theme.h"

#include <QCheckBox>
#include <QPushButton>
#include <QSettings>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabWidget>
#include <QVBoxLayout>

namespace kesu {

namespace {

constexpr int typingRestMs = 600;
constexpr int keepingRestMs = 5000; ///< each time it is kept leaves a line in the history
constexpr int firstDaysOfMonth = 10; ///< in these the report of the month before is due

ReportPeriod periodFor(QDate today)
{
    const ReportPeriod month = ReportPeriod::monthOf(today);
    const QDate day = today.day() <= firstDaysOfMonth ? month.previous().to() : today;
    switch (static_cast<PeriodKind>(QSettings().value(QStringLiteral("reports/period")).toInt())) {
    case PeriodKind::Quarter:
        return ReportPeriod::quarterOf(day);
    case PeriodKind::HalfYear:
        return ReportPeriod::halfYearOf(day);
    case PeriodKind::Year:
        return ReportPeriod::yearOf(day);
    case PeriodKind::Month:
    case PeriodKind::Range: // any days were of one report
        break;
    }
    return ReportPeriod::monthOf(day);
}

/// The chosen complaints without what is said of them.
std::optional<QList<ComplaintId>> idsOf(const ReportNote& note)
{
    if (!note.cases)
        return std::nullopt;
    QList<ComplaintId> ids;
    for (const ChosenCase& one : *note.cases)
        ids += one.id;
    return ids;
}

std::function<bool(qint64, qint64)> partsOf(const std::function<bool(double)>& report)
{
    return [&report](qint64 done, qint64 of) { return report(double(done) / double(std::max(of, qint64(1)))); };
}

} // namespace

ReportsPage::ReportsPage(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(&workspace)
    , m_period(periodFor(workspace.clock().today()))
    , m_periodBar(new PeriodBar(m_period, this))
    , m_scopeBar(new ScopeBar(workspace, this))
    , m_notice(new NoticeBar(this))
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyState(this))
    , m_view(new FigureView(this))
    , m_splitter(new QSplitter(this))
{
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    m_view->setAccessibleName(tr("Pages of the report"));
    m_view->setDescription([this](const QString& link) { return described(link); });
    connect(m_view, &FigureView::linkActivated, this,
        [this](const QString& link) { guarded(this, [&] { openLink(link); }); });
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(buildHead());
    layout->addWidget(m_notice);
    m_splitter->addWidget(m_stack);
    m_splitter->addWidget(buildSide());
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->restoreState(QSettings().value(QStringLiteral("reports/splitter")).toByteArray());
    layout->addWidget(m_splitter, 1);
    buildConflict();

    m_typing.setSingleShot(true);
    m_typing.setInterval(typingRestMs);
    connect(&m_typing, &QTimer::timeout, this, [this] { guarded(this, [this] { takeTyped(); }); });
    m_keeping.setSingleShot(true);
    m_keeping.setInterval(keepingRestMs);
    connect(&m_keeping, &QTimer::timeout, this, [this] { guarded(this, [this] { keepTyped(); }); });
    connect(m_periodBar, &PeriodBar::periodChanged, this, [this] { guarded(this, [this] { change(); }); });
    connect(m_scopeBar, &ScopeBar::scopeChanged, this, [this] { guarded(this, [this] { change(); }); });
    for (const int step : {-1, 1}) {
        auto* keys = new QShortcut(QKeySequence(Qt::CTRL | (step < 0 ? Qt::Key_Left : Qt::Key_Right)), this);
        keys->setContext(Qt::WidgetWithChildrenShortcut);
        connect(keys, &QShortcut::activated, this, [this, step] {
            m_periodBar->setPeriod(step < 0 ? m_periodBar->period().previous() : m_periodBar->period().next());
        });
    }
    guarded(this, [this] { change(); });
}

ReportsPage::~ReportsPage()
{
    guarded(nullptr, [this] {
        keepTyped();
        remember();
    });
}

void ReportsPage::showPeriod(const ReportPeriod& period)
{
    m_periodBar->setPeriod(period);
}

void ReportsPage::showScope(const ReportScope& scope)
{
    m_scopeBar->setScope(scope);
    guarded(this, [this] { change(); });
}

void ReportsPage::refresh()
{
    m_scopeBar->refresh();
    compute();
}

/// Another period or scope was chosen.
void ReportsPage::change()
{
    keepTyped();
    m_isConflict = false;
    m_notice->clear();
    const ReportPeriod period = m_period;
    const ReportScope scope = m_scope;
    const ReportNote note = m_note;
    m_period = m_periodBar->period();
    m_scope = m_scopeBar->scope();
    m_note = ReportNotes(*m_workspace).note(m_period, m_scope);
    try {
        compute();
    } catch (const Error& error) {
        if (error.code() != ErrorCode::Cancelled || !m_document)
            throw;
        // The one that is shown stays.
        m_period = period;
        m_scope = scope;
        m_note = note;
        m_periodBar->blockSignals(true);
        m_periodBar->setPeriod(period);
        m_periodBar->blockSignals(false);
        m_scopeBar->setScope(scope);
    }
    showNote();
}

void ReportsPage::compute()
{
    if (m_isComputing)
        return;
    m_isComputing = true;
    const auto done = qScopeGuard([this] { m_isComputing = false; });
    MonthReport report;
    ReportAppendix appendix;
    withProgress(this, tr("Adding up the complaints …"), [&](const std::function<bool(double)>& progress) {
        report = monthReportOf(*m_workspace, m_period, m_scope, m_note, windowLanguage(), partsOf(progress));
        if (m_withAppendix->isChecked())
            appendix = ReportService(*m_workspace)
                           .appendix(report, reportLabels(*m_workspace, m_period, windowLanguage()),
                               ReportService::mostAppendixNumbers, partsOf(progress));
    });
    m_report = report;
    m_appendix = appendix;
    showReport();
}

void ReportsPage::showNote()
{
    m_remarks->showNote(m_note);
    m_cases->showCases(m_note.cases, m_report.cases);
}

/// Nothing happens where nothing was typed since the last time.
void ReportsPage::keepTyped()
{
    if (m_typing.isActive())
        takeTyped();
    if (!m_keeping.isActive() || m_isConflict)
        return;
    m_keeping.stop();
    try {
        const int before = m_note.version;
        m_note = ReportNotes(*m_workspace).save(m_period, m_scope, m_note);
        if (m_note.version != before) // the root hash on the paper is that of a longer history now
            m_report.rootHash.clear();
    } catch (const Error& error) {
        if (error.code() != ErrorCode::ChangedByOthers)
            throw;
        tellConflict();
    }
}

void ReportsPage::tellConflict()
{
    m_isConflict = true;
    const ReportNote stored = ReportNotes(*m_workspace).note(m_period, m_scope);
    m_notice->say(Tone::Pending, tr("%1 changed what is typed into this report meanwhile.").arg(stored.updatedBy),
        tr("What you typed is still here and not kept yet. Decide which of the two stays."));
}

void ReportsPage::hideEvent(QHideEvent* event)
{
    guarded(this, [this] { keepTyped(); });
    QWidget::hideEvent(event);
}

void ReportsPage::takeTyped()
{
    m_typing.stop();
    if (m_isComputing) {
        m_typing.start();
        return;
    }
    ReportNote note = m_remarks->noteFrom(m_note);
    note.cases = m_cases->cases();
    if (note == m_note)
        return;
    const bool otherCases = idsOf(note) != idsOf(m_note);
    m_note = note;
    m_keeping.start();
    if (otherCases) {
        compute();
        m_cases->showCases(m_note.cases, m_report.cases);
        return;
    }
    // The figures stay; only what is typed has to be told anew.
    m_report.inputs = m_note.inputs;
    m_report.remarks = m_note.remarks;
    ReportFrame frame;
    frame.period = m_period;
    frame.asOf = m_report.asOf;
    frame.scope = m_scope;
    frame.note = m_note;
    frame.inputsBefore = m_report.inputsBefore;
    frame.targets = m_workspace->settings().reportTargets;
    finishReport(m_report, frame);
    showReport();
}

void ReportsPage::showReport()
{
    bool anything = m_report.now.total > 0 || m_report.times.openCount > 0;
    for (const TrendMonth& month : m_report.trend)
        anything = anything || month.total > 0;
    for (QPushButton* button : m_outputs)
        button->setEnabled(anything);
    const QList<ReportedFigure> figures = reportedFigures(m_report);
    m_figures.clear();
    for (const ReportedFigure& figure : figures)
        m_figures.insert(figure.figure.toId(), figure);
    m_list->setFigures(figures);
    if (!anything) {
        m_document.reset();
        m_view->setDocument(nullptr);
        m_empty->setContent(QStringLiteral("reports"), tr("Nothing to report for %1").arg(m_report.period.toDisplay()),
            m_scope.isEverything()
                ? tr("No complaint was registered in these twelve months. Enter one, or choose another period above.")
                : tr("None of these complaints was registered in these twelve months. Choose other ones, or another "
                     "period, above."));
        m_stack->setCurrentWidget(m_empty);
        return;
    }
    m_document = reportDocumentOf(*m_workspace, m_report, m_appendix);
    m_view->setDocument(m_document);
    m_stack->setCurrentWidget(m_view);
}

QString ReportsPage::described(const QString& link) const
{
    if (const auto figure = reportwords::figureOf(link)) {
        const auto known = m_figures.constFind(figure->toId());
        if (known == m_figures.constEnd())
            return tr("Shows these complaints in the ledger");
        return tr("%1: %2. Shows these complaints in the ledger.").arg(known->name, FigureList::valueOf(*known));
    }
    return tr("Opens this complaint");
}

void ReportsPage::openLink(const QString& link)
{
    if (const auto figure = reportwords::figureOf(link)) {
        openFigure(*figure);
        return;
    }
    std::optional<ComplaintId> id = reportwords::complaintOf(link);
    if (const auto number = reportwords::numberOf(link))
        id = m_workspace->complaints().findByNumber(*number);
    if (id)
        Q_EMIT complaintRequested(*id);
}

void ReportsPage::openFigure(const ReportFigure& figure)
{
    if (const std::optional<LedgerQuery> query = ledgerQueryOf(figure, m_report)) {
        Q_EMIT complaintsRequested(*query);
        return;
    }
    LedgerQuery query;
    withProgress(this, tr("Looking for the complaints …"), [&](const std::function<bool(double)>& progress) {
        query.among = ReportService(*m_workspace)
                          .complaintsOf(figure, m_report, reportLabels(*m_workspace, m_period, windowLanguage()),
                              partsOf(progress));
    });
    QStringList name{m_report.period.toDisplay()};
    if (!m_report.scopeName.isEmpty())
        name += m_report.scopeName;
    name += m_figures.value(figure.toId()).name;
    query.amongName = name.join(QStringLiteral(" · "));
    Q_EMIT complaintsRequested(query);
}

} // namespace kesu
