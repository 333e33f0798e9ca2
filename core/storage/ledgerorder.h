// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/complaint/ledger.h"

namespace kesu {

class Statement;

/// The order of a ledger query as SQL over `ledger_line AS line`. Names are ordered by the day of registration within
/// the same name, and every order ends in the id, so that it is the same every time and a page can begin after any line
/// (keyset). The undated come before the dated.
class LedgerOrder
{
public:
    LedgerOrder(LedgerSort sort, SortDirection direction)
        : m_sort(sort)
        , m_direction(direction)
    {
    }

    /// " ORDER BY …".
    QString orderBy() const;
    /// The index that has this order.
    QString index() const;
    /// The condition for what comes after the line of bindAfter().
    QString after() const;
    void bindAfter(Statement& statement, const LedgerRow& last) const;

private:
    LedgerSort m_sort;
    SortDirection m_direction;
};

} // namespace kesu
