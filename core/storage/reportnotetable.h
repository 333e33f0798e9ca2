// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/moment.h"

#include <QString>
#include <optional>

namespace kesu {

class Database;

using ReportNoteId = Id<struct ReportNoteTag>;

/// What was typed into a report, as it is kept.
struct StoredReportNote
{
    ReportNoteId id;
    int version = 0; ///< counts saves
    QString period; ///< as ReportPeriod::toId()
    QString scope; ///< as ReportScope::toId()
    QString content; ///< JSON, see contentToJson()
    Moment updatedAt;
    QString updatedBy;

    friend bool operator==(const StoredReportNote&, const StoredReportNote&) = default;
};

/// The table `report_note`: one row for each period and scope.
class ReportNoteTable
{
public:
    explicit ReportNoteTable(Database& database)
        : m_database(database)
    {
    }

    std::optional<StoredReportNote> find(const QString& period, const QString& scope) const;
    /// Stores a new one and returns its id.
    ReportNoteId insert(const StoredReportNote& note) const;
    /// Replaces the content, provided that the row still has version `expectedVersion`. False if it has not.
    bool update(const StoredReportNote& note, int expectedVersion) const;

private:
    Database& m_database;
};

} // namespace kesu
