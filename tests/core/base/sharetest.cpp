// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/share.h"
#include "tests/support/catch.h"

using kesu::Share;

TEST_CASE("shares are read and written as percent without trailing zeros")
{
    const auto [text, millionths, written] = GENERATE(table<const char*, int, const char*>({
        {"0%", 0, "0%"},
        {"40%", 400'000, "40%"},
        {"66.67%", 666'700, "66.67%"},
        {"33.3333%", 333'333, "33.3333%"},
        {"0.0001%", 1, "0.0001%"},
        {"12.50%", 125'000, "12.5%"},
        {"150%", 1'500'000, "150%"},
    }));
    CAPTURE(text);
    const auto share = Share::tryFromPercent(QString::fromUtf8(text));
    REQUIRE(share);
    CHECK(share->millionths() == millionths);
    CHECK(share->toString() == QString::fromUtf8(written));
}

TEST_CASE("text that is no share is refused")
{
    const char* text
        = GENERATE("", "%", "40", "0.4", "1.%", ".5%", "33.33333%", "-1%", "1001%", "4 0%", "４０%", "1.2.3%");
    CAPTURE(text);
    CHECK_FALSE(Share::tryFromPercent(QString::fromUtf8(text)));
}
