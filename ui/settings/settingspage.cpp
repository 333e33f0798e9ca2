// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingspage.h"

#include "core/service/workspace.h"
#include "ui/access/rightgate.h"
#include "ui/forms/formspanel.h"
#include "ui/safety/backupkeeper.h"
#include "ui/safety/safetypanel.h"
#include "ui/settings/accesspanel.h"
#include "ui/settings/appearancepanel.h"
#include "ui/settings/calendarpanel.h"
#include "ui/settings/companypanel.h"
#include "ui/settings/masterpanel.h"
#include "ui/settings/productlinelist.h"
#include "ui/settings/rulebookpanel.h"
#include "ui/shared/guarded.h"
#include "ui/shared/sidelist.h"
#include "ui/shared/theme.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <optional>

namespace kesu {

namespace {

constexpr int sectionsWidth = 180;

/// What one can change there needs a right; without it everything can still be read.
std::optional<Right> rightOf(SettingsPage::Section section)
{
    using Section = SettingsPage::Section;
    switch (section) {
    case Section::Company:
    case Section::Rulebooks:
    case Section::ProductLines:
        return Right::ChangeSettings;
    case Section::Customers:
    case Section::Products:
    case Section::Departments:
    case Section::Staff:
        return Right::ChangeMasterData;
    case Section::Access:
        return Right::ManageUsers;
    case Section::Forms: // looks after its own
    case Section::Calendar:
    case Section::Safety: // several rights, asked for one by one
    case Section::Appearance:
        return {};
    }
    Q_UNREACHABLE();
}

/// Says above the panel which right is missing, and turns off what would change something.
void restrictPanel(QWidget& panel, const Access& access, Right right)
{
    const QString missing = missingRight(access, right);
    if (missing.isEmpty())
        return;
    auto* note = new QLabel(missing, &panel);
    note->setWordWrap(true);
    setTone(note, Tone::Pending);
    static_cast<QVBoxLayout*>(panel.layout())->insertWidget(1, note);
    for (QAbstractButton* button : panel.findChildren<QAbstractButton*>())
        needs(*button, access, right);
    if (qobject_cast<const MasterPanel*>(&panel) != nullptr)
        return; // its only other field searches
    for (QWidget* field : panel.findChildren<QWidget*>()) {
        if (qobject_cast<QLineEdit*>(field) != nullptr || qobject_cast<QAbstractSpinBox*>(field) != nullptr
            || qobject_cast<QComboBox*>(field) != nullptr || qobject_cast<QAbstractItemView*>(field) != nullptr)
            needs(*field, access, right);
    }
}

} // namespace

SettingsPage::SettingsPage(Workspace& workspace, const QStringList& languages, QWidget* parent, BackupKeeper* backups)
    : QWidget(parent)
    , m_workspace(&workspace)
    , m_languages(languages)
    , m_backups(backups != nullptr ? backups : new BackupKeeper(workspace, this))
    , m_sections(new QListWidget(this))
    , m_stack(new QStackedWidget(this))
{
    const std::initializer_list<std::pair<QString, QString>> entries{
        {QStringLiteral("document"), tr("Company")},
        {QStringLiteral("print"), tr("Forms")},
        {QStringLiteral("rulebooks"), tr("Rulebooks in use")},
        {QStringLiteral("filter"), tr("Product lines")},
        {QStringLiteral("customer"), tr("Customers")},
        {QStringLiteral("product"), tr("Products")},
        {QStringLiteral("department"), tr("Departments")},
        {QStringLiteral("staff"), tr("Staff")},
        {QStringLiteral("calendar"), tr("Working calendar")},
        {QStringLiteral("shield"), tr("Data safety")},
        {QStringLiteral("users"), tr("Users and roles")},
        {QStringLiteral("language"), tr("Language and appearance")},
    };
    for (const auto& [iconName, text] : entries) {
        auto* item = new QListWidgetItem(icon(iconName), text, m_sections);
        item->setSizeHint(QSize(0, rowHeight(font()) + spacing::tiny));
    }
    m_sections->setFixedWidth(sectionsWidth + fontMetrics().averageCharWidth() * 4);
    m_sections->setAccessibleName(tr("Sections of the settings"));
    makeSideList(m_sections);
    auto* title = new QLabel(tr("Settings"), this);
    title->setFont(headingFont(font(), 3));
    auto* left = new QVBoxLayout;
    left->setContentsMargins(spacing::large, spacing::medium, 0, spacing::large);
    left->setSpacing(spacing::medium);
    left->addWidget(title);
    left->addWidget(m_sections, 1);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(left);
    layout->addWidget(m_stack, 1);
    connect(
        m_sections, &QListWidget::currentRowChanged, this, [this](int row) { openSection(static_cast<Section>(row)); });
    m_sections->setCurrentRow(0);
}

void SettingsPage::openSection(Section section)
{
    if (m_sections->currentRow() != static_cast<int>(section)) {
        m_sections->setCurrentRow(static_cast<int>(section));
        return;
    }
    // Lists name each other's entries (the department of staff), so they are built anew each time.
    const bool isList = section == Section::ProductLines || section == Section::Customers
        || section == Section::Products || section == Section::Departments || section == Section::Staff
        || section == Section::Access || section == Section::Appearance;
    if (QWidget* old = m_panels.value(section); old && isList) {
        m_stack->removeWidget(old);
        old->deleteLater();
        m_panels.remove(section);
    }
    if (!m_panels.contains(section)) {
        guarded(this, [&] {
            QWidget* made = makePanel(section);
            if (const auto right = rightOf(section))
                restrictPanel(*made, m_workspace->access(), *right);
            m_panels.insert(section, made);
            m_stack->addWidget(made);
        });
    }
    if (QWidget* shown = m_panels.value(section))
        m_stack->setCurrentWidget(shown);
}

SettingsPage::Section SettingsPage::section() const
{
    return static_cast<Section>(m_sections->currentRow());
}

QWidget* SettingsPage::panel() const
{
    return m_stack->currentWidget();
}

bool SettingsPage::hasUnsavedChanges() const
{
    const auto* company = qobject_cast<const CompanyPanel*>(m_panels.value(Section::Company));
    const auto* forms = qobject_cast<const FormsPanel*>(m_panels.value(Section::Forms));
    return (company && company->isChanged()) || (forms && forms->isChanged());
}

QStringList SettingsPage::branches() const
{
    QStringList names;
    guarded(m_stack, [&] {
        for (const ProductLine& line : m_workspace->settings().productLines)
            names.append(line.name);
    });
    return names;
}

QWidget* SettingsPage::makePanel(Section section)
{
    switch (section) {
    case Section::Company: {
        auto* panel = new CompanyPanel(*m_workspace, this);
        connect(panel, &CompanyPanel::saved, this, &SettingsPage::settingsSaved);
        return panel;
    }
    case Section::Forms: {
        auto* panel = new FormsPanel(*m_workspace, this);
        connect(panel, &FormsPanel::saved, this, &SettingsPage::settingsSaved);
        return panel;
    }
    case Section::Rulebooks: {
        auto* panel = new RulebookPanel(*m_workspace, this);
        connect(panel, &RulebookPanel::saved, this, &SettingsPage::settingsSaved);
        return panel;
    }
    case Section::ProductLines:
        return new MasterPanel(productLineList(*m_workspace), this);
    case Section::Customers:
        return new MasterPanel(customerList(*m_workspace), this);
    case Section::Products:
        return new MasterPanel(productList(*m_workspace), this);
    case Section::Departments:
        return new MasterPanel(departmentList(*m_workspace), this);
    case Section::Staff:
        return new MasterPanel(staffList(*m_workspace), this);
    case Section::Calendar:
        return new CalendarPanel(m_workspace->calendar(), m_workspace->clock().today(), this);
    case Section::Safety: {
        auto* panel = new SafetyPanel(*m_workspace, *m_backups, this);
        connect(panel, &SafetyPanel::complaintRequested, this, &SettingsPage::complaintRequested);
        connect(panel, &SafetyPanel::databaseRequested, this, &SettingsPage::databaseRequested);
        return panel;
    }
    case Section::Access: {
        auto* panel = new AccessPanel(*m_workspace, this);
        connect(panel, &AccessPanel::accessChanged, this, &SettingsPage::accessChanged);
        connect(panel, &AccessPanel::settingsSaved, this, &SettingsPage::settingsSaved);
        return panel;
    }
    case Section::Appearance: {
        auto* panel = new AppearancePanel(m_languages, branches(), this);
        connect(panel, &AppearancePanel::languageChosen, this, &SettingsPage::languageChosen);
        connect(panel, &AppearancePanel::userNameChosen, this, &SettingsPage::userNameChosen);
        return panel;
    }
    }
    Q_UNREACHABLE();
}

} // namespace kesu
