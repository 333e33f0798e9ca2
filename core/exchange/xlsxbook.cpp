// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xlsxbook.h"

#include "core/exchange/exchangetext.h"

#include <QDateTime>
#include <QDir>
#include <QMap>
#include <QXmlStreamReader>
#include <cmath>

namespace kesu {

namespace {

constexpr int maxSharedTexts = 20'000'000;

/// Formats that a workbook may use without writing them down (ECMA-376 part 1, 18.8.30), those of Chinese systems
/// included.
NumberLook lookOfBuiltIn(int id)
{
    if ((id >= 14 && id <= 17) || (id >= 27 && id <= 31) || id == 36 || (id >= 50 && id <= 54) || id == 57 || id == 58)
        return NumberLook::Day;
    if (id == 22)
        return NumberLook::Moment;
    if ((id >= 18 && id <= 21) || (id >= 32 && id <= 35) || id == 45 || id == 46 || id == 47 || id == 55 || id == 56)
        return NumberLook::TimeOfDay;
    return NumberLook::Plain;
}

/// The place of a part in the archive, from a relation's target seen from the folder "xl".
QString placeOf(const QString& target)
{
    if (target.startsWith(QLatin1Char('/')))
        return target.mid(1);
    return QDir::cleanPath(QStringLiteral("xl/") + target);
}

} // namespace

NumberLook lookOfFormat(QStringView code)
{
    bool day = false;
    bool time = false;
    bool minutesOrMonths = false;
    for (qsizetype i = 0; i < code.size(); ++i) {
        const QChar c = code.at(i).toLower();
        if (c == u'"') {
            const qsizetype end = code.indexOf(u'"', i + 1);
            if (end < 0)
                break;
            i = end;
        } else if (c == u'\\' || c == u'_' || c == u'*') {
            ++i;
        } else if (c == u'[') {
            const qsizetype end = code.indexOf(u']', i);
            if (end < 0)
                break;
            // [h] and [mm] are lengths of time; [Red], [$-804] and [DBNum1] are not
            const QStringView inside = code.mid(i + 1, end - i - 1);
            if (!inside.isEmpty() && QStringView(u"hms").contains(inside.at(0).toLower())
                && inside.count(inside.at(0)) == inside.size())
                time = true;
            i = end;
        } else if (c == u';') {
            break; // the first section is the one for positive numbers
        } else if (c == u'y' || c == u'd') {
            day = true;
        } else if (c == u'h' || c == u's') {
            time = true;
        } else if (c == u'm') {
            minutesOrMonths = true;
        } else if (c == u'0' || c == u'#' || c == u'?') {
            if (!time)
                return NumberLook::Plain;
        } else if (c == u'g' && code.mid(i, 7).compare(u"general", Qt::CaseInsensitive) == 0) {
            return NumberLook::Plain;
        }
    }
    if (day || (minutesOrMonths && !time))
        return time ? NumberLook::Moment : NumberLook::Day;
    return time ? NumberLook::TimeOfDay : NumberLook::Plain;
}

QString readRichText(QXmlStreamReader& xml)
{
    QString text;
    while (xml.readNextStartElement()) {
        if (xml.name() == u"t") {
            text += xml.readElementText(QXmlStreamReader::IncludeChildElements);
        } else if (xml.name() == u"r") {
            while (xml.readNextStartElement()) {
                if (xml.name() == u"t")
                    text += xml.readElementText(QXmlStreamReader::IncludeChildElements);
                else
                    xml.skipCurrentElement();
            }
        } else {
            xml.skipCurrentElement();
        }
    }
    return text;
}

QString textOfSerial(double serial, NumberLook look, bool epoch1904)
{
    constexpr double lastSerial = 2'958'466; // the day after 9999-12-31
    if (!std::isfinite(serial) || serial < 0 || serial >= lastSerial)
        return {};
    qint64 days = static_cast<qint64>(std::floor(serial));
    qint64 seconds = std::llround((serial - static_cast<double>(days)) * 86'400);
    if (seconds == 86'400) {
        ++days;
        seconds = 0;
    }
    const QTime time = QTime(0, 0).addSecs(static_cast<int>(seconds));
    if (look == NumberLook::TimeOfDay && days == 0)
        return time.toString(QStringLiteral("HH:mm:ss"));
    // 1900 is a leap year in spreadsheets: 29 February 1900 is number 60, so that all before March lie one day off
    const QDate date = epoch1904 ? QDate(1904, 1, 1).addDays(days)
        : days < 60              ? QDate(1899, 12, 31).addDays(days)
                                 : QDate(1899, 12, 30).addDays(days);
    if (date.year() < 1900 || (days == 0 && !epoch1904))
        return {};
    const QString day = date.toString(Qt::ISODate);
    return seconds == 0 && look != NumberLook::TimeOfDay
        ? day
        : day + QLatin1Char(' ') + time.toString(QStringLiteral("HH:mm:ss"));
}

const QString& XlsxBook::sharedText(qsizetype index) const
{
    static const QString none;
    return index >= 0 && index < m_texts.size() ? m_texts.at(index) : none;
}

NumberLook XlsxBook::look(qsizetype style) const
{
    return style >= 0 && style < m_looks.size() ? m_looks.at(style) : NumberLook::Plain;
}

QString XlsxBook::dateText(double serial, NumberLook look) const
{
    return textOfSerial(serial, look, m_epoch1904);
}

template <typename Read>
bool XlsxBook::readPart(const XlsxArchive& archive, const QString& name, const XlsxLimits& limits, Read read)
{
    const std::unique_ptr<XlsxPart> part = archive.part(name, limits.partBytes);
    if (!part)
        return false;
    QXmlStreamReader xml(part.get());
    read(xml);
    if (part->isOverLimit()) {
        m_problem
            = ExchangeText::tr("the part %1 of the workbook unpacks to more than %2 megabytes; save the sheet alone, "
                               "or as CSV")
                  .arg(name)
                  .arg(limits.partBytes / 1'000'000);
        return false;
    }
    if (part->isDamaged() || xml.hasError()) {
        m_problem = ExchangeText::tr(
            "the part %1 of the workbook is damaged (%2); open the file in a spreadsheet program and "
            "save it again")
                        .arg(name, part->isDamaged() ? ExchangeText::tr("packed data") : xml.errorString());
        return false;
    }
    return true;
}

void XlsxBook::readWorkbook(QXmlStreamReader& xml, const QMap<QString, QString>& targets)
{
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"workbookPr") {
            const QStringView value = xml.attributes().value(QLatin1String("date1904"));
            m_epoch1904 = value == u"1" || value == u"true";
        } else if (xml.name() == u"sheet") {
            QString id;
            for (const QXmlStreamAttribute& attribute : xml.attributes()) {
                if (attribute.name() == u"id" && !attribute.namespaceUri().isEmpty())
                    id = attribute.value().toString();
            }
            if (targets.contains(id))
                m_sheets.append(
                    Sheet{xml.attributes().value(QLatin1String("name")).toString(), placeOf(targets.value(id))});
        }
    }
}

void XlsxBook::readStyles(QXmlStreamReader& xml)
{
    QMap<int, NumberLook> formats;
    bool inCellFormats = false;
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::EndElement && xml.name() == u"cellXfs")
            inCellFormats = false;
        if (token != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"numFmt") {
            formats.insert(xml.attributes().value(QLatin1String("numFmtId")).toInt(),
                lookOfFormat(xml.attributes().value(QLatin1String("formatCode"))));
        } else if (xml.name() == u"cellXfs") {
            inCellFormats = true;
        } else if (inCellFormats && xml.name() == u"xf") {
            const int id = xml.attributes().value(QLatin1String("numFmtId")).toInt();
            m_looks.append(formats.contains(id) ? formats.value(id) : lookOfBuiltIn(id));
        }
    }
}

void XlsxBook::readSharedTexts(QXmlStreamReader& xml)
{
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == u"si") {
            m_texts.append(readRichText(xml));
            if (m_texts.size() > maxSharedTexts)
                xml.raiseError(ExchangeText::tr("too many texts"));
        }
    }
}

bool XlsxBook::load(const XlsxArchive& archive, const XlsxLimits& limits)
{
    QMap<QString, QString> targets;
    QString stylesPart = QStringLiteral("xl/styles.xml");
    QString textsPart = QStringLiteral("xl/sharedStrings.xml");
    const bool related
        = readPart(archive, QStringLiteral("xl/_rels/workbook.xml.rels"), limits, [&](QXmlStreamReader& xml) {
              while (!xml.atEnd()) {
                  if (xml.readNext() != QXmlStreamReader::StartElement || xml.name() != u"Relationship")
                      continue;
                  const QXmlStreamAttributes attributes = xml.attributes();
                  const QString target = attributes.value(QLatin1String("Target")).toString();
                  const QStringView type = attributes.value(QLatin1String("Type"));
                  if (type.endsWith(u"/worksheet"))
                      targets.insert(attributes.value(QLatin1String("Id")).toString(), target);
                  else if (type.endsWith(u"/styles"))
                      stylesPart = placeOf(target);
                  else if (type.endsWith(u"/sharedStrings"))
                      textsPart = placeOf(target);
              }
          });
    const bool named = related
        && readPart(archive, QStringLiteral("xl/workbook.xml"), limits,
            [&](QXmlStreamReader& xml) { readWorkbook(xml, targets); });
    if (!named || m_sheets.isEmpty()) {
        if (m_problem.isEmpty())
            m_problem = ExchangeText::tr("this is no xlsx workbook with a sheet in it; save it as .xlsx or as CSV");
        return false;
    }
    readPart(archive, stylesPart, limits, [&](QXmlStreamReader& xml) { readStyles(xml); });
    if (m_problem.isEmpty())
        readPart(archive, textsPart, limits, [&](QXmlStreamReader& xml) { readSharedTexts(xml); });
    return m_problem.isEmpty();
}

} // namespace kesu
