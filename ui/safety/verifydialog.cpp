// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/safety/verifydialog.h"

#include "core/service/workspace.h"
#include "ui/safety/brokenplacesmodel.h"
#include "ui/shared/filedialog.h"
#include "ui/shared/format.h"
#include "ui/shared/guarded.h"
#include "ui/shared/noticebar.h"
#include "ui/shared/theme.h"
#include "ui/shared/tidytable.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QSaveFile>
#include <algorithm>

namespace kesu {

namespace {

constexpr int progressSteps = 1000;
constexpr int startWidth = 960;
constexpr int heightWithTable = 600;

} // namespace

VerifyDialog::VerifyDialog(Workspace& workspace, QWidget* parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_model(new BrokenPlacesModel(this))
    , m_plain(new QRadioButton(tr("&Everything, the contents of attachments too"), this))
    , m_quick(new QRadioButton(tr("&Quickly, without the contents of attachments"), this))
    , m_paper(new QLineEdit(this))
    , m_paperProblem(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_result(new NoticeBar(this))
    , m_paperResult(new NoticeBar(this))
    , m_headArea(makeHead())
    , m_table(new TidyTable(this))
    , m_save(new QPushButton(tr("&Save as text …"), this))
    , m_start(new QPushButton(this))
{
    setWindowTitle(tr("Verify the database"));
    auto* about = new QLabel(tr("Every change stands in the history, and each entry carries the hash of all before it. "
                                "Verifying finds what was changed, removed or added outside Kesu. It changes nothing."),
        this);
    about->setWordWrap(true);
    m_progress->setRange(0, progressSteps);
    m_progress->setTextVisible(false);
    m_progress->setMaximumHeight(spacing::small);
    m_progress->setAccessibleName(tr("How far the verification is"));
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("Broken places"));
    m_table->setColumnWidth(BrokenPlacesModel::Area, 115);
    m_table->setColumnWidth(BrokenPlacesModel::Number, 120);
    m_table->setColumnWidth(BrokenPlacesModel::Entry, 85);
    m_table->setColumnWidth(BrokenPlacesModel::Who, 90);
    m_table->setColumnWidth(BrokenPlacesModel::At, 135);
    m_table->horizontalHeader()->setSectionResizeMode(BrokenPlacesModel::What, QHeaderView::Stretch);
    m_table->hide();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::large, spacing::large, spacing::large, spacing::large);
    layout->setSpacing(spacing::medium);
    layout->addWidget(about);
    layout->addWidget(makeQuestion());
    layout->addWidget(m_progress);
    layout->addWidget(m_result);
    layout->addWidget(m_paperResult);
    layout->addWidget(m_headArea);
    layout->addWidget(m_table, 1);
    layout->addStretch(0);
    layout->addWidget(makeButtons());

    connect(m_table, &TidyTable::rowActivated, this, [this](int row) {
        if (const ComplaintId id = m_model->complaint(row); id.isStored())
            Q_EMIT complaintRequested(id);
    });
    connect(&m_run, &BackgroundRun::progressed, this,
        [this](double part) { m_progress->setValue(static_cast<int>(part * progressSteps)); });
    connect(&m_run, &BackgroundRun::failed, this, [this](const std::exception_ptr& why) {
        updateButtons();
        guarded(this, [&] { std::rethrow_exception(why); });
    });
    updateButtons();
    resize(startWidth, sizeHint().height()); // grows when there is something to list
}

VerifyDialog::~VerifyDialog() = default;

QWidget* VerifyDialog::makeQuestion()
{
    auto* area = new QWidget(this);
    auto* layout = new QVBoxLayout(area);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::small);
    m_plain->setChecked(true);
    layout->addWidget(m_plain);
    layout->addWidget(m_quick);
    auto* row = new QHBoxLayout;
    row->setSpacing(spacing::small);
    auto* label = new QLabel(tr("Is this head from &paper in the history?"), area);
    label->setBuddy(m_paper);
    m_paper->setPlaceholderText(QStringLiteral("512-1A2B-3C4D-5E6F-7081"));
    m_paper->setFont(figureFont(font()));
    m_paper->setAccessibleName(tr("Head of the history as it is printed on a report"));
    m_paper->setToolTip(tr("It stands on every printed report. Leave it empty to verify without one."));
    row->addWidget(label);
    row->addWidget(m_paper, 1);
    layout->addLayout(row);
    setTone(m_paperProblem, Tone::Invalid);
    m_paperProblem->hide();
    layout->addWidget(m_paperProblem);
    connect(m_paper, &QLineEdit::textChanged, this, &VerifyDialog::checkPaperHead);
    return area;
}

QWidget* VerifyDialog::makeHead()
{
    auto* area = new QWidget(this);
    auto* row = new QHBoxLayout(area);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing::small);
    m_head = new QLineEdit(area);
    m_head->setReadOnly(true);
    m_head->setFont(figureFont(font()));
    auto* label = new QLabel(tr("&Head of the history"), area);
    label->setBuddy(m_head);
    m_head->setAccessibleName(tr("Head of the history"));
    auto* copy = new QPushButton(icon(QStringLiteral("copy")), tr("&Copy"), area);
    copy->setAutoDefault(false);
    row->addWidget(label);
    row->addWidget(m_head, 1);
    row->addWidget(copy);
    connect(copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_head->text()); });
    area->hide();
    return area;
}

QWidget* VerifyDialog::makeButtons()
{
    auto* area = new QWidget(this);
    auto* row = new QHBoxLayout(area);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing::small);
    auto* close = new QPushButton(tr("C&lose"), area);
    m_save->setAutoDefault(false);
    close->setAutoDefault(false);
    makePrimary(m_start);
    m_start->setDefault(true);
    row->addWidget(m_save);
    row->addStretch(1);
    row->addWidget(m_start);
    row->addWidget(close);
    connect(m_save, &QPushButton::clicked, this, &VerifyDialog::save);
    connect(m_start, &QPushButton::clicked, this, [this] { isRunning() ? m_run.stop() : start(); });
    connect(close, &QPushButton::clicked, this, &VerifyDialog::reject);
    return area;
}

void VerifyDialog::setPaperHead(const QString& text)
{
    m_paper->setText(text);
}

void VerifyDialog::checkPaperHead()
{
    const QString typed = m_paper->text().trimmed();
    const bool isHead = typed.isEmpty() || ChainHead::tryFromText(typed);
    m_paperProblem->setText(
        isHead ? QString() : tr("“%1” is no head of a history. One looks like 512-1A2B-3C4D-5E6F-7081.").arg(typed));
    m_paperProblem->setVisible(!isHead);
    updateButtons();
}

void VerifyDialog::updateButtons()
{
    const bool running = isRunning();
    m_start->setText(running ? tr("S&top") : tr("&Verify"));
    m_start->setEnabled(running || m_paperProblem->text().isEmpty());
    for (QWidget* question : std::initializer_list<QWidget*>{m_plain, m_quick, m_paper})
        question->setEnabled(!running);
    m_progress->setVisible(running);
    m_save->setEnabled(!running && m_report);
}

void VerifyDialog::start()
{
    if (isRunning())
        return;
    m_report.reset();
    m_model->setFindings({});
    m_table->hide();
    m_headArea->hide();
    m_result->clear();
    m_paperResult->clear();
    m_progress->setValue(0);
    guarded(this, [this] {
        VerifyRequest request
            = VerifyService(m_workspace).request(m_plain->isChecked() ? VerifyDepth::Plain : VerifyDepth::Quick);
        request.paper = ChainHead::tryFromText(m_paper->text().trimmed());
        const auto report = std::make_shared<VerifyReport>();
        disconnect(&m_run, &BackgroundRun::finished, this, nullptr);
        connect(&m_run, &BackgroundRun::finished, this, [this, report] {
            show(*report);
            updateButtons();
        });
        m_since.start();
        m_run.start([request, report](const BackgroundRun::Report& progressed) {
            *report = verify(request, [&](const VerifyProgress& progress) { return progressed(progress.part); });
        });
    });
    updateButtons();
}

void VerifyDialog::show(const VerifyReport& report)
{
    m_report = report;
    m_model->setFindings(report.findings);
    m_table->setVisible(report.found > 0);
    if (report.found > 0 && height() < heightWithTable) {
        // To both sides, so that it stays over the window.
        move(x(), std::max(0, y() - (heightWithTable - height()) / 2));
        resize(width(), heightWithTable);
    }
    const QString seconds = QLocale().toString(double(m_since.elapsed()) / 1000.0, 'f', 1);
    const QString looked
        = tr("%1 entries of the history, %2 complaints, %3 attachments (%4) in %5 s")
              .arg(formatNumber(report.entries), formatNumber(report.complaints), formatNumber(report.contents),
                  QLocale().formattedDataSize(report.contentBytes), seconds);
    if (report.found == 0) {
        m_result->say(Tone::Valid, tr("The database is sound: nothing was changed outside Kesu."), looked);
    } else {
        QString detail = looked;
        if (report.found > report.findings.size())
            detail += QLatin1Char('\n') + tr("The first %1 are listed.").arg(formatNumber(report.findings.size()));
        detail += QLatin1Char('\n')
            + tr("Keep the file as it is, save this list, and restore the last sound backup into a new place to "
                 "compare.");
        m_result->say(Tone::Invalid, tr("The database is broken at %n place(s).", nullptr, int(report.found)), detail);
    }
    if (report.paper)
        m_paperResult->say(report.paper->isInChain ? Tone::Valid : Tone::Invalid, report.paper->message);
    // The head of a broken history proves nothing.
    m_headArea->setVisible(report.found == 0 && report.head.sequence > 0);
    m_head->setText(report.head.toDisplay());
    m_head->setToolTip(report.head.toHex());
    m_head->setCursorPosition(0);
}

QString VerifyDialog::result() const
{
    return m_result->sentence();
}

QString VerifyDialog::reportText() const
{
    QStringList lines{QDir::toNativeSeparators(m_workspace.databasePath()), formatMoment(m_workspace.clock().now()),
        m_result->sentence(), m_result->detail()};
    if (m_report && m_report->paper)
        lines += m_report->paper->message;
    if (m_report && m_report->found == 0)
        lines += tr("Head of the history: %1").arg(m_report->head.toDisplay());
    QString text = lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
    if (m_model->rowCount() > 0)
        text += QLatin1Char('\n') + m_model->toText();
    return text;
}

void VerifyDialog::save()
{
    const QString path
        = FileDialog::save(this, QStringLiteral("verify"), tr("Save what was found"), tr("Text files (*.txt)"),
            QFileInfo(m_workspace.databasePath()).completeBaseName() + tr(" – verified.txt"), QStringLiteral("txt"));
    if (path.isEmpty())
        return;
    guarded(this, [&] {
        QSaveFile file(path);
        const QByteArray bytes = reportText().toUtf8();
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.flush()
            || file.size() != bytes.size() || !file.commit())
            throw Error(ErrorCode::FileNotWritable,
                tr("The file “%1” cannot be written.").arg(QDir::toNativeSeparators(path)), file.errorString());
    });
}

} // namespace kesu
