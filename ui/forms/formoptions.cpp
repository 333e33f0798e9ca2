// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/formoptions.h"

#include "ui/forms/formmenu.h"
#include "ui/forms/paperlanguage.h"
#include "ui/shared/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QListWidget>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace kesu {

namespace {

constexpr int optionsWidth = 248;
constexpr int formsShown = 24; ///< of the list that drops down
constexpr int copiesShown = 5;

QString nameOf(PrintProfile profile)
{
    return profile == PrintProfile::Internal ? FormOptions::tr("Internal form") : FormOptions::tr("Customer's copy");
}

} // namespace

FormOptions::FormOptions(FormRequest::Kind kind, QWidget* parent)
    : QWidget(parent)
    , m_form(new QFormLayout)
    , m_rulebook(new QComboBox(this))
    , m_key(new QComboBox(this))
    , m_profile(new QComboBox(this))
    , m_language(new QComboBox(this))
    , m_blank(new QCheckBox(tr("&Empty, to write by hand"), this))
    , m_copiesLabel(new QLabel(tr("C&opies"), this))
    , m_copies(new QListWidget(this))
    , m_about(new QLabel(this))
{
    setFixedWidth(optionsWidth + fontMetrics().averageCharWidth() * 4);
    m_key->setMaxVisibleItems(formsShown);
    for (QComboBox* box : {m_rulebook, m_key, m_profile, m_language})
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    for (const auto& [id, name] : PaperLanguage::all())
        m_language->addItem(name, id);
    m_language->setCurrentIndex(std::max(0, m_language->findData(windowLanguage())));
    m_copiesLabel->setBuddy(m_copies);
    m_copies->setAccessibleName(tr("Copies to be printed"));
    m_copies->setToolTip(tr("The form is printed once for each, with its name at the edge"));
    m_about->setWordWrap(true);
    makeQuiet(m_about);

    m_form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setVerticalSpacing(spacing::small);
    m_form->addRow(tr("&Rulebook"), m_rulebook);
    m_form->addRow(tr("&Form"), m_key);
    m_form->addRow(m_about);
    m_form->addRow(tr("&Who gets the paper"), m_profile);
    m_form->addRow(tr("&Language"), m_language);
    m_form->addRow(m_copiesLabel, m_copies);
    m_form->addRow(m_blank);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::medium, spacing::medium, spacing::medium, spacing::small);
    layout->addLayout(m_form);

    for (QWidget* field : std::initializer_list<QWidget*>{m_rulebook, m_form->labelForField(m_rulebook)})
        field->setVisible(kind == FormRequest::Kind::Blank);
    m_blank->setVisible(kind == FormRequest::Kind::Complaints);
    connect(m_rulebook, &QComboBox::activated, this, [this] { Q_EMIT rulebookChosen(rulebook()); });
    connect(m_key, &QComboBox::currentIndexChanged, this, [this] {
        showChoice();
        Q_EMIT changed();
    });
    connect(m_profile, &QComboBox::activated, this, &FormOptions::changed);
    connect(m_language, &QComboBox::activated, this, &FormOptions::changed);
    connect(m_blank, &QCheckBox::toggled, this, &FormOptions::changed);
    connect(m_copies, &QListWidget::itemChanged, this, &FormOptions::changed);
}

void FormOptions::setRulebooks(const QList<std::pair<QString, QString>>& rulebooks, const QString& chosen)
{
    const QSignalBlocker quiet(m_rulebook);
    m_rulebook->clear();
    for (const auto& [id, title] : rulebooks)
        m_rulebook->addItem(title, id);
    m_rulebook->setCurrentIndex(std::max(0, m_rulebook->findData(chosen)));
}

void FormOptions::setChoices(const QList<FormChoice>& choices, const QString& key)
{
    const QSignalBlocker quiet(m_key);
    m_choices = choices;
    m_key->clear();
    bool fitting = false;
    for (const FormChoice& choice : choices) {
        if (fitting && choice.fit == FormChoice::Fit::Other)
            m_key->insertSeparator(m_key->count());
        fitting = choice.fit == FormChoice::Fit::Fitting;
        m_key->addItem(nameAmong(choice, choices), choice.key);
    }
    m_key->setCurrentIndex(std::max(0, m_key->findData(key)));
    showChoice();
}

void FormOptions::showChoice()
{
    const FormChoice* chosen = choice();
    const QList<PrintProfile> faces = chosen ? chosen->faces : QList<PrintProfile>();
    const PrintProfile before = profile();
    m_profile->clear();
    for (const PrintProfile face : faces)
        m_profile->addItem(nameOf(face), static_cast<int>(face));
    setProfile(before);
    m_profile->setEnabled(faces.size() > 1);

    const QSignalBlocker quiet(m_copies);
    m_copies->clear();
    const QStringList copies = chosen ? chosen->copies : QStringList();
    for (const QString& copy : copies) {
        auto* item = new QListWidgetItem(copy, m_copies);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Checked);
    }
    const int lines = std::min(copiesShown, std::max(1, static_cast<int>(copies.size())));
    m_copies->setFixedHeight(lines * m_copies->sizeHintForRow(0) + 2 * m_copies->frameWidth() + spacing::tiny);
    m_copies->setVisible(!copies.isEmpty());
    m_copiesLabel->setVisible(!copies.isEmpty());

    QStringList about;
    if (chosen && !chosen->clause.isEmpty())
        about << tr("Clause %1").arg(chosen->clause);
    if (chosen && !chosen->number.isEmpty())
        about << tr("Form number %1").arg(chosen->number);
    m_about->setText(about.join(QStringLiteral(" · ")));
    m_about->setVisible(!about.isEmpty());
}

QString FormOptions::key() const
{
    return m_key->currentData().toString();
}

const FormChoice* FormOptions::choice() const
{
    for (const FormChoice& choice : m_choices)
        if (choice.key == key())
            return &choice;
    return nullptr;
}

PrintProfile FormOptions::profile() const
{
    return m_profile->currentIndex() < 0 ? PrintProfile::Internal
                                         : static_cast<PrintProfile>(m_profile->currentData().toInt());
}

void FormOptions::setProfile(PrintProfile profile)
{
    m_profile->setCurrentIndex(std::max(0, m_profile->findData(static_cast<int>(profile))));
}

QString FormOptions::language() const
{
    return m_language->currentData().toString();
}

QString FormOptions::rulebook() const
{
    return m_rulebook->currentData().toString();
}

bool FormOptions::isBlank() const
{
    return m_blank->isChecked();
}

QStringList FormOptions::copies() const
{
    QStringList copies;
    for (int row = 0; row < m_copies->count(); ++row)
        if (m_copies->item(row)->checkState() == Qt::Checked)
            copies << m_copies->item(row)->text();
    return copies;
}

} // namespace kesu
