// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/report/recount.h"
#include "core/report/monthreportjson.h"
#include "tests/core/report/samplereports.h"
#include "tests/support/catch.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace kesu;
using namespace kesu::test;

namespace {

QString s(const char* text)
{
    return QString::fromLatin1(text);
}

/// [{id, field}, …] as {"id": field}, those that are 0 left out.
QJsonObject byId(const QJsonArray& lines, const char* field)
{
    QJsonObject made;
    for (const QJsonValue& line : lines)
        made.insert(line[s("id")].toString(), line[s(field)]);
    return made;
}

std::string shown(const QJsonValue& value)
{
    return QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact).toStdString();
}

void checkSame(const QJsonValue& told, const QJsonValue& counted, const char* what)
{
    INFO(what);
    CHECK(shown(told) == shown(counted));
}

} // namespace

TEST_CASE("every figure of a report agrees with a second count by other means")
{
    const unsigned seed = GENERATE(1U, 2U, 3U, 4U, 5U);
    const int perMonth = GENERATE(0, 2, 25);
    const char* period = GENERATE("2026-10", "2026-02", "2026-Q3", "2026");
    const char* asOf = GENERATE("2026-11-03T10:00:00", "2026-10-17T16:00:00");
    const QList<ReportedComplaint> complaints = sampleComplaints(perMonth, seed);
    const QString text = s(period);
    const ReportPeriod days = ReportPeriod::tryMonth(text).value_or(
        ReportPeriod::tryQuarter(text).value_or(ReportPeriod::tryYear(s("2026")).value()));
    CAPTURE(seed, perMonth, period, asOf);

    const QJsonObject report = monthReportToJson(sampleReport(complaints, days, Moment::tryFromIso(s(asOf)).value()));
    const QJsonObject counted = recount(complaints, toIso(days.from()), toIso(days.to()), s(asOf), 3);

    for (const char* key : {"now", "lastYear", "yearToDate", "openCount", "closedCount", "meanDaysToClose",
             "medianDaysToClose", "followedUp"})
        checkSame(report[s(key)], counted[s(key)], key);
    checkSame(byId(report[s("categories")].toArray(), "count"), counted[s("categories")], "categories");
    checkSame(byId(report[s("demands")].toArray(), "count"), counted[s("demands")], "demands");
    checkSame(byId(report[s("parties")].toArray(), "amount"), counted[s("parties")], "parties");
    checkSame(byId(report[s("costs")].toArray(), "amount"), counted[s("costs")], "costs");
    checkSame(report[s("overdue")].toArray().size(), counted[s("overdue")], "overdue");
    checkSame(report[s("returns")][s("count")], counted[s("returnCount")], "returns");
    checkSame(report[s("returns")][s("amount")], counted[s("returnAmount")], "return amount");
}
