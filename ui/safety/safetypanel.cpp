// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/safety/safetypanel.h"

#include "core/service/databasefacts.h"
#include "core/service/workspace.h"
#include "ui/access/rightgate.h"
#include "ui/safety/backupkeeper.h"
#include "ui/safety/backuplistmodel.h"
#include "ui/safety/backupplanform.h"
#include "ui/safety/restoredialog.h"
#include "ui/safety/searchindexbox.h"
#include "ui/safety/verifydialog.h"
#include "ui/shared/filedialog.h"
#include "ui/shared/format.h"
#include "ui/shared/guarded.h"
#include "ui/shared/noticebar.h"
#include "ui/shared/theme.h"
#include "ui/shared/tidytable.h"

#include <QBoxLayout>
#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QUrl>
#include <algorithm>

namespace kesu {

namespace {

constexpr int progressSteps = 1000;
constexpr int fewestListRows = 2;
constexpr int mostListRows = 8;
constexpr int readableWidth = 920;

/// A white box with a heading, and the layout that its content goes into.
QVBoxLayout* card(QWidget* box, const QString& heading)
{
    makeCard(box);
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(spacing::large, spacing::medium, spacing::large, spacing::large);
    layout->setSpacing(spacing::small);
    auto* title = new QLabel(heading, box);
    title->setFont(headingFont(box->font()));
    layout->addWidget(title);
    return layout;
}

QString sentencesOf(const Findings& findings, Severity severity)
{
    QStringList sentences;
    for (const Finding& finding : findings) {
        if (finding.severity == severity)
            sentences += finding.message;
    }
    return sentences.join(QLatin1Char('\n'));
}

} // namespace

SafetyPanel::SafetyPanel(Workspace& workspace, BackupKeeper& keeper, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_keeper(keeper)
    , m_list(new BackupListModel(this))
    , m_state(new NoticeBar(this))
    , m_now(new QPushButton(tr("&Back up now"), this))
    , m_stop(new QPushButton(tr("S&top"), this))
    , m_progress(new QProgressBar(this))
    , m_stage(new QLabel(this))
    , m_done(new QLabel(this))
    , m_plan(new BackupPlanForm(this))
    , m_save(new QPushButton(tr("&Save"), this))
    , m_revert(new QPushButton(tr("&Revert"), this))
    , m_table(new TidyTable(this))
    , m_none(new QLabel(tr("There is no backup of this database yet."), this))
    , m_restore(new QPushButton(tr("Res&tore …"), this))
    , m_verify(new QPushButton(icon(QStringLiteral("shield")), tr("&Verify the database …"), this))
    , m_folder(new QPushButton(icon(QStringLiteral("folder")), tr("Show the fo&lder"), this))
{
    auto* page = new QWidget(this);
    page->setMaximumWidth(readableWidth);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(spacing::huge, spacing::large, spacing::huge, spacing::large);
    column->setSpacing(spacing::medium);
    auto* title = new QLabel(tr("Data safety"), page);
    title->setFont(headingFont(font(), 2));
    column->addWidget(title);
    for (QWidget* part : {makeBackupCard(), makePlanCard(), makeListCard(), makeProofCard(), makeFactsCard()})
        column->addWidget(part);
    column->addStretch();
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(page);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);

    connect(&m_keeper, &BackupKeeper::changed, this, &SafetyPanel::showState);
    connect(&m_keeper, &BackupKeeper::started, this, &SafetyPanel::showRunning);
    connect(&m_keeper, &BackupKeeper::progressed, this, [this](BackupStage stage, double part) {
        m_stage->setText(BackupKeeper::stageName(stage));
        m_progress->setValue(int(part * progressSteps));
    });
    connect(&m_keeper, &BackupKeeper::ended, this, [this](const BackupReport& report) {
        m_done->setText(tr("Written and checked: %1 (%2)")
                            .arg(QDir::toNativeSeparators(report.path), QLocale().formattedDataSize(report.sizeBytes)));
        setTone(m_done, Tone::Valid);
        showRunning();
    });
    connect(&m_keeper, &BackupKeeper::failed, this, [this](const std::exception_ptr& why) {
        try {
            std::rethrow_exception(why);
        } catch (const Error& error) {
            m_done->setText(error.message());
            setTone(m_done, error.code() == ErrorCode::Cancelled ? Tone::Neutral : Tone::Invalid);
        } catch (const std::exception& fault) {
            showFault(this, fault);
        }
        showRunning();
    });
    applyRights();
    revertPlan();
    showRunning();
    showList();
    showState();
    guarded(this, [this] { m_keeper.look(); });
}

QWidget* SafetyPanel::makeBackupCard()
{
    auto* box = new QWidget(this);
    QVBoxLayout* layout = card(box, tr("Backup"));
    layout->addWidget(m_state);
    makePrimary(m_now);
    m_progress->setRange(0, progressSteps);
    m_progress->setTextVisible(false);
    m_progress->setMaximumHeight(spacing::small);
    m_progress->setAccessibleName(tr("How far the backup is"));
    makeQuiet(m_stage);
    m_done->setWordWrap(true);
    m_done->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* row = new QHBoxLayout;
    row->setSpacing(spacing::small);
    row->addWidget(m_now);
    row->addWidget(m_stop);
    row->addWidget(m_progress, 1);
    row->addWidget(m_stage);
    row->addStretch();
    layout->addLayout(row);
    layout->addWidget(m_done);
    connect(m_now, &QPushButton::clicked, this, &SafetyPanel::backUpNow);
    connect(m_stop, &QPushButton::clicked, &m_keeper, &BackupKeeper::stop);
    return box;
}

QWidget* SafetyPanel::makePlanCard()
{
    auto* box = new QWidget(this);
    QVBoxLayout* layout = card(box, tr("Where and when"));
    layout->addWidget(m_plan);
    auto* row = new QHBoxLayout;
    row->setSpacing(spacing::small);
    row->addWidget(m_save);
    row->addWidget(m_revert);
    row->addStretch();
    layout->addLayout(row);
    connect(m_plan, &BackupPlanForm::edited, this, &SafetyPanel::planEdited);
    connect(m_plan, &BackupPlanForm::folderChosen, this, &SafetyPanel::checkFolder);
    connect(m_save, &QPushButton::clicked, this, &SafetyPanel::savePlan);
    connect(m_revert, &QPushButton::clicked, this, &SafetyPanel::revertPlan);
    return box;
}

QWidget* SafetyPanel::makeListCard()
{
    auto* box = new QWidget(this);
    QVBoxLayout* layout = card(box, tr("Backups that are kept"));
    m_table->setModel(m_list);
    m_table->setAccessibleName(tr("Backups that are kept"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setColumnWidth(BackupListModel::At, 150);
    m_table->setColumnWidth(BackupListModel::Size, 100);
    m_table->setColumnWidth(BackupListModel::Complaints, 90);
    m_table->setColumnWidth(BackupListModel::Entries, 110);
    m_table->setColumnWidth(BackupListModel::Attachments, 90);
    m_table->horizontalHeader()->setStretchLastSection(true);
    layout->addWidget(m_table);
    makeQuiet(m_none);
    layout->addWidget(m_none);
    auto* other = new QPushButton(tr("Restore another &file …"), box);
    auto* row = new QHBoxLayout;
    row->setSpacing(spacing::small);
    row->addWidget(m_restore);
    row->addWidget(other);
    row->addStretch();
    row->addWidget(m_folder);
    layout->addLayout(row);
    connect(m_restore, &QPushButton::clicked, this, &SafetyPanel::restoreMarked);
    connect(m_table, &TidyTable::rowActivated, this, &SafetyPanel::restoreMarked);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
        [this] { m_restore->setEnabled(!m_table->selectedRows().isEmpty()); });
    connect(other, &QPushButton::clicked, this, [this] {
        const QString path = FileDialog::open(
            this, QStringLiteral("backup"), tr("Backup to restore"), tr("Kesu databases (*.kesu);;All files (*)"));
        if (!path.isEmpty())
            restore(path);
    });
    connect(m_folder, &QPushButton::clicked, this, [this] {
        const QList<KeptBackup>& kept = m_list->backups();
        const QString place = kept.isEmpty() ? m_stored.folder : QFileInfo(kept.first().path).absolutePath();
        if (!place.isEmpty())
            QDesktopServices::openUrl(QUrl::fromLocalFile(place));
    });
    return box;
}

QWidget* SafetyPanel::makeProofCard()
{
    auto* box = new QWidget(this);
    QVBoxLayout* layout = card(box, tr("Proof"));
    auto* about = new QLabel(tr("Finds everything that was changed outside Kesu: in the database, in its history, in "
                                "attachments. The head of the history stands on printed reports and proves them."),
        box);
    about->setWordWrap(true);
    makeQuiet(about);
    auto* row = new QHBoxLayout;
    row->addWidget(m_verify);
    row->addStretch();
    layout->addWidget(about);
    layout->addLayout(row);
    layout->addSpacing(spacing::small);
    layout->addWidget(new SearchIndexBox(m_workspace, box));
    connect(m_verify, &QPushButton::clicked, this, &SafetyPanel::verifyDatabase);
    return box;
}

QWidget* SafetyPanel::makeFactsCard()
{
    auto* box = new QWidget(this);
    QVBoxLayout* layout = card(box, tr("Database"));
    auto* form = new QFormLayout;
    form->setHorizontalSpacing(spacing::large);
    form->setVerticalSpacing(spacing::tiny);
    const auto add = [&](const QString& label, const QString& text) {
        auto* value = new QLabel(text, box);
        value->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        value->setWordWrap(true);
        value->setAccessibleName(label);
        form->addRow(label, value);
        return value;
    };
    guarded(this, [&] {
        const DatabaseFacts facts = databaseFacts(m_workspace);
        add(tr("File"), QDir::toNativeSeparators(facts.path));
        add(tr("Size"),
            tr("%1, attachments in %2").arg(QLocale().formattedDataSize(facts.sizeBytes), facts.attachmentFolder));
        add(tr("Complaints"), formatNumber(facts.complaints));
        add(tr("Schema"), tr("version %1").arg(facts.schemaVersion));
        const QString warning = sentencesOf(BackupService(m_workspace).placeWarnings(), Severity::Warning);
        if (!warning.isEmpty())
            setTone(add(tr("Place"), warning), Tone::Pending);
    });
    layout->addLayout(form);
    return box;
}

void SafetyPanel::applyRights()
{
    const Access& access = m_workspace.access();
    for (QWidget* control : std::initializer_list<QWidget*>{m_now, m_plan, m_save, m_revert})
        needs(*control, access, Right::BackUp);
    needs(*m_verify, access, Right::Verify);
}

QString SafetyPanel::backupSentence() const
{
    return m_state->sentence();
}

void SafetyPanel::showState()
{
    const auto& state = m_keeper.state();
    if (!state) {
        m_state->say(Tone::Neutral, tr("Looking at the folder of the backups …"));
        return;
    }
    m_list->setBackups(state->backups);
    if (m_table->selectedRows().isEmpty() && m_list->rowCount() > 0)
        m_table->selectRow(0);
    m_restore->setEnabled(!m_table->selectedRows().isEmpty());
    showList();
    QStringList detail;
    if (state->dueAt && !state->isDue)
        detail += tr("The next one is due at %1.").arg(state->dueAt->toDisplay());
    for (const Finding& warning : state->warnings)
        detail += warning.message;
    QString sentence = state->last ? tr("Last backup: %1").arg(state->last->toDisplay())
                                   : tr("There is no backup of this database yet.");
    detail.removeAll(sentence);
    m_state->say(hasErrors(state->warnings) ? Tone::Invalid
            : state->warnings.isEmpty()     ? Tone::Valid
                                            : Tone::Pending,
        sentence, detail.join(QLatin1Char('\n')));
}

void SafetyPanel::showList()
{
    const int rows = m_list->rowCount();
    m_table->setVisible(rows > 0);
    m_restore->setVisible(rows > 0);
    m_none->setVisible(rows == 0);
    m_folder->setEnabled(rows > 0 || m_stored.isPlanned());
    const int shown = std::clamp(rows, fewestListRows, mostListRows);
    m_table->setFixedHeight((shown + 1) * rowHeight(font()) + spacing::small);
}

void SafetyPanel::showRunning()
{
    const bool running = m_keeper.isRunning();
    // Whoever started or stopped it with the keyboard stays there: a button that goes off would pass its focus on.
    const bool hasFocus = m_now->hasFocus() || m_stop->hasFocus();
    if (running) {
        m_stop->show();
        if (hasFocus)
            m_stop->setFocus();
    }
    m_now->setEnabled(!running && m_stored.isPlanned());
    if (!running) {
        if (hasFocus)
            m_now->setFocus();
        m_stop->hide();
    }
    m_now->setToolTip(m_stored.isPlanned() ? QString() : tr("Choose a folder for backups first"));
    m_progress->setVisible(running);
    m_stage->setVisible(running);
    if (running) {
        m_progress->setValue(0);
        m_done->clear();
    }
    m_done->setVisible(!m_done->text().isEmpty());
}

void SafetyPanel::backUpNow()
{
    guarded(this, [this] { m_keeper.backUp(BackupTrigger::User); });
}

void SafetyPanel::planEdited()
{
    const bool changed = m_plan->plan() != m_stored;
    m_save->setEnabled(changed);
    m_revert->setEnabled(changed);
}

void SafetyPanel::revertPlan()
{
    guarded(this, [this] { m_stored = BackupService(m_workspace).plan(); });
    m_plan->show(m_stored);
    m_plan->sayAboutFolder({}, {});
    planEdited();
}

void SafetyPanel::checkFolder(const QString& folder)
{
    Findings findings;
    if (!folder.isEmpty())
        guarded(this, [&] { findings = checkBackupFolder(folder, m_workspace.databasePath()); });
    m_plan->sayAboutFolder(sentencesOf(findings, Severity::Error), sentencesOf(findings, Severity::Warning));
}

void SafetyPanel::savePlan()
{
    const BackupPlan plan = m_plan->plan();
    guarded(this, [&] {
        checkFolder(plan.folder);
        BackupService(m_workspace).savePlan(plan);
        m_stored = plan;
        m_plan->sayAboutFolder({}, {}); // from now on the state above says it
        m_keeper.look();
    });
    planEdited();
    showRunning();
    showList();
}

void SafetyPanel::restoreMarked()
{
    const int row = m_table->selectedRows().value(0, -1);
    if (row >= 0)
        restore(m_list->backups().at(row).path);
}

void SafetyPanel::restore(const QString& backup)
{
    RestoreDialog dialog(m_workspace, backup, this);
    dialog.exec();
    if (!dialog.databaseToOpen().isEmpty())
        Q_EMIT databaseRequested(dialog.databaseToOpen());
}

void SafetyPanel::verifyDatabase()
{
    // Not modal: verifying a large database takes its time, and what it finds is looked at in the slips.
    auto* dialog = new VerifyDialog(m_workspace, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &VerifyDialog::complaintRequested, this, &SafetyPanel::complaintRequested);
    dialog->QDialog::show();
}

} // namespace kesu
