// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inputs/choicerow.h"

#include "ui/inputs/flowlayout.h"
#include "ui/shared/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QRadioButton>

namespace kesu {

ChoiceRow::ChoiceRow(const QList<Choice>& choices, QWidget* parent)
    : QWidget(parent)
    , m_choices(choices)
{
    setFocusPolicy(Qt::StrongFocus);
    auto* layout = new FlowLayout(FlowLayout::LastItem::Natural, spacing::medium);
    layout->setContentsMargins(spacing::tiny, 0, spacing::tiny, 0);
    setLayout(layout);
    for (const Choice& choice : choices) {
        auto* button = new QRadioButton(choice.text, this);
        button->setAutoExclusive(false);
        button->setFocusPolicy(Qt::NoFocus);
        button->setMinimumHeight(rowHeight(font()));
        connect(button, &QAbstractButton::clicked, this, [this, id = choice.id] {
            setFocus(Qt::MouseFocusReason);
            choose(id == m_current ? QString() : id);
        });
        m_buttons += button;
        layout->addWidget(button);
    }
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

int ChoiceRow::heightForWidth(int width) const
{
    return layout()->heightForWidth(width);
}

void ChoiceRow::showId(const QString& id)
{
    m_current = id;
    for (qsizetype at = 0; at < m_choices.size(); ++at)
        m_buttons[at]->setChecked(m_choices[at].id == id);
}

void ChoiceRow::choose(const QString& id)
{
    const bool changed = id != m_current;
    showId(id);
    if (changed)
        Q_EMIT edited();
}

void ChoiceRow::keyPressEvent(QKeyEvent* event)
{
    qsizetype current = -1;
    for (qsizetype at = 0; at < m_choices.size(); ++at) {
        if (m_choices[at].id == m_current)
            current = at;
    }
    const qsizetype digit = event->key() - Qt::Key_1;
    switch (event->key()) {
    case Qt::Key_Right:
    case Qt::Key_Down:
        choose(m_choices[(current + 1) % m_choices.size()].id);
        return;
    case Qt::Key_Left:
    case Qt::Key_Up:
        choose(m_choices[current <= 0 ? m_choices.size() - 1 : current - 1].id);
        return;
    case Qt::Key_Space:
        choose(m_choices[qMax<qsizetype>(current, 0)].id);
        return;
    case Qt::Key_Backspace:
    case Qt::Key_Delete:
        choose({});
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        focusNextPrevChild(true);
        return;
    default:
        break;
    }
    if (digit >= 0 && digit < m_choices.size() && digit < 9)
        choose(m_choices[digit].id);
    else
        QWidget::keyPressEvent(event);
}

void ChoiceRow::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    update();
}

void ChoiceRow::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    update();
}

void ChoiceRow::paintEvent(QPaintEvent* event)
{
    QWidget::paintEvent(event);
    if (!hasFocus())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(themeColors().accent, 1.5));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.75, 0.75, -0.75, -0.75), 3, 3);
}

} // namespace kesu
