// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/report/recount.h"

#include <QJsonArray>
#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <vector>

namespace kesu::test {

namespace {

using Texts = std::map<std::string, qint64>;

std::string text(const Moment& moment)
{
    return moment.toIso().toStdString();
}

std::string day(const std::string& moment)
{
    return moment.substr(0, 10);
}

struct Recounter
{
    const QList<ReportedComplaint>& all;
    std::string from; ///< days, both belong to the period
    std::string to;
    std::string asOf;
    int window;

    bool registered(const ReportedComplaint& c) const
    {
        const std::string at = text(c.registeredAt);
        return at <= asOf && day(at) >= from && day(at) <= to;
    }
    static bool handled(const ReportedComplaint& c) { return c.status == u"valid" || c.status == u"pending"; }
    std::string closed(const ReportedComplaint& c) const
    {
        const std::string at = c.closedAt ? text(*c.closedAt) : std::string();
        return !at.empty() && at <= asOf ? at : std::string();
    }

    int count(const QString& status) const
    {
        int n = 0;
        for (const ReportedComplaint& c : all)
            if (registered(c) && (status.isEmpty() || c.status == status))
                ++n;
        return n;
    }

    bool repeats(const ReportedComplaint& later) const
    {
        const std::string oldest
            = day(later.registeredAt.date().addMonths(-window).toString(Qt::ISODate).toStdString());
        for (const ReportedComplaint& c : all) {
            const bool before
                = std::pair(text(c.registeredAt), c.id.value()) < std::pair(text(later.registeredAt), later.id.value());
            if (!before || day(text(c.registeredAt)) < oldest || c.customer.isEmpty() || c.product.isEmpty())
                continue;
            if (c.customer != later.customer || c.product != later.product)
                continue;
            for (const QString& category : c.categories)
                if (later.categories.contains(category))
                    return true;
        }
        return false;
    }
};

QJsonObject rate(qint64 part, qint64 whole)
{
    QJsonObject made{{QStringLiteral("part"), part}, {QStringLiteral("whole"), whole}};
    if (whole == 0)
        made.insert(QStringLiteral("value"), QJsonValue());
    else // tenths of a percent, half up, by whole numbers
        made.insert(QStringLiteral("value"), double((part * 10000 + 5 * whole) / (10 * whole)) / 10.0);
    return made;
}

QString yuan(qint64 fen)
{
    return QStringLiteral("%1.%2").arg(fen / 100).arg(fen % 100, 2, 10, QLatin1Char('0'));
}

QJsonObject figures(const Recounter& r)
{
    qint64 due = 0, dueClosed = 0, closedWithDue = 0, onTime = 0, repeated = 0, loss = 0, company = 0, claimed = 0,
           accepted = 0, defective = 0, closedCount = 0, followed = 0, returns = 0, returnFen = 0, returnPieces = 0;
    for (const ReportedComplaint& c : r.all) {
        if (text(c.registeredAt) > r.asOf)
            continue;
        if (Recounter::handled(c) && !r.closed(c).empty() && day(r.closed(c)) >= r.from && day(r.closed(c)) <= r.to) {
            ++closedCount;
            followed += c.followedUpAt && text(*c.followedUpAt) <= r.asOf ? 1 : 0;
        }
        if (Recounter::handled(c) && c.closeDueAt) {
            const std::string dueAt = text(*c.closeDueAt);
            const std::string closed = r.closed(c);
            if (day(dueAt) >= r.from && day(dueAt) <= r.to && dueAt <= r.asOf) {
                ++due;
                dueClosed += closed.empty() ? 0 : 1;
            }
            if (!closed.empty() && day(closed) >= r.from && day(closed) <= r.to) {
                ++closedWithDue;
                onTime += closed <= dueAt ? 1 : 0;
            }
        }
        if (!r.registered(c))
            continue;
        repeated += r.repeats(c) ? 1 : 0;
        loss += c.lossTotal.fen();
        for (const ReportedBearer& b : c.bearers)
            company += b.party == u"company" ? b.amount.fen() : 0;
        for (const Demand& d : c.demands)
            claimed += d.amount ? d.amount->fen() : 0;
        accepted += c.compensation ? c.compensation->fen() : 0;
        defective += c.defectiveQuantity ? *c.defectiveQuantity : 0;
        if (c.goodsReturn) {
            ++returns;
            returnFen += c.goodsReturn->amount ? c.goodsReturn->amount->fen() : 0;
            returnPieces += c.goodsReturn->quantity ? *c.goodsReturn->quantity : 0;
        }
    }
    const int total = r.count({});
    return {{QStringLiteral("total"), total}, {QStringLiteral("valid"), r.count(QStringLiteral("valid"))},
        {QStringLiteral("pending"), r.count(QStringLiteral("pending"))},
        {QStringLiteral("invalid"), r.count(QStringLiteral("invalid"))},
        {QStringLiteral("outOfScope"), r.count(QStringLiteral("out-of-scope"))},
        {QStringLiteral("validity"), rate(r.count(QStringLiteral("valid")), total)},
        {QStringLiteral("closing"), rate(dueClosed, due)}, {QStringLiteral("punctuality"), rate(onTime, closedWithDue)},
        {QStringLiteral("repetition"), rate(repeated, total)}, {QStringLiteral("loss"), yuan(loss)},
        {QStringLiteral("companyBears"), yuan(company)}, {QStringLiteral("claimed"), yuan(claimed)},
        {QStringLiteral("accepted"), yuan(accepted)}, {QStringLiteral("defectiveQuantity"), defective},
        {QStringLiteral("closed"), closedCount}, {QStringLiteral("followedUp"), rate(followed, closedCount)},
        {QStringLiteral("returnCount"), returns}, {QStringLiteral("returnAmount"), yuan(returnFen)},
        {QStringLiteral("returnQuantity"), returnPieces}};
}

/// {"id": count} of the registered complaints that have each of their words.
template <typename Words> QJsonObject tally(const Recounter& r, Words words)
{
    QJsonObject made;
    for (const ReportedComplaint& c : r.all) {
        if (!r.registered(c))
            continue;
        std::set<QString> seen;
        for (const QString& word : words(c))
            if (seen.insert(word).second)
                made.insert(word, made.value(word).toInt() + 1);
    }
    return made;
}

QString yearBack(const QString& iso)
{
    return tryDateFromIso(iso)->addYears(-1).toString(Qt::ISODate);
}

} // namespace

QJsonObject recount(
    const QList<ReportedComplaint>& complaints, const QString& from, const QString& to, const QString& asOf, int window)
{
    const Recounter now{complaints, from.toStdString(), to.toStdString(), asOf.toStdString(), window};
    Recounter lastYear = now;
    lastYear.from = yearBack(from).toStdString();
    lastYear.to = yearBack(to).toStdString();
    Recounter yearToDate = now;
    yearToDate.from = to.left(4).toStdString() + "-01-01";

    const std::string until = std::min(to.toStdString() + "T23:59:59", asOf.toStdString());
    qint64 open = 0, overdue = 0;
    std::vector<qint64> days;
    qint64 returns = 0, returnFen = 0, followed = 0;
    std::map<QString, qint64> borne, costs;
    for (const ReportedComplaint& c : complaints) {
        const std::string closed = now.closed(c);
        if (Recounter::handled(c) && text(c.registeredAt) <= until && (closed.empty() || closed > until)) {
            ++open;
            overdue += c.closeDueAt && text(*c.closeDueAt) < until ? 1 : 0;
        }
        if (Recounter::handled(c) && text(c.registeredAt) <= now.asOf && !closed.empty() && day(closed) >= now.from
            && day(closed) <= now.to) {
            days.push_back(c.registeredAt.date().daysTo(c.closedAt->date()));
            followed += c.followedUpAt && text(*c.followedUpAt) <= now.asOf ? 1 : 0;
        }
        if (!now.registered(c))
            continue;
        returns += c.goodsReturn ? 1 : 0;
        returnFen += c.goodsReturn && c.goodsReturn->amount ? c.goodsReturn->amount->fen() : 0;
        for (const ReportedBearer& b : c.bearers)
            borne[b.party] += b.amount.fen();
        for (const Cost& cost : c.costs)
            costs[cost.kind] += cost.actual ? cost.actual->fen() : cost.estimate ? cost.estimate->fen() : 0;
    }
    std::sort(days.begin(), days.end());
    QJsonObject borneJson, costJson;
    for (const auto& [party, fen] : borne)
        borneJson.insert(party, yuan(fen));
    for (const auto& [kind, fen] : costs)
        costJson.insert(kind, yuan(fen));
    const auto n = days.size();
    double sum = 0.0;
    for (const qint64 d : days)
        sum += double(d);
    return {{QStringLiteral("now"), figures(now)}, {QStringLiteral("lastYear"), figures(lastYear)},
        {QStringLiteral("yearToDate"), figures(yearToDate)},
        {QStringLiteral("categories"), tally(now, [](const ReportedComplaint& c) { return c.categories; })},
        {QStringLiteral("demands"),
            tally(now,
                [](const ReportedComplaint& c) {
                    QStringList kinds;
                    for (const Demand& d : c.demands)
                        kinds.append(d.kind);
                    return kinds;
                })},
        {QStringLiteral("parties"), borneJson}, {QStringLiteral("costs"), costJson},
        {QStringLiteral("openCount"), open}, {QStringLiteral("overdue"), overdue},
        {QStringLiteral("closedCount"), qint64(n)},
        {QStringLiteral("meanDaysToClose"), n == 0 ? QJsonValue() : QJsonValue(sum / double(n))},
        {QStringLiteral("medianDaysToClose"),
            n == 0 ? QJsonValue() : QJsonValue(double(days[(n - 1) / 2] + days[n / 2]) / 2.0)},
        {QStringLiteral("returnCount"), returns}, {QStringLiteral("returnAmount"), yuan(returnFen)},
        {QStringLiteral("followedUp"), rate(followed, qint64(n))}};
}

} // namespace kesu::test
