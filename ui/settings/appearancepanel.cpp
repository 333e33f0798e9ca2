// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/appearancepanel.h"

#include "ui/settings/panel.h"

#include <QApplication>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QVBoxLayout>

namespace kesu {

namespace {

constexpr int fieldWidth = 280;

} // namespace

AppearancePanel::AppearancePanel(const QStringList& languages, const QStringList& branches, QWidget* parent)
    : QWidget(parent)
    , m_preferences(Preferences::load())
    , m_language(new QComboBox(this))
    , m_scheme(new QComboBox(this))
    , m_branch(new QComboBox(this))
    , m_user(new QLineEdit(this))
{
    // Each language in its own words, so that one finds it whatever is set now.
    for (const QString& name : languages) {
        const QLocale locale(name);
        m_language->addItem(
            locale.language() == QLocale::English ? QStringLiteral("English") : locale.nativeLanguageName(), name);
    }
    m_language->setCurrentIndex(std::max(0, m_language->findData(windowLanguage())));
    m_scheme->addItem(tr("As the system"), toId(ColorScheme::System));
    m_scheme->addItem(tr("Light"), toId(ColorScheme::Light));
    m_scheme->addItem(tr("Dark"), toId(ColorScheme::Dark));
    m_scheme->setCurrentIndex(m_scheme->findData(toId(m_preferences.colorScheme)));
    m_branch->addItem(tr("None"), QString());
    for (const QString& name : branches)
        m_branch->addItem(name, name);
    // A branch that was renamed or removed is shown, not silently dropped: this workstation goes by the default then.
    if (!m_preferences.branch.isEmpty() && !branches.contains(m_preferences.branch))
        m_branch->addItem(tr("%1 (no longer there)").arg(m_preferences.branch), m_preferences.branch);
    m_branch->setCurrentIndex(std::max(0, m_branch->findData(m_preferences.branch)));
    m_user->setText(m_preferences.userName);
    m_user->setPlaceholderText(m_preferences.effectiveUserName());

    for (QWidget* field : std::initializer_list<QWidget*>{m_language, m_scheme, m_branch, m_user})
        field->setFixedWidth(fieldWidth);
    auto* form = panelForm();
    form->addRow(tr("&Language"), m_language);
    form->addRow(tr("&Colours"), m_scheme);
    form->addRow(tr("&Branch"), m_branch);
    form->addRow(QString(),
        panelHint(branches.isEmpty() ? tr("The company has none; see Product lines.")
                                     : tr("New slips entered here are judged by its rulebook."),
            this));
    form->addRow(tr("Your &name"), m_user);
    form->addRow(QString(), panelHint(tr("Stands in the history of every change you make."), this));
    auto* layout
        = panelLayout(this, tr("Language and appearance"), tr("Of this computer only; the database stays as it is."));
    layout->addLayout(form);
    layout->addStretch();

    connect(m_language, &QComboBox::activated, this, [this] {
        const QString chosen = m_language->currentData().toString();
        if (chosen == windowLanguage())
            return;
        m_preferences = Preferences::load();
        m_preferences.language = chosen;
        m_preferences.save();
        Q_EMIT languageChosen(chosen);
    });
    connect(m_scheme, &QComboBox::activated, this, [this] {
        m_preferences = Preferences::load();
        m_preferences.colorScheme = colorSchemeFrom(m_scheme->currentData().toString());
        m_preferences.save();
        applyTheme(*qobject_cast<QApplication*>(QCoreApplication::instance()), m_preferences.colorScheme);
    });
    m_branch->setEnabled(m_branch->count() > 1);
    connect(m_branch, &QComboBox::activated, this, [this] {
        m_preferences = Preferences::load();
        m_preferences.branch = m_branch->currentData().toString();
        m_preferences.save();
    });
    connect(m_user, &QLineEdit::editingFinished, this, [this] {
        m_preferences = Preferences::load();
        if (m_preferences.userName == m_user->text().trimmed())
            return;
        m_preferences.userName = m_user->text().trimmed();
        m_preferences.save();
        Q_EMIT userNameChosen(m_preferences.effectiveUserName());
    });
}

} // namespace kesu
