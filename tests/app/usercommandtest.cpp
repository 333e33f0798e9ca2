// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/clirun.h"
#include "tests/support/catch.h"

#include <QFile>
#include <QTemporaryDir>

using namespace kesu::test;
using namespace Qt::StringLiterals;

namespace {

using Environment = QMap<QString, QString>;

const QString administrator = u"陈敏"_s;
const QString password = u"陈敏 的密码 2026"_s;

Environment knowing(const QString& secret)
{
    return {{u"KESU_PASSWORD"_s, secret}};
}

Environment choosing(const QString& secret, const QString& present = {})
{
    Environment environment{{u"KESU_NEW_PASSWORD"_s, secret}};
    if (!present.isEmpty())
        environment.insert(u"KESU_PASSWORD"_s, present);
    return environment;
}

/// A database with an administrator.
class Place
{
public:
    Place()
    {
        REQUIRE(runCli({u"init"_s, db()}).exitCode == 0);
        const CliRun first = runCli({u"user"_s, u"first"_s, db(), administrator}, {}, choosing(password));
        INFO(first.error.toStdString());
        REQUIRE(first.exitCode == 0);
        code = QString::fromUtf8(first.out).section(u": "_s, 1).section(u'\n', 0, 0).trimmed();
        if (code.isEmpty()) // 「恢复码：…」
            code = QString::fromUtf8(first.out).section(QChar(u'：'), 1).section(u'\n', 0, 0).trimmed();
    }
    QString db() const { return m_folder.filePath(u"台账.kesu"_s); }
    QString path(const QString& name) const { return m_folder.filePath(name); }

    QString code;

private:
    QTemporaryDir m_folder;
};

} // namespace

TEST_CASE("a database without users asks for nobody")
{
    const QTemporaryDir folder;
    const QString db = folder.filePath(u"台账.kesu"_s);
    REQUIRE(runCli({u"init"_s, db}).exitCode == 0);
    CHECK(runCli({u"list"_s, db}).exitCode == 0);
    CHECK(runCli({u"list"_s, db, u"--user"_s, u"谁"_s}).exitCode == 0);
    CHECK(runCli({u"user"_s, u"first"_s, db, administrator}, {}, choosing(u"kurz"_s)).exitCode == 2);
    CHECK(runCli({u"list"_s, db}).exitCode == 0);
}

TEST_CASE("a database with users opens to who names themselves and knows the password, and to nobody else")
{
    const Place place;
    const auto list = [&](const QStringList& more, const Environment& environment) {
        return runCli(QStringList{u"list"_s, place.db()} + more, {}, environment).exitCode;
    };
    CHECK(list({}, {}) == 2);
    CHECK(list({u"--user"_s, administrator}, {}) == 2); // no terminal to ask at
    CHECK(list({u"--user"_s, administrator}, knowing(u"geraten 123"_s)) == 2);
    CHECK(list({u"--user"_s, administrator}, knowing(password)) == 0);

    QFile file(place.path(u"密码.txt"_s));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write((password + u"\r\nsonst etwas\n"_s).toUtf8());
    file.close();
    CHECK(list({u"--user"_s, administrator, u"--password-file"_s, file.fileName()}, {}) == 0);
}

TEST_CASE("no password appears in what is written, right or wrong")
{
    const Place place;
    const CliRun wrong = runCli({u"list"_s, place.db(), u"--user"_s, administrator}, {}, knowing(u"geraten 123"_s));
    CHECK_FALSE(wrong.error.contains(u"geraten"_s));
    CHECK_FALSE(wrong.error.contains(password));
    CHECK(wrong.error.contains(administrator));
}

TEST_CASE("a new user chooses a password of their own first, and does then what their roles allow")
{
    const Place place;
    const QStringList asAdministrator{u"--user"_s, administrator};
    const QString clerk = u"王芳"_s;
    REQUIRE(runCli(QStringList{u"user"_s, u"add"_s, place.db(), clerk} + asAdministrator, {},
                choosing(u"erst einmal"_s, password))
                .exitCode
        == 0);
    const QStringList asClerk{u"--user"_s, clerk};
    CHECK(runCli(QStringList{u"list"_s, place.db()} + asClerk, {}, knowing(u"erst einmal"_s)).exitCode == 2);
    REQUIRE(runCli(QStringList{u"user"_s, u"password"_s, place.db()} + asClerk, {},
                choosing(u"王芳 自己的"_s + u" 2026"_s, u"erst einmal"_s))
                .exitCode
        == 0);
    // Without a role nothing is allowed.
    const CliRun refused = runCli(QStringList{u"list"_s, place.db()} + asClerk, {}, knowing(u"王芳 自己的 2026"_s));
    CHECK(refused.exitCode == 1);
    CHECK(refused.error.contains(administrator)); // who can give the right

    const CliRun users = runCli(QStringList{u"user"_s, u"list"_s, place.db()} + asAdministrator, {}, knowing(password));
    REQUIRE(users.exitCode == 0);
    const QStringList lines = QString::fromUtf8(users.out).split(u'\n', Qt::SkipEmptyParts);
    REQUIRE(lines.size() == 2);
    const QString role = (lines[0].startsWith(administrator) ? lines[0] : lines[1]).section(u'\t', 2, 2);
    CHECK_FALSE(role.isEmpty());
    REQUIRE(runCli(QStringList{u"user"_s, u"add"_s, place.db(), u"李静"_s, u"--roles"_s, role} + asAdministrator, {},
                choosing(u"erst einmal"_s, password))
                .exitCode
        == 0);
    CHECK(
        runCli(QStringList{u"user"_s, u"add"_s, place.db(), u"周涛"_s, u"--roles"_s, u"没有的角色"_s} + asAdministrator,
            {}, choosing(u"erst einmal"_s, password))
            .exitCode
        == 2);
}

TEST_CASE("a lost password is replaced by the recovery code, once")
{
    const Place place;
    INFO(place.code.toStdString());
    REQUIRE(place.code.size() == 29);
    const auto recover = [&](const QString& code) {
        Environment environment = choosing(u"wieder da 2026"_s);
        environment.insert(u"KESU_RECOVERY_CODE"_s, code);
        return runCli({u"user"_s, u"recover"_s, place.db(), administrator}, {}, environment).exitCode;
    };
    CHECK(recover(u"0000-0000-0000-0000-0000-0000"_s) == 2);
    CHECK(recover(place.code) == 0);
    CHECK(recover(place.code) == 2);
    CHECK(runCli({u"list"_s, place.db(), u"--user"_s, administrator}, {}, knowing(u"wieder da 2026"_s)).exitCode == 0);
}
