// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/directstatement.h"
#include "core/storage/reportline.h"

#include <functional>
#include <variant>

namespace kesu {

class Database;

/// The table `report_line`.
class ReportLineTable
{
public:
    explicit ReportLineTable(Database& database)
        : m_database(database)
    {
    }

    /// Makes or replaces the lines.
    void store(const QList<ReportLine>& lines) const;
    void remove(qint64 id) const;
    /// The lines for which that condition holds, in any order; ?1 and ?2 are the parameters.
    QList<ReportLine> where(const char* condition, qint64 first, qint64 second) const;
    /// The same, one after the other.
    void each(
        const char* condition, qint64 first, qint64 second, const std::function<void(const ReportLine&)>& take) const;

    /// What stands for ?1, ?2 … in a condition.
    using Value = std::variant<qint64, QString>;
    /// The lines for which that condition holds, one after the other, until `take` is false. False if it was.
    bool each(const QByteArray& condition, const QList<Value>& values,
        const std::function<bool(const ReportLine&)>& take) const;

private:
    Database& m_database;
};

} // namespace kesu
