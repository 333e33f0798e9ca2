// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/exchange/cellvalues.h"
#include "core/exchange/exchangetext.h"
#include "core/exchange/mapping.h"
#include "core/exchange/mappingfield.h"
#include "core/exchange/mappingtoml.h"
#include "core/rulebook/nearest.h"

#include <QFile>
#include <QFileInfo>
#include <algorithm>

namespace kesu {

namespace {

/// A mapping is some kilobytes; code tables may make it some hundred.
constexpr qint64 mostBytes = 4'000'000;

/// Walks one mapping file; what is wrong is collected, so that all of it is told at once.
class MappingReader : public MappingToml
{
public:
    MappingReader(const QString& fileName, Findings& findings)
        : MappingToml(fileName, findings)
    {
        m_mapping.fileName = fileName;
    }

    Mapping read(const toml::table& root);

private:
    void readFile(const toml::table& file);
    void readColumn(const toml::table& column, const QString& path);
    void readColumnDates(const toml::table& column, const QString& path, ColumnRule& rule);
    void readCodes(const QString& name, const toml::table& codes);
    void readFixed(const toml::table& fixed);
    void readKey(const toml::table& key);
    void checkWhole(const toml::table& root);
    bool checkField(const QString& field, const MappingPlace& place, const QString& path);

    Mapping m_mapping;
};

void MappingReader::readFile(const toml::table& file)
{
    const QString path = QStringLiteral("file.");
    checkKeys(file, path,
        {QStringLiteral("format"), QStringLiteral("encoding"), QStringLiteral("separator"), QStringLiteral("sheet"),
            QStringLiteral("headerRow"), QStringLiteral("skipRowsAtEnd"), QStringLiteral("otherColumns")});
    const QString format = choice(file, "format", path, {QStringLiteral("csv"), QStringLiteral("xlsx")});
    m_mapping.format.kind = format == QLatin1String("csv") ? TableKind::Csv
        : format == QLatin1String("xlsx")                  ? TableKind::Xlsx
                                                           : TableKind::ByContent;
    m_mapping.format.csv.encoding = choice(file, "encoding", path, csvEncodings());
    const QString separator = text(file, "separator", path);
    if (separator.size() == 1 && separator != QLatin1String("\"") && separator != QLatin1String("\n"))
        m_mapping.format.csv.separator = separator.at(0);
    else if (!separator.isEmpty())
        report(placeOf(file.get("separator")->source()), QStringLiteral("file.separator"),
            ExchangeText::tr("must be one sign, for example \",\" \";\" or \"\\t\" for TAB"));
    if (const toml::node* sheet = file.get("sheet"); sheet && sheet->is_integer())
        m_mapping.format.sheet.place = number(file, "sheet", path, 1, 10'000);
    else
        m_mapping.format.sheet.name = text(file, "sheet", path);
    m_mapping.headerRow = number(file, "headerRow", path, 1, 1'000);
    m_mapping.skipRowsAtEnd = number(file, "skipRowsAtEnd", path, 0, 100);
    if (choice(file, "otherColumns", path, {QStringLiteral("remarks"), QStringLiteral("ignore")})
        == QLatin1String("ignore"))
        m_mapping.unnamed = UnnamedColumns::LeaveOut;
}

bool MappingReader::checkField(const QString& field, const MappingPlace& place, const QString& path)
{
    if (findMappingField(field))
        return true;
    const QString meant = nearest(field, mappingFieldPaths());
    report(place, path,
        meant.isEmpty() ? ExchangeText::tr(
            "there is no field \"%1\"; fields are named as in the case, for example product.deliveredOn")
                              .arg(field)
                        : ExchangeText::tr("there is no field \"%1\"; did you mean \"%2\"?").arg(field, meant));
    return false;
}

void MappingReader::readColumnDates(const toml::table& column, const QString& path, ColumnRule& rule)
{
    rule.dateStyles = texts(column, "dateStyles", path);
    for (const QString& style : rule.dateStyles) {
        if (!isDateStyle(style))
            report(placeOf(column.get("dateStyles")->source()), path + QStringLiteral("dateStyles"),
                ExchangeText::tr("\"%1\" is no date style; write for example \"yyyy-M-d\", \"d.M.yyyy\" or \"serial\"")
                    .arg(style));
    }
    if (rule.dateStyles.isEmpty())
        rule.dateStyles = usualDateStyles();
    const QString time = text(column, "timeOfDay", path);
    if (time.isEmpty())
        return;
    rule.timeOfDay = QTime::fromString(time, QStringLiteral("HH:mm"));
    if (!rule.timeOfDay->isValid())
        report(placeOf(column.get("timeOfDay")->source()), path + QStringLiteral("timeOfDay"),
            ExchangeText::tr("\"%1\" is no time; write for example \"09:00\"").arg(time));
}

void MappingReader::readColumn(const toml::table& column, const QString& path)
{
    checkKeys(column, path,
        {QStringLiteral("name"), QStringLiteral("index"), QStringLiteral("field"), QStringLiteral("dateStyles"),
            QStringLiteral("timeOfDay"), QStringLiteral("separators"), QStringLiteral("codes"),
            QStringLiteral("required"), QStringLiteral("prefix"), QStringLiteral("suffix"), QStringLiteral("keepAs"),
            QStringLiteral("round")});
    ColumnRule rule;
    rule.place = placeOf(column.source());
    rule.names = texts(column, "name", path);
    rule.index = number(column, "index", path, 1, 16'384);
    if (rule.names.isEmpty() == (rule.index == 0))
        report(rule.place, path + QStringLiteral("name"),
            ExchangeText::tr(
                "say which column: either name = \"…\" as its head prints it, or index = 1 for the first one"));
    rule.keepAs = text(column, "keepAs", path);
    rule.field = text(column, "field", path);
    if (rule.field.isEmpty() && rule.keepAs.isEmpty())
        report(rule.place, path + QStringLiteral("field"),
            ExchangeText::tr(
                "is missing; write for example field = \"customer.name\", or keepAs = \"…\" for a remark alone"));
    else if (!rule.field.isEmpty() && column.get("field"))
        checkField(rule.field, placeOf(column.get("field")->source()), path + QStringLiteral("field"));
    readColumnDates(column, path, rule);
    rule.separators = text(column, "separators", path);
    rule.codes = text(column, "codes", path);
    rule.duty = yes(column, "required", path) ? CellDuty::Required : CellDuty::Optional;
    rule.rounding = yes(column, "round", path) ? FenRounding::RoundAndNote : FenRounding::Refuse;
    rule.prefix = text(column, "prefix", path);
    rule.suffix = text(column, "suffix", path);
    m_mapping.columns.append(rule);
}

void MappingReader::readCodes(const QString& name, const toml::table& codes)
{
    CodeTable table;
    for (const auto& [key, value] : codes) {
        const QString word = toQString(key.str());
        const QString path = QStringLiteral("codes.") + name + QLatin1Char('.') + word;
        CodeTable::Entry entry;
        entry.place = placeOf(value.source());
        if (const auto id = value.value<std::string_view>(); id && value.is_string()) {
            entry.ids = {toQString(*id)};
        } else if (const toml::array* array = value.as_array()) {
            for (const toml::node& element : *array)
                entry.ids.append(toQString(element.value_or(std::string_view())));
        }
        if (entry.ids.isEmpty() || entry.ids.contains(QString())) {
            report(entry.place, path, ExchangeText::tr("must be an id in quotation marks, or a list of them in [ ]"));
            continue;
        }
        if (word == QLatin1String("*")) {
            table.other = entry;
        } else if (word.endsWith(QLatin1Char('*'))) {
            entry.word = comparable(word.chopped(1));
            table.beginnings.append(entry);
        } else {
            entry.word = comparable(word);
            table.words.append(entry);
        }
    }
    m_mapping.codes.insert(name, table);
}

void MappingReader::readFixed(const toml::table& fixed)
{
    const auto add = [&](const QString& field, const toml::key& key, const toml::node& value) {
        const QString path = QStringLiteral("fixed.") + field;
        if (!value.is_string()) {
            report(placeOf(value.source()), path, ExchangeText::tr("must be text in quotation marks"));
            return;
        }
        if (checkField(field, placeOf(key.source()), path))
            m_mapping.fixed.append(
                FixedValue{field, toQString(*value.value<std::string_view>()), placeOf(value.source())});
    };
    for (const auto& [key, value] : fixed) {
        const QString first = toQString(key.str());
        // product.unit = "只" is a table in TOML
        if (const toml::table* inner = value.as_table()) {
            for (const auto& [innerKey, innerValue] : *inner)
                add(first + QLatin1Char('.') + toQString(innerKey.str()), innerKey, innerValue);
        } else {
            add(first, key, value);
        }
    }
}

void MappingReader::readKey(const toml::table& key)
{
    const QString path = QStringLiteral("key.");
    checkKeys(key, path, {QStringLiteral("columns"), QStringLiteral("source")});
    m_mapping.keyColumns = texts(key, "columns", path);
    m_mapping.source = text(key, "source", path).trimmed();
}

void MappingReader::checkWhole(const toml::table& root)
{
    const MappingPlace top = placeOf(root.source());
    if (m_mapping.columns.isEmpty())
        report(top, QStringLiteral("column"),
            ExchangeText::tr("there is no column; write [[column]] with name and field for each column to take"));
    if (m_mapping.rulebook.isEmpty() && !root.contains("rulebook"))
        report(top, QStringLiteral("rulebook"),
            ExchangeText::tr(
                "is missing; write at the top rulebook = \"…\", the id of the standard that judges these complaints"));
    if (m_mapping.source.isEmpty())
        report(top, QStringLiteral("key.source"),
            ExchangeText::tr(
                "is missing; write [key] source = \"…\", a name for where the rows come from, so that they are "
                "taken only once"));
    const auto fills = [&](const char* field) {
        const QLatin1String path(field);
        return std::any_of(m_mapping.columns.begin(), m_mapping.columns.end(),
                   [&](const ColumnRule& rule) { return rule.field == path; })
            || std::any_of(m_mapping.fixed.begin(), m_mapping.fixed.end(),
                [&](const FixedValue& fixed) { return fixed.field == path; });
    };
    if (!m_mapping.columns.isEmpty() && !fills("registeredAt") && !fills("complaintDate"))
        report(top, QStringLiteral("column"),
            ExchangeText::tr("no column fills \"registeredAt\" or \"complaintDate\"; a complaint must have its day"));
    for (const ColumnRule& rule : m_mapping.columns) {
        if (rule.codes.isEmpty() || m_mapping.codes.contains(rule.codes))
            continue;
        const QString meant = nearest(rule.codes, m_mapping.codes.keys());
        report(rule.place, QStringLiteral("column.codes"),
            meant.isEmpty()
                ? ExchangeText::tr("there is no table [codes.%1] in this file").arg(rule.codes)
                : ExchangeText::tr("there is no table [codes.%1]; did you mean \"%2\"?").arg(rule.codes, meant));
    }
}

Mapping MappingReader::read(const toml::table& root)
{
    checkKeys(root, {},
        {QStringLiteral("title"), QStringLiteral("rulebook"), QStringLiteral("file"), QStringLiteral("column"),
            QStringLiteral("codes"), QStringLiteral("fixed"), QStringLiteral("key")});
    m_mapping.title = text(root, "title", {});
    m_mapping.rulebook = text(root, "rulebook", {});
    if (const toml::table* file = table(root, "file", QStringLiteral("file")))
        readFile(*file);
    if (const toml::node* columns = root.get("column")) {
        const toml::array* array = columns->as_array();
        if (!array)
            report(placeOf(columns->source()), QStringLiteral("column"),
                ExchangeText::tr("write [[column]] in double brackets"));
        int place = 0;
        for (std::size_t i = 0; array && i < array->size(); ++i) {
            const QString path = QStringLiteral("column[%1].").arg(place++);
            if (const toml::table* column = (*array)[i].as_table())
                readColumn(*column, path);
            else
                report(placeOf((*array)[i].source()), path, ExchangeText::tr("write [[column]] in double brackets"));
        }
    }
    if (const toml::table* codes = table(root, "codes", QStringLiteral("codes"))) {
        for (const auto& [key, value] : *codes) {
            if (const toml::table* one = value.as_table())
                readCodes(toQString(key.str()), *one);
            else
                report(placeOf(value.source()), QStringLiteral("codes.") + toQString(key.str()),
                    ExchangeText::tr("must be a section, written [%1]")
                        .arg(QStringLiteral("codes.") + toQString(key.str())));
        }
    }
    if (const toml::table* fixed = table(root, "fixed", QStringLiteral("fixed")))
        readFixed(*fixed);
    if (const toml::table* key = table(root, "key", QStringLiteral("key")))
        readKey(*key);
    checkWhole(root);
    return m_mapping;
}

} // namespace

std::optional<Mapping> readMapping(const QByteArray& toml, const QString& fileName, Findings& findings)
{
    Findings mine;
    MappingReader reader(fileName, mine);
    std::optional<Mapping> mapping;
    try {
        mapping = reader.read(toml::parse(std::string_view(toml.constData(), static_cast<std::size_t>(toml.size()))));
    } catch (const toml::parse_error& error) {
        reader.report(
            placeOf(error.source()), {}, ExchangeText::tr("this is no TOML: %1").arg(toQString(error.description())));
    }
    findings += mine;
    return hasErrors(mine) ? std::nullopt : mapping;
}

std::optional<Mapping> loadMapping(const QString& path, Findings& findings)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw Error(ErrorCode::FileNotReadable,
            ExchangeText::tr("The file %1 cannot be read: check that it is there and may be opened.").arg(path),
            file.errorString());
    if (file.size() > mostBytes) {
        Finding finding;
        finding.file = QFileInfo(path).fileName();
        finding.message = ExchangeText::tr(
            "is too large for a mapping; give the mapping file (.toml) here and the table before it");
        findings.append(finding);
        return {};
    }
    return readMapping(file.readAll(), QFileInfo(path).fileName(), findings);
}

} // namespace kesu
