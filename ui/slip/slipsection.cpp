// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/slip/slipsection.h"

#include "ui/shared/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QSettings>
#include <QToolButton>

namespace kesu {

namespace {

QString settingOf(const QString& id)
{
    return QStringLiteral("slip/sections/") + id;
}

} // namespace

SlipSection::SlipSection(const QString& id, const QString& title, Fold first, QWidget* parent)
    : QWidget(parent)
    , m_id(id)
    , m_head(new QToolButton(this))
    , m_summary(new QLabel(this))
    , m_body(new QWidget(this))
    , m_bodyLayout(new QVBoxLayout(m_body))
{
    makeCard(this);
    setAttribute(Qt::WA_StyledBackground);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::medium, spacing::tiny, spacing::medium, spacing::tiny);
    layout->setSpacing(0);

    m_head->setText(title);
    m_head->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_head->setIconSize({16, 16});
    m_head->setFont(headingFont(font(), 0));
    m_head->setFocusPolicy(Qt::ClickFocus);
    m_head->setAccessibleName(title);
    makeFlat(m_head);
    makeQuiet(m_summary);
    m_summary->setFont(figureFont(m_summary->font()));
    auto* head = new QHBoxLayout;
    head->setSpacing(spacing::small);
    head->addWidget(m_head);
    head->addWidget(m_summary);
    head->addStretch();
    layout->addLayout(head);

    m_bodyLayout->setContentsMargins(0, spacing::tiny, 0, spacing::small);
    m_bodyLayout->setSpacing(spacing::small);
    layout->addWidget(m_body);

    connect(m_head, &QToolButton::clicked, this, [this] { setOpen(!isOpen()); });
    const QVariant remembered = QSettings().value(settingOf(id));
    apply(!remembered.isValid() ? first : remembered.toBool() ? Fold::Open : Fold::Folded);
}

QString SlipSection::title() const
{
    return m_head->text();
}

void SlipSection::setSummary(const QString& summary)
{
    if (m_summary->text() != summary)
        m_summary->setText(summary);
}

bool SlipSection::isOpen() const
{
    return !m_body->isHidden();
}

void SlipSection::setOpen(bool open)
{
    QSettings().setValue(settingOf(m_id), open);
    apply(open ? Fold::Open : Fold::Folded);
}

void SlipSection::showContent()
{
    apply(Fold::Open);
}

void SlipSection::apply(Fold fold)
{
    const bool open = fold == Fold::Open;
    m_body->setVisible(open);
    m_head->setIcon(icon(open ? QStringLiteral("chevron-down") : QStringLiteral("chevron-right")));
    m_head->setAccessibleDescription(open ? tr("open") : tr("folded"));
    Q_EMIT foldChanged();
}

} // namespace kesu
