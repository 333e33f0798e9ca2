// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/canonicalform.h"
#include "core/storage/database.h"
#include "core/storage/historychain.h"
#include "core/storage/transaction.h"
#include "tests/core/storage/sampledata.h"
#include "tests/support/catch.h"

using namespace kesu;
using namespace kesu::test;
using namespace Qt::StringLiterals;

namespace {

template <typename... Texts> QByteArray formOf(const Texts&... texts)
{
    CanonicalForm form;
    (form.text(QStringView(texts)), ...);
    return form.form();
}

} // namespace

TEST_CASE("The hash is SHA-256 and the form is written down for good")
{
    CanonicalForm form;
    CHECK(form.hash().toHex() == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"); // FIPS 180-4, ""
    form.number(-2);
    form.text(u"客诉");
    form.bytes(QByteArrayView("\x01\x02"));
    form.nothing();
    CHECK(form.form().toHex()
        == "69fffffffffffffffe"
           "7400000006e5aea2e8af89"
           "62000000020102"
           "6e");
}

TEST_CASE("Different values never make the same form")
{
    const QString ab = u"ab"_s;
    const QString a = u"a"_s;
    const QString b = u"b"_s;
    const QString none;
    CHECK(formOf(ab, none) != formOf(a, b));
    CHECK(formOf(a, b) != formOf(b, a));
    CHECK(formOf(ab) != formOf(a, b));
    CHECK(formOf(none) != formOf(none, none));
    CanonicalForm text;
    text.text(u"1");
    CanonicalForm bytes;
    bytes.bytes("1");
    CanonicalForm number;
    number.number(1);
    CanonicalForm nothing;
    nothing.nothing();
    CHECK(text.form() != bytes.form());
    CHECK(text.form() != number.form());
    CHECK(formOf(none) != nothing.form());
}

TEST_CASE("Of a thing, neither the order of its columns nor a column without a value makes a difference")
{
    const TemporaryDatabase place;
    Database database(place.path(), OpenMode::CreateIfMissing);
    const SealedKind kind{u"thing"_s, SealStrength::Plain, {{u"thing"_s, u"id"_s, {}, {}, {}}}};
    CanonicalForm form;
    const auto stateOf = [&](const QString& columns, const QString& values) {
        runDirect(database, u"CREATE TEMP TABLE thing (%1)"_s.arg(columns));
        runDirect(database, u"INSERT INTO temp.thing VALUES (%1)"_s.arg(values));
        QByteArray state;
        {
            DirectStatement select(database, SealedRow::selectSql(kind.tables.first(), {}));
            SealedRow row(kind.tables.first(), select);
            REQUIRE(select.next());
            beginThing(form, kind, select.integer(0));
            row.appendTo(form, select);
            state = form.hash();
        }
        runDirect(database, u"DROP TABLE temp.thing"_s);
        return state;
    };
    const QByteArray state = stateOf(u"id, name, price"_s, u"7, '五层箱', 320"_s);
    CHECK(stateOf(u"price, id, name"_s, u"320, 7, '五层箱'"_s) == state);
    CHECK(stateOf(u"id, name, price, later"_s, u"7, '五层箱', 320, NULL"_s) == state);
    CHECK(stateOf(u"id, name, price, later"_s, u"7, '五层箱', 320, ''"_s) != state);
    CHECK(stateOf(u"id, name, price"_s, u"7, '五层箱', '320'"_s) != state);
    CHECK(stateOf(u"id, title, price"_s, u"7, '五层箱', 320"_s) != state);
    CHECK(stateOf(u"id, name, price"_s, u"7, '五层箱', NULL"_s) != state);
}

TEST_CASE("What is stored without a word gets an entry of its own, and a rolled back change leaves no trace")
{
    const TemporaryDatabase place;
    Database database(place.path(), OpenMode::CreateIfMissing);
    const ChainHead begun = database.chain().head();
    const QString insert = u"INSERT INTO department (code, name) VALUES ('%1', '车间')"_s;
    {
        Transaction transaction(database);
        runDirect(database, insert.arg(u"a"_s));
    }
    CHECK(database.chain().head() == begun);
    {
        Transaction transaction(database);
        runDirect(database, insert.arg(u"b"_s));
        transaction.commit();
    }
    CHECK(database.chain().head().sequence == begun.sequence + 1);
    const QList<HistoryEntry> entries = HistoryTable(database).of(HistoryEntity::Department, 1);
    REQUIRE(entries.size() == 1);
    CHECK(entries[0].action == u"seal"_s);
}

TEST_CASE("Two connections that take turns make one chain")
{
    const TemporaryDatabase place;
    Database one(place.path(), OpenMode::CreateIfMissing);
    Database other(place.path(), OpenMode::MustExist);
    const qint64 begun = one.chain().head().sequence;
    HistoryEntry entry;
    entry.at = *Moment::tryFromIso(u"2026-11-22T08:00:00");
    entry.action = u"change"_s;
    for (int i = 0; i < 6; ++i) {
        Database& database = i % 2 ? one : other;
        Transaction transaction(database);
        HistoryTable(database).append(HistoryEntity::Setting, 0, entry);
        CHECK(HistoryTable(database).of(HistoryEntity::Setting, 0).last().sequence == begun + i + 1);
        transaction.commit();
    }
    CHECK(one.chain().head() == other.chain().head());
    CHECK(one.chain().head().sequence == begun + 6);
}
