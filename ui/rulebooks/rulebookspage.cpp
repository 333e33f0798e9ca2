// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rulebooks/rulebookspage.h"

#include "core/rulebook/prosemarkdown.h"
#include "core/service/workspace.h"
#include "ui/access/rightgate.h"
#include "ui/rulebooks/checkdialog.h"
#include "ui/rulebooks/figuredialog.h"
#include "ui/rulebooks/findbar.h"
#include "ui/rulebooks/importeditiondialog.h"
#include "ui/rulebooks/prosecontents.h"
#include "ui/rulebooks/prosehtml.h"
#include "ui/rulebooks/prosepages.h"
#include "ui/rulebooks/proseview.h"
#include "ui/rulebooks/replaydialog.h"
#include "ui/rulebooks/rulebooklist.h"
#include "ui/shared/emptystate.h"
#include "ui/shared/format.h"
#include "ui/shared/guarded.h"
#include "ui/shared/messagebox.h"
#include "ui/shared/theme.h"

#include <QClipboard>
#include <QComboBox>
#include <QEvent>
#include <QFontInfo>
#include <QGuiApplication>
#include <QLabel>
#include <QMenu>
#include <QSplitter>
#include <QStackedLayout>
#include <QToolButton>
#include <QToolTip>
#include <QUrl>
#include <QVBoxLayout>

namespace kesu {

namespace {

constexpr int listWidth = 232;
constexpr int contentsWidth = 208;
/// Some 46 Chinese characters beside the clause number: a line that the eye still finds back from.
constexpr int readableWidth = 860;
constexpr qint64 countedAtOnce = 200;

/// "2026-01-01 – 2026-06-30": the days on which the edition at that place (the newest first) is in force.
QString inForce(const QList<Rulebook>& editions, qsizetype place)
{
    const QDate from = editions.at(place).inForceFrom();
    const QDate next = place > 0 ? editions.at(place - 1).inForceFrom() : QDate();
    const QString first = from.isValid() ? formatDate(from) : RulebooksPage::tr("always");
    return next.isValid() ? RulebooksPage::tr("%1 – %2").arg(first, formatDate(next.addDays(-1)))
                          : RulebooksPage::tr("from %1").arg(first);
}

} // namespace

RulebooksPage::RulebooksPage(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_list(new RulebookList(this))
    , m_title(new QLabel(this))
    , m_facts(new QLabel(this))
    , m_editions(new QComboBox(this))
    , m_order(new QComboBox(this))
    , m_view(new ProseView(this))
    , m_find(new FindBar(m_view, this))
    , m_contents(new ProseContents(this))
    , m_empty(new EmptyState(this))
    , m_stack(new QStackedLayout)
{
    m_list->setFixedWidth(listWidth);
    auto* right = new QVBoxLayout;
    right->setContentsMargins(spacing::huge, spacing::medium, spacing::large, spacing::large);
    right->setSpacing(spacing::medium);
    right->addWidget(makeHead());
    right->addWidget(makeBody(), 1);
    auto* holder = new QWidget(this);
    holder->setLayout(right);
    m_empty->setContent(QStringLiteral("rulebooks"), tr("No rulebook is installed"),
        tr("The folder with the rulebooks is empty or unreadable. Install Kesu again."));
    m_stack->addWidget(holder);
    m_stack->addWidget(m_empty);
    auto* left = new QVBoxLayout;
    left->setContentsMargins(spacing::large, spacing::medium, 0, spacing::large);
    left->addWidget(m_list);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(left);
    layout->addLayout(m_stack, 1);

    connect(m_list, &RulebookList::chosen, this, &RulebooksPage::chooseRulebook);
    connect(m_editions, &QComboBox::activated, this, [this] { showCurrent(); });
    connect(m_order, &QComboBox::activated, this, [this] { showDocument(ProseHtml::anchor(0)); });
    connect(m_contents, &ProseContents::placeChosen, m_view, &ProseView::jumpTo);
    connect(m_view, &ProseView::placeChanged, m_contents, &ProseContents::follow);
    connect(m_view, &QTextBrowser::anchorClicked, this, &RulebooksPage::followLink);
    m_counting.setInterval(0);
    connect(&m_counting, &QTimer::timeout, this, &RulebooksPage::countOn);
    refresh();
}

RulebooksPage::~RulebooksPage() = default;

QWidget* RulebooksPage::makeMenuButton()
{
    auto* button = new QToolButton(this);
    button->setText(tr("Actions"));
    button->setIcon(icon(QStringLiteral("ellipsis")));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setPopupMode(QToolButton::InstantPopup);
    makeFlat(button);
    auto* menu = new QMenu(button);
    menu->addAction(icon(QStringLiteral("print")), tr("&Print, or save as PDF …"), this, &RulebooksPage::print);
    menu->addAction(icon(QStringLiteral("copy")), tr("&Copy as Markdown"), this, &RulebooksPage::copyMarkdown);
    menu->addSeparator();
    menu->addAction(icon(QStringLiteral("check")), tr("C&heck a rulebook file …"), this, &RulebooksPage::checkFile);
    const Access access = m_workspace.access();
    menu->setToolTipsVisible(true);
    needs(*menu->addAction(
              icon(QStringLiteral("import")), tr("&Import an edition …"), this, &RulebooksPage::importEdition),
        access, Right::ChangeRulebooks);
    needs(*menu->addAction(
              icon(QStringLiteral("history")), tr("&Try a draft on past complaints …"), this, &RulebooksPage::tryDraft),
        access, Right::SeeComplaints);
    button->setMenu(menu);
    return button;
}

QWidget* RulebooksPage::makeHead()
{
    m_title->setFont(headingFont(font(), 2));
    m_title->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    makeQuiet(m_facts);
    m_facts->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_editions->setAccessibleName(tr("Edition"));
    m_editions->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_order->setAccessibleName(tr("Order of the rules"));
    m_order->addItem(tr("By clause"), static_cast<int>(ProseOrder::ByClause));
    m_order->addItem(tr("By topic"), static_cast<int>(ProseOrder::ByTopic));
    auto* first = new QHBoxLayout;
    first->setSpacing(spacing::small);
    first->addWidget(m_title, 1);
    first->addWidget(m_editions);
    first->addWidget(m_order);
    first->addWidget(makeMenuButton());
    auto* second = new QHBoxLayout;
    second->setSpacing(spacing::small);
    second->addWidget(m_facts, 1);
    second->addWidget(m_find);
    auto* head = new QWidget(this);
    head->setMaximumWidth(contentsWidth + spacing::medium + readableWidth);
    auto* rows = new QVBoxLayout(head);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(spacing::small);
    rows->addLayout(first);
    rows->addLayout(second);
    return head;
}

QWidget* RulebooksPage::makeBody()
{
    m_view->setAccessibleName(tr("The rulebook as text"));
    auto* card = new QWidget(this);
    makeCard(card);
    card->setMaximumWidth(readableWidth);
    auto* frame = new QVBoxLayout(card);
    frame->setContentsMargins(1, 1, 1, 1);
    frame->addWidget(m_view);
    m_contents->setFixedWidth(contentsWidth);
    auto* body = new QWidget(this);
    auto* row = new QHBoxLayout(body);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing::medium);
    row->addWidget(m_contents);
    row->addWidget(card, 1);
    row->addStretch(0);
    return body;
}

void RulebooksPage::refresh()
{
    QStringList used;
    guarded(this, [&] {
        m_workspace.rulebookService().refresh();
        used = m_workspace.settings().rulebooks;
    });
    const QString edition = m_current ? m_current->edition() : QString();
    {
        const QSignalBlocker quiet(m_list);
        m_list->setLibrary(m_workspace.rulebooks(), used);
    }
    m_stack->setCurrentIndex(m_list->count() > 0 ? 0 : 1);
    if (m_list->count() == 0)
        return;
    fillEditions(m_list->currentId(), m_current && m_current->id() == m_list->currentId() ? edition : QString());
    showCurrent();
}

void RulebooksPage::openRulebook(const QString& id)
{
    m_list->choose(id);
}

void RulebooksPage::openClause(const QString& id, const QString& clause, const QString& edition)
{
    m_list->choose(id);
    if (m_list->currentId() != id)
        return;
    fillEditions(id, edition);
    m_order->setCurrentIndex(m_order->findData(static_cast<int>(ProseOrder::ByClause)));
    showCurrent();
    const QString anchor = m_contents->anchorOf(clause);
    if (!anchor.isEmpty())
        m_view->jumpTo(anchor);
}

void RulebooksPage::focusSearch()
{
    m_find->setFocusOnField();
}

QString RulebooksPage::shownText() const
{
    return m_view->toPlainText();
}

void RulebooksPage::chooseRulebook(const QString& id)
{
    fillEditions(id, {});
    showCurrent(ProseHtml::anchor(0));
}

void RulebooksPage::fillEditions(const QString& id, const QString& edition)
{
    QList<Rulebook> editions;
    for (const Rulebook& rulebook : m_workspace.rulebooks().rulebooks()) {
        if (rulebook.id() == id)
            editions.append(rulebook);
    }
    const std::optional<Rulebook> now = m_workspace.rulebooks().find(id, m_workspace.clock().today());
    m_editions->clear();
    for (qsizetype i = 0; i < editions.size(); ++i) {
        const QString name = tr("Edition %1 · %2").arg(editions.at(i).edition(), inForce(editions, i));
        m_editions->addItem(name, editions.at(i).edition());
        if (editions.at(i).edition() == (edition.isEmpty() && now ? now->edition() : edition))
            m_editions->setCurrentIndex(static_cast<int>(i));
    }
}

ProseOrder RulebooksPage::order() const
{
    return static_cast<ProseOrder>(m_order->currentData().toInt());
}

void RulebooksPage::showCurrent(const QString& place)
{
    m_current = m_workspace.rulebooks().find(m_list->currentId(), m_editions->currentData().toString());
    if (!m_current)
        return;
    m_title->setText(m_current->title());
    m_title->setToolTip(m_current->title());
    const std::optional<Rulebook> now = m_workspace.rulebooks().find(m_current->id(), m_workspace.clock().today());
    QStringList facts;
    if (!m_current->sector().isEmpty())
        facts.append(m_current->sector());
    facts.append(now && now->edition() == m_current->edition() ? tr("in force today") : tr("not in force today"));
    m_facts->setText(facts.join(QStringLiteral(" · ")));
    showDocument(place);
}

void RulebooksPage::showDocument(const QString& place)
{
    if (!m_current)
        return;
    m_prose = proseOf(*m_current, windowLanguage(), order());
    ProseHtml html(themeColors(), QFontInfo(font()).pixelSize() + 1, ProseMedium::Screen);
    guarded(this, [&] {
        QHash<QString, ClauseUse> uses;
        for (const ClauseUse& use : m_workspace.rulebookService().clauseUse(m_current->id()))
            uses.insert(use.clause, use);
        html.setUses(uses);
        m_counting.stop();
        if (isVisible() && m_workspace.rulebookService().uncounted() > 0)
            m_counting.start();
    });
    m_contents->setProse(m_prose);
    m_view->showDocument(html.html(m_prose), place);
    m_contents->follow(m_view->currentPlace());
}

void RulebooksPage::countOn()
{
    bool done = true;
    const GuardResult result = guarded(this, [&] { done = m_workspace.rulebookService().countClauses(countedAtOnce); });
    if (result == GuardResult::Failed || done)
        m_counting.stop();
    if (done && result == GuardResult::Done)
        showDocument(m_view->currentPlace());
}

void RulebooksPage::followLink(const QUrl& link)
{
    const QString target = QUrl::fromPercentEncoding(link.path(QUrl::FullyEncoded).toLatin1());
    if (link.scheme() == ProseHtml::useScheme())
        showUses(target);
    else if (link.scheme() == ProseHtml::figureScheme())
        setFigure(target);
    else if (link.scheme() == ProseHtml::nameScheme())
        m_view->jumpTo(QStringLiteral("n-") + QString::fromLatin1(QUrl::toPercentEncoding(target)));
}

void RulebooksPage::showUses(const QString& clause)
{
    LedgerQuery query;
    query.rulebook = m_current->id();
    query.clause = clause;
    Q_EMIT complaintsRequested(query);
}

void RulebooksPage::checkFile()
{
    CheckDialog dialog(this);
    dialog.exec();
}

void RulebooksPage::importEdition()
{
    ImportEditionDialog dialog(m_workspace, this);
    if (dialog.exec() != QDialog::Accepted || !dialog.imported())
        return;
    refresh();
    openClause(dialog.imported()->id(), {}, dialog.imported()->edition());
}

void RulebooksPage::tryDraft()
{
    ReplayDialog dialog(m_workspace, this);
    connect(&dialog, &ReplayDialog::complaintRequested, this, [this, &dialog](ComplaintId id) {
        dialog.accept();
        Q_EMIT complaintRequested(id);
    });
    dialog.exec();
}

void RulebooksPage::setFigure(const QString& name)
{
    if (!m_current)
        return;
    if (const QString missing = missingRight(m_workspace.access(), Right::ChangeRulebooks); !missing.isEmpty()) {
        MessageBox::information(this, missing);
        return;
    }
    FigureDialog dialog(m_workspace, *m_current, name, this);
    if (dialog.exec() == QDialog::Accepted)
        refresh();
}

void RulebooksPage::print()
{
    guarded(this, [&] {
        if (m_current)
            Q_EMIT printRequested(std::make_shared<ProsePages>(m_prose));
    });
}

void RulebooksPage::copyMarkdown()
{
    QGuiApplication::clipboard()->setText(toMarkdown(m_prose));
    QToolTip::showText(QCursor::pos(), tr("Copied: “%1” as Markdown.").arg(m_prose.title), this);
}

void RulebooksPage::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    // The text holds colours of the palette.
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        showDocument(m_view->currentPlace());
}

void RulebooksPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    // Complaints may have been filed meanwhile.
    showDocument(m_view->currentPlace());
}

} // namespace kesu
