// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/form/formblockreader.h"

#include "core/form/satisfaction.h"
#include "core/rulebook/nearest.h"

#include <QCoreApplication>
#include <algorithm>

namespace kesu {

namespace {

constexpr int mostRows = 500;
constexpr int mostLines = 60;
constexpr int mostTimes = 60;
constexpr int numberWidth = 2; ///< columns of a running number

/// Gives the strings below their translation context.
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(FormLayout)
};

QStringList keys(std::initializer_list<const char*> names)
{
    QStringList list;
    for (const char* name : names)
        list.append(QString::fromLatin1(name));
    return list;
}

int leastWidth(const DesignCell& cell)
{
    const bool hasLabel = cell.kind == DesignCellKind::Field || cell.kind == DesignCellKind::Label
        || cell.kind == DesignCellKind::Boxes;
    const bool isNamed = hasLabel && !(cell.label && cell.label->isEmpty()) && cell.labelWidth > 0;
    const int space = cell.kind == DesignCellKind::Label ? 0 : 1; // a label may stand alone
    return isNamed ? cell.labelWidth + space : 1;
}

/// Reports widths that do not make up the row. Cells that one face leaves out give their width to a neighbour.
template <typename Cell, typename Least>
void checkWidths(FindingSink& sink, SourcePlace place, const QList<Cell>& cells, const QList<PrintProfile>& faces,
    int columns, Least least)
{
    for (const Cell& cell : cells) {
        if (cell.width > 0 && cell.width < least(cell)) {
            sink.error(place,
                Text::tr("a cell is %1 columns wide and its label leaves no room beside it; it needs %2")
                    .arg(cell.width)
                    .arg(least(cell)));
            return;
        }
    }
    for (const PrintProfile face : faces) {
        int fixed = 0;
        int free = 0;
        int freeNeeds = 0;
        bool isWhole = true;
        for (const Cell& cell : cells) {
            if (cell.face && *cell.face != face) {
                isWhole = false;
                continue;
            }
            fixed += cell.width;
            if (cell.width == 0) {
                ++free;
                freeNeeds = std::max(freeNeeds, least(cell));
            }
        }
        if (free == 0 && fixed == 0)
            continue;
        if (fixed > columns || (free == 0 && isWhole && fixed != columns)) {
            sink.error(
                place, Text::tr("the widths of this row come to %1; a row is %2 columns wide").arg(fixed).arg(columns));
            return;
        }
        if (free > 0 && (columns - fixed) / free < freeNeeds) {
            sink.error(place,
                Text::tr("%1 columns are left for the cells without a width, and they need %2 each")
                    .arg(columns - fixed)
                    .arg(freeNeeds));
            return;
        }
    }
}

} // namespace

DesignBlock FormBlockReader::block(const toml::table& node)
{
    const TomlTable table(node, m_reader.sink());
    DesignBlock block;
    const QStringList kinds{QStringLiteral("grid"), QStringLiteral("letter")};
    block.kind = m_reader.word(table, "kind", kinds) == 1 ? BlockKind::Letter : BlockKind::Grid;
    const bool isLetter = block.kind == BlockKind::Letter;
    table.allow(isLetter ? keys({"kind", "paragraphs", "when", "unless", "face"})
                         : keys({"kind", "title", "rows", "when", "unless", "face"}));
    block.condition = m_reader.condition(table, m_reader.faces());
    const Faces faces = LayoutReader::narrowed(m_reader.faces(), block.condition.face);
    if (isLetter) {
        for (const toml::table* one : table.tables(QStringLiteral("paragraphs")))
            block.paragraphs.append(paragraph(*one, faces));
        if (block.paragraphs.isEmpty())
            m_reader.sink().error(table.place(), Text::tr("a letter without paragraphs"));
        return block;
    }
    block.title = m_reader.text(table, "title");
    readRows(table, faces, block);
    return block;
}

void FormBlockReader::readRows(const TomlTable& table, const Faces& faces, DesignBlock& block)
{
    if (!table.has(QStringLiteral("rows")))
        m_reader.sink().error(table.place(), Text::tr("a block without rows"));
    const toml::array* rows = table.array(QStringLiteral("rows"));
    if (rows == nullptr)
        return;
    if (rows->empty())
        m_reader.sink().error(placeOf(*rows), Text::tr("a block without rows"));
    for (const toml::node& node : *rows) {
        if (++m_rows == mostRows + 1)
            m_reader.sink().error(placeOf(node), Text::tr("a form has at most %1 rows").arg(mostRows));
        if (m_rows > mostRows)
            return;
        block.rows.append(row(node, faces));
    }
}

DesignRow FormBlockReader::row(const toml::node& node, const Faces& faces)
{
    DesignRow row;
    if (const toml::array* cells = node.as_array()) {
        readCells(*cells, placeOf(node), faces, row);
        return row;
    }
    const toml::table* inner = node.as_table();
    if (inner == nullptr) {
        m_reader.sink().error(placeOf(node), Text::tr("a row is a list of cells in [ ], or a table { cells = [ … ] }"));
        return row;
    }
    const TomlTable table(*inner, m_reader.sink());
    row.condition = m_reader.condition(table, faces);
    const Faces left = LayoutReader::narrowed(faces, row.condition.face);
    if (table.has(QStringLiteral("list"))) {
        readList(table, left, row);
    } else if (table.has(QStringLiteral("signs"))) {
        readSigns(table, left, row);
    } else if (table.has(QStringLiteral("cells"))) {
        table.allow(keys({"cells", "when", "unless", "face", "times"}));
        row.times = m_reader.figure(table, "times", 1, mostTimes, 1);
        if (const toml::array* cells = table.array(QStringLiteral("cells")))
            readCells(*cells, table.place(), left, row);
    } else {
        table.allow(keys({"cells", "list", "signs", "when", "unless", "face"}));
        m_reader.sink().error(table.place(), Text::tr("a row has cells, a list or signs"));
    }
    return row;
}

void FormBlockReader::readCells(const toml::array& cells, SourcePlace place, const Faces& faces, DesignRow& row) const
{
    for (const toml::node& node : cells) {
        if (const toml::table* table = node.as_table())
            row.cells.append(cell(*table, faces));
        else
            m_reader.sink().error(placeOf(node), Text::tr("a cell is a table, as { field = \"customer.name\" }"));
    }
    if (row.cells.isEmpty())
        m_reader.sink().error(place, Text::tr("a row without cells"));
    else if (row.cells.size() > formColumns)
        m_reader.sink().error(place, Text::tr("a row has at most %1 cells").arg(formColumns));
    else
        checkWidths(m_reader.sink(), place, row.cells, faces, formColumns, leastWidth);
}

DesignCell FormBlockReader::cell(const toml::table& node, const Faces& outer) const
{
    const TomlTable table(node, m_reader.sink());
    DesignCell cell;
    cell.face = m_reader.face(table, outer);
    const Faces faces = LayoutReader::narrowed(outer, cell.face);
    cell.width = m_reader.figure(table, "width", 1, formColumns, 0);
    static const QStringList kinds = keys({"field", "boxes", "text", "sign", "head", "label"});
    const auto kind = std::find_if(kinds.begin(), kinds.end(), [&](const QString& key) { return table.has(key); });
    if (kind == kinds.end()) {
        table.allow(kinds + keys({"width", "face"}));
        m_reader.sink().error(table.place(), Text::tr("a cell has one of %1").arg(kinds.join(QStringLiteral(", "))));
        return cell;
    }
    for (const QString& second : kinds) // a label may stand beside others
        if (second != *kind && second != kinds.constLast() && table.has(second))
            m_reader.sink().error(
                table.placeOfKey(second), Text::tr("a cell has either '%1' or '%2'").arg(*kind, second));
    if (*kind == QStringLiteral("field")) {
        readField(table, faces, cell);
    } else if (*kind == QStringLiteral("sign")) {
        readSign(table, faces, cell);
    } else if (*kind == QStringLiteral("text") || *kind == QStringLiteral("head")) {
        table.allow(keys({"text", "head", "width", "face", "align", "lines"}));
        cell.kind = table.has(QStringLiteral("text")) ? DesignCellKind::Text : DesignCellKind::Head;
        cell.text = m_reader.textWithFields(table, kind->toLatin1().constData(), faces);
        cell.align = m_reader.align(table);
        cell.lines = m_reader.figure(table, "lines", 1, mostLines, 1);
    } else {
        cell.kind = table.has(QStringLiteral("boxes")) ? DesignCellKind::Boxes : DesignCellKind::Label;
        if (cell.kind == DesignCellKind::Boxes)
            table.allow(keys({"boxes", "label", "labelWidth", "width", "face", "lines", "align"}));
        else
            table.allow(keys({"label", "labelWidth", "width", "face", "lines"}));
        cell.boxes = m_reader.texts(table, "boxes");
        if (cell.kind == DesignCellKind::Boxes && cell.boxes.isEmpty())
            m_reader.sink().error(table.placeOfKey(QStringLiteral("boxes")), Text::tr("no boxes to tick"));
        cell.label = m_reader.text(table, "label");
        cell.labelWidth = m_reader.figure(table, "labelWidth", 0, formColumns - 1, cell.labelWidth);
        cell.lines = m_reader.figure(table, "lines", 1, mostLines, 1);
        if (cell.kind == DesignCellKind::Boxes)
            cell.align = m_reader.align(table);
    }
    return cell;
}

void FormBlockReader::readField(const TomlTable& table, const Faces& faces, DesignCell& cell) const
{
    table.allow(keys({"field", "label", "labelWidth", "width", "lines", "align", "as", "only", "otherwise", "face"}));
    cell.kind = DesignCellKind::Field;
    cell.field = m_reader.field(table.requiredText(QStringLiteral("field")), faces);
    if (table.has(QStringLiteral("label")))
        cell.label = m_reader.text(table, "label");
    cell.labelWidth = m_reader.figure(table, "labelWidth", 0, formColumns - 1, cell.labelWidth);
    cell.lines = m_reader.figure(table, "lines", 1, mostLines, 1);
    cell.align = m_reader.align(table);
    cell.otherwise = m_reader.textWithFields(table, "otherwise", faces);
    const int as
        = m_reader.word(table, "as", {QStringLiteral("boxes"), QStringLiteral("text"), QStringLiteral("time")});
    cell.as = as < 0 ? FieldForm::Usual : static_cast<FieldForm>(as + 1);
    const FormField* field = cell.field.field;
    if (field == nullptr)
        return;
    const bool isChoice = field->kind == FieldKind::Choice;
    const bool isTime = field->kind == FieldKind::Day || field->kind == FieldKind::Moment;
    if ((cell.as == FieldForm::Boxes || cell.as == FieldForm::Text) && !isChoice)
        m_reader.sink().error(
            table.placeOfKey(QStringLiteral("as")), Text::tr("%1 is no choice, so it has no boxes").arg(field->id));
    if (cell.as == FieldForm::Time && !isTime)
        m_reader.sink().error(
            table.placeOfKey(QStringLiteral("as")), Text::tr("%1 is no day, so it has no time").arg(field->id));
    for (const LocatedText& id : table.texts(QStringLiteral("only"))) {
        cell.only.append(id.text);
        if (field->words)
            m_reader.checkId(*field->words, id);
        else if (field->id == QStringLiteral("satisfaction") && !satisfactionIds().contains(id.text))
            m_reader.sink().error(id.place,
                Text::tr("\"%1\" is no answer of a follow-up").arg(id.text) + suggestion(id.text, satisfactionIds()));
    }
    if (table.has(QStringLiteral("only")) && (!isChoice || field->parameter))
        m_reader.sink().error(
            table.placeOfKey(QStringLiteral("only")), Text::tr("'only' is for choices; %1 is none").arg(field->id));
}

void FormBlockReader::readSign(const TomlTable& table, const Faces& faces, DesignCell& cell) const
{
    table.allow(keys({"sign", "note", "matter", "role", "width", "face"}));
    cell.kind = DesignCellKind::Sign;
    cell.sign = m_reader.text(table, "sign");
    cell.note = m_reader.text(table, "note");
    cell.matter = table.plain(QStringLiteral("matter"));
    cell.role = table.plain(QStringLiteral("role"));
    if (cell.sign.isEmpty())
        m_reader.sink().error(
            table.placeOfKey(QStringLiteral("sign")), Text::tr("a sign box names who signs, as \"审核\""));
    if (cell.matter.isEmpty() != cell.role.isEmpty())
        m_reader.sink().error(table.place(), Text::tr("an approval has both a matter and a role"));
    if (cell.matter.isEmpty())
        return;
    if (faces.contains(PrintProfile::Customer))
        m_reader.sink().error(table.placeOfKey(QStringLiteral("matter")),
            Text::tr("approvals are internal and cannot stand on the customer's face"));
    m_reader.checkId(VocabularyKind::Matter, *table.text(QStringLiteral("matter")));
    if (const std::optional<LocatedText> role = table.text(QStringLiteral("role")))
        m_reader.checkId(VocabularyKind::Role, *role);
}

void FormBlockReader::readList(const TomlTable& table, const Faces& faces, DesignRow& row) const
{
    table.allow(keys({"list", "columns", "atLeast", "total", "empty", "numbered", "when", "unless", "face"}));
    row.kind = DesignRowKind::List;
    const toml::node* node = table.node(QStringLiteral("list"));
    QList<LocatedText> names;
    if (node->is_string())
        names = {*table.text(QStringLiteral("list"))};
    else
        names = table.texts(QStringLiteral("list"));
    if (names.isEmpty() || names.size() > 2)
        m_reader.sink().error(placeOf(*node), Text::tr("a row shows one list, or two side by side"));
    for (const LocatedText& name : names)
        if (const QString id = m_reader.list(name, faces); !id.isEmpty())
            row.lists.append(id);
    row.atLeast = m_reader.figure(table, "atLeast", 0, mostLines, 0);
    row.total = m_reader.text(table, "total");
    row.empty = m_reader.text(table, "empty");
    row.isNumbered = table.flag(QStringLiteral("numbered"));
    for (const toml::table* one : table.tables(QStringLiteral("columns")))
        row.columns.append(column(*one, row.lists, faces));
    if (row.columns.isEmpty())
        m_reader.sink().error(table.place(), Text::tr("a list needs columns, as columns = [ { field = \"…\" } ]"));
    else if (!row.lists.isEmpty())
        checkWidths(m_reader.sink(), table.placeOfKey(QStringLiteral("columns")), row.columns, faces,
            formColumns - (row.isNumbered ? numberWidth : 0), [](const DesignColumn&) { return 1; });
}

DesignColumn FormBlockReader::column(const toml::table& node, const QStringList& lists, const Faces& outer) const
{
    const TomlTable table(node, m_reader.sink());
    table.allow(keys({"field", "label", "width", "align", "total", "face"}));
    DesignColumn column;
    column.face = m_reader.face(table, outer);
    const Faces faces = LayoutReader::narrowed(outer, column.face);
    if (const std::optional<LocatedText> name = table.text(QStringLiteral("field")); name && !lists.isEmpty())
        column.field = m_reader.column(*name, lists, faces);
    if (table.has(QStringLiteral("label")))
        column.label = m_reader.text(table, "label");
    if (!table.has(QStringLiteral("field")) && !table.has(QStringLiteral("label")))
        m_reader.sink().error(table.place(), Text::tr("a column has a field, or a label to write by hand"));
    column.width = m_reader.figure(table, "width", 1, formColumns, 0);
    column.align = m_reader.align(table);
    column.isTotal = table.flag(QStringLiteral("total"));
    return column;
}

void FormBlockReader::readSigns(const TomlTable& table, const Faces& faces, DesignRow& row) const
{
    table.allow(keys({"signs", "matter", "otherwise", "when", "unless", "face"}));
    row.kind = DesignRowKind::Signs;
    m_reader.word(table, "signs", {QStringLiteral("approvals")});
    if (faces.contains(PrintProfile::Customer))
        m_reader.sink().error(table.placeOfKey(QStringLiteral("signs")),
            Text::tr("approvals are internal and cannot stand on the customer's face"));
    row.matter = table.plain(QStringLiteral("matter"));
    if (!row.matter.isEmpty())
        m_reader.checkId(VocabularyKind::Matter, *table.text(QStringLiteral("matter")));
    for (const FormText& who : m_reader.texts(table, "otherwise")) {
        DesignCell cell;
        cell.kind = DesignCellKind::Sign;
        cell.sign = who;
        row.cells.append(cell);
    }
}

DesignParagraph FormBlockReader::paragraph(const toml::table& node, const Faces& faces) const
{
    const TomlTable table(node, m_reader.sink());
    table.allow(keys({"text", "indent", "before", "align", "when", "unless", "face"}));
    DesignParagraph paragraph;
    paragraph.condition = m_reader.condition(table, faces);
    paragraph.text = m_reader.textWithFields(table, "text", LayoutReader::narrowed(faces, paragraph.condition.face));
    if (!table.has(QStringLiteral("text")))
        m_reader.sink().error(table.place(), Text::tr("a paragraph without 'text'"));
    paragraph.align = m_reader.align(table).value_or(CellAlign::Start);
    if (table.flag(QStringLiteral("indent")))
        paragraph.firstLine = FormParagraph::FirstLine::Indented;
    paragraph.linesBefore = m_reader.figure(table, "before", 0, mostLines, 0);
    return paragraph;
}

} // namespace kesu
