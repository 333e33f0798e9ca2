// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inputs/rowseditorbase.h"

#include "ui/inputs/fieldedit.h"
#include "ui/inputs/tagedit.h"
#include "ui/shared/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QShortcut>
#include <QStyle>
#include <QToolButton>
#include <algorithm>

namespace kesu {

namespace {

constexpr int removeWidth = 24;

QWidget* focusTarget(QWidget* cell)
{
    return cell->focusProxy() != nullptr ? cell->focusProxy() : cell;
}

} // namespace

RowsEditorBase::RowsEditorBase(QWidget* parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
    , m_footer(new QLabel(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(spacing::tiny);
    m_footer->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_footer->setFont(figureFont(m_footer->font()));
    m_footer->setContentsMargins(0, 0, removeWidth + spacing::tiny, 0);
    makeQuiet(m_footer);
    m_footer->hide();
    m_layout->addWidget(m_footer);
}

void RowsEditorBase::setFooter(const QString& text)
{
    m_footer->setText(text);
    m_footer->setVisible(!text.isEmpty());
}

void RowsEditorBase::setColumns(std::vector<RowColumn> columns)
{
    m_columns = std::move(columns);
    addHeader();
    setRowCount(0);
}

void RowsEditorBase::addHeader()
{
    auto* header = new QWidget(this);
    auto* line = new QHBoxLayout(header);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(spacing::tiny);
    for (const RowColumn& column : m_columns) {
        auto* title = new QLabel(column.title, header);
        makeQuiet(title);
        title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
        line->addWidget(title, column.stretch);
    }
    line->addSpacing(removeWidth);
    m_layout->insertWidget(0, header);
}

void RowsEditorBase::appendRow()
{
    Row row;
    row.frame = new QWidget(this);
    auto* column = new QVBoxLayout(row.frame);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    auto* line = new QHBoxLayout;
    line->setSpacing(spacing::tiny);
    const QWidget* frame = row.frame;
    for (const RowColumn& description : m_columns) {
        QWidget* cell = description.make();
        cell->setParent(row.frame);
        cell->setSizePolicy(QSizePolicy::Ignored, cell->sizePolicy().verticalPolicy());
        cell->setAccessibleName(description.title);
        focusTarget(cell)->setAccessibleName(description.title);
        line->addWidget(cell, description.stretch, Qt::AlignTop);
        if (auto* field = qobject_cast<FieldEdit*>(cell))
            connect(field, &FieldEdit::edited, this, [this, frame] { cellEdited(frame); });
        else if (auto* tags = qobject_cast<TagEdit*>(cell))
            connect(tags, &TagEdit::edited, this, [this, frame] { cellEdited(frame); });
        row.cells.push_back(cell);
    }
    row.remove = new QToolButton(row.frame);
    row.remove->setIcon(icon(QStringLiteral("close")));
    row.remove->setFixedSize(removeWidth, rowHeight(font()));
    row.remove->setFocusPolicy(Qt::ClickFocus);
    row.remove->setToolTip(tr("Remove this row (Ctrl+Delete)"));
    row.remove->setAccessibleName(tr("Remove this row"));
    row.remove->setIconSize({12, 12});
    row.remove->setAutoRaise(true);
    connect(row.remove, &QToolButton::clicked, this, [this, frame] { removeRow(frame); });
    auto* shortcut = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Delete), row.frame);
    shortcut->setContext(Qt::WidgetWithChildrenShortcut);
    connect(shortcut, &QShortcut::activated, this, [this, frame] { removeRow(frame); });
    line->addWidget(row.remove, 0, Qt::AlignTop);
    column->addLayout(line);
    row.problem = new QLabel(row.frame);
    row.problem->setObjectName(QStringLiteral("problem"));
    row.problem->setWordWrap(true);
    setTone(row.problem, Tone::Invalid);
    row.problem->hide();
    column->addWidget(row.problem);
    m_layout->insertWidget(m_layout->count() - 1, row.frame);
    row.frame->show();
    m_rows.push_back(row);
    dress(m_rows.back());

    row.remove->setVisible(false);
    QSizePolicy kept = row.remove->sizePolicy();
    kept.setRetainSizeWhenHidden(true);
    row.remove->setSizePolicy(kept);
    for (std::size_t at = 1; at < row.cells.size(); ++at)
        focusTarget(row.cells[at])->setFocusPolicy(Qt::ClickFocus);
    setFocusProxy(focusTarget(m_rows.front().cells.front()));
}

void RowsEditorBase::begin(Row& row)
{
    if (row.begun)
        return;
    row.begun = true;
    row.remove->setVisible(m_use == RowsUse::Edit);
    for (QWidget* cell : row.cells)
        focusTarget(cell)->setFocusPolicy(Qt::StrongFocus);
}

void RowsEditorBase::dress(Row& row) const
{
    for (std::size_t at = 0; at < m_columns.size(); ++at) {
        const ColumnUse column = m_columnUses.value(m_columns[at].key);
        const bool hidden = column.use == CellUse::Hidden;
        const bool reads = hidden || column.use == CellUse::Read || m_use == RowsUse::Read;
        QWidget& cell = *row.cells[at];
        cell.setToolTip(column.use == CellUse::Edit ? m_why : column.why);
        if (auto* field = qobject_cast<FieldEdit*>(&cell)) {
            field->setReadOnly(reads);
            if (hidden || field->placeholderText() == column.standIn)
                field->setPlaceholderText(hidden ? column.standIn : QString());
        } else {
            cell.setEnabled(!reads);
        }
    }
    row.remove->setVisible(row.begun && m_use == RowsUse::Edit);
}

QStringList RowsEditorBase::columnKeys() const
{
    QStringList keys;
    for (const RowColumn& column : m_columns)
        keys += column.key;
    return keys;
}

void RowsEditorBase::setColumnUse(const QString& key, CellUse use, const QString& why, const QString& standIn)
{
    m_columnUses.insert(key, {use, why, standIn});
    for (Row& row : m_rows)
        dress(row);
}

void RowsEditorBase::setUse(RowsUse use, const QString& why)
{
    m_use = use;
    m_why = why;
    for (Row& row : m_rows)
        dress(row);
}

void RowsEditorBase::setRowCount(int count)
{
    while (int(m_rows.size()) > count + 1) {
        const Row row = m_rows.back();
        m_rows.pop_back();
        row.frame->hide();
        row.frame->deleteLater();
    }
    while (int(m_rows.size()) < count + 1)
        appendRow();
    for (int at = 0; at < count; ++at)
        begin(m_rows[std::size_t(at)]);
    keepTabOrder();
}

void RowsEditorBase::keepTabOrder()
{
    QWidget* before = nullptr;
    for (const Row& row : m_rows) {
        for (QWidget* cell : row.cells) {
            if (before != nullptr)
                setTabOrder(before, focusTarget(cell));
            before = focusTarget(cell);
        }
    }
}

void RowsEditorBase::removeRow(const QWidget* frame)
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [&](const Row& row) { return row.frame == frame; });
    if (found == m_rows.end() || !found->begun || m_use == RowsUse::Read)
        return;
    const auto at = std::size_t(found - m_rows.begin());
    const Row row = *found;
    m_rows.erase(found);
    focusTarget(m_rows[at].cells.front())->setFocus(Qt::OtherFocusReason);
    row.frame->hide();
    row.frame->deleteLater();
    setFocusProxy(focusTarget(m_rows.front().cells.front()));
    Q_EMIT edited();
}

void RowsEditorBase::cellEdited(const QWidget* frame)
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [&](const Row& row) { return row.frame == frame; });
    if (found == m_rows.end())
        return;
    if (!found->begun && !isBlank(*found)) {
        begin(*found);
        for (std::size_t at = 0; at < m_columns.size(); ++at) {
            if (m_columns[at].initial && textOf(*found->cells[at]).isEmpty())
                setTextOf(*found->cells[at], m_columns[at].initial());
        }
        appendRow();
        keepTabOrder();
    }
    Q_EMIT edited();
}

int RowsEditorBase::filledRows() const
{
    return int(std::count_if(m_rows.begin(), m_rows.end(), [this](const Row& row) { return !isBlank(row); }));
}

QWidget* RowsEditorBase::cell(int row, const QString& key) const
{
    if (row < 0 || row >= int(m_rows.size()))
        return nullptr;
    for (std::size_t at = 0; at < m_columns.size(); ++at) {
        if (m_columns[at].key == key)
            return focusTarget(m_rows[std::size_t(row)].cells[at]);
    }
    return focusTarget(m_rows[std::size_t(row)].cells.front());
}

void RowsEditorBase::focusNew()
{
    focusTarget(m_rows.back().cells.front())->setFocus(Qt::OtherFocusReason);
}

bool RowsEditorBase::isBlank(const Row& row) const
{
    return std::all_of(row.cells.begin(), row.cells.end(), [](const QWidget* cell) { return textOf(*cell).isEmpty(); });
}

bool RowsEditorBase::isComplete(const Row& row) const
{
    for (std::size_t at = 0; at < m_columns.size(); ++at) {
        const QWidget& cell = *row.cells[at];
        if (m_columns[at].need == CellNeed::Required && (textOf(cell).isEmpty() || !problemOf(cell).isEmpty()))
            return false;
    }
    return true;
}

QString RowsEditorBase::problemOf(const Row& row) const
{
    if (isBlank(row))
        return {};
    QStringList missing;
    for (std::size_t at = 0; at < m_columns.size(); ++at) {
        if (const QString problem = problemOf(*row.cells[at]); !problem.isEmpty())
            return problem;
        if (m_columns[at].need == CellNeed::Required && textOf(*row.cells[at]).isEmpty())
            missing += m_columns[at].title;
    }
    return missing.isEmpty() ? QString() : tr("Still to fill in: %1").arg(missing.join(QStringLiteral(", ")));
}

void RowsEditorBase::showProblems()
{
    for (const Row& row : m_rows) {
        const QString problem = problemOf(row);
        row.problem->setText(problem);
        row.problem->setVisible(!problem.isEmpty());
        for (QWidget* cell : row.cells)
            markProblem(*focusTarget(cell), problemOf(*cell));
    }
    updateGeometry();
}

QString RowsEditorBase::textOf(const QWidget& cell)
{
    if (const auto* field = qobject_cast<const FieldEdit*>(&cell))
        return field->text().trimmed();
    if (const auto* tags = qobject_cast<const TagEdit*>(&cell))
        return tags->ids().join(QLatin1Char(' '));
    return {};
}

void RowsEditorBase::setTextOf(QWidget& cell, const QString& text)
{
    if (auto* field = qobject_cast<FieldEdit*>(&cell))
        field->setText(text);
    else if (auto* tags = qobject_cast<TagEdit*>(&cell))
        tags->showIds(text.split(QLatin1Char(' '), Qt::SkipEmptyParts));
}

QString RowsEditorBase::problemOf(const QWidget& cell)
{
    if (const auto* field = qobject_cast<const FieldEdit*>(&cell))
        return field->problem();
    if (const auto* tags = qobject_cast<const TagEdit*>(&cell))
        return tags->problem();
    return {};
}

} // namespace kesu
