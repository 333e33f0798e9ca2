// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/complaint/ledger.h"
#include "core/storage/ledgercondition.h"

#include <QList>

namespace kesu {

class Database;
class Statement;

/// How the lines of a query are found: the quickest way differs by what is rare. Few lines meet a condition: they are
/// fetched by its index and put in order. All conditions are met often: the index of the order is walked from where the
/// page begins until the page is full, so that nothing is put in order. SQLite cannot tell the two apart by itself,
/// since it does not look at the values. Several conditions, and words, are
/// for the search index, which has them all as sets.
class LedgerPlan
{
public:
    /// A page from the beginning of the order or from some line on, or all lines.
    enum class Wanted { Page, All };

    /// after, limit: of a page; no line, and as many as there are, for all.
    LedgerPlan(Database& database, const LedgerQuery& query, Moment now, Wanted wanted,
        const LedgerRow* after = nullptr, int limit = 0);

    /// " FROM … AS line WHERE …"; always ends in a condition, to which " AND …" may be added.
    QString from() const { return m_from; }
    void bind(Statement& statement) const;
    /// Whether the lines are told by indexes and sets alone, without reading them.
    bool isByIndexes() const { return m_isByIndexes; }

private:
    /// Whether one index has exactly the lines of the only condition, in the order that is wanted.
    bool isAlong(const LedgerQuery& query) const;
    void choose(Database& database, const LedgerQuery& query, Wanted wanted);
    /// How many ids the condition's own SELECT gives, but no more than one above `most`.
    qint64 count(Database& database, const LedgerCondition& condition, qint64 most) const;

    QList<LedgerCondition> m_conditions;
    QString m_from;
    bool m_isByIndexes = false;
};

} // namespace kesu
