// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/reportspage.h"

#include "core/base/error.h"
#include "core/exchange/reportbook.h"
#include "core/report/monthreportjson.h"
#include "core/service/reportnotes.h"
#include "core/service/workspace.h"
#include "ui/access/rightgate.h"
#include "ui/print/reportdocument.h"
#include "ui/print/workspaceprint.h"
#include "ui/reports/keyfigures.h"
#include "ui/reports/pageview.h"
#include "ui/reports/periodbar.h"
#include "ui/reports/printjob.h"
#include "ui/shared/emptystate.h"
#include "ui/shared/filedialog.h"
#include "ui/shared/guarded.h"
#include "ui/shared/progress.h"
#include "ui/shared/theme.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSaveFile>
#include <QSignalBlocker>
#include <QSplitter>
#include <QStackedWidget>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace kesu {

namespace {

constexpr int typingRestMs = 600;
constexpr int keepingRestMs = 5000; ///< each time it is kept leaves a line in the history
constexpr int firstDaysOfMonth = 10; ///< in these the report of the month before is due
constexpr qint64 largestQuantity = 1'000'000'000'000;
constexpr qint64 manyComplaints = 3000; ///< so many that wait to be summed up take more than a moment
constexpr int queryRole = Qt::UserRole;

ReportPeriod periodFor(QDate today)
{
    const ReportPeriod month = ReportPeriod::monthOf(today);
    return today.day() <= firstDaysOfMonth ? month.previous() : month;
}

/// A whole number above 0, thousands marks allowed; empty for an empty or a wrong text.
std::optional<qint64> quantityOf(const QString& text)
{
    bool ok = false;
    const qint64 number = QString(text).remove(QLatin1Char(',')).trimmed().toLongLong(&ok);
    return ok && number > 0 && number <= largestQuantity ? std::optional(number) : std::nullopt;
}

} // namespace

ReportsPage::ReportsPage(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(&workspace)
    , m_period(periodFor(workspace.clock().today()))
    , m_periodBar(new PeriodBar(m_period, this))
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyState(this))
    , m_view(new PageView(this))
{
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    auto* splitter = new QSplitter(this);
    splitter->addWidget(m_stack);
    splitter->addWidget(buildSide());
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 0);
    splitter->setChildrenCollapsible(false);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(buildHead());
    layout->addWidget(splitter, 1);

    m_typing.setSingleShot(true);
    m_typing.setInterval(typingRestMs);
    connect(&m_typing, &QTimer::timeout, this, [this] { guarded(this, [this] { takeInputs(); }); });
    m_keeping.setSingleShot(true);
    m_keeping.setInterval(keepingRestMs);
    connect(&m_keeping, &QTimer::timeout, this, [this] { guarded(this, [this] { keepInputs(); }); });
    connect(m_periodBar, &PeriodBar::periodChanged, this, [this] { guarded(this, [this] { changePeriod(); }); });
    guarded(this, [this] { changePeriod(); });
}

ReportsPage::~ReportsPage()
{
    guarded(nullptr, [this] { keepInputs(); });
}

QWidget* ReportsPage::buildHead()
{
    auto* head = new QWidget(this);
    auto* layout = new QHBoxLayout(head);
    layout->setContentsMargins(spacing::large, spacing::medium, spacing::large, spacing::medium);
    layout->setSpacing(spacing::small);
    layout->addWidget(m_periodBar);
    layout->addStretch(1);
    const auto add = [&](const QString& iconName, const QString& text, void (ReportsPage::*slot)()) {
        auto* button = new QPushButton(icon(iconName), text, head);
        connect(button, &QPushButton::clicked, this, [this, slot] { guarded(this, [&] { (this->*slot)(); }); });
        layout->addWidget(button);
        m_outputs.append(button);
        return button;
    };
    add(QStringLiteral("print"), tr("&Print …"), &ReportsPage::print);
    add(QStringLiteral("export"), tr("&Figures as JSON …"), &ReportsPage::saveJson);
    add(QStringLiteral("export"), tr("&Workbook …"), &ReportsPage::saveBook);
    auto* save = add(QStringLiteral("save"), tr("Save P&DF …"), &ReportsPage::savePdf);
    makePrimary(save);
    save->setIcon(icon(QStringLiteral("save"), palette().color(QPalette::HighlightedText)));
    return head;
}

QWidget* ReportsPage::buildSide()
{
    auto* side = new QWidget(this);
    side->setMinimumWidth(250);
    auto* layout = new QVBoxLayout(side);
    layout->setContentsMargins(spacing::medium, 0, spacing::large, spacing::large);
    layout->setSpacing(spacing::small);

    auto* figuresName = new QLabel(tr("Figures and their complaints"), side);
    figuresName->setFont(headingFont(font()));
    m_figures = new QTreeWidget(side);
    m_figures->setAccessibleName(figuresName->text());
    m_figures->setColumnCount(2);
    m_figures->setHeaderHidden(true);
    m_figures->setRootIsDecorated(false);
    m_figures->setIndentation(spacing::small);
    m_figures->header()->setStretchLastSection(false);
    m_figures->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_figures->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    connect(m_figures, &QTreeWidget::itemActivated, this, &ReportsPage::openFigure);
    connect(m_figures, &QTreeWidget::itemClicked, this, &ReportsPage::openFigure);

    m_batches = new QLineEdit(side);
    m_shipped = new QLineEdit(side);
    m_focus = new QPlainTextEdit(side);
    m_focus->setTabChangesFocus(true);
    m_focus->setMaximumHeight(110);
    m_focus->setPlaceholderText(tr("What the next period is about"));
    const Access access = m_workspace->access();
    needs(*m_focus, access, Right::EnterReportFigures);
    for (QLineEdit* edit : {m_batches, m_shipped}) {
        edit->setAlignment(Qt::AlignRight);
        edit->setPlaceholderText(tr("not known"));
        edit->installEventFilter(this);
        needs(*edit, access, Right::EnterReportFigures);
        connect(edit, &QLineEdit::textEdited, &m_typing, qOverload<>(&QTimer::start));
    }
    m_focus->installEventFilter(this);
    connect(m_focus, &QPlainTextEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));

    auto* form = new QFormLayout;
    form->setSpacing(spacing::small);
    form->addRow(tr("Delivered &batches"), m_batches);
    form->addRow(tr("&Shipped quantity"), m_shipped);
    auto* focusName = new QLabel(tr("What comes &next"), side);
    focusName->setBuddy(m_focus);

    layout->addWidget(figuresName);
    layout->addWidget(m_figures, 1);
    layout->addLayout(form);
    layout->addWidget(focusName);
    layout->addWidget(m_focus);
    return side;
}

void ReportsPage::showPeriod(const ReportPeriod& period)
{
    m_periodBar->setPeriod(period);
}

void ReportsPage::refresh()
{
    if (ReportService(*m_workspace).waiting() < manyComplaints)
        m_report = monthReportOf(*m_workspace, m_period, {}, m_note, windowLanguage());
    else
        withProgress(this, tr("Adding up the complaints …"), [this](const std::function<bool(double)>& report) {
            const auto progress
                = [&report](qint64 done, qint64 of) { return report(double(done) / double(std::max(of, qint64(1)))); };
            m_report = monthReportOf(*m_workspace, m_period, {}, m_note, windowLanguage(), progress);
        });
    showReport();
}

void ReportsPage::changePeriod()
{
    keepInputs();
    m_period = m_periodBar->period();
    m_note = ReportNotes(*m_workspace).note(m_period, {});
    const auto text = [](const std::optional<qint64>& number) { return number ? grouped(*number) : QString(); };
    m_batches->setText(text(m_note.inputs.deliveredBatches));
    m_shipped->setText(text(m_note.inputs.shippedQuantity));
    const QSignalBlocker block(m_focus);
    m_focus->setPlainText(m_note.inputs.nextFocus);
    refresh();
}

/// Nothing happens where nothing was typed since the last time.
void ReportsPage::keepInputs()
{
    if (m_typing.isActive())
        takeInputs();
    if (!m_keeping.isActive())
        return;
    m_keeping.stop();
    m_note = ReportNotes(*m_workspace).save(m_period, {}, m_note);
}

bool ReportsPage::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusOut)
        guarded(this, [this] { keepInputs(); });
    return QWidget::eventFilter(watched, event);
}

void ReportsPage::hideEvent(QHideEvent* event)
{
    guarded(this, [this] { keepInputs(); });
    QWidget::hideEvent(event);
}

void ReportsPage::takeInputs()
{
    m_typing.stop();
    ReportInputs inputs;
    inputs.deliveredBatches = quantityOf(m_batches->text());
    inputs.shippedQuantity = quantityOf(m_shipped->text());
    inputs.nextFocus = m_focus->toPlainText();
    for (QLineEdit* edit : {m_batches, m_shipped}) {
        const bool wrong = !edit->text().trimmed().isEmpty() && !quantityOf(edit->text());
        edit->setToolTip(wrong ? tr("A whole number above 0, for example 420") : QString());
        if (wrong)
            setTone(edit, Tone::Invalid);
        else
            setTone(edit, Tone::Neutral);
    }
    if (inputs != m_note.inputs)
        m_keeping.start();
    m_note.inputs = inputs;
    refresh();
}

void ReportsPage::showReport()
{
    bool anything = m_report.now.total > 0 || m_report.times.openCount > 0;
    for (const TrendMonth& month : m_report.trend)
        anything = anything || month.total > 0;
    for (QPushButton* button : m_outputs)
        button->setEnabled(anything);
    fillFigures();
    if (!anything) {
        m_document.reset();
        m_empty->setContent(QStringLiteral("reports"), tr("Nothing to report for %1").arg(m_report.period.toDisplay()),
            tr("No complaint was registered in these twelve months. Enter one, or choose another period above."));
        m_stack->setCurrentWidget(m_empty);
        return;
    }
    m_document = reportDocumentOf(*m_workspace, m_report);
    m_view->setDocument(m_document);
    m_stack->setCurrentWidget(m_view);
}

void ReportsPage::fillFigures()
{
    m_figures->clear();
    for (const KeyFigureGroup& group : keyFigureGroups(m_report)) {
        auto* head = new QTreeWidgetItem(m_figures, {group.name});
        head->setFlags(Qt::ItemIsEnabled);
        QFont bold = font();
        bold.setBold(true);
        head->setFont(0, bold);
        for (const KeyFigureLine& line : group.lines) {
            auto* item = new QTreeWidgetItem(head, {line.name, line.value});
            item->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
            item->setFont(1, figureFont(font()));
            item->setToolTip(0, tr("Show these complaints in the ledger"));
            item->setData(0, queryRole, QVariant::fromValue(line.query));
        }
    }
    m_figures->expandAll();
}

void ReportsPage::openFigure(QTreeWidgetItem* item)
{
    const QVariant query = item->data(0, queryRole);
    if (query.canConvert<LedgerQuery>())
        Q_EMIT complaintsRequested(query.value<LedgerQuery>());
}

void ReportsPage::savePdf()
{
    if (m_document)
        savePdfInteractively(this, *m_document, m_document->title());
}

void ReportsPage::saveJson()
{
    const QString path = FileDialog::save(this, QStringLiteral("report"), tr("Save the figures"), tr("JSON (*.json)"),
        m_document->title(), QStringLiteral("json"));
    if (path.isEmpty())
        return;
    const QByteArray json = QJsonDocument(monthReportToJson(m_report)).toJson();
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(json) != json.size() || !file.flush() || !file.commit())
        throw Error(ErrorCode::FileNotWritable,
            tr("%1 could not be written. Choose a folder in which you may write.").arg(path), file.errorString());
}

void ReportsPage::saveBook()
{
    const QString path = FileDialog::save(this, QStringLiteral("report"), tr("Save the report as a workbook"),
        tr("Workbook (*.xlsx)"), m_document->title(), QStringLiteral("xlsx"));
    if (!path.isEmpty())
        writeReportBook(m_report, path);
}

void ReportsPage::print()
{
    if (m_document)
        printInteractively(this, *m_document);
}

} // namespace kesu
