// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/form/formfield.h"
#include "core/form/printprofile.h"
#include "core/judgement/verdict.h"

#include <QHash>
#include <array>

namespace kesu {

/// A text of a layout file in three languages; what is missing is taken from Chinese.
struct FormText
{
    QString zh;
    QString tw;
    QString en;

    bool isEmpty() const { return zh.isEmpty() && tw.isEmpty() && en.isEmpty(); }
    /// language: zh_CN, zh_TW or en.
    QString in(const QString& language) const;

    friend bool operator==(const FormText&, const FormText&) = default;
};

/// A field with the id behind its dot, looked up when the file was read.
struct FieldRef
{
    const FormField* field = nullptr; ///< null: none
    QString parameter;

    friend bool operator==(const FieldRef&, const FieldRef&) = default;
};

/// A piece of a text with placeholders: the words, then the value of the field.
struct TextPart
{
    QString words;
    FieldRef value; ///< none: words only
    bool isLine = false; ///< a line to write on behind the words

    friend bool operator==(const TextPart&, const TextPart&) = default;
};

/// A text with placeholders in three languages.
struct FormTemplate
{
    std::array<QList<TextPart>, 3> parts; ///< zh, tw, en

    bool isEmpty() const { return parts[0].isEmpty(); }
    const QList<TextPart>& in(const QString& language) const;

    friend bool operator==(const FormTemplate&, const FormTemplate&) = default;
};

/// When a row, block or paragraph is printed.
struct PrintCondition
{
    struct Test
    {
        FieldRef field; ///< or
        QString list; ///< id of a list
        bool isUnless = false;

        friend bool operator==(const Test&, const Test&) = default;
    };
    std::optional<PrintProfile> face; ///< only on that one
    QList<Test> tests; ///< all must hold

    friend bool operator==(const PrintCondition&, const PrintCondition&) = default;
};

enum class DesignCellKind { Field, Label, Text, Boxes, Sign, Head };

struct DesignCell
{
    DesignCellKind kind = DesignCellKind::Text;
    FieldRef field;
    FieldForm as = FieldForm::Usual;
    QStringList only;
    std::optional<FormText> label; ///< empty text: none; not given: the field's own
    FormTemplate text;
    QList<FormText> boxes;
    FormTemplate otherwise;
    int width = 0; ///< columns of the 24; 0: what is left
    int labelWidth = 3;
    int lines = 1;
    std::optional<CellAlign> align;
    FormText sign;
    FormText note;
    QString matter;
    QString role;
    std::optional<PrintProfile> face;

    friend bool operator==(const DesignCell&, const DesignCell&) = default;
};

enum class DesignRowKind { Cells, List, Signs };

struct DesignColumn
{
    const FormField* field = nullptr;
    std::optional<FormText> label;
    int width = 1;
    std::optional<CellAlign> align;
    bool isTotal = false;
    std::optional<PrintProfile> face;

    friend bool operator==(const DesignColumn&, const DesignColumn&) = default;
};

struct DesignRow
{
    DesignRowKind kind = DesignRowKind::Cells;
    PrintCondition condition;
    int times = 1;
    QList<DesignCell> cells; ///< of Signs: those where the rulebook asks for none
    QStringList lists; ///< of a List: one or two, side by side
    QList<DesignColumn> columns;
    int atLeast = 0; ///< lines of a list
    FormText total; ///< of a list: the name of the last line; empty: none
    FormText empty; ///< of a list that is known to be empty
    bool isNumbered = false;
    QString matter; ///< of Signs: only these approvals

    friend bool operator==(const DesignRow&, const DesignRow&) = default;
};

struct DesignParagraph
{
    FormTemplate text;
    CellAlign align = CellAlign::Start;
    FormParagraph::FirstLine firstLine = FormParagraph::FirstLine::Flush;
    int linesBefore = 0;
    PrintCondition condition;

    friend bool operator==(const DesignParagraph&, const DesignParagraph&) = default;
};

struct DesignBlock
{
    BlockKind kind = BlockKind::Grid;
    FormText title;
    PrintCondition condition;
    QList<DesignRow> rows;
    QList<DesignParagraph> paragraphs;

    friend bool operator==(const DesignBlock&, const DesignBlock&) = default;
};

/// A column of a register.
struct RegisterColumn
{
    FieldRef field; ///< none: a running number, or a column to write in by hand
    bool isNumber = false;
    FieldForm as = FieldForm::Usual;
    FormText label; ///< empty: the field's own
    FormText group;
    int width = 1;
    std::optional<CellAlign> align;
    bool isTotal = false;

    friend bool operator==(const RegisterColumn&, const RegisterColumn&) = default;
};

/// One form a complaint, or one line a complaint.
enum class FormShape { Slip, List };

/// A layout file, read and checked, with every field looked up. A value.
struct FormDesign
{
    QString key; ///< "handling", "pcb/memo"
    FormText title;
    QList<PrintProfile> faces; ///< who may get it, at least one
    QString customerForm; ///< key of the form that the customer gets in its place, or empty
    QString number; ///< form number, or empty
    QString revision;
    QList<FormText> copies;
    QList<VerdictStatus> states; ///< offered first for complaints in these; empty: for all
    FormShape shape = FormShape::Slip;
    PageShape page = PageShape::Portrait;
    bool hasPhotos = false;
    FieldRef serial; ///< none: no serial number
    FormTemplate foot;
    QList<DesignBlock> blocks;
    QList<RegisterColumn> columns; ///< of a list
    QByteArray source; ///< the text of the file

    bool hasFace(PrintProfile face) const { return faces.contains(face); }
    /// Names of the fields that its cells and columns print, each once, in order: what a company may hide.
    QStringList fieldNames() const;
    /// How such a field is named where it stands: by the layout in that language, else in the language of the program.
    QString labelOf(const QString& fieldName, const QString& language) const;

    friend bool operator==(const FormDesign&, const FormDesign&) = default;
};

} // namespace kesu
