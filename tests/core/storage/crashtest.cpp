// SPDX-License-Identifier: GPL-3.0-or-later
// A writer is killed at random moments; what it had acknowledged must be there, whole, and nothing else.
#include "core/storage/attachmenttable.h"
#include "core/storage/complaintparts.h"
#include "core/storage/complainttable.h"
#include "core/storage/database.h"
#include "core/storage/statement.h"
#include "core/storage/transaction.h"
#include "tests/core/storage/sampledata.h"
#include "tests/support/catch.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QRandomGenerator>
#include <cstdio>

using namespace kesu;
using namespace kesu::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int kills = 20;
constexpr const char* pathVariable = "KESU_CRASH_TEST_DATABASE";

void writeOne(Database& database, qint64 id)
{
    ComplaintRecord record = fullRecord();
    record.id = ComplaintId(id);
    record.number = u"KS-%1"_s.arg(id);
    record.source = u"crash:%1"_s.arg(id);
    Transaction transaction(database);
    ComplaintTable(database).insert(record);
    ComplaintParts(database).insert(record);
    AttachmentTable(database).replace(record.id, record.attachments);
    transaction.commit();
}

} // namespace

// Hidden: run by the test below in a process of its own.
TEST_CASE("writer that is killed", "[.crash-writer]")
{
    if (!qEnvironmentVariableIsSet(pathVariable))
        return;
    Database database(qEnvironmentVariable(pathVariable), OpenMode::CreateIfMissing);
    qint64 id = selectNumber(database, u"SELECT coalesce(max(id), 0) AS n FROM complaint"_s);
    while (true) {
        writeOne(database, ++id);
        std::printf("%lld\n", static_cast<long long>(id));
        std::fflush(stdout);
    }
}

TEST_CASE("Nothing that was acknowledged is lost when the writer is killed")
{
    const TemporaryDatabase place;
    qputenv(pathVariable, place.path().toUtf8());
    auto* random = QRandomGenerator::global();
    qint64 acknowledged = 0;
    for (int run = 0; run < kills; ++run) {
        QProcess writer;
        writer.start(QCoreApplication::applicationFilePath(), {u"[.crash-writer]"_s});
        REQUIRE(writer.waitForStarted());
        QElapsedTimer alive;
        alive.start();
        const int until = 30 + random->bounded(90);
        QByteArray output;
        while (alive.elapsed() < until)
            if (writer.waitForReadyRead(5))
                output += writer.readAllStandardOutput();
        writer.kill();
        REQUIRE(writer.waitForFinished());
        output += writer.readAllStandardOutput();
        const QList<QByteArray> lines = output.left(output.lastIndexOf('\n') + 1).trimmed().split('\n');
        if (!lines.last().isEmpty())
            acknowledged = qMax(acknowledged, lines.last().toLongLong());

        Database database(place.path(), OpenMode::CreateIfMissing);
        Statement check(database, u"PRAGMA quick_check"_s);
        REQUIRE(check.next());
        REQUIRE(check.text(u"quick_check"_s) == u"ok"_s);
        const qint64 stored = selectNumber(database, u"SELECT count(*) AS n FROM complaint"_s);
        REQUIRE(stored >= acknowledged);
        REQUIRE(selectNumber(database, u"SELECT count(*) AS n FROM attachment"_s) == stored);
        REQUIRE(selectNumber(database, u"SELECT count(*) AS n FROM measure"_s) == 2 * stored);
    }
    CHECK(acknowledged > 0);
}
