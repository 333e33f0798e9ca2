// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever is changed past Kesu is found and named.
#include "core/service/assessmentservice.h"
#include "core/service/verifyservice.h"
#include "core/storage/attachmentstore.h"
#include "core/storage/database.h"
#include "core/storage/historychain.h"
#include "core/storage/statement.h"
#include "tests/core/service/office.h"
#include "tests/core/service/rawfile.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <thread>

using namespace kesu;
using namespace kesu::test;
using namespace Qt::StringLiterals;

namespace {

void write(const QString& path, const QByteArray& content)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(content) == content.size());
}

QByteArray read(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

/// A closed file in which every table that Kesu seals has rows, and its numbers.
class Filled
{
public:
    Filled()
    {
        Office office;
        office.workspace->accounts().setPasswordCost(PasswordCost::least());
        write(office.place.file(u"脱层 照片.jpg"_s), "photo of the delamination");
        write(office.place.file(u"扣款单.pdf"_s), "deduction slip");
        ComplaintRecord rich = richSlip();
        rich.attachments = {office.complaints().attach(office.place.file(u"脱层 照片.jpg"_s)),
            office.complaints().attach(office.place.file(u"扣款单.pdf"_s))};
        rich = office.complaints().file(rich);
        number = rich.number;
        id = rich.id;
        office.setNow("2026-11-21T10:05:00");
        office.complaints().file(validSlip());
        office.complaints().file(pendingSlip());
        office.complaints().saveDraft(validSlip(u"海信冰箱"_s));
        rich.handling.remarks = u"客户来电，已补货"_s;
        office.setNow("2026-11-21T11:00:00");
        office.complaints().save(rich, u"客户来电更正"_s);
        CompanySettings settings = office.workspace->settings();
        settings.companyName = u"华光纸箱有限公司"_s;
        office.workspace->saveSettings(settings);
        Findings findings;
        Department department;
        department.code = u"paint-shop"_s;
        department.name = u"印刷车间"_s;
        REQUIRE(office.workspace->masterData().save(department, findings));
        Staff member;
        member.name = u"李静"_s;
        member.code = u"0017"_s;
        REQUIRE(office.workspace->masterData().save(member, findings));
        AssessmentService assessments(*office.workspace);
        for (const Rulebook& rulebook : assessments.rulebooks()) {
            AssessmentSheet like;
            like.rulebook = rulebook.id();
            const Assessment& assessment = rulebook.assessments().first();
            like.assessment = assessment.name.id;
            like.period = AssessmentPeriod::containing(QDate(2026, 11, 1), assessment.periods.first());
            assessments.save(assessments.open(like), {}, findings);
        }
        REQUIRE(office.workspace->accounts().begin(u"陈敏"_s, Secret(u"correct horse battery"_s), findings));
        office.workspace->accounts().signIn(u"陈敏"_s, Secret(u"wrong"_s));
        office.workspace.reset();
        QDir().rename(office.place.path() + u".files"_s, place.path() + u".files"_s);
        pristine = read(office.place.path());
        restore();
    }

    void restore() const { write(place.path(), pristine); }
    VerifyReport verified(VerifyDepth depth = VerifyDepth::Plain, const std::optional<ChainHead>& paper = {}) const
    {
        VerifyRequest request;
        request.databasePath = place.path();
        request.depth = depth;
        request.paper = paper;
        return verify(request);
    }

    TemporaryDatabase place;
    QByteArray pristine;
    QString number;
    ComplaintId id;
};

const Filled& filled()
{
    static const Filled made;
    made.restore();
    return made;
}

/// Tables whose rows are not sealed, because they are checked by being made anew.
bool checksItself(const QString& table)
{
    return table.startsWith(u"report_") || table.startsWith(u"search_");
}

QString firstMessage(const VerifyReport& report)
{
    return report.findings.isEmpty() ? QString() : report.findings.first().message;
}

bool names(const VerifyReport& report, VerifyArea area, const QString& part)
{
    for (const VerifyFinding& finding : report.findings)
        if (finding.area == area && finding.message.contains(part))
            return true;
    return false;
}

} // namespace

TEST_CASE("A database as Kesu left it is sound, and says how much there is and where its history ends")
{
    const Filled& office = filled();
    const VerifyReport report = office.verified();
    INFO(firstMessage(report).toStdString());
    CHECK(report.isSound());
    CHECK(report.complaints == 3);
    CHECK(report.contents == 2);
    CHECK(report.contentBytes == 39);
    CHECK(report.entries > 20);
    CHECK(report.head.sequence == report.entries);
    CHECK(report.head.hash.size() == 32);
}

TEST_CASE("Every table is sealed, checks itself, or is the seal")
{
    const Filled& office = filled();
    RawFile file(office.place.path());
    QStringList unsealed;
    for (const QString& table : file.tables()) {
        const bool isSealed = std::ranges::any_of(sealedKinds(), [&](const SealedKind& kind) {
            return std::ranges::any_of(kind.tables, [&](const SealedTable& sealed) { return sealed.table == table; });
        });
        if (!isSealed && !checksItself(table) && table != u"history"_s && table != u"row_seal"_s)
            unsealed += table;
    }
    CHECK(unsealed == QStringList());
}

TEST_CASE("A changed bit in any column of any row is found")
{
    const Filled& office = filled();
    QStringList tables;
    {
        RawFile file(office.place.path());
        tables = file.tables();
    }
    QRandomGenerator random(20261122);
    int changes = 0;
    QStringList empty;
    for (const QString& table : std::as_const(tables)) {
        if (checksItself(table))
            continue;
        office.restore();
        int rows = 0;
        QStringList columns;
        {
            RawFile file(office.place.path());
            rows = file.rows(table);
            columns = file.columns(table);
        }
        if (rows == 0)
            empty += table;
        // Each column in one row, and some more rows in one column each.
        QList<std::pair<int, int>> cells;
        for (int column = 0; rows > 0 && column < columns.size(); ++column)
            cells += {int(random.bounded(rows)), column};
        for (int row = 0; row < qMin(rows, 4); ++row)
            cells += {row, int(random.bounded(int(columns.size())))};
        for (const auto& [row, column] : std::as_const(cells)) {
            office.restore();
            {
                RawFile file(office.place.path());
                file.changeBit(table, row, columns[column], random);
            }
            ++changes;
            INFO(table.toStdString() << "." << columns[column].toStdString() << ", row " << row);
            const VerifyReport report = office.verified(VerifyDepth::Quick);
            CHECK_FALSE(report.isSound());
        }
    }
    INFO(empty.join(u' ').toStdString());
    CHECK(empty == QStringList{u"derived_backlog"_s});
    CHECK(changes > 200);
}

TEST_CASE("A row that was removed or added is found in every table")
{
    const Filled& office = filled();
    QStringList tables;
    {
        RawFile file(office.place.path());
        tables = file.tables();
    }
    for (const QString& table : std::as_const(tables)) {
        if (checksItself(table) || table == u"derived_backlog"_s)
            continue;
        INFO(table.toStdString());
        office.restore();
        {
            RawFile file(office.place.path());
            file.removeRow(table, file.rows(table) - 1);
        }
        CHECK_FALSE(office.verified(VerifyDepth::Quick).isSound());
    }
    for (const char* const added :
        {"INSERT INTO customer (id, name, region, contact, phone, salesman)"
         " VALUES (99, '某厂', '', '', '', '')",
            "INSERT INTO complaint_category VALUES (1, 9, 'delamination')",
            "INSERT INTO measure VALUES (77, 0, '', '', NULL, NULL)",
            "INSERT INTO setting VALUES ('company.extra', 'x')", "INSERT INTO user_role SELECT id, 2 FROM user_account",
            "INSERT INTO number_series VALUES ('X', 4)", "INSERT INTO row_seal VALUES ('draft', 99, zeroblob(16))",
            "INSERT INTO history (at, who, entity, entity_id, action, field, old_value, new_value, why, state, hash)"
            " SELECT at, who, entity, entity_id, action, field, old_value, new_value, why, state, hash FROM history"
            " ORDER BY sequence DESC LIMIT 1"}) {
        INFO(added);
        office.restore();
        {
            RawFile file(office.place.path());
            file.run(QString::fromUtf8(added));
        }
        CHECK_FALSE(office.verified(VerifyDepth::Quick).isSound());
    }
}

TEST_CASE("A changed complaint is named with its number and the entry that left it, with who and when")
{
    const Filled& office = filled();
    {
        RawFile file(office.place.path());
        file.run(
            u"UPDATE cost SET actual_fen = 95000 WHERE complaint_id = %1 AND position = 0"_s.arg(office.id.value()));
    }
    const VerifyReport report = office.verified();
    REQUIRE(report.found == 1);
    const VerifyFinding& finding = report.findings.first();
    CHECK(finding.area == VerifyArea::Record);
    CHECK(finding.thing == u"complaint"_s);
    CHECK(finding.id == office.id.value());
    CHECK(finding.number == office.number);
    CHECK(finding.who == u"陈敏"_s);
    CHECK(finding.at == moment("2026-11-21T11:00:00"));
    CHECK(finding.message.contains(office.number));
    CHECK(finding.message.contains(QString::number(finding.sequence)));
}

TEST_CASE("Entries that were changed, removed, moved or cut off are found at the first of them")
{
    const Filled& office = filled();
    RawFile file(office.place.path());
    qint64 last = file.number(u"SELECT max(sequence) FROM history"_s);

    SECTION("changed")
    {
        file.run(u"UPDATE history SET who = '别人' WHERE sequence = 9"_s);
        file.close();
        const VerifyReport report = office.verified();
        CHECK(report.findings.first().area == VerifyArea::History);
        CHECK(report.findings.first().sequence == 9);
        CHECK(report.findings.first().who == u"别人"_s);
    }
    SECTION("removed")
    {
        file.run(u"DELETE FROM history WHERE sequence BETWEEN 7 AND 8"_s);
        file.close();
        CHECK(names(office.verified(), VerifyArea::History, u"7 to 8"_s));
    }
    SECTION("removed, and those behind it numbered anew")
    {
        file.run(u"DELETE FROM history WHERE sequence = 7"_s);
        for (qint64 sequence = 8; sequence <= last; ++sequence)
            file.run(u"UPDATE history SET sequence = sequence - 1 WHERE sequence = %1"_s.arg(sequence));
        file.run(u"UPDATE sqlite_sequence SET seq = %1 WHERE name = 'history'"_s.arg(last - 1));
        file.close();
        const VerifyReport report = office.verified();
        REQUIRE_FALSE(report.isSound());
        CHECK(report.findings.first().sequence == 7);
    }
    SECTION("moved")
    {
        file.run(u"UPDATE history SET sequence = -1 WHERE sequence = 11"_s);
        file.run(u"UPDATE history SET sequence = 11 WHERE sequence = 12"_s);
        file.run(u"UPDATE history SET sequence = 12 WHERE sequence = -1"_s);
        file.close();
        const VerifyReport report = office.verified();
        REQUIRE_FALSE(report.isSound());
        CHECK(report.findings.first().sequence == 11);
    }
    SECTION("cut off")
    {
        file.run(u"DELETE FROM history WHERE sequence > %1"_s.arg(last - 3));
        file.close();
        CHECK(names(office.verified(), VerifyArea::History, QString::number(last - 3)));
    }
    SECTION("cut off with the count of what was there")
    {
        const qint64 settings
            = file.number(u"SELECT min(sequence) FROM history WHERE entity = 'setting' AND action = 'change'"_s);
        file.run(u"DELETE FROM history WHERE sequence >= %1"_s.arg(settings));
        file.run(u"UPDATE sqlite_sequence SET seq = %1 WHERE name = 'history'"_s.arg(settings - 1));
        file.close();
        // What the entries had said is still there and bears witness against it.
        const VerifyReport report = office.verified();
        CHECK_FALSE(report.isSound());
        CHECK(names(report, VerifyArea::Record, u"paint-shop"_s) == false);
        CHECK(names(report, VerifyArea::Record, u"印刷车间"_s));
    }
}

TEST_CASE("A history that was written anew from some entry on is found out by a head on paper only")
{
    const Filled& office = filled();
    const ChainHead paper = office.verified().head;
    const std::optional<ChainHead> typed = ChainHead::tryFromText(paper.toDisplay().toLower());
    REQUIRE(typed);
    CHECK(office.verified(VerifyDepth::Quick, typed).paper->isInChain);
    CHECK(office.verified(VerifyDepth::Quick, ChainHead::tryFromText(paper.toHex())).paper->sequence == paper.sequence);
    {
        RawFile file(office.place.path());
        file.run(u"UPDATE history SET who = '别人' WHERE sequence = 9"_s);
        file.close();
        rewriteChain(office.place.path(), 9);
    }
    const VerifyReport inside = office.verified();
    INFO(firstMessage(inside).toStdString());
    CHECK(inside.isSound());
    const VerifyReport report = office.verified(VerifyDepth::Quick, typed);
    CHECK_FALSE(report.isSound());
    REQUIRE(report.paper);
    CHECK_FALSE(report.paper->isInChain);
    CHECK(report.paper->sequence == paper.sequence);

    // A paper from before the forged entry is still right, and says of when it is.
    office.restore();
    RawFile file(office.place.path());
    const QString early = file.text(u"SELECT lower(hex(hash)) FROM history WHERE sequence = 8"_s);
    file.close();
    const VerifyReport sound = office.verified(VerifyDepth::Quick, ChainHead::tryFromText(early));
    CHECK(sound.isSound());
    CHECK(sound.paper->sequence == 8);
    CHECK(sound.paper->at.has_value());
    CHECK_FALSE(office.verified(VerifyDepth::Quick, ChainHead{99999, paper.hash}).isSound());
}

TEST_CASE("Any bit of any attached file is found by complaint and name, and so is a file that is gone")
{
    const Filled& office = filled();
    const QString folder = office.place.path() + u".files"_s;
    RawFile file(office.place.path());
    const QString sha256 = file.text(u"SELECT sha256 FROM attachment WHERE file_name = '扣款单.pdf'"_s);
    file.close();
    const QString path = AttachmentStore(office.place.path()).pathOf(sha256);
    const QByteArray whole = read(path);
    const auto expectNamed = [&] {
        const VerifyReport report = office.verified();
        REQUIRE(report.found == 1);
        CHECK(report.findings.first().area == VerifyArea::Attachment);
        CHECK(report.findings.first().file == u"扣款单.pdf"_s);
        CHECK(report.findings.first().number == office.number);
        CHECK(report.findings.first().message.contains(office.number));
    };
    for (qsizetype bit = 0; bit < whole.size() * 8; bit += 7) {
        QByteArray changed = whole;
        changed[bit / 8] = char(changed[bit / 8] ^ (1 << (bit % 8)));
        write(path, changed);
        expectNamed();
    }
    write(path, whole.chopped(1));
    expectNamed();
    QFile::remove(path);
    expectNamed();
    write(path, whole);
    CHECK(office.verified().isSound());
}

TEST_CASE("Triggers that are gone, changed or new are found")
{
    const Filled& office = filled();
    const auto verifiedAfter = [&](const QString& sql) {
        office.restore();
        {
            RawFile file(office.place.path(), RawFile::Triggers::Keep);
            file.run(sql);
        }
        return office.verified(VerifyDepth::Quick);
    };
    CHECK(names(
        verifiedAfter(u"DROP TRIGGER history_forgets_nothing"_s), VerifyArea::Schema, u"history_forgets_nothing"_s));
    CHECK(names(verifiedAfter(u"DROP INDEX history_by_entity"_s), VerifyArea::Schema, u"history_by_entity"_s));
    CHECK(names(verifiedAfter(u"CREATE TRIGGER quietly AFTER INSERT ON demand BEGIN DELETE FROM demand; END"_s),
        VerifyArea::Schema, u"quietly"_s));
}

TEST_CASE("A bit changed anywhere in the file is found, or changes nothing that is stored")
{
    const Filled& office = filled();
    QString whole;
    {
        RawFile file(office.place.path());
        whole = file.content();
    }
    QRandomGenerator random(4);
    int found = 0;
    for (int i = 0; i < 60; ++i) {
        QByteArray changed = office.pristine;
        const qint64 bit = random.bounded(qint64(changed.size()) * 8);
        changed[qsizetype(bit / 8)] = char(changed[qsizetype(bit / 8)] ^ (1 << (bit % 8)));
        write(office.place.path(), changed);
        INFO("bit " << bit);
        try {
            if (!office.verified().isSound()) {
                ++found;
                continue;
            }
        } catch (const Error&) {
            ++found; // it cannot even be opened
            continue;
        }
        RawFile file(office.place.path());
        CHECK(file.content() == whole);
    }
    CHECK(found > 10);
    office.restore();
}

TEST_CASE("Verifying while somebody works raises no false alarm")
{
    Office office;
    std::atomic<bool> isDone = false;
    std::thread colleague([&] {
        const auto workspace = office.open(u"李静"_s);
        while (!isDone)
            workspace->complaints().file(validSlip());
    });
    VerifyRequest request;
    request.databasePath = office.workspace->databasePath();
    QStringList alarms;
    for (int i = 0; i < 4; ++i) {
        const VerifyReport report = verify(request);
        for (const VerifyFinding& finding : report.findings)
            alarms += finding.message;
    }
    isDone = true;
    colleague.join();
    CHECK(alarms == QStringList());
}

TEST_CASE("A verification can be stopped, and tells how far it has come")
{
    const Filled& office = filled();
    VerifyRequest request;
    request.databasePath = office.place.path();
    double part = 0;
    verify(request, [&](const VerifyProgress& progress) {
        CHECK(progress.part >= part);
        part = progress.part;
        return true;
    });
    try {
        verify(request, [](const VerifyProgress&) { return false; });
        FAIL("it was not stopped");
    } catch (const Error& error) {
        CHECK(error.code() == ErrorCode::Cancelled);
    }
}
