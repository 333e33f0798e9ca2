// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/calendarreader.h"

#include "core/base/error.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QSet>
#include <algorithm>
#include <initializer_list>
#include <string_view>
#include <toml++/toml.h>

namespace kesu {

namespace {

constexpr int firstYear = 1950;
constexpr int lastYear = 2200;
/// A year's file is about two kilobytes.
constexpr qint64 mostBytes = 1'000'000;

QString translated(const char* source)
{
    return QCoreApplication::translate("kesu::CalendarReader", source);
}

QString toQString(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

/// Walks one file; what is wrong is collected, so that all of it is told at once.
class Reader
{
public:
    Reader(const QString& fileName, Findings& findings)
        : m_fileName(fileName)
        , m_findings(findings)
    {
    }

    std::optional<YearNotice> read(const toml::table& root);
    void report(const toml::source_region& place, const QString& field, const QString& message);

private:
    void checkKeys(const toml::table& table, const QString& path, std::initializer_list<std::string_view> known);
    void readYear(const toml::table& root);
    void readNotice(const toml::table& table, const QString& path);
    void readHoliday(const toml::table& table, const QString& path);
    QString readText(const toml::table& table, std::string_view key, const QString& path);
    void readDays(
        const toml::table& table, std::string_view key, const QString& path, const QString& name, DayKind kind);
    void addDay(const toml::node& node, const QString& field, const QString& name, DayKind kind);
    template <typename Read> void readTables(const toml::table& root, std::string_view key, Read read);

    QString m_fileName;
    Findings& m_findings;
    YearNotice m_notice;
    QSet<QDate> m_seen;
};

void Reader::report(const toml::source_region& place, const QString& field, const QString& message)
{
    Finding finding;
    finding.file = m_fileName;
    finding.line = static_cast<int>(place.begin.line);
    finding.column = static_cast<int>(place.begin.column);
    finding.field = field;
    finding.message = message;
    m_findings.append(finding);
}

void Reader::checkKeys(const toml::table& table, const QString& path, std::initializer_list<std::string_view> known)
{
    for (const auto& [key, value] : table) {
        if (std::find(known.begin(), known.end(), key.str()) != known.end())
            continue;
        QStringList words;
        for (const std::string_view word : known)
            words += toQString(word);
        report(key.source(), path + toQString(key.str()),
            translated(QT_TRANSLATE_NOOP("kesu::CalendarReader", "unknown key; known here are %1"))
                .arg(words.join(QStringLiteral(", "))));
    }
}

void Reader::readYear(const toml::table& root)
{
    const toml::node* node = root.get("year");
    if (!node) {
        report(root.source(), QStringLiteral("year"),
            translated(QT_TRANSLATE_NOOP("kesu::CalendarReader", "is missing; write for example year = 2026")));
        return;
    }
    const auto year = node->is_integer() ? node->value<int64_t>() : std::optional<int64_t>();
    if (!year || *year < firstYear || *year > lastYear) {
        report(node->source(), QStringLiteral("year"),
            translated(
                QT_TRANSLATE_NOOP("kesu::CalendarReader", "must be a year from %1 to %2, for example year = 2026"))
                .arg(firstYear)
                .arg(lastYear));
        return;
    }
    m_notice.year = static_cast<int>(*year);
}

QString Reader::readText(const toml::table& table, std::string_view key, const QString& path)
{
    const toml::node* node = table.get(key);
    if (!node)
        return {};
    if (!node->is_string()) {
        report(node->source(), path + toQString(key),
            translated(QT_TRANSLATE_NOOP("kesu::CalendarReader", "must be text in quotation marks")));
        return {};
    }
    return toQString(*node->value<std::string_view>()).trimmed();
}

void Reader::addDay(const toml::node& node, const QString& field, const QString& name, DayKind kind)
{
    const toml::date* value = node.is_date() ? &node.as_date()->get() : nullptr;
    if (!value) {
        report(node.source(), field,
            translated(QT_TRANSLATE_NOOP(
                "kesu::CalendarReader", "must be a date without quotation marks, for example 2026-10-01")));
        return;
    }
    const QDate date(value->year, value->month, value->day);
    const bool decemberBefore = date.year() == m_notice.year - 1 && date.month() == 12;
    if (!date.isValid() || (m_notice.year != 0 && date.year() != m_notice.year && !decemberBefore)) {
        report(node.source(), field,
            translated(QT_TRANSLATE_NOOP("kesu::CalendarReader", "%1 lies neither in %2 nor in the December before"))
                .arg(date.toString(Qt::ISODate))
                .arg(m_notice.year));
        return;
    }
    if (m_seen.contains(date)) {
        report(node.source(), field,
            translated(QT_TRANSLATE_NOOP("kesu::CalendarReader", "%1 is there twice; a day can stand in one list only"))
                .arg(toIso(date)));
        return;
    }
    if (kind == DayKind::MakeUpDay && date.dayOfWeek() <= Qt::Friday) {
        report(node.source(), field,
            translated(
                QT_TRANSLATE_NOOP("kesu::CalendarReader", "%1 is no weekend day, so it is worked anyway; leave it out"))
                .arg(toIso(date)));
        return;
    }
    m_seen.insert(date);
    m_notice.exceptions.append({date, name, kind});
}

void Reader::readDays(
    const toml::table& table, std::string_view key, const QString& path, const QString& name, DayKind kind)
{
    const toml::node* node = table.get(key);
    if (!node)
        return;
    const toml::array* days = node->as_array();
    if (!days) {
        report(node->source(), path + toQString(key),
            translated(QT_TRANSLATE_NOOP(
                "kesu::CalendarReader", "must be a list of dates, for example [2026-10-01, 2026-10-02]")));
        return;
    }
    for (std::size_t i = 0; i < days->size(); ++i)
        addDay((*days)[i], QStringLiteral("%1%2[%3]").arg(path, toQString(key)).arg(i), name, kind);
}

void Reader::readNotice(const toml::table& table, const QString& path)
{
    checkKeys(table, path, {"title", "number", "address"});
    const NoticeSource source{
        readText(table, "title", path), readText(table, "number", path), readText(table, "address", path)};
    if (source.title.isEmpty()) {
        report(table.source(), path + QStringLiteral("title"),
            translated(
                QT_TRANSLATE_NOOP("kesu::CalendarReader", "is missing; name the notice that the days come from")));
    }
    m_notice.sources.append(source);
}

void Reader::readHoliday(const toml::table& table, const QString& path)
{
    checkKeys(table, path, {"name", "off", "work"});
    const QString name = readText(table, "name", path);
    if (name.isEmpty()) {
        report(table.source(), path + QStringLiteral("name"),
            translated(QT_TRANSLATE_NOOP("kesu::CalendarReader", "is missing; write for example name = \"国庆节\"")));
    }
    if (!table.contains("off") && !table.contains("work")) {
        report(table.source(), path + QStringLiteral("off"),
            translated(QT_TRANSLATE_NOOP(
                "kesu::CalendarReader", "is missing; list the days off, for example off = [2026-10-01]")));
    }
    readDays(table, "off", path, name, DayKind::Holiday);
    readDays(table, "work", path, name, DayKind::MakeUpDay);
}

template <typename Read> void Reader::readTables(const toml::table& root, std::string_view key, Read readOne)
{
    const toml::node* node = root.get(key);
    const toml::array* tables = node ? node->as_array() : nullptr;
    if (!tables || !tables->is_homogeneous<toml::table>()) {
        report(node ? node->source() : root.source(), toQString(key),
            translated(QT_TRANSLATE_NOOP("kesu::CalendarReader", "at least one [[%1]] is needed")).arg(toQString(key)));
        return;
    }
    for (std::size_t i = 0; i < tables->size(); ++i)
        readOne(*(*tables)[i].as_table(), QStringLiteral("%1[%2].").arg(toQString(key)).arg(i));
}

std::optional<YearNotice> Reader::read(const toml::table& root)
{
    const qsizetype before = m_findings.size();
    checkKeys(root, {}, {"year", "notice", "holiday"});
    readYear(root);
    readTables(root, "notice", [this](const toml::table& table, const QString& path) { readNotice(table, path); });
    readTables(root, "holiday", [this](const toml::table& table, const QString& path) { readHoliday(table, path); });
    if (m_findings.size() != before)
        return {};
    std::sort(m_notice.exceptions.begin(), m_notice.exceptions.end(),
        [](const CalendarException& a, const CalendarException& b) { return a.date < b.date; });
    return m_notice;
}

} // namespace

std::optional<YearNotice> readYearNotice(const QByteArray& toml, const QString& fileName, Findings& findings)
{
    Reader reader(fileName, findings);
    try {
        return reader.read(toml::parse(std::string_view(toml.constData(), static_cast<std::size_t>(toml.size()))));
    } catch (const toml::parse_error& error) {
        reader.report(error.source(), {},
            translated(QT_TRANSLATE_NOOP("kesu::CalendarReader", "this is no TOML: %1"))
                .arg(toQString(error.description())));
        return {};
    }
}

void addYearNotices(WorkCalendar& calendar, const QString& folder, Findings& findings)
{
    const QFileInfoList files = QDir(folder).entryInfoList({QStringLiteral("*.toml")}, QDir::Files, QDir::Name);
    for (const QFileInfo& info : files) {
        QFile file(info.filePath());
        if (!file.open(QIODevice::ReadOnly)) {
            findings.append({Severity::Error, info.filePath(), 0, 0, {},
                translated(QT_TRANSLATE_NOOP("kesu::CalendarReader", "cannot be read: %1")).arg(file.errorString())});
            continue;
        }
        if (file.size() > mostBytes) {
            findings.append({Severity::Error, info.filePath(), 0, 0, {},
                translated(QT_TRANSLATE_NOOP("kesu::CalendarReader", "is too large for the days of one year"))});
            continue;
        }
        if (const auto notice = readYearNotice(file.readAll(), info.filePath(), findings))
            calendar.setNotice(*notice);
    }
}

WorkCalendar WorkCalendar::load(const QString& folder, Findings& findings)
{
    if (QDir(folder).entryList({QStringLiteral("*.toml")}, QDir::Files).isEmpty()) {
        throw Error(ErrorCode::ResourceMissing,
            translated(
                QT_TRANSLATE_NOOP("kesu::CalendarReader", "The folder %1 holds no calendar; install Kesu again."))
                .arg(folder));
    }
    WorkCalendar calendar;
    addYearNotices(calendar, folder, findings);
    return calendar;
}

} // namespace kesu
