// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/complaint/complaint.h"

#include <memory>
#include <vector>

namespace kesu {

class Database;
class Statement;
struct FactPart;

/// Complaints with ids [from, to].
struct IdRange
{
    qint64 from = 0;
    qint64 to = 0;
};

/// The judged part of a filed complaint with what finds it again.
struct StoredFacts
{
    ComplaintId id;
    QString number; ///< or empty
    QString rulebook;
    QString edition;
    Complaint facts;

    friend bool operator==(const StoredFacts&, const StoredFacts&) = default;
};

/// Reads the facts of many complaints in the order of their ids: one cursor a table, all moved forward together, so
/// that neither the number of statements nor the memory grows with the number of complaints. All of a range is read as
/// of one moment, whatever is written meanwhile.
class FactsReader
{
public:
    FactsReader(Database& database, IdRange range);
    ~FactsReader();
    Q_DISABLE_COPY_MOVE(FactsReader)

    /// The next complaint; false after the last.
    bool next(StoredFacts& stored);

private:
    struct Cursor;
    enum class State { Before, Within, Behind };

    std::unique_ptr<Statement> m_head;
    std::vector<Cursor> m_parts;
    State m_state = State::Before;
};

} // namespace kesu
