// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inputs/fieldgrid.h"

#include "ui/inputs/fieldedit.h"
#include "ui/inputs/tagedit.h"
#include "ui/shared/theme.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace kesu {

namespace {

constexpr int mostColumns = 3;
constexpr int leastFieldWidth = 132;

int heightOf(const QWidget& widget, int width)
{
    if (!widget.hasHeightForWidth())
        return qMax(widget.sizeHint().height(), widget.minimumHeight());
    return widget.heightForWidth(width);
}

} // namespace

FieldCell::FieldCell(QWidget* field, QWidget* parent)
    : QWidget(parent)
    , m_field(field)
    , m_problem(new QLabel(this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(field);
    layout->addWidget(m_problem);
    m_problem->setObjectName(QStringLiteral("problem"));
    m_problem->setWordWrap(true);
    m_problem->hide();
    setTone(m_problem, Tone::Invalid);
    setFocusProxy(field);
}

void FieldCell::showProblem(const QString& problem)
{
    if (problem == m_problem->text())
        return;
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    if (auto* tags = qobject_cast<TagEdit*>(m_field))
        tags->showProblem(problem);
    else
        markProblem(*m_field, problem);
    updateGeometry();
}

QString FieldCell::problem() const
{
    return m_problem->text();
}

int FieldCell::heightForWidth(int width) const
{
    int height = heightOf(*m_field, width);
    if (!m_problem->text().isEmpty())
        height += 2 + m_problem->heightForWidth(width);
    return height;
}

QSize FieldCell::sizeHint() const
{
    return {m_field->sizeHint().width(), heightForWidth(qMax(width(), leastFieldWidth))};
}

FieldGrid::FieldGrid(QWidget* parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

FieldCell* FieldGrid::add(const QString& label, QWidget* field, FieldWidth width)
{
    auto* text = new QLabel(label, this);
    makeQuiet(text);
    text->setBuddy(field->focusProxy() != nullptr ? field->focusProxy() : field);
    text->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    auto* cell = new FieldCell(field, this);
    const QString plain = QString(label).remove(QLatin1Char('&'));
    if (field->accessibleName().isEmpty())
        field->setAccessibleName(plain);
    if (QWidget* proxy = field->focusProxy(); proxy != nullptr && proxy->accessibleName().isEmpty())
        proxy->setAccessibleName(plain);
    m_entries.push_back({text, cell, width});
    m_labelWidth = qMax(m_labelWidth, text->sizeHint().width());
    updateGeometry();
    return cell;
}

int FieldGrid::widestLabel() const
{
    int widest = 0;
    for (const Entry& entry : m_entries)
        widest = qMax(widest, entry.label->sizeHint().width());
    return widest;
}

void FieldGrid::setLabelWidth(int width)
{
    if (width == m_labelWidth)
        return;
    m_labelWidth = width;
    updateGeometry();
    layOut(this->width(), Pass::Place);
}

int FieldGrid::columnsAt(int width) const
{
    const int column = m_labelWidth + spacing::small + leastFieldWidth;
    return qBound(1, (width + spacing::large) / (column + spacing::large), mostColumns);
}

int FieldGrid::layOut(int width, Pass pass) const
{
    const int columns = columnsAt(width);
    const int columnWidth = (width - (columns - 1) * spacing::large) / columns;
    const int lineHeight = rowHeight(font());
    int y = 0;
    int column = 0;
    int tallest = 0;
    for (const Entry& entry : m_entries) {
        const int wanted = entry.width == FieldWidth::One ? 1 : entry.width == FieldWidth::Two ? 2 : columns;
        const int span = qMin(wanted, columns);
        if (column + span > columns) {
            y += tallest + spacing::small;
            column = 0;
            tallest = 0;
        }
        const int x = column * (columnWidth + spacing::large);
        const int whole = span * columnWidth + (span - 1) * spacing::large;
        const int fieldWidth = whole - m_labelWidth - spacing::small;
        const int height = heightOf(*entry.cell, fieldWidth);
        if (pass == Pass::Place) {
            entry.label->setGeometry(x, y, m_labelWidth, lineHeight);
            entry.cell->setGeometry(x + m_labelWidth + spacing::small, y, fieldWidth, height);
        }
        tallest = qMax(tallest, height);
        column += span;
    }
    return y + tallest;
}

int FieldGrid::heightForWidth(int width) const
{
    return layOut(width, Pass::Measure);
}

QSize FieldGrid::sizeHint() const
{
    const int width = qMax(this->width(), m_labelWidth + spacing::small + leastFieldWidth);
    return {m_labelWidth + spacing::small + leastFieldWidth, heightForWidth(width)};
}

QSize FieldGrid::minimumSizeHint() const
{
    return {m_labelWidth + spacing::small + leastFieldWidth, 0};
}

void FieldGrid::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    layOut(width(), Pass::Place);
}

bool FieldGrid::event(QEvent* event)
{
    // A field has grown or a problem has come: the rows below move, the page follows.
    if (event->type() == QEvent::LayoutRequest) {
        updateGeometry();
        layOut(width(), Pass::Place);
    }
    return QWidget::event(event);
}

} // namespace kesu
