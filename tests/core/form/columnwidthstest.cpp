// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/form/columnwidths.h"
#include "tests/support/catch.h"

using namespace kesu;

namespace {

constexpr bool gone = false;

} // namespace

TEST_CASE("cells without a width share what the others leave, to the last column")
{
    CHECK(columnWidths({{8}, {0}, {0}}, 24) == QList<int>{8, 8, 8});
    CHECK(columnWidths({{10}, {0}, {0}, {0}}, 24) == QList<int>{10, 4, 5, 5});
    CHECK(columnWidths({{24}}, 24) == QList<int>{24});
}

TEST_CASE("a cell that is not printed gives its columns to the neighbour before it, or behind at the beginning")
{
    CHECK(columnWidths({{8}, {8, gone}, {8}}, 24) == QList<int>{16, 0, 8});
    CHECK(columnWidths({{8, gone}, {8}, {8}}, 24) == QList<int>{0, 16, 8});
    CHECK(columnWidths({{8}, {8, gone}, {8, gone}}, 24) == QList<int>{24, 0, 0});
    CHECK(columnWidths({{8, true, false}, {8, gone}, {8}}, 24) == QList<int>{8, 0, 16}); // a sign box stays small
    CHECK(columnWidths({{8}, {8, gone}, {0}}, 24) == QList<int>{8, 0, 16});
    CHECK(columnWidths({{12, gone}, {12, gone}}, 24) == QList<int>{0, 0});
}

TEST_CASE("two cells of different faces share one place")
{
    CHECK(columnWidths({{8}, {16}, {16, gone}}, 24) == QList<int>{8, 16, 0});
    CHECK(columnWidths({{8}, {16, gone}, {16}}, 24) == QList<int>{8, 0, 16});
}
