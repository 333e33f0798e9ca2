// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/reportsumcheck.h"

#include "core/storage/database.h"
#include "core/storage/directstatement.h"
#include "core/storage/readsnapshot.h"
#include "core/storage/repeatcounter.h"
#include "core/storage/reportlinesource.h"
#include "core/storage/reportlinetable.h"
#include "core/storage/reportsumtable.h"

#include <QCoreApplication>
#include <QDate>
#include <QSet>
#include <limits>

namespace kesu {

namespace {

constexpr qint64 atOnce = 5000;
constexpr qsizetype mostFindings = 10;

constexpr qint64 smallest = std::numeric_limits<qint64>::min();
constexpr qint64 greatest = std::numeric_limits<qint64>::max();

/// Whoever only checks gives no numbers to texts; a line with such a text differs from what is stored, as it should.
class Checker
{
public:
    explicit Checker(Database& database)
        : m_database(database)
        , m_keys(database, ReportKeys::Unknown::AreNone)
    {
    }

    Findings run(const std::function<bool(qint64)>& progress)
    {
        if (checkLines(progress)) {
            checkRepeats();
            checkSums();
        }
        return m_findings;
    }

private:
    void find(const QString& sentence)
    {
        if (m_findings.size() < mostFindings)
            m_findings += Finding{.severity = Severity::Warning, .file = {}, .field = {}, .message = sentence};
    }

    /// Each stored line against the complaint of which it tells. False: it was stopped.
    bool checkLines(const std::function<bool(qint64)>& progress)
    {
        DirectStatement range(m_database,
            "SELECT min(id), max(id) FROM (SELECT complaint_id AS id FROM ledger_line UNION ALL SELECT complaint_id "
            "FROM"
            " report_line)");
        if (!range.next() || !range.optionalInteger(0))
            return true;
        const qint64 first = range.integer(0);
        const qint64 last = range.integer(1);
        range.run();
        for (qint64 from = first; from <= last; from += atOnce) {
            checkRange(from, std::min(from + atOnce - 1, last));
            if (progress && !progress(m_lines))
                return false;
        }
        return true;
    }

    void checkRange(qint64 from, qint64 to)
    {
        QHash<qint64, ReportLine> stored;
        ReportLineTable(m_database).each("complaint_id BETWEEN ?1 AND ?2", from, to, [&](const ReportLine& line) {
            stored.insert(line.id, line);
            m_account.book(line, Booking::In);
            ++m_lines;
        });
        QSet<qint64> waiting;
        DirectStatement row(m_database, "SELECT complaint_id FROM report_change WHERE complaint_id BETWEEN ?1 AND ?2");
        row.bind(1, from).bind(2, to);
        while (row.next())
            waiting += row.integer(0);
        const auto wrong = [this](qint64 id) {
            find(QCoreApplication::translate(
                "ReportSums", "The sums of the reports hold complaint %1 otherwise than it is.")
                     .arg(id));
        };
        for (ReportLine line : ReportLineSource(m_database, m_keys).lines(from, to, ReportLineSource::Among::All)) {
            const auto known = stored.find(line.id);
            if (known != stored.end())
                line.earlierCount = known->earlierCount; // counted against the others below
            if (!waiting.contains(line.id) && (known == stored.end() || *known != line))
                wrong(line.id);
            if (known != stored.end())
                stored.erase(known);
        }
        for (const ReportLine& line : std::as_const(stored))
            if (!waiting.contains(line.id))
                wrong(line.id);
    }

    void checkRepeats()
    {
        DirectStatement state(m_database,
            "SELECT value FROM report_state WHERE name = 'repeat-window'"
            " AND NOT EXISTS (SELECT 1 FROM report_state WHERE name = 'repeat-next')");
        if (!state.next())
            return; // they are still to be counted
        RepeatCounter counter(m_database, m_keys, int(state.integer(0)));
        DirectStatement row(m_database,
            "SELECT complaint_id, registered_at, categories, earlier_count, customer, product FROM report_line"
            " WHERE customer > 0 AND product > 0 ORDER BY customer, product, registered_at, complaint_id");
        QList<RepeatCounter::Line> alike;
        std::pair<qint64, qint64> pair;
        const auto checkPair = [&] {
            const QList<qint64> counts = counter.counted(alike);
            for (qsizetype i = 0; i < alike.size(); ++i)
                if (alike[i].earlierCount != counts[i])
                    find(QCoreApplication::translate("ReportSums",
                        "The sums of the reports hold complaint %1 as the repetition of %2 others; it repeats %3.")
                             .arg(alike[i].id)
                             .arg(alike[i].earlierCount)
                             .arg(counts[i]));
            alike.clear();
        };
        while (row.next()) {
            const std::pair<qint64, qint64> here{row.integer(4), row.integer(5)};
            if (here != pair)
                checkPair();
            pair = here;
            alike += RepeatCounter::Line{row.integer(0), row.integer(1), row.integer(2), row.integer(3)};
        }
        checkPair();
    }

    void checkSums()
    {
        const ReportSumTable table(m_database);
        std::map<qint64, DaySums> days = table.days(smallest, greatest);
        for (const auto& [day, sums] : m_account.days)
            days[day];
        for (const auto& [day, sums] : days)
            if (m_account.days[day] != sums)
                find(
                    QCoreApplication::translate("ReportSums", "The sums of the day %1 are not those of its complaints.")
                        .arg(QDate(1970, 1, 1).addDays(day).toString(Qt::ISODate)));
        SumMap kept = table.all();
        for (auto sum = m_account.sums.begin(); sum != m_account.sums.end(); ++sum)
            kept[sum.key()];
        for (auto sum = kept.begin(); sum != kept.end(); ++sum)
            if (m_account.sums.value(sum.key()) != *sum)
                find(QCoreApplication::translate(
                    "ReportSums", "The sums of the month %1-%2 are not those of its complaints.")
                         .arg(sum.key().month / 12)
                         .arg(sum.key().month % 12 + 1, 2, 10, QLatin1Char('0')));
    }

    Database& m_database;
    ReportKeys m_keys;
    ReportAccount m_account;
    Findings m_findings;
    qint64 m_lines = 0;
};

} // namespace

Findings checkReportSums(Database& database, const std::function<bool(qint64 done)>& progress)
{
    const ReadSnapshot snapshot(database);
    return Checker(database).run(progress);
}

} // namespace kesu
