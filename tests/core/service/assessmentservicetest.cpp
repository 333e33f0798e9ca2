// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/assessmentservice.h"

#include "core/base/error.h"
#include "core/service/rulebookservice.h"
#include "tests/core/service/trialoffice.h"

using namespace kesu;
using namespace kesu::test;

namespace {

AssessmentSheet sheetOf(
    const char* rulebook, const char* assessment, const char16_t* period, const QString& subject = {})
{
    AssessmentSheet sheet;
    sheet.rulebook = QString::fromLatin1(rulebook);
    sheet.assessment = QString::fromLatin1(assessment);
    sheet.period = *AssessmentPeriod::tryFrom(period);
    sheet.subject = subject;
    return sheet;
}

StoredSheet saved(AssessmentService& service, const AssessmentSheet& like, const QMap<QString, QString>& inputs)
{
    StoredSheet sheet = service.open(like);
    sheet.sheet.inputs = inputs;
    Findings findings;
    const std::optional<StoredSheet> kept = service.save(sheet, {}, findings);
    INFO((findings.isEmpty() ? std::string() : findings.front().toString().toStdString()));
    REQUIRE(kept.has_value());
    return *kept;
}

QString shown(const AssessmentService& service, const AssessmentSheet& sheet, const char* figure)
{
    const StoredSheet stored = service.open(sheet);
    const AssessmentResult result = service.assess(*service.rulebookOf(stored), service.facts(stored));
    for (const AssessedFigure& one : result.figures) {
        if (one.id == QLatin1String(figure))
            return one.shown;
    }
    return QStringLiteral("no such figure");
}

ComplaintRecord slipOn(const char* registeredAt)
{
    ComplaintRecord record = validSlip();
    record.facts.registeredAt = moment(registeredAt);
    record.facts.product.deliveredOn = record.facts.registeredAt.date().addDays(-5);
    record.facts.evidence = {{QStringLiteral("defective-sample"), record.facts.registeredAt.date(), {}}};
    return record;
}

/// An edition of the trial standard with one figure a month; without it the standard assesses nothing.
QByteArray trialEdition(const char* edition, const char* inForceFrom, const char* figure)
{
    TrialText text;
    text.edition = edition;
    text.inForceFrom = inForceFrom;
    if (figure != nullptr)
        text.more = R"toml(
[[assessment]]
id = "month"
zh = "月度考核"
clause = "9"
periods = ["month"]

[[assessment.input]]
id = "answers"
zh = "回访到的客户"
kind = "count"

[[assessment.figure]]
id = "answered"
zh = "得分"
clause = "9"
show = "count"
is = ")toml" + QByteArray(figure)
            + "\"\n";
    return text.toml();
}

void bringIn(Workspace& workspace, const QByteArray& toml)
{
    const EditionCheck check = workspace.rulebookService().check(toml, QStringLiteral("trial.toml"));
    INFO((check.findings.isEmpty() ? std::string() : check.findings.front().toString().toStdString()));
    REQUIRE(check.mayBeImported());
    workspace.rulebookService().importEdition(check, {});
}

} // namespace

TEST_CASE("a sheet is kept with its entries, its edition and who kept it")
{
    Office office;
    AssessmentService service(*office.workspace);
    const AssessmentSheet like = sheetOf("satisfaction-survey", "survey", u"2026-10");
    CHECK(service.open(like).version == 0);
    const StoredSheet kept = saved(service, like,
        {{QStringLiteral("sent"), QStringLiteral("50")}, {QStringLiteral("planned-rate"), QStringLiteral("94%")},
            {QStringLiteral("visit-days"), QStringLiteral("  ")}});
    CHECK(kept.version == 1);
    CHECK(kept.edition == service.rulebookOf(service.open(like))->edition());
    CHECK(kept.updatedBy == QStringLiteral("陈敏"));
    CHECK_FALSE(kept.sheet.inputs.contains(QStringLiteral("visit-days")));
    CHECK(service.open(like) == kept);
    CHECK(service.open(sheetOf("satisfaction-survey", "survey", u"2026-Q4")).version == 0);
    saved(service, sheetOf("satisfaction-survey", "survey", u"2026-Q4"), {});
    CHECK(service.open(like) == kept);
}

TEST_CASE("each changed field of a sheet leaves its line in the history")
{
    Office office;
    AssessmentService service(*office.workspace);
    const AssessmentSheet like = sheetOf("satisfaction-survey", "survey", u"2026-10");
    saved(service, like,
        {{QStringLiteral("sent"), QStringLiteral("50")}, {QStringLiteral("returned"), QStringLiteral("45")}});
    office.setNow("2026-11-22T09:00:00");
    const StoredSheet kept = saved(service, like,
        {{QStringLiteral("sent"), QStringLiteral("50")}, {QStringLiteral("satisfied"), QStringLiteral("43")}});
    const QList<HistoryEntry> history = service.history(kept.id);
    QStringList lines;
    for (const HistoryEntry& entry : history)
        lines.append(entry.action + u' ' + entry.field + u' ' + entry.oldValue + u'>' + entry.newValue);
    CHECK(lines
        == QStringList({QStringLiteral("create period >2026-10"), QStringLiteral("create inputs.returned >45"),
            QStringLiteral("create inputs.sent >50"), QStringLiteral("change inputs.returned 45>"),
            QStringLiteral("change inputs.satisfied >43")}));
    CHECK(history.last().at == moment("2026-11-22T09:00:00"));
}

TEST_CASE("a sheet that is kept stays with its edition, whatever comes into force for its period later")
{
    const TrialOffice office({trialEdition("1", "2026-01-01", "input.answers")});
    AssessmentService service(*office.workspace);
    const AssessmentSheet november = sheetOf("trial", "month", u"2026-11");
    const QMap<QString, QString> inputs = {{QStringLiteral("answers"), QStringLiteral("12")}};
    CHECK(saved(service, november, inputs).edition == QStringLiteral("1"));
    bringIn(*office.workspace, trialEdition("2", "2026-11-01", "input.answers * 2"));
    CHECK(shown(service, november, "answered") == QStringLiteral("12"));
    const StoredSheet again = saved(service, november, {{QStringLiteral("answers"), QStringLiteral("13")}});
    CHECK(again.version == 2);
    CHECK(again.edition == QStringLiteral("1"));
    CHECK(shown(service, november, "answered") == QStringLiteral("13"));

    const AssessmentSheet december = sheetOf("trial", "month", u"2026-12");
    CHECK(saved(service, december, inputs).edition == QStringLiteral("2"));
    CHECK(shown(service, december, "answered") == QStringLiteral("24"));
}

TEST_CASE("the edition of a sheet that is kept outlives the program that shipped it")
{
    const TrialOffice office({trialEdition("1", "2026-01-01", "input.answers")});
    AssessmentService service(*office.workspace);
    const AssessmentSheet november = sheetOf("trial", "month", u"2026-11");
    saved(service, november, {{QStringLiteral("answers"), QStringLiteral("12")}});
    const std::unique_ptr<Workspace> later = office.open({trialEdition("2", "2026-06-01", "input.answers * 2")});
    const AssessmentService afterwards(*later);
    CHECK(shown(afterwards, november, "answered") == QStringLiteral("12"));
    CHECK(afterwards.rulebookOf(afterwards.open(sheetOf("trial", "month", u"2026-12")))->edition()
        == QStringLiteral("2"));
}

TEST_CASE("a sheet whose edition is not installed is not worked out by another one")
{
    const TrialOffice office({trialEdition("1", "2026-01-01", "input.answers")});
    AssessmentService service(*office.workspace);
    StoredSheet kept;
    kept.version = 1;
    kept.edition = QStringLiteral("7");
    kept.sheet = sheetOf("trial", "month", u"2026-11");
    kept.updatedAt = moment("2026-12-01T09:00:00");
    kept.updatedBy = QStringLiteral("李雷");
    kept.id = AssessmentTable(office.workspace->database()).insert(kept);
    const StoredSheet opened = service.open(kept.sheet);
    CHECK_FALSE(service.rulebookOf(opened).has_value());
    Findings findings;
    try {
        service.save(opened, {}, findings);
        FAIL("kept by another edition");
    } catch (const Error& error) {
        CHECK(error.code() == ErrorCode::ResourceMissing);
        CHECK(error.message().contains(QStringLiteral("(edition 7)")));
    }
    CHECK(service.open(kept.sheet) == kept);
}

TEST_CASE("a wrong entry is not kept, and says which field it is")
{
    Office office;
    AssessmentService service(*office.workspace);
    StoredSheet sheet = service.open(sheetOf("satisfaction-survey", "survey", u"2026-10"));
    sheet.sheet.inputs = {{QStringLiteral("sent"), QStringLiteral("viele")}};
    Findings findings;
    CHECK_FALSE(service.save(sheet, {}, findings).has_value());
    REQUIRE(findings.size() == 1);
    CHECK(findings[0].field == QStringLiteral("inputs.sent"));
    CHECK(service.open(sheet.sheet).version == 0);
}

TEST_CASE("who saves an older sheet over a newer one is told so")
{
    Office office;
    AssessmentService service(*office.workspace);
    const AssessmentSheet like = sheetOf("satisfaction-survey", "survey", u"2026-10");
    const StoredSheet mine = saved(service, like, {{QStringLiteral("sent"), QStringLiteral("50")}});
    const std::unique_ptr<Workspace> other = office.open(QStringLiteral("李雷"));
    AssessmentService theirs(*other);
    saved(theirs, like, {{QStringLiteral("sent"), QStringLiteral("60")}});
    Findings findings;
    try {
        service.save(mine, {}, findings);
        FAIL("saved over a newer sheet");
    } catch (const Error& error) {
        CHECK(error.code() == ErrorCode::ChangedByOthers);
    }
    StoredSheet blank;
    blank.sheet = like;
    CHECK_THROWS_AS(service.save(blank, {}, findings), Error);
    CHECK(service.open(like).sheet.inputs.value(QStringLiteral("sent")) == QStringLiteral("60"));
}

TEST_CASE("a standard that judges no complaint counts all of the company's, those of the period before among them")
{
    Office office;
    AssessmentService service(*office.workspace);
    const AssessmentSheet october = sheetOf("complaint-kpi", "kpi", u"2026-10");
    office.setNow("2026-11-01T00:00:00");
    for (const char* at : {"2026-09-30T23:59:59", "2026-10-01T00:00:00", "2026-10-31T23:59:59", "2026-11-01T00:00:00"})
        office.complaints().file(slipOn(at));
    CHECK(shown(service, october, "complaints") == QStringLiteral("2"));
    CHECK(shown(service, october, "change") == QStringLiteral("1"));
    CHECK(shown(service, sheetOf("complaint-kpi", "kpi", u"2026-Q4"), "complaints") == QStringLiteral("3"));
    // One that judges complaints itself looks at those filed under it.
    CHECK(shown(service, sheetOf("satisfaction-survey", "survey", u"2026-10"), "complaints-and-returns")
        == QStringLiteral("0"));
}

TEST_CASE("a department has the complaints that it is responsible for")
{
    Office office;
    AssessmentService service(*office.workspace);
    ComplaintRecord record = slipOn("2026-10-12T09:00:00");
    record.facts.responsible = {{QStringLiteral("department:production"), *Share::tryFromPercent(u"60%")},
        {QStringLiteral("department:warehouse"), *Share::tryFromPercent(u"40%")}};
    office.complaints().file(record);
    office.complaints().file(slipOn("2026-10-13T09:00:00"));
    const auto of = [&](const char* department) {
        return shown(service,
            sheetOf("quarterly-assessment", "departments", u"2026-Q4", QString::fromLatin1(department)), "complaints");
    };
    CHECK(of("production") == QStringLiteral("1"));
    CHECK(of("warehouse") == QStringLiteral("1"));
    CHECK(of("printing") == QStringLiteral("0"));
}

TEST_CASE("the sheets beside and before come from the file")
{
    Office office;
    AssessmentService service(*office.workspace);
    const auto grade = [&](const char16_t* period, const char* department, const char* result) {
        saved(service, sheetOf("quarterly-assessment", "departments", period, QString::fromLatin1(department)),
            {{QStringLiteral("result"), QString::fromLatin1(result)}});
    };
    grade(u"2026-Q1", "production", "unqualified");
    grade(u"2026-Q3", "production", "unqualified");
    grade(u"2026-Q4", "production", "unqualified");
    grade(u"2026-Q4", "warehouse", "excellent");
    grade(u"2026-Q4", "printing", "excellent");
    const AssessmentSheet production
        = sheetOf("quarterly-assessment", "departments", u"2026-Q4", QStringLiteral("production"));
    CHECK(shown(service, production, "unqualified-running") == QStringLiteral("2"));
    CHECK(shown(service, production, "excellent-share") == QStringLiteral("66.7%"));
    CHECK(service.facts(service.open(production)).own.earlier.size()
        == 1); // the second quarter has no sheet: the row is broken
    const QStringList subjects = service.subjects(production);
    CHECK(subjects.contains(QStringLiteral("printing")));
    CHECK(service.subjects(sheetOf("complaint-kpi", "kpi", u"2026-10")).isEmpty());
}

TEST_CASE("the standards that assess are offered once each")
{
    Office office;
    QStringList ids;
    for (const Rulebook& rulebook : AssessmentService(*office.workspace).rulebooks())
        ids.append(rulebook.id());
    CHECK(ids.size() >= 11);
    CHECK(ids.removeDuplicates() == 0);
    CHECK(ids.contains(QStringLiteral("complaint-kpi")));
    CHECK_FALSE(ids.contains(QStringLiteral("carton")));
}

TEST_CASE("what is offered is the edition in force today, not one that comes into force later")
{
    const auto offered = [](const TrialOffice& office) {
        QStringList editions;
        for (const Rulebook& rulebook : AssessmentService(*office.workspace).rulebooks())
            editions.append(rulebook.edition());
        return editions;
    };
    const char* figure = "input.answers";
    const TrialOffice ends({trialEdition("1", "2026-01-01", figure), trialEdition("2", "2026-12-16", nullptr)});
    CHECK(offered(ends) == QStringList(QStringLiteral("1")));
    ends.clock->set(moment("2026-12-16T00:00:00"));
    CHECK(offered(ends).isEmpty());
    const TrialOffice begins({trialEdition("1", "2026-01-01", nullptr), trialEdition("2", "2026-12-16", figure)});
    CHECK(offered(begins).isEmpty());
    begins.clock->set(moment("2026-12-16T00:00:00"));
    CHECK(offered(begins) == QStringList(QStringLiteral("2")));
}
