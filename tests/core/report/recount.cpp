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
    ReportScope scope = {};

    /// Whether the day after the last one has another month.
    bool endsWithMonth() const { return tryDateFromIso(QString::fromStdString(to)).value().addDays(1).day() == 1; }

    /// Whether the report is about it.
    bool covers(const ReportedComplaint& c) const
    {
        bool answers = scope.party.isEmpty() || c.responsible.contains(scope.party);
        for (const ReportedBearer& b : c.bearers)
            answers = answers || b.party == scope.party;
        const auto fits = [](const QString& wanted, const QString& is) { return wanted.isEmpty() || wanted == is; };
        return answers && fits(scope.rulebook, c.rulebook) && fits(scope.customer, c.customer)
            && fits(scope.product, c.product);
    }
    bool registered(const ReportedComplaint& c) const
    {
        const std::string at = text(c.registeredAt);
        return covers(c) && at <= asOf && day(at) >= from && day(at) <= to;
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
            if (c.customer != later.customer || c.product != later.product)
                continue; // by far the most: first, so that the test stays quick
            const bool before
                = std::pair(text(c.registeredAt), c.id.value()) < std::pair(text(later.registeredAt), later.id.value());
            if (!before || day(text(c.registeredAt)) < oldest || c.customer.isEmpty() || c.product.isEmpty())
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
        if (text(c.registeredAt) > r.asOf || !r.covers(c))
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

/// {"word": "yuan"} of the amounts that the registered complaints have under each word.
template <typename Parts> QJsonObject amounts(const Recounter& r, Parts parts)
{
    std::map<QString, qint64> fen;
    for (const ReportedComplaint& c : r.all)
        if (r.registered(c))
            for (const auto& [word, amount] : parts(c))
                fen[word] += amount;
    QJsonObject made;
    for (const auto& [word, amount] : fen)
        made.insert(word, yuan(amount));
    return made;
}

using Amounts = QList<std::pair<QString, qint64>>;

Amounts borne(const ReportedComplaint& c)
{
    Amounts made;
    for (const ReportedBearer& b : c.bearers)
        made += {b.party, b.amount.fen()};
    return made;
}

Amounts spent(const ReportedComplaint& c)
{
    Amounts made;
    for (const Cost& cost : c.costs)
        made += {cost.kind, cost.actual ? cost.actual->fen() : cost.estimate ? cost.estimate->fen() : 0};
    return made;
}

Amounts demanded(const ReportedComplaint& c)
{
    Amounts made;
    for (const Demand& d : c.demands)
        made += {d.kind, d.amount ? d.amount->fen() : 0};
    return made;
}

QStringList wordsOf(const Amounts& amounts)
{
    QStringList words;
    for (const auto& [word, fen] : amounts)
        words += word;
    return words;
}

/// The sections that a report tells line by line, of one period.
QJsonObject sections(const Recounter& r)
{
    const auto named = [](const QString& name) { return name.isEmpty() ? QStringList() : QStringList{name}; };
    return {{QStringLiteral("categories"), tally(r, [](const ReportedComplaint& c) { return c.categories; })},
        {QStringLiteral("demands"), tally(r, [](const ReportedComplaint& c) { return wordsOf(demanded(c)); })},
        {QStringLiteral("demandAmounts"), amounts(r, demanded)},
        {QStringLiteral("partyCounts"), tally(r, [](const ReportedComplaint& c) { return wordsOf(borne(c)); })},
        {QStringLiteral("parties"), amounts(r, borne)},
        {QStringLiteral("costCounts"), tally(r, [](const ReportedComplaint& c) { return wordsOf(spent(c)); })},
        {QStringLiteral("costs"), amounts(r, spent)},
        {QStringLiteral("customers"), tally(r, [&](const ReportedComplaint& c) { return named(c.customer); })},
        {QStringLiteral("customerLosses"),
            amounts(r,
                [](const ReportedComplaint& c) {
                    return Amounts{{c.customer, c.lossTotal.fen()}};
                })},
        {QStringLiteral("products"), tally(r, [&](const ReportedComplaint& c) { return named(c.product); })},
        {QStringLiteral("productLosses"), amounts(r, [](const ReportedComplaint& c) {
             return Amounts{{c.product, c.lossTotal.fen()}};
         })}};
}

/// How long it took, what was left at the end, and what was answered.
QJsonObject times(const Recounter& r)
{
    const std::string until = std::min(r.to + "T23:59:59", r.asOf);
    qint64 open = 0, overdue = 0, answered = 0, glad = 0;
    std::vector<qint64> days;
    QJsonObject answers, ages;
    for (const ReportedComplaint& c : r.all) {
        const std::string closed = r.closed(c);
        if (!r.covers(c) || !Recounter::handled(c))
            continue;
        if (text(c.registeredAt) <= until && (closed.empty() || closed > until)) {
            ++open;
            overdue += c.closeDueAt && text(*c.closeDueAt) < until ? 1 : 0;
            const qint64 age = c.registeredAt.date().daysTo(tryDateFromIso(QString::fromStdString(day(until))).value());
            const int from = age <= 7 ? 0 : age <= 15 ? 8 : age <= 30 ? 16 : age <= 60 ? 31 : 61;
            ages.insert(QString::number(from), ages.value(QString::number(from)).toInt() + 1);
        }
        if (closed.empty() || text(c.registeredAt) > r.asOf || day(closed) < r.from || day(closed) > r.to)
            continue;
        days.push_back(c.registeredAt.date().daysTo(c.closedAt->date()));
        const bool isGlad = c.satisfaction == u"very-satisfied" || c.satisfaction == u"satisfied";
        const bool isAnswer = isGlad || c.satisfaction == u"fair" || c.satisfaction == u"dissatisfied"
            || c.satisfaction == u"very-dissatisfied";
        answered += isAnswer ? 1 : 0;
        glad += isGlad ? 1 : 0;
        const QString answer = isAnswer ? c.satisfaction : QString();
        answers.insert(answer, answers.value(answer).toInt() + 1);
    }
    std::sort(days.begin(), days.end());
    const auto n = days.size();
    double sum = 0.0;
    for (const qint64 d : days)
        sum += double(d);
    const QJsonObject told{{QStringLiteral("openCount"), open}, {QStringLiteral("overdueCount"), overdue},
        {QStringLiteral("meanDaysToClose"), n == 0 ? QJsonValue() : QJsonValue(sum / double(n))},
        {QStringLiteral("medianDaysToClose"),
            n == 0 ? QJsonValue() : QJsonValue(double(days[(n - 1) / 2] + days[n / 2]) / 2.0)},
        {QStringLiteral("satisfied"), rate(glad, answered)}};
    return {{QStringLiteral("times"), told}, {QStringLiteral("answers"), answers}, {QStringLiteral("ages"), ages}};
}

/// The twelve months up to the end of the period.
QJsonArray trend(const Recounter& now)
{
    QJsonArray months;
    QDate first = tryDateFromIso(QString::fromStdString(now.to.substr(0, 8) + "01")).value().addMonths(-11);
    for (int i = 0; i < 12; ++i, first = first.addMonths(1)) {
        Recounter month = now;
        month.from = first.toString(Qt::ISODate).toStdString();
        month.to = std::min(now.to, first.addMonths(1).addDays(-1).toString(Qt::ISODate).toStdString());
        const QJsonObject told = figures(month);
        Recounter earlier = month; // days of the same name in the year before
        const std::string year = std::to_string(std::stoi(month.from.substr(0, 4)) - 1);
        earlier.from = year + month.from.substr(4);
        earlier.to
            = year + (month.to == now.to && !now.endsWithMonth() ? month.to.substr(4) : month.from.substr(4, 4) + "31");
        months.append(QJsonObject{{QStringLiteral("month"), QString::fromStdString(month.from.substr(0, 7))},
            {QStringLiteral("total"), told[u"total"]}, {QStringLiteral("valid"), told[u"valid"]},
            {QStringLiteral("punctuality"), told[u"punctuality"]}, {QStringLiteral("lastYear"), earlier.count({})}});
    }
    return months;
}

} // namespace

QJsonObject recount(const QList<ReportedComplaint>& complaints, const QString& from, const QString& to,
    const QString& asOf, int window, const ReportScope& scope)
{
    const Recounter r{complaints, from.toStdString(), to.toStdString(), asOf.toStdString(), window, scope};
    return {{QStringLiteral("figures"), figures(r)}, {QStringLiteral("sections"), sections(r)},
        {QStringLiteral("end"), times(r)}};
}

QJsonArray recountTrend(const QList<ReportedComplaint>& complaints, const QString& from, const QString& to,
    const QString& asOf, int window, const ReportScope& scope)
{
    return trend({complaints, from.toStdString(), to.toStdString(), asOf.toStdString(), window, scope});
}

} // namespace kesu::test
