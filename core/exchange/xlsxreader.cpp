// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xlsxreader.h"

#include "core/exchange/exchangetext.h"

#include <QFileInfo>
#include <QRegularExpression>
#include <algorithm>
#include <cmath>

namespace kesu {

namespace {

constexpr int maxColumns = 16'384;
constexpr qint64 maxRows = 1'048'576;

/// The column of a reference such as "BC12", from 0; -1 if there is none.
int columnOfReference(QStringView reference)
{
    int column = 0;
    qsizetype i = 0;
    for (; i < reference.size() && reference.at(i) >= u'A' && reference.at(i) <= u'Z' && i < 3; ++i)
        column = column * 26 + (reference.at(i).unicode() - u'A' + 1);
    return i > 0 && column <= maxColumns ? column - 1 : -1;
}

/// A workbook keeps "0.1" as 0.10000000000000001 and a long number with an exponent; people read neither.
QString readableNumber(QStringView raw)
{
    bool isNumber = false;
    const double value = raw.toDouble(&isNumber);
    if (!isNumber || !std::isfinite(value))
        return raw.toString();
    if (value == std::floor(value) && std::fabs(value) < 1e18)
        return QString::number(value, 'f', 0);
    QString text = QString::number(value, 'g', 15);
    if (text.contains(QLatin1Char('e')))
        text = QString::number(value, 'f', 15).remove(QRegularExpression(QStringLiteral("0+$")));
    return text;
}

} // namespace

XlsxReader::XlsxReader(const QString& path, const SheetChoice& sheet, const XlsxLimits& limits)
    : m_fileName(QFileInfo(path).fileName())
    , m_archive(path)
{
    if (!m_archive.isOpen()) {
        broken(ExchangeText::tr("this is no xlsx workbook, or it is damaged; save it as .xlsx or as CSV"));
        return;
    }
    if (!m_book.load(m_archive, limits)) {
        broken(m_book.problem());
        return;
    }
    openSheet(sheet, limits);
}

XlsxReader::~XlsxReader() = default;

QStringList XlsxReader::sheetNames() const
{
    QStringList names;
    for (const XlsxBook::Sheet& sheet : m_book.sheets())
        names.append(sheet.name);
    return names;
}

ReadStep XlsxReader::broken(const QString& message)
{
    m_problem = Finding();
    m_problem.file = m_fileName;
    m_problem.line = static_cast<int>(m_lastRow);
    m_problem.message = message;
    return ReadStep::Broken;
}

void XlsxReader::openSheet(const SheetChoice& choice, const XlsxLimits& limits)
{
    qsizetype place = std::max(choice.place, 1) - 1;
    if (!choice.name.isEmpty())
        place = sheetNames().indexOf(choice.name);
    if (place < 0 || place >= m_book.sheets().size()) {
        broken(ExchangeText::tr("there is no sheet \"%1\"; the workbook has %2")
                   .arg(choice.name.isEmpty() ? QString::number(choice.place) : choice.name,
                       sheetNames().join(QStringLiteral(", "))));
        return;
    }
    const QString partName = m_book.sheets().at(place).part;
    m_sheetLimit = limits.sheetBytes;
    m_part = m_archive.part(partName, limits.sheetBytes);
    if (!m_part) {
        broken(ExchangeText::tr("the sheet \"%1\" is missing in the file; save the workbook again")
                   .arg(m_book.sheets().at(place).name));
        return;
    }
    m_sheetSize = m_archive.size(partName);
    m_xml.setDevice(m_part.get());
}

double XlsxReader::progress() const
{
    if (!m_part || m_sheetSize <= 0)
        return 1.0;
    return std::min(1.0, static_cast<double>(m_part->unpacked()) / static_cast<double>(m_sheetSize));
}

Cell XlsxReader::readCell()
{
    const QXmlStreamAttributes attributes = m_xml.attributes();
    const QString type = attributes.value(QLatin1String("t")).toString();
    const qsizetype style = attributes.value(QLatin1String("s")).toInt();
    QString raw;
    QString inlineText;
    while (m_xml.readNextStartElement()) {
        if (m_xml.name() == u"v")
            raw = m_xml.readElementText();
        else if (m_xml.name() == u"is")
            inlineText = readRichText(m_xml);
        else
            m_xml.skipCurrentElement(); // the formula; its value stands in <v>
    }
    const auto textCell = [](const QString& text) {
        return Cell{text.isEmpty() ? CellKind::Empty : CellKind::Text, text};
    };
    if (type == QLatin1String("inlineStr"))
        return textCell(inlineText);
    if (raw.isEmpty())
        return {};
    if (type == QLatin1String("s"))
        return textCell(m_book.sharedText(raw.toInt()));
    if (type == QLatin1String("str"))
        return textCell(raw);
    if (type == QLatin1String("b"))
        return {CellKind::Boolean, raw == QLatin1String("1") ? QStringLiteral("TRUE") : QStringLiteral("FALSE")};
    if (type == QLatin1String("e"))
        return {CellKind::Fault, raw};
    if (type == QLatin1String("d"))
        return {CellKind::Date, raw};
    const NumberLook look = m_book.look(style);
    if (look != NumberLook::Plain) {
        const QString text = m_book.dateText(raw.toDouble(), look);
        if (!text.isEmpty())
            return {CellKind::Date, text};
    }
    return {CellKind::Number, readableNumber(raw)};
}

/// Reads one <row>; false if it holds nothing.
bool XlsxReader::readRow(TableRow& row)
{
    const qint64 given = m_xml.attributes().value(QLatin1String("r")).toLongLong();
    m_lastRow = given > 0 && given <= maxRows ? given : m_lastRow + 1;
    row.number = m_lastRow;
    row.damaged = false;
    row.cells.clear();
    int column = -1;
    while (m_xml.readNextStartElement()) {
        if (m_xml.name() != u"c") {
            m_xml.skipCurrentElement();
            continue;
        }
        const int reference = columnOfReference(m_xml.attributes().value(QLatin1String("r")));
        column = reference >= 0 ? reference : column + 1;
        Cell cell = readCell();
        if (cell.kind == CellKind::Empty || column >= maxColumns)
            continue;
        while (row.cells.size() <= column)
            row.cells.append(Cell());
        row.cells[column] = std::move(cell);
    }
    return !row.isBlank();
}

ReadStep XlsxReader::next(TableRow& row)
{
    if (!m_problem.message.isEmpty())
        return ReadStep::Broken;
    while (!m_xml.atEnd()) {
        if (m_xml.readNext() == QXmlStreamReader::StartElement && m_xml.name() == u"row" && readRow(row)
            && !m_xml.hasError())
            return ReadStep::Row;
    }
    if (m_part->isOverLimit())
        return broken(
            ExchangeText::tr("the sheet unpacks to more than %1 megabytes; divide it").arg(m_sheetLimit / 1'000'000));
    if (m_part->isDamaged() || m_xml.hasError())
        return broken(
            ExchangeText::tr("the sheet is damaged after this row (%1); open the file in a spreadsheet program and "
                             "save it again")
                .arg(m_part->isDamaged() ? ExchangeText::tr("packed data") : m_xml.errorString()));
    return ReadStep::End;
}

} // namespace kesu
