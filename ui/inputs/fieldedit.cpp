// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inputs/fieldedit.h"

#include "ui/shared/theme.h"

#include <QKeyEvent>
#include <QStyle>

namespace kesu {

FieldEdit::FieldEdit(QWidget* parent)
    : QLineEdit(parent)
{
    connect(this, &QLineEdit::textEdited, this, &FieldEdit::edited);
}

QSize FieldEdit::sizeHint() const
{
    const QSize base = QLineEdit::sizeHint();
    return {fontMetrics().averageCharWidth() * 16, qMax(base.height(), rowHeight(font()))};
}

QSize FieldEdit::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 6, sizeHint().height()};
}

void FieldEdit::advance()
{
    focusNextPrevChild(true);
}

void FieldEdit::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && (event->modifiers() & ~Qt::KeypadModifier) != Qt::NoModifier) {
        event->ignore(); // a command of the page
        return;
    }
    if (enter) {
        advance();
        event->accept();
        return;
    }
    if (event->matches(QKeySequence::Undo) || event->matches(QKeySequence::Redo)) {
        event->ignore(); // the whole slip has one undo
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void markProblem(QWidget& field, const QString& problem)
{
    field.setAccessibleDescription(problem);
    const bool marked = field.property("invalid").toBool();
    if (marked == !problem.isEmpty())
        return;
    field.setProperty("invalid", !problem.isEmpty());
    field.style()->unpolish(&field);
    field.style()->polish(&field);
}

} // namespace kesu
