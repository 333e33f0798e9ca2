// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/workcalendar.h"
#include "core/complaint/complaintrecord.h"
#include "core/judgement/explanation.h"
#include "core/judgement/improvements.h"
#include "core/rulebook/rulebook.h"
#include "ui/shared/themecolors.h"

#include <QList>
#include <QMetaType>
#include <QString>

namespace kesu {

/// One line of the judgement panel, ready to be painted.
struct PanelLine
{
    enum class Kind {
        Head, ///< name of a part, with a word at the right
        Status, ///< the chip
        Line, ///< symbol, sentence, figure, clause
        Sum, ///< of the lines above
        Clause, ///< what the clause of the line above says
        Days, ///< the days of the line above, one by one
        DetailHead, ///< name of a part of why the line above is so
        Detail, ///< one thing that it looks at, reckons or asks
    };
    /// Which list of the verdict a line speaks of.
    enum class Part {
        None,
        Status,
        Reason,
        FilingLimit,
        Evidence,
        Grade,
        Deadline,
        Approval,
        LiabilityTotal,
        Liability,
        Recovery,
        Penalty,
        Notice,
    };

    Kind kind = Kind::Line;
    QString key; ///< the same line after the next judgement has the same key
    QString symbol; ///< icon name, or empty
    Tone tone = Tone::Neutral;
    QString text;
    QString figure; ///< amount, day or countdown
    QString clause;
    QString field; ///< path of the field that the line is about, or empty
    QList<CountedDay> days;
    bool houseDefault = false;
    Part part = Part::None;
    int index = 0; ///< in the list of the verdict
    int level = 0; ///< of a detail: how far it is set in

    /// True where a click shows why.
    bool isExplained() const { return part != Part::None || !clause.isEmpty(); }

    friend bool operator==(const PanelLine&, const PanelLine&) = default;
};

/// Everything that the lines are made of. Lives as long as the call.
struct PanelInput
{
    const Verdict& verdict;
    const Rulebook& rulebook;
    const WorkCalendar& calendar;
    const ComplaintRecord& record;
    Moment now;
    QString language;
    QString expandedKey; ///< the line whose clause stands open, or empty
    const QList<Improvement>& improvements;
    const Explanation* why = nullptr; ///< of the verdict, where a line stands open
};

/// The lines in the order of the panel; parts without anything to say are left out.
QList<PanelLine> panelLines(const PanelInput& input);

/// What stands there while nothing is filled in: no verdict yet, but the fields that the standard looks at, first those
/// that filing asks for.
QList<PanelLine> blankPanelLines(const PanelInput& input, const QStringList& asked);

/// How long is left until a due moment, or how long it is over, in the unit that the span counts in: days, working
/// days, or hours and minutes. `within` as the rulebook writes it, or empty.
QString remainingTime(Moment dueAt, Moment now, const QString& within, const WorkCalendar& calendar);

} // namespace kesu

Q_DECLARE_METATYPE(kesu::PanelLine)
