// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QString>
#include <QStringList>
#include <QWidget>
#include <functional>
#include <vector>

class QHBoxLayout;
class QLabel;
class QToolButton;
class QVBoxLayout;

namespace kesu {

/// Whether a row counts without that cell.
enum class CellNeed { Required, Optional };

/// One column of a small table that is typed into in place.
struct RowColumn
{
    QString key; ///< name of the part in field paths: "kind" in "costs[0].kind"
    QString title;
    int stretch = 1; ///< share of the width
    CellNeed need = CellNeed::Optional;
    std::function<QWidget*()> make; ///< a FieldEdit or a TagEdit
    std::function<QString()> initial; ///< put into the cell when its row is begun; may be empty
};

/// A small table of real fields with an empty row at the end that becomes a row when one types into it. Tab goes
/// through the cells, Ctrl+Delete takes the row away. The empty row is one stop of Tab.
class RowsEditorBase : public QWidget
{
    Q_OBJECT

public:
    explicit RowsEditorBase(QWidget* parent = nullptr);

    /// A quiet line below, for sums.
    void setFooter(const QString& text);
    /// Rows that hold anything.
    int filledRows() const;
    QWidget* cell(int row, const QString& key) const;
    /// Shows what is wrong in each row below it.
    void showProblems();
    /// Puts the focus into the first cell of the empty row.
    void focusNew();
    QStringList columnKeys() const;
    /// What may be done with a column: everything, only reading, or not even that.
    enum class CellUse { Edit, Read, Hidden };
    /// Of every cell of the column, those of later rows too. why: the tooltip; stand-in: in place of a hidden value.
    void setColumnUse(const QString& key, CellUse use, const QString& why = {}, const QString& standIn = {});
    enum class RowsUse { Edit, Read };
    /// Reading only: no row is added or removed and no cell is typed into, whatever its column allows.
    void setUse(RowsUse use, const QString& why = {});

Q_SIGNALS:
    void edited();

protected:
    struct Row
    {
        QWidget* frame = nullptr;
        std::vector<QWidget*> cells;
        QToolButton* remove = nullptr;
        QLabel* problem = nullptr;
        bool begun = false; ///< not the empty row at the end any more
    };

    void setColumns(std::vector<RowColumn> columns);
    const std::vector<RowColumn>& columns() const { return m_columns; }
    std::vector<Row>& rows() { return m_rows; }
    const std::vector<Row>& rows() const { return m_rows; }
    /// Makes that many rows and the empty one.
    void setRowCount(int count);
    bool isBlank(const Row& row) const;
    bool isComplete(const Row& row) const;

    static QString textOf(const QWidget& cell);
    static void setTextOf(QWidget& cell, const QString& text);
    static QString problemOf(const QWidget& cell);

private:
    void addHeader();
    void appendRow();
    void removeRow(const QWidget* frame);
    void cellEdited(const QWidget* frame);
    void begin(Row& row);
    void dress(Row& row) const;
    void keepTabOrder();
    QString problemOf(const Row& row) const;

    struct ColumnUse
    {
        CellUse use = CellUse::Edit;
        QString why;
        QString standIn;
    };

    std::vector<RowColumn> m_columns;
    std::vector<Row> m_rows;
    QMap<QString, ColumnUse> m_columnUses;
    RowsUse m_use = RowsUse::Edit;
    QString m_why;
    QVBoxLayout* m_layout;
    QLabel* m_footer;
};

} // namespace kesu
