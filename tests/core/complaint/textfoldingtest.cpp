// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/complaint/textfolding.h"
#include "tests/support/catch.h"

using namespace kesu;
using namespace Qt::StringLiterals;

TEST_CASE("What looks alike to one who searches is folded to the same")
{
    struct Row
    {
        QString text;
        QString folded;
    };
    const Row row = GENERATE(values<Row>({
        {u"ＢＣ－５３０"_s, u"bc-530"_s},
        {u"脱层，起泡"_s, u"脱层,起泡"_s},
        {u"華聯食品"_s, u"华联食品"_s},
        {u"乾燥 頭髮 發霉"_s, u"干燥 头发 发霉"_s},
        {u"裡面 裏面"_s, u"里面 里面"_s},
        {u"㎏"_s, u"kg"_s},
        {u"ÄÖ Straße"_s, u"äö straße"_s},
        {u"ﾃｽﾄ ｶﾞ"_s, u"テスト ガ"_s},
        {u"e\u0301"_s, u"é"_s},
        {u"É"_s, u"é"_s},
        {u"①②"_s, u"12"_s},
        {u"箱📦A"_s, u"箱📦a"_s},
        {u"鮒"_s, u"鲋"_s},
        {QString(), QString()},
    }));
    INFO(row.text.toStdString());
    CHECK(foldedForSearch(row.text) == row.folded);
}

TEST_CASE("Every character folds alike alone, among others and twice")
{
    QString wrong;
    for (char32_t code = 1; code < 0x30000; ++code) {
        if (code >= 0xD800 && code < 0xE000)
            continue;
        const QString character = QString::fromUcs4(&code, 1);
        const QString folded = foldedForSearch(character);
        // The emoji takes the careful way; without it most characters are looked up in a table.
        const bool isAlike = foldedForSearch(u"箱"_s + character + u"📦"_s) == u"箱"_s + folded + u"📦"_s;
        // A mark may join the character before it, which is as it should be.
        const bool joins = QChar::combiningClass(code) != 0 || foldedForSearch(u"x"_s + character).size() <= 1;
        if ((!isAlike && !joins) || foldedForSearch(folded) != folded)
            wrong += character;
    }
    CHECK(wrong.toStdString() == "");
}

TEST_CASE("The words of a search box stand between blanks, each once")
{
    CHECK(searchWords(u" 華聯　ABC\t华联 \n"_s) == QStringList{u"华联"_s, u"abc"_s});
    CHECK(searchWords(u"　 "_s).isEmpty());
}
