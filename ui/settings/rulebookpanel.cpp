// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/rulebookpanel.h"

#include "core/service/workspace.h"
#include "ui/settings/panel.h"
#include "ui/shared/guarded.h"
#include "ui/shared/messagebox.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>

namespace kesu {

namespace {

constexpr int idRole = Qt::UserRole;
constexpr int titleRole = Qt::UserRole + 1;

} // namespace

RulebookPanel::RulebookPanel(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(&workspace)
    , m_list(new QListWidget(this))
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
    load();
    connect(m_list, &QListWidget::itemChanged, this, [this] {
        if (!m_loading)
            save();
    });
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) { m_makeDefault->setEnabled(row >= 0); });
    m_makeDefault->setEnabled(false);
    connect(m_makeDefault, &QPushButton::clicked, this, &RulebookPanel::makeDefault);
}

void RulebookPanel::load()
{
    m_loading = true;
    m_list->clear();
    QStringList used;
    guarded(this, [&] { used = m_workspace->settings().rulebooks; });
    QStringList seen;
    for (const Rulebook& rulebook : m_workspace->rulebooks().rulebooks()) {
        if (seen.contains(rulebook.id()))
            continue;
        seen << rulebook.id();
        auto* item = new QListWidgetItem(tr("%1 (%2)").arg(rulebook.title(), rulebook.sector()), m_list);
        item->setData(idRole, rulebook.id());
        item->setData(titleRole, rulebook.title());
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(used.contains(rulebook.id()) ? Qt::Checked : Qt::Unchecked);
        item->setSizeHint(QSize(0, rowHeight(font())));
        if (!used.isEmpty() && used.first() == rulebook.id())
            m_default->setText(tr("Default: %1").arg(rulebook.title()));
    }
    m_loading = false;
}

QStringList RulebookPanel::chosen() const
{
    QStringList ids;
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->checkState() == Qt::Checked)
            ids << m_list->item(row)->data(idRole).toString();
    }
    return ids;
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
    const int row = m_list->currentRow();
    const QListWidgetItem* item = m_list->currentItem();
    if (!item)
        return;
    const QString chosenId = item->data(idRole).toString();
    guarded(this, [&] {
        CompanySettings settings = m_workspace->settings();
        settings.rulebooks.removeOne(chosenId);
        settings.rulebooks.prepend(chosenId);
        m_workspace->saveSettings(settings);
        Q_EMIT saved();
    });
    load();
    m_list->setCurrentRow(row);
}

} // namespace kesu
