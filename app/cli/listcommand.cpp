// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandline.h"
#include "app/cli/commands.h"
#include "app/cli/console.h"
#include "app/cli/databasecommand.h"
#include "core/exchange/casejson.h"
#include "core/exchange/csvwriter.h"

#include <QCoreApplication>
#include <nlohmann/json.hpp>

namespace kesu::cli {

namespace {

constexpr int linesAtOnce = 2'000;

/// One line of the list: a name for scripts, and the value.
struct ListField
{
    const char* name;
    nlohmann::ordered_json value;
};

nlohmann::ordered_json text(const QString& value)
{
    return value.isEmpty() ? nlohmann::ordered_json() : nlohmann::ordered_json(value.toStdString());
}

nlohmann::ordered_json texts(const QStringList& values)
{
    nlohmann::ordered_json array = nlohmann::ordered_json::array();
    for (const QString& value : values)
        array.push_back(value.toStdString());
    return array;
}

template <typename Value> nlohmann::ordered_json iso(const std::optional<Value>& value)
{
    if constexpr (std::is_same_v<Value, QDate>)
        return value ? text(toIso(*value)) : nlohmann::ordered_json();
    else
        return value ? text(value->toIso()) : nlohmann::ordered_json();
}

nlohmann::ordered_json number(const std::optional<qint64>& value)
{
    return value ? nlohmann::ordered_json(*value) : nlohmann::ordered_json();
}

/// An amount, or null where it may not be seen.
nlohmann::ordered_json amount(const LedgerRow& row, const std::optional<Money>& value)
{
    return value && !row.hidden.contains(FieldClass::Money) ? text(value->toString()) : nlohmann::ordered_json();
}

QList<ListField> fieldsOf(const LedgerRow& row)
{
    return {{"id", row.id.value()}, {"number", text(row.number)}, {"rulebook", text(row.rulebook)},
        {"status", text(row.status)}, {"grade", text(row.grade)}, {"registeredAt", text(row.registeredAt.toIso())},
        {"complaintDate", text(toIso(row.complaintDate))}, {"customer", text(row.customer)},
        {"salesman", text(row.salesman)}, {"product", text(row.product)}, {"productSpec", text(row.productSpec)},
        {"batchNo", text(row.batchNo)}, {"orderNo", text(row.orderNo)}, {"deliveredOn", iso(row.deliveredOn)},
        {"deliveredQuantity", number(row.deliveredQuantity)}, {"defectiveQuantity", number(row.defectiveQuantity)},
        {"unit", text(row.unit)}, {"categories", texts(row.categories)}, {"description", text(row.description)},
        {"demands", texts(row.demands)}, {"clause", text(row.clause)}, {"responsible", texts(row.responsible)},
        {"lossTotal", amount(row, row.lossTotal)}, {"companyBears", amount(row, row.companyBears)},
        {"returnAmount", amount(row, row.returnAmount)}, {"closeDueAt", iso(row.closeDueAt)},
        {"closedAt", iso(row.closedAt)}, {"nextStage", text(row.nextStage)}, {"satisfaction", text(row.satisfaction)},
        {"remarks", text(row.remarks)}};
}

QString plain(const nlohmann::ordered_json& value)
{
    if (value.is_null())
        return {};
    if (value.is_string())
        return QString::fromStdString(value.get<std::string>());
    if (value.is_array()) {
        QStringList parts;
        for (const auto& element : value)
            parts.append(plain(element));
        return parts.join(QLatin1Char(' '));
    }
    return QString::fromStdString(value.dump());
}

/// How many columns of a terminal the text takes: Chinese characters take two.
int terminalWidth(const QString& text)
{
    int width = 0;
    for (const char32_t c : text.toUcs4())
        width += c >= 0x1100 && (c <= 0x115F || (c >= 0x2E80 && c <= 0xFFDC) || c >= 0x20000) ? 2 : 1;
    return width;
}

QString fitted(QString text, int width)
{
    text = text.simplified();
    while (terminalWidth(text) > width)
        text.chop(1);
    return text + QString(width - terminalWidth(text), QLatin1Char(' '));
}

/// Writes the lines in one of the formats, piece by piece.
class LedgerPrinter
{
public:
    enum class Format { Table, Json, Csv };

    explicit LedgerPrinter(Format format)
        : m_format(format)
    {
    }

    void line(const LedgerRow& row, const Workspace& workspace)
    {
        switch (m_format) {
        case Format::Json:
            return jsonLine(row);
        case Format::Csv:
            return csvLine(row);
        case Format::Table:
            return tableLine(row, workspace);
        }
    }

    void finish()
    {
        if (m_format == Format::Json)
            writeResult(m_count == 0 ? "[]\n" : "\n]\n");
        if (m_format == Format::Csv && m_count == 0)
            csvHead();
    }

private:
    void jsonLine(const LedgerRow& row)
    {
        nlohmann::ordered_json object;
        for (const ListField& field : fieldsOf(row))
            object[field.name] = field.value;
        writeResult((m_count++ == 0 ? "[\n" : ",\n") + writeJson(object, JsonLayout::OneLine).trimmed());
    }

    void csvHead()
    {
        QStringList heads;
        for (const ListField& field : fieldsOf(LedgerRow()))
            heads.append(QLatin1String(field.name));
        writeResult(heads.join(QLatin1Char(',')).toUtf8() + "\r\n");
    }

    void csvLine(const LedgerRow& row)
    {
        if (m_count++ == 0)
            csvHead();
        QStringList cells;
        for (const ListField& field : fieldsOf(row))
            // one complaint a line, for tools that work by lines; "export" keeps the breaks
            cells.append(csvCell(withoutFormula(plain(field.value).replace(QLatin1Char('\n'), QLatin1Char(' ')))));
        writeResult(cells.join(QLatin1Char(',')).toUtf8() + "\r\n");
    }

    void tableLine(const LedgerRow& row, const Workspace& workspace)
    {
        const std::optional<Rulebook> rulebook = workspace.rulebooks().find(row.rulebook, row.registeredAt.date());
        QStringList categories;
        for (const QString& id : row.categories)
            categories.append(rulebook ? rulebook->label(VocabularyKind::Category, id) : id);
        const QStringList cells{
            fitted(row.number.isEmpty() ? QStringLiteral("#%1").arg(row.id.value()) : row.number, 16),
            row.registeredAt.toDisplay(),
            fitted(rulebook ? rulebook->label(VocabularyKind::Status, row.status) : row.status, 12),
            fitted(row.customer, 22), fitted(row.product, 22), fitted(categories.join(QLatin1Char(' ')), 20),
            (row.hidden.contains(FieldClass::Money) ? hiddenValue : row.lossTotal.toDisplay()).rightJustified(12),
            row.closedAt ? toIso(row.closedAt->date()) : QStringLiteral("—")};
        writeResult((cells.join(QStringLiteral("  ")) + QLatin1Char('\n')).toUtf8());
        ++m_count;
    }

    Format m_format;
    qint64 m_count = 0;
};

LedgerPrinter::Format formatOf(const CommandLine& line)
{
    const QString format = line.value(QStringLiteral("format"));
    if (format == QLatin1String("table"))
        return LedgerPrinter::Format::Table;
    if (format == QLatin1String("json"))
        return LedgerPrinter::Format::Json;
    if (format == QLatin1String("csv"))
        return LedgerPrinter::Format::Csv;
    throw InputError(
        QCoreApplication::translate("kesu-cli", "--format: \"%1\" is none of table, json, csv.").arg(format));
}

void readStatus(const CommandLine& line, LedgerQuery& query)
{
    const QString status = line.value(QStringLiteral("status"));
    if (status.isEmpty())
        return;
    if (tryVerdictStatus(status))
        query.statuses = {status};
    else if (status == QLatin1String("open"))
        query.progress = LedgerProgress::Open;
    else if (status == QLatin1String("overdue"))
        query.progress = LedgerProgress::Overdue;
    else if (status == QLatin1String("closed"))
        query.progress = LedgerProgress::Closed;
    else
        throw InputError(QCoreApplication::translate(
            "kesu-cli", "--status: \"%1\" is none of valid, pending, invalid, out-of-scope, open, overdue, closed.")
                             .arg(status));
}

int readLimit(const CommandLine& line)
{
    if (!line.isSet(QStringLiteral("limit")))
        return std::numeric_limits<int>::max();
    bool isNumber = false;
    const int limit = line.value(QStringLiteral("limit")).toInt(&isNumber);
    if (!isNumber || limit < 1)
        throw InputError(QCoreApplication::translate("kesu-cli", "--limit: \"%1\" is no number; write for example 50.")
                             .arg(line.value(QStringLiteral("limit"))));
    return limit;
}

} // namespace

ExitCode runList(CommandLine& line)
{
    line.argument(QStringLiteral("DB"), QCoreApplication::translate("kesu-cli", "The database."));
    line.option({QStringLiteral("search"),
        QCoreApplication::translate("kesu-cli", "Words that must stand in number, customer, product, description …"),
        QStringLiteral("TEXT")});
    line.option({QStringLiteral("status"),
        QCoreApplication::translate("kesu-cli", "valid, pending, invalid, out-of-scope, open, overdue or closed."),
        QStringLiteral("STATUS")});
    addPeriodOptions(line);
    line.option({QStringLiteral("limit"), QCoreApplication::translate("kesu-cli", "At most so many, the latest first."),
        QStringLiteral("N")});
    line.option({QStringLiteral("format"), QCoreApplication::translate("kesu-cli", "table (default), json or csv."),
        QStringLiteral("FORMAT"), QStringLiteral("table")});
    line.parse();
    LedgerQuery query;
    query.search = line.value(QStringLiteral("search"));
    readPeriodOptions(line, query);
    readStatus(line, query);
    const int limit = readLimit(line);
    LedgerPrinter printer(formatOf(line));
    const std::unique_ptr<Workspace> workspace = openDatabase(line, line.argument(0), IfMissing::Fail);
    QList<LedgerRow> rows = workspace->complaints().ledger(query, std::min(linesAtOnce, limit));
    for (int left = limit; !rows.isEmpty();) {
        for (const LedgerRow& row : std::as_const(rows))
            printer.line(row, *workspace);
        left -= static_cast<int>(rows.size());
        if (left == 0 || rows.size() < linesAtOnce)
            break;
        rows = workspace->complaints().ledgerAfter(query, rows.constLast(), std::min(linesAtOnce, left));
    }
    printer.finish();
    return ExitCode::Done;
}

} // namespace kesu::cli
