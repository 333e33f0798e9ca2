// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/ledgerorder.h"

#include "core/storage/statement.h"

namespace kesu {

using namespace Qt::StringLiterals;

namespace {

struct OrderWords
{
    QString index;
    QStringList keys; ///< without the id
};

const OrderWords& wordsOf(LedgerSort sort)
{
    static const QMap<LedgerSort, OrderWords> words = {
        {LedgerSort::RegisteredAt, {u"ledger_by_registration"_s, {u"line.registered_at"_s}}},
        {LedgerSort::Number, {u"ledger_by_number"_s, {u"line.number"_s}}},
        {LedgerSort::Customer, {u"ledger_by_customer"_s, {u"line.customer_name"_s, u"line.registered_at"_s}}},
        {LedgerSort::Product, {u"ledger_by_product"_s, {u"line.product_name"_s, u"line.registered_at"_s}}},
        {LedgerSort::Status, {u"ledger_by_status"_s, {u"line.status"_s, u"line.registered_at"_s}}},
        {LedgerSort::LossTotal, {u"ledger_by_loss"_s, {u"line.loss_total_fen"_s}}},
        // A key that may be NULL could not be compared with; the index is over the same expression.
        {LedgerSort::CloseDueAt, {u"ledger_by_close_due"_s, {u"coalesce(line.close_due_at, '')"_s}}},
    };
    return *words.constFind(sort);
}

} // namespace

QString LedgerOrder::orderBy() const
{
    const QString direction = m_direction == SortDirection::Ascending ? u" ASC"_s : u" DESC"_s;
    return u" ORDER BY "_s + (wordsOf(m_sort).keys + QStringList{u"line.complaint_id"_s}).join(direction + u", "_s)
        + direction;
}

QString LedgerOrder::index() const
{
    return wordsOf(m_sort).index;
}

QString LedgerOrder::after() const
{
    const QStringList& keys = wordsOf(m_sort).keys;
    const QString compared = m_direction == SortDirection::Ascending ? u">"_s : u"<"_s;
    const QString condition = u"(%1, line.complaint_id) %2 (%3:after_id)"_s.arg(
        keys.join(u", "_s), compared, keys.size() == 1 ? u":after_key, "_s : u":after_key, :after_registered, "_s);
    // Said once more for the key alone: SQLite seeks by a list of columns, but not by one that has an expression in it.
    return m_sort == LedgerSort::CloseDueAt ? u"%1 %2= :after_key AND "_s.arg(keys.first(), compared) + condition
                                            : condition;
}

void LedgerOrder::bindAfter(Statement& statement, const LedgerRow& last) const
{
    statement.bind(u"after_id"_s, last.id);
    if (wordsOf(m_sort).keys.size() > 1)
        statement.bind(u"after_registered"_s, last.registeredAt);
    switch (m_sort) {
    case LedgerSort::RegisteredAt:
        statement.bind(u"after_key"_s, last.registeredAt);
        break;
    case LedgerSort::Number:
        statement.bind(u"after_key"_s, last.number);
        break;
    case LedgerSort::Customer:
        statement.bind(u"after_key"_s, last.customer);
        break;
    case LedgerSort::Product:
        statement.bind(u"after_key"_s, last.product);
        break;
    case LedgerSort::Status:
        statement.bind(u"after_key"_s, last.status);
        break;
    case LedgerSort::LossTotal:
        statement.bind(u"after_key"_s, last.lossTotal);
        break;
    case LedgerSort::CloseDueAt:
        statement.bind(u"after_key"_s, last.closeDueAt ? last.closeDueAt->toIso() : QString());
        break;
    }
}

} // namespace kesu
