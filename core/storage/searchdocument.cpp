// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/searchdocument.h"

#include "core/complaint/textfolding.h"
#include "core/storage/directstatement.h"

namespace kesu {

using namespace Qt::StringLiterals;

namespace {

const QString columns = QStringLiteral(
    "SELECT line.complaint_id, line.registered_at, line.status, line.rulebook, line.customer_name, line.categories,"
    " line.parties, line.closed_at, line.close_due_at, line.next_due_at, complaint.product_name, complaint.salesman,"
    " complaint.investigator, complaint.judged_by, complaint.number, complaint.contact, complaint.phone,"
    " complaint.product_code, complaint.product_spec, complaint.order_no, complaint.batch_no, complaint.description,"
    " complaint.inspection_result, complaint.cause_of_occurrence, complaint.cause_of_escape, complaint.proposal,"
    " complaint.disposition, complaint.objection, complaint.final_decision, complaint.answer,"
    " complaint.follow_up_result, complaint.remarks"
    " FROM ledger_line AS line JOIN complaint ON complaint.id = line.complaint_id ");

enum Column {
    IdColumn,
    RegisteredAt,
    Status,
    Rulebook,
    Customer,
    Categories,
    Parties,
    ClosedAt,
    CloseDueAt,
    NextDueAt,
    Product,
    FirstStaff,
    LastStaff = FirstStaff + 2,
    FirstText, ///< the number
    FirstLongText = FirstText + 7,
    LastText = FirstText + 17,
};

void addFolded(QStringList& texts, const QString& text)
{
    if (!text.isEmpty())
        texts += foldedForSearch(text);
}

void addName(QStringList& names, QStringList& texts, const QString& name)
{
    if (name.isEmpty())
        return;
    names += name;
    texts += foldedForSearch(name);
}

QStringList lines(const QString& ids)
{
    return ids.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
}

} // namespace

struct SearchSource::Statements
{
    explicit Statements(Database& database)
        : one(database, columns + u"WHERE line.complaint_id = ?1"_s)
        , ascending(database,
              columns
                  + u"WHERE (line.registered_at, line.complaint_id) > (?1, ?2)"
                    " ORDER BY line.registered_at, line.complaint_id"_s)
        , descending(database,
              columns
                  + u"WHERE (line.registered_at, line.complaint_id) < (?1, ?2)"
                    " ORDER BY line.registered_at DESC, line.complaint_id DESC"_s)
        , measures(database, u"SELECT measure, owner FROM measure WHERE complaint_id = ?1 ORDER BY position"_s)
        , attachments(database, u"SELECT file_name FROM attachment WHERE complaint_id = ?1 ORDER BY position"_s)
        , clauses(database, u"SELECT clause FROM clause_use WHERE complaint_id = ?1 ORDER BY clause"_s)
    {
    }

    DirectStatement one;
    DirectStatement ascending;
    DirectStatement descending;
    DirectStatement measures;
    DirectStatement attachments;
    DirectStatement clauses;
    DirectStatement* running = nullptr; ///< one of the two in order
};

SearchSource::SearchSource(Database& database)
    : m_statements(std::make_unique<Statements>(database))
{
}

SearchSource::~SearchSource() = default;

std::optional<SearchDocument> SearchSource::read(ComplaintId id)
{
    std::optional<SearchDocument> document = beginRow(id);
    if (document) {
        addTexts(*document);
        addLists(*document);
    }
    return document;
}

std::optional<SearchDocument> SearchSource::beginRow(ComplaintId id)
{
    DirectStatement& row = m_statements->one;
    row.reset();
    row.bind(1, id.value());
    if (row.next())
        return headOf(row);
    row.reset();
    return {};
}

void SearchSource::addTexts(SearchDocument& document)
{
    addTextsOf(m_statements->one, document);
    endRow();
}

void SearchSource::endRow()
{
    m_statements->one.reset();
}

void SearchSource::start(SortDirection direction, const QString& registeredAt, ComplaintId id)
{
    stop();
    m_statements->running
        = direction == SortDirection::Ascending ? &m_statements->ascending : &m_statements->descending;
    m_statements->running->bind(1, registeredAt).bind(2, id.value());
}

std::optional<SearchDocument> SearchSource::next()
{
    if (!m_statements->running->next()) {
        stop();
        return {};
    }
    SearchDocument document = headOf(*m_statements->running);
    addTextsOf(*m_statements->running, document);
    addLists(document);
    return document;
}

void SearchSource::stop()
{
    if (m_statements->running)
        m_statements->running->reset();
}

SearchDocument SearchSource::headOf(const DirectStatement& row)
{
    SearchDocument document;
    document.id = ComplaintId(row.integer(IdColumn));
    document.registeredAt = row.text(RegisteredAt);
    document.status = row.text(Status);
    document.rulebook = row.text(Rulebook);
    document.customer = row.text(Customer);
    document.categories = lines(row.text(Categories));
    document.parties = lines(row.text(Parties));
    document.number = row.text(FirstText);
    document.isClosed = !row.isNull(ClosedAt);
    document.closeDueAt = row.text(CloseDueAt);
    document.nextDueAt = row.text(NextDueAt);
    addName(document.names, document.texts, document.customer);
    addName(document.names, document.texts, row.text(Product));
    for (int column = FirstStaff; column <= LastStaff; ++column)
        addName(document.staffNames, document.staffTexts, row.text(column));
    for (int column = FirstText; column < FirstLongText; ++column)
        addFolded(document.texts, row.text(column));
    return document;
}

void SearchSource::addTextsOf(const DirectStatement& row, SearchDocument& document)
{
    for (int column = FirstLongText; column <= LastText; ++column)
        addFolded(document.texts, row.text(column));
}

void SearchSource::addLists(SearchDocument& document)
{
    const qint64 id = document.id.value();
    DirectStatement& measure = m_statements->measures;
    for (measure.bind(1, id); measure.next();) {
        addFolded(document.texts, measure.text(0));
        addName(document.staffNames, document.staffTexts, measure.text(1));
    }
    measure.reset();
    DirectStatement& attachment = m_statements->attachments;
    for (attachment.bind(1, id); attachment.next();)
        addFolded(document.texts, attachment.text(0));
    attachment.reset();
    DirectStatement& clause = m_statements->clauses;
    for (clause.bind(1, id); clause.next();)
        document.clauses += clause.text(0);
    clause.reset();
}

} // namespace kesu
