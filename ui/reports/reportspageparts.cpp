// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/exchange/reportbook.h"
#include "core/report/monthreportjson.h"
#include "core/service/reportnotes.h"
#include "core/service/workspace.h"
#include "ui/access/rightgate.h"
#include "ui/print/reportdocument.h"
#include "ui/reports/figurelist.h"
#include "ui/reports/figureview.h"
#include "ui/reports/periodbar.h"
#include "ui/reports/printjob.h"
#include "ui/reports/reportcasespanel.h"
#include "ui/reports/reportnotepanel.h"
#include "ui/reports/reportspage.h"
#include "ui/reports/scopebar.h"
#include "ui/reports/targetsdialog.h"
#include "ui/shared/filedialog.h"
#include "ui/shared/guarded.h"
#include "ui/shared/messagebox.h"
#include "ui/shared/noticebar.h"
#include "ui/shared/theme.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QJsonDocument>
#include <QPushButton>
#include <QSaveFile>
#include <QSettings>
#include <QSplitter>
#include <QTabWidget>
#include <QToolButton>
#include <QVBoxLayout>

// What stands around the pages of the report, and what becomes of them.

namespace kesu {

namespace {

const QString appendixKey = QStringLiteral("reports/appendix");
const QString tabKey = QStringLiteral("reports/tab");

} // namespace

QWidget* ReportsPage::buildHead()
{
    auto* head = new QWidget(this);
    auto* layout = new QHBoxLayout;
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

    auto* second = new QHBoxLayout;
    second->setSpacing(spacing::small);
    second->addWidget(m_scopeBar, 1);
    m_withAppendix = new QCheckBox(tr("&Appendix"), head);
    m_withAppendix->setToolTip(tr("Lists the numbers of the complaints behind the figures at the end of the report"));
    m_withAppendix->setChecked(QSettings().value(appendixKey).toBool());
    connect(m_withAppendix, &QCheckBox::toggled, this, [this](bool wanted) {
        QSettings().setValue(appendixKey, wanted);
        guarded(this, [this] { compute(); });
    });
    second->addWidget(m_withAppendix);
    auto* targets = new QToolButton(head);
    targets->setText(tr("&Targets …"));
    targets->setFocusPolicy(Qt::TabFocus);
    makeFlat(targets);
    needs(*targets, m_workspace->access(), Right::ChangeSettings);
    connect(targets, &QToolButton::clicked, this, [this] { guarded(this, [this] { editTargets(); }); });
    second->addWidget(targets);

    auto* rows = new QVBoxLayout(head);
    rows->setContentsMargins(spacing::large, spacing::medium, spacing::large, spacing::small);
    rows->setSpacing(spacing::small);
    rows->addLayout(layout);
    rows->addLayout(second);
    return head;
}

QWidget* ReportsPage::buildSide()
{
    m_side = new QTabWidget(this);
    m_side->setDocumentMode(true);
    m_side->setMinimumWidth(290);
    m_list = new FigureList(m_side);
    connect(m_list, &FigureList::figureActivated, this,
        [this](const ReportFigure& figure) { guarded(this, [&] { openFigure(figure); }); });
    m_side->addTab(m_list, tr("Figures"));

    const Access access = m_workspace->access();
    const auto typed = [this] { m_typing.start(); };
    m_remarks = new ReportNotePanel(m_side);
    connect(m_remarks, &ReportNotePanel::edited, this, typed);
    connect(m_remarks, &ReportNotePanel::left, this, [this] { guarded(this, [this] { keepTyped(); }); });
    needs(*m_remarks->widget(), access, Right::EnterReportFigures);
    m_side->addTab(m_remarks, tr("Remarks"));

    m_cases = new ReportCasesPanel(
        {[this](ComplaintId id) { return caseTitle(id); }, [this](const QString& meant) { return findCase(meant); }},
        m_side);
    connect(m_cases, &ReportCasesPanel::edited, this, typed);
    needs(*m_cases, access, Right::EnterReportFigures);
    m_side->addTab(m_cases, tr("Cases"));
    m_side->setCurrentIndex(QSettings().value(tabKey).toInt());
    return m_side;
}

void ReportsPage::buildConflict()
{
    const auto decided = [this](const ReportNote& note) {
        m_isConflict = false;
        m_notice->clear();
        m_note = note;
        compute();
        showNote();
    };
    connect(m_notice->addButton(tr("Keep mine")), &QPushButton::clicked, this, [this, decided] {
        guarded(this, [&] {
            ReportNote mine = m_note;
            mine.version = ReportNotes(*m_workspace).note(m_period, m_scope).version;
            decided(ReportNotes(*m_workspace).save(m_period, m_scope, mine));
        });
    });
    connect(m_notice->addButton(tr("Take the other")), &QPushButton::clicked, this,
        [this, decided] { guarded(this, [&] { decided(ReportNotes(*m_workspace).note(m_period, m_scope)); }); });
}

void ReportsPage::remember()
{
    QSettings settings;
    settings.setValue(QStringLiteral("reports/period"), static_cast<int>(m_period.kind()));
    settings.setValue(QStringLiteral("reports/splitter"), m_splitter->saveState());
    settings.setValue(tabKey, m_side->currentIndex());
}

QString ReportsPage::caseTitle(ComplaintId id) const
{
    const auto joined = [id](const QString& number, const QString& customer, const QString& product) {
        QStringList parts{number.isEmpty() ? QStringLiteral("#%1").arg(id.value()) : number, customer, product};
        parts.removeAll(QString());
        return parts.join(QStringLiteral(" · "));
    };
    for (const CaseLine& line : m_report.cases)
        if (line.id == id)
            return joined(line.number, line.customer, line.product);
    if (!m_workspace->access().may(Right::SeeComplaints))
        return joined({}, {}, {});
    const QList<LedgerRow> rows = m_workspace->complaints().ledgerOf({id});
    if (rows.isEmpty())
        return tr("#%1, which is no longer there").arg(id.value());
    return joined(rows.first().number, rows.first().customer, rows.first().product);
}

std::optional<ComplaintId> ReportsPage::findCase(const QString& meant)
{
    if (const auto id = m_workspace->complaints().findByNumber(meant.trimmed()))
        return id;
    LedgerQuery query;
    query.search = meant;
    query.from = m_period.from();
    query.to = m_period.to();
    const QList<LedgerRow> rows = m_workspace->complaints().ledger(query, 2);
    if (rows.size() == 1)
        return rows.first().id;
    MessageBox::information(this,
        rows.isEmpty() ? tr("No complaint of %1 matches “%2”.").arg(m_period.toDisplay(), meant)
                       : tr("Several complaints of %1 match “%2”.").arg(m_period.toDisplay(), meant),
        tr("Give its number, or words that only this one has."));
    return std::nullopt;
}

void ReportsPage::editTargets()
{
    CompanySettings settings = m_workspace->settings();
    TargetsDialog dialog(settings.reportTargets, this);
    if (dialog.exec() != QDialog::Accepted || dialog.targets() == settings.reportTargets)
        return;
    settings.reportTargets = dialog.targets();
    m_workspace->saveSettings(settings);
    compute();
}

void ReportsPage::savePdf()
{
    keepTyped();
    compute(); // with the root hash of the history as it is now
    if (m_document)
        savePdfInteractively(this, *m_document, m_document->title());
}

void ReportsPage::saveJson()
{
    const QString path = FileDialog::save(this, QStringLiteral("report"), tr("Save the figures"), tr("JSON (*.json)"),
        m_document->title(), QStringLiteral("json"));
    if (path.isEmpty())
        return;
    keepTyped();
    compute();
    const QByteArray json = QJsonDocument(monthReportToJson(m_report, m_appendix)).toJson();
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(json) != json.size() || !file.flush() || !file.commit())
        throw Error(ErrorCode::FileNotWritable,
            tr("%1 could not be written. Choose a folder in which you may write.").arg(path), file.errorString());
}

void ReportsPage::saveBook()
{
    const QString path = FileDialog::save(this, QStringLiteral("report"), tr("Save the report as a workbook"),
        tr("Workbook (*.xlsx)"), m_document->title(), QStringLiteral("xlsx"));
    if (path.isEmpty())
        return;
    keepTyped();
    compute();
    writeReportBook(m_report, path, m_appendix);
}

void ReportsPage::print()
{
    keepTyped();
    compute();
    if (m_document)
        printInteractively(this, *m_document);
}

} // namespace kesu
