// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/form/formdesignreader.h"

#include "core/form/formblockreader.h"
#include "core/rulebook/nearest.h"

#include <QCoreApplication>

namespace kesu {

namespace {

constexpr int mostBlocks = 100;
constexpr int mostColumns = 60; ///< of a register
constexpr int mostCopies = 20;

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

std::optional<toml::table> parsed(const QByteArray& bytes, FindingSink& sink)
{
    if (bytes.size() > largestLayout) {
        sink.error({}, Text::tr("the file is too large for a form: more than 1 MB"));
        return {};
    }
    try {
        return toml::parse(std::string_view(bytes.constData(), static_cast<size_t>(bytes.size())));
    } catch (const toml::parse_error& error) {
        const toml::source_position at = error.source().begin;
        sink.error({static_cast<int>(at.line), static_cast<int>(at.column)},
            Text::tr("not TOML: %1").arg(toQString(error.description())));
        return {};
    }
}

void readFaces(const TomlTable& head, FormDesign& design)
{
    const QStringList words{QStringLiteral("internal"), QStringLiteral("customer")};
    for (const LocatedText& face : head.texts(QStringLiteral("faces"))) {
        const auto at = words.indexOf(face.text);
        if (at < 0)
            head.sink().error(face.place,
                Text::tr("'faces' cannot hold \"%1\"; there are internal and customer").arg(face.text)
                    + suggestion(face.text, words));
        else if (!design.faces.contains(static_cast<PrintProfile>(at)))
            design.faces.append(static_cast<PrintProfile>(at));
    }
    if (!head.has(QStringLiteral("faces")))
        head.sink().error(
            head.place(), Text::tr("the key 'faces' is missing: who may get the form, as [\"internal\"]"));
    if (design.shape == FormShape::List && design.faces.contains(PrintProfile::Customer))
        head.sink().error(head.placeOfKey(QStringLiteral("faces")),
            Text::tr("a register names every customer, so it has no face for one of them"));
}

void readStates(const TomlTable& head, FormDesign& design)
{
    QStringList known;
    for (const VerdictStatus status :
        {VerdictStatus::Valid, VerdictStatus::Pending, VerdictStatus::Invalid, VerdictStatus::OutOfScope})
        known.append(toId(status));
    for (const LocatedText& state : head.texts(QStringLiteral("for"))) {
        if (const std::optional<VerdictStatus> status = tryVerdictStatus(state.text))
            design.states.append(*status);
        else
            head.sink().error(state.place,
                Text::tr("'for' cannot hold \"%1\"; it is one of %2").arg(state.text, known.join(QStringLiteral(", ")))
                    + suggestion(state.text, known));
    }
}

void readHead(LayoutReader& reader, const TomlTable& head, FormDesign& design)
{
    head.allow(keys({"id", "title", "faces", "number", "revision", "copies", "for", "orientation", "photos", "serial",
        "foot", "shape", "customerForm"}));
    const LocatedText id = head.requiredText(QStringLiteral("id"));
    const QString name = design.key.section(QLatin1Char('/'), -1);
    if (!id.text.isEmpty() && id.text != name)
        reader.sink().error(id.place, Text::tr("the id is \"%1\" and the file is called %2").arg(id.text, name));
    design.shape = reader.word(head, "shape", {QStringLiteral("slip"), QStringLiteral("list")}) == 1 ? FormShape::List
                                                                                                     : FormShape::Slip;
    design.title = reader.text(head, "title");
    if (design.title.zh.isEmpty())
        reader.sink().error(head.placeOfKey(QStringLiteral("title")), Text::tr("the form has no title"));
    readFaces(head, design);
    reader.setFaces(design.faces);
    readStates(head, design);
    design.customerForm = head.plain(QStringLiteral("customerForm"));
    design.number = head.plain(QStringLiteral("number"));
    design.revision = head.plain(QStringLiteral("revision"));
    design.copies = reader.texts(head, "copies");
    if (design.copies.size() > mostCopies)
        reader.sink().error(
            head.placeOfKey(QStringLiteral("copies")), Text::tr("a form has at most %1 copies").arg(mostCopies));
    const QStringList shapes{QStringLiteral("portrait"), QStringLiteral("landscape")};
    design.page = reader.word(head, "orientation", shapes) == 1 ? PageShape::Landscape : PageShape::Portrait;
    design.hasPhotos = head.flag(QStringLiteral("photos"));
    design.foot = reader.textWithFields(head, "foot", design.faces);
    if (design.shape == FormShape::List)
        return;
    const LocatedText serial = head.text(QStringLiteral("serial")).value_or(LocatedText{QStringLiteral("number"), {}});
    if (!serial.text.isEmpty())
        design.serial = reader.field(serial, design.faces);
}

RegisterColumn registerColumn(const LayoutReader& reader, const toml::table& node)
{
    const TomlTable table(node, reader.sink());
    table.allow(keys({"field", "number", "label", "width", "align", "total", "group", "as"}));
    RegisterColumn column;
    column.isNumber = table.flag(QStringLiteral("number"));
    if (const std::optional<LocatedText> name = table.text(QStringLiteral("field")))
        column.field = reader.field(*name, reader.faces());
    column.label = reader.text(table, "label");
    column.group = reader.text(table, "group");
    column.width = reader.figure(table, "width", 1, 200, 4);
    column.align = reader.align(table);
    column.isTotal = table.flag(QStringLiteral("total"));
    const int as = reader.word(table, "as", {QStringLiteral("boxes"), QStringLiteral("text"), QStringLiteral("time")});
    column.as = as < 0 ? FieldForm::Usual : static_cast<FieldForm>(as + 1);
    const int kinds = (table.has(QStringLiteral("field")) ? 1 : 0) + (column.isNumber ? 1 : 0);
    if (kinds == 2)
        reader.sink().error(table.place(), Text::tr("a column has either a field or number = true"));
    if (kinds == 0 && column.label.isEmpty())
        reader.sink().error(
            table.place(), Text::tr("a column has a field, number = true, or a label to write by hand"));
    if (column.isTotal && column.field.field == nullptr)
        reader.sink().error(table.placeOfKey(QStringLiteral("total")), Text::tr("only a column with a field adds up"));
    return column;
}

void readColumns(const LayoutReader& reader, const TomlTable& root, FormDesign& design)
{
    if (design.shape == FormShape::Slip) {
        if (root.has(QStringLiteral("column")))
            reader.sink().error(root.placeOfKey(QStringLiteral("column")),
                Text::tr("only a register has columns; it says shape = \"list\" in its head"));
        return;
    }
    const std::vector<const toml::table*> columns = root.tables(QStringLiteral("column"));
    if (columns.empty())
        reader.sink().error(root.place(), Text::tr("a register needs columns, each under [[column]]"));
    if (columns.size() > mostColumns) {
        reader.sink().error(
            placeOf(*columns[mostColumns]), Text::tr("a register has at most %1 columns").arg(mostColumns));
        return;
    }
    for (const toml::table* column : columns)
        design.columns.append(registerColumn(reader, *column));
}

void readBlocks(const LayoutReader& reader, const TomlTable& root, FormDesign& design)
{
    const std::vector<const toml::table*> blocks = root.tables(QStringLiteral("block"));
    if (blocks.empty() && design.shape == FormShape::Slip)
        reader.sink().error(root.place(), Text::tr("the form has no [[block]]"));
    if (blocks.size() > mostBlocks) {
        reader.sink().error(placeOf(*blocks[mostBlocks]), Text::tr("a form has at most %1 blocks").arg(mostBlocks));
        return;
    }
    FormBlockReader blockReader(reader);
    for (const toml::table* block : blocks)
        design.blocks.append(blockReader.block(*block));
}

} // namespace

std::optional<FormDesign> readFormDesign(
    const QByteArray& toml, const QString& key, const QString& fileName, const Rulebook* rulebook, Findings& findings)
{
    const SourceFile file(toml, fileName);
    FindingSink sink(file, findings);
    const std::optional<toml::table> document = parsed(toml, sink);
    if (!document)
        return {};
    const TomlTable root(*document, sink);
    root.allow(keys({"form", "block", "column"}));
    LayoutReader reader(
        sink, rulebook, key.contains(QLatin1Char('/')) ? LayoutReader::Ids::OfRulebook : LayoutReader::Ids::SharedOnly);
    FormDesign design;
    design.key = key;
    design.source = toml;
    const toml::table* head = root.table(QStringLiteral("form"));
    if (head == nullptr) {
        if (!root.has(QStringLiteral("form")))
            sink.error({1, 1}, Text::tr("the head [form] is missing"));
        return {};
    }
    readHead(reader, TomlTable(*head, sink), design);
    readBlocks(reader, root, design);
    readColumns(reader, root, design);
    return sink.hasErrors() ? std::nullopt : std::optional(design);
}

} // namespace kesu
