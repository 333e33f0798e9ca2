// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rulebooks/replaydialog.h"

#include "core/service/workspace.h"
#include "ui/rulebooks/replaymodel.h"
#include "ui/rulebooks/replayrun.h"
#include "ui/rulebooks/rulebookfile.h"
#include "ui/shared/filedialog.h"
#include "ui/shared/format.h"
#include "ui/shared/guarded.h"
#include "ui/shared/theme.h"
#include "ui/shared/tidytable.h"

#include <QBoxLayout>
#include <QDir>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QSplitter>

namespace kesu {

namespace {

constexpr qsizetype mostListed = 5'000;
constexpr int progressSteps = 1'000;

} // namespace

ReplayDialog::ReplayDialog(Workspace& workspace, QWidget* parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_lines(new ReplayModel(this))
    , m_totals(new ReplayTotalsModel(this))
    , m_sorted(new QSortFilterProxyModel(this))
    , m_run(new ReplayRun(this))
    , m_path(new QLineEdit(this))
    , m_choose(new QPushButton(tr("C&hoose …"), this))
    , m_message(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_totalsTable(new TidyTable(this))
    , m_table(new TidyTable(this))
    , m_start(new QPushButton(this))
    , m_export(new QPushButton(tr("&Save as CSV …"), this))
{
    setWindowTitle(tr("Try a draft on past complaints"));
    resize(1080, 700);
    m_message->setWordWrap(true);
    m_message->setText(tr("Choose the file of a draft. All filed complaints of its standard are judged by it beside "
                          "what they got; nothing is changed."));
    m_progress->setRange(0, progressSteps);
    m_progress->setTextVisible(false);
    m_progress->setMaximumHeight(spacing::small);
    m_progress->hide();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::large, spacing::large, spacing::large, spacing::large);
    layout->setSpacing(spacing::medium);
    layout->addWidget(makeChoice());
    layout->addWidget(m_message);
    layout->addWidget(m_progress);
    layout->addWidget(makeTables(), 1);
    layout->addWidget(makeButtons());
    connect(m_run, &ReplayRun::progressed, this, qOverload<const ReplayProgress&>(&ReplayDialog::show));
    connect(m_run, &ReplayRun::finished, this, qOverload<const ReplayResult&>(&ReplayDialog::show));
    connect(m_run, &ReplayRun::failed, this, [this](const std::exception_ptr& why) {
        updateButtons();
        guarded(this, [&] { std::rethrow_exception(why); });
    });
    updateButtons();
}

ReplayDialog::~ReplayDialog() = default;

QWidget* ReplayDialog::makeChoice()
{
    auto* area = new QWidget(this);
    auto* row = new QHBoxLayout(area);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing::small);
    m_choose->setAutoDefault(false);
    m_path->setReadOnly(true);
    m_path->setPlaceholderText(tr("A rulebook file (.toml)"));
    m_path->setAccessibleName(tr("Draft"));
    row->addWidget(m_path, 1);
    row->addWidget(m_choose);
    connect(m_choose, &QPushButton::clicked, this, &ReplayDialog::chooseFile);
    return area;
}

QWidget* ReplayDialog::makeTables()
{
    m_totalsTable->setModel(m_totals);
    m_totalsTable->setAccessibleName(tr("Totals before and after"));
    m_totalsTable->setColumnWidth(ReplayTotalsModel::Figure, 260);
    m_totalsTable->setColumnWidth(ReplayTotalsModel::Before, 150);
    m_totalsTable->setColumnWidth(ReplayTotalsModel::After, 150);
    m_totalsTable->setColumnWidth(ReplayTotalsModel::Difference, 150);
    m_sorted->setSourceModel(m_lines);
    m_table->setModel(m_sorted);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(-1, Qt::AscendingOrder);
    m_table->setAccessibleName(tr("Complaints that come out differently"));
    m_table->setColumnWidth(ReplayModel::Number, 140);
    m_table->setColumnWidth(ReplayModel::Customer, 200);
    m_table->setColumnWidth(ReplayModel::Aspect, 110);
    m_table->setColumnWidth(ReplayModel::What, 150);
    m_table->setColumnWidth(ReplayModel::Before, 190);
    m_table->horizontalHeader()->setStretchLastSection(true);
    connect(m_table, &TidyTable::rowActivated, this, [this](int row) {
        Q_EMIT complaintRequested(m_lines->complaint(m_sorted->mapToSource(m_sorted->index(row, 0)).row()));
    });
    auto* split = new QSplitter(Qt::Vertical, this);
    split->addWidget(m_totalsTable);
    split->addWidget(m_table);
    split->setStretchFactor(0, 2);
    split->setStretchFactor(1, 3);
    split->setChildrenCollapsible(false);
    return split;
}

QWidget* ReplayDialog::makeButtons()
{
    auto* area = new QWidget(this);
    auto* row = new QHBoxLayout(area);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing::small);
    auto* close = new QPushButton(tr("C&lose"), area);
    makePrimary(m_start);
    m_start->setDefault(true);
    row->addWidget(m_export);
    row->addStretch(1);
    row->addWidget(m_start);
    row->addWidget(close);
    connect(m_export, &QPushButton::clicked, this, &ReplayDialog::exportCsv);
    connect(m_start, &QPushButton::clicked, this, [this] { isRunning() ? stop() : start(); });
    connect(close, &QPushButton::clicked, this, &ReplayDialog::reject);
    return area;
}

bool ReplayDialog::isRunning() const
{
    return m_run->isRunning();
}

void ReplayDialog::updateButtons()
{
    const bool running = isRunning();
    m_start->setText(running ? tr("S&top") : tr("&Try"));
    m_start->setEnabled(running || m_draft);
    m_choose->setEnabled(!running);
    m_export->setEnabled(!running && m_lines->rowCount() > 0);
    m_progress->setVisible(running);
}

void ReplayDialog::chooseFile()
{
    if (isRunning())
        return;
    const QString path = chooseRulebookFile(this, tr("Draft to try"));
    if (!path.isEmpty())
        setFile(path);
}

void ReplayDialog::setFile(const QString& path)
{
    if (isRunning())
        return;
    m_path->setText(QDir::toNativeSeparators(path));
    m_draft.reset();
    m_lines->clear();
    m_totals->clear();
    guarded(this, [&] {
        const EditionCheck check
            = m_workspace.rulebookService().check(contentOfRulebookFile(path), QFileInfo(path).fileName());
        // A draft need not fit among the editions yet; it only has to be a rulebook.
        m_draft = check.candidate;
        QStringList wrong;
        for (const Finding& finding : check.findings) {
            if (finding.severity == Severity::Error)
                wrong.append(finding.toString());
        }
        m_message->setText(m_draft
                ? tr("“%1”, edition %2: ready to be tried.").arg(m_draft->title(), m_draft->edition())
                : tr("This is no rulebook yet: %1").arg(wrong.join(QLatin1Char('\n'))));
        setTone(m_message, m_draft ? Tone::Neutral : Tone::Invalid);
    });
    updateButtons();
}

void ReplayDialog::start()
{
    if (!m_draft || isRunning())
        return;
    m_tried = m_draft;
    std::optional<ReplayRequest> made;
    guarded(this, [&] { made = m_workspace.rulebookService().replayRequest(*m_tried); });
    if (!made)
        return;
    ReplayRequest& request = *made;
    request.rulebook = m_tried->id();
    request.list = mostListed;
    m_progress->setValue(0);
    m_run->start(request);
    updateButtons();
}

void ReplayDialog::stop()
{
    m_run->stop();
    m_message->setText(tr("Stopping …"));
}

void ReplayDialog::show(const ReplayProgress& progress)
{
    if (progress.total > 0)
        m_progress->setValue(static_cast<int>(progressSteps * progress.done / progress.total));
    m_message->setText(
        tr("%1 of %2 judged; %3 come out differently.")
            .arg(formatNumber(progress.done), formatNumber(progress.total), formatNumber(progress.differing)));
}

QString ReplayDialog::summary(const ReplayResult& result) const
{
    QStringList parts;
    if (!result.isComplete)
        parts.append(tr("Stopped before the end."));
    parts.append(result.complaints == 0 ? tr("There is no filed complaint of this standard.")
                                        : tr("%1 complaints judged; %2 come out differently.")
                                              .arg(formatNumber(result.complaints), formatNumber(result.differing)));
    QStringList aspects;
    for (const ReplayAspect aspect : replayAspects()) {
        if (const qint64 count = result.differingBy.value(aspect))
            aspects.append(tr("%1 %2", "aspect and count").arg(label(aspect), formatNumber(count)));
    }
    if (!aspects.isEmpty())
        parts.append(tr("Of these: %1.").arg(aspects.join(tr(", ", "between counts"))));
    if (result.differing > result.listed.size())
        parts.append(tr("The first %1 are listed.").arg(formatNumber(result.listed.size())));
    if (result.withUnknownIds > 0)
        parts.append(tr("%1 have words that the draft does not know: %2.")
                         .arg(formatNumber(result.withUnknownIds),
                             QStringList(result.unknownIds.keys()).join(tr(", ", "between counts"))));
    if (result.withoutEdition > 0)
        parts.append(
            tr("%1 could not be judged: their own edition is not at hand.").arg(formatNumber(result.withoutEdition)));
    return parts.join(QLatin1Char(' '));
}

void ReplayDialog::show(const ReplayResult& result)
{
    m_lines->setResult(result, *m_tried);
    m_totals->setResult(result, *m_tried);
    m_message->setText(summary(result));
    setTone(m_message, result.isComplete ? Tone::Neutral : Tone::Pending);
    updateButtons();
}

void ReplayDialog::exportCsv()
{
    const QString path = FileDialog::save(this, QStringLiteral("replay"), tr("Save what comes out differently"),
        tr("CSV table (*.csv)"),
        tr("%1 compared").arg(QFileInfo(m_path->text()).completeBaseName()) + QStringLiteral(".csv"),
        QStringLiteral("csv"));
    if (path.isEmpty())
        return;
    guarded(this, [&] { m_lines->writeCsv(path); });
}

QString ReplayDialog::message() const
{
    return m_message->text();
}

} // namespace kesu
