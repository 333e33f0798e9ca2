// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

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

/// Rows under one title, which stands upright in the first column.
struct FormBlock
{
    QString title;
    QList<FormRow> rows;

    friend bool operator==(const FormBlock&, const FormBlock&) = default;
};

/// One filled-in form as plain data: what it says and how its cells lie, not how it looks. Whatever collector makes it,
/// one painter draws it.
struct FormTree
{
    QString company;
    QByteArray logoPng; ///< may be empty
    QString title; ///< 客户投诉处理单
    QString formNumber; ///< "QR-025 REV: B", or empty
    QString serialLabel; ///< 编号
    QString serial; ///< may be empty
    QString copyName; ///< 第一联 质量部, or empty
    QString subtitle; ///< rulebook and edition
    QList<FormBlock> blocks;
    QString foot; ///< printed at the bottom of each page

    friend bool operator==(const FormTree&, const FormTree&) = default;
};

/// Every text of the tree, one a line, in reading order: for search, tests and screen readers.
QString plainText(const FormTree& form);

} // namespace kesu
