// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/slip/slippage.h"

#include "core/service/rescueservice.h"
#include "core/service/workspace.h"
#include "ui/shared/format.h"
#include "ui/shared/guarded.h"
#include "ui/shared/noticebar.h"
#include "ui/shared/theme.h"
#include "ui/slip/fieldwords.h"
#include "ui/slip/judgementpanel.h"
#include "ui/slip/kepteditsbar.h"
#include "ui/slip/paperview.h"
#include "ui/slip/rulebookbar.h"
#include "ui/slip/scannedbar.h"
#include "ui/slip/sectionindex.h"
#include "ui/slip/sections/sections.h"
#include "ui/slip/slipform.h"
#include "ui/slip/sliphead.h"
#include "ui/slip/sliprights.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QSplitter>
#include <QVBoxLayout>

namespace kesu {

namespace {

/// Narrower than this, the panel lies under the form.
constexpr int foldPanelBelow = 900;
/// Narrower than this, the form does without its index.
constexpr int foldIndexBelow = 720;
constexpr int panelWidth = 400;

} // namespace

SlipPage::SlipPage(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_editor(workspace)
    , m_actions(*this)
    , m_head(new SlipHead(this))
    , m_keptEdits(new KeptEditsBar(this))
    , m_rulebookBar(new RulebookBar(workspace, m_editor, this))
    , m_trouble(new NoticeBar(this))
    , m_scanned(new ScannedBar(this))
    , m_formMenu(new QMenu(tr("Print &as"), this))
    , m_keeper(workspace, m_editor, *m_head, *m_trouble, *this)
    , m_splitter(new QSplitter(Qt::Horizontal, this))
    , m_index(new SectionIndex(this))
    , m_paper(new PaperView(this))
    , m_panel(new JudgementPanel(workspace, m_editor, this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::medium, spacing::small, spacing::medium, spacing::medium);
    layout->setSpacing(spacing::small);
    layout->addWidget(m_head);
    layout->addWidget(m_trouble);
    layout->addWidget(m_scanned);
    layout->addWidget(m_keptEdits);
    layout->addWidget(m_rulebookBar);

    auto* paper = new QWidget(this);
    auto* paperLayout = new QHBoxLayout(paper);
    paperLayout->setContentsMargins(0, 0, 0, 0);
    paperLayout->setSpacing(0);
    paperLayout->addWidget(m_index);
    paperLayout->addWidget(m_paper, 1);
    m_splitter->addWidget(paper);
    m_splitter->addWidget(m_panel);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(spacing::small);
    m_splitter->setStyleSheet(QStringLiteral("QSplitter::handle { background: transparent; }"));
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    m_splitter->setSizes({900, panelWidth});
    layout->addWidget(m_splitter, 1);

    connectActions();
    connect(&m_editor, &SlipEditor::replaced, this, &SlipPage::showRecord);
    connect(&m_editor, &SlipEditor::judged, this, &SlipPage::showState);
    connect(&m_editor, &SlipEditor::stateChanged, this, &SlipPage::showState);
    connect(m_head, &SlipHead::ledgerRequested, this, [this] {
        if (mayClose())
            Q_EMIT closed();
    });
    connect(m_keptEdits, &KeptEditsBar::goOnRequested, &m_editor, &SlipEditor::goOnWithKeptEdits);
    connect(m_keptEdits, &KeptEditsBar::dropRequested, this,
        [this] { guarded(this, [this] { m_editor.dropKeptEdits(); }); });
    connect(&m_keeper, &SlipKeeper::fieldRequested, this, &SlipPage::goTo);
    connect(&m_keeper, &SlipKeeper::saved, this, &SlipPage::saved);
    connect(&m_keeper, &SlipKeeper::printRequested, this, &SlipPage::printRequested);
    connect(&m_keeper, &SlipKeeper::closed, this, &SlipPage::closed);
    connect(m_index, &SectionIndex::chosen, this, [this](int at) {
        SlipSection* section = m_form->sections()[at];
        section->showContent();
        QMetaObject::invokeMethod(
            this,
            [this, section] {
                m_paper->scrollTo(section);
                for (QWidget* child : section->findChildren<QWidget*>()) {
                    if ((child->focusPolicy() & Qt::TabFocus) != 0 && child->isVisible()) {
                        child->setFocus(Qt::ShortcutFocusReason);
                        return;
                    }
                }
            },
            Qt::QueuedConnection);
    });
    connect(m_panel, &JudgementPanel::fieldRequested, this, &SlipPage::goTo);
    connect(m_panel, &JudgementPanel::rulebookChosen, this, &SlipPage::judgeBy);
    connect(m_rulebookBar, &RulebookBar::rulebookChosen, this, &SlipPage::judgeBy);
    connect(m_paper, &PaperView::scrolled, this, &SlipPage::markSection);
    connect(qApp, &QApplication::focusChanged, this, &SlipPage::focusMoved);
    m_minute.setInterval(60 * 1000);
    connect(&m_minute, &QTimer::timeout, this, [this] {
        if (isVisible())
            guarded(this, [this] { m_editor.judge(); });
    });
    m_minute.start();
}

SlipPage::~SlipPage()
{
    disconnect(qApp, nullptr, this, nullptr);
    try {
        keep();
    } catch (const std::exception& error) {
        qWarning("draft not kept on closing: %s", error.what());
    }
}

void SlipPage::connectActions()
{
    connect(m_actions.save, &QAction::triggered, &m_keeper, &SlipKeeper::save);
    connect(m_actions.file, &QAction::triggered, &m_keeper, &SlipKeeper::file);
    connect(m_actions.print, &QAction::triggered, this, [this] { printForm({}); });
    connect(m_scanned, &ScannedBar::printRequested, this, [this] { printForm({}); });
    connect(&m_keeper, &SlipKeeper::saved, this, &SlipPage::scanAgain);
    connect(m_actions.undo, &QAction::triggered, this, [this] {
        if (m_form)
            m_form->takeTyped();
        guarded(this, [this] { m_editor.undo(); });
    });
    connect(m_actions.redo, &QAction::triggered, this, [this] { guarded(this, [this] { m_editor.redo(); }); });
    connect(m_actions.clause, &QAction::triggered, this, &SlipPage::showClause);
    connect(m_actions.discard, &QAction::triggered, &m_keeper, &SlipKeeper::discard);
    for (QAction* action : {m_actions.save, m_actions.file, m_actions.print})
        m_head->addButton(action);
    m_formMenu->setIcon(m_actions.print->icon());
    m_head->addMenuButton(*m_formMenu, tr("Choose the form to print"));
    m_head->setPrimary(m_actions.file);
    m_head->menu().addActions({m_actions.undo, m_actions.redo});
    m_head->menu().addSeparator();
    m_head->menu().addActions({m_actions.clause, m_actions.discard});
}

QList<QAction*> SlipPage::slipActions() const
{
    QList<QAction*> actions = m_actions.all();
    actions.insert(actions.indexOf(m_actions.print) + 1, m_formMenu->menuAction());
    return actions;
}

void SlipPage::printForm(const QString& key)
{
    m_keeper.print(key);
}

void SlipPage::showScanned(const ScannedForm& form)
{
    const auto& rulebook = m_editor.rulebook();
    const std::optional<FieldWords> words
        = rulebook ? std::optional<FieldWords>(std::in_place, *rulebook, windowLanguage()) : std::nullopt;
    m_scanned->showForm(form, words ? &*words : nullptr);
}

void SlipPage::scanAgain()
{
    if (const std::optional<FormCode> paper = m_scanned->paper())
        guarded(this, [&] { showScanned(scanForm(m_workspace, *paper)); });
}

void SlipPage::openNew(const QString& rulebookId)
{
    guarded(this, [&] {
        m_keeper.keep();
        m_editor.startNew(rulebookId);
        m_keeper.begin();
        m_scanned->clear();
        m_head->showNote({}, Tone::Neutral);
        goTo(QStringLiteral("customer.name"));
    });
}

void SlipPage::open(ComplaintId id)
{
    guarded(this, [&] {
        m_keeper.keep();
        m_editor.open(id);
        m_keeper.begin();
        m_scanned->clear();
        m_head->showNote({}, Tone::Neutral);
        goTo(QStringLiteral("customer.name"));
        m_paper->scrollToTop();
    });
}

void SlipPage::keep()
{
    if (m_form)
        m_form->takeTyped();
    m_keeper.keep();
}

void SlipPage::openRescued(const RescuedWork& work)
{
    guarded(this, [&] {
        m_keeper.keep();
        m_scanned->clear();
        m_editor.openTyped(work.record);
        m_keeper.begin(work.key);
        m_head->showNote(tr("Recovered as it was typed at %1").arg(formatMoment(work.at)), Tone::Pending);
        m_paper->scrollToTop();
    });
}

void SlipPage::judgeBy(const QString& rulebookId)
{
    guarded(this, [&] {
        if (m_form)
            m_form->takeTyped();
        m_editor.change(QStringLiteral("rulebook"), [&](ComplaintRecord& record) { record.rulebook = rulebookId; });
        showRecord();
        goTo(QStringLiteral("categories"));
    });
}

void SlipPage::showRecord()
{
    guarded(this, [this] { m_rulebookBar->begin(); });
    const auto& rulebook = m_editor.rulebook();
    const bool fits = m_form && rulebook && m_form->rulebook().id() == rulebook->id()
        && m_form->rulebook().edition() == rulebook->edition();
    if (!fits)
        buildForm();
    if (m_form) {
        m_form->showRecord();
        followRights(*m_form, m_workspace.access());
        m_form->binder().forgetDemands();
    }
    showState();
}

void SlipPage::buildForm()
{
    // A field that dies with the focus would have the draft kept, and the form told of it, while the form falls apart.
    if (QWidget* focused = m_paper->focusWidget(); focused && m_paper->isAncestorOf(focused))
        focused->clearFocus();
    m_keeper.follow(nullptr);
    m_form.reset();
    auto* page = new QWidget;
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, spacing::small, spacing::huge);
    layout->setSpacing(spacing::small);
    if (m_editor.rulebook()) {
        m_form = std::make_unique<SlipForm>(m_workspace, m_editor, *m_editor.rulebook(), *page);
        for (const auto add : {addComplaintSection, addEvidenceSection, addCircumstancesSection, addReturnSection,
                 addInvestigationSection, addLossSection, addHandlingSection, addApprovalSection, addStagesSection,
                 addAnswerSection, addHistorySection})
            add(*m_form);
        m_form->alignLabels();
        m_keeper.follow(m_form.get());
        connect(m_form.get(), &SlipForm::approvalRequested, &m_keeper, &SlipKeeper::approve, Qt::QueuedConnection);
        m_index->setSections(m_form->sections());
        connect(&m_form->binder(), &Binder::failed, this,
            [this](const QString& message) { m_head->showNote(message, Tone::Invalid); });
    } else {
        m_index->setSections({});
    }
    layout->addStretch(1);
    m_paper->setPage(page);
    markSection();
}

void SlipPage::showState()
{
    const ComplaintRecord& record = m_editor.record();
    const bool draft = record.state == RecordState::Draft;
    QStringList subject = {record.facts.customer.name, record.facts.product.name};
    subject.removeAll(QString());
    const QString number = !record.number.isEmpty() ? record.number : draft ? tr("New slip") : tr("Without a number");
    m_head->showTitle(number, subject.join(QStringLiteral(" · ")));
    const QString status = toId(m_editor.verdict().status);
    if (draft)
        m_head->showStatus(Tone::Neutral, tr("Draft"));
    else if (const auto& rulebook = m_editor.rulebook())
        m_head->showStatus(toneOfStatus(status), rulebook->label(VocabularyKind::Status, status, windowLanguage()));
    else
        m_head->showStatus(Tone::Neutral, {});
    m_keptEdits->showEdits(m_editor.keptEditsAt(),
        m_editor.isBehind() ? KeptEditsBar::Origin::ChangedMeanwhile : KeptEditsBar::Origin::AsStored);
    m_rulebookBar->follow();
    m_actions.file->setVisible(draft);
    m_actions.save->setEnabled(m_editor.isDirty());
    m_actions.print->setEnabled(record.id.isStored() || m_editor.isDirty());
    m_formMenu->menuAction()->setEnabled(m_actions.print->isEnabled());
    m_actions.undo->setEnabled(m_editor.canUndo());
    m_actions.redo->setEnabled(m_editor.canRedo());
    m_actions.discard->setVisible(draft);
    m_actions.discard->setEnabled(!m_editor.isUntouched());
    const QString star = m_editor.isDirty() && !draft ? QStringLiteral(" *") : QString();
    Q_EMIT titleChanged(number + star);
}

bool SlipPage::mayClose()
{
    return m_keeper.mayLeave();
}

void SlipPage::goTo(const QString& path)
{
    QWidget* widget = m_form ? m_form->binder().widgetOf(path) : nullptr;
    if (widget == nullptr)
        return;
    for (QWidget* parent = widget->parentWidget(); parent != nullptr && parent != this;
         parent = parent->parentWidget()) {
        if (auto* section = qobject_cast<SlipSection*>(parent))
            section->showContent();
        else if (parent->isHidden() && parent->isEnabled())
            parent->show();
    }
    m_paper->widget()->layout()->activate();
    widget->setFocus(Qt::OtherFocusReason);
    m_paper->reveal(widget, 4 * spacing::huge);
}

void SlipPage::showClause()
{
    const QString path = m_form ? m_form->binder().pathOf(QApplication::focusWidget()) : QString();
    if (path.isEmpty() || !m_panel->showClauseAbout(path))
        m_head->showNote(tr("No clause speaks of this field here"), Tone::Neutral);
}

void SlipPage::focusMoved(QWidget* old, QWidget* now)
{
    const bool leaves = old != nullptr && isAncestorOf(old);
    const bool comes = m_paper->holds(now);
    if (leaves && m_form) {
        m_form->takeTyped();
        m_editor.endTyping();
        m_form->binder().showProblems();
        if (m_editor.isDirty())
            m_keeper.keep();
    }
    if (comes) {
        m_paper->reveal(now, 2 * spacing::huge);
        markSection();
    }
}

void SlipPage::markSection()
{
    if (!m_form)
        return;
    const int top = m_paper->scrolledBy() + spacing::huge;
    const QWidget* focused = QApplication::focusWidget();
    const bool focusInView = focused != nullptr && !focused->visibleRegion().isEmpty();
    int current = 0;
    const QList<SlipSection*>& sections = m_form->sections();
    for (int at = 0; at < sections.size(); ++at) {
        if (sections[at]->y() <= top)
            current = at;
        if (focusInView && sections[at]->isAncestorOf(focused)) {
            current = at;
            break;
        }
    }
    m_index->markCurrent(current);
}

void SlipPage::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Undo))
        m_actions.undo->trigger();
    else if (event->matches(QKeySequence::Redo))
        m_actions.redo->trigger();
    else
        QWidget::keyPressEvent(event);
}

void SlipPage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const auto wanted = width() < foldPanelBelow ? Qt::Vertical : Qt::Horizontal;
    if (m_splitter->orientation() != wanted) {
        m_splitter->setOrientation(wanted);
        if (wanted == Qt::Vertical)
            m_splitter->setSizes({height() * 3 / 5, height() * 2 / 5});
        else
            m_splitter->setSizes({width() - panelWidth, panelWidth});
    }
    m_index->setVisible(width() - (wanted == Qt::Horizontal ? m_panel->width() : 0) >= foldIndexBelow);
}

} // namespace kesu
