// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/verifier.h"

#include "core/storage/contentcheck.h"
#include "core/storage/database.h"
#include "core/storage/enginefile.h"
#include "core/storage/pagecheck.h"
#include "core/storage/schemacheck.h"
#include "core/storage/sealedthings.h"
#include "core/storage/thingnames.h"
#include "core/storage/thingstates.h"
#include "core/storage/transaction.h"

#include <QCoreApplication>
#include <algorithm>
#include <condition_variable>
#include <exception>
#include <limits>
#include <thread>

namespace kesu {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 thingsPerJob = 20'000;
constexpr size_t contentsPerJob = 200;
constexpr int stopEvery = 256;
constexpr auto progressEvery = std::chrono::milliseconds(100);

// How long the jobs take beside each other, for the order and the progress; measured at a hundred thousand complaints.
constexpr double pagesPerThing = 8;
constexpr double chainPerEntry = 2;
constexpr double stateOfComplaint = 10;
constexpr double contentWeight = 1000;

QString translated(const char* text)
{
    return QCoreApplication::translate("Verification", text);
}

qint64 number(Database& database, const QString& sql)
{
    DirectStatement row(database, sql);
    return row.next() ? row.integer(0) : 0;
}

} // namespace

/// What the threads share.
struct Verifier::Work
{
    std::mutex mutex;
    std::condition_variable changed;
    std::vector<Job> jobs;
    size_t next = 0;
    double done = 0;
    double all = 0;
    int reading = 0; ///< threads that see the file, or never will
    int working = 0;
    std::exception_ptr trouble;
};

Verifier::Verifier(QString path, VerifyDepth depth, const std::optional<ChainHead>& paper, int threads)
    : m_path(std::move(path))
    , m_depth(depth)
    , m_threads(qMax(1, threads))
    , m_chain(paper, m_findings)
    , m_states(size_t(sealedKinds().size()))
{
}

VerifyReport Verifier::run(const std::function<bool(double part, qint64 found)>& progress)
{
    std::unique_ptr<Database> database;
    try {
        database = std::make_unique<Database>(m_path, OpenMode::MustExist);
    } catch (const Error& error) {
        if (error.code() == ErrorCode::DatabaseCorrupt)
            return runOnBrokenFile(error);
        throw;
    }
    Work shared;
    std::vector<std::thread> threads;
    {
        // While nobody else may write, every thread begins to read: so all of them see one and the same state.
        const Transaction still(*database);
        shared.jobs = jobs(*database);
        std::ranges::stable_sort(shared.jobs, std::greater(), &Job::weight);
        for (const Job& job : shared.jobs)
            shared.all += job.weight;
        shared.working = m_threads;
        for (int i = 0; i < m_threads; ++i)
            threads.emplace_back([&] { work(shared); });
        std::unique_lock lock(shared.mutex);
        shared.changed.wait(lock, [&] { return shared.reading == m_threads; });
    }
    // Asked at least once, however quickly all is done.
    if (progress && !progress(0, 0))
        m_findings.stop();
    {
        std::unique_lock lock(shared.mutex);
        while (shared.working > 0) {
            shared.changed.wait_for(lock, progressEvery);
            const double part = shared.all > 0 ? shared.done / shared.all : 1;
            lock.unlock();
            if (progress && !progress(qMin(part, 1.0), m_findings.found()))
                m_findings.stop();
            lock.lock();
        }
    }
    for (std::thread& thread : threads)
        thread.join();
    if (m_findings.isStopped())
        throw stoppedByUser();
    if (shared.trouble)
        std::rethrow_exception(shared.trouble);
    compareStates(*database);
    return reportOf(*database);
}

void Verifier::work(Work& shared)
{
    bool isReading = false;
    const auto reads = [&] {
        if (isReading)
            return;
        isReading = true;
        const std::scoped_lock lock(shared.mutex);
        ++shared.reading;
        shared.changed.notify_all();
    };
    try {
        Database database(m_path, OpenMode::MustExist);
        runDirect(database, u"BEGIN"_s);
        number(database, u"SELECT count(*) FROM sqlite_schema"_s); // only a read makes it see the file
        reads();
        while (!m_findings.isStopped()) {
            Job job;
            {
                const std::scoped_lock lock(shared.mutex);
                if (shared.next == shared.jobs.size())
                    break;
                job = shared.jobs[shared.next++];
            }
            double counted = 0;
            const auto part = [&](double done) {
                const std::scoped_lock lock(shared.mutex);
                shared.done += (done - counted) * job.weight;
                counted = done;
            };
            try {
                job.run(database, part);
            } catch (const Error& error) {
                if (error.code() == ErrorCode::Cancelled)
                    throw;
                // A place that cannot be read at all is a finding; the other jobs go on.
                VerifyFinding finding;
                finding.area = VerifyArea::File;
                finding.message
                    = error.message() + (error.detail().isEmpty() ? QString() : u" (%1)"_s.arg(error.detail()));
                m_findings.add(finding);
            }
            part(1);
        }
    } catch (const Error& error) {
        const std::scoped_lock lock(shared.mutex);
        if (error.code() != ErrorCode::Cancelled && !shared.trouble)
            shared.trouble = std::current_exception();
    } catch (const std::exception&) {
        const std::scoped_lock lock(shared.mutex);
        shared.trouble = std::current_exception();
    }
    reads();
    const std::scoped_lock lock(shared.mutex);
    --shared.working;
    shared.changed.notify_all();
}

std::vector<Verifier::Job> Verifier::jobs(Database& database)
{
    std::vector<Job> all;
    const double entries = double(number(database, u"SELECT max(sequence) FROM history"_s));
    all.push_back(
        {entries * pagesPerThing, [this](Database& own, const auto&) { checkPages(own, m_depth, m_findings); }});
    all.push_back({entries * chainPerEntry, [this](Database& own, const auto& part) { m_chain.run(own, part); }});
    all.push_back({1, [this](Database& own, const auto&) { checkSchema(own, m_findings); }});
    for (const OwnCheck& check : m_ownChecks)
        all.push_back({entries, [this, check](Database& own, const auto&) { check(own, m_findings); }});
    addStateJobs(database, all);
    if (m_depth == VerifyDepth::Quick)
        return all;
    const std::vector<NamedContent> contents = namedContents(database);
    m_contents = qint64(contents.size());
    for (size_t first = 0; first < contents.size(); first += contentsPerJob) {
        const auto begin = contents.begin() + qint64(first);
        const auto end = contents.begin() + qint64(qMin(contents.size(), first + contentsPerJob));
        const std::vector<NamedContent> some(begin, end);
        for (const NamedContent& one : some)
            m_contentBytes += one.sizeBytes;
        all.push_back({double(some.size()) * contentWeight,
            [this, some](Database& own, const auto&) { checkContents(own, some, m_findings); }});
    }
    return all;
}

void Verifier::addStateJobs(Database& database, std::vector<Job>& jobs)
{
    const QList<SealedKind>& kinds = sealedKinds();
    for (qsizetype kind = 0; kind < kinds.size(); ++kind) {
        const SealedTable& table = kinds[kind].tables.first();
        const qint64 last
            = kinds[kind].isWhole() ? 0 : number(database, u"SELECT max(%1) FROM %2"_s.arg(table.key, table.table));
        const auto add = [&](IdRange range) {
            const bool isChained = kinds[kind].strength == SealStrength::Chained;
            jobs.push_back({double(qMin(last, thingsPerJob)) * stateOfComplaint,
                [this, kind, range, isChained](Database& own, const auto&) {
                    if (isChained)
                        scanChained(own, size_t(kind), range);
                    else
                        scanPlain(own, size_t(kind), range);
                }});
        };
        // The first and the last range are open, for rows that belong to nothing.
        qint64 from = std::numeric_limits<qint64>::min();
        for (qint64 to = thingsPerJob; to < last; to += thingsPerJob) {
            add({from, to});
            from = to + 1;
        }
        add({from, std::numeric_limits<qint64>::max()});
    }
}

void Verifier::scanChained(Database& database, size_t kind, IdRange range)
{
    StateScan scan(database, kind, range);
    std::vector<FoundState> found;
    while (const auto state = scan.next()) {
        found.push_back(*state);
        if (found.size() % stopEvery == 0 && m_findings.isStopped())
            throw stoppedByUser();
    }
    const std::scoped_lock lock(m_mutex);
    m_states[kind].insert(m_states[kind].end(), found.begin(), found.end());
}

void Verifier::scanPlain(Database& database, size_t kind, IdRange range)
{
    const SealedKind& sealed = sealedKinds()[qsizetype(kind)];
    const QString table = sealed.tables.first().table;
    const ThingNames names(database);
    const auto add = [&](qint64 id, const char* message) {
        m_findings.add(names.finding(VerifyArea::Derived, sealed.word, table, id, translated(message)));
    };
    const char* unsealed = QT_TRANSLATE_NOOP("Verification", "%1 carries no seal: it was not written by Kesu.");
    const char* gone = QT_TRANSLATE_NOOP("Verification", "%1 is gone: it was removed past Kesu.");
    const char* changed = QT_TRANSLATE_NOOP("Verification", "%1 is not as Kesu wrote it: it was changed past Kesu.");

    DirectStatement seal(
        database, u"SELECT id, digest FROM row_seal WHERE kind = ?1 AND id BETWEEN ?2 AND ?3 ORDER BY id"_s);
    const QByteArray word = sealed.word.toUtf8();
    seal.bindText(1, word);
    seal.bind(2, range.from);
    seal.bind(3, range.to);
    bool hasSeal = seal.next();
    StateScan scan(database, kind, range);
    int scanned = 0;
    while (const auto state = scan.next()) {
        for (; hasSeal && seal.integer(0) < state->id; hasSeal = seal.next())
            add(seal.integer(0), gone);
        if (!hasSeal || seal.integer(0) != state->id) {
            add(state->id, unsealed);
        } else {
            const QByteArrayView digest(state->state.data(), ThingStates::plainSealBytes);
            if (seal.bytes(1) != digest)
                add(state->id, changed);
            hasSeal = seal.next();
        }
        if (++scanned % stopEvery == 0 && m_findings.isStopped())
            throw stoppedByUser();
    }
    for (; hasSeal; hasSeal = seal.next())
        add(seal.integer(0), gone);
}

void Verifier::compareStates(Database& database)
{
    const ThingNames names(database);
    ThingStates states(database);
    const auto add = [&](size_t kind, qint64 id, qint64 sequence, const char* message) {
        const SealedKind& sealed = sealedKinds()[qsizetype(kind)];
        m_findings.add(names.finding(
            VerifyArea::Record, sealed.word, sealed.tables.first().table, id, translated(message), sequence));
    };
    for (size_t kind = 0; kind < m_states.size(); ++kind) {
        const SealedKind& sealed = sealedKinds()[qsizetype(kind)];
        if (sealed.strength != SealStrength::Chained)
            continue;
        std::vector<FoundState> found = std::move(m_states[kind]);
        std::ranges::sort(found, {}, &FoundState::id);
        const std::vector<NotedState> noted = m_chain.newestStates(kind);
        auto row = found.begin();
        auto entry = noted.begin();
        while (row != found.end() || entry != noted.end()) {
            if (entry == noted.end() || (row != found.end() && row->id < entry->id)) {
                add(kind, row->id, 0,
                    QT_TRANSLATE_NOOP("Verification", "%1 is there, but no entry of the history put it there."));
                ++row;
            } else if (row == found.end() || entry->id < row->id) {
                CanonicalForm empty;
                beginThing(empty, sealed, entry->id);
                if (empty.hash() != QByteArrayView(entry->state.data(), qsizetype(entry->state.size())))
                    add(kind, entry->id, entry->sequence,
                        QT_TRANSLATE_NOOP("Verification",
                            "%1 is gone, though it was there after entry %2 of the history (%3, %4) and no later one"
                            " removed it."));
                ++entry;
            } else {
                if (row->state != entry->state)
                    add(kind, row->id, entry->sequence,
                        QT_TRANSLATE_NOOP("Verification",
                            "%1 is not as entry %2 of the history (%3, %4) left it: it was changed past Kesu."));
                ++row;
                ++entry;
            }
        }
    }
}

VerifyReport Verifier::reportOf(Database& database)
{
    VerifyReport report;
    report.found = m_findings.found();
    report.findings = m_findings.take();
    std::ranges::stable_sort(report.findings, [](const VerifyFinding& one, const VerifyFinding& other) {
        return std::tie(one.area, one.sequence, one.thing, one.id)
            < std::tie(other.area, other.sequence, other.thing, other.id);
    });
    report.findings.resize(qMin(report.findings.size(), VerifyReport::mostFindings));
    report.head = m_chain.head();
    report.entries = m_chain.entries();
    report.complaints = number(database, u"SELECT count(*) FROM complaint"_s);
    report.contents = m_contents;
    report.contentBytes = m_contentBytes;
    report.paper = m_chain.paper();
    return report;
}

VerifyReport Verifier::runOnBrokenFile(const Error& error)
{
    EngineFile file(m_path, EngineFile::Access::ReadLive);
    checkPages(file, m_depth, m_findings);
    VerifyReport report;
    report.found = m_findings.found();
    report.findings = m_findings.take();
    if (report.findings.isEmpty()) {
        // The engine finds fault with nothing but would not open it.
        VerifyFinding finding;
        finding.area = VerifyArea::File;
        finding.message = error.message();
        report.findings += finding;
        report.found = 1;
    }
    report.paper = m_chain.paper();
    return report;
}

} // namespace kesu
