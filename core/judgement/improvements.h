// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/workcalendar.h"
#include "core/judgement/edit.h"
#include "core/judgement/verdict.h"
#include "core/rulebook/rulebook.h"

namespace kesu {

/// One way in which something of a verdict would become better. It has been tried: the case with the edits made gets
/// that verdict.
struct Improvement
{
    enum class Of { Status, Approval, Deadline };

    Of of = Of::Status;
    qsizetype index = 0; ///< of the approval or deadline in the verdict
    QString becomes; ///< id of the status, the approval's or the deadline's state
    CaseEdit::Group group = CaseEdit::Group::Act; ///< the most that any of the edits takes
    QList<CaseEdit> edits; ///< all of them together
    QStringList texts; ///< each edit as a sentence

    friend bool operator==(const Improvement&, const Improvement&) = default;
};

/// What would change a complaint that is not valid, an approval that is missing or late, a stage that is open or
/// overdue: found from the rules, tried by judging again, the simplest first. Bounded: at most 400 judgements of
/// an ordinary case, fewer of a long one; where judging takes too many steps, what was found till then.
/// Where nothing reaches "valid", what at least is better stands in its place.
QList<Improvement> wouldChange(const Rulebook& rulebook, const Case& facts, const WorkCalendar& calendar,
    const QString& language = QStringLiteral("zh_CN"));

/// "status", "approval", "deadline".
QString toId(Improvement::Of of);

} // namespace kesu
