// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/password.h"

#include "tests/support/catch.h"

#include <QSet>

using namespace kesu;
using namespace Qt::StringLiterals;

namespace {

const PasswordCost cheap = PasswordCost::least();

} // namespace

TEST_CASE("a password opens what it closed, and nothing else does")
{
    const QString hash = hashOf(Secret(u"质量第一 2026"_s), cheap);
    CHECK(hash.startsWith(u"$argon2id$"));
    CHECK(matches(Secret(u"质量第一 2026"_s), hash));
    CHECK_FALSE(matches(Secret(u"质量第一 2025"_s), hash));
    CHECK_FALSE(matches(Secret(QString()), hash));
    CHECK_FALSE(matches(Secret(u"质量第一 2026"_s), u"no hash"_s));
    CHECK_FALSE(matches(Secret(u"质量第一 2026"_s), QString()));
}

TEST_CASE("the same password twice gives two hashes")
{
    CHECK(hashOf(Secret(u"correct horse"_s), cheap) != hashOf(Secret(u"correct horse"_s), cheap));
}

TEST_CASE("a password typed by another input method is the same")
{
    const QString composed = QString(QChar(0x00E9)) + u" est la"_s;
    const QString decomposed = u"e"_s + QChar(0x0301) + u" est la"_s;
    CHECK(matches(Secret(decomposed), hashOf(Secret(composed), cheap)));
}

TEST_CASE("a hash of another cost is outdated, one of this cost is not")
{
    const QString hash = hashOf(Secret(u"correct horse"_s), cheap);
    CHECK_FALSE(isOutdated(hash, cheap));
    CHECK(isOutdated(hash, PasswordCost::moderate()));
    CHECK(isOutdated(u"rubbish"_s, cheap));
}

TEST_CASE("empty and short passwords and the user's own name are refused, without saying them")
{
    CHECK(hasErrors(checkPassword(Secret(QString()), u"陈敏"_s)));
    const Findings tooShort = checkPassword(Secret(u"七个字符不够啊"_s), u"陈敏"_s);
    REQUIRE(tooShort.size() == 1);
    CHECK(tooShort.first().field == u"password");
    CHECK(tooShort.first().message.contains(u'7'));
    CHECK_FALSE(tooShort.first().message.contains(u"不够"));
    CHECK_FALSE(hasErrors(checkPassword(Secret(u"这里有八个字符了"_s), u"陈敏"_s)));
    CHECK(hasErrors(checkPassword(Secret(u"Chen.Min.QA"_s), u"chen.min.qa"_s)));
}

TEST_CASE("a secret taken from bytes leaves nothing in them")
{
    QByteArray typed("correct horse");
    const Secret secret = Secret::fromUtf8(typed);
    CHECK(typed.isEmpty());
    CHECK(secret.length() == 13);
}

TEST_CASE("a recovery code is 24 letters and digits, another one each time, and typed as one likes")
{
    const QString code = newRecoveryCode();
    CHECK(code.size() == 24 + 5);
    CHECK(code.count(u'-') == 5);
    CHECK(QSet<QString>{code, newRecoveryCode(), newRecoveryCode()}.size() == 3);
    const QString hash = hashOf(recoverySecret(code), cheap);
    CHECK(matches(recoverySecret(QString(code).remove(u'-').toLower()), hash));
    CHECK(matches(recoverySecret(QString(code).replace(u'0', u'O').replace(u'1', u'l').replace(u'-', u' ')), hash));
    CHECK_FALSE(matches(recoverySecret(newRecoveryCode()), hash));
}
