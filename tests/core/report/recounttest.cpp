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

std::string shown(const QJsonValue& value)
{
    return QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact).toStdString();
}

void checkSame(const QJsonValue& told, const QJsonValue& counted, const QString& what)
{
    INFO(what.toStdString());
    CHECK(shown(told) == shown(counted));
}

/// Lines of the report against what was counted by their ids. `whole`: no line is missing in the report.
enum class Lines { All, Some };

void checkLines(const QJsonArray& told, const char* name, const char* field, const QJsonObject& counted, Lines lines)
{
    QJsonObject made;
    for (const QJsonValue& line : told) {
        const QString id = line[s(name)].toString();
        INFO(field << " of " << id.toStdString());
        REQUIRE_FALSE(line[s(field)].isUndefined());
        const QJsonValue none = line[s(field)].isString() ? QJsonValue(s("0.00")) : QJsonValue(0);
        CHECK(shown(line[s(field)]) == shown(counted.value(id).isUndefined() ? none : counted.value(id)));
        made.insert(id, true);
    }
    if (lines == Lines::All)
        for (const QString& id : counted.keys()) {
            INFO(field << " of " << id.toStdString() << " is not told");
            CHECK(made.contains(id));
        }
}

ReportPeriod periodOf(const QString& text)
{
    for (const auto read :
        {&ReportPeriod::tryMonth, &ReportPeriod::tryQuarter, &ReportPeriod::tryHalfYear, &ReportPeriod::tryYear})
        if (const std::optional<ReportPeriod> period = read(text))
            return *period;
    return ReportPeriod::tryRange(QDate(2026, 8, 20), QDate(2026, 9, 9)).value();
}

const QList<ReportScope>& scopes()
{
    static const QList<ReportScope> all = {{}, {s("sample"), {}, {}, {}},
        {{}, QStringLiteral("华联食品股份有限公司"), {}, {}}, {{}, {}, QStringLiteral("七层重型箱"), {}},
        {{}, {}, {}, s("department:production")}, {{}, {}, {}, s("company")},
        {s("sample"), QStringLiteral("长兴饮料"), QStringLiteral("五层瓦楞箱 BC-530"), {}},
        {{}, QStringLiteral("没有这个客户"), {}, {}}};
    return all;
}

} // namespace

TEST_CASE("every figure of a report agrees with a second count by other means")
{
    const int perMonth = GENERATE(0, 12);
    const char* period = GENERATE("2026-10", "2026-02", "2027-03", "2026-Q3", "2026-H1", "2026-H2", "2026", "any days");
    const unsigned seed = GENERATE(1U, 2U, 3U, 4U, 5U, 6U, 7U, 8U);
    const char* asOf = seed % 2 == 0 ? "2026-11-03T10:00:00" : "2026-10-17T16:00:00";
    const ReportScope scope = scopes()[seed - 1];
    const QList<ReportedComplaint> complaints = sampleComplaints(perMonth, seed);
    const ReportPeriod days = periodOf(s(period));
    CAPTURE(seed, perMonth, period, asOf, scope.toId().toStdString());

    ReportFrame frame;
    frame.period = days;
    frame.asOf = Moment::tryFromIso(s(asOf)).value();
    frame.scope = scope;
    const QJsonObject report = monthReportToJson(sampleReport(complaints, frame));
    const auto counted = [&](const ReportPeriod& of) {
        return recount(complaints, toIso(of.from()), toIso(of.to()), s(asOf), 3, scope);
    };
    const QJsonObject now = counted(days);
    const QJsonObject before = counted(days.previous());
    const QJsonObject lastYear = counted(days.yearBefore());
    const QJsonObject yearToDate = counted(days.yearToDate());

    checkSame(report[u"now"], now[u"figures"], s("now"));
    checkSame(report[u"previous"], before[u"figures"], s("previous"));
    checkSame(report[u"lastYear"], lastYear[u"figures"], s("last year"));
    checkSame(report[u"yearToDate"], yearToDate[u"figures"], s("year to date"));
    checkSame(report[u"trend"], recountTrend(complaints, toIso(days.from()), toIso(days.to()), s(asOf), 3, scope),
        s("trend"));
    const QJsonObject times = report[u"times"].toObject();
    checkSame(times[u"now"], now[u"end"][u"times"], s("times"));
    checkSame(times[u"previous"], before[u"end"][u"times"], s("times before"));
    checkSame(times[u"lastYear"], lastYear[u"end"][u"times"], s("times last year"));
    checkSame(times[u"yearToDate"], yearToDate[u"end"][u"times"], s("times of the year to date"));
    checkSame(report[u"openCount"], now[u"end"][u"times"][u"openCount"], s("open"));
    checkSame(report[u"closedCount"], now[u"figures"][u"closed"], s("closed"));
    checkSame(report[u"returns"][u"amount"], now[u"figures"][u"returnAmount"], s("returned"));
    CHECK(report[u"overdue"].toArray().size() == now[u"end"][u"times"][u"overdueCount"].toInt());

    struct Section
    {
        const char* lines;
        const char* name;
        const char* counts;
        const char* amounts;
        Lines whole;
    };
    for (const Section& section : {Section{"categories", "id", "categories", nullptr, Lines::All},
             Section{"parties", "id", "partyCounts", "parties", Lines::All},
             Section{"demands", "id", "demands", "demandAmounts", Lines::All},
             Section{"costs", "id", "costCounts", "costs", Lines::All},
             Section{"customers", "name", "customers", "customerLosses", Lines::Some},
             Section{"products", "name", "products", "productLosses", Lines::All}}) {
        const QJsonArray lines = report[s(section.lines)].toArray();
        const bool isParty = s(section.lines) == u"parties";
        const bool isCost = s(section.lines) == u"costs";
        const auto of
            = [](const QJsonObject& counts, const char* what) { return counts[u"sections"][s(what)].toObject(); };
        checkLines(lines, section.name, "count", of(now, section.counts), section.whole);
        if (!isCost) { // costs compare their amounts alone
            checkLines(
                lines, section.name, isParty ? "previousCount" : "previous", of(before, section.counts), Lines::Some);
            checkLines(
                lines, section.name, isParty ? "lastYearCount" : "lastYear", of(lastYear, section.counts), Lines::Some);
        }
        if (section.amounts == nullptr)
            continue;
        const bool isName = s(section.name) == u"name";
        checkLines(lines, section.name, isName ? "loss" : "amount", of(now, section.amounts), Lines::Some);
        checkLines(
            lines, section.name, isName ? "previousLoss" : "previousAmount", of(before, section.amounts), Lines::Some);
        checkLines(lines, section.name, isName ? "lastYearLoss" : "lastYearAmount", of(lastYear, section.amounts),
            Lines::Some);
    }
    const QJsonArray answers = report[u"satisfaction"].toArray();
    CHECK(answers.size() == 6); // a fixed list: kept with zero
    checkLines(answers, "id", "count", now[u"end"][u"answers"].toObject(), Lines::All);
    checkLines(answers, "id", "previous", before[u"end"][u"answers"].toObject(), Lines::All);
    checkLines(answers, "id", "lastYear", lastYear[u"end"][u"answers"].toObject(), Lines::All);
    QJsonArray ages;
    for (const QJsonValue& age : report[u"ages"].toArray())
        ages.append(QJsonObject{{s("id"), QString::number(age[u"fromDays"].toInt())}, {s("count"), age[u"count"]}});
    CHECK(ages.size() == 5);
    checkLines(ages, "id", "count", now[u"end"][u"ages"].toObject(), Lines::All);
}
