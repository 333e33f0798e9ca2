// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/reporteddata.h"

#include <QDate>

namespace kesu {

class Database;

/// Reads what reports are computed from: a fixed number of statements, however many complaints.
class ReportSource
{
public:
    explicit ReportSource(Database& database)
        : m_database(database)
    {
    }

    /// All filed complaints registered in [registeredFrom, to], and of the earlier ones those that were not closed
    /// before `notClosedBefore`. In the order of registration.
    QList<ReportedComplaint> complaints(QDate registeredFrom, QDate to, QDate notClosedBefore) const;

private:
    Database& m_database;
};

} // namespace kesu
