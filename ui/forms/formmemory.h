// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/form/printprofile.h"
#include "ui/forms/formrequest.h"

namespace kesu {

/// What this user printed last on this computer, so that Ctrl+P does the same again. Kept in QSettings.
class FormMemory
{
public:
    /// Key of the form used last for complaints of that standard, or for registers; empty: none yet.
    static QString lastKey(FormRequest::Kind kind, const QString& rulebook);
    static PrintProfile lastProfile(const QString& key);
    static void remember(FormRequest::Kind kind, const QString& rulebook, const QString& key, PrintProfile profile);
};

} // namespace kesu
