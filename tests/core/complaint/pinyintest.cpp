// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/complaint/pinyin.h"
#include "tests/support/catch.h"

using kesu::Pinyin;

TEST_CASE("A name is found by the initials of its characters")
{
    struct Row
    {
        QString name;
        QString letters;
        bool found;
    };
    const Row row = GENERATE(values<Row>({
        {QStringLiteral("华联食品"), QStringLiteral("hlsp"), true},
        {QStringLiteral("华联食品"), QStringLiteral("sp"), true},
        {QStringLiteral("华联食品"), QStringLiteral("HLS"), true},
        {QStringLiteral("华联食品"), QStringLiteral("hs"), false},
        {QStringLiteral("华联食品"), QStringLiteral("hlspx"), false},
        {QStringLiteral("长沙华联"), QStringLiteral("cshl"), true},
        {QStringLiteral("长沙华联"), QStringLiteral("zshl"), true},
        {QStringLiteral("厦门银行"), QStringLiteral("xmyh"), true},
        {QStringLiteral("厦门银行"), QStringLiteral("smyx"), true},
        {QStringLiteral("成都(西区)"), QStringLiteral("cdxq"), true},
        {QStringLiteral("BC-530 五层箱"), QStringLiteral("bc530wcx"), true},
        {QStringLiteral("重庆乐百氏"), QStringLiteral("cqlbs"), true},
        {QStringLiteral("华联"), QString(), true},
    }));
    INFO(row.name.toStdString() << " by " << row.letters.toStdString());
    CHECK(Pinyin::matches(row.name, row.letters) == row.found);
}

TEST_CASE("The usual reading stands first")
{
    CHECK(Pinyin::initials(QStringLiteral("华联食品")) == QStringLiteral("hlsp"));
    CHECK(Pinyin::initialsOf(QChar(u'厦')).startsWith(QLatin1Char('s')));
    CHECK(Pinyin::initialsOf(QChar(u'厦')).contains(QLatin1Char('x')));
    CHECK(Pinyin::initialsOf(QChar(u'A')) == QStringLiteral("a"));
    CHECK(Pinyin::initialsOf(QChar(u'，')).isEmpty());
}
