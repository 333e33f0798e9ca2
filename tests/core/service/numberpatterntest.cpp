// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/numberpattern.h"
#include "tests/support/catch.h"

using namespace kesu;
using namespace Qt::StringLiterals;

TEST_CASE("A number pattern fills in the day and the serial")
{
    struct Row
    {
        QString pattern;
        QDate day;
        qint64 serial;
        QString number;
        QString series;
    };
    const QList<Row> rows = {
        {u"KS{yyyy}{MM}-{serial:4}"_s, QDate(2026, 10, 3), 42, u"KS202610-0042"_s, u"KS202610-{serial}"_s},
        {u"KS{yyyy}{MM}-{serial:4}"_s, QDate(2026, 1, 3), 12345, u"KS202601-12345"_s, u"KS202601-{serial}"_s},
        {u"{yy}{MM}{dd}{serial:2}号"_s, QDate(2006, 2, 9), 7, u"06020907号"_s, u"060209{serial}号"_s},
        {u"投诉（{yyyy}）第{serial}号"_s, QDate(2026, 5, 1), 8, u"投诉（2026）第8号"_s, u"投诉（2026）第{serial}号"_s},
        {u"T{serial:3}/{yyyy}"_s, QDate(2026, 5, 1), 8, u"T008/2026"_s, u"T{serial}/2026"_s},
        {u"KS-"_s, QDate(2026, 5, 1), 8, u"KS-8"_s, u"KS-{serial}"_s},
    };
    for (const Row& row : rows) {
        const NumberPattern pattern(row.pattern);
        CHECK(pattern.number(row.day, row.serial) == row.number);
        CHECK(pattern.series(row.day) == row.series);
        const auto parts = pattern.tryParse(row.number);
        REQUIRE(parts);
        CHECK(parts->serial == row.serial);
        CHECK(parts->series == row.series);
    }
}

TEST_CASE("A number of another pattern is none of this one")
{
    const NumberPattern pattern(u"KS{yyyy}{MM}-{serial:4}"_s);
    for (const QString& number : {u""_s, u"KS202610-042"_s, u"KS202613-0001"_s, u"ks202610-0001"_s, u"KS202610-0001 "_s,
             u"XKS202610-0001"_s, u"KS202610-000１"_s, u"KS20261O-0001"_s})
        CHECK_FALSE(pattern.tryParse(number));
}
