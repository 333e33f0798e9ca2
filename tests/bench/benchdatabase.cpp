// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/benchdatabase.h"

#include "core/exchange/demodata.h"
#include "core/storage/database.h"
#include "tests/bench/bench.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <map>
#include <sqlite3.h>

namespace kesu::bench {

using namespace Qt::StringLiterals;

namespace {

const QDate lastDay(2026, 10, 31);

std::unique_ptr<Workspace> open(const QString& path)
{
    Findings findings;
    return Workspace::open(path, IfMissing::Create,
        RulebookLibrary::load(QStringLiteral(KESU_RESOURCES "/rulebooks"), findings),
        WorkCalendar::load(QStringLiteral(KESU_RESOURCES "/calendars"), findings),
        std::make_shared<FixedClock>(Moment::endOf(lastDay)), u"陈敏"_s);
}

int takeNote(unsigned, void* notes, void* statement, void*)
{
    if (char* sql = sqlite3_expanded_sql(static_cast<sqlite3_stmt*>(statement))) {
        static_cast<QList<QByteArray>*>(notes)->append(sql);
        sqlite3_free(sql);
    }
    return 0;
}

} // namespace

QList<int> databaseSizes()
{
    QList<int> sizes;
    for (const QString& size : qEnvironmentVariable("KESU_BENCH_SIZES", u"10000"_s).split(u','))
        sizes += std::max(1, size.toInt());
    return sizes;
}

QString sizeName(int complaints)
{
    if (complaints % 1'000'000 == 0)
        return u"%1m"_s.arg(complaints / 1'000'000);
    return complaints % 1'000 == 0 ? u"%1k"_s.arg(complaints / 1'000) : QString::number(complaints);
}

Workspace& demoWorkspace(int complaints)
{
    // Never destroyed: at the end of the program Qt Sql would be gone before them.
    static auto& opened = *new std::map<int, std::unique_ptr<Workspace>>;
    std::unique_ptr<Workspace>& workspace = opened[complaints];
    if (workspace)
        return *workspace;
    const QDir folder(qEnvironmentVariable("KESU_BENCH_DATABASES", QCoreApplication::applicationDirPath()));
    const QString path = folder.filePath(sizeName(complaints) + u".kesu"_s);
    if (!QFile::exists(path)) {
        const QString unfinished = path + u".unfinished"_s;
        QFile::remove(unfinished);
        auto made = open(unfinished);
        const DemoCatalogue catalogue = DemoCatalogue::load(QStringLiteral(KESU_RESOURCES "/sample/catalogue.toml"));
        enterMasterData(*made, catalogue);
        enterDemoData(*made, catalogue, {complaints, 1, lastDay.addMonths(-36).addDays(1), lastDay});
        made.reset();
        QFile::rename(unfinished, path);
    }
    workspace = open(path);
    return *workspace;
}

BareQueries::BareQueries(Workspace& workspace, const std::function<void()>& work)
{
    sqlite3* engine = workspace.database().handle();
    QList<QByteArray> notes;
    sqlite3_trace_v2(engine, SQLITE_TRACE_STMT, takeNote, &notes);
    work();
    sqlite3_trace_v2(engine, 0, nullptr, nullptr);
    for (const QByteArray& sql : std::as_const(notes)) {
        sqlite3_stmt* statement = nullptr;
        if (sqlite3_prepare_v2(engine, sql.constData(), -1, &statement, nullptr) == SQLITE_OK && statement)
            m_statements += statement;
    }
}

BareQueries::~BareQueries()
{
    for (sqlite3_stmt* statement : std::as_const(m_statements))
        sqlite3_finalize(statement);
}

void BareQueries::run() const
{
    for (sqlite3_stmt* statement : m_statements) {
        while (sqlite3_step(statement) == SQLITE_ROW) {
            for (int column = 0; column < sqlite3_column_count(statement); ++column) {
                if (sqlite3_column_type(statement, column) == SQLITE_INTEGER)
                    keep(sqlite3_column_int64(statement, column));
                else
                    keep(sqlite3_column_text(statement, column));
            }
        }
        sqlite3_reset(statement);
    }
}

} // namespace kesu::bench
