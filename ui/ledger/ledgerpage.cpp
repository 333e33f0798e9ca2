// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledger/ledgerpage.h"

#include "core/service/workspace.h"
#include "ui/access/rightgate.h"
#include "ui/ledger/ledgerfilterbar.h"
#include "ui/ledger/ledgermodel.h"
#include "ui/ledger/ledgerviews.h"
#include "ui/shared/emptystate.h"
#include "ui/shared/format.h"
#include "ui/shared/guarded.h"
#include "ui/shared/messagebox.h"
#include "ui/shared/theme.h"
#include "ui/shared/tidytable.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QStackedLayout>
#include <QToolButton>
#include <QVBoxLayout>

namespace kesu {

namespace {

/// How long the window may wait for the first lines; a search that takes longer goes on beside it.
constexpr std::chrono::milliseconds patience(15);

LedgerSource sourceOf(Workspace& workspace, LedgerSurveyor& surveyor)
{
    return {[&workspace](const LedgerQuery& query, int limit) {
                return workspace.complaints().ledgerWithin(query, limit, patience);
            },
        [&workspace](const QList<ComplaintId>& ids) { return workspace.complaints().ledgerOf(ids); },
        [&workspace, &surveyor](const LedgerQuery& query, QObject* receiver, LedgerSurveyor::Deliver deliver) {
            surveyor.ask(workspace.complaints().allowed(query), workspace.clock().now(), receiver, std::move(deliver));
        }};
}

} // namespace

LedgerPage::LedgerPage(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(&workspace)
    , m_surveyor(std::make_unique<LedgerSurveyor>(workspace.databasePath()))
    , m_model(new LedgerModel(sourceOf(workspace, *m_surveyor), LedgerWords(workspace.rulebooks(), windowLanguage()),
          workspace.clock(), this))
    , m_filters(new LedgerFilterBar(workspace.rulebooks(), this))
    , m_table(new TidyTable(this))
    , m_empty(new EmptyState(this))
    , m_stack(new QStackedLayout)
    , m_footer(new QLabel(this))
    , m_problem(new QLabel(this))
    , m_columnMenu(new QMenu(this))
    , m_viewMenu(new QMenu(this))
    , m_printMenu(new QMenu(tr("Print &as"), this))
    , m_printAction(new QAction(icon(QStringLiteral("print")), tr("&Print forms"), this))
    , m_backAction(new QAction(icon(QStringLiteral("chevron-left")), {}, this))
{
    buildTable();
    m_problem->setWordWrap(true);
    m_problem->hide();
    setTone(m_problem, Tone::Invalid);
    m_footer->setFont(figureFont(font()));
    makeQuiet(m_footer);

    auto* card = new QWidget(this);
    makeCard(card);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    auto* frame = new QVBoxLayout(card);
    frame->setContentsMargins(1, 1, 1, 1);
    frame->addLayout(m_stack);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::large, spacing::medium, spacing::large, spacing::small);
    layout->setSpacing(spacing::small);
    layout->addWidget(buildHead());
    layout->addWidget(m_filters);
    layout->addWidget(m_problem);
    layout->addWidget(card, 1);
    layout->addWidget(m_footer);

    connect(m_filters, &LedgerFilterBar::queryEdited, this, &LedgerPage::applyFilters);
    connect(m_filters, &LedgerFilterBar::codeScanned, this, &LedgerPage::codeScanned);
    connect(m_filters, &LedgerFilterBar::leaveRequested, m_table, [this] { m_table->setFocus(); });
    connect(m_model, &LedgerModel::totalsChanged, this, &LedgerPage::updateFooter);
    connect(m_model, &LedgerModel::totalsChanged, this, &LedgerPage::updateState);
    connect(m_model, &LedgerModel::readFailed, this, [this](const QString& message) {
        m_problem->setText(message);
        m_problem->show();
    });
    connect(m_empty, &EmptyState::actionTriggered, this, [this] {
        if (m_filters->isFiltering())
            show(LedgerQuery{});
        else
            Q_EMIT newRequested();
    });
    reloadSettings();
    applyFilters();
}

LedgerPage::~LedgerPage() = default;

QWidget* LedgerPage::buildHead()
{
    auto* head = new QWidget(this);
    auto* title = new QLabel(tr("Ledger"), head);
    title->setFont(headingFont(font(), 3));
    auto* layout = new QHBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::tiny);
    auto* back = new QToolButton(head);
    back->setDefaultAction(m_backAction);
    back->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    back->setFocusPolicy(Qt::TabFocus);
    makeFlat(back);
    m_backAction->setShortcuts({QKeySequence(Qt::ALT | Qt::Key_Left), QKeySequence(Qt::Key_Back)});
    m_backAction->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(m_backAction);
    connect(m_backAction, &QAction::triggered, this, &LedgerPage::backRequested);
    connect(m_backAction, &QAction::changed, back, [this, back] { back->setVisible(m_backAction->isEnabled()); });
    offerBack({});
    back->hide();
    layout->addWidget(back);
    layout->addWidget(title);
    layout->addStretch();
    const auto addButton = [&](const QString& iconName, const QString& text) {
        auto* button = new QToolButton(head);
        button->setIcon(icon(iconName));
        button->setText(text);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setFocusPolicy(Qt::TabFocus);
        makeFlat(button);
        layout->addWidget(button);
        return button;
    };
    auto* views = addButton(QStringLiteral("star"), tr("Views"));
    views->setMenu(m_viewMenu);
    views->setPopupMode(QToolButton::InstantPopup);
    connect(m_viewMenu, &QMenu::aboutToShow, this, &LedgerPage::fillViewMenu);
    auto* columns = addButton(QStringLiteral("columns"), tr("Columns"));
    columns->setMenu(m_columnMenu);
    columns->setPopupMode(QToolButton::InstantPopup);
    connect(m_columnMenu, &QMenu::aboutToShow, this, [this] {
        m_columnMenu->clear();
        m_table->fillColumnMenu(m_columnMenu);
    });
    const Access access = m_workspace->access();
    auto* import = addButton(QStringLiteral("import"), tr("Import"));
    connect(import, &QToolButton::clicked, this, &LedgerPage::importRequested);
    needs(*import, access, Right::Import);
    auto* exporting = addButton(QStringLiteral("export"), tr("Export"));
    connect(exporting, &QToolButton::clicked, this, [this] { Q_EMIT exportRequested(m_model->query()); });
    needs(*exporting, access, Right::Export);
    needsAny(*m_printAction, access, {Right::PrintInternal, Right::PrintForCustomer});
    m_printMenu->setIcon(m_printAction->icon());
    m_printAction->setShortcut(QKeySequence::Print);
    m_printAction->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(m_printAction);
    auto* print = addButton(QStringLiteral("print"), tr("Print"));
    print->setMenu(m_printMenu);
    print->setPopupMode(QToolButton::InstantPopup);
    if (!access.may(Right::PrintInternal))
        needs(*print, access, Right::PrintForCustomer);
    layout->addSpacing(spacing::small);
    auto* add = new QPushButton(tr("&New complaint"), head);
    add->setIcon(icon(QStringLiteral("add"), themeColors().onAccent));
    makePrimary(add);
    connect(add, &QPushButton::clicked, this, &LedgerPage::newRequested);
    layout->addWidget(add);
    needs(*add, access, Right::EnterSlips);
    return head;
}

void LedgerPage::buildTable()
{
    m_table->setAccessibleName(tr("Complaints"));
    m_table->setModel(m_model);
    m_table->setSortingEnabled(false);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    QHeaderView* head = m_table->horizontalHeader();
    const int scale = std::max(1, rowHeight(font()) * 100 / baseRowHeight);
    for (int column = 0; column < ledgerColumnCount; ++column) {
        const auto which = static_cast<LedgerColumn>(column);
        m_table->setColumnWidth(column, LedgerWords::defaultWidth(which) * scale / 100);
        m_table->setColumnHidden(column, LedgerWords::visibility(which) == ColumnDefault::Hidden);
    }
    m_table->rememberColumns(QStringLiteral("ledger"));
    head->setStretchLastSection(true);
    head->setSectionsClickable(true);
    head->setSortIndicatorShown(true);
    head->setSortIndicator(static_cast<int>(LedgerColumn::RegisteredAt), Qt::DescendingOrder);
    connect(head, &QHeaderView::sectionClicked, this, [this, head](int column) {
        if (!LedgerWords::sort(static_cast<LedgerColumn>(column))) {
            // Not an order the ledger can be brought into: the mark stays where it was.
            for (int other = 0; other < ledgerColumnCount; ++other) {
                if (LedgerWords::sort(static_cast<LedgerColumn>(other)) == m_model->query().sort)
                    head->setSortIndicator(other,
                        m_model->query().direction == SortDirection::Ascending ? Qt::AscendingOrder
                                                                               : Qt::DescendingOrder);
            }
            return;
        }
        m_model->sort(column, head->sortIndicatorOrder());
        m_filters->setQuery(m_model->query());
    });
    connect(m_table, &TidyTable::rowActivated, this, &LedgerPage::activateRow);
    connect(m_table, &QWidget::customContextMenuRequested, this, &LedgerPage::showRowMenu);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &LedgerPage::updateFooter);
    m_printAction->setEnabled(false);
    connect(m_printAction, &QAction::triggered, this, [this] { Q_EMIT printRequested(selectedComplaints()); });
}

void LedgerPage::reloadSettings()
{
    m_filters->setToday(m_workspace->clock().today());
    guarded(this, [this] { m_filters->setRulebooks(m_workspace->settings().rulebooks); });
}

void LedgerPage::show(const LedgerQuery& query)
{
    m_filters->setToday(m_workspace->clock().today());
    m_filters->setQuery(query);
    applyFilters();
}

const LedgerQuery& LedgerPage::query() const
{
    return m_model->query();
}

void LedgerPage::refresh()
{
    m_problem->hide();
    guarded(this, [this] { m_model->refresh(); });
    updateState();
}

void LedgerPage::focusSearch()
{
    m_filters->focusSearch();
}

void LedgerPage::applyFilters()
{
    m_problem->hide();
    guarded(this, [this] { m_model->setQuery(m_filters->query()); });
    if (m_model->rowCount() > 0)
        m_table->scrollToTop();
    updateState();
}

void LedgerPage::offerBack(const QString& screen)
{
    m_backAction->setText(tr("Back to: %1").arg(screen));
    m_backAction->setToolTip(
        tr("%1 (%2)").arg(m_backAction->text(), m_backAction->shortcut().toString(QKeySequence::NativeText)));
    m_backAction->setEnabled(!screen.isEmpty());
}

QList<ComplaintId> LedgerPage::selectedComplaints() const
{
    QList<ComplaintId> ids;
    for (const int row : m_table->selectedRows()) {
        if (const auto line = m_model->rowAt(row))
            ids << line->id;
    }
    return ids;
}

std::optional<int> LedgerPage::lineCount() const
{
    const auto& totals = m_model->totals();
    return totals ? std::optional(totals->count) : std::nullopt;
}

void LedgerPage::activateRow(int row)
{
    if (const auto line = m_model->rowAt(row))
        Q_EMIT complaintActivated(line->id);
}

void LedgerPage::updateState()
{
    if (m_model->rowCount() > 0) {
        m_stack->setCurrentWidget(m_table);
        return;
    }
    if (m_model->isSurveying())
        return; // lines may still come: what is shown stays for these tenths of a second
    if (m_filters->isFiltering()) {
        m_empty->setContent(QStringLiteral("search"), tr("No complaint matches"),
            tr("Take away a filter or search for fewer words. Two characters of a name, pinyin initials or part of a "
               "number are enough."));
        m_empty->setAction(tr("Show all"));
    } else {
        m_empty->setContent(QStringLiteral("ledger"), tr("The ledger is empty"),
            tr("Enter the first complaint with Ctrl+N, or import an existing ledger from Excel or CSV."));
        m_empty->setAction(tr("New complaint"));
    }
    m_stack->setCurrentWidget(m_empty);
}

void LedgerPage::updateFooter()
{
    const int selected = static_cast<int>(m_table->selectedRows().size());
    m_printAction->setEnabled(selected > 0);
    QStringList parts;
    if (const auto& totals = m_model->totals()) {
        const bool hidden = totals->hidden.contains(FieldClass::Money);
        parts << tr("%1 complaint(s)").arg(formatNumber(totals->count))
              << tr("loss %1").arg(hidden ? maskedText() : totals->lossTotal.toDisplay())
              << tr("company bears %1").arg(hidden ? maskedText() : totals->companyBears.toDisplay());
    } else {
        parts << tr("counting …");
    }
    if (selected > 0)
        parts << tr("%n selected", nullptr, selected);
    m_footer->setText(parts.join(QStringLiteral("   ·   ")));
}

void LedgerPage::fillViewMenu()
{
    m_viewMenu->clear();
    const QList<LedgerView> views = LedgerViews::load();
    for (const LedgerView& view : views)
        m_viewMenu->addAction(view.name, this, [this, query = view.query] { show(query); });
    if (views.isEmpty())
        m_viewMenu->addAction(tr("No view has been saved"))->setEnabled(false);
    m_viewMenu->addSeparator();
    auto* save = m_viewMenu->addAction(tr("&Save these filters as a view …"), this, [this] {
        const QString name = MessageBox::askText(this, tr("Name of the view"));
        if (name.isEmpty())
            return;
        QList<LedgerView> all = LedgerViews::load();
        all.removeIf([&](const LedgerView& view) { return view.name == name; });
        all << LedgerView{name, query()};
        LedgerViews::save(all);
    });
    save->setEnabled(!query().among); // what stands behind a figure today would be wrong tomorrow
    if (views.isEmpty())
        return;
    QMenu* removing = m_viewMenu->addMenu(tr("&Remove a view"));
    for (const LedgerView& view : views) {
        removing->addAction(view.name, this, [name = view.name] {
            QList<LedgerView> rest = LedgerViews::load();
            rest.removeIf([&](const LedgerView& other) { return other.name == name; });
            LedgerViews::save(rest);
        });
    }
}

void LedgerPage::showRowMenu(const QPoint& position)
{
    if (m_table->selectedRows().isEmpty())
        return;
    QMenu menu(this);
    menu.setToolTipsVisible(true);
    menu.addAction(
        icon(QStringLiteral("slip")), tr("&Open"), this, [this] { activateRow(m_table->selectedRows().constFirst()); });
    menu.addAction(m_printAction);
    menu.addMenu(m_printMenu);
    menu.addAction(icon(QStringLiteral("copy")), tr("&Copy as table"), this,
        [this] { QApplication::clipboard()->setText(m_table->selectionAsTsv()); });
    menu.exec(m_table->viewport()->mapToGlobal(position));
}

} // namespace kesu
