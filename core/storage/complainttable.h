// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/complaint/complaintrecord.h"

#include <QStringList>

namespace kesu {

class Database;
class Statement;

/// The table `complaint`: what a slip holds once. Its lists are ComplaintParts'.
class ComplaintTable
{
public:
    explicit ComplaintTable(Database& database)
        : m_database(database)
    {
    }

    void insert(const ComplaintRecord& record) const;
    /// Replaces the row, provided that it still has version `expectedVersion`. False if it has not, or is not there.
    bool update(const ComplaintRecord& record, int expectedVersion) const;
    /// The version that is stored; 0 if there is none.
    int storedVersion(ComplaintId id) const;

    /// The records with those ids in ascending order, without their lists. Unknown ids are passed over.
    QList<ComplaintRecord> load(const QList<ComplaintId>& ids) const;

    /// The highest id; 0 while there is none.
    qint64 lastId() const;

    std::optional<ComplaintId> findByNumber(const QString& number) const;
    std::optional<ComplaintId> findBySource(const QString& source) const;
    /// Filed complaints of the same rulebook registered on or after that day and before the record (of those registered
    /// at the same second, the ones that were entered before it); ascending by time.
    QList<ComplaintId> earlierThan(const ComplaintRecord& record, QDate from) const;

    /// Selects id, number, rulebook, edition and what readFacts() needs of the complaints [:from, :to], by id.
    static QString factsSql();
    /// Fills in what is judged, without its lists.
    static void readFacts(const Statement& row, Complaint& facts);

private:
    static void bind(Statement& statement, const ComplaintRecord& record);
    static ComplaintRecord read(const Statement& row);

    Database& m_database;
};

/// "[1,2,3]" for json_each(): one statement for any number of ids.
QString toJsonArray(const QList<ComplaintId>& ids);

} // namespace kesu
