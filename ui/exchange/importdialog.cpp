// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/importdialog.h"

#include "core/base/error.h"
#include "core/base/resourcelocator.h"
#include "core/service/workspace.h"
#include "ui/exchange/previewmodel.h"
#include "ui/exchange/rejectsmodel.h"
#include "ui/shared/filedialog.h"
#include "ui/shared/guarded.h"
#include "ui/shared/progress.h"
#include "ui/shared/theme.h"
#include "ui/shared/tidytable.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QDir>
#include <QFileInfo>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTabWidget>

namespace kesu {

namespace {

constexpr int previewRows = 100;
constexpr int narrowestColumn = 70;
constexpr int widestColumn = 260;

QString sentences(const Findings& findings)
{
    QStringList lines;
    for (const Finding& finding : findings)
        lines.append(finding.toString());
    return lines.join(QLatin1Char('\n'));
}

} // namespace

ImportDialog::ImportDialog(Workspace& workspace, QWidget* parent, const QString& mappingsFolder)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_previewModel(new PreviewModel(this))
    , m_rejectsModel(new RejectsModel(this))
    , m_path(new QLineEdit(this))
    , m_mapping(new QComboBox(this))
    , m_tabs(new QTabWidget(this))
    , m_preview(new TidyTable(this))
    , m_rejects(new TidyTable(this))
    , m_message(new QLabel(this))
    , m_tryOut(new QPushButton(tr("&Try without keeping"), this))
    , m_import(new QPushButton(tr("&Import"), this))
    , m_saveRejects(new QPushButton(tr("&Save rejected rows …"), this))
{
    setWindowTitle(tr("Import complaints"));
    resize(980, 640);
    build();
    guarded(this, [&] {
        fillMappings(mappingsFolder.isEmpty() ? ResourceLocator::locate().folder() + QStringLiteral("/mappings")
                                              : mappingsFolder);
    });
    refreshPreview();
}

ImportDialog::~ImportDialog() = default;

QWidget* ImportDialog::makeChoice()
{
    auto* area = new QWidget(this);
    auto* form = new QFormLayout(area);
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(spacing::medium);
    form->setVerticalSpacing(spacing::small);
    const auto addRow = [&](const QString& label, QWidget* field, const QString& button, auto slot) {
        auto* choose = new QPushButton(button, area);
        choose->setAutoDefault(false);
        connect(choose, &QPushButton::clicked, this, slot);
        auto* row = new QHBoxLayout;
        row->setSpacing(spacing::small);
        row->addWidget(field, 1);
        row->addWidget(choose);
        form->addRow(label, row);
        static_cast<QLabel*>(form->labelForField(row))->setBuddy(field);
    };
    m_path->setReadOnly(true);
    m_path->setPlaceholderText(tr("An .xlsx or .csv file with one complaint a row"));
    m_path->setAccessibleName(tr("Table to import"));
    m_mapping->setAccessibleName(tr("Mapping: which column fills which field"));
    addRow(tr("T&able"), m_path, tr("&Choose …"), &ImportDialog::chooseTable);
    addRow(tr("&Mapping"), m_mapping, tr("&Other mapping …"), &ImportDialog::chooseMapping);
    connect(m_mapping, &QComboBox::currentIndexChanged, this, &ImportDialog::refreshPreview);
    return area;
}

QWidget* ImportDialog::makeTables()
{
    m_preview->setModel(m_previewModel);
    m_preview->setAccessibleName(tr("First rows of the table"));
    m_preview->verticalHeader()->show();
    m_preview->setSortingEnabled(false);
    m_rejects->setModel(m_rejectsModel);
    m_rejects->setAccessibleName(tr("Rejected rows with their reasons"));
    m_rejects->setSortingEnabled(false);
    m_rejects->setColumnWidth(RejectsModel::Row, 64);
    m_rejects->setColumnWidth(RejectsModel::Field, 130);
    m_rejects->setColumnWidth(RejectsModel::Value, 180);
    m_rejects->horizontalHeader()->setStretchLastSection(true);
    m_tabs->addTab(m_preview, tr("&First rows"));
    m_tabs->addTab(m_rejects, tr("&Rejected rows"));
    return m_tabs;
}

QWidget* ImportDialog::makeButtons()
{
    auto* area = new QWidget(this);
    auto* row = new QHBoxLayout(area);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing::small);
    auto* close = new QPushButton(tr("C&lose"), area);
    makePrimary(m_import);
    m_import->setDefault(true);
    row->addWidget(m_saveRejects);
    row->addStretch(1);
    row->addWidget(m_tryOut);
    row->addWidget(m_import);
    row->addWidget(close);
    connect(m_saveRejects, &QPushButton::clicked, this, &ImportDialog::saveRejects);
    connect(m_tryOut, &QPushButton::clicked, this, &ImportDialog::tryOut);
    connect(m_import, &QPushButton::clicked, this, &ImportDialog::importRows);
    connect(close, &QPushButton::clicked, this, &ImportDialog::reject);
    return area;
}

void ImportDialog::build()
{
    m_message->setWordWrap(true);
    m_message->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::large, spacing::large, spacing::large, spacing::large);
    layout->setSpacing(spacing::medium);
    layout->addWidget(makeChoice());
    layout->addWidget(makeTables(), 1);
    layout->addWidget(m_message);
    layout->addWidget(makeButtons());
}

void ImportDialog::fillMappings(const QString& folder)
{
    const QSignalBlocker quiet(m_mapping);
    for (const QFileInfo& file : QDir(folder).entryInfoList({QStringLiteral("*.toml")}, QDir::Files, QDir::Name)) {
        Findings findings;
        const std::optional<Mapping> mapping = loadMapping(file.filePath(), findings);
        const QString title = mapping && !mapping->title.isEmpty() ? mapping->title : file.completeBaseName();
        m_mapping->addItem(title, file.filePath());
        m_mapping->setItemData(m_mapping->count() - 1, file.filePath(), Qt::ToolTipRole);
    }
}

void ImportDialog::say(const QString& text)
{
    m_message->setText(text);
    setTone(m_message, Tone::Neutral);
}

void ImportDialog::complain(const QString& text)
{
    m_message->setText(text);
    setTone(m_message, Tone::Invalid);
}

void ImportDialog::setTable(const QString& path)
{
    m_path->setText(QDir::toNativeSeparators(path));
    refreshPreview();
}

void ImportDialog::setMappingFile(const QString& path)
{
    int place = m_mapping->findData(path);
    if (place < 0) {
        const QSignalBlocker quiet(m_mapping);
        m_mapping->addItem(QFileInfo(path).fileName(), path);
        place = m_mapping->count() - 1;
    }
    if (m_mapping->currentIndex() == place)
        refreshPreview();
    else
        m_mapping->setCurrentIndex(place);
}

void ImportDialog::chooseTable()
{
    const QString path = FileDialog::open(
        this, QStringLiteral("import"), tr("Table to import"), tr("Tables (*.xlsx *.csv *.txt *.tsv);;All files (*)"));
    if (!path.isEmpty())
        setTable(path);
}

void ImportDialog::chooseMapping()
{
    const QString path = FileDialog::open(this, QStringLiteral("mapping"), tr("Mapping file"), tr("Mappings (*.toml)"));
    if (!path.isEmpty())
        setMappingFile(path);
}

std::optional<Mapping> ImportDialog::currentMapping()
{
    const QString path = m_mapping->currentData().toString();
    if (path.isEmpty()) {
        complain(tr("Choose a mapping: it says which column fills which field."));
        return {};
    }
    Findings findings;
    const std::optional<Mapping> mapping = loadMapping(path, findings);
    if (!mapping)
        complain(sentences(findings));
    return mapping;
}

void ImportDialog::refreshPreview()
{
    m_result = ImportResult();
    m_rejectsModel->setRows({});
    m_tabs->setTabText(1, tr("&Rejected rows"));
    m_tabs->setCurrentIndex(0);
    ImportPreview preview;
    bool ready = false;
    if (m_path->text().isEmpty()) {
        say(tr("Choose the table that holds the complaints."));
    } else {
        guarded(this, [&] {
            const std::optional<Mapping> mapping = currentMapping();
            if (!mapping)
                return;
            preview = Importer(m_workspace).preview(QDir::fromNativeSeparators(m_path->text()), *mapping, previewRows);
            ready = !hasErrors(preview.findings);
            if (!ready) {
                complain(sentences(preview.findings));
                preview
                    = Importer::previewAsIs(QDir::fromNativeSeparators(m_path->text()), mapping->format, previewRows);
                return;
            }
            say(preview.findings.isEmpty()
                    ? tr("These are the first rows. Try it to see what would become of all of them.")
                    : sentences(preview.findings));
        });
    }
    m_previewModel->setPreview(preview);
    m_preview->resizeColumnsToContents();
    for (int column = 0; column < m_previewModel->columnCount(); ++column)
        m_preview->setColumnWidth(column, qBound(narrowestColumn, m_preview->columnWidth(column), widestColumn));
    m_tryOut->setEnabled(ready);
    m_import->setEnabled(ready);
    m_saveRejects->setEnabled(false);
}

void ImportDialog::run(ImportRun run)
{
    guarded(this, [&] {
        const std::optional<Mapping> mapping = currentMapping();
        if (!mapping)
            return;
        ImportResult result;
        withProgress(
            this, run == ImportRun::Keep ? tr("Importing …") : tr("Trying …"), [&](const ImportProgress& report) {
                result
                    = Importer(m_workspace).run(QDir::fromNativeSeparators(m_path->text()), *mapping, run, {}, report);
            });
        showResult(result, run);
        if (run == ImportRun::Keep && result.imported > 0)
            Q_EMIT imported();
    });
}

void ImportDialog::tryOut()
{
    run(ImportRun::Rehearse);
}

void ImportDialog::importRows()
{
    run(ImportRun::Keep);
}

void ImportDialog::showResult(const ImportResult& result, ImportRun run)
{
    m_result = result;
    m_rejectsModel->setRows(result.rejectedRows);
    m_tabs->setTabText(1, result.rejected > 0 ? tr("&Rejected rows (%1)").arg(result.rejected) : tr("&Rejected rows"));
    m_saveRejects->setEnabled(result.rejected > 0);
    if (hasErrors(result.findings)) {
        complain(sentences(result.findings));
        return;
    }
    if (result.rejected > 0)
        m_tabs->setCurrentIndex(1);
    const QString counts = run == ImportRun::Keep
        ? tr("%1 rows read: %2 imported, %3 known already, %4 rejected.")
        : tr("%1 rows read: %2 would be imported, %3 are known already, %4 would be rejected. Nothing has been kept.");
    say(counts.arg(result.read).arg(result.imported).arg(result.known).arg(result.rejected));
}

void ImportDialog::saveRejects()
{
    const QString path
        = FileDialog::save(this, QStringLiteral("rejects"), tr("Save the rejected rows"), tr("CSV table (*.csv)"),
            tr("%1 rejected").arg(QFileInfo(m_path->text()).completeBaseName()) + QStringLiteral(".csv"),
            QStringLiteral("csv"));
    if (path.isEmpty())
        return;
    guarded(this, [&] {
        writeRejects(path, m_result.heads, m_result.rejectedRows);
        say(tr("The rejected rows with their reasons lie in %1. Mend them there and import that file.")
                .arg(QDir::toNativeSeparators(path)));
    });
}

} // namespace kesu
