// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/fraction.h"
#include "tests/support/catch.h"

#include <limits>

using namespace kesu;

namespace {

constexpr qint64 most = std::numeric_limits<qint64>::max();

QString decimal(qint64 top, qint64 bottom, int decimals, int scale = 1)
{
    return Fraction::tryFrom(top, bottom)->toDecimal(decimals, scale);
}

} // namespace

TEST_CASE("a fraction stands in lowest terms with its sign above the line")
{
    CHECK(Fraction::tryFrom(34, 40)->toString() == QStringLiteral("17/20"));
    CHECK(Fraction::tryFrom(-6, 4)->toString() == QStringLiteral("-3/2"));
    CHECK(Fraction::tryFrom(6, -4)->toString() == QStringLiteral("-3/2"));
    CHECK(Fraction::tryFrom(0, -7)->toString() == QStringLiteral("0"));
    CHECK(Fraction::tryFrom(10, 5)->isInteger());
    CHECK_FALSE(Fraction::tryFrom(1, 0).has_value());
}

TEST_CASE("a fraction is rounded once, half up, when it is shown")
{
    CHECK(decimal(2, 3, 1, 100) == QStringLiteral("66.7"));
    CHECK(decimal(1, 2000, 1, 100) == QStringLiteral("0.1"));
    CHECK(decimal(1, 2001, 1, 100) == QStringLiteral("0.0"));
    CHECK(decimal(485, 6, 2) == QStringLiteral("80.83"));
    CHECK(decimal(5, 2, 0) == QStringLiteral("3"));
    CHECK(decimal(-5, 2, 0) == QStringLiteral("-2"));
    CHECK(decimal(-1, 3, 0) == QStringLiteral("0"));
    CHECK(decimal(-1, 25, 1, 100) == QStringLiteral("-4.0"));
    CHECK(decimal(1234567, 1, 2) == QStringLiteral("1,234,567.00"));
    CHECK(decimal(-1234567, 1000, 3) == QStringLiteral("-1,234.567"));
    CHECK(decimal(most, 1, 6, 1000).startsWith(QStringLiteral("9,223,372,036,854,775,807,000.0")));
}

TEST_CASE("fractions are added, taken away, multiplied and divided exactly")
{
    const Fraction third = *Fraction::tryFrom(1, 3);
    const Fraction sixth = *Fraction::tryFrom(1, 6);
    CHECK(Fraction::trySum(third, sixth)->toString() == QStringLiteral("1/2"));
    CHECK(Fraction::tryDifference(sixth, third)->toString() == QStringLiteral("-1/6"));
    CHECK(Fraction::tryProduct(third, sixth)->toString() == QStringLiteral("1/18"));
    CHECK(Fraction::tryQuotient(third, sixth)->toString() == QStringLiteral("2"));
    CHECK_FALSE(Fraction::tryQuotient(third, Fraction()).has_value());
    CHECK(third > sixth);
    CHECK(*Fraction::tryFrom(-1, 2) < *Fraction::tryFrom(-1, 3));
    CHECK(*Fraction::tryFrom(2, 6) == third);
}

TEST_CASE("what does not fit sixty-four bits is no fraction any more")
{
    const Fraction large = Fraction::fromInteger(most);
    CHECK_FALSE(Fraction::trySum(large, Fraction::fromInteger(1)).has_value());
    CHECK_FALSE(Fraction::tryProduct(large, Fraction::fromInteger(2)).has_value());
    CHECK_FALSE(Fraction::tryProduct(*Fraction::tryFrom(1, most), *Fraction::tryFrom(1, 2)).has_value());
    CHECK(Fraction::tryProduct(large, *Fraction::tryFrom(1, most))->toString() == QStringLiteral("1"));
    CHECK(*Fraction::tryFrom(1, most) < *Fraction::tryFrom(1, most - 1));
}

TEST_CASE("decimals are read as they are written, and nothing else is")
{
    CHECK(Fraction::tryFromDecimal(u"87.5")->toString() == QStringLiteral("175/2"));
    CHECK(Fraction::tryFromDecimal(u"0.25")->toString() == QStringLiteral("1/4"));
    CHECK(Fraction::tryFromDecimal(u"-3")->toString() == QStringLiteral("-3"));
    CHECK(Fraction::tryFromDecimal(u"007")->toString() == QStringLiteral("7"));
    CHECK(Fraction::tryFromDecimal(u"999999999999.9999").has_value());
    for (const char16_t* text :
        {u"", u"-", u".5", u"5.", u"1.23456", u"1e3", u"+1", u"1,000", u"８", u"1.2.3", u"1234567890123", u" 1"})
        CHECK_FALSE(Fraction::tryFromDecimal(text).has_value());
}
