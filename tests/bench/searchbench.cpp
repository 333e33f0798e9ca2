// SPDX-License-Identifier: GPL-3.0-or-later
// Searching as one types: the first fifty hits and their count, at each size of ledger that lies in the folder
// KESU_BENCH_DATABASES (10k.kesu, 100k.kesu, 1m.kesu). Beside words of one piece, the rows that are read, read by the
// bare engine.
#include "core/storage/database.h"
#include "core/storage/searchbuilder.h"
#include "core/storage/searchhits.h"
#include "core/storage/searchindex.h"
#include "tests/bench/bench.h"

#include <QFile>
#include <map>
#include <memory>
#include <sqlite3.h>

namespace {

using namespace kesu;
using namespace Qt::StringLiterals;

constexpr int hitsOfAPage = 50;
const Moment now = *Moment::tryFromIso(u"2026-11-21T10:00:00");

QString pathOf(const QString& size)
{
    return qEnvironmentVariable("KESU_BENCH_DATABASES") + u'/' + size + u".kesu"_s;
}

/// Opened, and indexed if need be, when the first measurement asks for it.
Database& database(const QString& size)
{
    // Never destroyed: at the end of the program Qt Sql would be gone before them.
    static auto& opened = *new std::map<QString, std::unique_ptr<Database>>;
    std::unique_ptr<Database>& one = opened[size];
    if (!one) {
        one = std::make_unique<Database>(pathOf(size), OpenMode::MustExist);
        if (!SearchIndex(*one).isReady())
            SearchBuilder(*one).run();
    }
    return *one;
}

/// The statements that SearchHits runs for a word of one piece whose newest hits stand in the last chunk.
class BareSearch
{
public:
    BareSearch(Database& database, const QString& word)
        : m_store(database)
        , m_chunk(chunkOf(m_store.endOfOrder() - 1))
    {
        prepare(database, "SELECT docs FROM search_posting WHERE key = ?1", m_posting);
        prepare(database, "SELECT complaint_id FROM search_doc WHERE doc = ?1", m_doc);
        for (const SearchedTexts texts : {SearchedTexts::General, SearchedTexts::Staff})
            m_tokens.push_back(literalPieces(word, texts).tokens.front());
        m_tokens.push_back(deadToken);
    }
    ~BareSearch()
    {
        sqlite3_finalize(m_posting);
        sqlite3_finalize(m_doc);
    }
    Q_DISABLE_COPY_MOVE(BareSearch)

    void run()
    {
        DocSet docs;
        for (const SearchToken token : m_tokens) {
            sqlite3_bind_int64(m_posting, 1, qint64(token << 15) | m_chunk);
            if (sqlite3_step(m_posting) == SQLITE_ROW)
                bench::keep(docs.decode(
                    {static_cast<const char*>(sqlite3_column_blob(m_posting, 0)), sqlite3_column_bytes(m_posting, 0)}));
            sqlite3_reset(m_posting);
        }
        int place = docs.lastUpTo(DocSet::size - 1);
        for (int hit = 0; hit < hitsOfAPage && place >= 0; ++hit, place = docs.lastUpTo(place - 1)) {
            sqlite3_bind_int64(m_doc, 1, docAt(m_chunk, place));
            if (sqlite3_step(m_doc) == SQLITE_ROW)
                bench::keep(sqlite3_column_int64(m_doc, 0));
            sqlite3_reset(m_doc);
        }
    }

private:
    static void prepare(Database& database, const char* sql, sqlite3_stmt*& statement)
    {
        sqlite3_prepare_v2(database.handle(), sql, -1, &statement, nullptr);
    }

    SearchStore m_store;
    int m_chunk;
    sqlite3_stmt* m_posting = nullptr;
    sqlite3_stmt* m_doc = nullptr;
    std::vector<SearchToken> m_tokens;
};

struct Asked
{
    QString name;
    LedgerQuery query;
    enum class Bare { Beside, No } bare = Bare::No;
};

QList<Asked> asked()
{
    const auto words = [](const QString& search, Asked::Bare bare = Asked::Bare::No) {
        LedgerQuery query;
        query.search = search;
        return Asked{search, query, bare};
    };
    QList<Asked> all = {words(u"的"_s, Asked::Bare::Beside), words(u"客户"_s, Asked::Bare::Beside),
        words(u"脱层"_s, Asked::Bare::Beside), words(u"龘"_s), words(u"有限公司"_s), words(u"食品 脱层"_s),
        words(u"脱层 印刷"_s), words(u"8841"_s), words(u"202610"_s), words(u"h"_s), words(u"hlsp"_s),
        words(u"gongsi"_s)};
    Asked status = words(u"的"_s);
    status.name += u" + out of scope"_s;
    status.query.statuses = {u"out-of-scope"_s};
    Asked period = words(u"的"_s);
    period.name += u" + a month"_s;
    period.query.from = QDate(2025, 3, 1);
    period.query.to = QDate(2025, 3, 31);
    Asked overdue = words(u"箱"_s);
    overdue.name += u" + overdue"_s;
    overdue.query.progress = LedgerProgress::Overdue;
    return all << status << period << overdue;
}

/// Registers what is measured at one size.
void measureAt(const QString& size)
{
    if (!QFile::exists(pathOf(size)))
        return;
    for (const Asked& one : asked()) {
        const QString name = u"search/%1 %2"_s.arg(size, one.name);
        bench::Measurement page{name, u"pages"_s, 1, {},
            [size, query = one.query] {
                bench::keep(SearchHits(database(size), query, now).page(SortDirection::Descending, {}, hitsOfAPage));
            },
            {}, 15};
        if (one.bare == Asked::Bare::Beside) {
            const QString bareName = name + u", bare rows"_s;
            static auto& bare = *new std::map<QString, std::unique_ptr<BareSearch>>;
            bench::Registration(bench::Measurement{bareName, u"pages"_s, 1, {},
                [size, word = one.query.search, bareName] {
                    std::unique_ptr<BareSearch>& search = bare[bareName];
                    if (!search)
                        search = std::make_unique<BareSearch>(database(size), word);
                    search->run();
                },
                {}, 15});
            page.baseline = bareName;
        }
        bench::Registration(std::move(page));
        if (one.query.search.size() <= 2)
            bench::Registration(bench::Measurement{name + u", count"_s, u"counts"_s, 1, {},
                [size, query = one.query] { bench::keep(SearchHits(database(size), query, now).count()); }, {}, 15});
    }
}

const bool registered = [] {
    for (const QString& size : {u"10k"_s, u"100k"_s, u"1m"_s})
        measureAt(size);
    return true;
}();

} // namespace
