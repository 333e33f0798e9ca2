// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/money.h"
#include "core/calendar/workcalendar.h"
#include "core/rulebook/rulebooklibrary.h"

#include <QMap>
#include <functional>

namespace kesu {

/// The parts of a verdict that a replay compares.
enum class ReplayAspect {
    Status,
    Reasons, ///< the clauses of the reasons
    FilingLimit, ///< its last day, and whether it was met
    Evidence, ///< what is asked for, until when, and whether it counts
    Grade,
    Deadlines, ///< when each stage is due
    Approvals, ///< which roles must agree, and whether they have in time
    Liability, ///< how much each party bears
    Recoveries,
    Penalties,
};

/// Every aspect, in the order in which they are shown.
const QList<ReplayAspect>& replayAspects();
/// "status", "filing-limit" and so on: for files.
QString toId(ReplayAspect aspect);
/// The name of the aspect in the language of the program.
QString label(ReplayAspect aspect);

/// One thing that comes out differently. The texts are ids of the rulebooks, days, moments and amounts.
struct ReplayChange
{
    ReplayAspect aspect = ReplayAspect::Status;
    QString what; ///< stage, matter, party, role or evidence id that it is about, or empty
    QString before; ///< empty: was not there
    QString after; ///< empty: is not there any more

    friend bool operator==(const ReplayChange&, const ReplayChange&) = default;
};

/// A complaint on which the draft would have decided otherwise.
struct ReplayedComplaint
{
    ComplaintId id;
    QString number; ///< or empty
    QString customer;
    QString rulebook;
    QString edition;
    QList<ReplayChange> changes;

    friend bool operator==(const ReplayedComplaint&, const ReplayedComplaint&) = default;
};

/// The same figure by the editions that judged, and by the draft.
template <typename Figure> struct BeforeAfter
{
    Figure before{};
    Figure after{};

    friend bool operator==(const BeforeAfter&, const BeforeAfter&) = default;
};

/// What a replay found. Sums and counts are over all complaints that were judged twice, lists are cut to what was asked
/// for.
struct ReplayResult
{
    bool isComplete = false; ///< false: it was stopped, the figures are of what was done until then
    qint64 complaints = 0; ///< judged twice
    qint64 differing = 0;
    QMap<ReplayAspect, qint64> differingBy; ///< complaints in which the aspect differs
    QMap<QString, BeforeAfter<qint64>> byStatus; ///< complaints by status id
    QMap<QString, BeforeAfter<Money>> byParty; ///< liability by party id
    BeforeAfter<Money> liabilityTotal;
    BeforeAfter<Money> recovered;
    QMap<QString, qint64> unknownIds; ///< "category delamination": complaints with an id that the draft does not know
    qint64 withUnknownIds = 0; ///< complaints with at least one; they are judged all the same
    qint64 withoutEdition = 0; ///< not judged: their own edition is not at hand
    QList<ReplayedComplaint> listed; ///< of the differing ones, by id, the first `list` of them

    friend bool operator==(const ReplayResult&, const ReplayResult&) = default;
};

/// What is to be judged again, and by what. A value: it can be handed to a thread.
struct ReplayRequest
{
    QString databasePath;
    RulebookLibrary library; ///< holds the editions that judged the complaints
    WorkCalendar calendar;
    Moment asOf; ///< both verdicts stand as of that moment
    std::optional<Rulebook> draft; ///< must be given
    QString rulebook; ///< only complaints of that id; empty: all
    qsizetype list = 1000; ///< how many differing complaints to keep
    int threads = 2;
};

struct ReplayProgress
{
    qint64 done = 0;
    qint64 total = 0;
    qint64 differing = 0;
};

/// Judges all filed complaints by the draft beside the edition that each was judged by, both as of the same moment, and
/// compares. Reads through connections of its own and changes nothing, so it may run in any thread. progress: called
/// some times a second in the calling thread; false stops. Memory is bounded, whatever the number of complaints.
///
/// Rules about repetition see the earlier complaints within their window: with the grade each got on the one side, and
/// with the grade that the draft gives it on the other.
///
/// Throws Error.
ReplayResult replay(const ReplayRequest& request, const std::function<bool(const ReplayProgress&)>& progress = {});

} // namespace kesu
