// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/monthreporttext.h"
#include "ui/print/pageunits.h"
#include "ui/print/reportcontent.h"
#include "ui/print/reportwords.h"

#include <algorithm>

// The sections about times and single complaints.

namespace kesu {

using namespace reportelements;
using namespace reportwords;

namespace {

const CellAlign end = CellAlign::End;
/// More lines than this nobody reads on paper; the rest is counted below the table, and listed in the ledger and the
/// JSON.
constexpr qsizetype mostLines = 60;

} // namespace

void ReportContent::addTimeliness()
{
    begin(ReportSection::Times);
    const PeriodFigures& now = m_report.now;
    const PeriodFigures& then = m_report.before;
    const PeriodTimes& times = m_report.times;
    const PeriodTimes& timesBefore = m_report.timesBefore;
    ReportTable figures;
    figures.columns = {{tr("Figure"), 2.4}, {thisPeriodName(m_report.period.kind()), 1.3, end},
        {headBefore(), 1.3, end}, {tr("Change"), 0.9, end}};
    const auto count = [&](const QString& name, FigureOf of, qint64 isNow, qint64 was) {
        figures.rows.append({name, {grouped(isNow), link(of, isNow)},
            {grouped(was), link(of, was, {}, FigurePeriod::Before)}, difference(isNow, was)});
    };
    const auto rate = [&](const QString& name, FigureOf of, const Rate& isNow, const Rate& was) {
        const auto text = [](const Rate& r) { return QStringLiteral("%1 (%2)").arg(grouped(r.part), r.toPercent()); };
        figures.rows.append({name, {text(isNow), link(of, isNow.part)},
            {text(was), link(of, was.part, {}, FigurePeriod::Before)}, difference(isNow, was)});
    };
    count(tr("Due in the period"), FigureOf::Due, now.closing.whole, then.closing.whole);
    rate(tr("· of them closed"), FigureOf::DueClosed, now.closing, then.closing);
    count(tr("Closed in the period"), FigureOf::Closed, now.closed, then.closed);
    rate(tr("· of them on time"), FigureOf::Punctual, now.punctuality, then.punctuality);
    figures.rows.append({tr("Days to close, mean (calendar days)"), days(times.meanDays), days(timesBefore.meanDays),
        difference(times.meanDays, timesBefore.meanDays)});
    figures.rows.append({tr("Days to close, median (calendar days)"), days(times.medianDays),
        days(timesBefore.medianDays), difference(times.medianDays, timesBefore.medianDays)});
    count(tr("Open at the end"), FigureOf::Open, times.openCount, timesBefore.openCount);
    count(tr("· of them overdue"), FigureOf::Overdue, times.overdueCount, timesBefore.overdueCount);

    QList<LengthBar> ages;
    for (const AgeClass& age : m_report.ages) {
        LengthBar bar{age.to ? tr("%1 to %2 days").arg(age.from).arg(*age.to) : tr("over %1 days").arg(age.from - 1),
            age.count, grouped(age.count)};
        bar.link = link(FigureOf::Age, age.count, QString::number(age.from));
        ages.append(bar);
    }
    const double leftPart = 0.62;
    add(pair(tablePanel(figures, (m_style.width - m_style.gap) * leftPart, m_style),
        titled(tr("Age of the %1 open ones (calendar days)").arg(grouped(times.openCount)), lengthChart(ages, m_style),
            m_style),
        leftPart, m_style));
    addOverdue();
    addRemark(ReportSection::Times);
}

void ReportContent::addOverdue()
{
    if (m_report.overdue.isEmpty()) {
        addNote(tr("No complaint was overdue on %1.").arg(m_report.until.toDisplay()));
        return;
    }
    ReportTable overdue;
    overdue.columns = {{tr("Overdue"), 1.7}, {tr("Customer"), 2.3}, {tr("Product"), 1.9}, {tr("Due on"), 1.3},
        {tr("Days over"), 1.0, end}, {tr("Working days"), 0.9, end}, {tr("Next step"), 2.8}};
    for (const OverdueLine& line : m_report.overdue.first(std::min(mostLines, m_report.overdue.size())))
        overdue.rows.append({{numberOf(line.number, line.id), link(line.id)}, line.customer, line.product,
            toIso(line.dueAt.date()), QString::number(line.days), QString::number(line.workingDays), line.next});
    space(fromMm(3.0));
    addTable(overdue);
    addRest(m_report.times.overdueCount - mostLines);
}

void ReportContent::addRepeats()
{
    begin(ReportSection::Repeats);
    const Rate& rate = m_report.now.repetition;
    if (m_report.repeats.isEmpty()) {
        addNote(tr("None within %1 months (repeat rate %2).").arg(m_report.repeatWindowMonths).arg(rate.toPercent()));
        addRemark(ReportSection::Repeats);
        return;
    }
    ReportTable rows;
    rows.columns = {{tr("Number"), 1.7}, {tr("Customer"), 2.4}, {tr("Product"), 2.2}, {tr("Category"), 1.6},
        {tr("Time"), 0.7, end}, {tr("The one before"), 1.7}};
    for (const RepeatLine& line : m_report.repeats.first(std::min(mostLines, m_report.repeats.size())))
        rows.rows.append({{numberOf(line.number, line.id), link(line.id)}, line.customer, line.product, line.category,
            QString::number(line.nth), {numberOf(line.earlierNumber, line.earlierId), link(line.earlierId)}});
    addTable(rows);
    addRest(rate.part - mostLines);
    addNote(tr("Repeat rate %1 (%2 of %3), within %4 months; %5.")
                .arg(rate.toPercent())
                .arg(rate.part)
                .arg(rate.whole)
                .arg(m_report.repeatWindowMonths)
                .arg(before(m_report.period.kind(), withBase(m_report.before.repetition))));
    addRemark(ReportSection::Repeats);
}

void ReportContent::addSatisfaction()
{
    begin(ReportSection::Satisfaction);
    QList<LengthBar> bars;
    for (const ClassLine& line : m_report.satisfaction) {
        LengthBar bar{line.label, line.count, grouped(line.count), line.before};
        bar.link = link(FigureOf::Satisfaction, line.count, line.id);
        bars.append(bar);
    }
    const PeriodFigures& now = m_report.now;
    const PeriodFigures& then = m_report.before;
    ReportTable figures;
    figures.columns = {{tr("Figure"), 2.2}, {thisPeriodName(m_report.period.kind()), 1.5, end},
        {headBefore(), 1.5, end}, {tr("Change"), 0.9, end}};
    figures.rows = {
        {tr("Closed in the period"), {grouped(now.closed), link(FigureOf::Closed, now.closed)},
            {grouped(then.closed), link(FigureOf::Closed, then.closed, {}, FigurePeriod::Before)},
            difference(now.closed, then.closed)},
        {tr("· of them followed up"), {withBase(now.followedUp), link(FigureOf::FollowedUp, now.followedUp.part)},
            {withBase(then.followedUp), link(FigureOf::FollowedUp, then.followedUp.part, {}, FigurePeriod::Before)},
            difference(now.followedUp, then.followedUp)},
        {tr("Satisfied of those that answered"), withBase(m_report.times.satisfied),
            withBase(m_report.timesBefore.satisfied),
            difference(m_report.times.satisfied, m_report.timesBefore.satisfied)},
    };
    const double leftPart = 0.36;
    add(pair(lengthChart(bars, m_style), tablePanel(figures, (m_style.width - m_style.gap) * (1.0 - leftPart), m_style),
        leftPart, m_style));
    addRemark(ReportSection::Satisfaction);
}

void ReportContent::addCases()
{
    begin(ReportSection::Cases);
    if (m_report.cases.isEmpty())
        addNote(
            m_report.casesAreChosen ? tr("No case was chosen to be told.") : tr("No case with a loss in this period."));
    for (const CaseLine& line : m_report.cases) {
        QStringList about{line.customer, line.product, line.category, line.status};
        about.removeAll(QString());
        m_elements.append(caseBox({numberOf(line.number, line.id), about.join(QStringLiteral("  ·  ")), yuan(line.loss),
                                      line.description.trimmed(), line.comment.trimmed(), link(line.id)},
            m_style));
    }
    addRemark(ReportSection::Cases);
}

void ReportContent::addFocus()
{
    begin(ReportSection::Next);
    const QString text = m_report.inputs.nextFocus.trimmed();
    if (text.isEmpty() && !m_report.remarks.contains(ReportSection::Next))
        add(ruledLines(3, m_style));
    else if (!text.isEmpty())
        add(paragraph(text, m_style.body, fromMm(5.2), inks::text, m_style));
    addRemark(ReportSection::Next);
}

} // namespace kesu
