// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rulebooks/findbar.h"

#include "ui/rulebooks/proseview.h"
#include "ui/shared/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QShortcut>
#include <QToolButton>
#include <algorithm>

namespace kesu {

FindBar::FindBar(ProseView* view, QWidget* parent)
    : QWidget(parent)
    , m_view(view)
    , m_field(new QLineEdit(this))
    , m_count(new QLabel(this))
    , m_previous(new QToolButton(this))
    , m_next(new QToolButton(this))
{
    m_field->setPlaceholderText(tr("Find in the text"));
    m_field->setAccessibleName(tr("Find in the text"));
    m_field->setClearButtonEnabled(true);
    m_field->addAction(icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_field->setFixedWidth(220);
    makeQuiet(m_count);
    m_count->setFont(figureFont(font()));
    m_count->setMinimumWidth(std::max(m_count->fontMetrics().horizontalAdvance(QStringLiteral("00 / 000")),
        m_count->fontMetrics().horizontalAdvance(tr("nothing"))));
    m_count->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    const auto button = [&](QToolButton* one, const char* name, const QString& text, QKeySequence::StandardKey key) {
        one->setIcon(icon(QString::fromLatin1(name)));
        one->setToolTip(tr("%1 (%2)").arg(text, QKeySequence(key).toString(QKeySequence::NativeText)));
        one->setAccessibleName(text);
        makeFlat(one);
    };
    button(m_previous, "chevron-up", tr("Previous hit"), QKeySequence::FindPrevious);
    button(m_next, "chevron-down", tr("Next hit"), QKeySequence::FindNext);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::tiny);
    layout->addWidget(m_field);
    layout->addWidget(m_count);
    layout->addWidget(m_previous);
    layout->addWidget(m_next);
    connect(m_field, &QLineEdit::textChanged, m_view, &ProseView::find);
    connect(m_field, &QLineEdit::returnPressed, m_view, &ProseView::findNext);
    connect(m_previous, &QToolButton::clicked, m_view, &ProseView::findPrevious);
    connect(m_next, &QToolButton::clicked, m_view, &ProseView::findNext);
    connect(m_view, &ProseView::hitsChanged, this, &FindBar::showCount);
    for (const auto& [key, step] : {std::pair(QKeySequence::FindNext, &ProseView::findNext),
             std::pair(QKeySequence::FindPrevious, &ProseView::findPrevious)}) {
        auto* shortcut = new QShortcut(key, parent ? parent : this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, m_view, step);
    }
    showCount();
}

void FindBar::setFocusOnField()
{
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

QString FindBar::words() const
{
    return m_field->text();
}

void FindBar::setWords(const QString& words)
{
    m_field->setText(words);
}

QString FindBar::countText() const
{
    return m_count->text();
}

void FindBar::showCount()
{
    const bool searching = !m_field->text().trimmed().isEmpty();
    m_count->setText(!searching      ? QString()
            : m_view->hitCount() > 0 ? tr("%1 / %2").arg(m_view->currentHit()).arg(m_view->hitCount())
                                     : tr("nothing"));
    m_previous->setEnabled(m_view->hitCount() > 0);
    m_next->setEnabled(m_view->hitCount() > 0);
}

} // namespace kesu
