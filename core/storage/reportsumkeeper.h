// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/reportkeys.h"

#include <functional>
#include <optional>

namespace kesu {

class Database;
class RepeatCounter;

/// Keeps the sums of reports up to date. Whatever writes the ledger leaves the ids of what it wrote in `report_change`
/// (triggers do that); here the old lines of these complaints are taken out of the sums and their new ones added.
class ReportSumKeeper
{
public:
    /// done: of how many complaints; false stops, and what is done stays done.
    using Progress = std::function<bool(qint64 done, qint64 of)>;

    explicit ReportSumKeeper(Database& database)
        : m_database(database)
        , m_keys(database)
    {
    }

    /// How many complaints are still to be summed up, those counted whose repetitions must be counted anew.
    qint64 waiting(int repeatWindowMonths) const;
    /// Sums up what has changed; repeated complaints are counted within that window. Some at a time, each in a
    /// transaction of its own, so that others can write in between. False if it was stopped. Throws Error.
    bool refresh(int repeatWindowMonths, const Progress& progress = {});
    /// Forgets all sums, so that refresh() makes them from nothing.
    void forget();

private:
    /// A few of the changed ones. False: there were none.
    bool takeSome(int repeatWindowMonths);
    void takeIn(qint64 first, qint64 last, RepeatCounter* repeats);
    /// Some of the counting of repetitions that a new window or much new needs. False: nothing was to be done.
    bool recountSome(int repeatWindowMonths);
    std::optional<qint64> state(const QString& name) const;
    void setState(const QString& name, std::optional<qint64> value) const;

    Database& m_database;
    ReportKeys m_keys;
};

} // namespace kesu
