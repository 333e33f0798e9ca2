// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rulebooks/checkdialog.h"

#include "core/base/resourcelocator.h"
#include "core/rulebook/linter.h"
#include "ui/rulebooks/findingsmodel.h"
#include "ui/rulebooks/rulebookfile.h"
#include "ui/shared/filedialog.h"
#include "ui/shared/guarded.h"
#include "ui/shared/theme.h"
#include "ui/shared/tidytable.h"

#include <QBoxLayout>
#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScopeGuard>
#include <QUrl>

namespace kesu {

namespace {

constexpr int settleMs = 300;

} // namespace

CheckDialog::CheckDialog(QWidget* parent, const QString& sharedFile)
    : QDialog(parent)
    , m_sharedFile(
          sharedFile.isEmpty() ? ResourceLocator::locate().rulebooks() + QStringLiteral("/shared.toml") : sharedFile)
    , m_model(new FindingsModel(this))
    , m_path(new QLineEdit(this))
    , m_message(new QLabel(this))
    , m_table(new TidyTable(this))
    , m_detail(new QLabel(this))
    , m_again(new QPushButton(tr("Check &again"), this))
    , m_editor(new QPushButton(tr("&Open in the editor"), this))
{
    setWindowTitle(tr("Check a rulebook file"));
    resize(980, 620);
    m_message->setWordWrap(true);
    m_detail->setWordWrap(true);
    m_detail->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_detail->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_detail->setMinimumHeight(4 * fontMetrics().lineSpacing());
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("What the checker found"));
    m_table->setColumnWidth(FindingsModel::Kind, 90);
    m_table->setColumnWidth(FindingsModel::Place, 70);
    m_table->setColumnWidth(FindingsModel::Message, 500);
    m_table->horizontalHeader()->setStretchLastSection(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::large, spacing::large, spacing::large, spacing::large);
    layout->setSpacing(spacing::medium);
    layout->addWidget(makeChoice());
    layout->addWidget(m_message);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_detail);
    layout->addWidget(makeButtons());
    m_settling.setSingleShot(true);
    m_settling.setInterval(settleMs);
    connect(&m_settling, &QTimer::timeout, this, &CheckDialog::check);
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, &m_settling, qOverload<>(&QTimer::start));
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &CheckDialog::showFinding);
    connect(m_table, &TidyTable::rowActivated, this, &CheckDialog::openInEditor);
    setFile({});
}

QWidget* CheckDialog::makeChoice()
{
    auto* area = new QWidget(this);
    auto* row = new QHBoxLayout(area);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing::small);
    auto* choose = new QPushButton(tr("&Choose …"), area);
    m_path->setReadOnly(true);
    m_path->setPlaceholderText(tr("A rulebook file (.toml)"));
    m_path->setAccessibleName(tr("Rulebook file"));
    row->addWidget(m_path, 1);
    row->addWidget(choose);
    connect(choose, &QPushButton::clicked, this, &CheckDialog::chooseFile);
    return area;
}

QWidget* CheckDialog::makeButtons()
{
    auto* area = new QWidget(this);
    auto* row = new QHBoxLayout(area);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing::small);
    auto* close = new QPushButton(tr("C&lose"), area);
    makePrimary(m_again);
    m_again->setDefault(true);
    row->addWidget(m_editor);
    row->addStretch(1);
    row->addWidget(m_again);
    row->addWidget(close);
    connect(m_editor, &QPushButton::clicked, this, &CheckDialog::openInEditor);
    connect(m_again, &QPushButton::clicked, this, &CheckDialog::check);
    connect(close, &QPushButton::clicked, this, &CheckDialog::reject);
    return area;
}

void CheckDialog::setFile(const QString& path)
{
    if (!m_watcher.files().isEmpty())
        m_watcher.removePaths(m_watcher.files());
    m_path->setText(QDir::toNativeSeparators(path));
    m_again->setEnabled(!path.isEmpty());
    m_editor->setEnabled(!path.isEmpty());
    if (path.isEmpty()) {
        m_message->setText(tr("Choose a rulebook file. It is checked again whenever you save it."));
        return;
    }
    check();
}

void CheckDialog::chooseFile()
{
    const QString path = chooseRulebookFile(this, tr("Rulebook to check"));
    if (!path.isEmpty())
        setFile(path);
}

void CheckDialog::check()
{
    const QString path = QDir::fromNativeSeparators(m_path->text());
    // An editor that replaces the file takes it off the watch.
    if (!m_watcher.files().contains(path))
        m_watcher.addPath(path);
    guarded(this, [&] {
        const QByteArray toml = contentOfRulebookFile(path);
        m_lines = QString::fromUtf8(toml).split(QLatin1Char('\n'));
        const QByteArray shared = contentOfRulebookFile(m_sharedFile);
        const Findings found = [&] {
            QGuiApplication::setOverrideCursor(Qt::WaitCursor);
            const auto restored = qScopeGuard([] { QGuiApplication::restoreOverrideCursor(); });
            return lint(toml, QFileInfo(path).fileName(), shared);
        }();
        m_model->setFindings(found);
        const bool wrong = hasErrors(found);
        m_message->setText(found.isEmpty() ? tr("Nothing to mend.")
                : wrong                    ? tr("%1. With an error it cannot judge.").arg(m_model->summary())
                                           : tr("%1. It can judge.").arg(m_model->summary()));
        setTone(m_message, wrong ? Tone::Invalid : found.isEmpty() ? Tone::Valid : Tone::Neutral);
        if (!found.isEmpty())
            m_table->selectRow(0);
        showFinding();
    });
}

void CheckDialog::showFinding()
{
    const QList<int> rows = m_table->selectedRows();
    if (rows.isEmpty() || rows.first() >= m_model->rowCount()) {
        m_detail->clear();
        return;
    }
    const Finding& finding = m_model->finding(rows.first());
    QStringList parts = {finding.message};
    if (!finding.exampleText().isEmpty())
        parts.append(tr("For example: %1").arg(finding.exampleText()));
    if (finding.line > 0)
        parts.append(tr("Line %1: %2").arg(finding.line).arg(m_lines.value(finding.line - 1).trimmed()));
    m_detail->setText(parts.join(QLatin1Char('\n')));
}

void CheckDialog::openInEditor()
{
    QDesktopServices::openUrl(QUrl::fromLocalFile(QDir::fromNativeSeparators(m_path->text())));
}

QString CheckDialog::message() const
{
    return m_message->text();
}

} // namespace kesu
