// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inputs/choiceedit.h"

#include "ui/shared/theme.h"

#include <QAction>
#include <QKeyEvent>

namespace kesu {

ChoiceEdit::ChoiceEdit(Entry entry, QWidget* parent)
    : FieldEdit(parent)
    , m_entry(entry)
{
    QAction* arrow = addAction(icon(QStringLiteral("chevron-down")), QLineEdit::TrailingPosition);
    arrow->setText(tr("Open the list"));
    connect(arrow, &QAction::triggered, this, [this] {
        setFocus(Qt::OtherFocusReason);
        if (isListOpen())
            closeList();
        else
            openList({}, Mark::None);
    });
    connect(this, &QLineEdit::textEdited, this, [this](const QString& typed) {
        m_walked = false;
        if (typed.trimmed().isEmpty())
            closeList();
        else
            openList(typed, Mark::First);
    });
}

void ChoiceEdit::setChoices(const QList<Choice>& choices)
{
    m_model.setChoices(choices);
}

void ChoiceEdit::setOffer(const QString& offer)
{
    m_model.setOffer(offer);
}

QString ChoiceEdit::currentId() const
{
    const Choice* choice = m_model.withText(text().trimmed());
    return choice != nullptr ? choice->id : QString();
}

void ChoiceEdit::showId(const QString& id)
{
    const Choice* choice = m_model.withId(id);
    const QString wanted = choice != nullptr ? choice->text : id;
    if (text() != wanted)
        setText(wanted);
    if (!hasFocus())
        setCursorPosition(0);
}

QString ChoiceEdit::problem() const
{
    if (m_entry == Entry::Free || text().trimmed().isEmpty() || m_model.withText(text().trimmed()) != nullptr)
        return {};
    return tr("“%1” is not in the list: open it with Down").arg(text().trimmed());
}

bool ChoiceEdit::isListOpen() const
{
    return m_popup != nullptr && m_popup->isVisible();
}

void ChoiceEdit::openList(const QString& typed, Mark mark)
{
    m_model.filter(typed);
    if (m_model.rowCount() == 0) {
        closeList();
        return;
    }
    if (m_popup == nullptr) {
        m_popup = new ChoicePopup(*this);
        m_popup->setModel(&m_model);
        connect(this, &QObject::destroyed, m_popup, &QObject::deleteLater);
        connect(m_popup, &QAbstractItemView::clicked, this, [this] {
            m_walked = true;
            takeMarked();
        });
    }
    m_popup->open();
    const bool marks = mark == Mark::First && m_model.fittingCount() > 0;
    m_popup->setCurrentIndex(marks ? m_model.index(0, 0) : QModelIndex());
}

void ChoiceEdit::closeList()
{
    if (m_popup != nullptr)
        m_popup->hide();
    m_walked = false;
}

void ChoiceEdit::take(const Choice& choice)
{
    setText(choice.text);
    Q_EMIT edited();
    Q_EMIT picked(choice);
}

bool ChoiceEdit::takeMarked()
{
    if (!isListOpen() || !m_popup->currentIndex().isValid())
        return false;
    const int row = m_popup->currentIndex().row();
    const QString typed = text().trimmed();
    const Choice* marked = m_model.choiceAt(row);
    if (marked == nullptr) {
        closeList();
        Q_EMIT createRequested(typed);
        return true;
    }
    const Choice choice = *marked; // taking it may change the list
    closeList();
    take(choice);
    return true;
}

/// On leaving: what can only mean one of the list becomes it.
void ChoiceEdit::settle()
{
    if (m_entry == Entry::Listed && !text().trimmed().isEmpty() && currentId().isEmpty()) {
        if (const Choice* only = m_model.single(text())) {
            const Choice choice = *only;
            take(choice);
        }
    }
}

bool ChoiceEdit::handleOpenList(QKeyEvent& event)
{
    const int rows = m_model.rowCount();
    const int current = m_popup->currentIndex().isValid() ? m_popup->currentIndex().row() : -1;
    int wanted = current;
    switch (event.key()) {
    case Qt::Key_Down:
        wanted = current + 1 < rows ? current + 1 : 0;
        break;
    case Qt::Key_Up:
        wanted = current > 0 ? current - 1 : rows - 1;
        break;
    case Qt::Key_PageDown:
        wanted = qMin(rows - 1, current + 10);
        break;
    case Qt::Key_PageUp:
        wanted = qMax(0, current - 10);
        break;
    case Qt::Key_Escape:
        closeList();
        return true;
    default:
        return false;
    }
    m_walked = true;
    m_popup->setCurrentIndex(m_model.index(wanted, 0));
    return true;
}

void ChoiceEdit::keyPressEvent(QKeyEvent* event)
{
    if (isListOpen() && handleOpenList(*event)) {
        event->accept();
        return;
    }
    const bool opens = event->key() == Qt::Key_Down || event->key() == Qt::Key_F4;
    if (opens && !isListOpen() && !isReadOnly()) {
        openList({}, Mark::None);
        if (isListOpen()) {
            const Choice* current = m_model.withText(text().trimmed());
            int row = 0;
            while (current != nullptr && row < m_model.fittingCount() && m_model.choiceAt(row) != current)
                ++row;
            m_popup->setCurrentIndex(m_model.index(row, 0));
            m_walked = true;
        }
        event->accept();
        return;
    }
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        const QPointer<ChoiceEdit> alive(this);
        if (takeMarked() && (alive.isNull() || !hasFocus()))
            return; // creating opened something else
    }
    FieldEdit::keyPressEvent(event);
}

void ChoiceEdit::mousePressEvent(QMouseEvent* event)
{
    FieldEdit::mousePressEvent(event);
    if (text().isEmpty() && !isListOpen() && !isReadOnly())
        openList({}, Mark::None);
}

void ChoiceEdit::focusInEvent(QFocusEvent* event)
{
    FieldEdit::focusInEvent(event);
    if (event->reason() != Qt::MouseFocusReason)
        selectAll();
}

void ChoiceEdit::focusOutEvent(QFocusEvent* event)
{
    FieldEdit::focusOutEvent(event);
    if (m_popup != nullptr && m_popup->underMouse() && event->reason() == Qt::MouseFocusReason)
        return;
    if (isListOpen() && (m_walked || m_entry == Entry::Listed) && event->reason() == Qt::TabFocusReason)
        takeMarked();
    closeList();
    settle();
    setCursorPosition(0);
}

void ChoiceEdit::hideEvent(QHideEvent* event)
{
    closeList();
    FieldEdit::hideEvent(event);
}

void ChoiceEdit::moveEvent(QMoveEvent* event)
{
    FieldEdit::moveEvent(event);
    if (isListOpen())
        m_popup->resizeToRows();
}

} // namespace kesu
