// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/workcalendar.h"
#include "core/complaint/complaintrecord.h"
#include "core/exchange/democatalogue.h"
#include "core/exchange/demorandom.h"
#include "core/rulebook/rulebook.h"

namespace kesu {

/// Invents complaints: plausible, reproducible by seed. What evidence and which approvals a complaint needs is asked of
/// its rulebook, so that complaints of every outcome come about by themselves.
class DemoGenerator
{
public:
    DemoGenerator(DemoCatalogue catalogue, Rulebook rulebook, WorkCalendar calendar, quint64 seed);

    /// A complaint registered on that day, with all that ever happens to it.
    ComplaintRecord complaint(QDate day);

    /// So many working days in [from, to] on which complaints are registered, ascending, more of them in busy months.
    QList<QDate> days(QDate from, QDate to, qsizetype count);

private:
    struct Draft;

    DemoProduct productFor(const DemoCustomer& buyer, const DemoDefect& defect);
    void chooseGoods(Draft& draft);
    void chooseMoney(Draft& draft);
    void addCourse(Draft& draft);
    void addPapers(Draft& draft);
    void addTexts(Draft& draft);
    Moment momentAfter(const Draft& draft, int days);
    QString filledIn(const Draft& draft, const QString& text) const;
    QString evidenceKind(const QStringList& anyOf) const;

    DemoCatalogue m_catalogue;
    Rulebook m_rulebook;
    WorkCalendar m_calendar;
    DemoRandom m_random;
    QList<QDate> m_workdays;
};

/// The record as it was known at that moment: without evidence, approvals, events and findings of later.
ComplaintRecord knownAt(const ComplaintRecord& record, Moment moment);

/// The moments at which something about the record changed, from its registration on, ascending.
QList<Moment> milestones(const ComplaintRecord& record);

} // namespace kesu
