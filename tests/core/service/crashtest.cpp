// SPDX-License-Identifier: GPL-3.0-or-later
// A program that files, changes and attaches is killed at random moments. Whatever it had acknowledged must be there,
// whole, and nothing half. KESU_CRASHES says how often; tests/run --crash does it a thousand times.
#include "core/service/verifyservice.h"
#include "core/storage/databasecopy.h"
#include "core/storage/durablefile.h"
#include "tests/core/service/trialoffice.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QRandomGenerator>
#include <cstdio>
#include <iterator>

using namespace kesu;
using namespace kesu::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int usualCrashes = 25;
/// Then a new database is begun, so that looking through it stays quick.
constexpr int crashesPerDatabase = 40;
constexpr const char* pathVariable = "KESU_CRASH_TEST_DATABASE";
constexpr const char* countVariable = "KESU_CRASHES";

/// What the writer says after the commit: "ID VERSION ATTACHMENTS".
struct Acknowledged
{
    int version = 0;
    qsizetype attachments = 0;
};

ComplaintRecord slip(int serial)
{
    ComplaintRecord record;
    record.rulebook = u"trial"_s;
    record.facts.registeredAt = moment("2026-11-20T09:00:00");
    record.facts.customer.name = u"华联商厦"_s;
    record.facts.product.name = u"橡木餐桌"_s;
    record.facts.product.deliveredOn = QDate(2026, 11, 2);
    record.facts.categories = {u"crack"_s};
    record.facts.description = u"第%1张，桌面开裂"_s.arg(serial);
    record.facts.demands = {{u"claim"_s, yuan("3200.00")}};
    return record;
}

std::unique_ptr<Workspace> openAt(const QString& path)
{
    static const RulebookLibrary library = TrialOffice::shippedLibrary({TrialText().toml()});
    return Workspace::open(path, IfMissing::Create, library, shippedCalendar(),
        std::make_shared<FixedClock>(moment("2026-11-20T10:00:00")), u"陈敏"_s);
}

void acknowledge(const ComplaintRecord& record)
{
    std::printf("%lld %d %lld\n", static_cast<long long>(record.id.value()), record.version,
        static_cast<long long>(record.attachments.size()));
    std::fflush(stdout);
}

Attachment attached(Workspace& workspace, const QString& folder, int serial)
{
    QFile source(folder + u"/照片.jpg"_s);
    REQUIRE(source.open(QIODevice::WriteOnly | QIODevice::Truncate));
    source.write(QByteArray::number(serial).repeated(5000));
    source.close();
    return workspace.complaints().attach(source.fileName());
}

/// The acknowledgements of whole lines, the latest of each complaint.
void take(const QByteArray& output, QMap<qint64, Acknowledged>& acknowledged)
{
    const QList<QByteArray> lines = output.left(output.lastIndexOf('\n') + 1).split('\n');
    for (const QByteArray& line : lines) {
        const QList<QByteArray> words = line.split(' ');
        if (words.size() == 3)
            acknowledged[words[0].toLongLong()] = {words[1].toInt(), words[2].toLongLong()};
    }
}

void checkEverything(const QString& path, const QMap<qint64, Acknowledged>& acknowledged)
{
    const auto workspace = openAt(path);
    QList<int> serials;
    const LedgerQuery everything;
    const QList<LedgerRow> rows = workspace->complaints().ledger(everything, 1'000'000);
    QSet<qint64> filed;
    for (const LedgerRow& row : rows) {
        filed.insert(row.id.value());
        serials += row.number.section(u'-', 1).toInt();
    }
    std::sort(serials.begin(), serials.end());
    for (qsizetype i = 0; i < serials.size(); ++i)
        REQUIRE(serials[i] == i + 1); // a series without gaps, nothing twice
    for (auto known = acknowledged.begin(); known != acknowledged.end(); ++known)
        REQUIRE(filed.contains(known.key()));
    for (const qint64 id : std::as_const(filed)) {
        const ComplaintRecord record = workspace->complaints().load(ComplaintId(id));
        const Acknowledged known = acknowledged.value(id);
        REQUIRE(record.version >= known.version);
        REQUIRE(record.attachments.size() >= known.attachments);
        // A row and its attachments are of one state: the row says how many there are.
        REQUIRE(record.attachments.size() == record.handling.remarks.toInt());
        REQUIRE_FALSE(workspace->complaints().history(record.id).isEmpty());
        for (const Attachment& attachment : record.attachments)
            REQUIRE(sha256Of(workspace->complaints().attachmentPath(attachment)) == attachment.sha256);
    }
    REQUIRE(checkDatabaseFile(path, CheckDepth::Full).complaints() == rows.size());
    VerifyRequest request;
    request.databasePath = path;
    const VerifyReport report = verify(request);
    for (const VerifyFinding& finding : report.findings)
        UNSCOPED_INFO(finding.message.toStdString());
    REQUIRE(report.isSound());
}

} // namespace

// Hidden: run by the test below in a process of its own.
TEST_CASE("writer that is killed", "[.crash-writer]")
{
    if (!qEnvironmentVariableIsSet(pathVariable))
        return;
    const QString path = qEnvironmentVariable(pathVariable);
    const auto workspace = openAt(path);
    const QTemporaryDir folder;
    for (int serial = 1;; ++serial) {
        ComplaintRecord record = slip(serial);
        if (serial % 3 == 0)
            record = workspace->complaints().saveDraft(record);
        record = workspace->complaints().file(record);
        acknowledge(record);
        for (int change = 0; change < serial % 3; ++change) {
            record.handling.remarks = QString::number(change + 1); // as many attachments as it has then
            record.attachments += attached(*workspace, folder.path(), QRandomGenerator::global()->bounded(1000));
            record = workspace->complaints().save(record, u"客户来电"_s);
            acknowledge(record);
        }
    }
}

TEST_CASE("Nothing that was acknowledged is lost and nothing is half when the program is killed", "[crash]")
{
    const int crashes
        = qEnvironmentVariableIsSet(countVariable) ? qEnvironmentVariableIntValue(countVariable) : usualCrashes;
    auto* random = QRandomGenerator::global();
    std::unique_ptr<TemporaryDatabase> place;
    QMap<qint64, Acknowledged> acknowledged;
    qint64 all = 0;
    for (int run = 0; run < crashes; ++run) {
        if (run % crashesPerDatabase == 0) {
            place = std::make_unique<TemporaryDatabase>();
            acknowledged.clear();
        }
        qputenv(pathVariable, place->path().toUtf8());
        QProcess writer;
        writer.start(QCoreApplication::applicationFilePath(), {u"[.crash-writer]"_s});
        REQUIRE(writer.waitForStarted());
        // Most moments lie in the work, some in the opening of the database before it.
        QByteArray output;
        if (random->bounded(10) > 0 && writer.waitForReadyRead(10'000))
            output = writer.readAllStandardOutput();
        QElapsedTimer alive;
        alive.start();
        const int until = random->bounded(120);
        while (alive.elapsed() < until)
            if (writer.waitForReadyRead(2))
                output += writer.readAllStandardOutput();
        REQUIRE(writer.state() == QProcess::Running);
        writer.kill();
        REQUIRE(writer.waitForFinished());
        output += writer.readAllStandardOutput();
        const auto before = acknowledged.size();
        take(output, acknowledged);
        all += acknowledged.size() - before;
        INFO("crash " << run << " of the database " << place->path());
        checkEverything(place->path(), acknowledged);
    }
    CHECK(all > crashes / 2);
    if (crashes > usualCrashes)
        std::printf("%d kills, %lld complaints acknowledged, none lost\n", crashes, static_cast<long long>(all));
}
