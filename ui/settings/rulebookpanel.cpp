// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/rulebookpanel.h"

#include "core/service/workspace.h"
#include "ui/settings/panel.h"
#include "ui/settings/rulebookchecklist.h"
#include "ui/shared/guarded.h"
#include "ui/shared/messagebox.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace kesu {

RulebookPanel::RulebookPanel(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(&workspace)
    , m_list(new RulebookCheckList(this))
    , m_default(new QLabel(this))
    , m_makeDefault(new QPushButton(tr("Make &default"), this))
{
    m_list->setAccessibleName(tr("Rulebooks"));
    m_default->setWordWrap(true);
    auto* card = new QWidget(this);
    makeCard(card);
    auto* cardLayout = new QVBoxLayout(card);
    cardLayout->setContentsMargins(1, 1, 1, 1);
    cardLayout->addWidget(m_list);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(spacing::medium);
    buttons->addWidget(m_makeDefault);
    buttons->addWidget(m_default, 1);
    auto* layout = panelLayout(this, tr("Rulebooks in use"),
        tr("New complaints are judged by the default one; each slip can choose another of those ticked here."));
    layout->addWidget(card, 1);
    layout->addLayout(buttons);
    m_list->setLibrary(m_workspace->rulebooks());
    load();
    connect(m_list, &RulebookCheckList::tickedChanged, this, &RulebookPanel::save);
    connect(m_list, &QListWidget::currentRowChanged, this,
        [this] { m_makeDefault->setEnabled(!m_list->currentRulebook().isEmpty()); });
    m_makeDefault->setEnabled(false);
    connect(m_makeDefault, &QPushButton::clicked, this, &RulebookPanel::makeDefault);
}

void RulebookPanel::load()
{
    QStringList used;
    guarded(this, [&] { used = m_workspace->settings().rulebooks; });
    const QSignalBlocker quiet(m_list);
    m_list->setTicked(used);
    const auto first = m_workspace->rulebooks().find(used.value(0), m_workspace->clock().today());
    m_default->setText(first ? tr("Default: %1").arg(first->title()) : QString());
}

QStringList RulebookPanel::chosen() const
{
    return m_list->ticked();
}

void RulebookPanel::save()
{
    const QStringList ids = chosen();
    if (ids.isEmpty()) {
        MessageBox::warning(this, tr("At least one rulebook must be in use, else no complaint could be judged."));
        load();
        return;
    }
    guarded(this, [&] {
        CompanySettings settings = m_workspace->settings();
        const QString defaultId = settings.rulebooks.value(0);
        settings.rulebooks = ids;
        if (settings.rulebooks.removeOne(defaultId))
            settings.rulebooks.prepend(defaultId);
        m_workspace->saveSettings(settings);
        Q_EMIT saved();
    });
    load();
}

void RulebookPanel::makeDefault()
{
    const QString chosenId = m_list->currentRulebook();
    if (chosenId.isEmpty())
        return;
    guarded(this, [&] {
        CompanySettings settings = m_workspace->settings();
        settings.rulebooks.removeOne(chosenId);
        settings.rulebooks.prepend(chosenId);
        m_workspace->saveSettings(settings);
        Q_EMIT saved();
    });
    load();
}

} // namespace kesu
