// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rulebooks/rulebookspage.h"

#include "core/service/workspace.h"
#include "ui/rulebooks/rulebooktext.h"
#include "ui/shared/emptystate.h"
#include "ui/shared/format.h"
#include "ui/shared/guarded.h"
#include "ui/shared/sidelist.h"
#include "ui/shared/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QStackedLayout>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace kesu {

namespace {

constexpr int listWidth = 260;
constexpr int readableWidth = 880;

} // namespace

RulebooksPage::RulebooksPage(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(&workspace)
    , m_list(new QListWidget(this))
    , m_title(new QLabel(this))
    , m_edition(new QLabel(this))
    , m_search(new QLineEdit(this))
    , m_text(new QTextBrowser(this))
    , m_empty(new EmptyState(this))
    , m_stack(new QStackedLayout)
{
    QStringList used;
    guarded(this, [&] { used = workspace.settings().rulebooks; });
    const QList<Rulebook>& all = workspace.rulebooks().rulebooks();
    const auto add = [&](qsizetype number) {
        const Rulebook& rulebook = all.at(number);
        auto* item = new QListWidgetItem(rulebook.title(), m_list);
        item->setData(Qt::UserRole, static_cast<int>(number));
        item->setToolTip(tr("%1, edition %2").arg(rulebook.title(), rulebook.edition()));
        item->setSizeHint(QSize(0, rowHeight(font()) + spacing::tiny));
        if (used.contains(rulebook.id()))
            item->setIcon(icon(QStringLiteral("check")));
    };
    // Those in use first.
    for (qsizetype i = 0; i < all.size(); ++i) {
        if (used.contains(all.at(i).id()))
            add(i);
    }
    for (qsizetype i = 0; i < all.size(); ++i) {
        if (!used.contains(all.at(i).id()))
            add(i);
    }
    m_list->setFixedWidth(listWidth);
    makeSideList(m_list);
    m_list->setAccessibleName(tr("Rulebooks"));
    m_title->setFont(headingFont(font(), 2));
    makeQuiet(m_edition);
    m_search->setPlaceholderText(tr("Search the clauses"));
    m_search->setAccessibleName(tr("Search the clauses"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_search->setMaximumWidth(320);
    m_text->setAccessibleName(tr("Clauses"));
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setProperty("reading", true);
    m_text->document()->setDocumentMargin(spacing::large);

    auto* heading = new QLabel(tr("Rulebooks"), this);
    heading->setFont(headingFont(font(), 3));
    auto* left = new QVBoxLayout;
    left->setContentsMargins(spacing::large, spacing::medium, 0, spacing::large);
    left->setSpacing(spacing::medium);
    left->addWidget(heading);
    left->addWidget(m_list, 1);
    auto* card = new QWidget(this);
    makeCard(card);
    card->setMaximumWidth(readableWidth);
    m_stack->addWidget(m_text);
    m_stack->addWidget(m_empty);
    auto* frame = new QVBoxLayout(card);
    frame->setContentsMargins(1, 1, 1, 1);
    frame->addLayout(m_stack);
    auto* titles = new QVBoxLayout;
    titles->setSpacing(2);
    titles->addWidget(m_title);
    titles->addWidget(m_edition);
    auto* head = new QHBoxLayout;
    head->addLayout(titles, 1);
    head->addWidget(m_search, 0, Qt::AlignBottom);
    auto* right = new QVBoxLayout;
    right->setContentsMargins(spacing::huge, spacing::medium, spacing::large, spacing::large);
    right->setSpacing(spacing::medium);
    auto* headHolder = new QWidget(this);
    head->setContentsMargins(0, 0, 0, 0);
    headHolder->setLayout(head);
    headHolder->setMaximumWidth(readableWidth);
    right->addWidget(headHolder);
    right->addWidget(card, 1);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(left);
    layout->addLayout(right, 1);

    connect(m_list, &QListWidget::currentRowChanged, this, &RulebooksPage::showCurrent);
    connect(m_search, &QLineEdit::textChanged, this, &RulebooksPage::showCurrent);
    m_list->setCurrentRow(0);
    if (m_list->count() == 0)
        showCurrent();
}

void RulebooksPage::openRulebook(const QString& id)
{
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_workspace->rulebooks().rulebooks().at(m_list->item(row)->data(Qt::UserRole).toInt()).id() == id) {
            m_list->setCurrentRow(row);
            return;
        }
    }
}

void RulebooksPage::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

QString RulebooksPage::shownText() const
{
    return m_text->toPlainText();
}

void RulebooksPage::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    // The text holds colours of the palette.
    if (event->type() == QEvent::PaletteChange && m_list->count() > 0)
        showCurrent();
}

const Rulebook* RulebooksPage::current() const
{
    const QListWidgetItem* item = m_list->currentItem();
    return item ? &m_workspace->rulebooks().rulebooks().at(item->data(Qt::UserRole).toInt()) : nullptr;
}

void RulebooksPage::showCurrent()
{
    const Rulebook* rulebook = current();
    if (!rulebook) {
        m_empty->setContent(QStringLiteral("rulebooks"), tr("No rulebook is installed"),
            tr("The folder with the rulebooks is empty or unreadable. Install Kesu again."));
        m_stack->setCurrentWidget(m_empty);
        return;
    }
    m_title->setText(rulebook->title());
    m_edition->setText(tr("Edition %1, in force from %2 · %3")
                           .arg(rulebook->edition(), formatDate(rulebook->inForceFrom()), rulebook->sector()));
    const QString html = RulebookText::html(*rulebook, m_search->text(), windowLanguage());
    m_text->setHtml(html);
    if (html.isEmpty())
        m_empty->setContent(
            QStringLiteral("search"), tr("No clause matches"), tr("Search for fewer or shorter words."));
    m_stack->setCurrentIndex(html.isEmpty() ? 1 : 0);
}

} // namespace kesu
