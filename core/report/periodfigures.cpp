// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/periodfigures.h"

namespace kesu {

namespace {

const QString valid = QStringLiteral("valid");
const QString pending = QStringLiteral("pending");
const QString invalid = QStringLiteral("invalid");
const QString outOfScope = QStringLiteral("out-of-scope");
const QString company = QStringLiteral("company");

void countRegistered(PeriodFigures& figures, const ReportedComplaint& complaint, int earlierCount)
{
    ++figures.total;
    figures.valid += complaint.status == valid;
    figures.pending += complaint.status == pending;
    figures.invalid += complaint.status == invalid;
    figures.outOfScope += complaint.status == outOfScope;
    figures.repetition.part += earlierCount > 0;
    figures.loss += complaint.lossTotal;
    for (const ReportedBearer& bearer : complaint.bearers)
        if (bearer.party == company)
            figures.companyBears += bearer.amount;
    for (const Demand& demand : complaint.demands)
        figures.claimed += demand.amount.value_or(Money());
    figures.accepted += complaint.compensation.value_or(Money());
    figures.defectiveQuantity += complaint.defectiveQuantity.value_or(0);
    if (!complaint.goodsReturn)
        return;
    ++figures.returnCount;
    figures.returnAmount += complaint.goodsReturn->amount.value_or(Money());
    figures.returnQuantity += complaint.goodsReturn->quantity.value_or(0);
}

void countTimeliness(
    PeriodFigures& figures, const ReportedComplaint& complaint, const ReportPeriod& period, Moment asOf)
{
    const std::optional<Moment> closedAt = closedBy(complaint, asOf);
    if (complaint.closeDueAt && period.contains(complaint.closeDueAt->date()) && *complaint.closeDueAt <= asOf) {
        ++figures.closing.whole;
        figures.closing.part += closedAt.has_value();
    }
    if (complaint.closeDueAt && closedAt && period.contains(closedAt->date())) {
        ++figures.punctuality.whole;
        figures.punctuality.part += *closedAt <= *complaint.closeDueAt;
    }
    if (closedAt && period.contains(closedAt->date())) {
        ++figures.closed;
        figures.followedUp.part += complaint.followedUpAt && *complaint.followedUpAt <= asOf;
    }
}

} // namespace

bool isHandled(const ReportedComplaint& complaint)
{
    return complaint.status == valid || complaint.status == pending;
}

bool isRegisteredIn(const ReportedComplaint& complaint, const ReportPeriod& period, Moment asOf)
{
    return complaint.registeredAt <= asOf && period.contains(complaint.registeredAt.date());
}

std::optional<Moment> closedBy(const ReportedComplaint& complaint, Moment asOf)
{
    return complaint.closedAt && *complaint.closedAt <= asOf ? complaint.closedAt : std::nullopt;
}

bool isClosedIn(const ReportedComplaint& complaint, const ReportPeriod& period, Moment asOf)
{
    const auto closedAt = closedBy(complaint, asOf);
    return isHandled(complaint) && complaint.registeredAt <= asOf && closedAt && period.contains(closedAt->date());
}

Moment endOf(const ReportPeriod& period, Moment asOf)
{
    return std::min(Moment::endOf(period.to()), asOf);
}

PeriodFigures periodFigures(const QList<CountedComplaint>& complaints, const ReportPeriod& period, Moment asOf)
{
    PeriodFigures figures;
    for (const auto& [complaint, earlierCount] : complaints) {
        if (complaint->registeredAt > asOf)
            continue;
        if (period.contains(complaint->registeredAt.date()))
            countRegistered(figures, *complaint, earlierCount);
        if (isHandled(*complaint))
            countTimeliness(figures, *complaint, period, asOf);
    }
    figures.repetition.whole = figures.total;
    figures.validity = Rate{figures.valid, figures.total};
    figures.followedUp.whole = figures.closed;
    return figures;
}

} // namespace kesu
