// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/signin.h"

#include "tests/support/catch.h"

using namespace kesu;
using namespace Qt::StringLiterals;

namespace {

const Moment noon = *Moment::tryFromIso(u"2026-11-21T12:00:00");

qint64 waitAfter(int wrong)
{
    const auto until = heldUntil({wrong, noon}, noon);
    return until ? until->seconds() - noon.seconds() : 0;
}

} // namespace

TEST_CASE("two slips of the finger cost nothing, from the third on the wait doubles up to a quarter of an hour")
{
    CHECK(waitAfter(0) == 0);
    CHECK(waitAfter(2) == 0);
    CHECK(waitAfter(3) == 5);
    CHECK(waitAfter(4) == 10);
    CHECK(waitAfter(5) == 20);
    CHECK(waitAfter(10) == 640);
    CHECK(waitAfter(11) == 900);
    CHECK(waitAfter(100'000) == 900);
}

TEST_CASE("the wait ends at its moment, and a clock that was set back holds nobody up")
{
    CHECK(heldUntil({3, noon}, noon.plusSeconds(4)));
    CHECK_FALSE(heldUntil({3, noon}, noon.plusSeconds(5)));
    CHECK_FALSE(heldUntil({100, noon}, noon.plusSeconds(-3600)));
}

TEST_CASE("each outcome says what to do, and says when one has to wait")
{
    using Outcome = SignInResult::Outcome;
    CHECK(SignInResult{Outcome::Done, {}}.message().isEmpty());
    CHECK(SignInResult{Outcome::Held, noon}.message().contains(u"12:00:00"));
    CHECK(SignInResult{Outcome::Wrong, noon}.message().contains(u"12:00:00"));
    CHECK_FALSE(SignInResult{Outcome::Wrong, {}}.message().isEmpty());
    CHECK_FALSE(SignInResult{Outcome::PasswordToChange, {}}.message().isEmpty());
}
