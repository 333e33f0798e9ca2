// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/role.h"

namespace kesu {

using UserId = Id<struct UserTag>;

enum class UserState {
    Active,
    Disabled, ///< may not sign in; stays for what the history says of it
};

/// Who signs in. The password is not among the values: it is set and checked, never read.
struct User
{
    UserId id;
    QString name; ///< unique; typed when signing in, and the "who" of the history
    UserState state = UserState::Active;
    QList<RoleId> roles;
    /// Whether the password was given by somebody else and must be changed first when signing in.
    bool mustChangePassword = false;

    friend bool operator==(const User&, const User&) = default;
};

} // namespace kesu
