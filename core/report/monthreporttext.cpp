// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/monthreporttext.h"

#include <QCoreApplication>

namespace kesu {

namespace {

/// Gives the strings below their translation context.
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(MonthReport)
};

/// 「与去年同期(31件)相比减少10件」
QString comparedToLastYear(int now, int then)
{
    if (now > then)
        return Text::tr("%1 more than in the same period of last year (%2)").arg(now - then).arg(then);
    if (now < then)
        return Text::tr("%1 fewer than in the same period of last year (%2)").arg(then - now).arg(then);
    return Text::tr("as many as in the same period of last year (%1)").arg(then);
}

QString comparedToPrevious(const ReportPeriod& period, int now, int then)
{
    const QString name = previousPeriodName(period.kind());
    if (now > then)
        return Text::tr("%1 more than in %2 (%3)").arg(now - then).arg(name).arg(then);
    if (now < then)
        return Text::tr("%1 fewer than in %2 (%3)").arg(then - now).arg(name).arg(then);
    return Text::tr("as many as in %1 (%2)").arg(name).arg(then);
}

QString countsSentence(const MonthReport& report)
{
    const PeriodFigures& now = report.now;
    // "September 2026 (Customer: …)": whoever reads the first line must not take a part for the whole.
    const QString about = report.scopeName.isEmpty()
        ? report.period.toDisplay()
        : Text::tr("%1 (%2)", "period, which complaints").arg(report.period.toDisplay(), report.scopeName);
    if (report.asOf < Moment::startOf(report.period.from()))
        return Text::tr("%1 has not begun yet.").arg(about);
    QString sentence = now.total == 0
        ? Text::tr("In %1 no complaint was registered").arg(about)
        : Text::tr("In %1 %2 complaints were registered: %3 valid, %4 waiting for evidence or approval, %5 void, "
                   "%6 out of scope")
              .arg(about, QString::number(now.total), QString::number(now.valid), QString::number(now.pending),
                  QString::number(now.invalid), QString::number(now.outOfScope)); // at once: a name may have a "%2"
    QStringList comparisons;
    if (report.period.kind() != PeriodKind::Year) // there the two periods are the same
        comparisons.append(comparedToLastYear(now.total, report.lastYear.total));
    comparisons.append(comparedToPrevious(report.period, now.total, report.before.total));
    return Text::tr("%1; %2.").arg(sentence, comparisons.join(Text::tr(", ")));
}

QString causeSentence(const MonthReport& report)
{
    if (report.categories.isEmpty())
        return Text::tr("No defect category was named.");
    const CategoryLine& first = report.categories.first();
    if (report.categories.size() < 2)
        return Text::tr("All of them are about %1 (%2).").arg(first.label).arg(first.count);
    const CategoryLine& second = report.categories[1];
    return Text::tr("The most frequent defects are %1 (%2, %3) and %4 (%5, %6).")
        .arg(first.label)
        .arg(first.count)
        .arg(first.share.toPercent(), second.label)
        .arg(second.count)
        .arg(second.share.toPercent());
}

QString lossSentence(const MonthReport& report)
{
    if (report.now.loss.isZero())
        return Text::tr("No loss has been divided yet.");
    QString sentence = Text::tr("The loss to be borne comes to ￥%1, of which the company bears ￥%2 (%3)")
                           .arg(report.now.loss.toDisplay(), report.now.companyBears.toDisplay(),
                               Rate{report.now.companyBears.fen(), report.now.loss.fen()}.toPercent());
    const Money change = report.now.loss - report.before.loss;
    const QString previous = previousPeriodName(report.period.kind());
    if (change.fen() > 0)
        return Text::tr("%1, ￥%2 more than in %3.").arg(sentence, change.toDisplay(), previous);
    if (change.fen() < 0)
        return Text::tr("%1, ￥%2 less than in %3.").arg(sentence, (Money() - change).toDisplay(), previous);
    return Text::tr("%1, as much as in %2.").arg(sentence, previous);
}

QString timelinessSentence(const MonthReport& report)
{
    const PeriodFigures& now = report.now;
    QStringList parts;
    if (now.closing.isKnown())
        parts.append(Text::tr("%1 complaints were due, %2 of them are closed (%3)")
                         .arg(now.closing.whole)
                         .arg(now.closing.part)
                         .arg(now.closing.toPercent()));
    else
        parts.append(Text::tr("No complaint was due"));
    if (now.punctuality.isKnown())
        parts.append(Text::tr("%1 were closed, %2 of them on time (%3)")
                         .arg(now.punctuality.whole)
                         .arg(now.punctuality.part)
                         .arg(now.punctuality.toPercent()));
    parts.append(report.times.overdueCount == 0 ? Text::tr("none is overdue")
                                                : Text::tr("%1 are overdue").arg(report.times.overdueCount));
    return Text::tr("%1.").arg(parts.join(Text::tr("; ")));
}

} // namespace

QString reportTitle(const ReportPeriod& period)
{
    switch (period.kind()) {
    case PeriodKind::Month:
        return Text::tr("Monthly complaint report");
    case PeriodKind::Quarter:
        return Text::tr("Quarterly complaint report");
    case PeriodKind::HalfYear:
        return Text::tr("Half-yearly complaint report");
    case PeriodKind::Year:
        return Text::tr("Annual complaint report");
    case PeriodKind::Range:
        break;
    }
    return Text::tr("Complaint report");
}

QString thisPeriodName(PeriodKind kind)
{
    switch (kind) {
    case PeriodKind::Month:
        return Text::tr("This month");
    case PeriodKind::Quarter:
        return Text::tr("This quarter");
    case PeriodKind::HalfYear:
        return Text::tr("This half-year");
    case PeriodKind::Year:
        return Text::tr("This year");
    case PeriodKind::Range:
        break;
    }
    return Text::tr("This period");
}

QString previousPeriodName(PeriodKind kind)
{
    switch (kind) {
    case PeriodKind::Month:
        return Text::tr("the month before");
    case PeriodKind::Quarter:
        return Text::tr("the quarter before");
    case PeriodKind::HalfYear:
        return Text::tr("the half-year before");
    case PeriodKind::Year:
        return Text::tr("the year before");
    case PeriodKind::Range:
        break;
    }
    return Text::tr("the period before");
}

QString previousPeriodHead(PeriodKind kind)
{
    QString name = previousPeriodName(kind);
    name.replace(0, 1, name.at(0).toUpper());
    return name;
}

QStringList reportLead(const MonthReport& report)
{
    QStringList paragraphs{countsSentence(report)};
    if (report.now.total > 0)
        paragraphs.append(Text::tr("%1 %2", "two sentences").arg(causeSentence(report), lossSentence(report)));
    if (report.now.total > 0 || report.times.openCount > 0 || report.now.closing.isKnown())
        paragraphs.append(timelinessSentence(report));
    return paragraphs;
}

QList<Definition> reportDefinitions(const MonthReport& report)
{
    return {
        {Text::tr("Registered"), Text::tr("complaints by the day on which they reached the company")},
        {Text::tr("Validity rate"), Text::tr("valid ÷ registered")},
        {Text::tr("Closing rate"),
            Text::tr("closed ÷ due for closing in the period; valid and pending complaints only")},
        {Text::tr("On-time rate"),
            Text::tr("closed by the due day ÷ closed in the period; valid and pending complaints only")},
        {Text::tr("Repeat rate"),
            Text::tr("complaints with an earlier one of the same customer, product and category within %1 months "
                     "÷ registered")
                .arg(report.repeatWindowMonths)},
        {Text::tr("Complaint rate"), Text::tr("registered ÷ delivered batches")},
        {Text::tr("PPM"), Text::tr("defective quantity ÷ shipped quantity × 1,000,000")},
        {Text::tr("Category share"),
            Text::tr("mentions ÷ all mentions; a complaint with several categories counts once in each")},
        {Text::tr("Loss"), Text::tr("sum of the divided losses of the complaints registered in the period")},
        {Text::tr("Follow-up rate"), Text::tr("followed up ÷ closed in the period; valid and pending complaints only")},
        {Text::tr("Satisfaction rate"),
            Text::tr("very satisfied and satisfied ÷ closed in the period with an answer; valid and pending complaints "
                     "only")},
        {Text::tr("Days to close"), Text::tr("calendar days from registration to closing")},
        {Text::tr("—"), Text::tr("the base of the figure is missing")},
    };
}

} // namespace kesu
