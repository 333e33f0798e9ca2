// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/complaint/ledger.h"

#include <QStringList>
#include <memory>
#include <optional>

namespace kesu {

class Database;
class DirectStatement;

/// All that a filed complaint is found by, read from the tables that hold it.
struct SearchDocument
{
    ComplaintId id;
    QString number; ///< or empty
    QString registeredAt; ///< as it is stored, which sorts as text
    QStringList texts; ///< folded; who may search at all may search these
    QStringList staffTexts; ///< folded; names of staff
    QStringList names; ///< customer and product, found by pinyin too
    QStringList staffNames;
    // What the ledger filters by.
    QString status;
    QString rulebook;
    QString customer;
    QStringList categories;
    QStringList parties;
    QStringList clauses;
    bool isClosed = false;
    QString closeDueAt; ///< as it is stored, or empty
    QString nextDueAt;
};

/// Reads search documents. Keeps its statements, so that reading many costs microseconds each.
class SearchSource
{
public:
    explicit SearchSource(Database& database);
    ~SearchSource();
    Q_DISABLE_COPY_MOVE(SearchSource)

    /// Empty for a complaint that is not in the ledger.
    std::optional<SearchDocument> read(ComplaintId id);
    /// The same in steps, for who only asks whether there is something to be found: names and numbers, then the other
    /// columns of its row, then measures, attachments and clauses, which stand in tables of their own. A row that was
    /// begun stays open until its texts are added or endRow().
    std::optional<SearchDocument> beginRow(ComplaintId id);
    void addTexts(SearchDocument& document);
    void addLists(SearchDocument& document);
    void endRow();

    /// Begins to read in the order of registration, with the one after (or, descending, before) that place of it.
    void start(SortDirection direction, const QString& registeredAt, ComplaintId id);
    /// The next one; empty after the last. What is read does not change until stop().
    std::optional<SearchDocument> next();
    void stop();

private:
    struct Statements;
    static SearchDocument headOf(const DirectStatement& row);
    static void addTextsOf(const DirectStatement& row, SearchDocument& document);

    std::unique_ptr<Statements> m_statements;
};

} // namespace kesu
