// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/finding.h"

#include <QByteArray>
#include <QString>

namespace kesu {

/// A password while it is in hand: wiped from memory at its end, never printed, never compared byte by byte.
class Secret
{
public:
    /// Normalised (NFC), so that the same password typed by another input method is the same.
    explicit Secret(const QString& typed);
    /// Takes UTF-8 over and wipes it where it came from.
    static Secret fromUtf8(QByteArray& typed);
    ~Secret();
    Secret(Secret&& other) noexcept;
    Q_DISABLE_COPY(Secret)
    Secret& operator=(Secret&&) = delete;

    bool isEmpty() const { return m_utf8.isEmpty(); }
    /// In characters, as people count them.
    qsizetype length() const;
    const QByteArray& utf8() const { return m_utf8; }

private:
    Secret() = default;

    QByteArray m_utf8;
};

/// How much work a guess at a password is: Argon2id's passes and memory.
struct PasswordCost
{
    unsigned long long passes = 0;
    std::size_t memoryBytes = 0;

    /// What libsodium calls moderate: 3 passes over 256 MiB.
    static PasswordCost moderate();
    /// The least that the algorithm takes; for tests only.
    static PasswordCost least();

    friend bool operator==(const PasswordCost&, const PasswordCost&) = default;
};

/// The least number of characters of a password. Length is what makes one hard to guess, so nothing else is asked for.
constexpr qsizetype shortestPassword = 8;

/// What is wrong with a new password of that user: too short, or the user's own name. Never says the password.
Findings checkPassword(const Secret& password, const QString& userName);

/// An Argon2id hash with its salt and cost, in ASCII. Throws Error{TooLarge} if the memory for it cannot be had.
QString hashOf(const Secret& password, PasswordCost cost);
/// In constant time. False too for a hash that cannot be read.
bool matches(const Secret& password, const QString& hash);
/// Whether the hash was made at another cost and should be made again.
bool isOutdated(const QString& hash, PasswordCost cost);

/// A new code that opens the database again when an administrator's password is lost: 24 letters and digits in groups
/// of four, 120 random bits. Shown once, kept only as a hash.
QString newRecoveryCode();
/// As it is compared: without spaces and hyphens, upper case, 0 for O and 1 for I and L.
Secret recoverySecret(const QString& typed);

} // namespace kesu
