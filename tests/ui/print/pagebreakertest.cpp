// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/pagebreaker.h"
#include "tests/support/catch.h"

#include <algorithm>
#include <random>

using namespace kesu;

namespace {

FlowItem box(int height, Keep keep = Keep::Free)
{
    FlowItem item;
    item.height = height;
    item.keep = keep;
    return item;
}

FlowItem lines(int count, int lineHeight = 10, int padding = 4)
{
    FlowItem item;
    item.lines = count;
    item.lineHeight = lineHeight;
    item.padding = padding;
    item.height = padding + count * lineHeight;
    return item;
}

/// Which items stand on each page.
QList<QList<int>> items(const QList<PageItems>& pages)
{
    QList<QList<int>> made;
    for (const PageItems& page : pages) {
        made.append(QList<int>());
        for (const PlacedItem& placed : page)
            made.last().append(placed.item);
    }
    return made;
}

} // namespace

TEST_CASE("nothing at all is one empty page")
{
    CHECK(breakIntoPages({}, 100, 100) == QList<PageItems>{PageItems()});
}

TEST_CASE("items fill a page to its last unit")
{
    CHECK(items(breakIntoPages({box(40), box(60), box(1)}, 100, 100)) == QList<QList<int>>{{0, 1}, {2}});
}

TEST_CASE("the first page may have less room")
{
    CHECK(items(breakIntoPages({box(40), box(40)}, 50, 100)) == QList<QList<int>>{{0}, {1}});
}

TEST_CASE("an item that begins a page stands first on it, whatever room is left and whatever keeps with it")
{
    FlowItem begins = box(30);
    begins.begin = Begin::OnNewPage;
    CHECK(items(breakIntoPages({box(10), begins, box(10)}, 100, 100)) == QList<QList<int>>{{0}, {1, 2}});
    CHECK(items(breakIntoPages({begins, box(10)}, 100, 100)) == QList<QList<int>>{{0, 1}}); // no empty page before it
    CHECK(items(breakIntoPages({box(100), begins}, 100, 100)) == QList<QList<int>>{{0}, {1}});
    // What keeps with it stays where it has room, and need not move for its sake.
    CHECK(
        items(breakIntoPages({box(60), box(40, Keep::WithNext), begins}, 100, 100)) == QList<QList<int>>{{0, 1}, {2}});
    CHECK(items(breakIntoPages({box(60), lines(4), begins, begins}, 100, 100))
        == QList<QList<int>>{{0, 1}, {1}, {2}, {3}});
}

TEST_CASE("an item that keeps with the next moves along with it")
{
    CHECK(
        items(breakIntoPages({box(70), box(20, Keep::WithNext), box(20)}, 100, 100)) == QList<QList<int>>{{0}, {1, 2}});
}

TEST_CASE("a long text is cut and goes on at the top of the next page")
{
    const QList<PageItems> pages = breakIntoPages({box(30), lines(20)}, 100, 100);
    REQUIRE(pages.size() == 3);
    CHECK(pages[0][1] == PlacedItem{1, 30, 64, 0, 6});
    CHECK(pages[1][0] == PlacedItem{1, 0, 94, 6, 9});
    CHECK(pages[2][0] == PlacedItem{1, 0, 54, 15, 5});
}

TEST_CASE("a cut leaves at least two lines on either side")
{
    const QList<PageItems> pages = breakIntoPages({box(80), lines(5)}, 100, 100); // room for one line only
    CHECK(items(pages) == QList<QList<int>>{{0}, {1}});
    const QList<PageItems> widow = breakIntoPages({box(52), lines(5)}, 100, 100); // room for four of five
    REQUIRE(widow.size() == 2);
    CHECK(widow[0][1].lineCount == 3);
    CHECK(widow[1][0].lineCount == 2);
}

TEST_CASE("a short text is never cut")
{
    CHECK(items(breakIntoPages({box(75), lines(3)}, 100, 100)) == QList<QList<int>>{{0}, {1}});
}

TEST_CASE("a table's head is repeated where the table goes on")
{
    QList<FlowItem> table{box(10, Keep::WithNext)};
    for (int i = 0; i < 20; ++i) {
        table.append(box(10));
        table.last().head = 0;
    }
    const QList<PageItems> pages = breakIntoPages(table, 100, 100);
    REQUIRE(pages.size() == 3);
    CHECK(pages[1][0] == PlacedItem{0, 0, 10, 0, 0});
    CHECK(pages[1][1].item == 10);
    CHECK(pages[2][0].item == 0);
}

TEST_CASE("space before an item is left out at the top of a page")
{
    FlowItem spaced = box(50);
    spaced.spaceBefore = 20;
    const QList<PageItems> pages = breakIntoPages({box(50), spaced}, 100, 100);
    REQUIRE(pages.size() == 2);
    CHECK(pages[1][0].top == 0);
    CHECK(breakIntoPages({box(30), spaced}, 100, 100)[0][1].top == 50);
}

TEST_CASE("a page's total ends every page on which its lines go on, and the last one before the total of all")
{
    // head, 20 lines, the page's total, the total
    QList<FlowItem> list{box(10, Keep::WithNext)};
    for (int i = 0; i < 20; ++i) {
        list.append(box(10));
        list.last().head = 0;
        list.last().foot = 21;
    }
    list.last().keep = Keep::WithNext;
    list.append(box(12, Keep::WithNext));
    list.append(box(12));
    const QList<QList<int>> pages = items(breakIntoPages(list, 100, 100));
    REQUIRE(pages.size() == 3);
    CHECK(pages[0] == QList<int>{0, 1, 2, 3, 4, 5, 6, 7, 21});
    CHECK(pages[1] == QList<int>{0, 8, 9, 10, 11, 12, 13, 14, 21});
    CHECK(pages[2] == QList<int>{0, 15, 16, 17, 18, 19, 20, 21, 22});
}

TEST_CASE("totals are never alone on a page")
{
    for (int count = 1; count < 40; ++count) {
        QList<FlowItem> list{box(10, Keep::WithNext)};
        for (int i = 0; i < count; ++i) {
            list.append(box(10));
            list.last().head = 0;
            list.last().foot = count + 1;
        }
        list.last().keep = Keep::WithNext;
        list.append(box(12, Keep::WithNext));
        list.append(box(12));
        for (const QList<int>& page : items(breakIntoPages(list, 100, 100))) {
            INFO(count);
            CHECK(std::any_of(page.begin(), page.end(), [&](int item) { return item > 0 && item <= count; }));
        }
    }
}

TEST_CASE("a line of a list that is longer than a page goes on, and each page has its total")
{
    QList<FlowItem> list{box(10, Keep::WithNext), lines(20), box(12, Keep::WithNext), box(12)};
    list[1].head = 0;
    list[1].foot = 2;
    list[1].keep = Keep::WithNext;
    const QList<PageItems> pages = breakIntoPages(list, 100, 100);
    int placed = 0;
    for (const PageItems& page : pages) {
        int used = 0;
        for (const PlacedItem& item : page) {
            CHECK(item.top == used);
            used += item.height;
            placed += item.item == 1 ? item.lineCount : 0;
        }
        CHECK(used <= 100);
        CHECK(std::count_if(page.begin(), page.end(), [](const PlacedItem& item) { return item.item == 2; }) == 1);
    }
    CHECK(placed == 20);
    CHECK(items(pages).last().contains(1));
}

TEST_CASE("an item higher than a page that cannot be cut has a page of its own")
{
    CHECK(items(breakIntoPages({box(10), box(300), box(10)}, 100, 100)) == QList<QList<int>>{{0}, {1}, {2}});
}

TEST_CASE("whatever flows, every line is placed once, in order, inside the page, and nothing overlaps")
{
    std::mt19937 random(20261005);
    const auto below = [&](int count) { return static_cast<int>(random() % static_cast<unsigned>(count)); };
    for (int round = 0; round < 400; ++round) {
        QList<FlowItem> flow;
        int head = -1;
        for (int i = 0; i < 40; ++i) {
            FlowItem item = below(3) == 0 ? lines(1 + below(60)) : box(5 + below(40));
            if (below(6) == 0) {
                item = box(8, Keep::WithNext);
                head = i;
            } else if (head >= 0 && below(4) != 0) {
                item.head = head;
            } else {
                head = -1;
            }
            item.spaceBefore = below(3) == 0 ? below(12) : 0;
            flow.append(item);
        }
        const QList<PageItems> pages = breakIntoPages(flow, 150, 200);
        int next = 0;
        int line = 0;
        for (qsizetype p = 0; p < pages.size(); ++p) {
            int bottom = 0;
            for (const PlacedItem& placed : pages[p]) {
                CHECK(placed.top >= bottom);
                bottom = placed.top + placed.height;
                const FlowItem& item = flow[placed.item];
                if (&placed == &pages[p].first() && placed.item < next && item.keep == Keep::WithNext)
                    continue; // a repeated head
                REQUIRE(placed.item == next);
                REQUIRE(placed.firstLine == line);
                line += placed.lineCount;
                if (line == item.lines) {
                    ++next;
                    line = 0;
                }
            }
            CHECK(bottom <= (p == 0 ? 150 : 200));
            CHECK_FALSE(
                (p + 1 < pages.size() && !pages[p].isEmpty() && flow[pages[p].last().item].keep == Keep::WithNext));
        }
        CHECK(next == flow.size());
    }
}
