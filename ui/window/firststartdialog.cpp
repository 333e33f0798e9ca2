// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/firststartdialog.h"

#include "ui/shared/filedialog.h"
#include "ui/shared/theme.h"

#include <QComboBox>
#include <QDir>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QStandardPaths>

namespace kesu {

FirstStartDialog::FirstStartDialog(
    const RulebookLibrary& library, const QStringList& languages, const Answers& defaults, QWidget* parent)
    : QDialog(parent)
    , m_library(&library)
    , m_answers(defaults)
    , m_language(new QComboBox(this))
    , m_company(new QLineEdit(defaults.companyName, this))
    , m_trade(new QLineEdit(this))
    , m_rulebooks(new QListWidget(this))
    , m_path(new QLineEdit(QDir::toNativeSeparators(defaults.databasePath), this))
    , m_problem(new QLabel(this))
    , m_create(new QPushButton(tr("&Start"), this))
{
    setWindowTitle(tr("Welcome to Kesu"));
    m_answers.choice = Choice::Quit;
    for (const QString& name : languages) {
        const QLocale locale(name);
        m_language->addItem(
            locale.language() == QLocale::English ? QStringLiteral("English") : locale.nativeLanguageName(), name);
    }
    m_language->setCurrentIndex(std::max(0, m_language->findData(defaults.language)));
    m_company->setPlaceholderText(tr("Printed on forms and reports; can be changed later"));
    m_trade->setPlaceholderText(tr("Search by trade or title"));
    m_trade->setClearButtonEnabled(true);
    m_trade->addAction(icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_trade->setAccessibleName(tr("Search the rulebooks"));
    m_rulebooks->setAccessibleName(tr("Rulebook"));
    m_rulebooks->setProperty("framed", true);
    m_rulebooks->setMinimumHeight(5 * rowHeight(font()));
    fillRulebooks(defaults.rulebook);
    m_problem->setWordWrap(true);
    m_problem->hide();
    setTone(m_problem, Tone::Invalid);

    auto* title = new QLabel(tr("Welcome to Kesu"), this);
    title->setFont(headingFont(font(), 4));
    auto* sentence
        = new QLabel(tr("Complaints judged by your own standard: what counts, by when, who bears what."), this);
    sentence->setWordWrap(true);
    makeQuiet(sentence);
    auto* choose = new QPushButton(tr("C&hoose …"), this);
    auto* path = new QHBoxLayout;
    path->setSpacing(spacing::small);
    path->addWidget(m_path, 1);
    path->addWidget(choose);
    auto* books = new QVBoxLayout;
    books->setSpacing(spacing::tiny);
    books->addWidget(m_trade);
    books->addWidget(m_rulebooks, 1);
    auto* form = new QFormLayout;
    form->setHorizontalSpacing(spacing::large);
    form->setVerticalSpacing(spacing::medium);
    form->addRow(tr("&Language"), m_language);
    form->addRow(tr("&Company"), m_company);
    form->addRow(tr("&Rulebook"), books);
    form->addRow(tr("&Database"), path);
    static_cast<QLabel*>(form->labelForField(books))->setBuddy(m_trade);
    static_cast<QLabel*>(form->labelForField(path))->setBuddy(m_path);

    makePrimary(m_create);
    m_create->setDefault(true);
    auto* sample = new QPushButton(tr("Try a &sample month"), this);
    auto* open = new QPushButton(tr("&Open a database …"), this);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(spacing::small);
    buttons->addWidget(open);
    buttons->addWidget(sample);
    buttons->addStretch();
    buttons->addWidget(m_create);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::huge, spacing::huge, spacing::huge, spacing::large);
    layout->setSpacing(spacing::large);
    auto* head = new QVBoxLayout;
    head->setSpacing(spacing::tiny);
    head->addWidget(title);
    head->addWidget(sentence);
    layout->addLayout(head);
    layout->addLayout(form, 1);
    layout->addWidget(m_problem);
    layout->addLayout(buttons);
    resize(620, 560);

    connect(m_language, &QComboBox::activated, this, [this] {
        if (m_language->currentData().toString() != m_answers.language)
            finish(Choice::OtherLanguage);
    });
    connect(m_trade, &QLineEdit::textChanged, this, &FirstStartDialog::filterRulebooks);
    connect(m_rulebooks, &QListWidget::currentRowChanged, this, &FirstStartDialog::updateCreate);
    connect(m_path, &QLineEdit::textChanged, this, &FirstStartDialog::updateCreate);
    connect(choose, &QPushButton::clicked, this, &FirstStartDialog::chooseFolder);
    connect(sample, &QPushButton::clicked, this, [this] { finish(Choice::Sample); });
    connect(open, &QPushButton::clicked, this, &FirstStartDialog::openExisting);
    connect(m_create, &QPushButton::clicked, this, &FirstStartDialog::create);
    m_company->setFocus();
    updateCreate();
}

QString FirstStartDialog::proposedPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)
        + QStringLiteral("/Kesu/complaints.kesu");
}

void FirstStartDialog::fillRulebooks(const QString& chosen)
{
    QStringList seen;
    for (const Rulebook& rulebook : m_library->rulebooks()) {
        if (seen.contains(rulebook.id()))
            continue;
        seen << rulebook.id();
        const QString text
            = rulebook.sector().isEmpty() ? rulebook.title() : tr("%1 – %2").arg(rulebook.sector(), rulebook.title());
        auto* item = new QListWidgetItem(text, m_rulebooks);
        item->setData(Qt::UserRole, rulebook.id());
        item->setSizeHint(QSize(0, rowHeight(font())));
        if (rulebook.id() == chosen)
            m_rulebooks->setCurrentItem(item);
    }
}

void FirstStartDialog::filterRulebooks(const QString& text)
{
    for (int row = 0; row < m_rulebooks->count(); ++row)
        m_rulebooks->setRowHidden(row, !m_rulebooks->item(row)->text().contains(text.trimmed(), Qt::CaseInsensitive));
}

FirstStartDialog::Answers FirstStartDialog::answers() const
{
    Answers answers = m_answers;
    answers.language = m_language->currentData().toString();
    answers.companyName = m_company->text().trimmed();
    const QListWidgetItem* item = m_rulebooks->currentItem();
    answers.rulebook = item ? item->data(Qt::UserRole).toString() : QString();
    if (answers.choice != Choice::OpenExisting)
        answers.databasePath = QDir::fromNativeSeparators(m_path->text().trimmed());
    return answers;
}

void FirstStartDialog::create()
{
    const QFileInfo file(answers().databasePath);
    if (file.exists()) {
        m_problem->setText(tr("“%1” is there already. Open it, or choose another name.").arg(m_path->text()));
        m_problem->show();
        return;
    }
    if (!QDir().mkpath(file.absolutePath()) || !QFileInfo(file.absolutePath()).isWritable()) {
        m_problem->setText(tr("Nothing can be written to “%1”. Choose a folder of your own.")
                               .arg(QDir::toNativeSeparators(file.absolutePath())));
        m_problem->show();
        return;
    }
    finish(Choice::Create);
}

void FirstStartDialog::chooseFolder()
{
    const QString path = FileDialog::save(this, QStringLiteral("database"), tr("Where the database is to lie"),
        tr("Kesu databases (*.kesu)"), QFileInfo(m_path->text()).fileName(), QStringLiteral("kesu"));
    if (!path.isEmpty())
        m_path->setText(QDir::toNativeSeparators(path));
}

void FirstStartDialog::openExisting()
{
    const QString path = FileDialog::open(
        this, QStringLiteral("database"), tr("Open a database"), tr("Kesu databases (*.kesu);;All files (*)"));
    if (path.isEmpty())
        return;
    m_answers.databasePath = path;
    finish(Choice::OpenExisting);
}

void FirstStartDialog::finish(Choice choice)
{
    m_answers.choice = choice;
    accept();
}

void FirstStartDialog::updateCreate()
{
    m_problem->hide();
    m_create->setEnabled(m_rulebooks->currentItem() && !m_path->text().trimmed().isEmpty());
}

} // namespace kesu
