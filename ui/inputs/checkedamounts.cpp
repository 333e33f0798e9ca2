// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inputs/checkedamounts.h"

#include "ui/inputs/valueedit.h"
#include "ui/shared/theme.h"

#include <QCheckBox>
#include <QSignalBlocker>
#include <algorithm>

namespace kesu {

namespace {

constexpr int amountWidth = 96;

} // namespace

CheckedAmounts::CheckedAmounts(const QList<Choice>& choices, QWidget* parent)
    : QWidget(parent)
{
    for (const Choice& choice : choices) {
        auto* box = new QCheckBox(choice.text, this);
        box->installEventFilter(this);
        // One stop of Tab for all boxes; the arrow keys go from one to the other.
        box->setFocusPolicy(m_lines.isEmpty() ? Qt::StrongFocus : Qt::ClickFocus);
        auto* amount = makeMoneyEdit().release();
        amount->setParent(this);
        amount->hide();
        amount->setAccessibleName(tr("Amount of %1").arg(choice.text));
        connect(box, &QCheckBox::toggled, this, [this, amount](bool ticked) {
            amount->setVisible(ticked);
            if (!ticked)
                amount->clear();
            Q_EMIT edited();
        });
        connect(amount, &FieldEdit::edited, this, &CheckedAmounts::edited);
        m_lines += {choice.id, box, amount};
        m_boxWidth = qMax(m_boxWidth, box->sizeHint().width());
    }
    if (!m_lines.isEmpty())
        setFocusProxy(m_lines.first().box);
    // Free to grow: the height that fits the width is known to the cell, not to a hint that is asked for before it.
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QList<CheckedAmounts::Entry> CheckedAmounts::entries() const
{
    QList<Entry> result;
    for (const Line& line : m_lines) {
        if (!line.box->isChecked())
            continue;
        const Parsed<Money> amount = line.amount->parsed();
        result += {line.id, amount.value, amount.problem.isEmpty() ? QString() : line.amount->text()};
    }
    return result;
}

void CheckedAmounts::showEntries(const QList<Entry>& entries)
{
    for (const Line& line : m_lines) {
        const auto found
            = std::find_if(entries.begin(), entries.end(), [&](const Entry& entry) { return entry.id == line.id; });
        const QSignalBlocker blocker(line.box);
        line.box->setChecked(found != entries.end());
        line.amount->setVisible(found != entries.end());
        if (found != entries.end())
            line.amount->show(found->amount, found->unparsed);
        else
            line.amount->show(std::nullopt);
    }
}

void CheckedAmounts::setAmountUse(RowsEditorBase::CellUse use, const QString& why, const QString& standIn)
{
    const bool hidden = use == RowsEditorBase::CellUse::Hidden;
    for (const Line& line : m_lines) {
        line.amount->setReadOnly(use != RowsEditorBase::CellUse::Edit);
        line.amount->setToolTip(why);
        if (hidden || line.amount->placeholderText() == standIn)
            line.amount->setPlaceholderText(hidden ? standIn : QString());
    }
}

QWidget* CheckedAmounts::amountField(const QString& id) const
{
    const auto found = std::find_if(m_lines.begin(), m_lines.end(), [&](const Line& line) { return line.id == id; });
    return found == m_lines.end() ? nullptr : found->amount;
}

QWidget* CheckedAmounts::box(const QString& id) const
{
    const auto found = std::find_if(m_lines.begin(), m_lines.end(), [&](const Line& line) { return line.id == id; });
    return found == m_lines.end() ? nullptr : found->box;
}

int CheckedAmounts::columnsAt(int width) const
{
    const int column = m_boxWidth + spacing::tiny + amountWidth;
    return qMax(1, (width + spacing::large) / (column + spacing::large));
}

int CheckedAmounts::heightForWidth(int width) const
{
    const int columns = columnsAt(width);
    const int rows = (int(m_lines.size()) + columns - 1) / columns;
    return rows * rowHeight(font()) + qMax(0, rows - 1) * spacing::tiny;
}

QSize CheckedAmounts::sizeHint() const
{
    return {m_boxWidth + spacing::tiny + amountWidth, heightForWidth(width())};
}

void CheckedAmounts::layOut()
{
    const int columns = columnsAt(width());
    const int columnWidth = (width() - (columns - 1) * spacing::large) / columns;
    const int height = rowHeight(font());
    for (int at = 0; at < m_lines.size(); ++at) {
        const int x = (at % columns) * (columnWidth + spacing::large);
        const int y = (at / columns) * (height + spacing::tiny);
        m_lines[at].box->setGeometry(x, y, m_boxWidth, height);
        m_lines[at].amount->setGeometry(x + m_boxWidth + spacing::tiny, y,
            qMin(amountWidth + 24, columnWidth - m_boxWidth - spacing::tiny), height);
    }
}

void CheckedAmounts::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    layOut();
}

bool CheckedAmounts::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        auto* box = qobject_cast<QCheckBox*>(watched);
        if (box != nullptr && (key == Qt::Key_Return || key == Qt::Key_Enter)) {
            focusNextPrevChild(true);
            return true;
        }
        const bool forward = key == Qt::Key_Right || key == Qt::Key_Down;
        if (box != nullptr && (forward || key == Qt::Key_Left || key == Qt::Key_Up)) {
            for (qsizetype at = 0; at < m_lines.size(); ++at) {
                if (m_lines[at].box == box)
                    m_lines[(at + (forward ? 1 : m_lines.size() - 1)) % m_lines.size()].box->setFocus(
                        Qt::TabFocusReason);
            }
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace kesu
