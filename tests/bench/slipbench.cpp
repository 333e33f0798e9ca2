// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/bench.h"
#include "tests/ui/slip/slipfixture.h"
#include "ui/inputs/valueedit.h"

#include <memory>

// From one key in a field of the slip to the verdict in the panel: parsing, judging, the lines of the panel and their
// layout, with a complaint that has something in every part.

namespace {

using namespace kesu;

struct Slip
{
    Slip()
        : fixture(u"2026-10-21T10:00:00")
    {
        ComplaintRecord record
            = fixture.slip(QStringLiteral("华联食品"), test::CompanyFixture::at(u"2026-10-05T09:30:00"));
        Complaint& facts = record.facts;
        facts.evidence = {{QStringLiteral("defective-sample"), QDate(2026, 10, 6), {QStringLiteral("customer")}}};
        facts.costs = {{QStringLiteral("product-loss"), Money::fromFen(96000), {}},
            {QStringLiteral("fuel"), {}, Money::fromFen(10000)}};
        facts.responsible = {{QStringLiteral("department:production"), Share::whole()}};
        facts.approvals = {{QStringLiteral("claim"), QStringLiteral("quality-manager"),
            test::CompanyFixture::at(u"2026-10-07T15:00:00"), ApprovalBy::Signature}};
        fixture.page->open(fixture.file(record));
        fixture.page->goTo(QStringLiteral("product.deliveredQuantity"));
    }

    test::SlipFixture fixture;
};

/// Made when first measured; its window must go before the application does.
Slip& slip()
{
    static std::unique_ptr<Slip> made;
    if (!made) {
        made = std::make_unique<Slip>();
        qAddPostRoutine([] { made.reset(); });
    }
    return *made;
}

constexpr int keys = 50;

const bench::Registration keystroke(
    {QStringLiteral("slip/keystroke to verdict"), QStringLiteral("keys"), keys, [] { slip(); },
        [] {
            Slip& open = slip();
            for (int key = 0; key < keys; ++key) {
                open.fixture.press(key % 2 == 0 ? Qt::Key_7 : Qt::Key_Backspace);
                // The panel lays its lines out anew in the same turn of the event loop.
                QCoreApplication::processEvents();
            }
            bench::keep(open.fixture.page->editor().verdict());
        },
        {}});

const bench::Registration judging(
    {QStringLiteral("slip/judge and lines"), QStringLiteral("verdicts"), keys, [] { slip(); },
        [] {
            Slip& open = slip();
            for (int key = 0; key < keys; ++key)
                open.fixture.workspace().complaints().judge(open.fixture.record(), {});
        },
        {}});

} // namespace
