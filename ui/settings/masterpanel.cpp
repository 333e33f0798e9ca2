// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/masterpanel.h"

#include "ui/settings/masterdialog.h"
#include "ui/settings/mastermodel.h"
#include "ui/settings/panel.h"
#include "ui/shared/emptystate.h"
#include "ui/shared/guarded.h"
#include "ui/shared/messagebox.h"
#include "ui/shared/tidytable.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace kesu {

MasterPanel::MasterPanel(MasterList list, QWidget* parent)
    : QWidget(parent)
    , m_model(new MasterModel(std::move(list), this))
    , m_filter(new QSortFilterProxyModel(this))
    , m_table(new TidyTable(this))
    , m_empty(new EmptyState(this))
    , m_stack(new QStackedLayout)
    , m_search(new QLineEdit(this))
    , m_edit(new QPushButton(tr("&Edit …"), this))
    , m_remove(new QPushButton(tr("&Remove …"), this))
{
    const MasterList& kind = m_model->list();
    m_filter->setSourceModel(m_model);
    m_filter->setFilterKeyColumn(-1);
    m_filter->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_table->setModel(m_filter);
    m_table->setAccessibleName(kind.title);
    m_table->setSortingEnabled(true);
    m_table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    m_table->horizontalHeader()->setStretchLastSection(true);
    for (int column = 0; column < kind.fields.size(); ++column)
        m_table->setColumnWidth(column, kind.fields.at(column).width);
    m_table->rememberColumns(QStringLiteral("master-") + kind.iconName);
    m_search->setPlaceholderText(tr("Search"));
    m_search->setAccessibleName(tr("Search"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_search->setMaximumWidth(280);

    auto* add = new QPushButton(kind.addText, this);
    makePrimary(add);
    auto* bar = new QHBoxLayout;
    bar->setSpacing(spacing::small);
    bar->addWidget(m_search, 1);
    bar->addStretch();
    bar->addWidget(m_edit);
    bar->addWidget(m_remove);
    bar->addWidget(add);
    auto* card = new QWidget(this);
    makeCard(card);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    auto* frame = new QVBoxLayout(card);
    frame->setContentsMargins(1, 1, 1, 1);
    frame->addLayout(m_stack);
    auto* layout = panelLayout(this, kind.title, kind.sentence);
    layout->addLayout(bar);
    layout->addWidget(card, 1);

    connect(m_search, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_filter->setFilterFixedString(text);
        updateState();
    });
    connect(add, &QPushButton::clicked, this, [this] {
        MasterRow row;
        for (const MasterField& field : m_model->list().fields)
            row.values << (field.choices.isEmpty() ? QString() : field.choices.first().first);
        edit(row);
    });
    connect(m_empty, &EmptyState::actionTriggered, add, &QPushButton::click);
    connect(m_edit, &QPushButton::clicked, this, [this] {
        if (const QList<MasterRow> rows = selected(); !rows.isEmpty())
            edit(rows.constFirst());
    });
    connect(m_remove, &QPushButton::clicked, this, &MasterPanel::removeSelected);
    connect(m_table, &TidyTable::rowActivated, this, [this](int row) {
        if (m_edit->isEnabled()) // off where a right is missing
            edit(m_model->row(m_filter->mapToSource(m_filter->index(row, 0)).row()));
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &MasterPanel::updateState);
    refresh();
}

void MasterPanel::refresh()
{
    guarded(this, [this] { m_model->refresh(); });
    updateState();
}

void MasterPanel::edit(const MasterRow& row)
{
    MasterDialog dialog(m_model->list(), row, this);
    if (dialog.exec() == QDialog::Accepted)
        refresh();
}

QList<MasterRow> MasterPanel::selected() const
{
    QList<MasterRow> rows;
    for (const int row : m_table->selectedRows())
        rows << m_model->row(m_filter->mapToSource(m_filter->index(row, 0)).row());
    return rows;
}

void MasterPanel::removeSelected()
{
    const QList<MasterRow> rows = selected();
    if (rows.isEmpty())
        return;
    const QString name = rows.constFirst().values.value(1);
    const QString question = rows.size() == 1
        ? tr("Remove “%1” from the list?").arg(name)
        : tr("Remove %n entries from the list?", nullptr, static_cast<int>(rows.size()));
    if (!MessageBox::confirm(this, question, tr("Remove"), tr("Complaints that name it keep the name.")))
        return;
    guarded(this, [&] {
        for (const MasterRow& row : rows)
            m_model->list().remove(row.id);
    });
    refresh();
}

void MasterPanel::updateState()
{
    const int chosen = static_cast<int>(m_table->selectedRows().size());
    m_edit->setEnabled(chosen == 1);
    m_remove->setEnabled(chosen > 0);
    const bool searching = !m_search->text().isEmpty();
    m_empty->setContent(m_model->list().iconName, searching ? tr("Nothing matches") : tr("Nothing here yet"),
        searching ? tr("Search for fewer letters.")
                  : tr("What is typed on a slip can be added to this list there as well."));
    m_empty->setAction(searching ? QString() : m_model->list().addText);
    m_stack->setCurrentIndex(m_filter->rowCount() == 0 ? 1 : 0);
}

} // namespace kesu
