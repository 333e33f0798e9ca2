// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/chainhead.h"
#include "tests/support/catch.h"

using namespace kesu;
using namespace Qt::StringLiterals;

namespace {

const ChainHead head{512, QByteArray::fromHex("1a2b3c4d5e6f708190a1b2c3d4e5f60718293a4b5c6d7e8f901a2b3c4d5e6f70")};

} // namespace

TEST_CASE("A head is printed short and read again as people type it")
{
    CHECK(head.toDisplay() == u"512-1A2B-3C4D-5E6F-7081"_s);
    CHECK(ChainHead().toDisplay().isEmpty());
    for (const auto& typed : {u"512-1A2B-3C4D-5E6F-7081"_s, u" 512-1a2b3c4d5e6f7081 "_s,
             u"#512 - 1a2b 3c4d 5e6f 7081"_s, u"512:1A2B 3C4D"_s}) {
        INFO(typed.toStdString());
        const auto read = ChainHead::tryFromText(typed);
        REQUIRE(read);
        CHECK(read->sequence == 512);
        CHECK(read->isOf(head));
    }
    const auto whole = ChainHead::tryFromText(head.toHex());
    REQUIRE(whole);
    CHECK(whole->sequence == 0);
    CHECK(whole->isOf(head));
}

TEST_CASE("What is no head is not taken for one")
{
    for (const auto& typed : {u""_s, u"512"_s, u"512-"_s, u"512-1A2"_s, u"512-1A2B"_s, u"0-1A2B-3C4D"_s,
             u"512-1A2B-3C4D-XXXX-7081"_s, u"1A2B-3C4D-5E6F-7081"_s, u"512-"_s + QString(66, u'a')}) {
        INFO(typed.toStdString());
        CHECK_FALSE(ChainHead::tryFromText(typed));
    }
}

TEST_CASE("A head names one entry with one hash")
{
    CHECK_FALSE(ChainHead{513, head.hash.left(8)}.isOf(head));
    CHECK_FALSE(ChainHead{512, QByteArray::fromHex("1a2b3c4d5e6f7082")}.isOf(head));
    CHECK_FALSE(ChainHead{512, {}}.isOf(head));
}
