// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/safety/restoredialog.h"

#include "core/service/workspace.h"
#include "ui/shared/filedialog.h"
#include "ui/shared/format.h"
#include "ui/shared/guarded.h"
#include "ui/shared/noticebar.h"
#include "ui/shared/theme.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QDir>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <memory>

namespace kesu {

namespace {

constexpr int progressSteps = 1000;

/// Beside the open database, with a name that says what it is and that is free.
QString proposedTarget(const QString& database)
{
    const QFileInfo info(database);
    for (int number = 1;; ++number) {
        const QString name = number == 1
            ? RestoreDialog::tr("%1 – restored").arg(info.completeBaseName())
            : RestoreDialog::tr("%1 – restored %2").arg(info.completeBaseName()).arg(number);
        const QString path = info.absoluteDir().filePath(name + QStringLiteral(".kesu"));
        if (!QFileInfo::exists(path))
            return path;
    }
}

bool isSameFile(const QString& one, const QString& other)
{
    const QFileInfo a(one);
    const QFileInfo b(other);
    return a.absoluteFilePath() == b.absoluteFilePath()
        || (a.exists() && b.exists() && a.canonicalFilePath() == b.canonicalFilePath());
}

} // namespace

RestoreDialog::RestoreDialog(Workspace& workspace, const QString& backup, QWidget* parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_backup(backup)
    , m_target(new QLineEdit(this))
    , m_problem(new QLabel(this))
    , m_setAside(new QCheckBox(tr("&Rename the file that is there and put the backup in its place"), this))
    , m_open(new QCheckBox(tr("&Open it afterwards"), this))
    , m_progress(new QProgressBar(this))
    , m_result(new NoticeBar(this))
    , m_restore(new QPushButton(tr("Res&tore"), this))
    , m_close(new QPushButton(this))
{
    setWindowTitle(tr("Restore a backup"));
    resize(720, 0);
    auto* about = new QLabel(
        tr("The backup becomes a database in a new place, with its attachments. What is open now stays as it is."),
        this);
    about->setWordWrap(true);
    m_progress->setRange(0, progressSteps);
    m_progress->setTextVisible(false);
    m_progress->setMaximumHeight(spacing::small);
    m_progress->setAccessibleName(tr("How far it is"));
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(spacing::small);
    makePrimary(m_restore);
    m_restore->setDefault(true);
    m_close->setAutoDefault(false);
    buttons->addStretch(1);
    buttons->addWidget(m_restore);
    buttons->addWidget(m_close);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::large, spacing::large, spacing::large, spacing::large);
    layout->setSpacing(spacing::medium);
    layout->addWidget(about);
    layout->addWidget(makeFields(backup));
    layout->addWidget(m_result);
    layout->addWidget(m_progress);
    layout->addStretch(1);
    layout->addLayout(buttons);

    connect(m_restore, &QPushButton::clicked, this, &RestoreDialog::restore);
    connect(m_close, &QPushButton::clicked, this, [this] { isRunning() ? m_run.stop() : reject(); });
    connect(m_target, &QLineEdit::textChanged, this, &RestoreDialog::showProblem);
    connect(m_setAside, &QCheckBox::toggled, this, &RestoreDialog::showProblem);
    connect(&m_run, &BackgroundRun::progressed, this,
        [this](double part) { m_progress->setValue(int(part * progressSteps)); });
    connect(&m_run, &BackgroundRun::finished, this, [this] {
        m_then();
        updateButtons();
    });
    connect(&m_run, &BackgroundRun::failed, this, [this](const std::exception_ptr& why) {
        try {
            std::rethrow_exception(why);
        } catch (const Error& error) {
            m_result->say(error.code() == ErrorCode::Cancelled ? Tone::Pending : Tone::Invalid, error.message(),
                error.code() == ErrorCode::Cancelled ? QString() : error.detail());
        } catch (const std::exception& fault) {
            showFault(this, fault);
        }
        updateButtons();
    });
    m_open->setChecked(true);
    m_target->setText(QDir::toNativeSeparators(proposedTarget(workspace.databasePath())));
    check();
}

RestoreDialog::~RestoreDialog() = default;

QWidget* RestoreDialog::makeFields(const QString& backup)
{
    auto* area = new QWidget(this);
    auto* form = new QFormLayout(area);
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(spacing::large);
    form->setVerticalSpacing(spacing::small);
    auto* file = new QLineEdit(QDir::toNativeSeparators(backup), area);
    file->setReadOnly(true);
    file->setAccessibleName(tr("Backup"));
    auto* choose = new QPushButton(tr("C&hoose …"), area);
    choose->setAutoDefault(false);
    auto* row = new QHBoxLayout;
    row->setSpacing(spacing::small);
    row->addWidget(m_target, 1);
    row->addWidget(choose);
    m_target->setAccessibleName(tr("New database"));
    setTone(m_problem, Tone::Invalid);
    m_problem->setWordWrap(true);
    form->addRow(tr("Backup"), file);
    form->addRow(tr("New &database"), row);
    static_cast<QLabel*>(form->labelForField(row))->setBuddy(m_target);
    form->addRow(QString(), m_problem);
    form->addRow(QString(), m_setAside);
    form->addRow(QString(), m_open);
    connect(choose, &QPushButton::clicked, this, &RestoreDialog::chooseTarget);
    return area;
}

void RestoreDialog::run(const BackgroundRun::Work& work, const std::function<void()>& then)
{
    m_then = then;
    m_progress->setValue(0);
    m_run.start(work);
    updateButtons();
}

void RestoreDialog::check()
{
    const auto found = std::make_shared<CheckedBackup>();
    m_result->say(Tone::Neutral, tr("The backup is being read through …"));
    run([backup = m_backup, found](const BackgroundRun::Report& report) { *found = checkBackup(backup, report); },
        [this, found] {
            m_isWhole = true;
            QStringList facts;
            if (found->note)
                facts += tr("made at %1").arg(found->note->at.toDisplay());
            facts += tr("complaints: %1").arg(formatNumber(found->contents.complaints()));
            facts += tr("entries of the history: %1").arg(formatNumber(found->contents.historyEntries()));
            facts += tr("attachments: %1").arg(formatNumber(found->attachments));
            facts += QLocale().formattedDataSize(found->sizeBytes);
            m_result->say(Tone::Valid, tr("The backup is sound."), facts.join(QStringLiteral(" · ")));
        });
}

void RestoreDialog::setTarget(const QString& path)
{
    m_target->setText(QDir::toNativeSeparators(path));
}

void RestoreDialog::chooseTarget()
{
    const QString path = FileDialog::save(this, QStringLiteral("database"), tr("Where the database is to lie"),
        tr("Kesu databases (*.kesu)"), QFileInfo(m_target->text()).fileName(), QStringLiteral("kesu"));
    if (!path.isEmpty())
        setTarget(path);
}

void RestoreDialog::showProblem()
{
    const QString path = QDir::fromNativeSeparators(m_target->text().trimmed());
    const QFileInfo info(path);
    QString problem;
    bool isThere = false;
    if (path.isEmpty()) {
        problem = tr("Say where the database is to lie.");
    } else if (isSameFile(path, m_workspace.databasePath())) {
        problem = tr("This is the database that is open now; choose another name.");
    } else if (isSameFile(path, m_backup)) {
        problem = tr("This is the backup itself; choose another name.");
    } else if (!info.absoluteDir().exists()) {
        problem = tr("There is no folder “%1”.").arg(QDir::toNativeSeparators(info.absolutePath()));
    } else if (info.exists()) {
        isThere = true;
        if (!m_setAside->isChecked())
            problem = tr("There is a file of that name already.");
    }
    m_setAside->setVisible(isThere);
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    updateButtons();
}

void RestoreDialog::updateButtons()
{
    const bool running = isRunning();
    const bool done = !m_restored.isEmpty();
    m_progress->setVisible(running);
    m_restore->setVisible(!done);
    m_restore->setEnabled(!running && m_isWhole && m_problem->text().isEmpty());
    if (m_restore->isEnabled() && m_close->hasFocus())
        m_restore->setFocus(); // it was off while the backup was checked, so the focus went past it
    for (QWidget* question : std::initializer_list<QWidget*>{m_target, m_setAside, m_open})
        question->setEnabled(!running && !done);
    m_close->setText(running ? tr("S&top") : tr("C&lose"));
}

void RestoreDialog::restore()
{
    if (isRunning() || !m_isWhole || !m_problem->text().isEmpty())
        return;
    const QString target = QFileInfo(QDir::fromNativeSeparators(m_target->text().trimmed())).absoluteFilePath();
    const IfPresent ifPresent = m_setAside->isVisibleTo(this) ? IfPresent::SetAside : IfPresent::Refuse;
    const Moment now = m_workspace.clock().now();
    const auto report = std::make_shared<RestoreReport>();
    m_result->say(Tone::Neutral, tr("The backup is being restored …"));
    run(
        [backup = m_backup, target, ifPresent, now, report](const BackgroundRun::Report& progress) {
            *report = restoreBackup(backup, target, ifPresent, now, [&](BackupStage stage, double part) {
                return progress(stage == BackupStage::CopyingAttachments ? part / 2
                        : stage == BackupStage::CopyingDatabase          ? 0.5 + part * 0.45
                                                                         : 0.95 + part * 0.05);
            });
        },
        [this, report] {
            m_restored = report->path;
            QStringList facts{QDir::toNativeSeparators(report->path),
                tr("complaints: %1").arg(formatNumber(report->contents.complaints()))};
            if (!report->setAside.isEmpty())
                facts += tr("What was there is called %1 now.").arg(QFileInfo(report->setAside).fileName());
            const auto lost = report->attachments.lost.size();
            for (qsizetype at = 0; at < qMin<qsizetype>(lost, 5); ++at)
                facts += report->attachments.lost[at].toString();
            m_result->say(lost > 0 ? Tone::Pending : Tone::Valid,
                lost > 0 ? tr("The backup was restored; %n attachment(s) could not be had.", nullptr, int(lost))
                         : tr("The backup was restored and checked."),
                facts.join(QLatin1Char('\n')));
            if (m_open->isChecked() && lost == 0)
                accept();
        });
}

QString RestoreDialog::result() const
{
    return m_result->sentence();
}

QString RestoreDialog::databaseToOpen() const
{
    return m_open->isChecked() ? m_restored : QString();
}

} // namespace kesu
