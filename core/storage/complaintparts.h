// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/complaint/complaintrecord.h"

#include <functional>

namespace kesu {

class Database;
class Statement;

/// One table with a list that is judged, and how a row of it is added to the facts. The rows of a complaint must come
/// in the order given, evidence before its signers.
struct FactPart
{
    QString table;
    QString columns;
    QString order; ///< within one complaint
    std::function<void(Complaint&, const Statement&)> take;
};

/// Every such table.
const QList<FactPart>& factParts();

/// The lists of a complaint, each in a table of its own: categories, circumstances, demands, evidence with its signers,
/// costs, responsible parties, approvals, events, the return of goods, measures. Attachments are AttachmentTable's.
class ComplaintParts
{
public:
    explicit ComplaintParts(Database& database)
        : m_database(database)
    {
    }

    void insert(const ComplaintRecord& record) const;
    void remove(ComplaintId id) const;
    /// Fills in the lists of all those records: one statement a table, however many records.
    void load(QList<ComplaintRecord>& records) const;

private:
    void insertWords(const QString& table, const QString& column, ComplaintId id, const QStringList& words) const;
    void insertEvidence(const ComplaintRecord& record) const;
    void insertMoney(const ComplaintRecord& record) const;
    void insertSteps(const ComplaintRecord& record) const;
    void insertReturn(const ComplaintRecord& record) const;

    Database& m_database;
};

} // namespace kesu
