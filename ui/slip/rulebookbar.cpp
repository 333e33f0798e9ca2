// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/slip/rulebookbar.h"

#include "core/service/rulebookchoice.h"
#include "core/service/workspace.h"
#include "ui/shared/theme.h"
#include "ui/slip/slipeditor.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace kesu {

RulebookBar::RulebookBar(Workspace& workspace, SlipEditor& editor, QWidget* parent)
    : QFrame(parent)
    , m_workspace(workspace)
    , m_editor(editor)
    , m_text(new QLabel(this))
{
    makeCard(this);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(spacing::medium, spacing::tiny, spacing::tiny, spacing::tiny);
    layout->setSpacing(spacing::small);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setStyleSheet(QStringLiteral("border: none;"));
    layout->addWidget(m_text, 1);
    auto* use = new QPushButton(tr("&Judge by it"), this);
    use->setObjectName(QStringLiteral("useOfferedRulebook"));
    connect(use, &QPushButton::clicked, this, [this] { Q_EMIT rulebookChosen(m_offered); });
    layout->addWidget(use);
    auto* stay = new QPushButton(tr("&Stay"), this);
    stay->setObjectName(QStringLiteral("stayWithRulebook"));
    connect(stay, &QPushButton::clicked, this, [this] {
        m_putAway = m_offered;
        follow();
    });
    layout->addWidget(stay);
    hide();
}

void RulebookBar::begin()
{
    m_settings = m_workspace.settings();
    m_putAway.clear();
    follow();
}

void RulebookBar::follow()
{
    const ComplaintRecord& record = m_editor.record();
    const RulebookChoice choice = chooseRulebook(m_settings, record.facts.product.code, record.facts.product.name, {});
    const bool offers = record.state == RecordState::Draft && !choice.line.isEmpty()
        && choice.rulebook != record.rulebook && choice.rulebook != m_putAway;
    const auto rulebook
        = offers ? m_workspace.rulebooks().find(choice.rulebook, record.facts.registeredAt.date()) : std::nullopt;
    setVisible(rulebook.has_value());
    if (!rulebook)
        return;
    m_offered = choice.rulebook;
    m_text->setText(
        tr("This product belongs to “%1”, whose complaints “%2” judges.").arg(choice.line, rulebook->title()));
    setAccessibleName(m_text->text());
}

} // namespace kesu
