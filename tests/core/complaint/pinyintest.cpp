// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/complaint/pinyin.h"
#include "tests/support/catch.h"

#include <QSet>

using kesu::Pinyin;

TEST_CASE("A name is found by initials, by whole syllables and by both mixed")
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
        {QStringLiteral("华联食品"), QStringLiteral("hualian"), true},
        {QStringLiteral("华联食品"), QStringLiteral("hualianshipin"), true},
        {QStringLiteral("华联食品"), QStringLiteral("HuaLian SP"), true},
        {QStringLiteral("华联食品"), QStringLiteral("hlianship"), true},
        {QStringLiteral("华联食品"), QStringLiteral("huali"), true},
        {QStringLiteral("华联食品"), QStringLiteral("uali"), false},
        {QStringLiteral("华联食品"), QStringLiteral("hualis"), false},
        {QStringLiteral("华联食品"), QStringLiteral("hualiann"), false},
        {QStringLiteral("长沙"), QStringLiteral("changsha"), true},
        {QStringLiteral("长沙"), QStringLiteral("zhangsha"), true},
        {QStringLiteral("中国银行"), QStringLiteral("zgyh"), true},
        {QStringLiteral("中国银行"), QStringLiteral("yinhang"), true},
        {QStringLiteral("绿源"), QStringLiteral("lvyuan"), true},
        {QStringLiteral("绿源"), QStringLiteral("luyuan"), true},
        {QStringLiteral("西安"), QStringLiteral("xian"), true},
        {QStringLiteral("華聯"), QStringLiteral("hualian"), true},
        {QString(40, QChar(u'着')), QString(60, QChar(u'z')), false},
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

TEST_CASE("The pieces of a name are what it is found by, up to three letters")
{
    for (const char* const name : {"华联食品", "长沙绿源", "BC-530 五层箱", "着着"}) {
        const QString text = QString::fromUtf8(name);
        const auto pieces = kesu::PinyinText(text).pieces();
        const QSet<QByteArray> first(pieces.first.begin(), pieces.first.end());
        QByteArrayList letters{QByteArray()};
        for (qsizetype at = 0; at < letters.size(); ++at) {
            if (letters[at].size() == 3)
                break;
            for (const char letter : QByteArrayView("abcdefghijklmnopqrstuvwxyz0359"))
                letters += letters[at] + letter;
        }
        QByteArrayList differing;
        for (const QByteArray& typed : letters) {
            if (!typed.isEmpty() && first.contains(typed) != kesu::PinyinText(text).matches(typed))
                differing += typed;
        }
        INFO(name << ": " << differing.join(' ').toStdString());
        CHECK(differing.isEmpty());
    }
}
