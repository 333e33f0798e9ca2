// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/emptystate.h"

#include "ui/shared/theme.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace kesu {

namespace {

constexpr int sentenceWidth = 420;

} // namespace

EmptyState::EmptyState(QWidget* parent)
    : QWidget(parent)
    , m_icon(new QLabel(this))
    , m_headline(new QLabel(this))
    , m_sentence(new QLabel(this))
    , m_action(new QPushButton(this))
{
    m_headline->setFont(headingFont(font()));
    m_sentence->setWordWrap(true);
    m_sentence->setFixedWidth(sentenceWidth);
    makeQuiet(m_sentence);
    for (QLabel* label : {m_icon, m_headline, m_sentence})
        label->setAlignment(Qt::AlignCenter);
    m_action->hide();
    connect(m_action, &QPushButton::clicked, this, &EmptyState::actionTriggered);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::huge, spacing::huge, spacing::huge, spacing::huge);
    layout->setSpacing(spacing::small);
    layout->addStretch(2);
    layout->addWidget(m_icon, 0, Qt::AlignHCenter);
    layout->addWidget(m_headline);
    layout->addWidget(m_sentence, 0, Qt::AlignHCenter);
    layout->addSpacing(spacing::small);
    layout->addWidget(m_action, 0, Qt::AlignHCenter);
    layout->addStretch(3);
}

void EmptyState::setContent(const QString& iconName, const QString& headline, const QString& sentence)
{
    m_icon->setPixmap(icon(iconName).pixmap(QSize(32, 32), devicePixelRatioF()));
    m_headline->setText(headline);
    m_sentence->setText(sentence);
    m_sentence->setMinimumHeight(m_sentence->heightForWidth(sentenceWidth));
}

void EmptyState::setAction(const QString& text)
{
    m_action->setText(text);
    m_action->setVisible(!text.isEmpty());
}

QString EmptyState::headline() const
{
    return m_headline->text();
}

} // namespace kesu
