// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/firststartdialog.h"

#include "ui/settings/rulebookchecklist.h"
#include "ui/shared/filedialog.h"
#include "ui/shared/theme.h"

#include <QComboBox>
#include <QDir>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QStandardPaths>

namespace kesu {

FirstStartDialog::FirstStartDialog(
    const RulebookLibrary& library, const QStringList& languages, const Answers& defaults, QWidget* parent)
    : QDialog(parent)
    , m_answers(defaults)
    , m_language(new QComboBox(this))
    , m_company(new QLineEdit(defaults.companyName, this))
    , m_trade(new QComboBox(this))
    , m_search(new QLineEdit(this))
    , m_rulebooks(new RulebookCheckList(this))
    , m_chosen(new QLabel(this))
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
    m_trade->addItem(tr("Choose the trade …"), QString());
    for (const auto& [id, label] : tradesOf(library))
        m_trade->addItem(label, id);
    m_trade->addItem(tr("Another trade"), QStringLiteral("other"));
    m_trade->setMaxVisibleItems(24);
    m_trade->setCurrentIndex(std::max(0, m_trade->findData(defaults.trade)));
    m_search->setPlaceholderText(tr("Search by trade or title"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_search->setAccessibleName(tr("Search the rulebooks"));
    m_rulebooks->setAccessibleName(tr("Rulebooks"));
    m_rulebooks->setProperty("framed", true);
    m_rulebooks->setMinimumHeight(6 * rowHeight(font()));
    m_rulebooks->setLibrary(library);
    m_rulebooks->setTrade(defaults.trade);
    m_rulebooks->setTicked(defaults.rulebooks);
    m_tickedByHand
        = !defaults.rulebooks.isEmpty() && defaults.rulebooks != m_rulebooks->madeFor(defaults.trade).mid(0, 1);
    m_chosen->setWordWrap(true);
    makeQuiet(m_chosen);
    m_problem->setWordWrap(true);
    m_problem->hide();
    setTone(m_problem, Tone::Invalid);

    auto* title = new QLabel(tr("Welcome to Kesu"), this);
    title->setFont(headingFont(font(), 4));
    auto* sentence
        = new QLabel(tr("Complaints judged by your own standard: what counts, by when, who bears what."), this);
    sentence->setWordWrap(true);
    makeQuiet(sentence);
    auto* openToAll = new QLabel(
        tr("A new database has no users yet: whoever opens it may do everything. Users are set up later in Settings ▸ "
           "Users and roles."),
        this);
    openToAll->setWordWrap(true);
    makeQuiet(openToAll);
    auto* choose = new QPushButton(tr("C&hoose …"), this);
    auto* path = new QHBoxLayout;
    path->setSpacing(spacing::small);
    path->addWidget(m_path, 1);
    path->addWidget(choose);
    auto* books = new QVBoxLayout;
    books->setSpacing(spacing::tiny);
    books->addWidget(m_search);
    books->addWidget(m_rulebooks, 1);
    books->addWidget(m_chosen);
    auto* form = new QFormLayout;
    form->setHorizontalSpacing(spacing::large);
    form->setVerticalSpacing(spacing::medium);
    form->addRow(tr("&Language"), m_language);
    form->addRow(tr("&Company"), m_company);
    form->addRow(tr("&Trade"), m_trade);
    form->addRow(tr("&Rulebooks"), books);
    form->addRow(tr("&Database"), path);
    form->addRow(QString(), openToAll);
    static_cast<QLabel*>(form->labelForField(books))->setBuddy(m_rulebooks);
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
    resize(680, 660);

    connect(m_language, &QComboBox::activated, this, [this] {
        if (m_language->currentData().toString() != m_answers.language)
            finish(Choice::OtherLanguage);
    });
    connect(m_trade, &QComboBox::activated, this, &FirstStartDialog::propose);
    connect(m_search, &QLineEdit::textChanged, m_rulebooks, &RulebookCheckList::setFilter);
    connect(m_rulebooks, &RulebookCheckList::tickedChanged, this, [this] {
        m_tickedByHand = true;
        updateCreate();
    });
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

void FirstStartDialog::propose()
{
    const QString trade = m_trade->currentData().toString();
    m_rulebooks->setTrade(trade);
    if (m_tickedByHand)
        return;
    m_rulebooks->setTicked(m_rulebooks->madeFor(trade).mid(0, 1));
    m_tickedByHand = false;
}

FirstStartDialog::Answers FirstStartDialog::answers() const
{
    Answers answers = m_answers;
    answers.language = m_language->currentData().toString();
    answers.companyName = m_company->text().trimmed();
    answers.trade = m_trade->currentData().toString();
    answers.rulebooks = m_rulebooks->ticked();
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
    const qsizetype ticked = m_rulebooks->ticked().size();
    m_chosen->setText(ticked == 0
            ? tr("Tick the rulebook that judges your complaints. All of them can be changed later.")
            : ticked == 1
            ? tr("Your own figures, a further rulebook or an edition of your own can follow at any time.")
            : tr("New slips begin with the uppermost one; product lines and branches can have their own."));
    m_create->setEnabled(ticked > 0 && !m_path->text().trimmed().isEmpty());
}

} // namespace kesu
