// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/docset.h"
#include "tests/support/catch.h"

#include <random>
#include <set>

using namespace kesu;

namespace {

DocSet setOf(const std::set<int>& places)
{
    DocSet docs;
    for (const int place : places)
        docs.insert(place);
    return docs;
}

std::set<int> somePlaces(int count, int below, unsigned seed)
{
    std::mt19937 random(seed);
    std::set<int> places;
    for (int i = 0; i < count; ++i)
        places.insert(int(random() % unsigned(below)));
    return places;
}

} // namespace

TEST_CASE("A set of places comes back as it was stored, however dense it is")
{
    const auto [count, below] = GENERATE(table<int, int>({{0, 1}, {1, 1}, {1, DocSet::size}, {300, DocSet::size},
        {300, 400}, {9000, DocSet::size}, {40000, DocSet::size}, {500000, DocSet::size}}));
    const std::set<int> places = somePlaces(count, below, 7);
    const DocSet docs = setOf(places);
    CHECK(docs.count() == int(places.size()));
    CHECK(docs.isEmpty() == places.empty());

    DocSet read;
    REQUIRE(read.decode(docs.encoded()));
    CHECK(read == docs);
    DocListWriter writer;
    for (const int place : places) {
        writer.append(place);
        writer.append(place);
    }
    CHECK(writer.encoded() == docs.encoded());
    CHECK(docs.encoded().size() <= DocSet::size / 8 + 1);
}

TEST_CASE("Places are gone through both ways")
{
    const std::set<int> places = somePlaces(200, DocSet::size, 3);
    const DocSet docs = setOf(places);
    std::set<int> up;
    for (int place = docs.firstFrom(0); place >= 0; place = docs.firstFrom(place + 1))
        up.insert(place);
    std::set<int> down;
    for (int place = docs.lastUpTo(DocSet::size - 1); place >= 0; place = docs.lastUpTo(place - 1))
        down.insert(place);
    CHECK(up == places);
    CHECK(down == places);
    CHECK(docs.firstFrom(DocSet::size) == -1);
    CHECK(docs.lastUpTo(-1) == -1);
}

TEST_CASE("Sets are united, intersected and subtracted")
{
    DocSet even;
    DocSet third;
    for (int place = 0; place < DocSet::size; ++place) {
        if (place % 2 == 0)
            even.insert(place);
        if (place % 3 == 0)
            third.insert(place);
    }
    DocSet both = even;
    both &= third;
    CHECK(both.contains(6));
    CHECK_FALSE(both.contains(3));
    DocSet either = even;
    either |= third;
    CHECK(either.contains(3));
    CHECK_FALSE(either.contains(5));
    DocSet rest = even;
    rest -= third;
    CHECK(rest.contains(4));
    CHECK_FALSE(rest.contains(6));
    DocSet range;
    range.fill(10, 200);
    CHECK(range.count() == 190);
    CHECK(range.firstFrom(0) == 10);
    CHECK(range.lastUpTo(DocSet::size - 1) == 199);
}

TEST_CASE("Damaged bytes are refused")
{
    DocSet docs;
    CHECK_FALSE(docs.decode(QByteArrayView()));
    CHECK_FALSE(docs.decode("x"));
    CHECK_FALSE(docs.decode("d\x80"));
    CHECK_FALSE(docs.decode(QByteArray("d\0", 2)));
    CHECK_FALSE(docs.decode("d\xff\xff\x7f"));
    CHECK_FALSE(docs.decode(QByteArray(DocSet::size / 8 + 2, 'b')));
}
