// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/rulebookchoice.h"
#include "tests/support/catch.h"

using namespace kesu;
using namespace Qt::StringLiterals;

namespace {

CompanySettings twoLinesAndABranch()
{
    CompanySettings settings;
    settings.rulebooks = {u"boxes"_s, u"boards"_s, u"service"_s};
    settings.productLines = {{u"纸板"_s, u"boards"_s, {u"B"_s, u"五层"_s}}, {u"彩箱"_s, u"boxes"_s, {u"BC-"_s}},
        {u"华东分公司"_s, u"service"_s, {}}};
    return settings;
}

RulebookChoice choice(const QString& rulebook, const QString& line)
{
    return {rulebook, line};
}

} // namespace

TEST_CASE("the longest beginning of the product's code or name decides which rulebook judges")
{
    const CompanySettings settings = twoLinesAndABranch();
    CHECK(chooseRulebook(settings, u"B-77"_s, u"纸板"_s, {}) == choice(u"boards"_s, u"纸板"_s));
    CHECK(chooseRulebook(settings, u"bc-530"_s, {}, {}) == choice(u"boxes"_s, u"彩箱"_s));
    CHECK(chooseRulebook(settings, {}, u"五层瓦楞箱"_s, {}) == choice(u"boards"_s, u"纸板"_s));
    CHECK(chooseRulebook(settings, u"X-BC-1"_s, u"箱"_s, {}) == choice(u"boxes"_s, {}));
}

TEST_CASE("a product of no line is judged as the workstation's branch has it, else by the company's default")
{
    const CompanySettings settings = twoLinesAndABranch();
    CHECK(chooseRulebook(settings, {}, {}, u"华东分公司"_s) == choice(u"service"_s, u"华东分公司"_s));
    CHECK(chooseRulebook(settings, u"BC-1"_s, {}, u"华东分公司"_s) == choice(u"boxes"_s, u"彩箱"_s));
    CHECK(chooseRulebook(settings, {}, {}, u"西南分公司"_s) == choice(u"boxes"_s, {}));
    CHECK(chooseRulebook({}, u"BC-1"_s, {}, {}) == RulebookChoice());
}

TEST_CASE("a line whose rulebook is no longer in use decides nothing")
{
    CompanySettings settings = twoLinesAndABranch();
    settings.rulebooks = {u"boxes"_s};
    CHECK(chooseRulebook(settings, u"B-77"_s, {}, u"华东分公司"_s) == choice(u"boxes"_s, {}));
}
