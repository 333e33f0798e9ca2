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

/// A ledger of any length that counts how often it is asked, and surveys when it is told to.
struct FakeLedger
{
    QList<ComplaintId> ids; ///< in the order of the ledger
    int reads = 0;
    bool broken = false;
    bool isSlow = false; ///< the first page cannot be had at once
    std::function<void()> survey; ///< the answer to the newest question

    void fill(int length)
    {
        ids.clear();
        for (int i = 0; i < length; ++i)
            ids << ComplaintId(i + 1);
    }

    QList<ComplaintId> matching(const LedgerQuery& query) const { return query.search.isEmpty() ? ids : ids.mid(0, 3); }

    QList<LedgerRow> rowsOf(const QList<ComplaintId>& wanted)
    {
        if (broken)
            throw Error(ErrorCode::DatabaseNotReadable, QStringLiteral("数据库读不出来。"));
        ++reads;
        QList<LedgerRow> rows;
        for (const ComplaintId id : wanted) {
            LedgerRow row;
            row.id = id;
            row.number = QStringLiteral("KS%1").arg(id.value() - 1, 7, 10, QLatin1Char('0'));
            row.customer = QStringLiteral("华联食品");
            row.status = QStringLiteral("valid");
            row.registeredAt = at(u"2026-10-05T09:30:00");
            row.lossTotal = Money::fromFen(123450);
            rows << row;
        }
        return rows;
    }

    LedgerSource source()
    {
        return {[this](const LedgerQuery& query, int limit) {
                    return isSlow ? std::nullopt : std::optional(rowsOf(matching(query).mid(0, limit)));
                },
            [this](const QList<ComplaintId>& wanted) { return rowsOf(wanted); },
            [this](const LedgerQuery& query, QObject*, const LedgerSurveyor::Deliver& deliver) {
                survey = [this, query, deliver] {
                    LedgerSurvey found;
                    found.ids = matching(query);
                    found.totals = {static_cast<int>(found.ids.size()), Money::fromFen(123450), Money::fromFen(50000)};
                    deliver({found, {}});
                };
            }};
    }
};

struct Fixture
{
    explicit Fixture(int length) { ledger.fill(length); }

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

TEST_CASE("a long ledger shows its first page at once and the rest with the survey")
{
    Fixture fixture(1'000'000);
    fixture.model.setQuery({});
    CHECK(fixture.model.rowCount() == LedgerModel::pageSize);
    CHECK_FALSE(fixture.model.totals().has_value());
    CHECK(fixture.model.isSurveying());
    fixture.ledger.survey();
    CHECK(fixture.model.rowCount() == 1'000'000);
    CHECK(fixture.model.totals()->count == 1'000'000);
    CHECK_FALSE(fixture.model.isSurveying());
    const int reads = fixture.ledger.reads;
    CHECK(cell(fixture.model, 999'999, LedgerColumn::Number) == QStringLiteral("KS0999999"));
    CHECK(cell(fixture.model, 999'950, LedgerColumn::Customer) == QStringLiteral("华联食品"));
    CHECK(fixture.ledger.reads == reads + 1);
}

TEST_CASE("a short ledger needs no survey: its only page says everything")
{
    Fixture fixture(60);
    fixture.model.setQuery({});
    CHECK_FALSE(fixture.model.isSurveying());
    CHECK_FALSE(fixture.ledger.survey);
    CHECK(fixture.model.totals() == LedgerTotals{60, Money::fromFen(60 * 123450), Money()});
    fixture.ledger.fill(61);
    fixture.model.refresh();
    CHECK(fixture.model.rowCount() == 61);
    CHECK(fixture.model.totals()->count == 61);
}

TEST_CASE("a search whose first lines cannot be had at once shows them with the survey")
{
    Fixture fixture(250);
    fixture.ledger.isSlow = true;
    LedgerQuery search;
    search.search = QStringLiteral("脱层");
    fixture.model.setQuery(search);
    CHECK(fixture.model.rowCount() == 0);
    CHECK(fixture.model.isSurveying());
    fixture.ledger.survey();
    CHECK(fixture.model.rowCount() == 3);
    CHECK(cell(fixture.model, 2, LedgerColumn::Number) == QStringLiteral("KS0000002"));
}

TEST_CASE("lines that were filed meanwhile appear with the survey, and what was selected stays selected")
{
    Fixture fixture(250);
    fixture.model.setQuery({});
    fixture.ledger.survey();
    const QPersistentModelIndex held(fixture.model.index(120, 2));
    const QPersistentModelIndex last(fixture.model.index(249, 0));
    REQUIRE(fixture.model.rowAt(120)->id == ComplaintId(121));

    fixture.ledger.ids.prepend(ComplaintId(900));
    fixture.model.refresh();
    CHECK(fixture.model.rowCount() == 250);
    CHECK(fixture.model.rowAt(120)->id == ComplaintId(121)); // nothing moves before the survey
    fixture.ledger.survey();
    CHECK(fixture.model.rowCount() == 251);
    CHECK(held.row() == 121);
    CHECK(held.column() == 2);
    CHECK(last.row() == 250);
    CHECK(fixture.model.rowAt(0)->id == ComplaintId(900));

    fixture.ledger.ids.remove(0, 200); // closed meanwhile, say, while the ledger shows the open ones
    fixture.model.refresh();
    fixture.ledger.survey();
    CHECK(fixture.model.rowCount() == 51);
    CHECK_FALSE(held.isValid());
    CHECK(last.row() == 50);
    CHECK(fixture.model.rowAt(50)->id == ComplaintId(250));
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
    fixture.ledger.survey();
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
