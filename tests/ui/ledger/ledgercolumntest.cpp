// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledger/ledgercolumn.h"
#include "tests/support/catch.h"
#include "ui/ledger/periods.h"

using namespace kesu;

namespace {

Moment at(const char16_t* iso)
{
    return Moment::tryFromIso(iso).value();
}

LedgerRow openRow()
{
    LedgerRow row;
    row.status = QStringLiteral("valid");
    row.registeredAt = at(u"2026-10-05T09:30:00");
    row.closeDueAt = at(u"2026-10-15T23:59:59");
    return row;
}

} // namespace

TEST_CASE("an open complaint is overdue from the second after its closing day, in red and with its days")
{
    const RulebookLibrary library;
    const LedgerWords words(library, QStringLiteral("en"));
    const LedgerRow row = openRow();
    CHECK_FALSE(isOverdue(row, at(u"2026-10-15T23:59:59")));
    CHECK(words.text(row, LedgerColumn::CloseDue, at(u"2026-10-15T23:59:59")) == QStringLiteral("2026-10-15"));
    CHECK(isOverdue(row, at(u"2026-10-16T00:00:00")));
    CHECK(words.tone(row, LedgerColumn::CloseDue, at(u"2026-10-18T08:00:00")) == Tone::Overdue);
    CHECK(words.text(row, LedgerColumn::CloseDue, at(u"2026-10-18T08:00:00")).contains(QStringLiteral("3 day")));
    CHECK(daysTaken(row, at(u"2026-10-18T08:00:00")) == 13);
}

TEST_CASE("what is closed, void or out of scope is never overdue")
{
    const Moment late = at(u"2026-12-01T08:00:00");
    LedgerRow row = openRow();
    row.closedAt = at(u"2026-10-20T08:00:00");
    CHECK_FALSE(isOverdue(row, late));
    CHECK(daysTaken(row, late) == 15);
    for (const char* status : {"invalid", "out-of-scope"}) {
        row = openRow();
        row.status = QLatin1String(status);
        CHECK_FALSE(isOverdue(row, late));
    }
}

TEST_CASE("a rate without a delivered quantity is left empty, not zero")
{
    const RulebookLibrary library;
    const LedgerWords words(library, QStringLiteral("zh_CN"));
    LedgerRow row = openRow();
    row.defectiveQuantity = 300;
    CHECK(words.text(row, LedgerColumn::DefectRate, row.registeredAt).isEmpty());
    row.deliveredQuantity = 5000;
    CHECK(words.text(row, LedgerColumn::DefectRate, row.registeredAt) == QStringLiteral("6.0%"));
}

TEST_CASE("every column has a head and a sensible width")
{
    QStringList titles;
    for (int column = 0; column < ledgerColumnCount; ++column) {
        const auto which = static_cast<LedgerColumn>(column);
        CHECK_FALSE(titles.contains(LedgerWords::title(which)));
        titles << LedgerWords::title(which);
        CHECK(LedgerWords::defaultWidth(which) >= 60);
    }
}

TEST_CASE("periods reach from their first to their last day")
{
    struct Row
    {
        const char* id;
        QDate today;
        QDate first;
        QDate last;
    };
    const Row rows[] = {
        {"this-month", QDate(2026, 2, 28), QDate(2026, 2, 1), QDate(2026, 2, 28)},
        {"last-month", QDate(2026, 1, 15), QDate(2025, 12, 1), QDate(2025, 12, 31)},
        {"this-quarter", QDate(2026, 12, 31), QDate(2026, 10, 1), QDate(2026, 12, 31)},
        {"this-week", QDate(2026, 10, 11), QDate(2026, 10, 5), QDate(2026, 10, 11)},
        {"this-year", QDate(2026, 10, 5), QDate(2026, 1, 1), QDate(2026, 12, 31)},
        {"last-year", QDate(2026, 10, 5), QDate(2025, 1, 1), QDate(2025, 12, 31)},
        {"today", QDate(2026, 10, 5), QDate(2026, 10, 5), QDate(2026, 10, 5)},
    };
    for (const Row& row : rows) {
        INFO(row.id);
        CHECK(rangeOf(QLatin1String(row.id), row.today) == DayRange{row.first, row.last});
    }
    CHECK_FALSE(rangeOf(QStringLiteral("?"), QDate(2026, 10, 5)).first.isValid());
}
