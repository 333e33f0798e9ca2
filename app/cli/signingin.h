// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/password.h"

namespace kesu {

class AccountService;

namespace cli {

class CommandLine;

/// Signs in whom --user names. Without users in the database nothing is asked; --user is passed over then. Throws
/// InputError where nobody is named, the password is wrong, or it must be changed first.
void signIn(const CommandLine& line, AccountService& accounts);

/// A password from --password-file, from the variable in the environment, or typed at the terminal without being shown.
/// prompt: what the terminal asks. Throws InputError where there is none of these, Error{FileNotReadable}.
Secret passwordFrom(const CommandLine& line, const QString& fileOption, const char* variable, const QString& prompt);

} // namespace cli

} // namespace kesu
