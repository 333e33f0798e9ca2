// SPDX-License-Identifier: GPL-3.0-or-later
// Reading tables, and importing one: what a clerk waits for with a ledger of ten thousand rows.
#include "core/exchange/importer.h"
#include "core/exchange/ledgerexport.h"
#include "core/exchange/mappedtable.h"
#include "core/service/workspace.h"
#include "tests/bench/bench.h"

#include <QFile>
#include <QTemporaryDir>

namespace {

using namespace kesu;

constexpr int rows = 10'000;

const RulebookLibrary& rulebooks()
{
    static const RulebookLibrary library = [] {
        Findings findings;
        return RulebookLibrary::load(QStringLiteral(KESU_RESOURCES "/rulebooks"), findings);
    }();
    return library;
}

Mapping mapping()
{
    Findings findings;
    return *loadMapping(QStringLiteral(KESU_RESOURCES "/mappings/car-complaints.toml"), findings);
}

/// The files that the measurements read, written once.
class Files
{
public:
    Files()
    {
        QFile csv(csvPath());
        csv.open(QIODevice::WriteOnly);
        csv.write("\xEF\xBB\xBFid,brand,car_model,type,desc,problem,datetime,status\n");
        for (int i = 0; i < rows; ++i)
            csv.write(QStringLiteral("%1,青禾汽车,青禾%2号,2019款 1.5L 手动 "
                                     "标准型,青禾变速箱异响希望处理,\"B33,H15,\",2020-06-%3,信息审核\n")
                          .arg(900'000 + i)
                          .arg(i % 40)
                          .arg(i % 30 + 1, 2, 10, QLatin1Char('0'))
                          .toUtf8());
        csv.close();
        const auto workspace = open(QStringLiteral("ledger.kesu"));
        Importer(*workspace).run(csvPath(), mapping(), ImportRun::Keep);
        exportLedger(*workspace, {}, LedgerFormat::Xlsx, xlsxPath(), QStringLiteral("zh_CN"));
    }

    QString csvPath() const { return m_folder.filePath(QStringLiteral("cars.csv")); }
    QString xlsxPath() const { return m_folder.filePath(QStringLiteral("ledger.xlsx")); }
    QString path(const QString& name) const { return m_folder.filePath(name); }
    std::unique_ptr<Workspace> open(const QString& name) const
    {
        return Workspace::open(m_folder.filePath(name), IfMissing::Create, rulebooks(), WorkCalendar(),
            std::make_shared<FixedClock>(Moment::from(QDate(2026, 11, 21), QTime(10, 0))), QStringLiteral("陈敏"));
    }

private:
    QTemporaryDir m_folder;
};

const Files& files()
{
    static const Files made;
    return made;
}

qint64 readAll(const QString& path)
{
    const std::unique_ptr<TableReader> reader = openTable(path, {});
    TableRow row;
    qint64 count = 0;
    while (reader->next(row) == ReadStep::Row)
        ++count;
    return count;
}

void removeDatabase(const QString& name)
{
    for (const QString& end : {QString(), QStringLiteral("-wal"), QStringLiteral("-shm")})
        QFile::remove(files().path(name) + end);
}

const bench::Registration readingCsv(
    "exchange/read csv", "rows", rows, [] { bench::keep(readAll(files().csvPath())); });
const bench::Registration readingXlsx(
    "exchange/read xlsx 33 columns", "rows", rows, [] { bench::keep(readAll(files().xlsxPath())); });

const bench::Registration mappingRows("exchange/map rows", "rows", rows, [] {
    MappedTable table(files().csvPath(), mapping(), *rulebooks().find(mapping().rulebook, QDate(2020, 6, 1)),
        Moment::from(QDate(2026, 11, 21), QTime(10, 0)));
    bench::keep(table.open());
    MappedTable::Row row;
    while (table.next(row) == ReadStep::Row)
        bench::keep(row);
});

const bench::Registration importing(bench::Measurement{QStringLiteral("exchange/import"), QStringLiteral("rows"), rows,
    [] {
        files();
        removeDatabase(QStringLiteral("import.kesu"));
    },
    [] {
        const auto workspace = files().open(QStringLiteral("import.kesu"));
        bench::keep(Importer(*workspace).run(files().csvPath(), mapping(), ImportRun::Keep));
    },
    {}, 3});

const bench::Registration exporting("exchange/export xlsx", "lines", rows, [] {
    const auto workspace = files().open(QStringLiteral("ledger.kesu"));
    bench::keep(exportLedger(
        *workspace, {}, LedgerFormat::Xlsx, files().path(QStringLiteral("out.xlsx")), QStringLiteral("zh_CN")));
});

} // namespace
