// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/slip/judgementpanel.h"

#include "core/base/error.h"
#include "core/service/workspace.h"
#include "ui/shared/guarded.h"
#include "ui/shared/theme.h"
#include "ui/slip/paneldelegate.h"
#include "ui/slip/slipeditor.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

namespace kesu {
namespace {

/// What is asked for, or nothing where working it out would take too long: the verdict stands without it.
template <typename Asked> auto unlessTooLarge(Asked&& asked) -> decltype(asked())
{
    try {
        return asked();
    } catch (const Error& error) {
        if (error.code() != ErrorCode::TooLarge)
            throw;
        return {};
    }
}

} // namespace

JudgementPanel::JudgementPanel(Workspace& workspace, SlipEditor& editor, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_editor(editor)
    , m_view(new QListView(this))
    , m_rulebook(new QToolButton(this))
    , m_empty(new QLabel(tr("The rulebook of this slip is not at hand, so that nothing can be judged."), this))
{
    makeCard(this);
    setAttribute(Qt::WA_StyledBackground);
    setMinimumWidth(280);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, spacing::tiny, 0, spacing::tiny);
    layout->setSpacing(0);

    m_rulebook->setPopupMode(QToolButton::InstantPopup);
    m_rulebook->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_rulebook->setIcon(icon(QStringLiteral("rulebooks")));
    m_rulebook->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    makeFlat(m_rulebook);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(spacing::tiny, 0, spacing::tiny, 0);
    head->addWidget(m_rulebook, 1);
    layout->addLayout(head);

    m_empty->setWordWrap(true);
    m_empty->setContentsMargins(spacing::medium, spacing::small, spacing::medium, spacing::small);
    layout->addWidget(m_empty);
    m_view->setModel(&m_model);
    m_view->setItemDelegate(new PanelDelegate(m_view));
    m_view->setResizeMode(QListView::Adjust);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // else the sentences break anew when it comes and goes
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setMouseTracking(true);
    m_view->setTabKeyNavigation(false);
    m_view->setAccessibleName(tr("Judgement"));
    m_view->installEventFilter(this);
    layout->addWidget(m_view, 1);

    connect(m_view, &QListView::clicked, this, &JudgementPanel::activate);
    connect(m_view, &QListView::doubleClicked, this, [this](const QModelIndex& index) {
        const QString field = m_model.lines()[index.row()].field;
        if (!field.isEmpty())
            Q_EMIT fieldRequested(field);
    });
    connect(&m_editor, &SlipEditor::judged, this, [this] { guarded(this, [this] { refresh(); }); });
    connect(&m_editor, &SlipEditor::stateChanged, this, [this] { guarded(this, [this] { showRulebook(); }); });
}

void JudgementPanel::refresh()
{
    const auto& rulebook = m_editor.rulebook();
    m_empty->setVisible(!rulebook);
    m_view->setVisible(rulebook.has_value());
    if (!rulebook) {
        m_model.update({});
        return;
    }
    const bool blank = m_editor.isBlank();
    const auto improvements = blank ? QList<Improvement>() : unlessTooLarge([this] { return m_editor.improvements(); });
    const auto why = blank || m_expanded.isEmpty() ? std::optional<Explanation>()
                                                   : unlessTooLarge([this] { return m_editor.explanation(); });
    const PanelInput input{m_editor.verdict(), *rulebook, m_workspace.calendar(), m_editor.record(),
        m_workspace.clock().now(), windowLanguage(), m_expanded, improvements, why ? &*why : nullptr};
    if (!blank) {
        m_model.update(panelLines(input));
        return;
    }
    QStringList asked;
    for (const Finding& finding : m_editor.findings())
        asked += finding.field;
    m_model.update(blankPanelLines(input, asked));
}

void JudgementPanel::showRulebook()
{
    const auto& rulebook = m_editor.rulebook();
    const QString title
        = rulebook ? tr("%1, edition %2").arg(rulebook->title(), rulebook->edition()) : m_editor.record().rulebook;
    const bool mayChoose = m_editor.record().state == RecordState::Draft;
    if (m_rulebook->text() == title && (m_rulebook->menu() != nullptr) == mayChoose)
        return;
    m_rulebook->setText(title);
    m_rulebook->setAccessibleName(tr("Rulebook: %1").arg(title));
    m_rulebook->setToolTip(m_rulebook->accessibleName());
    delete m_rulebook->menu();
    if (!mayChoose)
        return;
    auto* menu = new QMenu(m_rulebook);
    const QStringList used = m_workspace.settings().rulebooks;
    QStringList ids = used;
    for (const QString& id : m_workspace.rulebooks().ids()) {
        if (!ids.contains(id))
            ids.append(id);
    }
    for (const QString& id : ids) {
        if (ids.indexOf(id) == used.size() && !used.isEmpty())
            menu->addSection(tr("Not in use so far"));
        const auto other = m_workspace.rulebooks().find(id, m_editor.record().facts.registeredAt.date());
        if (!other)
            continue;
        QAction* action = menu->addAction(other->title() + QStringLiteral("  ") + other->sector());
        action->setCheckable(true);
        action->setChecked(rulebook && id == rulebook->id());
        connect(action, &QAction::triggered, this, [this, id] { Q_EMIT rulebookChosen(id); });
    }
    m_rulebook->setMenu(menu);
}

void JudgementPanel::activate(const QModelIndex& index)
{
    const PanelLine line = m_model.lines()[index.row()];
    const bool leads = line.kind == PanelLine::Kind::Detail || line.kind == PanelLine::Kind::Line;
    const bool opens = line.kind == PanelLine::Kind::Line || line.kind == PanelLine::Kind::Status
        || line.kind == PanelLine::Kind::Sum;
    if (opens && line.isExplained())
        toggle(line.key);
    else if (leads && !line.field.isEmpty())
        Q_EMIT fieldRequested(line.field);
}

void JudgementPanel::toggle(const QString& key)
{
    m_expanded = m_expanded == key ? QString() : key;
    guarded(this, [this] { refresh(); });
}

bool JudgementPanel::showClauseAbout(const QString& field)
{
    const int row = m_model.rowAbout(field);
    if (row < 0)
        return false;
    m_expanded = m_model.lines()[row].key;
    if (guarded(this, [this] { refresh(); }) == GuardResult::Failed)
        return true; // what went wrong was shown
    const QModelIndex index = m_model.index(m_model.rowAbout(field));
    m_view->setCurrentIndex(index);
    m_view->scrollTo(m_model.index(qMin(index.row() + 2, m_model.rowCount() - 1)));
    m_view->scrollTo(index);
    return true;
}

bool JudgementPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_view && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const QModelIndex current = m_view->currentIndex();
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (current.isValid() && enter && key->modifiers().testFlag(Qt::ControlModifier)) {
            Q_EMIT fieldRequested(m_model.lines()[current.row()].field);
            return true;
        }
        if (current.isValid() && (enter || key->key() == Qt::Key_Space)) {
            activate(current);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace kesu
