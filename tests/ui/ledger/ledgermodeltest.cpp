// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledger/ledgermodel.h"
#include "core/base/error.h"
#include "tests/support/catch.h"
#include "ui/shared/tidytable.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QSignalSpy>

using namespace kesu;

namespace {

Moment at(const char16_t* iso)
{
    return Moment::tryFromIso(iso).value();
}

/// A ledger of any length that counts how often it is asked.
struct FakeLedger
{
    int length = 0;
    int reads = 0;
    bool broken = false;

    LedgerSource source()
    {
        return {[this](const LedgerQuery& query, int offset, int limit) {
                    if (broken)
                        throw Error(ErrorCode::DatabaseNotReadable, QStringLiteral("数据库读不出来。"));
                    ++reads;
                    QList<LedgerRow> rows;
                    for (int i = offset; i < std::min(offset + limit, matching(query)); ++i) {
                        LedgerRow row;
                        row.id = ComplaintId(i + 1);
                        row.number = QStringLiteral("KS%1").arg(i, 7, 10, QLatin1Char('0'));
                        row.customer = QStringLiteral("华联食品");
                        row.status = QStringLiteral("valid");
                        row.registeredAt = at(u"2026-10-05T09:30:00");
                        row.lossTotal = Money::fromFen(123450);
                        rows << row;
                    }
                    return rows;
                },
            [this](const LedgerQuery& query) {
                return LedgerTotals{matching(query), Money::fromFen(123450), Money::fromFen(50000)};
            }};
    }

    int matching(const LedgerQuery& query) const { return query.search.isEmpty() ? length : 3; }
};

struct Fixture
{
    explicit Fixture(int length) { ledger.length = length; }

    FakeLedger ledger;
    RulebookLibrary library;
    FixedClock clock{at(u"2026-10-20T10:00:00")};
    LedgerModel model{ledger.source(), LedgerWords(library, QStringLiteral("zh_CN")), clock};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

QString cell(const LedgerModel& model, int row, LedgerColumn column)
{
    return model.index(row, static_cast<int>(column)).data().toString();
}

} // namespace

TEST_CASE("a long ledger shows its first page at once and the rest when idle")
{
    Fixture fixture(1'000'000);
    fixture.model.setQuery({});
    CHECK(fixture.model.rowCount() == LedgerModel::pageSize);
    CHECK_FALSE(fixture.model.totals().has_value());
    QApplication::processEvents();
    CHECK(fixture.model.rowCount() == 1'000'000);
    CHECK(fixture.model.totals()->count == 1'000'000);
    const int reads = fixture.ledger.reads;
    CHECK(cell(fixture.model, 999'999, LedgerColumn::Number) == QStringLiteral("KS0999999"));
    CHECK(cell(fixture.model, 999'950, LedgerColumn::Customer) == QStringLiteral("华联食品"));
    CHECK(fixture.ledger.reads == reads + 1);
}

TEST_CASE("a search replaces the lines and late totals of the old one are dropped")
{
    Fixture fixture(250);
    fixture.model.setQuery({});
    LedgerQuery search;
    search.search = QStringLiteral("脱层");
    fixture.model.setQuery(search);
    QApplication::processEvents();
    CHECK(fixture.model.rowCount() == 3);
    CHECK(fixture.model.totals()->count == 3);
}

TEST_CASE("lines that were filed meanwhile appear when the count arrives")
{
    Fixture fixture(60);
    fixture.model.setQuery({});
    CHECK(fixture.model.rowCount() == 60);
    fixture.ledger.length = 130;
    fixture.model.fetchTotals();
    CHECK(fixture.model.rowCount() == 130);
    CHECK(cell(fixture.model, 75, LedgerColumn::Number) == QStringLiteral("KS0000075"));
}

TEST_CASE("a ledger that cannot be read says so and stays empty")
{
    Fixture fixture(10);
    fixture.ledger.broken = true;
    CHECK_THROWS_AS(fixture.model.setQuery({}), Error);
    CHECK(fixture.model.rowCount() == 0);
}

TEST_CASE("a page that cannot be read while scrolling is reported once and leaves empty lines")
{
    Fixture fixture(500);
    fixture.model.setQuery({});
    fixture.model.fetchTotals();
    QSignalSpy failed(&fixture.model, &LedgerModel::readFailed);
    fixture.ledger.broken = true;
    CHECK(cell(fixture.model, 400, LedgerColumn::Number).isEmpty());
    CHECK(cell(fixture.model, 401, LedgerColumn::Number).isEmpty());
    QApplication::processEvents();
    CHECK(failed.count() == 1);
    CHECK_FALSE(fixture.model.rowAt(402).has_value());
}

TEST_CASE("sorting asks the database and only for what it can sort by")
{
    Fixture fixture(10);
    fixture.model.setQuery({});
    fixture.model.sort(static_cast<int>(LedgerColumn::LossTotal), Qt::AscendingOrder);
    CHECK(fixture.model.query().sort == LedgerSort::LossTotal);
    CHECK(fixture.model.query().direction == SortDirection::Ascending);
    fixture.model.sort(static_cast<int>(LedgerColumn::Remarks), Qt::AscendingOrder);
    CHECK(fixture.model.query().sort == LedgerSort::LossTotal);
}

TEST_CASE("figures stand right and the validity is a chip in its tone")
{
    Fixture fixture(10);
    fixture.model.setQuery({});
    const QModelIndex loss = fixture.model.index(0, static_cast<int>(LedgerColumn::LossTotal));
    CHECK(loss.data().toString() == QStringLiteral("1,234.50"));
    CHECK(Qt::Alignment(loss.data(Qt::TextAlignmentRole).toInt()).testFlag(Qt::AlignRight));
    const QModelIndex validity = fixture.model.index(0, static_cast<int>(LedgerColumn::Validity));
    CHECK(validity.data(ChipCellRole).toBool());
    CHECK(validity.data(ToneCellRole).toInt() == static_cast<int>(Tone::Valid));
}
