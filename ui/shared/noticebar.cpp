// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/noticebar.h"

#include "ui/shared/theme.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace kesu {

namespace {

constexpr int iconSize = 20;

QString iconOf(Tone tone)
{
    switch (tone) {
    case Tone::Valid:
        return QStringLiteral("check");
    case Tone::Pending:
    case Tone::Invalid:
    case Tone::Overdue:
        return QStringLiteral("warning");
    case Tone::Neutral:
    case Tone::Accent:
    case Tone::OutOfScope:
        break;
    }
    return QStringLiteral("info");
}

} // namespace

NoticeBar::NoticeBar(QWidget* parent)
    : QFrame(parent)
    , m_icon(new QLabel(this))
    , m_sentence(new QLabel(this))
    , m_detail(new QLabel(this))
    , m_buttons(new QHBoxLayout)
{
    setObjectName(QStringLiteral("noticeBar"));
    setAttribute(Qt::WA_StyledBackground);
    m_icon->setFixedSize(iconSize, iconSize);
    for (QLabel* label : {m_sentence, m_detail}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    QFont strong = m_sentence->font();
    strong.setBold(true);
    m_sentence->setFont(strong);
    auto* text = new QVBoxLayout;
    text->setSpacing(0);
    text->addWidget(m_sentence);
    text->addWidget(m_detail);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(spacing::medium, spacing::small, spacing::medium, spacing::small);
    layout->setSpacing(spacing::medium);
    layout->addWidget(m_icon, 0, Qt::AlignTop);
    layout->addLayout(text, 1);
    m_buttons->setSpacing(spacing::small);
    layout->addLayout(m_buttons);
    hide();
}

QPushButton* NoticeBar::addButton(const QString& text)
{
    auto* button = new QPushButton(text, this);
    button->setAutoDefault(false);
    m_buttons->addWidget(button);
    return button;
}

void NoticeBar::say(Tone tone, const QString& sentence, const QString& detail)
{
    const bool isNew = sentence != m_said;
    m_tone = tone;
    m_said = sentence;
    m_sentence->setText(sentence);
    m_detail->setText(detail);
    m_detail->setVisible(!detail.isEmpty());
    setAccessibleName(sentence);
    setAccessibleDescription(detail);
    paintTone();
    show();
    if (isNew) {
        QAccessibleEvent alert(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
}

QString NoticeBar::detail() const
{
    return m_said.isEmpty() ? QString() : m_detail->text();
}

void NoticeBar::clear()
{
    m_said.clear();
    hide();
}

void NoticeBar::paintTone()
{
    const ToneColors& colors = themeColors().tone(m_tone);
    m_icon->setPixmap(icon(iconOf(m_tone), colors.text).pixmap(QSize(iconSize, iconSize), devicePixelRatioF()));
    // By a rule of its own and not by the palette, which the application's style sheet would override.
    const QString sheet = QStringLiteral("#noticeBar { background: %1; border: 1px solid %2; border-radius: 4px; }"
                                         "#noticeBar QLabel { color: %3; background: transparent; border: none; }")
                              .arg(colors.ground.name(), colors.text.name(), colors.text.name());
    if (styleSheet() != sheet)
        setStyleSheet(sheet);
}

void NoticeBar::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_said.isEmpty())
        paintTone();
}

} // namespace kesu
