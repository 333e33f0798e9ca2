// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/complaint/complaintrecord.h"

namespace kesu {

class Database;

/// Slips as they were typed: those never filed, and working copies of filed ones.
class DraftTable
{
public:
    explicit DraftTable(Database& database)
        : m_database(database)
    {
    }

    /// Keeps the record under its id, replacing what was kept under it. A draft counts its version up; a working copy
    /// of a filed record keeps the version it began with. Throws Error{ChangedByOthers} where a newer draft is stored.
    /// owner: whose it is from now on where it has no owner yet.
    ComplaintRecord store(const ComplaintRecord& record, Moment now, const QString& owner = {}) const;
    std::optional<ComplaintRecord> find(ComplaintId id) const;
    /// The most recently kept first.
    QList<ComplaintRecord> all() const;
    /// Who keeps what lies under the id; empty where nobody in particular does or nothing lies there.
    QString ownerOf(ComplaintId id) const;
    /// When what lies under the id was last kept.
    std::optional<Moment> keptAt(ComplaintId id) const;
    bool remove(ComplaintId id) const;

private:
    Database& m_database;
};

} // namespace kesu
