// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/clirun.h"
#include "tests/support/catch.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <nlohmann/json.hpp>

using namespace kesu::test;
using namespace Qt::StringLiterals;

namespace {

using json = nlohmann::json;

/// Everything that a customer must not read carries a mark of its own.
const QByteArray slip = R"({"rulebook": "carton", "asOf": "2026-10-05T10:00:00", "complaint": {
    "registeredAt": "2026-10-05T09:30:00", "categories": ["delamination"], "customer": {"name": "华联食品"},
    "product": {"name": "五层瓦楞箱", "deliveredOn": "2026-10-01"}, "description": "箱体脱层",
    "demands": [{"kind": "replace"}], "evidence": [{"kind": "defective-sample", "providedOn": "2026-10-05"}],
    "costs": [{"kind": "product-loss", "actual": "1234.50"}],
    "responsible": [{"party": "department:quality", "share": "100%"}]}})";

/// A folder with a database of two complaints registered in October 2026.
class Place
{
public:
    Place()
    {
        REQUIRE(runCli({u"init"_s, db()}).exitCode == 0);
        for (int i = 0; i < 2; ++i) {
            const CliRun run = runCli({u"add"_s, db(), u"-"_s}, slip);
            INFO(run.error.toStdString());
            REQUIRE(run.exitCode == 0);
            numbers.append(QString::fromStdString(json::parse(run.out.toStdString()).at("number").get<std::string>()));
        }
    }

    QString path(const QString& name) const { return m_folder.filePath(name); }
    QString db() const { return path(u"ledger.kesu"_s); }
    /// What lies there besides the database.
    QStringList others() const
    {
        QStringList names = QDir(m_folder.path()).entryList(QDir::Files);
        names.removeIf([](const QString& name) { return name.startsWith(u"ledger.kesu"_s); });
        return names;
    }

    QStringList numbers;

private:
    QTemporaryDir m_folder;
};

/// The text of a PDF without blanks; empty where no pdftotext is installed.
QString textOf(const QString& pdf)
{
    const QString tool = QStandardPaths::findExecutable(u"pdftotext"_s);
    if (tool.isEmpty())
        return {};
    QProcess process;
    process.start(tool, {u"-layout"_s, pdf, u"-"_s});
    REQUIRE(process.waitForFinished(30'000));
    REQUIRE(process.exitCode() == 0);
    QString text = QString::fromUtf8(process.readAllStandardOutput());
    text.removeIf([](QChar c) { return c.isSpace() && c != u'\f'; });
    return text;
}

void checkPdf(const QString& path)
{
    const QByteArray bytes = contentOf(path);
    CHECK(bytes.startsWith("%PDF-"));
    CHECK(bytes.trimmed().endsWith("%%EOF"));
}

} // namespace

TEST_CASE("a form is printed by number, and all of a month by its month")
{
    const Place place;
    const CliRun one
        = runCli({u"form"_s, place.db(), u"handling"_s, place.numbers[0], u"--out"_s, place.path(u"one.pdf"_s)});
    INFO(one.error.toStdString());
    REQUIRE(one.exitCode == 0);
    CHECK(one.out.isEmpty());
    checkPdf(place.path(u"one.pdf"_s));
    const CliRun all = runCli(
        {u"form"_s, place.db(), u"handling"_s, u"--all-in"_s, u"2026-10"_s, u"--out"_s, place.path(u"all.pdf"_s)});
    REQUIRE(all.exitCode == 0);
    CHECK(place.others() == QStringList{u"all.pdf"_s, u"one.pdf"_s});
    const QString text = textOf(place.path(u"all.pdf"_s));
    if (text.isEmpty())
        return;
    const QString single = textOf(place.path(u"one.pdf"_s));
    CHECK(text.count(u'\f') == 2 * single.count(u'\f'));
    CHECK(text.contains(place.numbers[0]));
    CHECK(text.contains(place.numbers[1]));
    CHECK(single.contains(u"客户投诉处理单"_s));
    CHECK(single.contains(u"箱体脱层"_s));
    CHECK_FALSE(single.contains(place.numbers[1]));
}

TEST_CASE("the customer's copy holds neither costs nor liability")
{
    const Place place;
    const auto printed = [&](const QString& profile) {
        const QString path = place.path(profile + u".pdf"_s);
        const CliRun run = runCli(
            {u"form"_s, place.db(), u"handling"_s, place.numbers[0], u"--profile"_s, profile, u"--out"_s, path});
        REQUIRE(run.exitCode == 0);
        checkPdf(path);
        return textOf(path);
    };
    const QString own = printed(u"internal"_s);
    const QString customers = printed(u"customer"_s);
    if (own.isEmpty())
        return;
    for (const QString& word : {u"1,234.50"_s, u"责任"_s, u"损失"_s}) {
        INFO(word.toStdString());
        CHECK(own.contains(word));
        CHECK_FALSE(customers.contains(word));
    }
    CHECK(customers.contains(u"箱体脱层"_s));
}

TEST_CASE("no customer's copy of the sample names the loss, or of the staff anybody but the salesman in charge")
{
    const QTemporaryDir folder;
    const QString db = folder.filePath(u"sample.kesu"_s);
    REQUIRE(runCli({u"sample"_s, db}).exitCode == 0);
    const CliRun list
        = runCli({u"list"_s, db, u"--status"_s, u"valid"_s, u"--limit"_s, u"10"_s, u"--format"_s, u"json"_s});
    int compared = 0;
    for (const json& row : json::parse(list.out.toStdString())) {
        if (row.at("number").is_null() || row.at("salesman").is_null())
            continue;
        const QString number = QString::fromStdString(row.at("number").get<std::string>());
        const QString salesman = QString::fromStdString(row.at("salesman").get<std::string>());
        const auto printed = [&](const QString& profile) {
            const QString path = folder.filePath(profile + u".pdf"_s);
            REQUIRE(runCli({u"form"_s, db, u"handling"_s, number, u"--profile"_s, profile, u"--out"_s, path}).exitCode
                == 0);
            return textOf(path);
        };
        const QString own = printed(u"internal"_s);
        if (own.isEmpty())
            return; // no pdftotext
        const QString customers = printed(u"customer"_s);
        INFO(number.toStdString() << " " << salesman.toStdString());
        CHECK(own.contains(salesman));
        CHECK(customers.contains(u"经办业务员"_s + salesman));
        for (const QString& word : {u"损失"_s, u"责任"_s, u"调查人"_s, u"判定人"_s}) {
            INFO(word.toStdString());
            CHECK(own.contains(word));
            CHECK_FALSE(customers.contains(word));
        }
        if (++compared == 3)
            break;
    }
    CHECK(compared == 3);
}

TEST_CASE("a report is paper, workbook and figures of the same numbers")
{
    const Place place;
    const CliRun run = runCli({u"report"_s, place.db(), u"--month"_s, u"2026-10"_s, u"--out"_s, place.path(u"r.pdf"_s),
        u"--xlsx"_s, place.path(u"r.xlsx"_s), u"--json"_s, place.path(u"r.json"_s), u"--batches"_s, u"50"_s});
    INFO(run.error.toStdString());
    REQUIRE(run.exitCode == 0);
    CHECK(run.out.isEmpty());
    CHECK(place.others() == QStringList{u"r.json"_s, u"r.pdf"_s, u"r.xlsx"_s});
    checkPdf(place.path(u"r.pdf"_s));
    CHECK(contentOf(place.path(u"r.xlsx"_s)).startsWith("PK"));
    const json figures = json::parse(contentOf(place.path(u"r.json"_s)).toStdString());
    CHECK(figures.at("now").at("total") == 2);
    CHECK(figures.at("complaintRate").at("part") == 2);
    CHECK(figures.at("complaintRate").at("whole") == 50);
    const QString text = textOf(place.path(u"r.pdf"_s));
    if (!text.isEmpty())
        CHECK(text.contains(u"2026年10月"_s));
}

TEST_CASE("figures go to standard output, for a quarter, a year and any days")
{
    const Place place;
    for (const QStringList& period : {QStringList{u"--quarter"_s, u"2026-Q4"_s}, QStringList{u"--year"_s, u"2026"_s},
             QStringList{u"--from"_s, u"2026-10-05"_s, u"--to"_s, u"2026-10-05"_s}}) {
        const CliRun run = runCli(
            QStringList{u"report"_s, place.db(), u"--out"_s, place.path(u"r.pdf"_s), u"--json"_s, u"-"_s} + period);
        INFO(period.join(u' ').toStdString() << run.error.toStdString());
        REQUIRE(run.exitCode == 0);
        CHECK(json::parse(run.out.toStdString()).at("now").at("total") == 2);
    }
}

TEST_CASE("a call for paper that is wrong says why in one line and writes nothing")
{
    const Place place;
    const QString out = place.path(u"a.pdf"_s);
    const QString nowhere = u"/no/such/folder/a.pdf"_s;
    struct Row
    {
        QStringList call;
        int exitCode;
        QString words;
    };
    const QList<Row> rows{
        {{u"form"_s, place.db(), u"handling"_s, u"KS999999"_s, u"--out"_s, out}, 2, u"KS999999"_s},
        {{u"form"_s, place.db(), u"letter"_s, place.numbers[0], u"--out"_s, out}, 2, u"letter"_s},
        {{u"form"_s, place.db(), u"handling"_s, u"--out"_s, out}, 2, u"--all-in"_s},
        {{u"form"_s, place.db(), u"handling"_s, place.numbers[0]}, 2, u"--out"_s},
        {{u"form"_s, place.db(), u"handling"_s, u"--all-in"_s, u"2026-13"_s, u"--out"_s, out}, 2, u"2026-13"_s},
        {{u"form"_s, place.db(), u"handling"_s, u"--all-in"_s, u"2020-01"_s, u"--out"_s, out}, 2, u"2020-01"_s},
        {{u"form"_s, place.db(), u"handling"_s, place.numbers[0], u"--profile"_s, u"boss"_s, u"--out"_s, out}, 2,
            u"boss"_s},
        {{u"form"_s, place.db(), u"handling"_s, place.numbers[0], u"--language"_s, u"fr"_s, u"--out"_s, out}, 2,
            u"fr"_s},
        {{u"form"_s, place.path(u"none.kesu"_s), u"handling"_s, u"1"_s, u"--out"_s, out}, 1, u"none.kesu"_s},
        {{u"form"_s, place.db(), u"handling"_s, place.numbers[0], u"--out"_s, nowhere}, 1, u"a.pdf"_s},
        {{u"report"_s, place.db(), u"--out"_s, out}, 2, u"--month"_s},
        {{u"report"_s, place.db(), u"--month"_s, u"2026-10"_s}, 2, u"--out"_s},
        {{u"report"_s, place.db(), u"--month"_s, u"2026-10"_s, u"--year"_s, u"2026"_s, u"--out"_s, out}, 2,
            u"--month"_s},
        {{u"report"_s, place.db(), u"--month"_s, u"Oktober"_s, u"--out"_s, out}, 2, u"Oktober"_s},
        {{u"report"_s, place.db(), u"--quarter"_s, u"2026-Q5"_s, u"--out"_s, out}, 2, u"2026-Q5"_s},
        {{u"report"_s, place.db(), u"--from"_s, u"2026-10-05"_s, u"--to"_s, u"2026-10-01"_s, u"--out"_s, out}, 2,
            u"2026-10-05"_s},
        {{u"report"_s, place.db(), u"--month"_s, u"2026-10"_s, u"--batches"_s, u"0"_s, u"--out"_s, out}, 2,
            u"--batches"_s},
        {{u"report"_s, place.db(), u"--month"_s, u"2026-10"_s, u"--out"_s, out, u"--xlsx"_s, out}, 2, u"a.pdf"_s},
        {{u"report"_s, place.db(), u"--month"_s, u"2026-10"_s, u"--out"_s, nowhere}, 1, u"a.pdf"_s},
        {{u"report"_s, place.db(), u"--month"_s, u"2026-10"_s, u"--out"_s, out, u"--xlsx"_s, nowhere}, 1, u"a.pdf"_s},
        {{u"report"_s, place.db(), u"--month"_s, u"2026-10"_s, u"--out"_s, out, u"--json"_s, nowhere}, 1, u"a.pdf"_s},
    };
    for (const Row& row : rows) {
        const CliRun run = runCli(row.call);
        INFO(row.call.join(u' ').toStdString() << ": " << run.error.toStdString());
        CHECK(run.exitCode == row.exitCode);
        CHECK(run.out.isEmpty());
        CHECK(run.errorLines().size() == 1);
        CHECK(run.error.contains(row.words));
    }
    CHECK(place.others().isEmpty());
}

TEST_CASE("the report counts what the ledger shows now, not what was so when the complaints were last judged")
{
    const QTemporaryDir folder;
    const QString db = folder.filePath(u"sample.kesu"_s);
    REQUIRE(runCli({u"sample"_s, db}).exitCode == 0);
    const CliRun report = runCli({u"report"_s, db, u"--month"_s, u"2026-10"_s, u"--out"_s,
        folder.filePath(u"report.pdf"_s), u"--json"_s, folder.filePath(u"report.json"_s)});
    INFO(report.error.toStdString());
    REQUIRE(report.exitCode == 0);
    const json figures = json::parse(contentOf(folder.filePath(u"report.json"_s)).toStdString()).at("now");
    for (const char* status : {"valid", "pending", "invalid"}) {
        const CliRun list = runCli({u"list"_s, db, u"--from"_s, u"2026-10-01"_s, u"--to"_s, u"2026-10-31"_s,
            u"--status"_s, QString::fromLatin1(status), u"--limit"_s, u"1000"_s, u"--format"_s, u"json"_s});
        CAPTURE(status);
        CHECK(figures.at(status).get<std::size_t>() == json::parse(list.out.toStdString()).size());
    }
}
