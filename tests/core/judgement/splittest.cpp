// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/judgement/split.h"
#include "core/judgement/evaluator.h"
#include "tests/support/catch.h"

#include <numeric>
#include <random>
#include <vector>

using namespace kesu;

namespace {

constexpr qint64 whole = 1'000'000;

std::vector<qint64> split(qint64 total, const std::vector<qint64>& weights, qint64 all = whole)
{
    const SplitParts parts = splitFen(total, weights, all);
    return {parts.begin(), parts.end()};
}

} // namespace

TEST_CASE("fen left over go to the largest remainders, the earlier line first among equals")
{
    CHECK(split(10005, {500'000, 500'000}) == std::vector<qint64>{5003, 5002});
    CHECK(split(90003, {400'000, 420'000, 180'000}) == std::vector<qint64>{36001, 37801, 16201});
    CHECK(split(1, {333'333, 333'333, 333'334}) == std::vector<qint64>{0, 0, 1});
    CHECK(split(100, {333'333, 333'333, 333'334}) == std::vector<qint64>{33, 33, 34});
}

TEST_CASE("a share that is missing is an unseen last line")
{
    CHECK(split(100003, {100'000}) == std::vector<qint64>{10000});
    CHECK(split(5, {100'000}) == std::vector<qint64>{1}); // .5 against .5: the earlier line
    CHECK(split(4, {100'000}) == std::vector<qint64>{0});
}

TEST_CASE("nothing splits into nothing")
{
    CHECK(split(0, {500'000, 500'000}) == std::vector<qint64>{0, 0});
    CHECK(split(100, {}).empty());
    CHECK(split(100, {0}, 0) == std::vector<qint64>{0});
}

TEST_CASE("weights over the whole are taken as the whole")
{
    CHECK(split(100, {1'000'000, 1'000'000}) == std::vector<qint64>{50, 50});
}

TEST_CASE("the parts of any whole sum to the total, and none is a fen off its exact share")
{
    std::mt19937_64 random(20261121);
    for (int round = 0; round < 5000; ++round) {
        const auto lines = static_cast<size_t>(1 + random() % 9);
        std::vector<qint64> weights(lines);
        qint64 open = whole * whole;
        for (size_t i = 0; i + 1 < lines; ++i) {
            weights[i] = static_cast<qint64>(random() % static_cast<quint64>(open + 1));
            open -= weights[i];
        }
        weights.back() = open;
        const qint64 totals[] = {static_cast<qint64>(random() % 200), static_cast<qint64>(random() % 100'000'000),
            static_cast<qint64>(random() % 9'000'000'000'000'000)};
        for (const qint64 total : totals) {
            const std::vector<qint64> parts = split(total, weights, whole * whole);
            CHECK(std::accumulate(parts.begin(), parts.end(), qint64(0)) == total);
            for (size_t i = 0; i < lines; ++i) {
                const Int128 exact = static_cast<Int128>(total) * weights[i];
                const Int128 given = static_cast<Int128>(parts[i]) * whole * whole;
                const Int128 off = given > exact ? given - exact : exact - given;
                if (off >= static_cast<Int128>(whole) * whole)
                    FAIL("line " << i << " of " << total << " fen is more than a fen off");
            }
        }
    }
}

TEST_CASE("amounts are rounded half up to the fen")
{
    CHECK(roundedFen(66'666'000) == 67);
    CHECK(roundedFen(6'666'500'000) == 6667);
    CHECK(roundedFen(499'999) == 0);
    CHECK(roundedFen(500'000) == 1);
    CHECK(roundedFen(-500'000) == 0);
    CHECK(roundedFen(-500'001) == -1);
    CHECK(roundedFen(0) == 0);
}
