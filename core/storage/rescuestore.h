// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/complaint/complaintrecord.h"

namespace kesu {

/// A slip as it was typed, kept because its database could not take it.
struct RescuedWork
{
    QString key; ///< names it in its store
    ComplaintRecord record;
    Moment at;
    QString who;
    QString reason; ///< the sentence that said why the database could not take it
    QString databasePath; ///< where the database lay
    QString path; ///< of the file that keeps it

    friend bool operator==(const RescuedWork&, const RescuedWork&) = default;
};

/// Work in hand that a database could not take (its disk is full, its file is gone), as files in the user's own folder,
/// one a slip, until it is taken or discarded. Found again by the identity of the database, wherever that lies then.
class RescueStore
{
public:
    /// identity: Database::identity(). Nothing is made before something is kept.
    RescueStore(const QString& folder, const QString& identity);
    /// Where a user's rescued work lies on this computer.
    static QString usualFolder();

    /// Keeps the slip, in place of what has that key. Without a key it becomes a new one. The key comes back in the
    /// result. Throws Error: FileNotWritable, DiskFull; what was kept under the key stays then.
    RescuedWork keep(RescuedWork work) const;
    /// The most recently kept first. A file that cannot be read is passed over and left.
    QList<RescuedWork> all() const;
    /// An unknown key is passed over.
    void remove(const QString& key) const;

private:
    QString pathOf(const QString& key) const;

    QString m_folder; ///< of this database
};

} // namespace kesu
