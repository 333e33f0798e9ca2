// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/themecolors.h"

#include <QTableView>

namespace kesu {

/// How a cell of a TidyTable wants to look, besides the usual roles.
enum CellRole : int {
    ToneCellRole = Qt::UserRole + 100, ///< int(Tone): colour of the text
    ChipCellRole, ///< bool: the text is a status chip in the cell's tone
};

/// The table of this program: rows of 28 px without grid lines, the whole row under the pointer is lit, columns
/// remember width, order and whether they are shown, the head offers the columns by right click, and Ctrl+C copies as
/// TSV.
class TidyTable : public QTableView
{
    Q_OBJECT

public:
    explicit TidyTable(QWidget* parent = nullptr);

    void setModel(QAbstractItemModel* model) override;
    /// Brings back what the user chose for the columns, and remembers changes under that name from now on. To be called
    /// once, after widths and hidden columns have their defaults.
    void rememberColumns(const QString& name);
    /// One line of column heads and one line for each selected row, visible columns in their order, separated by tabs.
    QString selectionAsTsv() const;
    /// The selected rows, ascending.
    QList<int> selectedRows() const;
    int hoveredRow() const { return m_hoveredRow; }
    /// The shown column that stands leftmost, or -1.
    int firstVisibleColumn() const;
    void fillColumnMenu(QMenu* menu);

Q_SIGNALS:
    /// Enter or a double click.
    void rowActivated(int row);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;

private:
    void setHoveredRow(int row);
    void saveColumns() const;
    void showColumnMenu(const QPoint& position);

    QString m_columnsName;
    int m_hoveredRow = -1;
};

} // namespace kesu
