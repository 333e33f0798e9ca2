// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/ledgerexport.h"
#include "core/base/error.h"
#include "core/exchange/csvwriter.h"
#include "core/exchange/tablefile.h"
#include "tests/core/service/office.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <csignal>
#include <sys/resource.h>

using namespace kesu;
using namespace kesu::test;
using namespace Qt::StringLiterals;

namespace {

QList<TableRow> rowsOf(const QString& path)
{
    const std::unique_ptr<TableReader> reader = openTable(path, {});
    QList<TableRow> rows;
    TableRow row;
    ReadStep step;
    while ((step = reader->next(row)) == ReadStep::Row)
        rows.append(row);
    CHECK(step == ReadStep::End);
    return rows;
}

int columnOf(const QList<TableRow>& rows, const QString& head)
{
    for (int i = 0; i < rows.value(0).cells.size(); ++i) {
        if (rows.at(0).cells.at(i).text == head)
            return i;
    }
    return -1;
}

Office& filled(Office& office)
{
    ComplaintRecord first = validSlip(u"=HYPERLINK(\"http://x\")"_s);
    first.facts.product.deliveredQuantity = 5000;
    first.facts.product.defectiveQuantity = 300;
    first.facts.costs = {Cost{u"product-loss"_s, {}, yuan("1234.50")}};
    office.complaints().file(first);
    ComplaintRecord second = validSlip(u"=HYPERLINK(\"http://x\")"_s);
    second.facts.registeredAt = moment("2026-11-20T10:30:00");
    second.facts.description = u"-5度存放后\n起泡,\"严重\""_s;
    second.facts.events.insert(u"close"_s, moment("2026-11-21T09:00:00"));
    office.complaints().file(second);
    return office;
}

/// As long as it lives no file of this process grows beyond that many bytes, as on a full disk.
class FileSizeLimit
{
public:
    explicit FileSizeLimit(rlim_t bytes)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        rlimit limited = m_before;
        limited.rlim_cur = bytes;
        setrlimit(RLIMIT_FSIZE, &limited);
    }
    ~FileSizeLimit() { setrlimit(RLIMIT_FSIZE, &m_before); }
    Q_DISABLE_COPY_MOVE(FileSizeLimit)

private:
    rlimit m_before{};
};

} // namespace

TEST_CASE("a workbook holds real numbers and days, and texts that no spreadsheet takes for formulas")
{
    Office office;
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"台账.xlsx"_s);
    CHECK(exportLedger(*filled(office).workspace, {}, LedgerFormat::Xlsx, path, u"zh_CN"_s) == 2);
    const QList<TableRow> rows = rowsOf(path);
    REQUIRE(rows.size() == 3);
    const auto cell = [&](int row, const QString& head) { return rows.at(row).cells.value(columnOf(rows, head)); };
    CHECK(cell(1, u"Customer"_s) == Cell{CellKind::Text, u"=HYPERLINK(\"http://x\")"_s});
    CHECK(cell(1, u"Total loss"_s) == Cell{CellKind::Number, u"1234.5"_s});
    CHECK(cell(1, u"Delivered quantity"_s) == Cell{CellKind::Number, u"5000"_s});
    CHECK(cell(1, u"Defective share"_s) == Cell{CellKind::Number, u"0.06"_s});
    CHECK(cell(1, u"Delivered on"_s) == Cell{CellKind::Date, u"2026-11-02"_s});
    CHECK(cell(1, u"Registered at"_s) == Cell{CellKind::Date, u"2026-11-20 09:00:00"_s});
    CHECK(cell(1, u"Validity"_s).text == u"有效"_s);
    CHECK(cell(1, u"Which time"_s).text == u"1"_s);
    CHECK(cell(2, u"Which time"_s).text == u"2"_s);
    CHECK(cell(1, u"State"_s).text == u"Open"_s);
    CHECK(cell(2, u"State"_s).text == u"Closed"_s);
    CHECK(cell(2, u"Description"_s).text == u"-5度存放后\n起泡,\"严重\""_s);
}

TEST_CASE("a CSV ledger begins with its mark and keeps formulas harmless")
{
    Office office;
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"台账.csv"_s);
    exportLedger(*filled(office).workspace, {}, LedgerFormat::Csv, path, u"zh_CN"_s);
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.read(3) == QByteArray("\xEF\xBB\xBF"));
    const QList<TableRow> rows = rowsOf(path);
    REQUIRE(rows.size() == 3);
    CHECK(rows.at(1).cells.value(columnOf(rows, u"Customer"_s)).text == u"'=HYPERLINK(\"http://x\")"_s);
    CHECK(rows.at(2).cells.value(columnOf(rows, u"Description"_s)).text == u"'-5度存放后\n起泡,\"严重\""_s);
    CHECK(rows.at(1).cells.value(columnOf(rows, u"Total loss"_s)).text == u"1234.50"_s);
}

TEST_CASE("only the asked-for days are written, the earlier ones still count")
{
    Office office;
    filled(office);
    ComplaintRecord later = validSlip(u"=HYPERLINK(\"http://x\")"_s);
    later.facts.registeredAt = moment("2026-11-21T08:00:00");
    office.complaints().file(later);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.csv"_s);
    LedgerQuery query;
    query.from = QDate(2026, 11, 21);
    CHECK(exportLedger(*office.workspace, query, LedgerFormat::Csv, path, u"zh_CN"_s) == 1);
    const QList<TableRow> rows = rowsOf(path);
    REQUIRE(rows.size() == 2);
    CHECK(rows.at(1).cells.value(columnOf(rows, u"Which time"_s)).text == u"3"_s);
}

TEST_CASE("an export that is stopped or has nowhere to go leaves no file")
{
    Office office;
    filled(office);
    const QTemporaryDir folder;
    for (const LedgerFormat format : {LedgerFormat::Csv, LedgerFormat::Xlsx}) {
        const QString path = folder.filePath(u"stopped"_s);
        CHECK_THROWS_AS(
            exportLedger(*office.workspace, {}, format, path, u"zh_CN"_s, [](qint64) { return false; }), Error);
        CHECK(QDir(folder.path()).isEmpty());
        CHECK_THROWS_AS(exportLedger(*office.workspace, {}, format, u"/no/such/folder/a"_s, u"zh_CN"_s), Error);
    }
}

TEST_CASE("a disk that is full is told, and no half file stays")
{
    Office office;
    for (int i = 0; i < 30; ++i)
        filled(office);
    const QTemporaryDir folder;
    const FileSizeLimit limit(2'000);
    for (const LedgerFormat format : {LedgerFormat::Csv, LedgerFormat::Xlsx})
        CHECK_THROWS_AS(exportLedger(*office.workspace, {}, format, folder.filePath(u"full"_s), u"zh_CN"_s), Error);
    CHECK(QDir(folder.path()).isEmpty());
}

TEST_CASE("texts that a spreadsheet would run are made harmless, numbers keep their sign")
{
    for (const QString& text : {u"=1+1"_s, u"+cmd"_s, u"-5度"_s, u"@SUM"_s, u"\tx"_s})
        CHECK(withoutFormula(text) == u'\'' + text);
    for (const QString& text : {u"-5"_s, u"+3.20"_s, u"华联"_s, QString(), u"5=5"_s})
        CHECK(withoutFormula(text) == text);
}
