// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/signin.h"

#include <QCoreApplication>
#include <algorithm>

namespace kesu {

namespace {

constexpr int freeAttempts = 3;
constexpr qint64 firstWaitSeconds = 5;
constexpr qint64 longestWaitSeconds = 15 * 60;
constexpr int mostDoublings = 10; // beyond it the longest wait is reached anyhow

} // namespace

std::optional<Moment> heldUntil(const WrongAttempts& attempts, Moment now)
{
    if (attempts.count < freeAttempts || !attempts.lastAt || *attempts.lastAt > now)
        return {};
    const int doublings = std::min(attempts.count - freeAttempts, mostDoublings);
    const qint64 wait = std::min(firstWaitSeconds << doublings, longestWaitSeconds);
    const Moment until = attempts.lastAt->plusSeconds(wait);
    return until > now ? std::optional(until) : std::nullopt;
}

QString SignInResult::message() const
{
    switch (outcome) {
    case Outcome::Done:
        return {};
    case Outcome::Wrong:
        return heldUntil ? QCoreApplication::translate("SignIn", "The name or the password is wrong. Try again at %1.")
                               .arg(heldUntil->time().toString(QStringLiteral("HH:mm:ss")))
                         : QCoreApplication::translate("SignIn", "The name or the password is wrong.");
    case Outcome::Held:
        return QCoreApplication::translate("SignIn", "Too many wrong passwords. Try again at %1.")
            .arg(heldUntil ? heldUntil->time().toString(QStringLiteral("HH:mm:ss")) : QString());
    case Outcome::PasswordToChange:
        return QCoreApplication::translate(
            "SignIn", "This password was given by an administrator; choose one of your own first.");
    }
    Q_UNREACHABLE();
}

} // namespace kesu
