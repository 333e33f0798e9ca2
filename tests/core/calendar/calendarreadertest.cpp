// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/calendarreader.h"
#include "core/base/error.h"
#include "tests/support/catch.h"

#include <QFile>
#include <QTemporaryDir>

using namespace kesu;

namespace {

const char* const wellFormed = R"(year = 2027
[[notice]]
title = "关于2027年部分节假日安排的通知"
number = "〔2026〕1号"
[[holiday]]
name = "元旦"
off = [2026-12-31, 2027-01-01]
work = [2026-12-26]
)";

} // namespace

TEST_CASE("a year's file gives its days in order, with the notice that they come from")
{
    Findings findings;
    const auto notice = readYearNotice(wellFormed, QStringLiteral("cn-2027.toml"), findings);
    REQUIRE(findings.isEmpty());
    REQUIRE(notice);
    CHECK(notice->year == 2027);
    REQUIRE(notice->sources.size() == 1);
    CHECK(notice->sources.first().number == QStringLiteral("〔2026〕1号"));
    REQUIRE(notice->exceptions.size() == 3);
    CHECK(notice->exceptions.first()
        == CalendarException{QDate(2026, 12, 26), QStringLiteral("元旦"), DayKind::MakeUpDay});
}

TEST_CASE("what is wrong in a year's file is told with its line and column")
{
    struct Row
    {
        const char* toml;
        int line;
        int column;
        const char* field;
        const char* word;
    };
    const char* const notice = "[[notice]]\ntitle = \"通知\"\n[[holiday]]\nname = \"国庆节\"\n";
    const Row row = GENERATE(Row{"off = [2027-02-30]", 6, 0, "", "TOML"}, Row{"off = [2027-10-01,", 6, 0, "", "TOML"},
        Row{"off = [\"2027-10-01\"]", 6, 8, "holiday[0].off[0]", "2026-10-01"},
        Row{"off = [2027-10-01, 2027-10-01]", 6, 20, "holiday[0].off[1]", "2027-10-01 is there twice"},
        Row{"off = [2028-10-01]", 6, 8, "holiday[0].off[0]", "2028-10-01 lies neither in 2027"},
        Row{"off = [2026-11-30]", 6, 8, "holiday[0].off[0]", "December"},
        Row{"off = 2027-10-01", 6, 7, "holiday[0].off", "list of dates"},
        Row{"off = [2027-10-01T08:00:00]", 6, 8, "holiday[0].off[0]", "date"},
        Row{"work = [2027-10-01]", 6, 9, "holiday[0].work[0]", "no weekend day"},
        Row{"off = [2027-10-01]\nday = 3", 7, 1, "holiday[0].day", "name, off, work"});
    CAPTURE(row.toml);
    Findings findings;
    const QByteArray toml = QByteArray("year = 2027\n") + notice + row.toml;
    CHECK_FALSE(readYearNotice(toml, QStringLiteral("mine.toml"), findings));
    REQUIRE(findings.size() == 1);
    const Finding& finding = findings.first();
    CHECK(finding.file == QStringLiteral("mine.toml"));
    CHECK(finding.line == row.line);
    if (row.column > 0)
        CHECK(finding.column == row.column);
    CHECK(finding.field == QString::fromUtf8(row.field));
    CAPTURE(finding.message);
    CHECK(finding.message.contains(QString::fromUtf8(row.word)));
}

TEST_CASE("a file without year, notice or holidays is refused for all three")
{
    Findings findings;
    CHECK_FALSE(readYearNotice("", QStringLiteral("empty.toml"), findings));
    QStringList fields;
    for (const Finding& finding : std::as_const(findings))
        fields += finding.field;
    CHECK(fields == QStringList{QStringLiteral("year"), QStringLiteral("notice"), QStringLiteral("holiday")});
}

TEST_CASE("years are whole numbers that a calendar can have")
{
    const char* year = GENERATE("1949", "2201", "\"2027\"", "2027.0", "-1", "true");
    CAPTURE(year);
    Findings findings;
    const QByteArray toml = QByteArray(wellFormed).replace("2027\n", QByteArray(year) + "\n");
    CHECK_FALSE(readYearNotice(toml, {}, findings));
    REQUIRE_FALSE(findings.isEmpty());
    CHECK(findings.first().field == QStringLiteral("year"));
    CHECK(findings.first().line == 1);
}

TEST_CASE("a folder is read whole, and a file with errors leaves the others standing")
{
    const QTemporaryDir folder;
    const auto write = [&](const char* name, const QByteArray& content) {
        QFile file(folder.filePath(QString::fromUtf8(name)));
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(content) == content.size());
    };
    write("cn-2027.toml", wellFormed);
    write("cn-2028.toml", "year = 2028\n");
    write("read.me", "no calendar");
    Findings findings;
    const WorkCalendar calendar = WorkCalendar::load(folder.path(), findings);
    CHECK(calendar.years() == QList<int>{2027});
    CHECK(hasErrors(findings));
    CHECK(findings.first().file.endsWith(QStringLiteral("cn-2028.toml")));
}

TEST_CASE("a folder without calendars is a broken installation")
{
    const QTemporaryDir folder;
    Findings findings;
    CHECK_THROWS_AS(WorkCalendar::load(folder.path(), findings), Error);
    CHECK_THROWS_AS(WorkCalendar::load(folder.filePath(QStringLiteral("missing")), findings), Error);
}
