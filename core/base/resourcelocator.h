// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace kesu {

/// Where the files lie that come with Kesu, and where the user's own additions to them lie.
class ResourceLocator
{
public:
    /// The first that is there of: $KESU_RESOURCES; ../share/kesu beside the program (installed); the source tree that
    /// this program was built from. Throws Error{ResourceMissing} where none is.
    static ResourceLocator locate();
    explicit ResourceLocator(QString folder, QString userFolder);

    const QString& folder() const { return m_folder; }
    QString rulebooks() const { return m_folder + QStringLiteral("/rulebooks"); }
    QString forms() const { return m_folder + QStringLiteral("/forms"); }
    QString calendars() const { return m_folder + QStringLiteral("/calendars"); }
    /// The user's own data: $KESU_DATA, else where the system keeps the application's data. May not be there yet.
    const QString& userFolder() const { return m_userFolder; }
    /// Calendars that the user has imported; they add to, and replace, the shipped ones.
    QString userCalendars() const { return m_userFolder + QStringLiteral("/calendars"); }

private:
    QString m_folder;
    QString m_userFolder;
};

} // namespace kesu
