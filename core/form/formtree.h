// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace kesu {

/// Cells of one row share this many columns of equal width.
inline constexpr int formColumns = 24;

enum class Tick { Off, On };
enum class CellKind {
    Label, ///< names the value beside it
    Value, ///< text; empty: a space to write in by hand
    Head, ///< names the column below it
    Ticks, ///< boxes to tick, with text after the last one
    Sign, ///< room for a signature with a date below
};
enum class CellAlign { Start, Middle, End };
enum class RowRole {
    Plain,
    TableHead, ///< repeated where its table goes on over a page
    TableLine,
    TableTotal, ///< never alone at the top of a page
};

/// A box with its word: ☑ 索赔 ￥960.00
struct TickBox
{
    QString label;
    Tick tick = Tick::Off;

    friend bool operator==(const TickBox&, const TickBox&) = default;
};

struct FormCell
{
    CellKind kind = CellKind::Value;
    int span = 1; ///< columns
    QString text; ///< of a sign box: who signs
    CellAlign align = CellAlign::Start;
    QList<TickBox> ticks; ///< of a Ticks cell
    QString note; ///< of a sign box: matter and clause; what is already agreed
    QString signedAt; ///< of a sign box: day of the agreement, or empty

    friend bool operator==(const FormCell&, const FormCell&) = default;
};

struct FormRow
{
    QList<FormCell> cells; ///< spans add up to formColumns
    int minLines = 1; ///< room for handwriting
    RowRole role = RowRole::Plain;

    friend bool operator==(const FormRow&, const FormRow&) = default;
};

/// A paragraph of a letter, over the whole width and without a frame.
struct FormParagraph
{
    enum class FirstLine { Flush, Indented }; ///< by two characters

    QString text; ///< may hold line feeds
    CellAlign align = CellAlign::Start;
    FirstLine firstLine = FirstLine::Flush;
    int linesBefore = 0; ///< empty lines above, left out at the top of a page

    friend bool operator==(const FormParagraph&, const FormParagraph&) = default;
};

enum class BlockKind {
    Grid, ///< framed rows, its title upright in the first column; without a title the rows have the whole width
    Letter, ///< paragraphs
};

/// Rows under one title, or paragraphs.
struct FormBlock
{
    QString title;
    QList<FormRow> rows;
    BlockKind kind = BlockKind::Grid;
    QList<FormParagraph> paragraphs = {}; ///< of a Letter

    friend bool operator==(const FormBlock&, const FormBlock&) = default;
};

/// A picture on the pages of evidence behind the form.
struct FormPhoto
{
    QString file; ///< path of the picture, read when its page is drawn
    QString caption; ///< 附件 1 箱体脱层.jpg

    friend bool operator==(const FormPhoto&, const FormPhoto&) = default;
};

/// How the column of a list adds up.
enum class ListTotal { None, Count, Quantity, Amount };

struct ListColumn
{
    QString title;
    QString group; ///< a title above this and its neighbours with the same group, or empty
    int width = 1; ///< relative to the other columns
    CellAlign align = CellAlign::Start;
    ListTotal total = ListTotal::None;

    friend bool operator==(const ListColumn&, const ListColumn&) = default;
};

/// A line of a list. Texts and figures are as many as columns.
struct ListLine
{
    QStringList texts;
    /// What the totals add: pieces, fen, or 1 for a count; empty where the column does not add up or nothing is known.
    QList<std::optional<qint64>> figures;

    friend bool operator==(const ListLine&, const ListLine&) = default;
};

/// A register: one line a complaint, its head repeated on each page, with totals of the page and, on the last one, of
/// all.
struct FormList
{
    QList<ListColumn> columns;
    QList<ListLine> lines;

    friend bool operator==(const FormList&, const FormList&) = default;
};

enum class PageShape { Portrait, Landscape }; ///< of A4

/// One filled-in form as plain data: what it says and how its cells lie, not how it looks. Whatever layout it was
/// filled into, one painter draws it.
struct FormTree
{
    QString company;
    QByteArray logoPng; ///< may be empty
    QString title; ///< 客户投诉处理单
    QString formNumber; ///< "QR-025 REV: B", or empty
    QString serialLabel; ///< 编号; empty: the form has no serial number
    QString serial; ///< may be empty
    /// 第一联 质量管理部, …: the form is printed once for each, with its name at the right edge. Empty: printed once.
    QStringList copies;
    QString subtitle; ///< rulebook and edition
    PageShape shape = PageShape::Portrait;
    QString code; ///< what the QR code in the head holds (formcode.h), or empty
    QString codeText; ///< the same for people, in the foot: 第 3 版 9F2C-77A1
    QList<FormBlock> blocks;
    std::optional<FormList> list; ///< below the blocks
    QList<FormPhoto> photos; ///< on pages of their own
    QString foot; ///< printed at the bottom of each page

    friend bool operator==(const FormTree&, const FormTree&) = default;
};

/// Every text of the tree, one a line, in reading order: for search, tests and screen readers.
QString plainText(const FormTree& form);

} // namespace kesu
