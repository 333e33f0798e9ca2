// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/password.h"

#include "core/base/error.h"

#include <QCoreApplication>
#include <array>
#include <sodium.h>

namespace kesu {

using namespace Qt::StringLiterals;

namespace {

void ensureSodium()
{
    static const bool isReady = sodium_init() >= 0;
    if (!isReady)
        throw Error(ErrorCode::ResourceMissing,
            QCoreApplication::translate("Password", "The library that protects passwords cannot be started."));
}

void wipe(QByteArray& bytes)
{
    if (!bytes.isEmpty())
        sodium_memzero(bytes.data(), static_cast<std::size_t>(bytes.size()));
    bytes.clear();
}

constexpr int codeBytes = 15; // 24 characters of five bits
constexpr int groupLength = 4;
constexpr const char* codeAlphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"; // without I, L, O and U, which look alike

} // namespace

Secret::Secret(const QString& typed)
    : m_utf8(typed.normalized(QString::NormalizationForm_C).toUtf8())
{
}

Secret Secret::fromUtf8(QByteArray& typed)
{
    Secret secret(QString::fromUtf8(typed));
    wipe(typed);
    return secret;
}

Secret::~Secret()
{
    wipe(m_utf8);
}

Secret::Secret(Secret&& other) noexcept
    : m_utf8(std::move(other.m_utf8))
{
    other.m_utf8.clear();
}

qsizetype Secret::length() const
{
    qsizetype count = 0;
    for (const char byte : m_utf8)
        if ((static_cast<unsigned char>(byte) & 0xC0U) != 0x80U) // not a continuation byte
            ++count;
    return count;
}

PasswordCost PasswordCost::moderate()
{
    return {crypto_pwhash_OPSLIMIT_MODERATE, crypto_pwhash_MEMLIMIT_MODERATE};
}

PasswordCost PasswordCost::least()
{
    return {crypto_pwhash_OPSLIMIT_MIN, crypto_pwhash_MEMLIMIT_MIN};
}

Findings checkPassword(const Secret& password, const QString& userName)
{
    Findings findings;
    const auto refuse = [&findings](const QString& message) {
        Finding finding;
        finding.field = u"password"_s;
        finding.message = message;
        findings += finding;
    };
    if (password.isEmpty())
        refuse(QCoreApplication::translate("Password", "Enter a password."));
    else if (password.length() < shortestPassword)
        refuse(QCoreApplication::translate("Password", "%1 characters are too few; use at least %2.")
                   .arg(password.length())
                   .arg(shortestPassword));
    else if (QString::fromUtf8(password.utf8()).compare(userName, Qt::CaseInsensitive) == 0)
        refuse(QCoreApplication::translate("Password", "The password must not be the user's name."));
    return findings;
}

QString hashOf(const Secret& password, PasswordCost cost)
{
    ensureSodium();
    std::array<char, crypto_pwhash_STRBYTES> hash{};
    if (crypto_pwhash_str_alg(hash.data(), password.utf8().constData(),
            static_cast<unsigned long long>(password.utf8().size()), cost.passes, cost.memoryBytes,
            crypto_pwhash_ALG_ARGON2ID13)
        != 0)
        throw Error(ErrorCode::TooLarge,
            QCoreApplication::translate("Password",
                "There is not enough memory to protect the password (%1 MiB are needed); close other programs.")
                .arg(cost.memoryBytes >> 20U));
    return QString::fromLatin1(hash.data());
}

bool matches(const Secret& password, const QString& hash)
{
    ensureSodium();
    const QByteArray ascii = hash.toLatin1();
    return crypto_pwhash_str_verify(
               ascii.constData(), password.utf8().constData(), static_cast<unsigned long long>(password.utf8().size()))
        == 0;
}

bool isOutdated(const QString& hash, PasswordCost cost)
{
    ensureSodium();
    return crypto_pwhash_str_needs_rehash(hash.toLatin1().constData(), cost.passes, cost.memoryBytes) != 0;
}

QString newRecoveryCode()
{
    ensureSodium();
    std::array<unsigned char, codeBytes> random{};
    randombytes_buf(random.data(), random.size());
    QString code;
    unsigned buffer = 0;
    int bits = 0;
    int written = 0;
    for (const unsigned char byte : random) {
        buffer = (buffer << 8U) | byte;
        bits += 8;
        while (bits >= 5) {
            bits -= 5;
            if (written > 0 && written % groupLength == 0)
                code += u'-';
            code += QLatin1Char(codeAlphabet[(buffer >> static_cast<unsigned>(bits)) & 31U]);
            ++written;
        }
        buffer &= (1U << static_cast<unsigned>(bits)) - 1U;
    }
    sodium_memzero(random.data(), random.size());
    return code;
}

Secret recoverySecret(const QString& typed)
{
    QString plain;
    for (const QChar letter : typed.normalized(QString::NormalizationForm_KC).toUpper()) {
        if (letter == u'O')
            plain += u'0';
        else if (letter == u'I' || letter == u'L')
            plain += u'1';
        else if (letter.isLetterOrNumber())
            plain += letter;
    }
    return Secret(plain);
}

} // namespace kesu
