// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inputs/textarea.h"

#include "ui/inputs/fieldedit.h"
#include "ui/shared/theme.h"

#include <QKeyEvent>
#include <QSignalBlocker>
#include <QTextBlock>
#include <QTextDocument>

namespace kesu {

TextArea::TextArea(int leastLines, QWidget* parent)
    : QPlainTextEdit(parent)
    , m_leastLines(leastLines)
{
    setTabChangesFocus(true);
    setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    document()->setDocumentMargin(spacing::tiny);
    connect(this, &QPlainTextEdit::textChanged, this, [this] {
        fitHeight();
        Q_EMIT edited();
    });
    fitHeight();
}

void TextArea::showText(const QString& text)
{
    if (toPlainText() == text)
        return;
    const QSignalBlocker blocker(this);
    setPlainText(text);
    fitHeight();
}

void TextArea::showProblem(const QString& problem)
{
    markProblem(*this, problem);
}

QSize TextArea::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 20, height()};
}

void TextArea::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const Qt::KeyboardModifiers held = event->modifiers() & ~Qt::KeypadModifier;
    if (enter && held == Qt::NoModifier) {
        focusNextPrevChild(true);
        return;
    }
    if (enter && (held == Qt::ShiftModifier || held == Qt::ControlModifier)) {
        insertPlainText(QStringLiteral("\n"));
        return;
    }
    if (event->matches(QKeySequence::Undo) || event->matches(QKeySequence::Redo)) {
        event->ignore();
        return;
    }
    QPlainTextEdit::keyPressEvent(event);
}

void TextArea::resizeEvent(QResizeEvent* event)
{
    QPlainTextEdit::resizeEvent(event);
    fitHeight();
}

void TextArea::fitHeight()
{
    int lines = 0;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next())
        lines += qMax(1, block.lineCount());
    lines = qBound(m_leastLines, lines, int(mostLines));
    const int wanted = lines * fontMetrics().lineSpacing() + 2 * (spacing::tiny + frameWidth()) + 2;
    const int least = rowHeight(font());
    if (height() != qMax(wanted, least) || minimumHeight() != maximumHeight())
        setFixedHeight(qMax(wanted, least));
}

} // namespace kesu
