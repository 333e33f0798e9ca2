// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/finding.h"
#include "core/calendar/workcalendar.h"
#include "core/complaint/complaintrecord.h"
#include "core/judgement/verdict.h"
#include "core/rulebook/rulebooklibrary.h"
#include "core/storage/ledgersummary.h"

#include <QMap>
#include <condition_variable>
#include <functional>
#include <map>
#include <mutex>
#include <thread>
#include <vector>

namespace kesu {

/// What a verdict leaves behind in the ledger.
struct JudgedRecord
{
    Verdict verdict;
    LedgerSummary summary;
    QMap<QString, QStringList> clauses; ///< see clausesUsed()
};

/// A record on its way into the ledger with all that can be worked out without the database.
struct PreparedRecord
{
    ComplaintRecord record;
    Findings findings; ///< see checkRecord()
    /// Empty where the record has errors, or where its rules look at earlier complaints.
    std::optional<JudgedRecord> judged;
};

/// By what records are judged, wherever that is done.
struct JudgingBase
{
    RulebookLibrary library;
    WorkCalendar calendar;
    Moment now;
    TimeSpan closeWithin;
};

JudgedRecord judgeForLedger(const ComplaintRecord& record, const Verdict& verdict, Moment now,
    const WorkCalendar& calendar, TimeSpan closeWithin);

/// Makes, checks and judges many records in as many threads as the machine has, some blocks ahead of the one thread
/// that writes them. The blocks come in their order, so that nothing depends on the number of threads.
class RecordPreparer
{
public:
    /// make: the records of block number i of 0 … blocks - 1; called in any thread, more than one at a time.
    /// threads: as many as the machine has, unless a test wants to know.
    RecordPreparer(JudgingBase base, int blocks, std::function<QList<ComplaintRecord>(int)> make,
        unsigned threads = std::thread::hardware_concurrency());
    /// Stops what runs and waits for its end.
    ~RecordPreparer();
    Q_DISABLE_COPY_MOVE(RecordPreparer)

    /// The next block; waits for it. Throws what making it has thrown. There must be one.
    std::vector<PreparedRecord> take();

private:
    void work();
    std::vector<PreparedRecord> prepare(int block) const;

    struct Done
    {
        std::vector<PreparedRecord> records;
        std::exception_ptr failure;
    };

    JudgingBase m_base;
    int m_blocks;
    int m_ahead; ///< so many blocks may be made before they are taken
    std::function<QList<ComplaintRecord>(int)> m_make;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    int m_next = 0; ///< to be worked on
    int m_taken = 0;
    bool m_isEnding = false;
    std::map<int, Done> m_done; ///< not taken yet
    std::vector<std::thread> m_threads;
};

} // namespace kesu
