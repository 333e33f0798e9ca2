// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rulebooks/importeditiondialog.h"

#include "core/service/workspace.h"
#include "ui/rulebooks/changeshtml.h"
#include "ui/rulebooks/findingsmodel.h"
#include "ui/rulebooks/rulebookfile.h"
#include "ui/shared/format.h"
#include "ui/shared/guarded.h"
#include "ui/shared/messagebox.h"
#include "ui/shared/theme.h"
#include "ui/shared/tidytable.h"

#include <QBoxLayout>
#include <QDir>
#include <QFileInfo>
#include <QFontInfo>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTextBrowser>

namespace kesu {

ImportEditionDialog::ImportEditionDialog(Workspace& workspace, QWidget* parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_findings(new FindingsModel(this))
    , m_path(new QLineEdit(this))
    , m_message(new QLabel(this))
    , m_tabs(new QTabWidget(this))
    , m_changes(new QTextBrowser(this))
    , m_table(new TidyTable(this))
    , m_why(new QLineEdit(this))
    , m_import(new QPushButton(tr("&Import"), this))
{
    setWindowTitle(tr("Import an edition"));
    resize(1040, 680);
    m_message->setWordWrap(true);
    m_changes->setFrameShape(QFrame::NoFrame);
    m_changes->setProperty("reading", true);
    m_changes->setAccessibleName(tr("What changes"));
    m_table->setModel(m_findings);
    m_table->setAccessibleName(tr("What the checker found"));
    m_table->setColumnWidth(FindingsModel::Kind, 90);
    m_table->setColumnWidth(FindingsModel::Place, 70);
    m_table->setColumnWidth(FindingsModel::Message, 540);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_tabs->addTab(m_changes, tr("What &changes"));
    m_tabs->addTab(m_table, tr("&Findings"));
    m_why->setPlaceholderText(tr("Decided by whom, where it is written down"));
    auto* why = new QFormLayout;
    why->addRow(tr("&Why"), m_why);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::large, spacing::large, spacing::large, spacing::large);
    layout->setSpacing(spacing::medium);
    layout->addWidget(makeChoice());
    layout->addWidget(m_message);
    layout->addWidget(m_tabs, 1);
    layout->addLayout(why);
    layout->addWidget(makeButtons());
    m_message->setText(tr("Choose the file of the new edition. Nothing is kept before you say so."));
    m_import->setEnabled(false);
}

QWidget* ImportEditionDialog::makeChoice()
{
    auto* area = new QWidget(this);
    auto* row = new QHBoxLayout(area);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing::small);
    auto* choose = new QPushButton(tr("C&hoose …"), area);
    choose->setAutoDefault(false);
    m_path->setReadOnly(true);
    m_path->setPlaceholderText(tr("A rulebook file (.toml)"));
    m_path->setAccessibleName(tr("Rulebook file"));
    row->addWidget(m_path, 1);
    row->addWidget(choose);
    connect(choose, &QPushButton::clicked, this, &ImportEditionDialog::chooseFile);
    return area;
}

QWidget* ImportEditionDialog::makeButtons()
{
    auto* area = new QWidget(this);
    auto* row = new QHBoxLayout(area);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing::small);
    auto* close = new QPushButton(tr("C&lose"), area);
    makePrimary(m_import);
    m_import->setDefault(true);
    row->addStretch(1);
    row->addWidget(m_import);
    row->addWidget(close);
    connect(m_import, &QPushButton::clicked, this, &ImportEditionDialog::importEdition);
    connect(close, &QPushButton::clicked, this, &ImportEditionDialog::reject);
    return area;
}

void ImportEditionDialog::chooseFile()
{
    const QString path = chooseRulebookFile(this, tr("Edition to import"));
    if (!path.isEmpty())
        setFile(path);
}

void ImportEditionDialog::setFile(const QString& path)
{
    m_path->setText(QDir::toNativeSeparators(path));
    m_check.reset();
    guarded(this, [&] {
        m_check = m_workspace.rulebookService().check(contentOfRulebookFile(path), QFileInfo(path).fileName());
        show(*m_check);
    });
    m_import->setEnabled(mayImport());
}

QString ImportEditionDialog::introduction(const EditionCheck& check) const
{
    const Rulebook& rulebook = *check.candidate;
    const QString from = rulebook.inForceFrom().isValid() ? formatDate(rulebook.inForceFrom()) : tr("always");
    QString text = check.follows ? tr("“%1”, edition %2, in force from %3; it takes over from edition %4.")
                                       .arg(rulebook.title(), rulebook.edition(), from, check.follows->edition())
                                 : tr("“%1”, edition %2, in force from %3: a standard that is not here yet.")
                                       .arg(rulebook.title(), rulebook.edition(), from);
    if (check.filedSince > 0)
        text += QLatin1Char(' ')
            + tr("%n complaint(s) filed since that day keep the edition they have.", nullptr,
                static_cast<int>(check.filedSince));
    return text;
}

void ImportEditionDialog::show(const EditionCheck& check)
{
    m_findings->setFindings(check.findings);
    m_tabs->setTabText(1, check.findings.isEmpty() ? tr("&Findings") : tr("&Findings (%1)").arg(check.findings.size()));
    const int pixel = QFontInfo(font()).pixelSize();
    if (check.mayBeImported()) {
        m_message->setText(introduction(check));
        setTone(m_message, Tone::Neutral);
        const QList<ClauseChange> changes = check.follows
            ? changesBetween(*check.follows, *check.candidate, windowLanguage())
            : QList<ClauseChange>();
        m_changes->setHtml(!check.follows ? tr("Everything is new.").toHtmlEscaped()
                : changes.isEmpty()       ? tr("Both editions say the same.").toHtmlEscaped()
                                          : ChangesHtml::html(changes, pixel));
        m_tabs->setCurrentIndex(0);
        return;
    }
    m_changes->clear();
    m_message->setText(tr("It cannot be imported: %1.").arg(m_findings->summary()));
    setTone(m_message, Tone::Invalid);
    m_tabs->setCurrentIndex(1);
}

void ImportEditionDialog::importEdition()
{
    if (!mayImport())
        return;
    const Rulebook& rulebook = *m_check->candidate;
    const QString question = tr("Import edition %1 of “%2”?").arg(rulebook.edition(), rulebook.title());
    if (!MessageBox::confirm(this, question, tr("Import"), introduction(*m_check)))
        return;
    const GuardResult result = guarded(
        this, [&] { m_imported = m_workspace.rulebookService().importEdition(*m_check, m_why->text().trimmed()); });
    if (result == GuardResult::Done)
        accept();
}

void ImportEditionDialog::setWhy(const QString& why)
{
    m_why->setText(why);
}

QString ImportEditionDialog::message() const
{
    return m_message->text();
}

QString ImportEditionDialog::changes() const
{
    return m_changes->toPlainText();
}

bool ImportEditionDialog::mayImport() const
{
    return m_check && m_check->mayBeImported();
}

} // namespace kesu
