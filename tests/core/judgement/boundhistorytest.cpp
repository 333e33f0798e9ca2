// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/judgement/boundhistory.h"
#include "tests/core/judgement/trial.h"

using namespace kesu;
using namespace kesu::test;

namespace {

/// Complaints of a year in the order in which they were registered; of some it was said that they were made long
/// before, and the last ones lie after the day on which the case is looked at.
QList<PastComplaint> aYear()
{
    QList<PastComplaint> past;
    for (int i = 0; i < 400; ++i) {
        PastComplaint one;
        one.complaint.registeredAt = Moment::startOf(QDate(2025, 12, 1)).plusSeconds(i * 86'400LL);
        if (i % 3 == 1)
            one.complaint.complaintDate = one.complaint.registeredAt.date().addDays(-(i * 37 % 100));
        past.append(one);
    }
    return past;
}

QByteArray countsWithin(const QByteArray& span)
{
    return "[let]\nn = \"count(h for h in history within " + span + ")\"\nof = \"list(h for h in history within " + span
        + ")\"\nm = \"count(h for h in of within " + span
        + ")\"\n[[notice]]\nid = \"n\"\nclause = \"1\"\ntext = \"{n} {m}\"\n";
}

} // namespace

TEST_CASE("a window lets in just the complaints from which it reaches the present one, whatever their order")
{
    const QList<PastComplaint> past = aYear();
    const WorkCalendar calendar;
    for (const char* span : {"0d", "1d", "30d", "2w", "3wd", "40wd", "1mo", "3mo", "24mo"}) {
        const Rulebook rulebook = trial(countsWithin(span));
        const TimeSpan window = *TimeSpan::tryFrom(QString::fromLatin1(span));
        Case facts = someCase();
        facts.history = past;
        for (const QDate day : {QDate(2026, 1, 31), QDate(2026, 3, 31), QDate(2026, 5, 31), QDate(2026, 8, 1)}) {
            INFO(span << ' ' << day.toString(Qt::ISODate).toStdString());
            facts.complaint.complaintDate = day;
            const auto inside = std::count_if(past.begin(), past.end(), [&](const PastComplaint& one) {
                const QDate made = one.complaint.effectiveComplaintDate();
                return one.complaint.registeredAt <= facts.asOf && made <= day && calendar.lastDay(made, window) >= day;
            });
            const QString number = QString::number(inside);
            const Verdict verdict = judge(rulebook, facts, calendar);
            CHECK(verdict.notices.value(0).text == number + u' ' + number);
        }
    }
}

TEST_CASE("complaints bound once give the verdict of a case that has them as its history")
{
    const QList<PastComplaint> past = aYear();
    const Rulebook rulebook = trial(countsWithin("2mo"));
    Case facts = someCase();
    BoundHistory bound(rulebook, facts.asOf);
    for (const PastComplaint& one : past) {
        facts.complaint = one.complaint;
        CHECK(judge(bound, facts.complaint, WorkCalendar()) == judge(rulebook, facts, WorkCalendar()));
        facts.history.append(one);
        bound.append(one);
        bound.dropBefore(one.complaint.registeredAt.date().addDays(-200)); // the longest window, of the oldest told
    }
    CHECK(bound.past().records.count < 355);
}
