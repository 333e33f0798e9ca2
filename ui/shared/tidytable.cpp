// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/tidytable.h"

#include "ui/shared/celldelegate.h"
#include "ui/shared/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QSettings>

namespace kesu {

namespace {

QString oneLine(QString text)
{
    for (const QChar separator : {QChar(u'\t'), QChar(u'\n'), QChar(u'\r')})
        text.replace(separator, QLatin1Char(' '));
    return text;
}

} // namespace

TidyTable::TidyTable(QWidget* parent)
    : QTableView(parent)
{
    setItemDelegate(new CellDelegate(this));
    setShowGrid(false);
    setWordWrap(false);
    setMouseTracking(true);
    setTabKeyNavigation(false);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setFrameShape(QFrame::NoFrame);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(kesu::rowHeight(font()));
    horizontalHeader()->setSectionsMovable(true);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(horizontalHeader(), &QWidget::customContextMenuRequested, this, &TidyTable::showColumnMenu);
    connect(this, &QAbstractItemView::doubleClicked, this,
        [this](const QModelIndex& index) { Q_EMIT rowActivated(index.row()); });
}

void TidyTable::setModel(QAbstractItemModel* newModel)
{
    QTableView::setModel(newModel);
    m_hoveredRow = -1;
}

void TidyTable::rememberColumns(const QString& name)
{
    m_columnsName = name;
    const QByteArray state = QSettings().value(QStringLiteral("columns/") + name).toByteArray();
    if (!state.isEmpty())
        horizontalHeader()->restoreState(state);
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, &TidyTable::saveColumns);
    connect(horizontalHeader(), &QHeaderView::sectionMoved, this, &TidyTable::saveColumns);
}

void TidyTable::saveColumns() const
{
    if (!m_columnsName.isEmpty())
        QSettings().setValue(QStringLiteral("columns/") + m_columnsName, horizontalHeader()->saveState());
}

void TidyTable::fillColumnMenu(QMenu* menu)
{
    QHeaderView* head = horizontalHeader();
    int visible = head->count() - head->hiddenSectionCount();
    for (int place = 0; place < head->count(); ++place) {
        const int column = head->logicalIndex(place);
        QAction* action = menu->addAction(model()->headerData(column, Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setChecked(!head->isSectionHidden(column));
        // The last column stays, else there is no head left to bring the others back with.
        action->setEnabled(visible > 1 || head->isSectionHidden(column));
        connect(action, &QAction::toggled, this, [this, column](bool shown) {
            setColumnHidden(column, !shown);
            saveColumns();
        });
    }
}

void TidyTable::showColumnMenu(const QPoint& position)
{
    QMenu menu(this);
    fillColumnMenu(&menu);
    menu.exec(horizontalHeader()->mapToGlobal(position));
}

QList<int> TidyTable::selectedRows() const
{
    QList<int> rows;
    if (selectionModel()) {
        for (const QModelIndex& index : selectionModel()->selectedRows())
            rows << index.row();
    }
    std::sort(rows.begin(), rows.end());
    return rows;
}

int TidyTable::firstVisibleColumn() const
{
    const QHeaderView* head = horizontalHeader();
    for (int place = 0; place < head->count(); ++place) {
        if (!head->isSectionHidden(head->logicalIndex(place)))
            return head->logicalIndex(place);
    }
    return -1;
}

QString TidyTable::selectionAsTsv() const
{
    const QHeaderView* head = horizontalHeader();
    QList<int> columns;
    for (int place = 0; place < head->count(); ++place) {
        if (!head->isSectionHidden(head->logicalIndex(place)))
            columns << head->logicalIndex(place);
    }
    QStringList lines;
    QStringList cells;
    for (const int column : columns)
        cells << oneLine(model()->headerData(column, Qt::Horizontal).toString());
    lines << cells.join(QLatin1Char('\t'));
    for (const int row : selectedRows()) {
        cells.clear();
        for (const int column : columns)
            cells << oneLine(model()->index(row, column).data().toString());
        lines << cells.join(QLatin1Char('\t'));
    }
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

void TidyTable::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy)) {
        QApplication::clipboard()->setText(selectionAsTsv());
        event->accept();
        return;
    }
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid()) {
        Q_EMIT rowActivated(currentIndex().row());
        event->accept();
        return;
    }
    QTableView::keyPressEvent(event);
}

void TidyTable::mouseMoveEvent(QMouseEvent* event)
{
    setHoveredRow(indexAt(event->position().toPoint()).row());
    QTableView::mouseMoveEvent(event);
}

void TidyTable::leaveEvent(QEvent* event)
{
    setHoveredRow(-1);
    QTableView::leaveEvent(event);
}

void TidyTable::changeEvent(QEvent* event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        verticalHeader()->setDefaultSectionSize(kesu::rowHeight(font()));
}

void TidyTable::focusInEvent(QFocusEvent* event)
{
    QTableView::focusInEvent(event);
    // Keyboard users need a row to start from.
    if (!currentIndex().isValid() && model() && model()->rowCount() > 0)
        setCurrentIndex(model()->index(0, horizontalHeader()->logicalIndex(0)));
}

void TidyTable::setHoveredRow(int row)
{
    if (row == m_hoveredRow)
        return;
    for (const int changed : {m_hoveredRow, row}) {
        if (changed >= 0)
            viewport()->update(
                0, rowViewportPosition(changed), viewport()->width(), verticalHeader()->defaultSectionSize());
    }
    m_hoveredRow = row;
}

} // namespace kesu
