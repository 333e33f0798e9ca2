// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/factsreader.h"

#include "core/storage/complaintparts.h"
#include "core/storage/complainttable.h"
#include "core/storage/statement.h"

namespace kesu {

using namespace Qt::StringLiterals;

/// The rows of one table, the next of which may belong to a complaint that is still to come.
struct FactsReader::Cursor
{
    const FactPart* part = nullptr;
    std::unique_ptr<Statement> row;
    qint64 id = 0; ///< the complaint of the current row; 0 behind the last row

    void advance() { id = row->next() ? row->integer(u"complaint_id"_s) : 0; }
};

FactsReader::FactsReader(Database& database, IdRange range)
{
    const auto select = [&](const QString& sql) {
        auto statement = std::make_unique<Statement>(database, sql);
        statement->bind(u"from"_s, range.from).bind(u"to"_s, range.to);
        return statement;
    };
    // The first of them to run fixes the state of the database that all of them see, and it is the last to end.
    m_head = select(ComplaintTable::factsSql());
    for (const FactPart& part : factParts())
        m_parts.push_back({&part,
            select(u"SELECT complaint_id, %2 FROM %1 WHERE complaint_id BETWEEN :from AND :to"
                   " ORDER BY complaint_id, %3"_s.arg(part.table, part.columns, part.order)),
            0});
}

FactsReader::~FactsReader() = default;

bool FactsReader::next(StoredFacts& stored)
{
    if (m_state == State::Behind)
        return false;
    const bool found = m_head->next();
    if (m_state == State::Before)
        for (Cursor& cursor : m_parts)
            cursor.advance();
    m_state = found ? State::Within : State::Behind;
    if (!found)
        return false;
    stored.id = m_head->id<ComplaintId>(u"id"_s);
    stored.number = m_head->text(u"number"_s);
    stored.rulebook = m_head->text(u"rulebook"_s);
    stored.edition = m_head->text(u"edition"_s);
    stored.facts = Complaint();
    ComplaintTable::readFacts(*m_head, stored.facts);
    for (Cursor& cursor : m_parts) {
        while (cursor.id == stored.id.value()) {
            cursor.part->take(stored.facts, *cursor.row);
            cursor.advance();
        }
    }
    return true;
}

} // namespace kesu
