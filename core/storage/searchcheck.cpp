// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/searchcheck.h"

#include "core/storage/readsnapshot.h"
#include "core/storage/searchindex.h"
#include "core/storage/statement.h"

#include <QCoreApplication>
#include <algorithm>

namespace kesu {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 askEvery = 1000;
constexpr qsizetype mostFindings = 20;

/// Spreads a token over 64 bits (splitmix64), so that sums of different sets of tokens differ.
uint64_t mixed(SearchToken token)
{
    uint64_t value = token + 0x9E3779B97F4A7C15;
    value = (value ^ value >> 30) * 0xBF58476D1CE4E5B9;
    value = (value ^ value >> 27) * 0x94D049BB133111EB;
    return value ^ value >> 31;
}

uint64_t sumOf(const std::vector<SearchToken>& tokens)
{
    uint64_t sum = 0;
    for (const SearchToken token : tokens)
        sum += mixed(token);
    return sum;
}

QString translated(const char* text)
{
    return QCoreApplication::translate("SearchIndex", text);
}

} // namespace

SearchCheck::SearchCheck(Database& database)
    : m_database(database)
    , m_store(database)
{
}

std::optional<SearchCheckReport> SearchCheck::run(const Progress& progress)
{
    const ReadSnapshot snapshot(m_database);
    m_report = {};
    m_report.isReady = SearchIndex(m_database).isReady();
    if (!m_report.isReady)
        return m_report;
    const qint64 total = selectNumber(m_database, u"SELECT count(*) AS n FROM ledger_line"_s);
    m_inOrder.assign(size_t(m_store.endOfOrder()), 0);
    m_late.assign(size_t(m_store.endOfLate() - firstLateDoc), 0);
    readPostings();
    readFresh();

    SearchSource source(m_database);
    source.start(SortDirection::Ascending, QString(), ComplaintId());
    SearchDoc last = -1;
    while (const auto document = source.next()) {
        if (m_report.complaints % askEvery == 0 && progress && !progress(m_report.complaints, total))
            return {};
        compare(*document, last);
        ++m_report.complaints;
    }
    if (const qint64 places = selectNumber(m_database, u"SELECT count(*) AS n FROM search_doc"_s);
        places > m_report.complaints)
        report(translated(QT_TRANSLATE_NOOP("SearchIndex", "%1 places of the index belong to no complaint."))
                   .arg(places - m_report.complaints));
    return m_report;
}

uint64_t* SearchCheck::sumAt(SearchDoc doc)
{
    std::vector<uint64_t>& sums = doc >= firstLateDoc ? m_late : m_inOrder;
    const auto at = size_t(doc >= firstLateDoc ? doc - firstLateDoc : doc);
    return at < sums.size() ? &sums[at] : nullptr;
}

void SearchCheck::readPostings()
{
    DirectStatement row(m_database, u"SELECT key, docs FROM search_posting ORDER BY key"_s);
    while (row.next()) {
        const auto [token, chunk] = SearchStore::partsOf(row.integer(0));
        DocSet docs;
        if (!docs.decode(row.bytes(1))) {
            report(translated(QT_TRANSLATE_NOOP("SearchIndex", "Row %1 of the index cannot be read."))
                       .arg(row.integer(0)));
            continue;
        }
        const uint64_t value = mixed(token);
        for (int place = docs.firstFrom(0); place >= 0; place = docs.firstFrom(place + 1)) {
            const SearchDoc doc = docAt(chunk, place);
            uint64_t* const sum = sumAt(doc);
            if (!sum) {
                report(translated(
                    QT_TRANSLATE_NOOP("SearchIndex", "Row %1 of the index names a place that was never given."))
                           .arg(row.integer(0)));
                break;
            }
            if (token == deadToken)
                m_dead.push_back(doc);
            else
                *sum += value;
        }
    }
    std::sort(m_dead.begin(), m_dead.end());
}

void SearchCheck::readFresh()
{
    for (const FreshDoc& fresh : m_store.freshDocs()) {
        uint64_t* const sum = sumAt(fresh.doc);
        if (!sum || *sum != sumOf(fresh.merged))
            report(translated(
                QT_TRANSLATE_NOOP("SearchIndex", "What waits at place %1 does not fit what the index says of it."))
                       .arg(fresh.doc));
        if (sum)
            *sum = sumOf(fresh.tokens);
    }
}

void SearchCheck::compare(const SearchDocument& document, SearchDoc& last)
{
    const QString name = document.number.isEmpty() ? u"#%1"_s.arg(document.id.value()) : document.number;
    const std::optional<SearchDoc> doc = m_store.docOf(document.id);
    if (!doc || std::binary_search(m_dead.begin(), m_dead.end(), *doc)) {
        report(translated(QT_TRANSLATE_NOOP("SearchIndex", "Complaint %1 is not in the index.")).arg(name));
        return;
    }
    if (*doc < firstLateDoc) {
        if (*doc < last)
            report(translated(QT_TRANSLATE_NOOP("SearchIndex", "Complaint %1 stands in the wrong order.")).arg(name));
        last = *doc;
    }
    const uint64_t* const sum = sumAt(*doc);
    if (!sum || *sum != sumOf(tokensOf(document)))
        report(translated(
            QT_TRANSLATE_NOOP("SearchIndex", "The index has other texts of complaint %1 than the complaint itself."))
                   .arg(name));
}

void SearchCheck::report(const QString& sentence)
{
    ++m_report.wrong;
    if (m_report.findings.size() < mostFindings)
        m_report.findings += sentence;
}

} // namespace kesu
