// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/theme.h"

#include <QString>

namespace kesu {

/// What this user chose on this computer, beside sizes and columns: kept in QSettings, never in the database.
struct Preferences
{
    QString language; ///< zh_CN, zh_TW or en; empty: as the system
    ColorScheme colorScheme = ColorScheme::System;
    QString database; ///< opened last
    QString branch; ///< name of the product line or branch whose complaints are entered here, or empty
    QString userName; ///< who stands in the history; empty: the name of the system's user

    static Preferences load();
    void save() const;
    /// userName, or the system's, or "—".
    QString effectiveUserName() const;

    friend bool operator==(const Preferences&, const Preferences&) = default;
};

} // namespace kesu
