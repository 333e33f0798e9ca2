// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/access.h"
#include "core/base/moment.h"

namespace kesu {

/// Wrong passwords in a row.
struct WrongAttempts
{
    int count = 0;
    std::optional<Moment> lastAt;

    friend bool operator==(const WrongAttempts&, const WrongAttempts&) = default;
};

/// Until when no further attempt is looked at. The first two cost nothing; the third 5 seconds, doubled each time
/// after, at most 15 minutes. Empty: now. A last attempt in the future (the clock was set back) holds nobody up.
std::optional<Moment> heldUntil(const WrongAttempts& attempts, Moment now);

/// What came of a name and a password.
struct SignInResult
{
    enum class Outcome {
        Done,
        Wrong, ///< the password is not that user's, or there is no such active user
        Held, ///< too many wrong ones: not even looked at
        PasswordToChange, ///< right, but it was given by somebody else: set one of your own first
    };

    Outcome outcome = Outcome::Wrong;
    std::optional<Moment> heldUntil; ///< when the next attempt is looked at, where one is held

    bool isDone() const { return outcome == Outcome::Done; }
    /// The outcome as a sentence in the language of the program; empty when done.
    QString message() const;

    friend bool operator==(const SignInResult&, const SignInResult&) = default;
};

} // namespace kesu
